// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QTreeView;

namespace Shardscope {

class ActionModel;

/// Every action of the window by a few letters of its name.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent);

    /// Opens over the window with @p actions to choose from.
    void choose(const QList<QAction *> &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &pattern);
    void trigger();

    ActionModel *m_model;
    QLineEdit *m_pattern;
    QTreeView *m_list;
};

} // namespace Shardscope
