// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"
#include "core/gateway/latencystatistics.h"

#include <QMutex>

#include <algorithm>
#include <map>

namespace Shardscope {

/// What the `summary` lines tell of the shards of a run. Fed on the gateway thread, read on any.
class RunStatistics : public RecordSink
{
public:
    void append(const EventRecord &record) override;

    /// The last line of a run, of @p shard or, where there is none, of all together. @p dropped counts the dispatch
    /// lines that a slow reader missed.
    [[nodiscard]] EventRecord summary(qint64 at, Milliseconds duration, int exitCode, qint64 dropped,
        std::optional<int> shard) const;

private:
    struct Figures
    {
        qint64 dispatches = 0;
        qint64 bytes = 0;
        qint64 wireBytes = 0;
        qint64 connections = 0;
        qint64 resumes = 0;
        LatencyStatistics latency {};

        [[nodiscard]] qint64 reconnects() const { return std::max(connections - 1, qint64(0)); }
    };
    [[nodiscard]] Figures total() const;

    mutable QMutex m_mutex;
    std::map<int, Figures> m_shards; ///< -1: what belongs to no one shard
    LatencyStatistics m_latency; ///< of all, in the order of time
};

} // namespace Shardscope
