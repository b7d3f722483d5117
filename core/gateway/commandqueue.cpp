// SPDX-License-Identifier: MIT
#include "core/gateway/commandqueue.h"

#include "core/text.h"

#include <algorithm>
#include <cmath>

namespace Shardscope {

namespace {

bool isPresence(const GatewayCommand &command)
{
    return std::holds_alternative<UpdatePresence>(command.payload);
}

Milliseconds roundedUp(Duration duration)
{
    return std::chrono::ceil<Milliseconds>(duration);
}

} // namespace

int CommandQueue::limitFor(Duration heartbeatInterval)
{
    using Seconds = std::chrono::duration<double>;
    // Never more than a dozen for the heartbeats, however short an interval a gateway announces.
    const double beats = std::ceil(60.0 / std::max(Seconds(heartbeatInterval).count(), 1.0)) + 1;
    return sendsInWindow - std::min(static_cast<int>(beats), 10);
}

void CommandQueue::connectionOpened(Duration heartbeatInterval)
{
    m_gateway = SlidingWindow(limitFor(heartbeatInterval), std::chrono::seconds(60));
}

std::optional<CommandQueue::Admission> CommandQueue::checkMembers(const GatewayCommand &command, TimePoint now)
{
    const auto *request = std::get_if<RequestGuildMembers>(&command.payload);
    if (!request || !request->asksForAllMembers())
        return std::nullopt;
    const quint64 guild = request->guildId.toULongLong();
    std::erase_if(m_members, [now](const auto &entry) { return now - entry.second >= membersInterval; });
    const auto last = m_members.find(guild);
    if (last == m_members.end())
        return std::nullopt;
    const Milliseconds wait = roundedUp(last->second + membersInterval - now);
    Admission refused { .kind = Admission::Kind::Refused };
    refused.error = CommandError { .kind = GatewayError::Kind::RateLimited,
        .message = Text::tr("The whole member list of a guild may be asked for once in 30 seconds; try again in %1 s.")
                       .arg(static_cast<double>(wait.count()) / 1000, 0, 'f', 1),
        .retryAfter = wait };
    refused.limit = RateLimitStatus {
        .bucket = RateLimitStatus::Bucket::Members, .remaining = 0, .limit = 1, .reset = wait, .guildId = guild
    };
    return refused;
}

Duration CommandQueue::delayFor(const GatewayCommand &command, TimePoint now) const
{
    const Duration gateway = m_gateway.nextAvailable(now);
    return isPresence(command) ? std::max(gateway, m_presence.nextAvailable(now)) : gateway;
}

void CommandQueue::count(const GatewayCommand &command, TimePoint now)
{
    m_gateway.record(now);
    if (isPresence(command))
        m_presence.record(now);
    const auto *request = std::get_if<RequestGuildMembers>(&command.payload);
    if (request && request->asksForAllMembers())
        m_members[request->guildId.toULongLong()] = now;
}

CommandQueue::Admission CommandQueue::admit(const GatewayCommand &command, TimePoint now)
{
    if (std::optional<Admission> refused = checkMembers(command, now))
        return *refused;

    const Duration delay = delayFor(command, now);
    const bool presenceLimited = isPresence(command) && m_presence.nextAvailable(now) >= m_gateway.nextAvailable(now);
    // What waits for the gateway's window leaves in order, so a newcomer does not overtake it.
    const bool mustWait = delay > Duration::zero()
        || (!isPresence(command)
            && std::any_of(m_waiting.begin(), m_waiting.end(), [](const GatewayCommand &c) { return !isPresence(c); }));
    if (!mustWait) {
        Admission admission;
        const auto older = std::find_if(m_waiting.begin(), m_waiting.end(), isPresence);
        if (isPresence(command) && older != m_waiting.end()) {
            admission.superseded = *older;
            m_waiting.erase(older);
        }
        count(command, now);
        return admission;
    }

    Admission admission;
    admission.kind = Admission::Kind::Queued;
    admission.delay = delay;
    admission.limit = RateLimitStatus {
        .bucket = presenceLimited ? RateLimitStatus::Bucket::Presence : RateLimitStatus::Bucket::Gateway,
        .remaining = presenceLimited ? m_presence.available(now) : m_gateway.available(now),
        .limit = presenceLimited ? m_presence.limit() : m_gateway.limit(),
        .reset = roundedUp(delay),
    };
    const auto older
        = isPresence(command) ? std::find_if(m_waiting.begin(), m_waiting.end(), isPresence) : m_waiting.end();
    if (older != m_waiting.end()) {
        admission.superseded = *older;
        *older = command;
        return admission;
    }
    if (waiting() >= maximumWaiting) {
        admission.kind = Admission::Kind::Refused;
        admission.error = CommandError { .kind = GatewayError::Kind::QueueFull,
            .message
            = Text::tr("%1 commands wait already; send less, or wait until some have left.", nullptr, waiting())
                  .arg(waiting()) };
        return admission;
    }
    m_waiting.push_back(command);
    // Held from now on: a second request must not slip in while this one waits.
    const auto *request = std::get_if<RequestGuildMembers>(&command.payload);
    if (request && request->asksForAllMembers())
        m_members[request->guildId.toULongLong()] = now + delay;
    return admission;
}

std::optional<GatewayCommand> CommandQueue::takeDue(TimePoint now)
{
    const auto due = std::find_if(m_waiting.begin(), m_waiting.end(),
        [&](const GatewayCommand &command) { return delayFor(command, now) <= Duration::zero(); });
    if (due == m_waiting.end())
        return std::nullopt;
    GatewayCommand command = std::move(*due);
    m_waiting.erase(due);
    count(command, now);
    return command;
}

std::optional<Duration> CommandQueue::nextDue(TimePoint now) const
{
    std::optional<Duration> next;
    for (const GatewayCommand &command : m_waiting) {
        const Duration delay = delayFor(command, now);
        next = next ? std::min(*next, delay) : delay;
    }
    return next;
}

bool CommandQueue::hasWaitingPresence() const
{
    return std::any_of(m_waiting.begin(), m_waiting.end(), isPresence);
}

std::vector<GatewayCommand> CommandQueue::takeAll()
{
    std::vector<GatewayCommand> all(
        std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(m_waiting.end()));
    m_waiting.clear();
    return all;
}

} // namespace Shardscope
