// SPDX-License-Identifier: MIT
#include "ui/commands/presenceform.h"

#include "ui/commands/tristatefield.h"

#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// ISO 8601 with or without zone (then local), or milliseconds since 1970.
std::optional<qint64> parseMoment(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return number;
    const QDateTime moment = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace

PresenceForm::PresenceForm(QWidget *parent)
    : CommandForm(parent)
    , m_status(new QComboBox(this))
    , m_afk(createOptionalFlag(tr("Unchanged"), tr("Away from the keyboard"), tr("Present")))
    , m_idleSinceText(new QLineEdit(this))
{
    m_status->addItem(tr("Unchanged"));
    m_status->addItem(tr("Online"), static_cast<int>(PresenceStatus::Online));
    m_status->addItem(tr("Idle"), static_cast<int>(PresenceStatus::Idle));
    m_status->addItem(tr("Do not disturb"), static_cast<int>(PresenceStatus::Dnd));
    m_status->addItem(tr("Invisible"), static_cast<int>(PresenceStatus::Invisible));

    auto *idle = new QWidget(this);
    auto *idleLayout = new QHBoxLayout(idle);
    idleLayout->setContentsMargins(0, 0, 0, 0);
    idleLayout->setSpacing(4);
    auto *now = new QToolButton(idle);
    now->setText(tr("Now"));
    now->setAccessibleName(tr("Idle since now"));
    m_idleSinceText->setPlaceholderText(tr("2026-11-23T22:14:03 or milliseconds since 1970"));
    m_idleSinceText->setAccessibleName(tr("Idle since, time"));
    WrappingRow::keepReadable(m_idleSinceText);
    idleLayout->addWidget(m_idleSinceText, 1);
    idleLayout->addWidget(now);
    const QList<TristateField::Option> options { { TristateField::Choice::Absent, tr("Unchanged") },
        { TristateField::Choice::Null, tr("Clear") }, { TristateField::Choice::Set, tr("Set") } };
    m_idleSince = new TristateField(tr("Idle since"), options, idle, this);
    m_activity = new TristateField(tr("Activity"), options, createActivityEditor(), this);

    addField("status", tr("Stat&us"), m_status);
    addField("activity", tr("Activit&y"), m_activity);
    addField("afk", tr("A&FK"), m_afk);
    addField("idle_since", tr("Idle since"), m_idleSince);

    connect(m_status, &QComboBox::currentIndexChanged, this, &CommandForm::changed);
    connect(m_afk, &QComboBox::currentIndexChanged, this, &CommandForm::changed);
    connect(m_idleSince, &TristateField::changed, this, &CommandForm::changed);
    connect(m_activity, &TristateField::changed, this, &CommandForm::changed);
    connect(m_idleSinceText, &QLineEdit::textChanged, this, &CommandForm::changed);
    connect(now, &QToolButton::clicked, this,
        [this] { m_idleSinceText->setText(QDateTime::currentDateTime().toString(Qt::ISODate)); });
}

QWidget *PresenceForm::createActivityEditor()
{
    auto *editor = new QWidget(this);
    m_type = new QComboBox(editor);
    m_type->setObjectName(u"activity-type"_s);
    m_type->setAccessibleName(tr("Activity type"));
    m_type->addItem(tr("Playing"), static_cast<int>(BotActivity::Type::Playing));
    m_type->addItem(tr("Streaming"), static_cast<int>(BotActivity::Type::Streaming));
    m_type->addItem(tr("Listening to"), static_cast<int>(BotActivity::Type::Listening));
    m_type->addItem(tr("Watching"), static_cast<int>(BotActivity::Type::Watching));
    m_type->addItem(tr("Custom status"), static_cast<int>(BotActivity::Type::Custom));
    m_type->addItem(tr("Competing in"), static_cast<int>(BotActivity::Type::Competing));
    m_text = new QLineEdit(editor);
    m_text->setAccessibleName(tr("Activity text"));
    m_text->setPlaceholderText(tr("What to show"));
    m_url = new QLineEdit(editor);
    m_url->setAccessibleName(tr("Stream address"));
    m_url->setPlaceholderText(tr("https://www.twitch.tv/…"));
    WrappingRow::keepReadable(m_text);
    auto *layout = new QGridLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_type, 0, 0);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_url, 1, 0, 1, 2);
    layout->setColumnStretch(1, 1);

    connect(m_type, &QComboBox::currentIndexChanged, this, &PresenceForm::refreshActivity);
    connect(m_text, &QLineEdit::textChanged, this, &CommandForm::changed);
    connect(m_url, &QLineEdit::textChanged, this, &CommandForm::changed);
    refreshActivity();
    return editor;
}

