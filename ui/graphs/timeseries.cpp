// SPDX-License-Identifier: MIT
#include "ui/graphs/timeseries.h"

#include <algorithm>
#include <cmath>

namespace Shardscope {

namespace {

constexpr qint64 second = 1'000'000;

} // namespace

void SeriesBucket::merge(const SeriesBucket &next)
{
    end = next.end;
    last = next.last;
    min = std::min(min, next.min);
    max = std::max(max, next.max);
}

TimeSeries::TimeSeries()
    : TimeSeries({ { 0, 7200 }, { 16 * second, 2700 }, { 64 * second, 1350 } })
{
}

TimeSeries::TimeSeries(std::vector<Level> levels)
{
    for (const Level &level : levels)
        m_rings.push_back({ level, {}, false });
}

void TimeSeries::append(Ring &ring, const SeriesBucket &value)
{
    const bool joins = ring.level.width > 0 && !ring.buckets.empty() && !value.gapBefore
        && ring.buckets.back().begin / ring.level.width == value.begin / ring.level.width;
    if (joins) {
        ring.buckets.back().merge(value);
        return;
    }
    ring.buckets.push_back(value);
    if (ring.buckets.size() > ring.level.capacity) {
        ring.buckets.pop_front();
        ring.evicted = true;
    }
}

void TimeSeries::add(qint64 at, double value)
{
    const SeriesBucket bucket { at, at, value, value, value, value, m_broken };
    m_broken = false;
    for (Ring &ring : m_rings)
        append(ring, bucket);
}

void TimeSeries::clear()
{
    for (Ring &ring : m_rings) {
        ring.buckets.clear();
        ring.evicted = false;
    }
    m_broken = true;
}

std::optional<SeriesBucket> TimeSeries::last() const
{
    return isEmpty() ? std::nullopt : std::optional(m_rings.front().buckets.back());
}

std::vector<SeriesBucket> TimeSeries::range(qint64 from, qint64 to) const
{
    const auto reaches = [from](const Ring &ring) {
        return !ring.evicted || (!ring.buckets.empty() && ring.buckets.front().begin <= from);
    };
    const auto ring = std::find_if(m_rings.begin(), m_rings.end(), reaches);
    const std::deque<SeriesBucket> &buckets = ring == m_rings.end() ? m_rings.back().buckets : ring->buckets;

    auto begin = std::lower_bound(buckets.begin(), buckets.end(), from,
        [](const SeriesBucket &bucket, qint64 at) { return bucket.end < at; });
    auto end = std::upper_bound(begin, buckets.end(), to,
        [](qint64 at, const SeriesBucket &bucket) { return at < bucket.begin; });
    if (begin != buckets.begin())
        --begin;
    if (end != buckets.end())
        ++end;
    return { begin, end };
}

std::vector<SeriesColumn> decimate(const std::vector<SeriesBucket> &buckets, qint64 from, qint64 to, int width)
{
    std::vector<SeriesColumn> columns;
    if (to <= from || width <= 0)
        return columns;
    const double scale = width / static_cast<double>(to - from);
    for (const SeriesBucket &bucket : buckets) {
        const int x = static_cast<int>(std::floor(static_cast<double>(bucket.end - from) * scale));
        if (!columns.empty() && columns.back().x == x && !bucket.gapBefore) {
            SeriesColumn &column = columns.back();
            column.at = bucket.end;
            column.last = bucket.last;
            column.min = std::min(column.min, bucket.min);
            column.max = std::max(column.max, bucket.max);
            continue;
        }
        columns.push_back({ x, bucket.end, bucket.first, bucket.last, bucket.min, bucket.max, bucket.gapBefore });
    }
    return columns;
}

} // namespace Shardscope
