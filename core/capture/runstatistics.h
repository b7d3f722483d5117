// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"
#include "core/gateway/latencystatistics.h"

#include <QMutex>

namespace Shardscope {

/// What the `summary` line tells of one shard's run. Fed on the gateway thread, read on any.
class RunStatistics : public RecordSink
{
public:
    void append(const EventRecord &record) override;

    /// The last line of a run. @p dropped counts the dispatch lines that a slow reader missed.
    [[nodiscard]] EventRecord summary(qint64 at, Milliseconds duration, int exitCode, qint64 dropped,
        std::optional<int> shard) const;

private:
    mutable QMutex m_mutex;
    qint64 m_dispatches = 0;
    qint64 m_bytes = 0;
    qint64 m_wireBytes = 0;
    qint64 m_connections = 0;
    qint64 m_resumes = 0;
    LatencyStatistics m_latency;
};

} // namespace Shardscope
