// SPDX-License-Identifier: MIT
#include "ui/connection/secretfield.h"

#include "ui/icons.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QToolButton>

namespace Shardscope {

SecretField::SecretField(const QString &reveal, QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setDragEnabled(false);

    QAction *eye = addAction(tintedIcon("reveal"), TrailingPosition);
    eye->setToolTip(reveal);
    for (QToolButton *button : findChildren<QToolButton *>()) {
        if (button->defaultAction() == eye)
            m_eye = button;
    }
    if (m_eye) {
        m_eye->setAccessibleName(reveal);
        m_eye->installEventFilter(this);
    }
}

QAction *SecretField::createPasteAndClearAction(QObject *parent)
{
    auto *action = new QAction(tr("Paste and clear the clip&board"), parent);
    connect(action, &QAction::triggered, this, [this] {
        paste();
        QGuiApplication::clipboard()->clear();
    });
    return action;
}

void SecretField::setRevealed(bool revealed)
{
    deselect();
    setEchoMode(revealed ? Normal : Password);
}

bool SecretField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_eye) {
        if (event->type() == QEvent::MouseButtonPress)
            setRevealed(true);
        else if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::Hide)
            setRevealed(false);
    }
    return QLineEdit::eventFilter(watched, event);
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    // While shown the field would hand its text out; masked it would not.
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut) || event->matches(QKeySequence::Undo)
        || event->matches(QKeySequence::Redo)) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SecretField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("&Paste"), this, &QLineEdit::paste);
    menu.addAction(createPasteAndClearAction(&menu));
    menu.addAction(tr("C&lear"), this, &QLineEdit::clear)->setEnabled(!text().isEmpty());
    menu.exec(event->globalPos());
}

void SecretField::focusOutEvent(QFocusEvent *event)
{
    setRevealed(false);
    QLineEdit::focusOutEvent(event);
}

// Selecting with the mouse would fill the selection clipboard while the text is shown.
void SecretField::mousePressEvent(QMouseEvent *event)
{
    if (echoMode() == Password)
        QLineEdit::mousePressEvent(event);
}

void SecretField::mouseReleaseEvent(QMouseEvent *event)
{
    if (echoMode() == Password)
        QLineEdit::mouseReleaseEvent(event);
}

void SecretField::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (echoMode() == Password)
        QLineEdit::mouseDoubleClickEvent(event);
}

} // namespace Shardscope
