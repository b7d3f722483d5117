// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/gateway/gatewaycommand.h"
#include "core/gateway/shardstatus.h"
#include "core/gateway/slidingwindow.h"

#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

namespace Shardscope {

/// The three limits on what we send, and what waits for them. Pure: time is passed in.
/// https://discord.com/developers/docs/events/gateway#rate-limiting
class CommandQueue
{
public:
    static constexpr int maximumWaiting = 256;
    static constexpr std::chrono::seconds membersInterval { 30 };

    /// Sends in 60 s that commands may use, the share of the heartbeats taken off.
    [[nodiscard]] static int limitFor(Duration heartbeatInterval);
    /// All of them, as the gateway counts.
    static constexpr int sendsInWindow = 120;

    /// A new connection: its window is empty, the share of the heartbeats is taken off.
    void connectionOpened(Duration heartbeatInterval);
    /// Something left that is not in the queue: IDENTIFY, RESUME.
    void record(TimePoint now) { m_gateway.record(now); }

    struct Admission
    {
        enum class Kind { SendNow, Queued, Refused };
        Kind kind = Kind::SendNow;
        Duration delay {}; ///< Queued: until it leaves, as far as can be told
        std::optional<CommandError> error {}; ///< Refused
        std::optional<GatewayCommand> superseded {}; ///< the presence that this one replaces
        std::optional<RateLimitStatus> limit {}; ///< the bucket that queued or refused
    };
    /// @p command was valid. SendNow: it is counted already.
    [[nodiscard]] Admission admit(const GatewayCommand &command, TimePoint now);

    /// The next that may leave now, taken out and counted.
    [[nodiscard]] std::optional<GatewayCommand> takeDue(TimePoint now);
    /// Until takeDue() gives something; empty where nothing waits.
    [[nodiscard]] std::optional<Duration> nextDue(TimePoint now) const;
    /// All that waits, taken out.
    [[nodiscard]] std::vector<GatewayCommand> takeAll();

    [[nodiscard]] bool hasWaitingPresence() const;
    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size()); }
    [[nodiscard]] int available(TimePoint now) const { return m_gateway.available(now); }
    [[nodiscard]] int limit() const { return m_gateway.limit(); }
    [[nodiscard]] std::optional<Duration> nextChange(TimePoint now) const { return m_gateway.nextChange(now); }

private:
    [[nodiscard]] std::optional<Admission> checkMembers(const GatewayCommand &command, TimePoint now);
    [[nodiscard]] Duration delayFor(const GatewayCommand &command, TimePoint now) const;
    void count(const GatewayCommand &command, TimePoint now);

    SlidingWindow m_gateway { sendsInWindow, std::chrono::seconds(60) };
    SlidingWindow m_presence { 5, std::chrono::seconds(20) };
    std::unordered_map<quint64, TimePoint> m_members; ///< guild → when its whole list was asked for last
    std::deque<GatewayCommand> m_waiting;
};

} // namespace Shardscope
