// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace Shardscope {

class LogColumns;

/// Chooses and orders the columns of the log without a mouse; what is done is seen in the log at once.
class LogColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p columns must outlive the dialog.
    explicit LogColumnsDialog(LogColumns *columns, QWidget *parent = nullptr);

private:
    void refresh();
    void refreshButtons();
    void take(const QListWidgetItem *item);
    void move(int step);
    void reset();

    LogColumns *const m_columns;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace Shardscope
