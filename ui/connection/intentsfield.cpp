// SPDX-License-Identifier: MIT
#include "ui/connection/intentsfield.h"

#include "core/events/dispatchevents.h"
#include "ui/tonelabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

enum class Group { Guild, Messages, Direct, Privileged };

Group groupOf(const GatewayIntentInfo &info)
{
    const QLatin1String name(info.name);
    if (info.privileged)
        return Group::Privileged;
    if (name.startsWith("DIRECT_"_L1))
        return Group::Direct;
    return name.startsWith("GUILD_MESSAGE"_L1) ? Group::Messages : Group::Guild;
}

/// The events of an intent, a line each.
QString eventsOf(const GatewayIntentInfo &info)
{
    QStringList names;
    for (const DispatchEventInfo &event : dispatchEventTable()) {
        if (event.intents.contains(info.intent))
            names.append(QLatin1String(event.name));
    }
    return names.join(u'\n');
}

} // namespace

IntentsField::IntentsField(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    auto *menu = new QMenu(this);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(createList());
    menu->addAction(action);
    setMenu(menu);
    refresh();
}

QWidget *IntentsField::createList()
{
    auto *list = new QWidget(this);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    struct Section
    {
        Group group;
        QString title;
    };
    const QList<QList<Section>> sections { { { Group::Guild, tr("Guilds") } },
        { { Group::Messages, tr("Messages in guilds") }, { Group::Direct, tr("Direct messages") },
            { Group::Privileged, tr("Privileged: enable them in the portal first") } } };
    const std::span<const GatewayIntentInfo> table = gatewayIntentTable();
    m_checks.resize(static_cast<qsizetype>(table.size()));
    for (const QList<Section> &stack : sections) {
        auto *column = new QVBoxLayout;
        column->setSpacing(4);
        for (const Section &section : stack) {
            auto *title = new ToneLabel(section.group == Group::Privileged ? Tone::Warning : Tone::Muted, list);
            title->setText(section.title);
            column->addWidget(title);
            for (std::size_t i = 0; i < table.size(); ++i) {
                if (groupOf(table[i]) != section.group)
                    continue;
                auto *check = new QCheckBox(QLatin1String(table[i].name), list);
                if (const QString events = eventsOf(table[i]); !events.isEmpty())
                    check->setToolTip(tr("Brings:") + u'\n' + events);
                connect(check, &QCheckBox::toggled, this, &IntentsField::takeChecks);
                m_checks[static_cast<qsizetype>(i)] = check;
                column->addWidget(check);
            }
            column->addSpacing(8);
        }
        column->addStretch();
        columns->addLayout(column);
    }

    m_number = new QLineEdit(list);
    m_number->setAccessibleName(tr("Intents as a number or as names"));
    auto *numberLabel = new QLabel(tr("&Number"), list);
    numberLabel->setBuddy(m_number);
    auto *all = new QPushButton(tr("&All"), list);
    auto *unprivileged = new QPushButton(tr("&Unprivileged"), list);
    auto *none = new QPushButton(tr("N&one"), list);
    m_message = new ToneLabel(Tone::Bad, list);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(numberLabel);
    foot->addWidget(m_number, 1);
    foot->addWidget(all);
    foot->addWidget(unprivileged);
    foot->addWidget(none);
    connect(m_number, &QLineEdit::textEdited, this, &IntentsField::takeNumber);
    connect(all, &QPushButton::clicked, this, [this] { setIntents(GatewayIntents::all()); });
    connect(unprivileged, &QPushButton::clicked, this, [this] { setIntents(GatewayIntents::unprivileged()); });
    connect(none, &QPushButton::clicked, this, [this] { setIntents({}); });

    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(columns);
    layout->addLayout(foot);
    layout->addWidget(m_message);
    return list;
}

void IntentsField::setIntents(GatewayIntents intents)
{
    m_intents = intents;
    refresh();
    Q_EMIT changed();
}

void IntentsField::takeChecks()
{
    GatewayIntents chosen = m_intents.unknown();
    const std::span<const GatewayIntentInfo> table = gatewayIntentTable();
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (m_checks[static_cast<qsizetype>(i)]->isChecked())
            chosen = chosen | table[i].intent;
    }
    setIntents(chosen);
}

void IntentsField::takeNumber(const QString &text)
{
    QString error;
    const std::optional<GatewayIntents> intents = GatewayIntents::parse(text, &error);
    m_message->setVisible(!intents);
    m_message->setTone(Tone::Bad);
    m_message->setText(u"▲ "_s + error);
    if (!intents)
        return;
    const QString typed = text;
    setIntents(*intents);
    m_number->setText(typed);
}

void IntentsField::refresh()
{
    int chosen = 0;
    const std::span<const GatewayIntentInfo> table = gatewayIntentTable();
    for (std::size_t i = 0; i < table.size(); ++i) {
        QCheckBox *check = m_checks[static_cast<qsizetype>(i)];
        const QSignalBlocker quiet(check);
        check->setChecked(m_intents.contains(table[i].intent));
        chosen += check->isChecked() ? 1 : 0;
    }
    m_number->setText(QString::number(m_intents.bits()));
    const GatewayIntents unknown = m_intents.unknown();
    m_message->setVisible(!unknown.isEmpty());
    m_message->setTone(Tone::Warning);
    m_message->setText(tr("Not documented, sent all the same: %1").arg(unknown.names().join(u", "_s)));

    const QString text = unknown.isEmpty() ? tr("%1 of %2") : tr("%1 of %2 and others");
    setText(text.arg(chosen).arg(table.size()));
    setAccessibleName(tr("Intents, %1").arg(this->text()));
    setToolTip(tr("Intents: %1").arg(m_intents.bits()));
}

} // namespace Shardscope
