// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnosis/checkreport.h"

#include <QAbstractTableModel>

namespace Shardscope {

/// The stages of a check, a row each.
class CheckModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        StageColumn,
        StatusColumn,
        WaterfallColumn,
        DurationColumn,
        SeenColumn,
        ColumnCount
    };
    enum Role
    {
        ToneRole = Qt::UserRole, ///< a Tone as an int
        BeginRole, ///< of the waterfall's bar, 0 to 1; invalid where there is none
        LengthRole
    };

    explicit CheckModel(QObject *parent = nullptr);

    void setReport(const CheckReport &report);
    [[nodiscard]] const CheckReport &report() const { return m_report; }
    [[nodiscard]] const CheckFinding &finding(int row) const
    {
        return m_report.findings[static_cast<std::size_t>(row)];
    }
    /// The first that failed, else the first that warns; -1 where none does.
    [[nodiscard]] int worstRow() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const CheckFinding &finding, Column column) const;
    [[nodiscard]] QString spoken(const CheckFinding &finding, Column column) const;
    [[nodiscard]] QVariant share(Duration time) const;

    CheckReport m_report;
};

} // namespace Shardscope
