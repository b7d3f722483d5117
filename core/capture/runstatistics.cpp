// SPDX-License-Identifier: MIT
#include "core/capture/runstatistics.h"

#include "core/gateway/shardstatus.h"
#include "core/jsonwriter.h"

#include <QMutexLocker>

#include <algorithm>

namespace Shardscope {

void RunStatistics::append(const EventRecord &record)
{
    const QMutexLocker lock(&m_mutex);
    switch (record.kind) {
    case EventRecord::Kind::Dispatch:
        ++m_dispatches;
        [[fallthrough]];
    case EventRecord::Kind::Received:
        m_bytes += record.bytes;
        [[fallthrough]];
    case EventRecord::Kind::Invalid: // came over the wire, but holds no JSON that could be measured
        m_wireBytes += record.wireBytes;
        break;
    case EventRecord::Kind::State:
        // A connection counts once its socket is open: what fails before is told by its own lines.
        if (record.type == shardStateName(ShardState::AwaitingHello))
            ++m_connections;
        else if (record.type == shardStateName(ShardState::Ready) && record.json.contains("\"resumed\":true"))
            ++m_resumes;
        break;
    case EventRecord::Kind::Heartbeat:
        m_latency.add(std::chrono::round<Duration>(std::chrono::duration<double, std::milli>(record.latencyMs)));
        break;
    case EventRecord::Kind::Sent:
    case EventRecord::Kind::Close:
    case EventRecord::Kind::Error:
    case EventRecord::Kind::Ack:
    case EventRecord::Kind::RateLimit:
    case EventRecord::Kind::Summary:
    case EventRecord::Kind::Capture:
    case EventRecord::Kind::Other: break;
    }
}

EventRecord RunStatistics::summary(
    qint64 at, Milliseconds duration, int exitCode, qint64 dropped, std::optional<int> shard) const
{
    const QMutexLocker lock(&m_mutex);
    JsonWriter keys;
    keys.beginObject().pair("dispatches", m_dispatches).pair("bytes", m_bytes).pair("wire_bytes", m_wireBytes);
    keys.pair("reconnects", std::max(m_connections - 1, qint64(0))).pair("resumes", m_resumes).pair("dropped", dropped);
    keys.key("latency_ms");
    if (const std::optional<LatencySummary> latency = m_latency.summary()) {
        keys.beginObject().pair("last", latency->last).pair("min", latency->min).pair("mean", latency->mean);
        keys.pair("p95", latency->p95).pair("max", latency->max).endObject();
    } else {
        keys.null();
    }
    keys.pair("duration_ms", qint64(duration.count())).pair("exit_code", exitCode).endObject();

    EventRecord record;
    record.kind = EventRecord::Kind::Summary;
    record.at = at;
    record.shard = shard;
    record.json = keys.take();
    return record;
}

} // namespace Shardscope
