// SPDX-License-Identifier: MIT
#include "ui/commands/soundboardform.h"

#include "ui/commands/snowflakefield.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

SoundboardForm::SoundboardForm(const NameDirectory *names, QWidget *parent)
    : CommandForm(parent)
    , m_guilds(new SnowflakeField(NameDirectory::Kind::Guild, SnowflakeField::Count::Many, names, this))
{
    m_guilds->setPlaceholderText(tr("Names or ids of guilds, separated by commas"));
    addField("guild_ids", tr("&Guilds"), m_guilds, tr("Each guild answers with a SOUNDBOARD_SOUNDS of its own"));
    connect(m_guilds, &QLineEdit::textChanged, this, &CommandForm::changed);
}

CommandForm::Result SoundboardForm::command() const
{
    return GatewayCommand { RequestSoundboardSounds { m_guilds->ids() } };
}

bool SoundboardForm::load(const GatewayCommand &command)
{
    const auto *sounds = std::get_if<RequestSoundboardSounds>(&command.payload);
    if (sounds)
        m_guilds->setText(sounds->guildIds.join(u", "_s));
    return sounds != nullptr;
}

} // namespace Shardscope
