// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commands/commandform.h"

class QLineEdit;

namespace Shardscope {

class TristateField;

/// Op 4, update voice state.
class VoiceStateForm : public CommandForm
{
    Q_OBJECT

public:
    explicit VoiceStateForm(QWidget *parent = nullptr);

    [[nodiscard]] Result command() const override;

private:
    QLineEdit *m_guild;
    QLineEdit *m_channelId;
    TristateField *m_channel;
    QComboBox *m_mute;
    QComboBox *m_deaf;
};

} // namespace Shardscope
