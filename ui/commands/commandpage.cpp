// SPDX-License-Identifier: MIT
#include "ui/commands/commandpage.h"

#include "ui/commands/outcomemodel.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/tonedelegate.h"
#include "ui/tonelabel.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

CommandPage::CommandPage(CommandForm *form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_outcomes(new OutcomeModel(this))
{
    auto *scroll = new QScrollArea(this);
    auto *padded = new QWidget(scroll);
    auto *paddedLayout = new QVBoxLayout(padded);
    paddedLayout->setContentsMargins(12, 12, 12, 8);
    paddedLayout->addWidget(m_form);
    paddedLayout->addStretch();
    scroll->setWidget(padded);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(createSide(), 1);

    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &CommandPage::submit);
    connect(m_send, &QPushButton::clicked, this, &CommandPage::submit);
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
    m_preview->setMinimumHeight(m_preview->fontMetrics().height() * 2 + 12);
    m_size = new QProgressBar(side);
    m_size->setRange(0, GatewayCommand::maximumBytes);
    m_size->setTextVisible(false);
    m_size->setFixedHeight(6);
    m_size->setAccessibleName(tr("Size of the message"));
    m_sizeText = new ToneLabel(Tone::Muted, side);
    m_note = new ToneLabel(Tone::Muted, side);
    m_note->setWordWrap(true);
    m_send = new QPushButton(tintedIcon("send"), tr("S&end"), side);
    m_send->setToolTip(tr("Send (Ctrl+Return)"));

    auto *list = new QListView(side);
    list->setModel(m_outcomes);
    list->setItemDelegate(new ToneDelegate(OutcomeModel::ToneRole, list));
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setWordWrap(true);
    list->setResizeMode(QListView::Adjust);
    list->setAccessibleName(tr("What came back"));
    list->setMinimumHeight(list->fontMetrics().height() * 2 + 12);

    auto *title = new QLabel(tr("Will be sent"), side);
    title->setBuddy(m_preview);
    auto *answers = new QLabel(tr("What came back"), side);
    answers->setBuddy(list);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_sizeText);
    m_size->setMaximumWidth(120);
    head->addWidget(m_size, 0, Qt::AlignVCenter);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_send, 0, Qt::AlignTop);

    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_preview, 1);
    layout->addLayout(foot);
    layout->addWidget(answers);
    layout->addWidget(list, 1);
    return side;
}

void CommandPage::setContext(const CommandContext &context)
{
    m_context = context;
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
    } else {
        m_command = std::get<GatewayCommand>(result);
        m_error = m_command->validate(m_context.intents);
        const QByteArray json = m_command->toJson(m_context.remembered);
        if (!m_error && json.size() > GatewayCommand::maximumBytes) {
            m_error = { .kind = GatewayError::Kind::PayloadTooLarge,
                .message = tr("The message has %1 bytes; Discord takes %2.")
                               .arg(Format::count(json.size()), Format::count(GatewayCommand::maximumBytes)) };
        }
        m_preview->setPlainText(QString::fromUtf8(json));
        m_size->setValue(static_cast<int>(std::min<qsizetype>(json.size(), GatewayCommand::maximumBytes)));
        m_sizeText->setText(tr("%1 of %2 bytes").arg(Format::count(json.size()), Format::count(GatewayCommand::maximumBytes)));
    }
    showNote();
}

void CommandPage::showNote()
{
    const bool atField = m_form->showError(m_touched ? m_error : std::nullopt);
    if (m_touched && m_error && !atField) {
        m_note->setTone(Tone::Bad);
        m_note->setText(u"▲ "_s + m_error->message);
    } else if (!m_context.ready) {
        const bool presence = m_command && std::holds_alternative<UpdatePresence>(m_command->payload);
        m_note->setTone(Tone::Muted);
        m_note->setText(presence ? tr("Not connected: the presence is remembered and goes out with the next session.")
                                 : tr("Not connected: this command needs a session that is ready."));
    } else {
        m_note->clear();
    }
}

void CommandPage::submit()
{
    m_touched = true;
    refresh();
    if (m_error || !m_command) {
        m_form->focusError();
        return;
    }
    Q_EMIT submitted(*m_command);
    m_form->commandSent();
    m_touched = false;
    refresh();
}

} // namespace Shardscope
