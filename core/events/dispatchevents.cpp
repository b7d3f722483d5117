// SPDX-License-Identifier: MIT
#include "core/events/dispatchevents.h"

#include "core/events/payloads.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace Shardscope {

namespace {

using Intent = GatewayIntent;

constexpr GatewayIntents always {};
// Those that either of two intents brings.
constexpr GatewayIntents messages = GatewayIntents(Intent::GuildMessages) | Intent::DirectMessages;
constexpr GatewayIntents reactions = GatewayIntents(Intent::GuildMessageReactions) | Intent::DirectMessageReactions;
constexpr GatewayIntents typing = GatewayIntents(Intent::GuildMessageTyping) | Intent::DirectMessageTyping;
constexpr GatewayIntents polls = GatewayIntents(Intent::GuildMessagePolls) | Intent::DirectMessagePolls;
constexpr GatewayIntents pins = GatewayIntents(Intent::Guilds) | Intent::DirectMessages;
constexpr GatewayIntents threadMembers = GatewayIntents(Intent::Guilds) | Intent::GuildMembers;

// Some summaries count; the macro that marks them for translation makes two values of one.
#undef QT_TRANSLATE_N_NOOP
#define QT_TRANSLATE_N_NOOP(context, text) text
#define SHARDSCOPE_INFO(NAME, signal, Payload, intents, guild, channel, user, summary)                                 \
    DispatchEventInfo { DispatchEvent::NAME, #NAME, intents, guild, channel, user, summary, &Payload::shape },
constexpr std::array eventTable { SHARDSCOPE_DISPATCH_EVENTS(SHARDSCOPE_INFO) };
#undef SHARDSCOPE_INFO

constexpr bool sorted
    = std::is_sorted(eventTable.begin(), eventTable.end(), [](const DispatchEventInfo &a, const DispatchEventInfo &b) {
          return std::string_view(a.name) < std::string_view(b.name);
      });
static_assert(eventTable.size() == dispatchEventCount && dispatchEventCount == 79 && sorted);

/// Where each event stands in the table, by a hash of its name: every dispatch is looked up, and to compare some names
/// on the way costs more than the rest of it. What lies on a taken slot goes to the next free one.
struct NameIndex
{
    static constexpr std::size_t slots = 256;
    static constexpr quint8 nothing = 0xff;
    std::array<quint8, slots> places {};
    std::array<std::string_view, dispatchEventCount> names; ///< with their lengths, which need not be counted then

    static constexpr std::size_t hashOf(std::string_view name)
    {
        std::size_t hash = name.size();
        for (const char c : name)
            hash = hash * 31 + static_cast<unsigned char>(c);
        return (hash ^ hash >> 8) % slots;
    }

    constexpr NameIndex()
    {
        places.fill(nothing);
        for (std::size_t i = 0; i < eventTable.size(); ++i) {
            std::size_t slot = hashOf(eventTable[i].name);
            while (places[slot] != nothing)
                slot = (slot + 1) % slots;
            places[slot] = static_cast<quint8>(i);
            names[i] = eventTable[i].name;
        }
    }
};
constexpr NameIndex nameIndex;

} // namespace

bool DispatchEventInfo::isPrivileged() const
{
    return !intents.isEmpty() && (intents & GatewayIntents::privileged()) == intents;
}

std::span<const DispatchEventInfo> dispatchEventTable()
{
    return eventTable;
}

const DispatchEventInfo &dispatchEvent(DispatchEvent event)
{
    return eventTable[static_cast<std::size_t>(event)];
}

const DispatchEventInfo *dispatchEvent(QByteArrayView name)
{
    const std::string_view wanted(name.data(), static_cast<std::size_t>(name.size()));
    for (std::size_t slot = NameIndex::hashOf(wanted); nameIndex.places[slot] != NameIndex::nothing;
         slot = (slot + 1) % NameIndex::slots) {
        const DispatchEventInfo &info = eventTable[nameIndex.places[slot]];
        if (wanted == nameIndex.names[nameIndex.places[slot]])
            return &info;
    }
    return nullptr;
}

} // namespace Shardscope
