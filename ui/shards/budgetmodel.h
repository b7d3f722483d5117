// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnosis/budgetboard.h"

#include <QAbstractTableModel>

namespace Shardscope {

/// The limits, a row each, in words and as shares of a bar.
class BudgetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        UseColumn,
        LeftColumn,
        ResetColumn,
        ColumnCount
    };
    enum Role
    {
        ToneRole = Qt::UserRole, ///< a Tone as an int
        UsedRole, ///< share of the bar, 0 to 1; of the use column only
        ReserveRole, ///< the same, at its end
    };

    explicit BudgetModel(QObject *parent = nullptr);

    /// Rows that stay keep their place, so that what is chosen stays chosen.
    void setMeters(std::vector<BudgetMeter> meters);
    [[nodiscard]] const std::vector<BudgetMeter> &meters() const { return m_meters; }
    /// All of it in lines.
    [[nodiscard]] QString toText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const BudgetMeter &meter, Column column) const;
    [[nodiscard]] QString nameOf(const BudgetMeter &meter) const;

    std::vector<BudgetMeter> m_meters;
    bool m_hasShards = false; ///< more than one: each row says whose it is
};

/// "low", "empty"; nothing where all is well.
[[nodiscard]] QString levelWord(BudgetMeter::Level level);

} // namespace Shardscope
