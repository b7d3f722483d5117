// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnosis/sendtap.h"
#include "core/gateway/shardstatus.h"
#include "core/rest/gatewayinfo.h"

#include <QList>

#include <deque>
#include <map>
#include <span>

namespace Shardscope {

/// One limit and how much of it is used.
struct BudgetMeter
{
    enum class Level
    {
        Fine,
        Low,
        Empty
    };

    RateLimitStatus::Bucket bucket = RateLimitStatus::Bucket::Gateway;
    std::optional<int> shard {}; ///< empty: of the whole bot
    quint64 guildId = 0; ///< Members only; 0: no guild waits
    int left = 0;
    int limit = 0; ///< the reserve included
    int reserve = 0; ///< Gateway only: kept for heartbeats
    int waiting = 0; ///< commands in the queue
    std::optional<qint64> reset {}; ///< microseconds until one more is free; Identify: until all are
    bool isRemembered = false; ///< Identify only: as this computer remembers, Discord was not asked

    [[nodiscard]] int used() const { return limit - reserve - left; }
    [[nodiscard]] Level level() const;
    /// One word for it, in every bucket by the same rule.
    [[nodiscard]] static Level levelOf(RateLimitStatus::Bucket bucket, int left, int limit);
};

/// What is left of Discord's limits on what a bot sends: 120 messages in 60 s and 5 presences in 20 s of each shard,
/// the whole member list of a guild in 30 s, and the sessions of a day. Pure: time is passed in, microseconds since
/// 1970.
/// https://discord.com/developers/docs/events/gateway#rate-limiting
class BudgetBoard
{
public:
    static constexpr int presences = 5;
    static constexpr int sessionsInDay = 1000; ///< where Discord was not asked
    static constexpr std::size_t mostGuilds = 1000; ///< that wait; those that wait shortest go first

    void beginRun() { *this = {}; }
    void setStatus(const ShardStatus &status) { m_shards[status.shardId].status = status; }
    void setLookup(const GatewayInfo &info, qint64 at);
    /// Only the session budget is taken from it: the others are counted.
    void setRateLimit(const RateLimitStatus &limit, qint64 at);
    /// When this bot identified in the last day, milliseconds since 1970, oldest first.
    void setRemembered(const QList<qint64> &identifies) { m_remembered = identifies; }
    /// In the order in which they happened.
    void take(std::span<const SendFact> facts);
    void take(const SendFact &fact) { take(std::span(&fact, 1)); }

    [[nodiscard]] BudgetMeter identifies(qint64 at) const;
    /// That first, then those of each shard, then the guilds whose list was asked for.
    [[nodiscard]] std::vector<BudgetMeter> meters(qint64 at) const;

private:
    struct Shard
    {
        ShardStatus status;
        std::deque<qint64> sends {}; ///< in the last 60 s on this connection, heartbeats left out
        std::deque<qint64> presences {}; ///< in the last 20 s
    };
    struct Sessions
    {
        int left = 0;
        int limit = 0;
        qint64 resetAt = 0; ///< 0: not known
    };
    void count(const SendFact &fact);
    void sweepGuilds(qint64 at);
    void setSessions(int left, int limit, Milliseconds reset, qint64 at);
    [[nodiscard]] static BudgetMeter sendsOf(const Shard &shard, qint64 at);
    [[nodiscard]] static BudgetMeter presencesOf(const Shard &shard, qint64 at);

    std::map<int, Shard> m_shards;
    std::map<quint64, qint64> m_members; ///< guild → when its list may be asked for again
    std::optional<Sessions> m_sessions {};
    QList<qint64> m_remembered;
};

} // namespace Shardscope
