// SPDX-License-Identifier: MIT
#include "core/gateway/shardstatus.h"

#include <algorithm>
#include <array>

namespace Shardscope {

namespace {

using S = ShardState;

constexpr std::array transitions {
    ShardTransition { S::Idle, S::Connecting }, ShardTransition { S::Closed, S::Connecting },
    ShardTransition { S::BackingOff, S::Connecting },
    ShardTransition { S::Connecting, S::AwaitingHello },
    ShardTransition { S::AwaitingHello, S::Identifying }, ShardTransition { S::AwaitingHello, S::Resuming },
    ShardTransition { S::Identifying, S::Ready }, ShardTransition { S::Resuming, S::Ready },
    ShardTransition { S::Connecting, S::BackingOff }, ShardTransition { S::AwaitingHello, S::BackingOff },
    ShardTransition { S::Identifying, S::BackingOff }, ShardTransition { S::Resuming, S::BackingOff },
    ShardTransition { S::Ready, S::BackingOff },
    ShardTransition { S::Connecting, S::Closing }, ShardTransition { S::AwaitingHello, S::Closing },
    ShardTransition { S::Identifying, S::Closing }, ShardTransition { S::Resuming, S::Closing },
    ShardTransition { S::Ready, S::Closing }, ShardTransition { S::BackingOff, S::Closing },
    ShardTransition { S::Closing, S::Closed },
};

} // namespace

std::span<const ShardTransition> shardTransitions()
{
    return transitions;
}

bool isShardTransition(ShardState from, ShardState to)
{
    return std::any_of(transitions.begin(), transitions.end(),
        [&](const ShardTransition &transition) { return transition.from == from && transition.to == to; });
}

int shardStateRank(ShardState state)
{
    static constexpr std::array worstFirst { S::BackingOff, S::Connecting, S::AwaitingHello, S::Identifying, S::Resuming,
        S::Idle, S::Closing, S::Ready, S::Closed };
    return static_cast<int>(std::find(worstFirst.begin(), worstFirst.end(), state) - worstFirst.begin());
}

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
