// SPDX-License-Identifier: MIT
#include "core/capture/eventrecord.h"

#include <cmath>

namespace Shardscope {

const char *recordKindName(EventRecord::Kind kind)
{
    switch (kind) {
    case EventRecord::Kind::State: return "state";
    case EventRecord::Kind::Dispatch: return "dispatch";
    case EventRecord::Kind::Received: return "received";
    case EventRecord::Kind::Sent: return "sent";
    case EventRecord::Kind::Invalid: return "invalid";
    case EventRecord::Kind::Heartbeat: return "heartbeat";
    case EventRecord::Kind::Close: return "close";
    case EventRecord::Kind::Error: return "error";
    case EventRecord::Kind::Ack: return "ack";
    case EventRecord::Kind::RateLimit: return "rate-limit";
    case EventRecord::Kind::Summary: return "summary";
    case EventRecord::Kind::Capture: return "capture";
    case EventRecord::Kind::Other: return "other";
    }
    return "";
}

qint64 fieldOf(const EventRecord &record, EventField field)
{
    switch (field) {
    case EventField::At: return record.at;
    case EventField::Kind: return static_cast<qint64>(record.kind);
    case EventField::Op: return record.op ? *record.op : noField;
    case EventField::Sequence:
        return record.kind == EventRecord::Kind::Dispatch ? record.sequence.value_or(noField) : noField;
    case EventField::Shard: return record.shard ? *record.shard : noField;
    case EventField::Guild: return static_cast<qint64>(record.guildId);
    case EventField::Channel: return static_cast<qint64>(record.channelId);
    case EventField::User: return static_cast<qint64>(record.userId);
    case EventField::WireBytes: return record.wireBytes;
    case EventField::Bytes: return record.bytes;
    case EventField::Latency:
        return record.kind == EventRecord::Kind::Heartbeat ? std::llround(record.latencyMs * 1e6) : noField;
    }
    return noField;
}

} // namespace Shardscope
