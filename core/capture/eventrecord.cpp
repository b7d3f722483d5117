// SPDX-License-Identifier: MIT
#include "core/capture/eventrecord.h"

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
    }
    return "";
}

} // namespace Shardscope
