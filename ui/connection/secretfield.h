// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

class QToolButton;

namespace Shardscope {

/// Takes a secret and never gives it away: masked but while its eye is held down, nothing to copy, cut, drag or undo.
/// The clipboard it came from is cleared on request.
class SecretField : public QLineEdit
{
    Q_OBJECT

public:
    /// @p reveal says what holding the eye does.
    explicit SecretField(const QString &reveal, QWidget *parent = nullptr);

    /// Pastes, and leaves nothing in the clipboard for others to read.
    [[nodiscard]] QAction *createPasteAndClearAction(QObject *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setRevealed(bool revealed);

    QToolButton *m_eye = nullptr;
};

} // namespace Shardscope
