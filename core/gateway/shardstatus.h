// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/gateway/latencystatistics.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <span>

namespace Shardscope {

Q_NAMESPACE

enum class ShardState { Idle, Connecting, AwaitingHello, Identifying, Resuming, Ready, BackingOff, Closing, Closed };
Q_ENUM_NS(ShardState)

[[nodiscard]] const char *shardStateName(ShardState state); ///< "awaiting-hello", …
/// Of several shards the one that is worst off has the least. One that is over counts only where all are.
[[nodiscard]] int shardStateRank(ShardState state);

struct ShardTransition
{
    ShardState from;
    ShardState to;
};
/// Every change of state that there is; GatewayShard makes no other.
[[nodiscard]] std::span<const ShardTransition> shardTransitions();
[[nodiscard]] bool isShardTransition(ShardState from, ShardState to);

/// A bucket of a limit, as the `rate-limit` line tells it.
struct RateLimitStatus
{
    enum class Bucket { Gateway, Presence, Members, Identify };

    Bucket bucket = Bucket::Gateway;
    int remaining = 0;
    int limit = 0;
    Milliseconds reset {}; ///< until one more is free
    quint64 guildId = 0; ///< Members only
    int shard = 0;

    [[nodiscard]] const char *name() const;
};

/// A snapshot of one shard; receivers never ask back.
struct ShardStatus
{
    int shardId = 0;
    int shardCount = 1;
    ShardState state = ShardState::Idle;
    QString detail {}; ///< human words on the state, may be empty
    TimePoint since {}; ///< when this state was entered
    Milliseconds delay {}; ///< BackingOff: until the next attempt
    int attempt = 0; ///< of connecting, 1 for the first
    QString userId {}; ///< empty before the first READY
    QString userName {};
    QString sessionId {}; ///< the secret itself; mask before showing
    bool resumed = false; ///< Ready: through RESUME
    qint64 sequence = -1;
    int sendsRemaining = 0; ///< of the 120 in 60 s, heartbeats' share taken off
    int sendsLimit = 0;
    int queued = 0;
};

} // namespace Shardscope

Q_DECLARE_METATYPE(Shardscope::RateLimitStatus)
Q_DECLARE_METATYPE(Shardscope::ShardStatus)
