// SPDX-License-Identifier: MIT
#include "ui/commands/commandpage.h"

#include "ui/commands/budgettext.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/tonelabel.h"
#include "ui/tooltip.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

CommandPage::CommandPage(CommandForm *form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_scroll(new QScrollArea(this))
{
    auto *padded = new QWidget(m_scroll);
    auto *paddedLayout = new QVBoxLayout(padded);
    paddedLayout->setContentsMargins(12, 12, 12, 8);
    paddedLayout->addWidget(m_form);
    paddedLayout->addStretch();
    m_scroll->setWidget(padded);
    m_scroll->setWidgetResizable(true);
    padded->installEventFilter(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 5);
    layout->addWidget(createSide(), 4);

    connect(m_send, &QPushButton::clicked, this, &CommandPage::submit);
    connect(m_save, &QPushButton::clicked, this, &CommandPage::save);
    connect(m_form, &CommandForm::changed, this, [this] {
        m_touched = true;
        refresh();
    });
    refresh();
}

QWidget *CommandPage::createSide()
{
    auto *side = new QWidget(this);
    m_preview = new QPlainTextEdit(side);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setWordWrapMode(QTextOption::WrapAnywhere);
    m_preview->setAccessibleName(tr("JSON that will be sent"));
    m_preview->setMinimumHeight(m_preview->fontMetrics().height() + 10);
    m_size = new QProgressBar(side);
    m_size->setRange(0, GatewayCommand::maximumBytes);
    m_size->setTextVisible(false);
    m_size->setFixedHeight(6);
    m_size->setAccessibleName(tr("Size of the message"));
    m_sizeText = new ToneLabel(Tone::Muted, side);
    m_budget = new ToneLabel(Tone::Muted, side);
    m_budget->setWordWrap(true);
    m_note = new ToneLabel(Tone::Muted, side);
    m_note->setWordWrap(true);
    m_save = new QPushButton(tr("Save…"), side);
    m_save->setToolTip(tr("Keep this message in the library"));
    m_send = new QPushButton(tintedIcon("send"), tr("S&end"), side);

    auto *title = new QLabel(tr("Will be sent"), side);
    title->setBuddy(m_preview);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_sizeText);
    m_size->setMaximumWidth(120);
    head->addWidget(m_size, 0, Qt::AlignVCenter);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch();
    foot->addWidget(m_save, 0, Qt::AlignTop);
    foot->addWidget(m_send, 0, Qt::AlignTop);

    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_budget);
    layout->addWidget(m_note);
    layout->addLayout(foot);
    return side;
}

void CommandPage::setContext(const CommandContext &context)
{
    m_context = context;
    m_form->setIntents(context.intents);
    refresh();
}

void CommandPage::refresh()
{
    const CommandForm::Result result = m_form->command();
    m_command.reset();
    m_error.reset();
    if (const auto *error = std::get_if<CommandError>(&result)) {
        m_error = *error;
        m_preview->clear();
        m_sizeText->clear();
        m_size->setValue(0);
        m_budget->clear();
    } else {
        m_command = std::get<GatewayCommand>(result);
        m_error = m_command->validate(m_context.intents);
        showPreview(*m_command);
        const BudgetText budget = BudgetText::of(m_context.budget.forecast(*m_command, m_context.now));
        m_budget->setTone(budget.tone);
        m_budget->setText(budget.text);
    }
    showNote();
    fitForm();
}

/// A scroll area does not ask how high wrapped lines are, nor how wide its fields in this language: they would be cut
/// off. The message beside it keeps a third.
void CommandPage::fitForm()
{
    QWidget *padded = m_scroll->widget();
    const int wanted = padded->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width();
    m_scroll->setMinimumWidth(std::min(wanted, width() * 2 / 3));
    const int wrapped = padded->layout()->totalHeightForWidth(m_scroll->viewport()->width());
    padded->setMinimumHeight(std::max(0, wrapped)); // −1 where nothing wraps
}

void CommandPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitForm();
}

bool CommandPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // a row wraps, or an error shows
        fitForm();
    return QWidget::eventFilter(watched, event);
}

void CommandPage::showPreview(const GatewayCommand &command)
{
    const QByteArray json = command.toJson(m_context.remembered);
    if (!m_error && json.size() > GatewayCommand::maximumBytes) {
        m_error = { .kind = GatewayError::Kind::PayloadTooLarge,
            .message = tr("The message has %1 bytes; Discord takes %2.")
                           .arg(Format::count(json.size()), Format::count(GatewayCommand::maximumBytes)) };
    }
    const QString text = json.isEmpty() ? tr("Nothing goes over the wire: the shard itself acts.") : QString::fromUtf8(json);
    if (m_preview->toPlainText() != text) // the reader's place in it stays
        m_preview->setPlainText(text);
    m_size->setValue(static_cast<int>(std::min<qsizetype>(json.size(), GatewayCommand::maximumBytes)));
    m_sizeText->setText(
        tr("%1 of %2 bytes").arg(Format::count(json.size()), Format::count(GatewayCommand::maximumBytes)));
}

QString CommandPage::refusal() const
{
    if (m_error)
        return m_error->message;
    if (!m_command)
        return {};
    const bool isPresence = std::holds_alternative<UpdatePresence>(m_command->payload);
    if (!m_context.ready && !isPresence)
        return tr("Not connected: this command needs a session that is ready.");
    const SendBudget::Forecast forecast = m_context.budget.forecast(*m_command, m_context.now);
    if (forecast.refusedFor > Duration::zero())
        return tr("The whole member list of a guild may be asked for once in 30 seconds.");
    return {};
}

void CommandPage::showNote()
{
    const bool atField = m_form->showError(m_touched ? m_error : std::nullopt);
    const QString refusal = this->refusal();
    const QString warning = m_form->warning();
    m_send->setEnabled(refusal.isEmpty());
    tellSend(refusal);
    m_send->setAccessibleDescription(refusal);
    m_save->setEnabled(!m_error);
    m_note->setTone(Tone::Muted);
    if (m_error) {
        // What is wrong stands at its field, and only once it was touched. Where no message comes of it, the field may be
        // as high as the form and what stands below it out of sight.
        m_note->setText(atField && m_command ? QString() : m_touched ? QString(u"▲ "_s + refusal) : refusal);
        if (m_touched)
            m_note->setTone(Tone::Bad);
    } else if (!refusal.isEmpty()) {
        m_note->setText(refusal);
    } else if (!warning.isEmpty()) {
        m_note->setTone(Tone::Warning);
        m_note->setText(u"▲ "_s + warning);
    } else {
        m_note->setText(m_context.ready ? QString()
                                        : tr("Not connected: the presence is remembered and goes out with the next session."));
    }
    m_note->setVisible(!m_note->text().isEmpty());
}

void CommandPage::setActions(QAction *send, QAction *save)
{
    m_sendAction = send;
    tellKeys(m_save, m_save->toolTip(), save);
    tellSend(refusal());
}

/// Or what stands in the way.
void CommandPage::tellSend(const QString &refusal)
{
    const QString tip = refusal.isEmpty() ? tr("Send") : refusal;
    if (m_sendAction)
        tellKeys(m_send, tip, m_sendAction);
    else
        m_send->setToolTip(tip);
}

void CommandPage::submit()
{
    m_touched = true;
    refresh();
    if (!refusal().isEmpty()) {
        if (m_error)
            m_form->focusError();
        return;
    }
    Q_EMIT submitted(*m_command);
    m_form->commandSent();
    m_touched = false;
    refresh();
}

void CommandPage::save()
{
    m_touched = true;
    refresh();
    if (m_error)
        m_form->focusError();
    else
        Q_EMIT saveRequested(*m_command);
}

} // namespace Shardscope
