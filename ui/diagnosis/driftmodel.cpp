// SPDX-License-Identifier: MIT
#include "ui/diagnosis/driftmodel.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/tooltip.h"

namespace Shardscope {

namespace {

QString cell(const DriftReport::Row &row, DriftModel::Column column)
{
    switch (column) {
    case DriftModel::EventColumn:
        return QString::fromUtf8(row.event);
    case DriftModel::PathColumn:
        return QString::fromUtf8(row.fault.path);
    case DriftModel::WhatColumn:
        return row.fault.text;
    case DriftModel::CountColumn:
        return Format::count(row.count);
    case DriftModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

DriftModel::DriftModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DriftModel::setRows(const std::vector<DriftReport::Row> &rows)
{
    const int before = rowCount();
    const int after = static_cast<int>(rows.size());
    if (after < before) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    if (after > before)
        beginInsertRows({}, before, after - 1);
    m_rows = rows;
    if (after > before)
        endInsertRows();
    if (before > 0)
        Q_EMIT dataChanged(index(0, CountColumn), index(before - 1, CountColumn), { Qt::DisplayRole, RecordRole });
}

int DriftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DriftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DriftModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DriftReport::Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == RecordRole)
        return row.last;
    if (role == ToneRole) {
        const bool isStrange = row.fault.kind == ShapeFault::Kind::WrongType;
        return static_cast<int>(index.column() == WhatColumn ? (isStrange ? Tone::Warning : Tone::Muted) : Tone::Plain);
    }
    if (role == Qt::TextAlignmentRole && index.column() == CountColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString text = cell(row, static_cast<Column>(index.column()));
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant DriftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == CountColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case EventColumn:
        return tr("Event");
    case PathColumn:
        return tr("Path");
    case WhatColumn:
        return tr("What is not as documented");
    case CountColumn:
        return tr("Count");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Shardscope
