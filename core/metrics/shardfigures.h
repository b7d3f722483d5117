// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"
#include "core/events/dispatchevents.h"
#include "core/gateway/shardstatus.h"
#include "core/metrics/boundedcounts.h"

#include <array>
#include <map>
#include <utility>

namespace Shardscope {

/// What can be counted of one shard from its records. Nothing is allocated for a message whose event is documented.
struct ShardFigures
{
    /// Upper ends in seconds: near to the gateway, an ocean away, and what is no good any more.
    static constexpr std::array latencyBounds { 0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.5, 0.75, 1.0, 2.5, 5.0,
        10.0 };
    /// Operations up to here have counts of their own; the last entry is for all others.
    static constexpr std::size_t operationCount = 64;
    using Operations = std::array<qint64, operationCount + 1>;

    struct Budget
    {
        qint64 remaining = 0;
        qint64 limit = 0;
        double resetAt = 0; ///< seconds since 1970, when one more is free
    };

    void count(const EventRecord &record);

    ShardState state = ShardState::Idle;
    std::array<qint64, latencyBounds.size() + 1> latency {}; ///< samples of each bucket, the last without an upper end
    double latencySum = 0; ///< seconds
    std::array<qint64, dispatchEventCount> events {}; ///< in the order of DispatchEvent
    BoundedCounts undocumentedEvents;
    double lastEventAt = 0; ///< seconds since 1970; 0: none came yet
    Operations received {};
    Operations sent {};
    qint64 invalid = 0;
    qint64 wireBytes = 0;
    qint64 bytes = 0;
    qint64 sentBytes = 0;
    std::map<std::pair<QByteArray, QByteArray>, qint64> closes; ///< by whom and with which code
    qint64 connections = 0; ///< whose socket was open
    qint64 resumes = 0;
    BoundedCounts errors;
    std::map<QByteArray, Budget> budgets; ///< by bucket, as last told

private:
    void countState(const EventRecord &record);
    void countEvent(const EventRecord &record);
    void countClose(const EventRecord &record);
    void takeBudget(const EventRecord &record);
};

} // namespace Shardscope