void PresenceForm::refreshActivity()
{
    // Only a stream has an address.
    m_url->setVisible(m_type->currentData().toInt() == static_cast<int>(BotActivity::Type::Streaming));
    Q_EMIT changed();
}

BotActivity PresenceForm::activity() const
{
    BotActivity result;
    result.type = static_cast<BotActivity::Type>(m_type->currentData().toInt());
    if (result.type == BotActivity::Type::Custom) {
        // Discord shows the state of a custom status and wants a name all the same.
        result.name = u"Custom Status"_s;
        result.state = m_text->text();
    } else {
        result.name = m_text->text();
    }
    if (result.type == BotActivity::Type::Streaming && !m_url->text().trimmed().isEmpty())
        result.url = m_url->text().trimmed();
    return result;
}

CommandForm::Result PresenceForm::command() const
{
    UpdatePresence command;
    if (m_status->currentData().isValid())
        command.status = static_cast<PresenceStatus>(m_status->currentData().toInt());
    command.afk = optionalFlag(m_afk);
    switch (m_idleSince->choice()) {
    case TristateField::Choice::Absent: break;
    case TristateField::Choice::Null: command.idleSince = Tristate<qint64>::null(); break;
    case TristateField::Choice::Set: {
        const std::optional<qint64> moment = parseMoment(m_idleSinceText->text());
        if (!moment) {
            return invalid("idle_since",
                tr("\"%1\" is no time: write 2026-11-23T22:14:03, with a zone or in local time, or milliseconds since 1970.")
                    .arg(m_idleSinceText->text()));
        }
        command.idleSince = *moment;
        break;
    }
    }
    switch (m_activity->choice()) {
    case TristateField::Choice::Absent: break;
    case TristateField::Choice::Null: command.activity = Tristate<BotActivity>::null(); break;
    case TristateField::Choice::Set: command.activity = activity(); break;
    }
    return GatewayCommand { command };
}

bool PresenceForm::load(const GatewayCommand &command)
{
    const auto *presence = std::get_if<UpdatePresence>(&command.payload);
    if (!presence)
        return false;
    using Choice = TristateField::Choice;
    const auto choiceOf = [](const auto &value) {
        return value.isAbsent() ? Choice::Absent : value.isNull() ? Choice::Null : Choice::Set;
    };
    m_status->setCurrentIndex(presence->status ? m_status->findData(static_cast<int>(*presence->status)) : 0);
    setOptionalFlag(m_afk, presence->afk);
    m_idleSince->setChoice(choiceOf(presence->idleSince));
    m_idleSinceText->setText(presence->idleSince.hasValue() ? QString::number(*presence->idleSince) : QString());
    m_activity->setChoice(choiceOf(presence->activity));
    if (presence->activity.hasValue()) {
        const BotActivity &activity = *presence->activity;
        m_type->setCurrentIndex(m_type->findData(static_cast<int>(activity.type)));
        m_text->setText(activity.type == BotActivity::Type::Custom ? activity.state.value_or(QString()) : activity.name);
        m_url->setText(activity.url.value_or(QString()));
    }
    return true;
}

} // namespace Shardscope
