// SPDX-License-Identifier: MIT
#include "ui/connection/intentsmodel.h"

#include "core/diagnosis/intentadvice.h"
#include "core/events/dispatchevents.h"

#include "ui/theme.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

QStringList eventsOf(GatewayIntent intent)
{
    QStringList names;
    for (const DispatchEventInfo &event : dispatchEventTable()) {
        if (event.intents.contains(intent))
            names.append(QLatin1String(event.name));
    }
    return names;
}

/// What an intent brings besides events, or how it limits them.
QString noteOf(GatewayIntent intent)
{
    switch (intent) {
    case GatewayIntent::MessageContent:
        return IntentsModel::tr(
            "No events of its own: it fills content, embeds, attachments, components and poll of messages. "
            "Without it they are empty, except in direct messages, in the bot's own messages and where "
            "the bot is mentioned.");
    case GatewayIntent::GuildMembers:
        return IntentsModel::tr("Needed as well to request all members of a guild.");
    case GatewayIntent::GuildPresences:
        return IntentsModel::tr("Needed as well to request members with their presences.");
    case GatewayIntent::GuildMessages:
        return IntentsModel::tr("Messages in guilds; their content is empty without MESSAGE_CONTENT.");
    case GatewayIntent::DirectMessages:
    case GatewayIntent::DirectMessageReactions:
    case GatewayIntent::DirectMessageTyping:
    case GatewayIntent::DirectMessagePolls:
        return IntentsModel::tr("In direct messages with the bot only.");
    case GatewayIntent::Guilds:
    case GatewayIntent::GuildModeration:
    case GatewayIntent::GuildExpressions:
    case GatewayIntent::GuildIntegrations:
    case GatewayIntent::GuildWebhooks:
    case GatewayIntent::GuildInvites:
    case GatewayIntent::GuildVoiceStates:
    case GatewayIntent::GuildMessageReactions:
    case GatewayIntent::GuildMessageTyping:
    case GatewayIntent::GuildScheduledEvents:
    case GatewayIntent::AutoModerationConfiguration:
    case GatewayIntent::AutoModerationExecution:
    case GatewayIntent::GuildMessagePolls:
        break;
    }
    return {};
}

QString describe(const GatewayIntentInfo &intent)
{
    const auto bits = static_cast<quint32>(intent.intent);
    QStringList paragraphs { IntentsModel::tr("%1 is bit %2, the number %3.")
                                 .arg(QLatin1String(intent.name))
                                 .arg(std::countr_zero(bits))
                                 .arg(bits) };
    if (intent.privileged) {
        const IntentAdvice advice = IntentAdvice::of(intent);
        paragraphs.append(IntentsModel::tr("▲ Privileged. %1 %2").arg(advice.advice, advice.action));
    }
    if (const QString note = noteOf(intent.intent); !note.isEmpty())
        paragraphs.append(note);
    if (const QStringList events = eventsOf(intent.intent); !events.isEmpty())
        paragraphs.append(IntentsModel::tr("Brings:") + u'\n' + events.join(u'\n'));
    return paragraphs.join(u"\n\n"_s);
}

} // namespace

void IntentsModel::setIntents(GatewayIntents intents)
{
    if (intents == m_intents)
        return;
    m_intents = intents;
    Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn), { Qt::CheckStateRole });
}

int IntentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(gatewayIntentTable().size());
}

int IntentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags IntentsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == NameColumn ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant IntentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GatewayIntentInfo &info = gatewayIntentTable()[static_cast<std::size_t>(index.row())];
    if (role == FilterRole)
        return QString(QLatin1String(info.name) + u' ' + eventsOf(info.intent).join(u' '));
    if (role == ToneRole)
        return static_cast<int>(index.column() == NeedsColumn ? Tone::Warning : Tone::Plain);
    if (role == DescriptionRole)
        return describe(info);
    switch (static_cast<Column>(index.column())) {
    case NameColumn:
        if (role == Qt::CheckStateRole)
            return m_intents.contains(info.intent) ? Qt::Checked : Qt::Unchecked;
        return role == Qt::DisplayRole ? QVariant(QLatin1String(info.name)) : QVariant();
    case NeedsColumn:
        return role == Qt::DisplayRole && info.privileged ? QVariant(tr("▲ privileged")) : QVariant();
    case BringsColumn: {
        if (role != Qt::DisplayRole)
            return {};
        const QStringList events = eventsOf(info.intent);
        return events.isEmpty() ? tr("fields of messages")
                                : tr("%n event(s)", nullptr, static_cast<int>(events.size()));
    }
    case ColumnCount:
        break;
    }
    return {};
}

bool IntentsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole
        || index.column() != NameColumn)
        return false;
    const GatewayIntents intent = gatewayIntentTable()[static_cast<std::size_t>(index.row())].intent;
    m_intents = value.toInt() == Qt::Checked ? m_intents | intent : m_intents - intent;
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    Q_EMIT intentsChanged(m_intents);
    return true;
}

QVariant IntentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return tr("Intent");
    case NeedsColumn:
        return tr("Needs");
    case BringsColumn:
        return tr("Brings");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Shardscope
