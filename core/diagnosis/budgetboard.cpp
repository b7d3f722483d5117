// SPDX-License-Identifier: MIT
#include "core/diagnosis/budgetboard.h"

#include "core/gateway/commandqueue.h"
#include "core/gateway/gatewayopcode.h"

#include <algorithm>

namespace Shardscope {

namespace {

using Bucket = RateLimitStatus::Bucket;

constexpr qint64 second = 1'000'000;
constexpr qint64 sendSpan = 60 * second;
constexpr qint64 presenceSpan = 20 * second;
constexpr qint64 memberSpan = std::chrono::microseconds(CommandQueue::membersInterval).count();
constexpr qint64 daySpan = 24 * 60 * 60 * second;

int newerThan(const std::deque<qint64> &times, qint64 moment)
{
    return static_cast<int>(std::count_if(times.begin(), times.end(), [moment](qint64 at) { return at > moment; }));
}

/// Until the oldest of those that still count counts no more.
std::optional<qint64> untilNext(const std::deque<qint64> &times, qint64 span, qint64 at)
{
    const auto oldest = std::find_if(times.begin(), times.end(), [=](qint64 time) { return time > at - span; });
    return oldest == times.end() ? std::nullopt : std::optional(*oldest + span - at);
}

void forget(std::deque<qint64> *times, qint64 before)
{
    while (!times->empty() && times->front() <= before)
        times->pop_front();
}

} // namespace

BudgetMeter::Level BudgetMeter::levelOf(RateLimitStatus::Bucket bucket, int left, int limit)
{
    if (left <= 0)
        return Level::Empty;
    switch (bucket) {
    case Bucket::Gateway:
        return left * 10 < limit ? Level::Low : Level::Fine;
    case Bucket::Presence:
        return left <= 1 ? Level::Low : Level::Fine;
    case Bucket::Members:
        return Level::Fine;
    case Bucket::Identify:
        return left * 20 < limit ? Level::Low : Level::Fine;
    }
    return Level::Fine;
}

BudgetMeter::Level BudgetMeter::level() const
{
    return levelOf(bucket, left, limit - reserve);
}

void BudgetBoard::setSessions(int left, int limit, Milliseconds reset, qint64 at)
{
    m_sessions = Sessions { left, limit, reset > Milliseconds::zero() ? at + std::chrono::microseconds(reset).count() : 0 };
}

void BudgetBoard::setLookup(const GatewayInfo &info, qint64 at)
{
    setSessions(info.limit.remaining, info.limit.total, info.limit.resetAfter, at);
}

void BudgetBoard::setRateLimit(const RateLimitStatus &limit, qint64 at)
{
    // A gateway that was not asked over HTTP has no budget to tell: the run counts from a full one.
    if (limit.bucket == Bucket::Identify && m_sessions)
        setSessions(limit.remaining, limit.limit, limit.reset, at);
}

void BudgetBoard::take(std::span<const SendFact> facts)
{
    for (const SendFact &fact : facts)
        count(fact);
    if (!facts.empty())
        sweepGuilds(facts.back().at);
}

/// A gateway that refuses guild after guild must not fill memory.
void BudgetBoard::sweepGuilds(qint64 at)
{
    std::erase_if(m_members, [at](const auto &entry) { return entry.second <= at; });
    if (m_members.size() <= mostGuilds)
        return;
    std::vector<std::pair<qint64, quint64>> soonest;
    for (const auto &[guild, free] : m_members)
        soonest.emplace_back(free, guild);
    const auto excess = soonest.begin() + static_cast<std::ptrdiff_t>(m_members.size() - mostGuilds);
    std::nth_element(soonest.begin(), excess, soonest.end());
    std::for_each(soonest.begin(), excess, [this](const auto &entry) { m_members.erase(entry.second); });
}

void BudgetBoard::count(const SendFact &fact)
{
    if (fact.guildId != 0) {
        qint64 &free = m_members[fact.guildId];
        free = std::max(free, fact.at + (fact.refusedFor > 0 ? fact.refusedFor : memberSpan));
    }
    if (fact.refusedFor > 0)
        return;
    Shard &shard = m_shards[fact.shard];
    shard.status.shardId = fact.shard;
    switch (static_cast<GatewayOpcode>(fact.op)) {
    case GatewayOpcode::Heartbeat:
        return;
    case GatewayOpcode::Identify:
        m_remembered.append(fact.at / 1000);
        [[fallthrough]];
    case GatewayOpcode::Resume:
        shard.sends.clear();
        break; // a new connection
    case GatewayOpcode::PresenceUpdate:
        shard.presences.push_back(fact.at);
        break;
    case GatewayOpcode::Dispatch:
    case GatewayOpcode::VoiceStateUpdate:
    case GatewayOpcode::Reconnect:
    case GatewayOpcode::RequestGuildMembers:
    case GatewayOpcode::InvalidSession:
    case GatewayOpcode::Hello:
    case GatewayOpcode::HeartbeatAck:
    case GatewayOpcode::RequestSoundboardSounds:
    case GatewayOpcode::RequestChannelInfo:
        break;
    }
    shard.sends.push_back(fact.at);
    forget(&shard.sends, fact.at - sendSpan);
    forget(&shard.presences, fact.at - presenceSpan);
}

BudgetMeter BudgetBoard::sendsOf(const Shard &shard, qint64 at)
{
    BudgetMeter meter {
        .bucket = Bucket::Gateway, .shard = shard.status.shardId, .limit = CommandQueue::sendsInWindow
    };
    // Before HELLO told how often a heartbeat is due, the whole window is there.
    const int limit = shard.status.sendsLimit > 0 ? shard.status.sendsLimit : CommandQueue::sendsInWindow;
    meter.reserve = CommandQueue::sendsInWindow - limit;
    meter.left = std::max(0, limit - newerThan(shard.sends, at - sendSpan));
    meter.waiting = shard.status.queued;
    meter.reset = untilNext(shard.sends, sendSpan, at);
    return meter;
}

BudgetMeter BudgetBoard::presencesOf(const Shard &shard, qint64 at)
{
    return { .bucket = Bucket::Presence,
        .shard = shard.status.shardId,
        .left = std::max(0, presences - newerThan(shard.presences, at - presenceSpan)),
        .limit = presences,
        .reset = untilNext(shard.presences, presenceSpan, at) };
}

BudgetMeter BudgetBoard::identifies(qint64 at) const
{
    BudgetMeter meter { .bucket = Bucket::Identify, .limit = sessionsInDay };
    const bool isTold = m_sessions && (m_sessions->resetAt == 0 || at < m_sessions->resetAt + daySpan);
    if (isTold) {
        const bool isReset = m_sessions->resetAt != 0 && at >= m_sessions->resetAt;
        meter.limit = m_sessions->limit;
        meter.left = isReset ? m_sessions->limit : m_sessions->left;
        if (!isReset && m_sessions->resetAt != 0)
            meter.reset = m_sessions->resetAt - at;
        return meter;
    }
    std::deque<qint64> times;
    for (const qint64 time : m_remembered)
        times.push_back(time * 1000);
    meter.isRemembered = true;
    meter.left = std::max(0, sessionsInDay - newerThan(times, at - daySpan));
    meter.reset = untilNext(times, daySpan, at);
    return meter;
}

std::vector<BudgetMeter> BudgetBoard::meters(qint64 at) const
{
    std::vector<BudgetMeter> all { identifies(at) };
    for (const auto &[id, shard] : m_shards) {
        all.push_back(sendsOf(shard, at));
        all.push_back(presencesOf(shard, at));
    }
    const std::size_t before = all.size();
    for (const auto &[guild, free] : m_members) {
        if (free > at)
            all.push_back({ .bucket = Bucket::Members, .guildId = guild, .limit = 1, .reset = free - at });
    }
    if (all.size() == before)
        all.push_back({ .bucket = Bucket::Members, .left = 1, .limit = 1 });
    return all;
}

} // namespace Shardscope
