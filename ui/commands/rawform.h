// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commands/commandform.h"

class QCheckBox;
class QPlainTextEdit;

namespace Shardscope {

struct MessageCheck;

/// A message by hand: a command line of `tail`, or op and d.
class RawForm : public CommandForm
{
    Q_OBJECT

public:
    explicit RawForm(QWidget *parent = nullptr);

    [[nodiscard]] Result command() const override;
    /// Every command can be written by hand.
    bool load(const GatewayCommand &command) override;
    [[nodiscard]] QString warning() const override;
    void setIntents(GatewayIntents intents) override;
    /// To the place in the text where there is one.
    void focusError() override;

private:
    [[nodiscard]] MessageCheck check() const;
    void useTemplate(int index);
    void prettyPrint();

    QComboBox *m_templates;
    QPlainTextEdit *m_editor;
    QCheckBox *m_force;
    GatewayIntents m_intents = GatewayIntents::unprivileged();
};

} // namespace Shardscope
