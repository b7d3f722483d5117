// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <deque>
#include <optional>
#include <vector>

namespace Shardscope {

/// Neighbouring values of a series put together; a value as it came is a bucket of one.
struct SeriesBucket
{
    qint64 begin = 0; ///< microseconds since 1970 of the first value in it
    qint64 end = 0; ///< of the last
    double first = 0;
    double last = 0;
    double min = 0;
    double max = 0;
    double sum = 0;
    qint64 count = 0;
    bool gapBefore = false; ///< nothing was measured between the bucket before and this one

    [[nodiscard]] double mean() const { return sum / static_cast<double>(count); }
    void merge(const SeriesBucket &next);
};

/// Values over time in bounded memory: the newest as they came, older ones in ever wider buckets that keep minimum,
/// maximum, sum and count. The usual levels hold an hour as it came at one value a second, a day by the minute and
/// eight days in all.
class TimeSeries
{
public:
    struct Level
    {
        qint64 width; ///< microseconds; 0 keeps values as they came
        std::size_t capacity; ///< in widths, whatever gaps there are; of values as they came their number
    };

    TimeSeries();
    explicit TimeSeries(std::vector<Level> levels);

    /// Where @p at lies before the newest value the clock was set back: the line goes on from there behind a gap, and
    /// the values of moments that come again are forgotten.
    void add(qint64 at, double value);
    /// The next value is not joined to the one before.
    void breakLine() { m_broken = true; }
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_rings.front().buckets.empty(); }
    /// The newest value.
    [[nodiscard]] std::optional<SeriesBucket> last() const;
    /// Whether breakLine() came after the newest value.
    [[nodiscard]] bool isBroken() const { return m_broken; }
    /// What lies in [from, to] with one neighbour on either side, from the finest level that reaches back to @p from.
    [[nodiscard]] std::vector<SeriesBucket> range(qint64 from, qint64 to) const;
    /// The same without the neighbours.
    [[nodiscard]] std::vector<SeriesBucket> within(qint64 from, qint64 to) const;
    /// What stood at a moment: the last that began by then; empty in a gap and before the first.
    [[nodiscard]] std::optional<SeriesBucket> at(qint64 moment) const;
    /// Buckets that are held at present.
    [[nodiscard]] std::size_t size() const;

private:
    struct Ring
    {
        Level level;
        std::deque<SeriesBucket> buckets;
        bool evicted = false;

        [[nodiscard]] qint64 slot(const SeriesBucket &bucket) const { return bucket.begin / level.width; }
        [[nodiscard]] bool takesIn(const SeriesBucket &value) const;
        [[nodiscard]] bool isOver() const;
        void append(const SeriesBucket &value);
        void forgetFrom(qint64 at);
    };
    [[nodiscard]] const std::deque<SeriesBucket> &reaching(qint64 from) const;

    std::vector<Ring> m_rings; ///< finest first
    bool m_broken = true;
};

/// One pixel column of a series.
struct SeriesColumn
{
    int x = 0;
    SeriesBucket values {};
};

/// @p buckets put together by pixel columns of [from, to] over @p width pixels, so that no spike is lost.
/// Columns may lie outside 0 to width, as far as 10 million pixels: they are the neighbours that lines lead to.
[[nodiscard]] std::vector<SeriesColumn> decimate(
    const std::vector<SeriesBucket> &buckets, qint64 from, qint64 to, int width);

} // namespace Shardscope
