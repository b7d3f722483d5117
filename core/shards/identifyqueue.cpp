// SPDX-License-Identifier: MIT
#include "core/shards/identifyqueue.h"

#include "core/text.h"

#include <algorithm>

namespace Shardscope {

namespace {

/// So many in so long, none of them followed by 30 s of READY, and the breaker opens.
struct Breaker
{
    int identifies;
    std::chrono::seconds within;
};
constexpr Breaker ofShard { 5, std::chrono::seconds(60) };
constexpr Breaker ofRun { 20, std::chrono::hours(1) };
constexpr std::chrono::hours day { 24 };

GatewayError sessionLimit(const QString &message, Duration retryAfter)
{
    return { .kind = GatewayError::Kind::SessionLimit,
        .message = message,
        .retryAfter = std::chrono::ceil<Milliseconds>(retryAfter) };
}

/// @p times are the fruitless ones within, oldest first; empty where the breaker is shut.
std::optional<GatewayError> open(const Breaker &breaker, const std::vector<TimePoint> &times, TimePoint now)
{
    if (times.size() < std::size_t(breaker.identifies))
        return std::nullopt;
    return sessionLimit(Text::tr("%1 sessions were started within %2 s and none lasted 30 s. To spare the session "
                                 "budget no more are started; find the cause first.")
                            .arg(breaker.identifies)
                            .arg(breaker.within.count()),
        *(times.end() - breaker.identifies) + breaker.within - now);
}

} // namespace

IdentifyQueue::IdentifyQueue(Clock &clock, const SessionStartLimit &limit, IdentifyLedger ledger, const Run &run)
    : m_clock(clock)
    , m_limit(limit)
    , m_askedAt(clock.now())
    , m_ledger(std::move(ledger))
    , m_run(run)
{
    const qint64 now = nowMs();
    const IdentifyLedger::Entry entry = m_ledger.load(now);
    for (auto it = entry.fruitless.begin(); it != entry.fruitless.end(); ++it) {
        for (const qint64 time : it.value()) {
            const TimePoint at = m_askedAt - Milliseconds(now - time);
            m_attempts.push_back({ it.key(), at, Attempt::State::Failed });
            TimePoint &last = m_lastOfBucket.try_emplace(it.key() % concurrency(), at).first->second;
            last = std::max(last, at);
        }
    }
    std::sort(m_attempts.begin(), m_attempts.end(), [](const Attempt &a, const Attempt &b) { return a.at < b.at; });
}

std::optional<GatewayError> IdentifyQueue::refusal(const SessionStartLimit &limit, int identifies)
{
    if (limit.remaining - identifies >= reserveOf(limit))
        return std::nullopt;
    return sessionLimit(
        Text::tr("Only %1 of %2 sessions may be started before the budget resets in %3 min; this run needs %4. An "
                 "empty budget resets the bot's token. Wait, or go on with --spend-budget.",
            nullptr, limit.remaining)
            .arg(limit.remaining)
            .arg(limit.total)
            .arg(std::chrono::ceil<std::chrono::minutes>(limit.resetAfter).count())
            .arg(identifies),
        limit.resetAfter);
}

std::optional<GatewayError> IdentifyQueue::shardBreaker(int shardId, TimePoint now) const
{
    std::vector<TimePoint> own;
    for (const Attempt &attempt : m_attempts) {
        if (attempt.shard == shardId && now - attempt.at < ofShard.within)
            own.push_back(attempt.at);
    }
    return open(ofShard, own, now);
}

std::optional<std::variant<Duration, GatewayError>> IdentifyQueue::runBreaker(int shardId, TimePoint now) const
{
    // While nothing has failed a READY is taken for a success, so that many shards can start at their full speed.
    const bool hasFailed = std::any_of(m_attempts.begin(), m_attempts.end(), [&](const Attempt &attempt) {
        return attempt.state == Attempt::State::Failed && now - attempt.at < ofRun.within;
    });
    std::vector<TimePoint> counted;
    bool mayStillSucceed = false;
    for (const Attempt &attempt : m_attempts) {
        const bool isOwn = attempt.shard == shardId;
        const bool isTrusted = !isOwn && !hasFailed && attempt.state == Attempt::State::Ready;
        if (isTrusted || now - attempt.at >= ofRun.within)
            continue;
        counted.push_back(attempt.at);
        mayStillSucceed = mayStillSucceed || (!isOwn && attempt.state != Attempt::State::Failed);
    }
    std::optional<GatewayError> error = open(ofRun, counted, now);
    if (!error)
        return std::nullopt;
    if (mayStillSucceed)
        return Duration(spacing);
    return *std::move(error);
}

void IdentifyQueue::renewBudget(TimePoint now)
{
    const Duration period = m_limit.resetAfter > Milliseconds::zero() ? Duration(m_limit.resetAfter) : Duration(day);
    if (now - m_askedAt < period)
        return;
    m_askedAt += period;
    m_limit.remaining = m_limit.total;
    m_limit.resetAfter = day;
    m_spent = 0;
}

std::optional<GatewayError> IdentifyQueue::emptyBudget(TimePoint now) const
{
    if (m_spent + m_run.reserve < m_limit.remaining)
        return std::nullopt;
    const RateLimitStatus budget = status(now);
    return sessionLimit(
        (m_run.reserve > 0 ? Text::tr(
             "Of the budget of %1 sessions only the last 5 % are left, which are kept back; it resets in %2 min.")
                           : Text::tr("The budget of %1 sessions is empty; it resets in %2 min."))
            .arg(m_limit.total)
            .arg(std::chrono::ceil<std::chrono::minutes>(budget.reset).count()),
        budget.reset);
}

Duration IdentifyQueue::pace(TimePoint now) const
{
    const auto most = static_cast<std::size_t>(std::max(mostInAnHour, 2 * m_run.shards));
    return m_hour.size() < most ? Duration::zero() : *(m_hour.end() - std::ptrdiff_t(most)) + ofRun.within - now;
}

std::variant<Duration, GatewayError> IdentifyQueue::request(int shardId, TimePoint now)
{
    renewBudget(now);
    if (const std::optional<GatewayError> error = shardBreaker(shardId, now))
        return *error;
    if (const auto answer = runBreaker(shardId, now))
        return *answer;
    if (const std::optional<GatewayError> error = emptyBudget(now))
        return *error;
    const auto last = m_lastOfBucket.find(shardId % concurrency());
    const Duration bucket = last == m_lastOfBucket.end() ? Duration::zero() : last->second + spacing - now;
    return std::max({ bucket, pace(now), Duration::zero() });
}

void IdentifyQueue::identified(int shardId, TimePoint now)
{
    ++m_spent;
    std::erase_if(m_attempts, [now](const Attempt &attempt) { return now - attempt.at >= ofRun.within; });
    m_attempts.push_back({ shardId, now });
    while (!m_hour.empty() && now - m_hour.front() >= ofRun.within)
        m_hour.pop_front();
    m_hour.push_back(now);
    m_lastOfBucket[shardId % concurrency()] = now;
    m_ledger.addIdentify(nowMs(), shardId);
}

void IdentifyQueue::mark(int shardId, Attempt::State state)
{
    for (Attempt &attempt : m_attempts) {
        if (attempt.shard == shardId && attempt.state != Attempt::State::Failed)
            attempt.state = state;
    }
}

void IdentifyQueue::ready(int shardId)
{
    mark(shardId, Attempt::State::Ready);
}

void IdentifyQueue::ended(int shardId)
{
    mark(shardId, Attempt::State::Failed);
}

void IdentifyQueue::stable(int shardId, TimePoint)
{
    std::erase_if(m_attempts, [shardId](const Attempt &attempt) { return attempt.shard == shardId; });
    m_ledger.setStable(nowMs(), shardId);
}

Duration IdentifyQueue::reconnectDelay(TimePoint now, Duration delay)
{
    if (m_run.shards == 1)
        return delay;
    using std::chrono::seconds;
    const auto secondOf
        = [](TimePoint time) { return qint64(std::chrono::floor<seconds>(time.time_since_epoch()).count()); };
    m_reconnects.erase(m_reconnects.begin(), m_reconnects.lower_bound(secondOf(now)));
    qint64 second = secondOf(now + delay);
    while (m_reconnects[second] >= concurrency())
        ++second;
    ++m_reconnects[second];
    return std::max(delay, TimePoint(seconds(second)) - now);
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
