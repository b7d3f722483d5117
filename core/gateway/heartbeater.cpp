// SPDX-License-Identifier: MIT
#include "core/gateway/heartbeater.h"

#include <utility>

namespace Shardscope {

Heartbeater::Heartbeater(Clock &clock, RandomSource random, Callbacks callbacks)
    : m_clock(clock)
    , m_random(std::move(random))
    , m_callbacks(std::move(callbacks))
    , m_timer(clock.createTimer([this] { tick(); }))
{
}

void Heartbeater::start(Duration interval)
{
    stop();
    m_interval = interval;
    m_timer->start(std::chrono::duration_cast<Duration>(interval * m_random()));
}

void Heartbeater::stop()
{
    m_timer->stop();
    m_interval = {};
    m_outstanding.clear();
    m_lastTick.reset();
    ++m_generation;
}

void Heartbeater::sent(TimePoint at)
{
    m_outstanding.push_back(at);
}

std::optional<Duration> Heartbeater::acknowledged(TimePoint at)
{
    if (m_outstanding.empty())
        return std::nullopt;
    const Duration latency = at - m_outstanding.front();
    m_outstanding.pop_front();
    return latency;
}

bool Heartbeater::isOutstandingSince(TimePoint tick) const
{
    // A beat that the gateway asked for since then has had less than an interval.
    return !m_outstanding.empty() && m_outstanding.front() <= tick;
}

void Heartbeater::tick()
{
    const std::optional<TimePoint> previous = std::exchange(m_lastTick, m_clock.now());
    const bool isOverdue = previous && isOutstandingSince(*previous);
    // The beat goes out in any case: while a flood is being read the gateway still counts on it.
    m_timer->start(m_interval);
    m_callbacks.beat();
    if (!isOverdue)
        return;
    m_callbacks.whenDrained([this, tick = *previous, generation = m_generation] {
        if (generation == m_generation && isOutstandingSince(tick))
            m_callbacks.zombied();
    });
}

} // namespace Shardscope
