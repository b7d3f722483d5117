// SPDX-License-Identifier: MIT
#include "ui/connection/fielderrors.h"

#include "ui/tonelabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// What has the cursor, and so is read aloud, where an editor is made of parts.
QWidget *spokenOf(QWidget *editor)
{
    return editor->focusProxy() ? editor->focusProxy() : editor;
}

} // namespace

FieldErrors::FieldErrors(QWidget *parent)
    : QObject(parent)
{
}

ToneLabel *FieldErrors::add(const QString &key, QWidget *editor)
{
    auto *message = new ToneLabel(Tone::Bad, editor->parentWidget());
    message->setWordWrap(true);
    message->hide();
    m_fields.insert(key, { editor, message });
    return message;
}

QBoxLayout *FieldErrors::stack(const QString &key, QWidget *editor)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(editor);
    column->addWidget(add(key, editor));
    return column;
}

bool FieldErrors::show(const GatewayError &error)
{
    clear();
    const bool isToken = error.field.isEmpty() && error.kind == GatewayError::Kind::Authentication;
    const auto field = m_fields.constFind(isToken ? u"token"_s : error.field);
    if (field == m_fields.constEnd())
        return false;
    Q_EMIT showing(field->editor);
    field->message->setText(u"▲ "_s + error.message);
    field->message->show();
    spokenOf(field->editor)->setAccessibleDescription(error.message);
    field->editor->setFocus(Qt::OtherFocusReason);
    return true;
}

void FieldErrors::clear()
{
    for (const Field &field : std::as_const(m_fields)) {
        field.message->hide();
        spokenOf(field.editor)->setAccessibleDescription({});
    }
}

void FieldErrors::setEnabled(bool enabled)
{
    for (const Field &field : std::as_const(m_fields))
        field.editor->setEnabled(enabled);
}

} // namespace Shardscope
