// SPDX-License-Identifier: MIT
#include "ui/commands/voicestateform.h"

#include "ui/commands/tristatefield.h"

#include <QComboBox>
#include <QLineEdit>

namespace Shardscope {

VoiceStateForm::VoiceStateForm(QWidget *parent)
    : CommandForm(parent)
    , m_guild(new QLineEdit(this))
    , m_channelId(new QLineEdit(this))
    , m_mute(createOptionalFlag(tr("Not sent"), tr("Muted"), tr("Unmuted")))
    , m_deaf(createOptionalFlag(tr("Not sent"), tr("Deafened"), tr("Undeafened")))
{
    m_guild->setPlaceholderText(tr("Id of the guild"));
    m_channelId->setPlaceholderText(tr("Id of the voice channel"));
    m_channelId->setAccessibleName(tr("Channel id"));
    m_channel = new TristateField(tr("Channel"),
        { { TristateField::Choice::Set, tr("Join") }, { TristateField::Choice::Null, tr("Leave") } }, m_channelId, this);

    addField("guild_id", tr("G&uild"), m_guild);
    addField("channel_id", tr("Channel"), m_channel);
    addField("self_mute", tr("Self &mute"), m_mute);
    addField("self_deaf", tr("Self dea&f"), m_deaf);

    connect(m_guild, &QLineEdit::textChanged, this, &CommandForm::changed);
    connect(m_channelId, &QLineEdit::textChanged, this, &CommandForm::changed);
    connect(m_channel, &TristateField::changed, this, &CommandForm::changed);
    connect(m_mute, &QComboBox::currentIndexChanged, this, &CommandForm::changed);
    connect(m_deaf, &QComboBox::currentIndexChanged, this, &CommandForm::changed);
}

CommandForm::Result VoiceStateForm::command() const
{
    UpdateVoiceState command;
    command.guildId = m_guild->text().trimmed();
    if (m_channel->choice() == TristateField::Choice::Set)
        command.channelId = m_channelId->text().trimmed();
    command.selfMute = optionalFlag(m_mute);
    command.selfDeaf = optionalFlag(m_deaf);
    return GatewayCommand { command };
}

} // namespace Shardscope
