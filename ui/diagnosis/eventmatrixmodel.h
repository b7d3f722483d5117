// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnosis/eventverdict.h"

#include <QAbstractTableModel>

#include <array>

namespace Shardscope {

class SessionInsight;

/// Every documented event with the intents it needs, whether they were asked for and are allowed, how often it came,
/// and why it does not.
class EventMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        EventColumn,
        IntentsColumn,
        AskedColumn,
        AllowedColumn,
        SeenColumn,
        LastColumn,
        VerdictColumn,
        ColumnCount
    };
    /// A tone as an int; what to sort by; the number of the newest record in the store, -1: none.
    enum Role
    {
        ToneRole = Qt::UserRole,
        SortRole,
        RecordRole
    };

    /// @p insight must outlive the model.
    explicit EventMatrixModel(const SessionInsight &insight, QObject *parent = nullptr);

    /// Takes over what is known now.
    void refresh();
    /// How many events stand so.
    [[nodiscard]] int count(EventStanding standing) const;
    /// All that the columns "asked" and "allowed" may say.
    [[nodiscard]] static QStringList conditionWords();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        EventCondition asked {};
        EventCondition allowed {};
        qint64 seen = 0;
        qint64 lastAt = 0;
        qint64 lastRecord = -1;
        EventStanding standing = EventStanding::NoSession;
        QString verdict {};

        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] Row rowOf(std::size_t event, const SessionIntents &session) const;
    [[nodiscard]] QString text(std::size_t event, Column column) const;
    /// All that a row says, for those who hear one cell of it.
    [[nodiscard]] QString spoken(std::size_t event) const;
    [[nodiscard]] int tone(std::size_t event, Column column) const;
    [[nodiscard]] QVariant sortValue(std::size_t event, Column column) const;

    const SessionInsight &m_insight;
    std::array<Row, dispatchEventCount> m_rows;
};

} // namespace Shardscope
