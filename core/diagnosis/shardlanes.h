// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"
#include "core/events/dispatchevents.h"
#include "core/gateway/shardstatus.h"

#include <QList>
#include <QSet>

#include <array>
#include <map>
#include <vector>

namespace Shardscope {

class JsonValue;

/// How one shard is doing.
struct ShardLane
{
    /// The rate is that of so many seconds before the present one.
    static constexpr qint64 rateSeconds = 5;

    int shard = 0;
    ShardState state = ShardState::Idle;
    QString detail {}; ///< human words on the state
    qint64 since = 0; ///< of the state, microseconds since 1970
    Milliseconds delay {}; ///< BackingOff: until the next attempt
    std::optional<double> latencyMs {}; ///< of the newest heartbeat of this connection
    qint64 events = 0;
    QSet<quint64> guilds {}; ///< that it is in
    int connections = 0; ///< whose socket was open
    qint64 lastEnd = -1; ///< number in the store of the newest record that explains an end; -1: none

    [[nodiscard]] int reconnects() const { return connections > 1 ? connections - 1 : 0; }
    /// Events a second; @p now in microseconds since 1970.
    [[nodiscard]] double rate(qint64 now) const;
    void countEvent(qint64 at);

private:
    struct Second
    {
        qint64 second = 0; ///< since 1970
        qint64 count = 0;
    };
    std::array<Second, rateSeconds + 3> m_seconds {}; ///< by their remainder
};

/// How each shard of a run or of a capture is doing, as its records tell. What no record tells yet, that there will be
/// more shards and how many may identify at once, a run says ahead. One thread.
class ShardLanes
{
public:
    void clear();
    /// The shards of a run, of @p count of the bot; those without records wait for their turn.
    void expect(const QList<int> &ids, int count);
    /// How many identify at once: shards of one bucket, the remainder of their id, do so one after the other.
    /// https://discord.com/developers/docs/events/gateway#sharding-max-concurrency
    void setConcurrency(int concurrency) { m_concurrency = concurrency; }

    void addDispatch(int shard, const DispatchEventInfo *event, quint64 guild, qint64 at);
    void addBeat(int shard, qint64 nanoseconds);
    /// States, ends, IDENTIFY, READY and GUILD_DELETE are told whole; @p index is the record's number in the store.
    void addRecord(const EventRecord &record, qint64 index);

    [[nodiscard]] const std::map<int, ShardLane> &lanes() const { return m_lanes; }
    /// Shards of the bot; 0: not known.
    [[nodiscard]] int count() const { return m_count; }
    /// 0: not known.
    [[nodiscard]] int concurrency() const { return m_concurrency; }
    [[nodiscard]] std::optional<int> bucketOf(int shard) const;
    /// How long at least until a lane goes on by itself: the next attempt, or its turn to begin; empty where it does
    /// not wait. @p now in microseconds since 1970.
    [[nodiscard]] std::optional<Milliseconds> waitOf(const ShardLane &lane, qint64 now) const;
    /// Events a second since the first of all, as of a capture.
    [[nodiscard]] double meanRate(const ShardLane &lane) const;

private:
    ShardLane *lane(int shard);
    void takeCount(const std::vector<JsonValue> &shard);
    void takeStatus(ShardLane *lane, const ShardStatus &status, qint64 at);

    std::map<int, ShardLane> m_lanes;
    int m_count = 0;
    int m_concurrency = 0; ///< 0: not known
    qint64 m_firstAt = 0;
    qint64 m_lastAt = 0;
    qint64 m_launchedAt = 0; ///< when the newest shard began
};

} // namespace Shardscope
