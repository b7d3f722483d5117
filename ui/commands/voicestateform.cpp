// SPDX-License-Identifier: MIT
#include "ui/commands/voicestateform.h"

#include "ui/commands/snowflakefield.h"
#include "ui/commands/tristatefield.h"

#include <QComboBox>

namespace Shardscope {

VoiceStateForm::VoiceStateForm(const NameDirectory *names, QWidget *parent)
    : CommandForm(parent)
    , m_guild(new SnowflakeField(NameDirectory::Kind::Guild, SnowflakeField::Count::One, names, this))
    , m_channelId(new SnowflakeField(NameDirectory::Kind::Channel, SnowflakeField::Count::One, names, this))
    , m_mute(createOptionalFlag(tr("Not sent"), tr("Muted"), tr("Unmuted")))
    , m_deaf(createOptionalFlag(tr("Not sent"), tr("Deafened"), tr("Undeafened")))
{
    m_guild->setPlaceholderText(tr("Name or id of the guild"));
    m_channelId->setPlaceholderText(tr("Name or id of the voice channel"));
    m_channelId->limitTo([this] { return m_guild->id().toULongLong(); }, true);
    m_channelId->setAccessibleName(tr("Channel id"));
    WrappingRow::keepReadable(m_channelId);
    m_channel = new TristateField(tr("Channel"),
        { { TristateField::Choice::Set, tr("Join") }, { TristateField::Choice::Null, tr("Leave") } }, m_channelId, this);

    addField("guild_id", tr("&Guild"), m_guild);
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
    command.guildId = m_guild->id();
    if (m_channel->choice() == TristateField::Choice::Set)
        command.channelId = m_channelId->id();
    command.selfMute = optionalFlag(m_mute);
    command.selfDeaf = optionalFlag(m_deaf);
    return GatewayCommand { command };
}

bool VoiceStateForm::load(const GatewayCommand &command)
{
    const auto *voice = std::get_if<UpdateVoiceState>(&command.payload);
    if (!voice)
        return false;
    m_guild->setText(voice->guildId);
    m_channel->setChoice(voice->channelId ? TristateField::Choice::Set : TristateField::Choice::Null);
    m_channelId->setText(voice->channelId.value_or(QString()));
    setOptionalFlag(m_mute, voice->selfMute);
    setOptionalFlag(m_deaf, voice->selfDeaf);
    return true;
}

} // namespace Shardscope
