// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <deque>
#include <optional>

namespace Shardscope {

/// At most so many in any stretch of so long. Pure: time is passed in.
class SlidingWindow
{
public:
    SlidingWindow(int limit, Duration length)
        : m_limit(limit)
        , m_length(length)
    {
    }

    void record(TimePoint now);
    [[nodiscard]] int limit() const { return m_limit; }
    [[nodiscard]] int available(TimePoint now) const;
    /// Until one more is free; zero where one is.
    [[nodiscard]] Duration nextAvailable(TimePoint now) const;
    /// Until what is available changes by itself; empty where nothing is taken.
    [[nodiscard]] std::optional<Duration> nextChange(TimePoint now) const;

private:
    int m_limit;
    Duration m_length;
    std::deque<TimePoint> m_taken; ///< oldest first, never more than the limit
};

} // namespace Shardscope
