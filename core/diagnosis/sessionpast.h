// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"
#include "core/gateway/gatewayintents.h"

#include <optional>
#include <vector>

namespace Shardscope {

class EventStore;

/// What one shard did up to a row of the log, on the connection that the row is of, read from the rows before it.
struct SessionPast
{
    static constexpr std::size_t most = 5; ///< of each kind, newest first

    std::vector<EventRecord> sends {}; ///< heartbeats left out
    std::vector<EventRecord> events {}; ///< dispatches
    std::optional<EventRecord> heartbeat {}; ///< the newest that was acknowledged
    std::optional<EventRecord> unanswered {}; ///< a heartbeat behind it
    std::optional<EventRecord> identify {}; ///< of the session, as it was sent, the token masked
    std::optional<EventRecord> budget {}; ///< of the session budget, the newest word
    std::optional<qint64> readySince {}; ///< microseconds since 1970; empty: the connection never was
    std::optional<qint64> connectingSince {};
    int sentInMinute = 0; ///< on that connection in the 60 s before, heartbeats too

    [[nodiscard]] std::optional<GatewayIntents> intents() const;

    /// So far back it is looked at most: somebody waits for it.
    static constexpr qint64 mostRows = 50'000;
    /// Looks back from @p index, not further than there is something to find or @p rows say. Any thread.
    [[nodiscard]] static SessionPast before(const EventStore &store, qint64 index, qint64 rows = mostRows);
};

/// What followed a row, as far as it did.
struct SessionFuture
{
    enum class Kind
    {
        Unknown,
        Waiting,
        Resumed,
        Identified,
        Ended
    };

    Kind kind = Kind::Unknown;
    qint64 after = 0; ///< microseconds until it was so; Waiting: as long as it waits
    [[nodiscard]] static SessionFuture behind(const EventStore &store, qint64 index, qint64 rows = 20'000);
    /// Whether the connection ends within @p time, microseconds; for a row of no shard, any.
    [[nodiscard]] static bool endsWithin(const EventStore &store, qint64 index, qint64 time);
};

} // namespace Shardscope
