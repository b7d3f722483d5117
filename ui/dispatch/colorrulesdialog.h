// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dispatch/colorrules.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Shardscope {

class ToneLabel;

/// The list of colour rules: the first that matches a row colours it.
class ColorRulesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ColorRulesDialog(const QList<ColorRule> &rules, QWidget *parent = nullptr);

    [[nodiscard]] QList<ColorRule> rules() const;

private:
    void setRules(const QList<ColorRule> &rules);
    QTreeWidgetItem *append(const ColorRule &rule);
    void show(QTreeWidgetItem *item, const ColorRule &rule);
    [[nodiscard]] static ColorRule ruleOf(const QTreeWidgetItem *item);
    void add();
    void remove();
    void move(int step);
    void edit();
    void showCurrent();
    void checkFilter();

    QTreeWidget *m_list;
    QLineEdit *m_filter;
    QComboBox *m_tone;
    ToneLabel *m_reason;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace Shardscope
