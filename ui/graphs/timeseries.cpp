// SPDX-License-Identifier: MIT
#include "ui/graphs/timeseries.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Shardscope {

namespace {

constexpr qint64 second = 1'000'000;
/// A line that leads further away has the same slope where it is seen.
constexpr double farthestColumn = 1e7;

} // namespace

void SeriesBucket::merge(const SeriesBucket &next)
{
    end = next.end;
    last = next.last;
    min = std::min(min, next.min);
    max = std::max(max, next.max);
    sum += next.sum;
    count += next.count;
}

/// The rest of a width behind its first gap is one bucket: a line that breaks often takes no more than twice the room.
bool TimeSeries::Ring::takesIn(const SeriesBucket &value) const
{
    if (level.width == 0 || buckets.empty() || slot(buckets.back()) != slot(value))
        return false;
    const bool isSecond = buckets.size() > 1 && slot(buckets[buckets.size() - 2]) == slot(value);
    return !value.gapBefore || isSecond;
}

bool TimeSeries::Ring::isOver() const
{
    return level.width == 0 ? buckets.size() > level.capacity
                            : slot(buckets.back()) - slot(buckets.front()) >= static_cast<qint64>(level.capacity);
}

void TimeSeries::Ring::append(const SeriesBucket &value)
{
    if (takesIn(value)) {
        buckets.back().merge(value);
        return;
    }
    buckets.push_back(value);
    for (; isOver(); evicted = true)
        buckets.pop_front();
}

/// What was put together with earlier values cannot be parted from them: it stays, as of that moment.
void TimeSeries::Ring::forgetFrom(qint64 at)
{
    while (!buckets.empty() && buckets.back().begin >= at)
        buckets.pop_back();
    if (!buckets.empty())
        buckets.back().end = std::min(buckets.back().end, at);
}

TimeSeries::TimeSeries()
    : TimeSeries({ { 0, 3700 }, { 8 * second, 2800 }, { 64 * second, 1400 }, { 512 * second, 1400 } })
{
}

TimeSeries::TimeSeries(std::vector<Level> levels)
{
    for (const Level &level : levels)
        m_rings.push_back({ level, {}, false });
}

void TimeSeries::add(qint64 at, double value)
{
    if (!isEmpty() && at < last()->end) {
        for (Ring &ring : m_rings)
            ring.forgetFrom(at);
        m_broken = true;
    }
    const SeriesBucket bucket { at, at, value, value, value, value, value, 1, m_broken };
    m_broken = false;
    for (Ring &ring : m_rings)
        ring.append(bucket);
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

const std::deque<SeriesBucket> &TimeSeries::reaching(qint64 from) const
{
    const auto reaches = [from](const Ring &ring) {
        return !ring.evicted || (!ring.buckets.empty() && ring.buckets.front().begin <= from);
    };
    const auto ring = std::find_if(m_rings.begin(), m_rings.end(), reaches);
    return ring == m_rings.end() ? m_rings.back().buckets : ring->buckets;
}

std::vector<SeriesBucket> TimeSeries::range(qint64 from, qint64 to) const
{
    const std::deque<SeriesBucket> &buckets = reaching(from);
    auto begin = std::lower_bound(
        buckets.begin(), buckets.end(), from, [](const SeriesBucket &bucket, qint64 at) { return bucket.end < at; });
    auto end = std::upper_bound(
        begin, buckets.end(), to, [](qint64 at, const SeriesBucket &bucket) { return at < bucket.begin; });
    if (begin != buckets.begin())
        --begin;
    if (end != buckets.end())
        ++end;
    return { begin, end };
}

std::vector<SeriesBucket> TimeSeries::within(qint64 from, qint64 to) const
{
    std::vector<SeriesBucket> found = range(from, to);
    std::erase_if(found, [from, to](const SeriesBucket &bucket) { return bucket.end < from || bucket.begin > to; });
    return found;
}

std::optional<SeriesBucket> TimeSeries::at(qint64 moment) const
{
    std::optional<SeriesBucket> found;
    for (const SeriesBucket &bucket : range(moment, moment)) {
        if (bucket.begin <= moment)
            found = bucket;
        else if (bucket.gapBefore)
            found.reset();
    }
    const bool isBehind = found && m_broken && found->end == last()->end && moment > found->end;
    return isBehind ? std::nullopt : found;
}

std::size_t TimeSeries::size() const
{
    return std::accumulate(m_rings.begin(), m_rings.end(), std::size_t(0),
        [](std::size_t sum, const Ring &ring) { return sum + ring.buckets.size(); });
}

std::vector<SeriesColumn> decimate(const std::vector<SeriesBucket> &buckets, qint64 from, qint64 to, int width)
{
    std::vector<SeriesColumn> columns;
    // In floating point no difference overflows; microseconds of our time are exact in it.
    const auto begin = static_cast<double>(from);
    const double span = static_cast<double>(to) - begin;
    if (!(span > 0) || width <= 0)
        return columns;
    for (const SeriesBucket &bucket : buckets) {
        const double place = std::floor((static_cast<double>(bucket.end) - begin) / span * width);
        const int x = static_cast<int>(std::clamp(place, -farthestColumn, farthestColumn));
        if (!columns.empty() && columns.back().x == x && !bucket.gapBefore)
            columns.back().values.merge(bucket);
        else
            columns.push_back({ x, bucket });
    }
    return columns;
}

} // namespace Shardscope
