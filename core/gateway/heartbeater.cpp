// SPDX-License-Identifier: MIT
#include "core/gateway/heartbeater.h"

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

bool Heartbeater::isOverdue() const
{
    // A beat that the gateway asked for since the last tick has had less than an interval.
    return m_lastTick && !m_outstanding.empty() && m_outstanding.front() <= *m_lastTick;
}

void Heartbeater::tick()
{
    if (!isOverdue()) {
        beatAndRearm();
        return;
    }
    m_callbacks.whenDrained([this, generation = m_generation] {
        if (generation != m_generation)
            return;
        if (isOverdue())
            m_callbacks.zombied();
        else
            beatAndRearm();
    });
}

void Heartbeater::beatAndRearm()
{
    m_timer->start(m_interval);
    m_callbacks.beat();
    m_lastTick = m_clock.now();
}

} // namespace Shardscope
