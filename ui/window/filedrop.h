// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace Shardscope {

/// Takes files that are dropped anywhere onto a window, also onto a field that would take their names as text.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    /// @p window owns it.
    explicit FileDrop(QWidget *window);

Q_SIGNALS:
    /// Local files, in their order; never none.
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *const m_window;
};

} // namespace Shardscope
