// SPDX-License-Identifier: MIT
#pragma once

#include "ui/alerts/alertmodel.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeView;

namespace Shardscope {

class ToneLabel;

/// The rules of alerts, to be made, changed and switched on.
class AlertDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AlertDialog(const QList<AlertRule> &rules, QWidget *parent = nullptr);

    /// Without those that have no filter.
    [[nodiscard]] QList<AlertRule> rules() const;

private:
    QLayout *createForm();
    QLayout *createButtons();
    void add();
    void remove();
    void edit();
    void showCurrent();
    void explain();
    [[nodiscard]] int row() const;

    AlertModel *m_model;
    QTreeView *m_view;
    QLineEdit *m_filter;
    ToneLabel *m_reason;
    QComboBox *m_condition;
    QSpinBox *m_count;
    QSpinBox *m_span;
    QPushButton *m_remove;
    bool m_isFilling = false; ///< the fields are given the values of another rule
};

} // namespace Shardscope
