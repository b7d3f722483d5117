// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/identifygate.h"
#include "core/rest/gatewaylookup.h"
#include "core/settings/identifyledger.h"

#include <deque>
#include <map>
#include <unordered_map>
#include <vector>

namespace Shardscope {

/// Keeps the IDENTIFYs of one bot within Discord's limits: buckets of `max_concurrency`, 5 s apart, a circuit
/// breaker where they lead to nothing, and a pace where they lead to little.
/// https://discord.com/developers/docs/events/gateway#sharding-max-concurrency
class IdentifyQueue : public IdentifyGate
{
public:
    static constexpr std::chrono::seconds spacing { 5 };
    /// Of a run, good and bad ones together; two for each shard where that is more. Those beyond wait.
    static constexpr int mostInAnHour = 20;

    /// What the queue serves.
    struct Run
    {
        int shards = 1;
        int reserve = 0; ///< of the session budget, never spent
    };
    IdentifyQueue(Clock &clock, const SessionStartLimit &limit, IdentifyLedger ledger, const Run &run);
    IdentifyQueue(Clock &clock, const SessionStartLimit &limit, IdentifyLedger ledger)
        : IdentifyQueue(clock, limit, std::move(ledger), Run {})
    {
    }

    std::variant<Duration, GatewayError> request(int shardId, TimePoint now) override;
    void identified(int shardId, TimePoint now) override;
    void ready(int shardId) override;
    void ended(int shardId) override;
    void stable(int shardId, TimePoint now) override;
    /// Of several shards only `max_concurrency` come back in a second.
    Duration reconnectDelay(TimePoint now, Duration delay) override;
    [[nodiscard]] RateLimitStatus status(TimePoint now) const override;
    /// A person saw that earlier sessions led to nothing and goes on: the circuit breaker begins to count anew.
    void forgive() { m_attempts.clear(); }

    /// Why a run that needs @p identifies must not begin, unless the user spends the budget on purpose.
    [[nodiscard]] static std::optional<GatewayError> refusal(const SessionStartLimit &limit, int identifies);
    /// What refusal() leaves alone.
    [[nodiscard]] static int reserveOf(const SessionStartLimit &limit) { return limit.total / 20; }

private:
    /// An IDENTIFY that no 30 s of READY followed.
    struct Attempt
    {
        enum class State { Pending, Ready, Failed };

        int shard = 0;
        TimePoint at {};
        State state = State::Pending;
    };

    [[nodiscard]] qint64 nowMs() const { return m_clock.utcMicroseconds() / 1000; }
    [[nodiscard]] int concurrency() const { return std::max(m_limit.maxConcurrency, 1); }
    [[nodiscard]] std::optional<GatewayError> shardBreaker(int shardId, TimePoint now) const;
    /// Empty: shut. Open where all have failed; while some may still succeed those behind wait.
    [[nodiscard]] std::optional<std::variant<Duration, GatewayError>> runBreaker(int shardId, TimePoint now) const;
    [[nodiscard]] std::optional<GatewayError> emptyBudget(TimePoint now) const;
    [[nodiscard]] Duration pace(TimePoint now) const;
    void mark(int shardId, Attempt::State state);
    /// A budget that has reset since it was asked for is full again.
    void renewBudget(TimePoint now);

    Clock &m_clock;
    SessionStartLimit m_limit;
    TimePoint m_askedAt;
    IdentifyLedger m_ledger;
    const Run m_run;
    int m_spent = 0; ///< since the limit was asked for
    std::vector<Attempt> m_attempts; ///< of the last hour, oldest first
    std::deque<TimePoint> m_hour; ///< all of this run in the last hour
    std::unordered_map<int, TimePoint> m_lastOfBucket;
    std::map<qint64, int> m_reconnects; ///< so many in which second
};

} // namespace Shardscope
