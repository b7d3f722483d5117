// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commands/commandform.h"

class QLineEdit;

namespace Shardscope {

class TristateField;

/// Op 3, update presence.
class PresenceForm : public CommandForm
{
    Q_OBJECT

public:
    explicit PresenceForm(QWidget *parent = nullptr);

    [[nodiscard]] Result command() const override;
    bool load(const GatewayCommand &command) override;

private:
    QWidget *createActivityEditor();
    void refreshActivity();
    [[nodiscard]] BotActivity activity() const;

    QComboBox *m_status;
    QComboBox *m_afk;
    QLineEdit *m_idleSinceText;
    TristateField *m_idleSince;
    QComboBox *m_type;
    QLineEdit *m_text;
    QLineEdit *m_url;
    TristateField *m_activity;
};

} // namespace Shardscope
