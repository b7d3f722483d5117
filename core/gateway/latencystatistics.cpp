// SPDX-License-Identifier: MIT
#include "core/gateway/latencystatistics.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace Shardscope {

void LatencyStatistics::add(Duration latency)
{
    const double milliseconds = std::chrono::duration<double, std::milli>(latency).count();
    if (m_count > 0)
        m_jitterSum += std::abs(milliseconds - m_recent.back());
    m_min = m_count == 0 ? milliseconds : std::min(m_min, milliseconds);
    m_max = m_count == 0 ? milliseconds : std::max(m_max, milliseconds);
    m_sum += milliseconds;
    ++m_count;
    m_recent.push_back(milliseconds);
    if (m_recent.size() > window)
        m_recent.pop_front();
}

std::optional<LatencySummary> LatencyStatistics::summary() const
{
    if (m_count == 0)
        return std::nullopt;
    std::vector<double> sorted(m_recent.begin(), m_recent.end());
    // Nearest rank: the smallest sample that such a share does not exceed.
    const auto percentile = [&sorted](double share) {
        const auto rank = static_cast<std::ptrdiff_t>(std::ceil(share * static_cast<double>(sorted.size()))) - 1;
        std::nth_element(sorted.begin(), sorted.begin() + rank, sorted.end());
        return sorted[static_cast<std::size_t>(rank)];
    };
    LatencySummary summary;
    summary.count = m_count;
    summary.last = m_recent.back();
    summary.mean = m_sum / m_count;
    summary.min = m_min;
    summary.max = m_max;
    summary.p50 = percentile(0.5);
    summary.p95 = percentile(0.95);
    summary.jitter = m_count > 1 ? m_jitterSum / (m_count - 1) : 0;
    return summary;
}

} // namespace Shardscope
