// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <optional>
#include <vector>

namespace Shardscope {

/// Time that stands still until a test moves it.
class ManualClock final : public Clock
{
public:
    TimePoint now() const override { return m_now; }
    qint64 utcMicroseconds() const override;
    std::unique_ptr<ClockTimer> createTimer(std::function<void()> callback) override;

    /// Moves on, firing what falls due on the way in its order.
    void advance(Duration duration);
    /// Until the next timer is due; empty where none runs.
    [[nodiscard]] std::optional<Duration> nextTimer() const;

private:
    class Timer;
    TimePoint m_now { std::chrono::hours(1000) };
    std::vector<Timer *> m_timers;
};

} // namespace Shardscope
