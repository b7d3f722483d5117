// SPDX-License-Identifier: MIT
#include "core/simulator/eventgenerator.h"

#include "core/events/dispatchevents.h"

#include <QString>

#include <algorithm>

namespace Shardscope::Simulation {

namespace {

// Every third event is one that was not seen yet, until all were: 77 names are through within 300.
constexpr int rarePace = 3;
constexpr int commonWeight = 1000;
// An outage of the playground ends after so many events.
constexpr int longestOutage = 60;

bool isBrought(const char *name, GatewayIntents intents)
{
    const DispatchEventInfo *info = dispatchEvent(name);
    return info && (info->intents.isEmpty() || !(info->intents & intents).isEmpty());
}

} // namespace

PreparedDispatch PreparedDispatch::make(QByteArrayView name, QByteArrayView d)
{
    PreparedDispatch made { "{\"t\":\"", ",\"op\":0,\"d\":" };
    made.head.append(name).append("\",\"s\":");
    made.tail.append(d).append('}');
    return made;
}

QByteArray PreparedDispatch::numbered(qint64 sequence) const
{
    QByteArray text;
    text.reserve(head.size() + tail.size() + 20);
    text.append(head).append(QByteArray::number(sequence)).append(tail);
    return text;
}

std::vector<EventMakerEntry> EventGenerator::catalogue()
{
    std::vector<EventMakerEntry> all;
    for (const auto topic : { messageEvents, reactionEvents, memberEvents, channelEvents, threadEvents, guildEvents,
             expressionEvents, moderationEvents, voiceEvents, scheduledEvents, applicationEvents, replyEvents }) {
        const auto entries = topic();
        all.insert(all.end(), entries.begin(), entries.end());
    }
    return all;
}

EventGenerator::EventGenerator(World &world, GatewayIntents intents, quint32 seed)
    : m_world(world)
    , m_intents(intents)
    , m_random(seed)
{
    for (const EventMakerEntry &entry : catalogue()) {
        if (entry.weight == 0 || !isBrought(entry.name, intents))
            continue;
        if (entry.weight < commonWeight)
            m_notSeen.push_back(m_entries.size());
        m_entries.push_back(entry);
        m_totalWeight += entry.weight;
    }
    for (std::size_t i = m_notSeen.size(); i > 1; --i)
        std::swap(m_notSeen[i - 1], m_notSeen[std::size_t(m_random.below(qsizetype(i)))]);
}

const EventMakerEntry &EventGenerator::draw()
{
    int at = m_random.below(m_totalWeight);
    for (const EventMakerEntry &entry : m_entries) {
        at -= entry.weight;
        if (at < 0)
            return entry;
    }
    return m_entries.back();
}

Guild *EventGenerator::place()
{
    // The playground is quiet.
    const auto isOpen = [](const Guild &guild) { return guild.available && !guild.playground; };
    const bool quiet = m_random.chance(4);
    std::vector<Guild *> open;
    for (Guild &guild : m_world.guilds) {
        if (isOpen(guild) || (quiet && guild.available))
            open.push_back(&guild);
        // More goes on where more people are.
        if (isOpen(guild) && guild.members.size() > 1000)
            open.insert(open.end(), 4, &guild);
    }
    return open.empty() ? nullptr : m_random.pick(open);
}

std::optional<PreparedDispatch> EventGenerator::tryMake(const EventMakerEntry &entry, qint64 now)
{
    Guild *guild = place();
    if (!guild)
        return std::nullopt;
    m_json = {};
    EventContext context { m_world, *guild, m_random, m_json, m_intents, now };
    if (!entry.make(context))
        return std::nullopt;
    return PreparedDispatch::make(entry.name, m_json.take());
}

std::optional<PreparedDispatch> EventGenerator::make(QByteArrayView name, qint64 now)
{
    for (const EventMakerEntry &entry : catalogue()) {
        for (int attempt = 0; name == entry.name && attempt < 100; ++attempt) {
            if (auto made = tryMake(entry, now))
                return made;
        }
    }
    return std::nullopt;
}

std::optional<PreparedDispatch> EventGenerator::next(qint64 now)
{
    if (m_entries.empty())
        return std::nullopt;
    const bool outage
        = std::any_of(m_world.guilds.begin(), m_world.guilds.end(), [](const Guild &g) { return !g.available; });
    m_sinceOutage = outage ? m_sinceOutage + 1 : 0;
    if (m_sinceOutage > longestOutage) {
        if (auto made = make("GUILD_CREATE", now))
            return made;
    }
    if (!m_notSeen.empty() && ++m_sinceRare >= rarePace) {
        // What cannot happen now comes later: the list is gone through once.
        for (std::size_t left = m_notSeen.size(); left > 0; --left) {
            const std::size_t index = m_notSeen.front();
            m_notSeen.pop_front();
            for (int attempt = 0; attempt < 4; ++attempt) {
                if (auto made = tryMake(m_entries[index], now)) {
                    m_sinceRare = 0;
                    return made;
                }
            }
            m_notSeen.push_back(index);
        }
    }
    for (int attempt = 0; attempt < 200; ++attempt) {
        if (auto made = tryMake(draw(), now))
            return made;
    }
    return std::nullopt;
}

} // namespace Shardscope::Simulation
