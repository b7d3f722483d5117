// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/simulator/simulatorrandom.h"

#include <algorithm>
#include <cmath>

namespace Shardscope::Simulation {

/// Says how many events are due. Low rates come irregularly, as people do; high ones in equal steps.
class EventPacer
{
public:
    EventPacer(double rate, quint32 seed)
        : m_rate(rate)
        , m_random(seed)
    {
    }

    void start(TimePoint now) { m_next = now + gap(); }

    [[nodiscard]] bool isDue(TimePoint now) const { return m_next <= now; }
    void take() { m_next += gap(); }
    /// What the client could not take in time is not made up for later.
    void forgive(TimePoint now) { m_next = std::max(m_next, now - mostDebt); }

    /// Until there is something to do: ticks of 10 ms at high rates.
    [[nodiscard]] Duration wait(TimePoint now) const
    {
        return std::max<Duration>(m_next - now, m_rate > 100 ? Duration(Milliseconds(10)) : Duration::zero());
    }

private:
    static constexpr Duration mostDebt = Milliseconds(250);
    static constexpr double irregularUpTo = 200;

    [[nodiscard]] Duration gap()
    {
        double seconds = 1 / m_rate;
        if (m_rate <= irregularUpTo)
            seconds *= -std::log(1 - double(m_random.below(1 << 20)) / (1 << 20));
        return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(seconds));
    }

    double m_rate;
    Random m_random;
    TimePoint m_next {};
};

} // namespace Shardscope::Simulation
