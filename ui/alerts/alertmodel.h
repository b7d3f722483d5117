// SPDX-License-Identifier: MIT
#pragma once

#include "core/alerts/alertrule.h"
#include "core/capture/filter.h"

#include <QAbstractTableModel>

namespace Shardscope {

/// Rules of alerts in a table: whether each is enabled, its filter, when it fires and whether it can.
class AlertModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        FilterColumn,
        ThresholdColumn,
        StateColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRules(const QList<AlertRule> &rules);
    [[nodiscard]] const QList<AlertRule> &rules() const { return m_rules; }
    /// At the end; the row.
    int add(const AlertRule &rule);
    void remove(int row);
    void change(int row, const AlertRule &rule);
    /// Where and why the filter of a row is wrong; empty where nothing is. An empty filter is one, too.
    [[nodiscard]] QString problem(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Qt::CheckStateRole of FilterColumn only: the rule is enabled.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, Column column) const;

    QList<AlertRule> m_rules;
};

} // namespace Shardscope
