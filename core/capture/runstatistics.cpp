// SPDX-License-Identifier: MIT
#include "core/capture/runstatistics.h"

#include "core/capture/recordfacts.h"
#include "core/jsonwriter.h"

#include <QMutexLocker>

#include <algorithm>

namespace Shardscope {

void RunStatistics::append(const EventRecord &record)
{
    const QMutexLocker lock(&m_mutex);
    Figures &shard = m_shards[record.shard.value_or(-1)];
    switch (record.kind) {
    case EventRecord::Kind::Dispatch:
        ++shard.dispatches;
        [[fallthrough]];
    case EventRecord::Kind::Received:
        shard.bytes += record.bytes;
        [[fallthrough]];
    case EventRecord::Kind::Invalid: // came over the wire, but holds no JSON that could be measured
        shard.wireBytes += record.wireBytes;
        break;
    case EventRecord::Kind::State:
        if (const std::optional<ShardStatus> status = statusOf(record)) {
            shard.connections += opensConnection(*status);
            shard.resumes += resumesSession(*status);
        }
        break;
    case EventRecord::Kind::Heartbeat: {
        const auto latency = std::chrono::round<Duration>(std::chrono::duration<double, std::milli>(record.latencyMs));
        shard.latency.add(latency);
        m_latency.add(latency);
        break;
    }
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

RunStatistics::Figures RunStatistics::total() const
{
    Figures sum { .latency = m_latency };
    qint64 reconnects = 0;
    for (const auto &[id, shard] : m_shards) {
        sum.dispatches += shard.dispatches;
        sum.bytes += shard.bytes;
        sum.wireBytes += shard.wireBytes;
        sum.resumes += shard.resumes;
        reconnects += shard.reconnects();
    }
    sum.connections = reconnects + 1;
    return sum;
}

EventRecord RunStatistics::summary(
    qint64 at, Milliseconds duration, int exitCode, qint64 dropped, std::optional<int> shard) const
{
    const QMutexLocker lock(&m_mutex);
    const auto known = shard ? m_shards.find(*shard) : m_shards.end();
    const Figures figures = !shard ? total() : known == m_shards.end() ? Figures() : known->second;
    JsonWriter keys;
    keys.beginObject().pair("dispatches", figures.dispatches).pair("bytes", figures.bytes);
    keys.pair("wire_bytes", figures.wireBytes).pair("reconnects", figures.reconnects());
    keys.pair("resumes", figures.resumes).pair("dropped", dropped);
    keys.key("latency_ms");
    if (const std::optional<LatencySummary> latency = figures.latency.summary()) {
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
