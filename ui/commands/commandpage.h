// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commands/commandform.h"

class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace Shardscope {

class OutcomeModel;
class ToneLabel;

/// What a form needs to know of the session to judge and show its command.
struct CommandContext
{
    GatewayIntents intents = GatewayIntents::unprivileged();
    Presence remembered {};
    bool ready = false;
};

/// A form beside the JSON that it will send, and below that what came back.
class CommandPage : public QWidget
{
    Q_OBJECT

public:
    /// Takes @p form.
    explicit CommandPage(CommandForm *form, QWidget *parent = nullptr);

    void setContext(const CommandContext &context);
    [[nodiscard]] CommandForm *form() const { return m_form; }
    [[nodiscard]] OutcomeModel *outcomes() const { return m_outcomes; }
    /// Sends what the form says, or shows what is wrong with it.
    void submit();

Q_SIGNALS:
    void submitted(const Shardscope::GatewayCommand &command);

private:
    QWidget *createSide();
    void refresh();
    void showNote();

    CommandForm *const m_form;
    OutcomeModel *const m_outcomes;
    CommandContext m_context;
    QPlainTextEdit *m_preview = nullptr;
    QProgressBar *m_size = nullptr;
    ToneLabel *m_sizeText = nullptr;
    ToneLabel *m_note = nullptr;
    QPushButton *m_send = nullptr;
    std::optional<GatewayCommand> m_command {}; ///< what Send would send
    std::optional<CommandError> m_error {};
    bool m_touched = false; ///< an untouched form is empty, not wrong
};

} // namespace Shardscope
