// SPDX-License-Identifier: MIT
#include "core/gateway/shardstatus.h"

namespace Shardscope {

const char *shardStateName(ShardState state)
{
    switch (state) {
    case ShardState::Idle: return "idle";
    case ShardState::Connecting: return "connecting";
    case ShardState::AwaitingHello: return "awaiting-hello";
    case ShardState::Identifying: return "identifying";
    case ShardState::Resuming: return "resuming";
    case ShardState::Ready: return "ready";
    case ShardState::BackingOff: return "backing-off";
    case ShardState::Closing: return "closing";
    case ShardState::Closed: return "closed";
    }
    return "";
}

const char *RateLimitStatus::name() const
{
    switch (bucket) {
    case Bucket::Gateway: return "gateway";
    case Bucket::Presence: return "presence";
    case Bucket::Members: return "members";
    case Bucket::Identify: return "identify";
    }
    return "";
}

} // namespace Shardscope
