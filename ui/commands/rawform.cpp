// SPDX-License-Identifier: MIT
#include "ui/commands/rawform.h"

#include "core/commands/messagecheck.h"
#include "core/jsonfault.h"
#include "core/jsontext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>

#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

struct Template
{
    const char *name;
    const char *json;
};

constexpr std::array templates {
    Template { QT_TRANSLATE_NOOP("Shardscope::RawForm", "op 3 · Presence"),
        R"({"op":3,"d":{"since":null,"activities":[{"name":"chess","type":0}],"status":"online","afk":false}})" },
    Template { QT_TRANSLATE_NOOP("Shardscope::RawForm", "op 4 · Voice state"),
        R"({"op":4,"d":{"guild_id":"","channel_id":null,"self_mute":false,"self_deaf":false}})" },
    Template { QT_TRANSLATE_NOOP("Shardscope::RawForm", "op 8 · Members"),
        R"({"op":8,"d":{"guild_id":"","query":"a","limit":10,"nonce":"by-hand"}})" },
    Template {
        QT_TRANSLATE_NOOP("Shardscope::RawForm", "op 31 · Soundboard sounds"), R"({"op":31,"d":{"guild_ids":[""]}})" },
    Template { QT_TRANSLATE_NOOP("Shardscope::RawForm", "op 43 · Channel info"),
        R"({"op":43,"d":{"guild_id":"","fields":["status","voice_start_time"]}})" },
    Template { QT_TRANSLATE_NOOP("Shardscope::RawForm", "Command line · reconnect"),
        R"({"command":"reconnect","resume":true})" },
};

} // namespace

RawForm::RawForm(QWidget *parent)
    : CommandForm(parent)
    , m_templates(new QComboBox(this))
    , m_editor(new QPlainTextEdit(this))
    , m_force(new QCheckBox(tr("Send it although Discord would refuse it"), this))
{
    auto *head = new QWidget(this);
    m_templates->setAccessibleName(tr("Template"));
    m_templates->addItem(tr("Choose…"));
    for (const Template &known : templates)
        m_templates->addItem(tr(known.name));
    auto *pretty = new QPushButton(tr("Indent"), head);
    pretty->setToolTip(tr("A line for each value; the tokens stay as they are"));
    auto *headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(0, 0, 0, 0);
    headLayout->setSpacing(8);
    headLayout->addWidget(m_templates, 1);
    headLayout->addWidget(pretty);
    head->setFocusProxy(m_templates);

    m_editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_editor->setTabChangesFocus(true);
    m_editor->setFixedHeight(m_editor->fontMetrics().height() * 6 + 12); // what is wrong stays in sight below it
    m_editor->setPlaceholderText(u"{\"op\":3,\"d\":{…}}"_s);
    addField("template", tr("Template"), head);
    addField("text", tr("&Message"), m_editor,
        tr("op and d as they go over the wire, or a command line of shardscope-cli tail"));
    addField("force", QString(), m_force);
    m_force->setAccessibleName(tr("Send it although Discord would refuse it"));

    connect(m_templates, &QComboBox::activated, this, &RawForm::useTemplate);
    connect(pretty, &QPushButton::clicked, this, &RawForm::prettyPrint);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &CommandForm::changed);
    connect(m_force, &QCheckBox::toggled, this, &CommandForm::changed);
}

MessageCheck RawForm::check() const
{
    return MessageCheck::of(m_editor->toPlainText().toUtf8(), m_intents);
}

CommandForm::Result RawForm::command() const
{
    if (m_editor->toPlainText().trimmed().isEmpty())
        return invalid("text", tr("The message is empty: choose a template, or write op and d."));
    const MessageCheck check = this->check();
    const bool isStopped = check.verdict == MessageCheck::Verdict::Refused
        || (check.verdict == MessageCheck::Verdict::Doubtful && !m_force->isChecked());
    if (!isStopped)
        return *check.command;
    CommandError error = check.fault;
    if (check.place)
        error.message = tr("Line %1, column %2: %3").arg(check.place->line).arg(check.place->column).arg(error.message);
    error.field = u"text"_s;
    return error;
}

QString RawForm::warning() const
{
    const MessageCheck check = this->check();
    const bool isStrange = check.verdict == MessageCheck::Verdict::Unusual
        || (check.verdict == MessageCheck::Verdict::Doubtful && m_force->isChecked());
    return isStrange ? check.fault.message : QString();
}

void RawForm::setIntents(GatewayIntents intents)
{
    m_intents = intents;
}

bool RawForm::load(const GatewayCommand &command)
{
    const auto *raw = std::get_if<RawSend>(&command.payload);
    m_editor->setPlainText(QString::fromUtf8(raw ? command.toJson({}) : command.toLine()));
    return true;
}

void RawForm::useTemplate(int index)
{
    if (index < 1 || index > static_cast<int>(templates.size()))
        return;
    // Can be undone, unlike setPlainText(): what stood there may have been work.
    QTextCursor cursor(m_editor->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(QString::fromUtf8(indented(templates[static_cast<std::size_t>(index) - 1].json)));
}

void RawForm::prettyPrint()
{
    const QByteArray text = m_editor->toPlainText().toUtf8();
    if (JsonFault::find(text)) {
        focusError();
        return;
    }
    QTextCursor cursor(m_editor->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(QString::fromUtf8(indented(text)));
}

void RawForm::focusError()
{
    m_editor->setFocus(Qt::OtherFocusReason);
    const std::optional<TextPlace> place = check().place;
    const QTextBlock line = m_editor->document()->findBlockByNumber(place ? place->line - 1 : -1);
    if (!line.isValid())
        return;
    QTextCursor cursor(line);
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, std::min(place->column, line.length()) - 1);
    m_editor->setTextCursor(cursor);
}

} // namespace Shardscope
