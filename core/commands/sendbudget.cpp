// SPDX-License-Identifier: MIT
#include "core/commands/sendbudget.h"

#include "core/gateway/commandqueue.h"

#include <algorithm>

namespace Shardscope {

namespace {

const RequestGuildMembers *memberList(const GatewayCommand &command)
{
    const auto *request = std::get_if<RequestGuildMembers>(&command.payload);
    return request && request->asksForAllMembers() ? request : nullptr;
}

Duration until(TimePoint moment, TimePoint now)
{
    return std::max(Duration::zero(), moment - now);
}

} // namespace

void SendBudget::beginRun()
{
    *this = {};
}

void SendBudget::setStatus(const ShardStatus &status)
{
    m_limit = status.sendsLimit;
    m_remaining = status.sendsRemaining;
    m_waiting = status.queued;
}

void SendBudget::take(const RateLimitStatus &limit, TimePoint now)
{
    switch (limit.bucket) {
    case RateLimitStatus::Bucket::Gateway:
        m_gatewayFree = now + limit.reset;
        break;
    case RateLimitStatus::Bucket::Presence:
        m_presenceFree = now + limit.reset;
        break;
    case RateLimitStatus::Bucket::Members:
        m_members[limit.guildId] = now + limit.reset;
        break;
    case RateLimitStatus::Bucket::Identify:
        break;
    }
}

void SendBudget::sent(const GatewayCommand &command, TimePoint now)
{
    if (std::holds_alternative<UpdatePresence>(command.payload))
        m_presence.record(now);
    std::erase_if(m_members, [now](const auto &entry) { return entry.second <= now; });
    if (const RequestGuildMembers *request = memberList(command))
        m_members[request->guildId.toULongLong()] = now + CommandQueue::membersInterval;
}

void SendBudget::refused(quint64 guildId, Duration retryAfter, TimePoint now)
{
    m_members[guildId] = now + retryAfter;
}

SendBudget::Forecast SendBudget::forecast(const GatewayCommand &command, TimePoint now) const
{
    Forecast forecast;
    forecast.counts = command.opcode().has_value();
    if (!forecast.counts)
        return forecast;
    forecast.limit = m_limit;
    forecast.used = std::max(0, m_limit - m_remaining);
    forecast.waiting = m_waiting;
    if (forecast.isFull())
        forecast.wait = until(m_gatewayFree, now);
    if (std::holds_alternative<UpdatePresence>(command.payload)) {
        forecast.isPresence = true;
        forecast.presenceLimit = m_presence.limit();
        forecast.presenceUsed = m_presence.limit() - m_presence.available(now);
        const Duration presence = std::max(m_presence.nextAvailable(now), until(m_presenceFree, now));
        forecast.wait = std::max(forecast.wait, presence);
    }
    if (const RequestGuildMembers *request = memberList(command)) {
        forecast.isMemberList = true;
        const auto guild = m_members.find(request->guildId.toULongLong());
        if (guild != m_members.end())
            forecast.refusedFor = until(guild->second, now);
    }
    return forecast;
}

bool SendBudget::isCounting(TimePoint now) const
{
    return m_gatewayFree > now || m_presenceFree > now || m_presence.nextChange(now)
        || std::any_of(m_members.begin(), m_members.end(), [now](const auto &entry) { return entry.second > now; });
}

} // namespace Shardscope
