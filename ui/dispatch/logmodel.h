// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventstore.h"
#include "core/capture/filterscan.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

#include <deque>
#include <functional>

namespace Shardscope {

struct LogHighlights;
class NameDirectory;

/// The event store as a table, or those of its records that a filter matches. Rows come in blocks, at most 30 times
/// a second; a record is read when it is looked at.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        MarkColumn, TimeColumn, DeltaColumn, DirectionColumn, EventColumn, SequenceColumn, BytesColumn, WireBytesColumn,
        ShardColumn, GuildColumn, ChannelColumn, UserColumn, SummaryColumn, ColumnCount
    };
    /// Tones as ints; SurfaceRole has none where a row lies on the plain surface.
    enum Role { ToneRole = Qt::UserRole, SurfaceRole };

    /// @p store and @p names must outlive the model.
    LogModel(const EventStore &store, const NameDirectory &names, QObject *parent = nullptr);
    ~LogModel() override;

    /// What stands out; must outlive the model. Null: nothing.
    void setHighlights(const LogHighlights *highlights);
    /// What a row is to be warned of, by a record and its number in the store; empty: nothing. It stands behind the
    /// summary.
    using Remarks = std::function<QString(const EventRecord &record, qint64 storeIndex)>;
    void setRemarks(Remarks remarks);
    [[nodiscard]] QString remark(int row) const { return m_remarks ? m_remarks(cached(row), storeIndex(row)) : QString(); }
    /// Summaries are to be made anew: what they say changed.
    void forgetSummaries();
    /// Looks how far the store goes: one block of removed rows, one of new ones. Called by a timer while live or while
    /// a filter has not seen all records.
    void refresh();
    void setLive(bool live);
    /// Only what @p filter matches; null: everything. Rows come as they are found.
    void setFilter(std::shared_ptr<const Filter> filter);
    [[nodiscard]] const std::shared_ptr<const Filter> &filter() const { return m_filter; }
    /// How far the filter has searched; done where there is none.
    [[nodiscard]] FilterScan::Progress progress() const;
    /// While paused no row comes of what was recorded since; those that go to stay within memory go all the same.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// Rows that come when it goes on.
    [[nodiscard]] qint64 pending() const;

    [[nodiscard]] EventRecord record(int row) const;
    [[nodiscard]] const NameDirectory &names() const { return m_names; }
    [[nodiscard]] qint64 storeIndex(int row) const;
    /// -1 where the record is not at hand, or no row.
    [[nodiscard]] int rowOf(qint64 storeIndex) const;
    /// The first row at or behind a record; rowCount() where there is none.
    [[nodiscard]] int rowAtOrBehind(qint64 storeIndex) const;
    /// Records that the store has let go to stay within memory.
    [[nodiscard]] qint64 evicted() const { return m_store.evicted(); }
    /// Records that the store holds, filtered or not.
    [[nodiscard]] qint64 total() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A filter has searched on, or rows wait.
    void progressed();

private:
    void begin();
    /// Records that may be rows end here.
    [[nodiscard]] qint64 horizon() const;
    void removeEvicted(qint64 first);
    void insertAll(qint64 end);
    void insertFound();
    /// Rows say the names that were learned since.
    void refreshSummaries();
    void adjustTimer(int added);
    struct Summary
    {
        QString text;
        bool isWarning;
    };

    [[nodiscard]] const EventRecord &cached(int row) const;
    [[nodiscard]] const Summary &summary(int row) const;
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QString name(int row, Column column) const;
    [[nodiscard]] QString markText(int row, bool inWords) const;
    [[nodiscard]] QVariant toolTip(int row, Column column) const;
    [[nodiscard]] QVariant surface(int row) const;

    const EventStore &m_store;
    const NameDirectory &m_names;
    const LogHighlights *m_highlights = nullptr;
    quint64 m_namesRevision = 0;
    QTimer m_timer;
    bool m_live = false;
    bool m_paused = false;
    qint64 m_pausedAt = 0; ///< where the store ended then
    // Without a filter the rows are the records [m_first, m_end), with one those of m_rows.
    qint64 m_first = 0;
    qint64 m_end = 0;
    std::shared_ptr<const Filter> m_filter;
    std::unique_ptr<FilterScan> m_scan;
    std::deque<qint64> m_rows;
    std::vector<qint64> m_waiting; ///< found, and recorded while paused
    mutable QCache<qint64, EventRecord> m_records; ///< those on screen, by their KiB
    mutable QCache<qint64, Summary> m_summaries;
    Remarks m_remarks;
};

} // namespace Shardscope
