// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/gateway/gatewaycommand.h"
#include "core/gateway/shardstatus.h"
#include "core/gateway/slidingwindow.h"

#include <unordered_map>

namespace Shardscope {

/// What a command would take of the limits, told before it is sent. The shard decides; this is put together from what
/// it tells. Pure: time is passed in.
class SendBudget
{
public:
    struct Forecast
    {
        bool counts = false; ///< false: the command takes nothing of any limit
        int used = 0; ///< sends in the last 60 s
        int limit = 0; ///< 0: not known before the first session
        int waiting = 0; ///< commands that wait already
        bool isPresence = false;
        int presenceUsed = 0; ///< in the last 20 s
        int presenceLimit = 0;
        bool isMemberList = false;
        Duration wait {}; ///< until it would leave, as far as can be told; zero: at once
        Duration refusedFor {}; ///< the whole member list of a guild, asked for too soon; zero: free

        [[nodiscard]] bool isFull() const { return limit > 0 && used >= limit; }
    };

    void beginRun();
    void setStatus(const ShardStatus &status);
    /// A bucket queued or refused.
    void take(const RateLimitStatus &limit, TimePoint now);
    /// The shard said that @p command left.
    void sent(const GatewayCommand &command, TimePoint now);
    /// Discord itself refused the whole list of @p guildId.
    void refused(quint64 guildId, Duration retryAfter, TimePoint now);

    [[nodiscard]] Forecast forecast(const GatewayCommand &command, TimePoint now) const;
    /// Whether time alone changes a forecast.
    [[nodiscard]] bool isCounting(TimePoint now) const;

private:
    int m_limit = 0;
    int m_remaining = 0;
    int m_waiting = 0;
    TimePoint m_gatewayFree {};
    TimePoint m_presenceFree {};
    SlidingWindow m_presence { 5, std::chrono::seconds(20) };
    std::unordered_map<quint64, TimePoint> m_members; ///< guild → when its whole list may be asked for again
};

} // namespace Shardscope
