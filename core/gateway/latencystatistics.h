// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QMetaType>

#include <deque>
#include <optional>

namespace Shardscope {

/// One heartbeat that was acknowledged.
struct LatencySample
{
    qint64 at = 0; ///< microseconds since 1970, when the ACK came
    Duration latency {};
    std::optional<qint64> sequence {}; ///< `d` of the heartbeat
    int shard = 0;
};

/// Figures in milliseconds; empty where nothing was measured yet.
struct LatencySummary
{
    int count = 0;
    double last = 0;
    double mean = 0;
    double min = 0;
    double max = 0;
    double p50 = 0;
    double p95 = 0;
    double jitter = 0; ///< mean difference between neighbouring samples
};

/// The latencies of one run. Keeps the newest 4,096 for p50 and p95; the other figures cover all.
class LatencyStatistics
{
public:
    void add(Duration latency);
    [[nodiscard]] std::optional<LatencySummary> summary() const;

private:
    static constexpr std::size_t window = 4096;
    std::deque<double> m_recent; ///< milliseconds, oldest first
    int m_count = 0;
    double m_sum = 0;
    double m_min = 0;
    double m_max = 0;
    double m_jitterSum = 0;
};

} // namespace Shardscope

Q_DECLARE_METATYPE(Shardscope::LatencySample)
