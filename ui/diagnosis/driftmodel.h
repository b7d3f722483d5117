// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/driftreport.h"

#include <QAbstractTableModel>

namespace Shardscope {

/// The rows of a drift report. Rows are only added while the report is the same one.
class DriftModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        EventColumn,
        PathColumn,
        WhatColumn,
        CountColumn,
        ColumnCount
    };
    enum Role
    {
        ToneRole = Qt::UserRole,
        RecordRole
    };

    explicit DriftModel(QObject *parent = nullptr);

    /// Takes over what the report says now.
    void setRows(const std::vector<DriftReport::Row> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<DriftReport::Row> m_rows;
};

} // namespace Shardscope
