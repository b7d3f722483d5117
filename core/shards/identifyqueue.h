// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/identifygate.h"
#include "core/rest/gatewaylookup.h"
#include "core/settings/identifyledger.h"

#include <unordered_map>
#include <vector>

namespace Shardscope {

/// Keeps the IDENTIFYs of one bot within Discord's limits: buckets of `max_concurrency`, 5 s apart, and a circuit
/// breaker where they lead to nothing.
/// https://discord.com/developers/docs/events/gateway#sharding-max-concurrency
class IdentifyQueue : public IdentifyGate
{
public:
    static constexpr std::chrono::seconds spacing { 5 };

    IdentifyQueue(Clock &clock, const SessionStartLimit &limit, IdentifyLedger ledger);

    std::variant<Duration, GatewayError> request(int shardId, TimePoint now) override;
    void identified(int shardId, TimePoint now) override;
    void stable(int shardId, TimePoint now) override;
    [[nodiscard]] std::optional<GatewayError> guard(TimePoint now) const override;
    [[nodiscard]] RateLimitStatus status(TimePoint now) const override;
    /// A person saw that earlier sessions led to nothing and goes on: the circuit breaker begins to count anew.
    void forgive() { m_fruitless.clear(); }

    /// Why a run that needs @p identifies must not begin, unless the user spends the budget on purpose.
    [[nodiscard]] static std::optional<GatewayError> refusal(const SessionStartLimit &limit, int identifies);

private:
    /// So many in so long, none of them followed by 30 s of READY, and the breaker opens.
    struct Breaker
    {
        int identifies;
        std::chrono::seconds within;
    };
    static constexpr Breaker breakers[] = { { 5, std::chrono::seconds(60) }, { 20, std::chrono::hours(1) } };

    [[nodiscard]] qint64 nowMs() const { return m_clock.utcMicroseconds() / 1000; }

    Clock &m_clock;
    const SessionStartLimit m_limit;
    const TimePoint m_askedAt;
    IdentifyLedger m_ledger;
    int m_spent = 0; ///< since the limit was asked for
    std::vector<TimePoint> m_fruitless; ///< those that no 30 s of READY followed yet, oldest first
    std::unordered_map<int, TimePoint> m_lastOfBucket;
};

} // namespace Shardscope
