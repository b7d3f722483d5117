// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventarchive.h"
#include "core/capture/growingsegment.h"

#include <QMutex>
#include <QThreadPool>

#include <atomic>
#include <deque>
#include <memory>
#include <vector>

namespace Shardscope {

/// Everything that happened, in order, within a limit of bytes; the oldest goes first. Records are numbered from 0 in
/// the order of append(), and a number stays a record's own.
///
/// One thread at a time appends, any thread reads. Complete segments are compressed on a thread of the store's own.
/// Readers take a snapshot of the list of segments: what they do with it keeps nobody waiting.
class EventStore : public RecordSink
{
public:
    static constexpr qint64 defaultLimit = 512LL * 1024 * 1024;

    explicit EventStore(qint64 limitBytes = defaultLimit);
    ~EventStore() override;

    void append(const EventRecord &record) override;
    /// Lets everything go; numbers go on.
    void clear();
    /// Bytes of memory, compressed or not. Takes effect with the next segment. Any thread.
    void setLimit(qint64 bytes) { m_limit = bytes; }
    [[nodiscard]] qint64 limit() const { return m_limit; }
    /// What is held at present, in bytes.
    [[nodiscard]] qint64 memory() const;
    /// Records that were evicted are read from @p archive as far as it reaches; null: they are gone.
    void setArchive(std::shared_ptr<const EventArchive> archive);

    struct Range
    {
        qint64 first = 0; ///< those before were evicted, or cleared
        qint64 end = 0;
    };
    /// Records [first, end) are at hand.
    [[nodiscard]] Range range() const;
    /// Records that went to stay within the limit, since the store was cleared.
    [[nodiscard]] qint64 evicted() const { return range().first - m_begin; }
    /// A default record where @p index is not at hand any more.
    [[nodiscard]] EventRecord at(qint64 index) const;
    /// Those of [first, end) that are at hand.
    [[nodiscard]] std::vector<EventRecord> read(qint64 first, qint64 end) const;

    /// The segment that holds @p index, for those who look at many records; null where it is not at hand. One that
    /// lies in the archive is read from there.
    [[nodiscard]] std::shared_ptr<const EventSegment> segment(qint64 index) const;
    /// Where the segment of a record ends; for one that is not in memory, where work on it may be divided: not behind
    /// the first record that is.
    [[nodiscard]] qint64 endOfSegment(qint64 index) const;
    /// No segment holds more records.
    static constexpr qint64 mostRecordsTogether = 4096;

    /// Returns once everything that is complete is compressed. For tests and measurements.
    void waitForSealing() { m_sealing.waitForDone(); }

private:
    using Segments = std::deque<std::shared_ptr<const EventSegment>>;
    struct Snapshot
    {
        std::shared_ptr<const Segments> segments;
        std::shared_ptr<const EventArchive> archive;
        qint64 cleared = 0; ///< what came before was let go on purpose

        [[nodiscard]] qint64 first() const;
        [[nodiscard]] std::shared_ptr<const EventSegment> find(qint64 index) const;
    };

    [[nodiscard]] Snapshot snapshot() const;
    void publish(Snapshot next);
    void beginSegment(Segments segments, qint64 first);
    void evict(Segments *segments, const EventArchive *archive) const;
    void seal(const std::shared_ptr<const GrowingSegment> &full);
    [[nodiscard]] EventRecord recordIn(const std::shared_ptr<const EventSegment> &segment, qint64 index) const;
    [[nodiscard]] std::shared_ptr<const EventSegment> archived(const EventArchive &archive, qint64 index) const;

    std::atomic<qint64> m_limit;
    std::atomic<qint64> m_begin = 0; ///< the first record since the store was cleared
    mutable QMutex m_change; ///< of who changes the list of segments, never of a reader
    mutable QMutex m_copy; ///< held for the copy of the snapshot
    Snapshot m_snapshot;
    const GrowingSegment::Memory m_spare;
    std::shared_ptr<GrowingSegment> m_growing; ///< the last of the segments
    std::atomic<qint64> m_memory = 0; ///< of all segments but the last
    std::atomic<int> m_waiting = 0; ///< segments that are complete and not yet compressed

    /// A block that was read a moment ago: its neighbours need not read it again.
    struct Recent
    {
        std::shared_ptr<const EventSegment> segment;
        std::size_t index = 0;
        EventSegment::Block block {};
    };
    mutable QMutex m_reading;
    mutable std::deque<Recent> m_blocks; ///< newest first
    mutable std::deque<std::shared_ptr<const EventSegment>> m_archived; ///< newest first

    QThreadPool m_sealing; ///< the last member: its thread ends before the rest goes
};

} // namespace Shardscope
