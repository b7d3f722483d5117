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
    const auto found = std::lower_bound(eventTable.begin(), eventTable.end(), wanted,
        [](const DispatchEventInfo &info, std::string_view key) { return std::string_view(info.name) < key; });
    return found != eventTable.end() && wanted == found->name ? &*found : nullptr;
}

} // namespace Shardscope
