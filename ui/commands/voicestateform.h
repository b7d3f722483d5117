// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commands/commandform.h"

namespace Shardscope {

class NameDirectory;
class SnowflakeField;
class TristateField;

/// Op 4, update voice state.
class VoiceStateForm : public CommandForm
{
    Q_OBJECT

public:
    /// @p names may be null and must outlive the form.
    explicit VoiceStateForm(const NameDirectory *names, QWidget *parent = nullptr);

    [[nodiscard]] Result command() const override;
    bool load(const GatewayCommand &command) override;

private:
    SnowflakeField *m_guild;
    SnowflakeField *m_channelId;
    TristateField *m_channel;
    QComboBox *m_mute;
    QComboBox *m_deaf;
};

} // namespace Shardscope
