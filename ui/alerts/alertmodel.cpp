// SPDX-License-Identifier: MIT
#include "ui/alerts/alertmodel.h"

#include "ui/theme.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Shardscope {

void AlertModel::setRules(const QList<AlertRule> &rules)
{
    beginResetModel();
    m_rules = rules;
    endResetModel();
}

int AlertModel::add(const AlertRule &rule)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rules.append(rule);
    endInsertRows();
    return row;
}

void AlertModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_rules.removeAt(row);
    endRemoveRows();
}

void AlertModel::change(int row, const AlertRule &rule)
{
    if (row < 0 || row >= rowCount() || m_rules[row] == rule)
        return;
    m_rules[row] = rule;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QString AlertModel::problem(int row) const
{
    const QString &filter = m_rules[row].filter;
    if (filter.trimmed().isEmpty())
        return tr("It has no filter yet.");
    const auto result = Filter::compile(filter);
    const auto *error = std::get_if<FilterError>(&result);
    return error ? error->text() : QString();
}

int AlertModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int AlertModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AlertModel::text(int row, Column column) const
{
    switch (column) {
    case FilterColumn:
        return m_rules[row].filter;
    case ThresholdColumn:
        return m_rules[row].thresholdText();
    case StateColumn: {
        const QString wrong = problem(row);
        if (!wrong.isEmpty())
            return u"▲ "_s + wrong;
        return m_rules[row].isEnabled ? tr("● watched while connected") : tr("○ off");
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AlertModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(index.row(), column);
    if (role == Qt::CheckStateRole && column == FilterColumn)
        return m_rules[index.row()].isEnabled ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ForegroundRole && column == StateColumn && !problem(index.row()).isEmpty())
        return toneColor(Tone::Bad, QGuiApplication::palette());
    return {};
}

bool AlertModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != FilterColumn
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    AlertRule rule = m_rules[index.row()];
    rule.isEnabled = value.toInt() == Qt::Checked;
    change(index.row(), rule);
    return true;
}

Qt::ItemFlags AlertModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == FilterColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant AlertModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case FilterColumn:
        return tr("Filter");
    case ThresholdColumn:
        return tr("Tell me of");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Shardscope
