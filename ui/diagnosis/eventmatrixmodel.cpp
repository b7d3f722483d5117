// SPDX-License-Identifier: MIT
#include "ui/diagnosis/eventmatrixmodel.h"

#include "core/diagnosis/sessioninsight.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/tooltip.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

Tone toneOf(EventStanding standing)
{
    switch (standing) {
    case EventStanding::Silent:
    case EventStanding::NotAllowed:
    case EventStanding::Unsure:
        return Tone::Warning;
    case EventStanding::Arrives:
        return Tone::Good;
    case EventStanding::NotAskedFor:
    case EventStanding::NoneCame:
        return Tone::Plain;
    case EventStanding::NoSession:
        return Tone::Muted;
    }
    return Tone::Plain;
}

Tone toneOf(EventCondition condition)
{
    switch (condition) {
    case EventCondition::NotNeeded:
    case EventCondition::Unknown:
        return Tone::Muted;
    case EventCondition::Met:
        return Tone::Good;
    case EventCondition::Unmet:
        return Tone::Warning;
    }
    return Tone::Plain;
}

QString wordFor(EventCondition condition)
{
    switch (condition) {
    case EventCondition::NotNeeded:
        return EventMatrixModel::tr("not needed");
    case EventCondition::Unknown:
        return EventMatrixModel::tr("unknown");
    case EventCondition::Met:
        return EventMatrixModel::tr("yes");
    case EventCondition::Unmet:
        return EventMatrixModel::tr("no");
    }
    return {};
}

constexpr std::array conditions { EventCondition::NotNeeded, EventCondition::Unknown, EventCondition::Met, EventCondition::Unmet };

QString intentsText(const DispatchEventInfo &event)
{
    if (event.intents.isEmpty())
        return EventMatrixModel::tr("none");
    QStringList names;
    for (const GatewayIntentInfo &intent : gatewayIntentTable()) {
        if (event.intents.contains(intent.intent))
            names.append(intent.privileged ? EventMatrixModel::tr("%1 (privileged)").arg(QLatin1String(intent.name))
                                           : QString::fromLatin1(intent.name));
    }
    return names.join(EventMatrixModel::tr(" or "));
}

bool isNumber(int column)
{
    return column == EventMatrixModel::SeenColumn;
}

} // namespace

EventMatrixModel::EventMatrixModel(const SessionInsight &insight, QObject *parent)
    : QAbstractTableModel(parent)
    , m_insight(insight)
{
    refresh();
}

EventMatrixModel::Row EventMatrixModel::rowOf(std::size_t event, const SessionIntents &session) const
{
    const DispatchEventInfo &info = dispatchEventTable()[event];
    const EventFacts &facts = m_insight.facts()[event];
    const EventVerdict verdict = verdictOf(info, session, facts);
    Row row { askedFor(info, session), allowed(info, session), facts.seen, facts.lastAt, facts.lastRecord,
        verdict.standing, verdict.text };
    if (facts.silentSince > 0) {
        QStringList shards;
        for (const EventLiveness::Silence &silence : m_insight.silences()) {
            if (silence.event == info.event)
                shards.append(QString::number(silence.shard));
        }
        row.verdict = tr("Silent for %1 on shard %2, usually within %3. %4")
                          .arg(Format::age(m_insight.now() - facts.silentSince), shards.join(u", "_s),
                              Format::duration(facts.usualGap), verdict.text);
    }
    return row;
}

void EventMatrixModel::refresh()
{
    const SessionIntents session = m_insight.intents();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row row = rowOf(i, session);
        if (row == m_rows[i])
            continue;
        m_rows[i] = std::move(row);
        const int at = static_cast<int>(i);
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
}

int EventMatrixModel::count(EventStanding standing) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [standing](const Row &row) { return row.standing == standing; }));
}

int EventMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QStringList EventMatrixModel::conditionWords()
{
    QStringList words;
    for (const EventCondition condition : conditions)
        words.append(wordFor(condition));
    return words;
}

QString EventMatrixModel::text(std::size_t event, Column column) const
{
    const Row &row = m_rows[event];
    switch (column) {
    case EventColumn:
        return QString::fromLatin1(dispatchEventTable()[event].name);
    case IntentsColumn:
        return intentsText(dispatchEventTable()[event]);
    case AskedColumn:
        return wordFor(row.asked);
    case AllowedColumn:
        return wordFor(row.allowed);
    case SeenColumn:
        return Format::count(row.seen);
    case LastColumn:
        return row.lastAt > 0 ? Format::clockSeconds(row.lastAt) : QString();
    case VerdictColumn:
        return row.verdict;
    case ColumnCount:
        break;
    }
    return {};
}

QString EventMatrixModel::spoken(std::size_t event) const
{
    QStringList parts { text(event, EventColumn) };
    for (int column = IntentsColumn; column < ColumnCount; ++column) {
        const QString value = text(event, static_cast<Column>(column));
        if (!value.isEmpty())
            parts.append(tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), value));
    }
    return parts.join(u", "_s);
}

int EventMatrixModel::tone(std::size_t event, Column column) const
{
    const Row &row = m_rows[event];
    switch (column) {
    case AskedColumn:
        return static_cast<int>(toneOf(row.asked));
    case AllowedColumn:
        return static_cast<int>(toneOf(row.allowed));
    case VerdictColumn:
        return static_cast<int>(toneOf(row.standing));
    case SeenColumn:
        return static_cast<int>(row.seen > 0 ? Tone::Plain : Tone::Muted);
    case EventColumn:
    case IntentsColumn:
    case LastColumn:
    case ColumnCount:
        break;
    }
    return static_cast<int>(Tone::Plain);
}

QVariant EventMatrixModel::sortValue(std::size_t event, Column column) const
{
    const Row &row = m_rows[event];
    switch (column) {
    case SeenColumn:
        return row.seen;
    case LastColumn:
        return row.lastAt;
    case VerdictColumn:
        return static_cast<int>(row.standing);
    case EventColumn:
    case IntentsColumn:
    case AskedColumn:
    case AllowedColumn:
    case ColumnCount:
        break;
    }
    return text(event, column);
}

QVariant EventMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto event = static_cast<std::size_t>(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(event, column);
    case Qt::ToolTipRole:
        return plainToolTip(text(event, column));
    case Qt::AccessibleTextRole:
        return column == EventColumn ? spoken(event) : text(event, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case ToneRole:
        return tone(event, column);
    case SortRole:
        return sortValue(event, column);
    case RecordRole:
        return m_rows[event].lastRecord;
    default:
        return {};
    }
}

QVariant EventMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case EventColumn:
        return tr("Event");
    case IntentsColumn:
        return tr("Needs the intent");
    case AskedColumn:
        return tr("Asked for");
    case AllowedColumn:
        return tr("Portal allows");
    case SeenColumn:
        return tr("Seen");
    case LastColumn:
        return tr("Last seen");
    case VerdictColumn:
        return tr("Why, and what to do");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Shardscope
