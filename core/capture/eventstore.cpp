// SPDX-License-Identifier: MIT
#include "core/capture/eventstore.h"

#include "core/capture/growingsegment.h"
#include "core/capture/sealedsegment.h"

#include <QMutexLocker>

#include <algorithm>

namespace Shardscope {

namespace {

/// A segment is a small part of the limit, so that little goes at a time.
constexpr qint64 segmentsInLimit = 8;
constexpr qint64 leastSegment = 16 * 1024;
constexpr qint64 mostSegment = 4 * 1024 * 1024;
/// As large parts of the limit may wait before sealing does less.
constexpr qint64 sketchPatience = 8;
constexpr qint64 patience = 4;
constexpr std::size_t recentBlocks = 8;
constexpr std::size_t recentArchived = 4;
static_assert(EventStore::mostRecordsTogether == GrowingSegment::mostRecords);

} // namespace

EventStore::EventStore(qint64 limitBytes)
    : m_limit(limitBytes)
{
    m_sealing.setMaxThreadCount(1);
    const QMutexLocker lock(&m_change);
    beginSegment({}, 0);
}

EventStore::~EventStore()
{
    m_sealing.clear();
    m_sealing.waitForDone();
}

qint64 EventStore::Snapshot::first() const
{
    const qint64 held = segments->front()->first();
    // Records that were neither kept nor written leave a hole: what lies before it is not at hand.
    const bool reaches = archive && archive->end() >= held;
    return std::max(cleared, reaches ? std::min(held, archive->first()) : held);
}

std::shared_ptr<const EventSegment> EventStore::Snapshot::find(qint64 index) const
{
    const auto next = std::upper_bound(segments->begin(), segments->end(), index,
        [](qint64 wanted, const std::shared_ptr<const EventSegment> &segment) { return wanted < segment->first(); });
    if (next == segments->begin() || index >= (*std::prev(next))->end())
        return nullptr;
    return *std::prev(next);
}

EventStore::Snapshot EventStore::snapshot() const
{
    const QMutexLocker lock(&m_copy);
    return m_snapshot;
}

void EventStore::publish(Snapshot next)
{
    qint64 memory = 0;
    for (const std::shared_ptr<const EventSegment> &segment : *next.segments)
        memory += segment->memory();
    m_memory = memory - next.segments->back()->memory();
    // Swapped, so that what goes is let go outside of the lock.
    const QMutexLocker lock(&m_copy);
    std::swap(m_snapshot, next);
}

void EventStore::beginSegment(Segments segments, qint64 first)
{
    Snapshot next = snapshot();
    evict(&segments, next.archive.get());
    m_growing = std::make_shared<GrowingSegment>(
        first, std::clamp(m_limit / segmentsInLimit, leastSegment, mostSegment), m_spare);
    segments.push_back(m_growing);
    next.segments = std::make_shared<const Segments>(std::move(segments));
    publish(std::move(next));
}

/// The newest complete segment stays even where it alone is over the limit: an empty log would hide it.
void EventStore::evict(Segments *segments, const EventArchive *archive) const
{
    qint64 memory = 0;
    for (const std::shared_ptr<const EventSegment> &segment : *segments)
        memory += segment->memory();
    while (memory > m_limit && segments->size() > 1) {
        // The file is a moment behind; only what is far over the limit goes before it was written.
        if (archive && archive->isGrowing() && archive->end() < segments->front()->end() && memory < 2 * m_limit)
            return;
        memory -= segments->front()->memory();
        segments->pop_front();
    }
}

void EventStore::append(const EventRecord &record)
{
    const QMutexLocker lock(&m_change);
    m_growing->append(record);
    if (!m_growing->isFull())
        return;
    const std::shared_ptr<const GrowingSegment> full = m_growing;
    beginSegment(*snapshot().segments, full->end());
    ++m_waiting;
    m_sealing.start([this, full] { seal(full); });
}

void EventStore::seal(const std::shared_ptr<const GrowingSegment> &full)
{
    const qint64 waiting = m_waiting * full->memory();
    const SealedSegment::Effort effort = waiting > m_limit / patience ? SealedSegment::Effort::Hasty
        : waiting > m_limit / sketchPatience                          ? SealedSegment::Effort::NoSketch
                                                                      : SealedSegment::Effort::Usual;
    const auto isFull = [&full](const std::shared_ptr<const EventSegment> &segment) { return segment == full; };
    const auto held = snapshot().segments;
    if (std::any_of(held->begin(), held->end(), isFull)) {
        const auto sealed = std::make_shared<const SealedSegment>(*full, effort);
        const QMutexLocker lock(&m_change);
        Snapshot next = snapshot();
        Segments segments = *next.segments;
        // It may have been evicted meanwhile.
        std::replace_if(segments.begin(), segments.end(), isFull, std::shared_ptr<const EventSegment>(sealed));
        next.segments = std::make_shared<const Segments>(std::move(segments));
        publish(std::move(next));
    }
    --m_waiting;
}

void EventStore::clear()
{
    const QMutexLocker lock(&m_change);
    const qint64 end = m_growing->end();
    beginSegment({}, end);
    Snapshot next = snapshot();
    next.cleared = end;
    m_begin = end;
    publish(std::move(next));
}

void EventStore::setArchive(std::shared_ptr<const EventArchive> archive)
{
    const QMutexLocker lock(&m_change);
    Snapshot next = snapshot();
    // What only the archive before could bring is gone, and does not come back when another one reaches further.
    next.cleared = std::max(next.cleared,
        archive ? std::min(archive->first(), next.segments->front()->first()) : next.segments->front()->first());
    next.archive = std::move(archive);
    publish(std::move(next));
    const QMutexLocker reading(&m_reading);
    m_archived.clear();
}

qint64 EventStore::memory() const
{
    return m_memory + snapshot().segments->back()->memory();
}

EventStore::Range EventStore::range() const
{
    const Snapshot now = snapshot();
    return { now.first(), now.segments->back()->end() };
}

EventRecord EventStore::at(qint64 index) const
{
    const std::shared_ptr<const EventSegment> found = segment(index);
    return found ? recordIn(found, index) : EventRecord();
}

std::vector<EventRecord> EventStore::read(qint64 first, qint64 end) const
{
    std::vector<EventRecord> records;
    const Range held = range();
    const qint64 to = std::min(end, held.end);
    std::shared_ptr<const EventSegment> here;
    for (qint64 index = std::max(first, held.first); index < to; ++index) {
        if (!here || index >= here->end())
            here = segment(index);
        if (here)
            records.push_back(recordIn(here, index));
    }
    return records;
}

std::shared_ptr<const EventSegment> EventStore::segment(qint64 index) const
{
    const Snapshot now = snapshot();
    if (index < now.first())
        return nullptr;
    std::shared_ptr<const EventSegment> found = now.find(index);
    return found || !now.archive ? found : archived(*now.archive, index);
}

qint64 EventStore::endOfSegment(qint64 index) const
{
    const Snapshot now = snapshot();
    if (const std::shared_ptr<const EventSegment> found = now.find(index))
        return found->end();
    const qint64 held = now.segments->front()->first();
    return index < held ? std::min(index + mostRecordsTogether, held) : index + mostRecordsTogether;
}

EventRecord EventStore::recordIn(const std::shared_ptr<const EventSegment> &segment, qint64 index) const
{
    const auto row = static_cast<std::size_t>(index - segment->first());
    const std::size_t place = segment->blockOf(row);
    if (segment->isReady())
        return segment->record(row, segment->block(place));
    const QMutexLocker lock(&m_reading);
    const auto known = std::find_if(m_blocks.begin(), m_blocks.end(),
        [&](const Recent &recent) { return recent.segment == segment && recent.index == place; });
    if (known != m_blocks.end()) {
        std::rotate(m_blocks.begin(), known, std::next(known));
    } else {
        m_blocks.push_front({ segment, place, segment->block(place) });
        if (m_blocks.size() > recentBlocks)
            m_blocks.pop_back();
    }
    return segment->record(row, m_blocks.front().block);
}

std::shared_ptr<const EventSegment> EventStore::archived(const EventArchive &archive, qint64 index) const
{
    const auto holds = [index](const std::shared_ptr<const EventSegment> &segment) {
        return index >= segment->first() && index < segment->end();
    };
    const QMutexLocker lock(&m_reading);
    if (const auto known = std::find_if(m_archived.begin(), m_archived.end(), holds); known != m_archived.end())
        return *known;
    const EventArchive::Chunk chunk = archive.read(index);
    std::shared_ptr<const EventSegment> found;
    std::shared_ptr<GrowingSegment> made;
    qint64 next = chunk.first;
    for (const EventRecord &record : chunk.records) {
        if (!made || made->isFull()) {
            made = std::make_shared<GrowingSegment>(next, mostSegment);
            m_archived.push_front(made);
        }
        made->append(record);
        if (next++ == index)
            found = made;
    }
    while (m_archived.size() > recentArchived)
        m_archived.pop_back();
    return found;
}

} // namespace Shardscope
