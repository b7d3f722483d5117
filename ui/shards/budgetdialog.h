// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QTimer>

class QTreeView;

namespace Shardscope {

class BudgetModel;
class Budgets;
class ToneLabel;

/// What is left of the limits, counting down beside the window for as long as it is open.
class BudgetDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p budgets must outlive the dialog.
    explicit BudgetDialog(Budgets *budgets, QWidget *parent = nullptr);

    /// @p at in microseconds since 1970.
    void refresh(qint64 at);
    [[nodiscard]] BudgetModel *model() const { return m_model; }

private:
    Budgets *const m_budgets;
    BudgetModel *m_model;
    ToneLabel *m_warning;
    QTreeView *m_view;
    QTimer m_second;
};

} // namespace Shardscope
