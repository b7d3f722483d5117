// SPDX-License-Identifier: MIT
#include "ui/commands/channelinfoform.h"

#include "ui/commands/snowflakefield.h"

#include <QCheckBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

ChannelInfoForm::ChannelInfoForm(const NameDirectory *names, QWidget *parent)
    : CommandForm(parent)
    , m_guild(new SnowflakeField(NameDirectory::Kind::Guild, SnowflakeField::Count::One, names, this))
{
    m_guild->setPlaceholderText(tr("Name or id of the guild"));
    auto *fields = new QWidget(this);
    m_status = new QCheckBox(tr("Voice channel status"), fields);
    m_startTime = new QCheckBox(tr("Voice start time"), fields);
    m_status->setChecked(true);
    m_startTime->setChecked(true);
    auto *layout = new QHBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_status);
    layout->addWidget(m_startTime);
    layout->addStretch();
    fields->setFocusProxy(m_status);
    addField("guild_id", tr("&Guild"), m_guild);
    addField("fields", tr("Fields"), fields);
    connect(m_guild, &QLineEdit::textChanged, this, &CommandForm::changed);
    connect(m_status, &QCheckBox::toggled, this, &CommandForm::changed);
    connect(m_startTime, &QCheckBox::toggled, this, &CommandForm::changed);
}

CommandForm::Result ChannelInfoForm::command() const
{
    RequestChannelInfo command { m_guild->id(), {} };
    if (m_status->isChecked())
        command.fields.append(u"status"_s);
    if (m_startTime->isChecked())
        command.fields.append(u"voice_start_time"_s);
    return GatewayCommand { command };
}

bool ChannelInfoForm::load(const GatewayCommand &command)
{
    const auto *info = std::get_if<RequestChannelInfo>(&command.payload);
    if (!info)
        return false;
    m_guild->setText(info->guildId);
    m_status->setChecked(info->fields.contains("status"_L1));
    m_startTime->setChecked(info->fields.contains("voice_start_time"_L1));
    return true;
}

} // namespace Shardscope
