// SPDX-License-Identifier: MIT
#include "core/capture/filterscan.h"

#include "core/capture/eventstore.h"
#include "core/capture/segmentrow.h"

#include <algorithm>

namespace Shardscope {

namespace {

/// Rows between two looks at whether the scan was cancelled.
constexpr std::size_t patience = 64;

} // namespace

FilterScan::FilterScan(const EventStore &store, std::shared_ptr<const Filter> filter, qint64 first, int threads)
    : m_store(store)
    , m_filter(std::move(filter))
    , m_first(std::max(first, store.range().first))
    , m_next(m_first)
    , m_end(m_first)
    , m_searched(m_first)
{
    m_pool.setMaxThreadCount(std::max(1, threads));
}

FilterScan::~FilterScan()
{
    m_cancelled = true;
    m_pool.clear();
    m_pool.waitForDone();
}

void FilterScan::extend()
{
    const qint64 end = m_store.range().end;
    const std::lock_guard lock(m_mutex);
    m_end = std::max(m_end, end);
    const qint64 segments = (m_end - m_next + EventStore::mostRecordsTogether - 1) / EventStore::mostRecordsTogether;
    for (qint64 wanted = std::min<qint64>(segments, m_pool.maxThreadCount()); m_workers < wanted; ++m_workers)
        m_pool.start([this] { work(); });
}

std::vector<qint64> FilterScan::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_found, {});
}

FilterScan::Progress FilterScan::progress() const
{
    const std::lock_guard lock(m_mutex);
    return { m_searched - m_first, m_end - m_first };
}

void FilterScan::work()
{
    for (;;) {
        qint64 first = 0;
        Part part;
        {
            const std::lock_guard lock(m_mutex);
            if (m_next >= m_end || m_cancelled) {
                --m_workers;
                return;
            }
            first = m_next;
            // Whole segments, so that no block is decompressed by two.
            part.end = m_next = std::min(m_end, m_store.endOfSegment(first));
        }
        search(first, part.end, &part.matches);
        const std::lock_guard lock(m_mutex);
        m_parts.emplace(first, std::move(part));
        while (!m_parts.empty() && m_parts.begin()->first == m_searched) {
            const auto turn = m_parts.begin();
            m_found.insert(m_found.end(), turn->second.matches.begin(), turn->second.matches.end());
            m_searched = turn->second.end;
            m_parts.erase(turn);
        }
    }
}

void FilterScan::search(qint64 first, qint64 end, std::vector<qint64> *matches) const
{
    while (first < end && !m_cancelled) {
        const std::shared_ptr<const EventSegment> segment = m_store.segment(first);
        if (!segment) {
            // Evicted meanwhile, or not readable any more.
            first = std::max(first + 1, std::min(end, m_store.range().first));
            continue;
        }
        SegmentRow row(*segment);
        const auto to = static_cast<std::size_t>(std::min(end, segment->end()) - segment->first());
        for (auto at = static_cast<std::size_t>(first - segment->first()); at < to; ++at) {
            if (at % patience == 0 && m_cancelled)
                return;
            row.moveTo(at);
            if (m_filter->matches(row))
                matches->push_back(segment->first() + static_cast<qint64>(at));
        }
        first = segment->first() + static_cast<qint64>(to);
    }
}

} // namespace Shardscope
