// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/gateway/gatewayerror.h"
#include "core/gateway/shardstatus.h"

#include <optional>
#include <variant>

namespace Shardscope {

/// Who may IDENTIFY, and when. One gate serves all shards of a bot; lives on the gateway thread.
/// https://discord.com/developers/docs/events/gateway#session-start-limit-object
class IdentifyGate
{
public:
    IdentifyGate() = default;
    virtual ~IdentifyGate() = default;
    Q_DISABLE_COPY_MOVE(IdentifyGate)

    /// How long @p shardId has to wait from @p now until it may identify (0: now), or why it must not at all.
    [[nodiscard]] virtual std::variant<Duration, GatewayError> request(int shardId, TimePoint now) = 0;
    /// An IDENTIFY was sent.
    virtual void identified(int shardId, TimePoint now) = 0;
    /// READY came in answer to it.
    virtual void ready(int /*shardId*/) { }
    /// The connection is over.
    virtual void ended(int /*shardId*/) { }
    /// The session has been READY for 30 s: earlier identifies were worth it.
    virtual void stable(int shardId, TimePoint now) = 0;
    /// How long to wait from @p now before connecting again where @p delay is wanted: longer where many come at once.
    [[nodiscard]] virtual Duration reconnectDelay(TimePoint /*now*/, Duration delay) { return delay; }
    /// The budget as the `rate-limit` line tells it.
    [[nodiscard]] virtual RateLimitStatus status(TimePoint now) const = 0;
};

} // namespace Shardscope
