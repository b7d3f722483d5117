// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/sendbudget.h"
#include "ui/commands/commandform.h"

class QAction;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace Shardscope {

class ToneLabel;

/// What a form needs to know of the session to judge and show its command.
struct CommandContext
{
    GatewayIntents intents = GatewayIntents::unprivileged();
    Presence remembered {};
    bool ready = false;
    SendBudget budget {};
    TimePoint now {};
};

/// A form beside the JSON that it will send and what that will use of the limits.
class CommandPage : public QWidget
{
    Q_OBJECT

public:
    /// Takes @p form.
    explicit CommandPage(CommandForm *form, QWidget *parent = nullptr);

    void setContext(const CommandContext &context);
    /// What does the same as the buttons; their keys are told.
    void setActions(QAction *send, QAction *save);
    [[nodiscard]] CommandForm *form() const { return m_form; }
    /// Sends what the form says, or shows what is wrong with it.
    void submit();
    /// Hands what the form says over to be saved, or shows what is wrong with it.
    void save();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void submitted(const Shardscope::GatewayCommand &command);
    void saveRequested(const Shardscope::GatewayCommand &command);

private:
    QWidget *createSide();
    void refresh();
    void fitForm();
    void showPreview(const GatewayCommand &command);
    void showNote();
    void tellSend(const QString &refusal);
    /// Why the command would be refused as things are; empty where it would not.
    [[nodiscard]] QString refusal() const;

    CommandForm *const m_form;
    QAction *m_sendAction = nullptr;
    QScrollArea *m_scroll;
    CommandContext m_context;
    QPlainTextEdit *m_preview = nullptr;
    QProgressBar *m_size = nullptr;
    ToneLabel *m_sizeText = nullptr;
    ToneLabel *m_budget = nullptr;
    ToneLabel *m_note = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_send = nullptr;
    std::optional<GatewayCommand> m_command {}; ///< what Send would send
    std::optional<CommandError> m_error {};
    bool m_touched = false; ///< an untouched form is empty, not wrong
};

} // namespace Shardscope
