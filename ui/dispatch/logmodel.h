// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventstore.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace Shardscope {

class NameDirectory;

/// The event store as a table. Rows come in blocks, at most 30 times a second; a record is read when it is looked at.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn, DeltaColumn, DirectionColumn, EventColumn, SequenceColumn, BytesColumn, SummaryColumn, ColumnCount
    };
    enum Role { ToneRole = Qt::UserRole };

    /// @p store and @p names must outlive the model.
    LogModel(const EventStore &store, const NameDirectory &names, QObject *parent = nullptr);

    /// Looks how far the store goes: one block of removed rows, one of new ones. Called by a timer while live.
    void refresh();
    void setLive(bool live);

    [[nodiscard]] EventRecord record(int row) const;
    [[nodiscard]] qint64 storeIndex(int row) const { return m_first + row; }
    /// -1 where the record is not at hand.
    [[nodiscard]] int rowOf(qint64 storeIndex) const;
    /// Records that the store has let go.
    [[nodiscard]] qint64 evicted() const { return m_first; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Rows say the names that were learned since.
    void refreshSummaries();
    [[nodiscard]] const EventRecord &cached(int row) const;
    [[nodiscard]] QString text(int row, Column column) const;

    const EventStore &m_store;
    const NameDirectory &m_names;
    quint64 m_namesRevision = 0;
    QTimer m_timer;
    qint64 m_first = 0;
    qint64 m_end = 0;
    mutable QCache<qint64, EventRecord> m_records; ///< those on screen
    mutable QCache<qint64, QString> m_summaries;
};

} // namespace Shardscope
