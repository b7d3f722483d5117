// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <memory>

namespace Shardscope {

using Milliseconds = std::chrono::milliseconds;
using TimePoint = std::chrono::steady_clock::time_point;
using Duration = std::chrono::steady_clock::duration;

/// A single-shot timer of a Clock. Belongs to the thread that created it; the callback runs there.
class ClockTimer
{
public:
    ClockTimer() = default;
    virtual ~ClockTimer() = default;
    Q_DISABLE_COPY_MOVE(ClockTimer)

    /// Fires once after @p delay; starting again moves the deadline.
    virtual void start(Duration delay) = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isActive() const = 0;
};

/// Where time comes from. Handed in, so that tests neither wait nor sleep.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// Monotonic time, for measuring and for limits. Any thread.
    [[nodiscard]] virtual TimePoint now() const = 0;
    /// Microseconds since 1970 UTC, for showing only. Any thread.
    [[nodiscard]] virtual qint64 utcMicroseconds() const = 0;
    [[nodiscard]] virtual std::unique_ptr<ClockTimer> createTimer(std::function<void()> callback) = 0;

    /// The machine's own clocks, with QTimer behind the timers.
    [[nodiscard]] static Clock &system();
};

/// A random number in [0, 1). Handed in like the clock.
using RandomSource = std::function<double()>;
/// Seeded from the system.
[[nodiscard]] RandomSource systemRandom();

} // namespace Shardscope
