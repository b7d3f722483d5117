// SPDX-License-Identifier: MIT
#include "core/shards/identifyqueue.h"
#include "core/text.h"

#include <algorithm>

namespace Shardscope {

namespace {

GatewayError sessionLimit(const QString &message, Duration retryAfter)
{
    return { .kind = GatewayError::Kind::SessionLimit, .message = message,
        .retryAfter = std::chrono::ceil<Milliseconds>(retryAfter) };
}

} // namespace

IdentifyQueue::IdentifyQueue(Clock &clock, const SessionStartLimit &limit, IdentifyLedger ledger)
    : m_clock(clock)
    , m_limit(limit)
    , m_askedAt(clock.now())
    , m_ledger(std::move(ledger))
{
    const qint64 now = nowMs();
    const IdentifyLedger::Entry entry = m_ledger.load(now);
    for (const qint64 at : entry.identifies) {
        if (at > entry.stable)
            m_fruitless.push_back(m_askedAt - Milliseconds(now - at));
    }
}

std::optional<GatewayError> IdentifyQueue::refusal(const SessionStartLimit &limit, int identifies)
{
    if (limit.remaining - identifies >= limit.total / 20)
        return std::nullopt;
    return sessionLimit(
        Text::tr("Only %1 of %2 sessions may be started before the budget resets in %3 min; this run needs %4. An empty budget resets the bot's token. Wait, or go on with --spend-budget.")
            .arg(limit.remaining)
            .arg(limit.total)
            .arg(std::chrono::ceil<std::chrono::minutes>(limit.resetAfter).count())
            .arg(identifies),
        limit.resetAfter);
}

std::variant<Duration, GatewayError> IdentifyQueue::request(int shardId, TimePoint now)
{
    for (const Breaker &breaker : breakers) {
        const auto first = std::find_if(m_fruitless.begin(), m_fruitless.end(),
            [&](TimePoint at) { return now - at < breaker.within; });
        if (m_fruitless.end() - first >= breaker.identifies) {
            const Duration wait = *(m_fruitless.end() - breaker.identifies) + breaker.within - now;
            return sessionLimit(Text::tr("%1 sessions were started within %2 s and none lasted 30 s. To spare the session budget no more are started; find the cause first.")
                                    .arg(breaker.identifies)
                                    .arg(breaker.within.count()),
                wait);
        }
    }
    if (m_spent >= m_limit.remaining) {
        return sessionLimit(Text::tr("The budget of %1 sessions is empty; it resets in %2 min.")
                                .arg(m_limit.total)
                                .arg(std::chrono::ceil<std::chrono::minutes>(m_limit.resetAfter).count()),
            std::max(Duration(m_limit.resetAfter) - (now - m_askedAt), Duration::zero()));
    }
    const auto last = m_lastOfBucket.find(shardId % std::max(m_limit.maxConcurrency, 1));
    return last == m_lastOfBucket.end() ? Duration::zero() : std::max(last->second + spacing - now, Duration::zero());
}

void IdentifyQueue::identified(int shardId, TimePoint now)
{
    ++m_spent;
    m_fruitless.push_back(now);
    std::erase_if(m_fruitless, [now](TimePoint at) { return now - at > breakers[1].within; });
    m_lastOfBucket[shardId % std::max(m_limit.maxConcurrency, 1)] = now;
    m_ledger.addIdentify(nowMs());
}

void IdentifyQueue::stable(int, TimePoint)
{
    m_fruitless.clear();
    m_ledger.setStable(nowMs());
}

std::optional<GatewayError> IdentifyQueue::guard(TimePoint now) const
{
    const RateLimitStatus left = status(now);
    return refusal({ .total = left.limit, .remaining = left.remaining, .resetAfter = left.reset }, 1);
}

RateLimitStatus IdentifyQueue::status(TimePoint now) const
{
    const Duration left = Duration(m_limit.resetAfter) - (now - m_askedAt);
    return {
        .bucket = RateLimitStatus::Bucket::Identify,
        .remaining = std::max(m_limit.remaining - m_spent, 0),
        .limit = m_limit.total,
        .reset = std::max(std::chrono::ceil<Milliseconds>(left), Milliseconds::zero()),
    };
}

} // namespace Shardscope
