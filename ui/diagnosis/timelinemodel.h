// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>

#include <vector>

namespace Shardscope {

class SessionTimeline;
struct TimelineConnection;

/// The connections of a timeline, the newest last, each with its stages and its end below it.
class TimelineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        WhatColumn,
        BeganColumn,
        TookColumn,
        EventsColumn,
        ReplayedColumn,
        MissingColumn,
        DuplicatesColumn,
        EndColumn,
        ColumnCount
    };
    /// A tone as an int; the record's number in the store, -1: none.
    enum Role
    {
        ToneRole = Qt::UserRole,
        RecordRole
    };

    /// @p timeline must outlive the model, and is read only where refresh() has taken over what it has.
    explicit TimelineModel(const SessionTimeline &timeline, QObject *parent = nullptr);

    /// Takes over what came since; @p now in microseconds since 1970.
    void refresh(qint64 now);
    /// The timeline was cleared: what the model has is gone, so that it must refresh() before anyone looks at it.
    [[nodiscard]] bool isOutdated() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// What the view knows of a connection.
    struct Known
    {
        int children = 0;
        quint64 revision = 0;
    };

    [[nodiscard]] const TimelineConnection &connection(int row) const;
    void reset();
    void insertNew();
    void update(int row);
    [[nodiscard]] QString connectionText(const TimelineConnection &connection, Column column) const;
    [[nodiscard]] QString childText(const TimelineConnection &connection, int child, Column column) const;
    /// All that a row says, for those who hear one cell of it.
    [[nodiscard]] QString spoken(const TimelineConnection &connection, int child) const;
    [[nodiscard]] int tone(const TimelineConnection &connection, int child, Column column) const;

    const SessionTimeline &m_timeline;
    std::vector<Known> m_known;
    quint64 m_generation = 0;
    qint64 m_dropped = 0;
    qint64 m_now = 0;
};

} // namespace Shardscope
