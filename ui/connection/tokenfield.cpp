// SPDX-License-Identifier: MIT
#include "ui/connection/tokenfield.h"

#include "core/gateway/gatewayshardconfig.h"
#include "ui/icons.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Shardscope {

TokenField::TokenField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setAccessibleName(tr("Bot token"));
    setPlaceholderText(tr("Paste a bot token"));
    setDragEnabled(false);
    setMinimumWidth(fontMetrics().averageCharWidth() * 24);

    QAction *eye = addAction(tintedIcon("reveal"), TrailingPosition);
    eye->setToolTip(tr("Hold to show the token"));
    for (QToolButton *button : findChildren<QToolButton *>()) {
        if (button->defaultAction() == eye)
            m_eye = button;
    }
    if (m_eye) {
        m_eye->setAccessibleName(tr("Hold to show the token"));
        m_eye->installEventFilter(this);
    }
    connect(this, &QLineEdit::textChanged, this, &TokenField::tidy);
}

void TokenField::tidy(const QString &text)
{
    static constexpr QLatin1String scheme("Bot ");
    QString clean = text.trimmed();
    const bool prefixed = text.trimmed().startsWith(scheme, Qt::CaseInsensitive)
        || text.compare(scheme, Qt::CaseInsensitive) == 0;
    if (prefixed)
        clean = clean.mid(scheme.size() - 1);
    clean.removeIf([](QChar c) { return c.isSpace(); });
    if (clean != text) {
        setText(clean);
        return;
    }
    setToolTip(remark());
}

QString TokenField::remark() const
{
    if (text().isEmpty())
        return {};
    const QString id = botIdOf(text());
    return id.isEmpty() ? tr("This has not the three parts of a bot's token: Discord will refuse it.")
                        : tr("Token of the bot %1").arg(id);
}

bool TokenField::isOdd() const
{
    return !text().isEmpty() && !hasBotTokenShape(text());
}

void TokenField::pasteAndClear()
{
    paste();
    QGuiApplication::clipboard()->clear();
}

void TokenField::setRevealed(bool revealed)
{
    deselect();
    setEchoMode(revealed ? Normal : Password);
}

bool TokenField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_eye) {
        if (event->type() == QEvent::MouseButtonPress)
            setRevealed(true);
        else if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::Hide)
            setRevealed(false);
    }
    return QLineEdit::eventFilter(watched, event);
}

void TokenField::keyPressEvent(QKeyEvent *event)
{
    // While shown the field would hand its text out; masked it would not.
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut) || event->matches(QKeySequence::Undo)
        || event->matches(QKeySequence::Redo)) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TokenField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("&Paste"), this, &QLineEdit::paste);
    menu.addAction(tr("Paste and clear the clip&board"), this, &TokenField::pasteAndClear);
    menu.addAction(tr("C&lear"), this, &QLineEdit::clear)->setEnabled(!text().isEmpty());
    menu.exec(event->globalPos());
}

void TokenField::focusOutEvent(QFocusEvent *event)
{
    setRevealed(false);
    QLineEdit::focusOutEvent(event);
}

// Selecting with the mouse would fill the selection clipboard while the text is shown.
void TokenField::mousePressEvent(QMouseEvent *event)
{
    if (echoMode() == Password)
        QLineEdit::mousePressEvent(event);
}

void TokenField::mouseReleaseEvent(QMouseEvent *event)
{
    if (echoMode() == Password)
        QLineEdit::mouseReleaseEvent(event);
}

void TokenField::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (echoMode() == Password)
        QLineEdit::mouseDoubleClickEvent(event);
}

} // namespace Shardscope
