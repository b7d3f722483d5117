// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

class QToolButton;

namespace Shardscope {

/// Takes a bot token and never gives it away: masked but while its eye is held down, nothing to copy, cut,
/// drag or undo. The clipboard it came from is cleared on request. White space and a leading "Bot " are taken off as they come.
class TokenField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TokenField(QWidget *parent = nullptr);

    [[nodiscard]] QString token() const { return text(); }
    /// What can be said of the token without giving it away: whose it is, or that it is no bot's. Empty without one.
    [[nodiscard]] QString remark() const;
    /// Whether there is a token that has no bot's shape, which Discord refuses and other gateways may take.
    [[nodiscard]] bool isOdd() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tidy(const QString &text);
    void pasteAndClear();
    void setRevealed(bool revealed);

    QToolButton *m_eye = nullptr;
};

} // namespace Shardscope
