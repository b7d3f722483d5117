// SPDX-License-Identifier: MIT
#include "core/events/dispatchevents.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Shardscope {

namespace {

using Intent = GatewayIntent;

// Those that either of two intents brings.
constexpr GatewayIntents messages = GatewayIntents(Intent::GuildMessages) | Intent::DirectMessages;
constexpr GatewayIntents reactions = GatewayIntents(Intent::GuildMessageReactions) | Intent::DirectMessageReactions;
constexpr GatewayIntents typing = GatewayIntents(Intent::GuildMessageTyping) | Intent::DirectMessageTyping;
constexpr GatewayIntents polls = GatewayIntents(Intent::GuildMessagePolls) | Intent::DirectMessagePolls;
constexpr GatewayIntents pins = GatewayIntents(Intent::Guilds) | Intent::DirectMessages;
constexpr GatewayIntents threadMembers = GatewayIntents(Intent::Guilds) | Intent::GuildMembers;

constexpr std::array eventTable {
    DispatchEventInfo { "APPLICATION_COMMAND_PERMISSIONS_UPDATE", {} },
    DispatchEventInfo { "AUTO_MODERATION_ACTION_EXECUTION", Intent::AutoModerationExecution },
    DispatchEventInfo { "AUTO_MODERATION_RULE_CREATE", Intent::AutoModerationConfiguration },
    DispatchEventInfo { "AUTO_MODERATION_RULE_DELETE", Intent::AutoModerationConfiguration },
    DispatchEventInfo { "AUTO_MODERATION_RULE_UPDATE", Intent::AutoModerationConfiguration },
    DispatchEventInfo { "CHANNEL_CREATE", Intent::Guilds },
    DispatchEventInfo { "CHANNEL_DELETE", Intent::Guilds },
    DispatchEventInfo { "CHANNEL_INFO", {} },
    DispatchEventInfo { "CHANNEL_PINS_UPDATE", pins },
    DispatchEventInfo { "CHANNEL_UPDATE", Intent::Guilds },
    DispatchEventInfo { "ENTITLEMENT_CREATE", {} },
    DispatchEventInfo { "ENTITLEMENT_DELETE", {} },
    DispatchEventInfo { "ENTITLEMENT_UPDATE", {} },
    DispatchEventInfo { "GUILD_AUDIT_LOG_ENTRY_CREATE", Intent::GuildModeration },
    DispatchEventInfo { "GUILD_BAN_ADD", Intent::GuildModeration },
    DispatchEventInfo { "GUILD_BAN_REMOVE", Intent::GuildModeration },
    DispatchEventInfo { "GUILD_CREATE", Intent::Guilds },
    DispatchEventInfo { "GUILD_DELETE", Intent::Guilds },
    DispatchEventInfo { "GUILD_EMOJIS_UPDATE", Intent::GuildExpressions },
    DispatchEventInfo { "GUILD_INTEGRATIONS_UPDATE", Intent::GuildIntegrations },
    DispatchEventInfo { "GUILD_MEMBERS_CHUNK", {} },
    DispatchEventInfo { "GUILD_MEMBER_ADD", Intent::GuildMembers },
    DispatchEventInfo { "GUILD_MEMBER_REMOVE", Intent::GuildMembers },
    DispatchEventInfo { "GUILD_MEMBER_UPDATE", Intent::GuildMembers },
    DispatchEventInfo { "GUILD_ROLE_CREATE", Intent::Guilds },
    DispatchEventInfo { "GUILD_ROLE_DELETE", Intent::Guilds },
    DispatchEventInfo { "GUILD_ROLE_UPDATE", Intent::Guilds },
    DispatchEventInfo { "GUILD_SCHEDULED_EVENT_CREATE", Intent::GuildScheduledEvents },
    DispatchEventInfo { "GUILD_SCHEDULED_EVENT_DELETE", Intent::GuildScheduledEvents },
    DispatchEventInfo { "GUILD_SCHEDULED_EVENT_UPDATE", Intent::GuildScheduledEvents },
    DispatchEventInfo { "GUILD_SCHEDULED_EVENT_USER_ADD", Intent::GuildScheduledEvents },
    DispatchEventInfo { "GUILD_SCHEDULED_EVENT_USER_REMOVE", Intent::GuildScheduledEvents },
    DispatchEventInfo { "GUILD_SOUNDBOARD_SOUNDS_UPDATE", Intent::GuildExpressions },
    DispatchEventInfo { "GUILD_SOUNDBOARD_SOUND_CREATE", Intent::GuildExpressions },
    DispatchEventInfo { "GUILD_SOUNDBOARD_SOUND_DELETE", Intent::GuildExpressions },
    DispatchEventInfo { "GUILD_SOUNDBOARD_SOUND_UPDATE", Intent::GuildExpressions },
    DispatchEventInfo { "GUILD_STICKERS_UPDATE", Intent::GuildExpressions },
    DispatchEventInfo { "GUILD_UPDATE", Intent::Guilds },
    DispatchEventInfo { "INTEGRATION_CREATE", Intent::GuildIntegrations },
    DispatchEventInfo { "INTEGRATION_DELETE", Intent::GuildIntegrations },
    DispatchEventInfo { "INTEGRATION_UPDATE", Intent::GuildIntegrations },
    DispatchEventInfo { "INTERACTION_CREATE", {} },
    DispatchEventInfo { "INVITE_CREATE", Intent::GuildInvites },
    DispatchEventInfo { "INVITE_DELETE", Intent::GuildInvites },
    DispatchEventInfo { "MESSAGE_CREATE", messages },
    DispatchEventInfo { "MESSAGE_DELETE", messages },
    DispatchEventInfo { "MESSAGE_DELETE_BULK", Intent::GuildMessages },
    DispatchEventInfo { "MESSAGE_POLL_VOTE_ADD", polls },
    DispatchEventInfo { "MESSAGE_POLL_VOTE_REMOVE", polls },
    DispatchEventInfo { "MESSAGE_REACTION_ADD", reactions },
    DispatchEventInfo { "MESSAGE_REACTION_REMOVE", reactions },
    DispatchEventInfo { "MESSAGE_REACTION_REMOVE_ALL", reactions },
    DispatchEventInfo { "MESSAGE_REACTION_REMOVE_EMOJI", reactions },
    DispatchEventInfo { "MESSAGE_UPDATE", messages },
    DispatchEventInfo { "PRESENCE_UPDATE", Intent::GuildPresences },
    DispatchEventInfo { "RATE_LIMITED", {} },
    DispatchEventInfo { "READY", {} },
    DispatchEventInfo { "RESUMED", {} },
    DispatchEventInfo { "SOUNDBOARD_SOUNDS", {} },
    DispatchEventInfo { "STAGE_INSTANCE_CREATE", Intent::Guilds },
    DispatchEventInfo { "STAGE_INSTANCE_DELETE", Intent::Guilds },
    DispatchEventInfo { "STAGE_INSTANCE_UPDATE", Intent::Guilds },
    DispatchEventInfo { "SUBSCRIPTION_CREATE", {} },
    DispatchEventInfo { "SUBSCRIPTION_DELETE", {} },
    DispatchEventInfo { "SUBSCRIPTION_UPDATE", {} },
    DispatchEventInfo { "THREAD_CREATE", Intent::Guilds },
    DispatchEventInfo { "THREAD_DELETE", Intent::Guilds },
    DispatchEventInfo { "THREAD_LIST_SYNC", Intent::Guilds },
    DispatchEventInfo { "THREAD_MEMBERS_UPDATE", threadMembers },
    DispatchEventInfo { "THREAD_MEMBER_UPDATE", Intent::Guilds },
    DispatchEventInfo { "THREAD_UPDATE", Intent::Guilds },
    DispatchEventInfo { "TYPING_START", typing },
    DispatchEventInfo { "USER_UPDATE", {} },
    DispatchEventInfo { "VOICE_CHANNEL_EFFECT_SEND", Intent::GuildVoiceStates },
    DispatchEventInfo { "VOICE_CHANNEL_START_TIME_UPDATE", Intent::Guilds },
    DispatchEventInfo { "VOICE_CHANNEL_STATUS_UPDATE", Intent::Guilds },
    DispatchEventInfo { "VOICE_SERVER_UPDATE", {} },
    DispatchEventInfo { "VOICE_STATE_UPDATE", Intent::GuildVoiceStates },
    DispatchEventInfo { "WEBHOOKS_UPDATE", Intent::GuildWebhooks },
};

constexpr bool sorted
    = std::is_sorted(eventTable.begin(), eventTable.end(), [](const DispatchEventInfo &a, const DispatchEventInfo &b) {
          return std::string_view(a.name) < std::string_view(b.name);
      });
static_assert(eventTable.size() == 79 && sorted);

} // namespace

std::span<const DispatchEventInfo> dispatchEventTable()
{
    return eventTable;
}

const DispatchEventInfo *dispatchEvent(QByteArrayView name)
{
    const std::string_view wanted(name.data(), static_cast<std::size_t>(name.size()));
    const auto found = std::lower_bound(eventTable.begin(), eventTable.end(), wanted,
        [](const DispatchEventInfo &info, std::string_view key) { return std::string_view(info.name) < key; });
    return found != eventTable.end() && wanted == found->name ? &*found : nullptr;
}

} // namespace Shardscope
