// SPDX-License-Identifier: MIT
#include "tests/support/manualclock.h"

#include <algorithm>
#include <optional>

namespace Shardscope {

class ManualClock::Timer final : public ClockTimer
{
public:
    Timer(ManualClock *clock, std::function<void()> callback)
        : m_clock(clock)
        , m_callback(std::move(callback))
    {
        m_clock->m_timers.push_back(this);
    }
    ~Timer() override { std::erase(m_clock->m_timers, this); }

    void start(Duration delay) override { m_deadline = m_clock->now() + std::max(delay, Duration::zero()); }
    void stop() override { m_deadline.reset(); }
    bool isActive() const override { return m_deadline.has_value(); }

    void fire()
    {
        m_deadline.reset();
        m_callback();
    }
    [[nodiscard]] const std::optional<TimePoint> &deadline() const { return m_deadline; }

private:
    ManualClock *m_clock;
    std::function<void()> m_callback;
    std::optional<TimePoint> m_deadline;
};

qint64 ManualClock::utcMicroseconds() const
{
    constexpr qint64 start = 1'795'000'000'000'000; // some day in November 2026
    return start + std::chrono::duration_cast<std::chrono::microseconds>(m_now.time_since_epoch()).count();
}

std::unique_ptr<ClockTimer> ManualClock::createTimer(std::function<void()> callback)
{
    return std::make_unique<Timer>(this, std::move(callback));
}

std::optional<Duration> ManualClock::nextTimer() const
{
    std::optional<Duration> next;
    for (const Timer *timer : m_timers) {
        if (timer->deadline())
            next = next ? std::min(*next, *timer->deadline() - m_now) : *timer->deadline() - m_now;
    }
    return next;
}

void ManualClock::advance(Duration duration)
{
    const TimePoint end = m_now + duration;
    for (;;) {
        Timer *due = nullptr;
        for (Timer *timer : m_timers) {
            if (timer->deadline() && *timer->deadline() <= end && (!due || *timer->deadline() < *due->deadline()))
                due = timer;
        }
        if (!due)
            break;
        m_now = std::max(m_now, *due->deadline());
        due->fire();
    }
    m_now = end;
}

} // namespace Shardscope
