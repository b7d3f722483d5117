// SPDX-License-Identifier: MIT
#include "core/gateway/slidingwindow.h"

#include <algorithm>

namespace Shardscope {

void SlidingWindow::record(TimePoint now)
{
    m_taken.push_back(now);
    while (static_cast<int>(m_taken.size()) > m_limit)
        m_taken.pop_front();
}

int SlidingWindow::available(TimePoint now) const
{
    const auto used = std::count_if(
        m_taken.begin(), m_taken.end(), [&](TimePoint taken) { return now - taken < m_length; });
    return m_limit - static_cast<int>(used);
}

Duration SlidingWindow::nextAvailable(TimePoint now) const
{
    if (available(now) > 0)
        return Duration::zero();
    return m_taken.empty() ? m_length : m_taken.front() + m_length - now;
}

std::optional<Duration> SlidingWindow::nextChange(TimePoint now) const
{
    const auto oldest = std::find_if(m_taken.begin(), m_taken.end(), [&](TimePoint taken) { return now - taken < m_length; });
    return oldest == m_taken.end() ? std::nullopt : std::optional(*oldest + m_length - now);
}

} // namespace Shardscope
