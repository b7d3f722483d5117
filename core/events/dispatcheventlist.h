// SPDX-License-Identifier: MIT
#pragma once

/// The 79 documented dispatch events in the order of their names; everything that knows events is made from this list.
/// https://discord.com/developers/docs/events/gateway-events#receive-events
///
/// EVENT(name, signal of GatewayShard, class of `d`, intents any of which brings it,
///       paths within `d` of the ids of guild, channel and user (the first that is there), summary of a row)
///
/// A summary is a text with values of `d`: {path} or {path:format}, where the format is `text`, `user`, `channel`,
/// `guild`, `time` or `true`; an empty path is `d` itself, and of paths with | between them the first that says
/// something counts. %n{path} counts what an array holds. What stands in [ ] is left out where one of its values is
/// not there, empty or zero.
// clang-format off
#define SHARDSCOPE_DISPATCH_EVENTS(EVENT) \
    EVENT(APPLICATION_COMMAND_PERMISSIONS_UPDATE, applicationCommandPermissionsUpdate, ApplicationCommandPermissions, always, "guild_id", "", "", \
        QT_TRANSLATE_NOOP("Summary", "permissions of command {id}[ in {guild_id:guild}]")) \
    EVENT(AUTO_MODERATION_ACTION_EXECUTION, autoModerationActionExecution, AutoModerationActionExecution, Intent::AutoModerationExecution, "guild_id", "channel_id", "user_id", \
        QT_TRANSLATE_NOOP("Summary", "a rule acted on {user_id:user}[ in {channel_id:channel}][: {content:text}]")) \
    EVENT(AUTO_MODERATION_RULE_CREATE, autoModerationRuleCreate, AutoModerationRule, Intent::AutoModerationConfiguration, "guild_id", "", "", \
        QT_TRANSLATE_NOOP("Summary", "rule {name:text}[ in {guild_id:guild}]")) \
    EVENT(AUTO_MODERATION_RULE_DELETE, autoModerationRuleDelete, AutoModerationRule, Intent::AutoModerationConfiguration, "guild_id", "", "", \
        QT_TRANSLATE_NOOP("Summary", "rule {name:text}[ in {guild_id:guild}]")) \
    EVENT(AUTO_MODERATION_RULE_UPDATE, autoModerationRuleUpdate, AutoModerationRule, Intent::AutoModerationConfiguration, "guild_id", "", "", \
        QT_TRANSLATE_NOOP("Summary", "rule {name:text}[ in {guild_id:guild}]")) \
    EVENT(CHANNEL_CREATE, channelCreate, Channel, Intent::Guilds, "guild_id", "id", "", \
        QT_TRANSLATE_NOOP("Summary", "{:channel}[ in {guild_id:guild}]")) \
    EVENT(CHANNEL_DELETE, channelDelete, Channel, Intent::Guilds, "guild_id", "id", "", \
        QT_TRANSLATE_NOOP("Summary", "{:channel}[ in {guild_id:guild}]")) \
    EVENT(CHANNEL_INFO, channelInfo, ChannelInfo, always, "guild_id", "", "", \
        QT_TRANSLATE_N_NOOP("Summary", "%n{channels} channel(s)[ of {guild_id:guild}]")) \
    EVENT(CHANNEL_PINS_UPDATE, channelPinsUpdate, ChannelPinsUpdate, pins, "guild_id", "channel_id", "", \
        QT_TRANSLATE_NOOP("Summary", "{channel_id:channel}[, last pin {last_pin_timestamp:time}]")) \
    EVENT(CHANNEL_UPDATE, channelUpdate, Channel, Intent::Guilds, "guild_id", "id", "", \
        QT_TRANSLATE_NOOP("Summary", "{:channel}[ in {guild_id:guild}][: {topic:text}]")) \
    EVENT(ENTITLEMENT_CREATE, entitlementCreate, Entitlement, always, "guild_id", "", "user_id", \
        QT_TRANSLATE_NOOP("Summary", "entitlement to {sku_id}[ for {user_id:user}][ in {guild_id:guild}]")) \
    EVENT(ENTITLEMENT_DELETE, entitlementDelete, Entitlement, always, "guild_id", "", "user_id", \
        QT_TRANSLATE_NOOP("Summary", "entitlement to {sku_id}[ for {user_id:user}][ in {guild_id:guild}]")) \
    EVENT(ENTITLEMENT_UPDATE, entitlementUpdate, Entitlement, always, "guild_id", "", "user_id", \
        QT_TRANSLATE_NOOP("Summary", "entitlement to {sku_id}[ for {user_id:user}][ in {guild_id:guild}][, until {ends_at:time}]")) \
    EVENT(GUILD_AUDIT_LOG_ENTRY_CREATE, guildAuditLogEntryCreate, GuildAuditLogEntryCreate, Intent::GuildModeration, "guild_id", "", "user_id", \
        QT_TRANSLATE_NOOP("Summary", "action {action_type}[ by {user_id:user}][ in {guild_id:guild}][: {reason:text}]")) \
    EVENT(GUILD_BAN_ADD, guildBanAdd, GuildBan, Intent::GuildModeration, "guild_id", "", "user.id", \
        QT_TRANSLATE_NOOP("Summary", "{user:user} banned[ from {guild_id:guild}]")) \
    EVENT(GUILD_BAN_REMOVE, guildBanRemove, GuildBan, Intent::GuildModeration, "guild_id", "", "user.id", \
        QT_TRANSLATE_NOOP("Summary", "ban of {user:user} lifted[ in {guild_id:guild}]")) \
    EVENT(GUILD_CREATE, guildCreate, GuildCreate, Intent::Guilds, "guild_id id", "", "", \
        QT_TRANSLATE_N_NOOP("Summary", "{:guild}[, {member_count} members][, %n{channels} channel(s)]")) \
    EVENT(GUILD_DELETE, guildDelete, UnavailableGuild, Intent::Guilds, "guild_id id", "", "", \
        QT_TRANSLATE_NOOP("Summary", "{:guild}[ is unavailable{unavailable:true}]")) \
    EVENT(GUILD_EMOJIS_UPDATE, guildEmojisUpdate, GuildEmojisUpdate, Intent::GuildExpressions, "guild_id", "", "", \
        QT_TRANSLATE_N_NOOP("Summary", "%n{emojis} emoji[ in {guild_id:guild}]")) \
    EVENT(GUILD_INTEGRATIONS_UPDATE, guildIntegrationsUpdate, GuildIntegrationsUpdate, Intent::GuildIntegrations, "guild_id", "", "", \
        QT_TRANSLATE_NOOP("Summary", "{guild_id:guild}")) \
    EVENT(GUILD_MEMBERS_CHUNK, guildMembersChunk, GuildMembersChunk, always, "guild_id", "", "", \
        QT_TRANSLATE_N_NOOP("Summary", "%n{members} member(s)[ of {guild_id:guild}], chunk {chunk_index} of {chunk_count}[, nonce {nonce}]")) \
    EVENT(GUILD_MEMBER_ADD, guildMemberAdd, GuildMemberAdd, Intent::GuildMembers, "guild_id", "", "user.id", \
        QT_TRANSLATE_NOOP("Summary", "{user:user} joined[ {guild_id:guild}]")) \
    EVENT(GUILD_MEMBER_REMOVE, guildMemberRemove, GuildMemberRemove, Intent::GuildMembers, "guild_id", "", "user.id", \
        QT_TRANSLATE_NOOP("Summary", "{user:user} left[ {guild_id:guild}]")) \
    EVENT(GUILD_MEMBER_UPDATE, guildMemberUpdate, GuildMemberUpdate, Intent::GuildMembers, "guild_id", "", "user.id", \
        QT_TRANSLATE_NOOP("Summary", "{user:user}[ in {guild_id:guild}][, nickname {nick:text}]")) \
    EVENT(GUILD_ROLE_CREATE, guildRoleCreate, GuildRole, Intent::Guilds, "guild_id", "", "", \
        QT_TRANSLATE_NOOP("Summary", "role {role.name:text}[ in {guild_id:guild}]")) \
    EVENT(GUILD_ROLE_DELETE, guildRoleDelete, GuildRoleDelete, Intent::Guilds, "guild_id", "", "", \
        QT_TRANSLATE_NOOP("Summary", "role {role_id}[ in {guild_id:guild}]")) \
    EVENT(GUILD_ROLE_UPDATE, guildRoleUpdate, GuildRole, Intent::Guilds, "guild_id", "", "", \
        QT_TRANSLATE_NOOP("Summary", "role {role.name:text}[ in {guild_id:guild}]")) \
    EVENT(GUILD_SCHEDULED_EVENT_CREATE, guildScheduledEventCreate, GuildScheduledEvent, Intent::GuildScheduledEvents, "guild_id", "channel_id", "", \
        QT_TRANSLATE_NOOP("Summary", "{name:text}[ in {guild_id:guild}][, starts {scheduled_start_time:time}]")) \
    EVENT(GUILD_SCHEDULED_EVENT_DELETE, guildScheduledEventDelete, GuildScheduledEvent, Intent::GuildScheduledEvents, "guild_id", "channel_id", "", \
        QT_TRANSLATE_NOOP("Summary", "{name:text}[ in {guild_id:guild}][, starts {scheduled_start_time:time}]")) \
    EVENT(GUILD_SCHEDULED_EVENT_UPDATE, guildScheduledEventUpdate, GuildScheduledEvent, Intent::GuildScheduledEvents, "guild_id", "channel_id", "", \
        QT_TRANSLATE_NOOP("Summary", "{name:text}[ in {guild_id:guild}][, starts {scheduled_start_time:time}]")) \
    EVENT(GUILD_SCHEDULED_EVENT_USER_ADD, guildScheduledEventUserAdd, GuildScheduledEventUser, Intent::GuildScheduledEvents, "guild_id", "", "user_id", \
        QT_TRANSLATE_NOOP("Summary", "{user_id:user} comes to event {guild_scheduled_event_id}[ in {guild_id:guild}]")) \
    EVENT(GUILD_SCHEDULED_EVENT_USER_REMOVE, guildScheduledEventUserRemove, GuildScheduledEventUser, Intent::GuildScheduledEvents, "guild_id", "", "user_id", \
        QT_TRANSLATE_NOOP("Summary", "{user_id:user} does not come to event {guild_scheduled_event_id}[ in {guild_id:guild}]")) \
    EVENT(GUILD_SOUNDBOARD_SOUNDS_UPDATE, guildSoundboardSoundsUpdate, SoundboardSounds, Intent::GuildExpressions, "guild_id", "", "", \
        QT_TRANSLATE_N_NOOP("Summary", "%n{soundboard_sounds} sound(s)[ in {guild_id:guild}]")) \
    EVENT(GUILD_SOUNDBOARD_SOUND_CREATE, guildSoundboardSoundCreate, SoundboardSound, Intent::GuildExpressions, "guild_id", "", "user.id", \
        QT_TRANSLATE_NOOP("Summary", "sound {name:text}[ in {guild_id:guild}]")) \
    EVENT(GUILD_SOUNDBOARD_SOUND_DELETE, guildSoundboardSoundDelete, GuildSoundboardSoundDelete, Intent::GuildExpressions, "guild_id", "", "", \
        QT_TRANSLATE_NOOP("Summary", "sound {sound_id}[ in {guild_id:guild}]")) \
    EVENT(GUILD_SOUNDBOARD_SOUND_UPDATE, guildSoundboardSoundUpdate, SoundboardSound, Intent::GuildExpressions, "guild_id", "", "user.id", \
        QT_TRANSLATE_NOOP("Summary", "sound {name:text}[ in {guild_id:guild}]")) \
    EVENT(GUILD_STICKERS_UPDATE, guildStickersUpdate, GuildStickersUpdate, Intent::GuildExpressions, "guild_id", "", "", \
        QT_TRANSLATE_N_NOOP("Summary", "%n{stickers} sticker(s)[ in {guild_id:guild}]")) \
    EVENT(GUILD_UPDATE, guildUpdate, Guild, Intent::Guilds, "guild_id id", "", "", \
        QT_TRANSLATE_NOOP("Summary", "{:guild}")) \
    EVENT(INTEGRATION_CREATE, integrationCreate, IntegrationEvent, Intent::GuildIntegrations, "guild_id", "", "user.id", \
        QT_TRANSLATE_NOOP("Summary", "integration {name:text}[ in {guild_id:guild}]")) \
    EVENT(INTEGRATION_DELETE, integrationDelete, IntegrationDelete, Intent::GuildIntegrations, "guild_id", "", "", \
        QT_TRANSLATE_NOOP("Summary", "integration {id}[ in {guild_id:guild}]")) \
    EVENT(INTEGRATION_UPDATE, integrationUpdate, IntegrationEvent, Intent::GuildIntegrations, "guild_id", "", "user.id", \
        QT_TRANSLATE_NOOP("Summary", "integration {name:text}[ in {guild_id:guild}]")) \
    EVENT(INTERACTION_CREATE, interactionCreate, Interaction, always, "guild_id", "channel_id", "user.id member.user.id", \
        QT_TRANSLATE_NOOP("Summary", "[{member.user:user}][{user:user}][ used /{data.name}][ used component {data.custom_id:text}][ in {channel_id:channel}]")) \
    EVENT(INVITE_CREATE, inviteCreate, InviteCreate, Intent::GuildInvites, "guild_id", "channel_id", "", \
        QT_TRANSLATE_NOOP("Summary", "invite {code}[ to {channel_id:channel}][ by {inviter:user}]")) \
    EVENT(INVITE_DELETE, inviteDelete, InviteDelete, Intent::GuildInvites, "guild_id", "channel_id", "", \
        QT_TRANSLATE_NOOP("Summary", "invite {code}[ to {channel_id:channel}]")) \
    EVENT(MESSAGE_CREATE, messageCreate, MessageCreate, messages, "guild_id", "channel_id", "author.id", \
        QT_TRANSLATE_N_NOOP("Summary", "{author:user}[ in {channel_id:channel}][: {content:text}][, %n{attachments} attachment(s)]")) \
    EVENT(MESSAGE_DELETE, messageDelete, MessageDelete, messages, "guild_id", "channel_id", "", \
        QT_TRANSLATE_NOOP("Summary", "message {id}[ in {channel_id:channel}]")) \
    EVENT(MESSAGE_DELETE_BULK, messageDeleteBulk, MessageDeleteBulk, Intent::GuildMessages, "guild_id", "channel_id", "", \
        QT_TRANSLATE_N_NOOP("Summary", "%n{ids} message(s)[ in {channel_id:channel}]")) \
    EVENT(MESSAGE_POLL_VOTE_ADD, messagePollVoteAdd, MessagePollVote, polls, "guild_id", "channel_id", "user_id", \
        QT_TRANSLATE_NOOP("Summary", "{user_id:user} voted for answer {answer_id}[ in {channel_id:channel}]")) \
    EVENT(MESSAGE_POLL_VOTE_REMOVE, messagePollVoteRemove, MessagePollVote, polls, "guild_id", "channel_id", "user_id", \
        QT_TRANSLATE_NOOP("Summary", "{user_id:user} took back the vote for answer {answer_id}[ in {channel_id:channel}]")) \
    EVENT(MESSAGE_REACTION_ADD, messageReactionAdd, MessageReactionAdd, reactions, "guild_id", "channel_id", "user_id member.user.id", \
        QT_TRANSLATE_NOOP("Summary", "{member.user|user_id:user} reacted with {emoji.name}[ in {channel_id:channel}]")) \
    EVENT(MESSAGE_REACTION_REMOVE, messageReactionRemove, MessageReactionRemove, reactions, "guild_id", "channel_id", "user_id", \
        QT_TRANSLATE_NOOP("Summary", "{user_id:user} took back {emoji.name}[ in {channel_id:channel}]")) \
    EVENT(MESSAGE_REACTION_REMOVE_ALL, messageReactionRemoveAll, MessageReactionRemoveAll, reactions, "guild_id", "channel_id", "", \
        QT_TRANSLATE_NOOP("Summary", "all reactions of message {message_id}[ in {channel_id:channel}]")) \
    EVENT(MESSAGE_REACTION_REMOVE_EMOJI, messageReactionRemoveEmoji, MessageReactionRemoveEmoji, reactions, "guild_id", "channel_id", "", \
        QT_TRANSLATE_NOOP("Summary", "all {emoji.name} of message {message_id}[ in {channel_id:channel}]")) \
    EVENT(MESSAGE_UPDATE, messageUpdate, MessageUpdate, messages, "guild_id", "channel_id", "author.id", \
        QT_TRANSLATE_NOOP("Summary", "[{author:user}][ in {channel_id:channel}][: {content:text}]")) \
    EVENT(PRESENCE_UPDATE, presenceUpdate, PresenceUpdate, Intent::GuildPresences, "guild_id", "", "user.id", \
        QT_TRANSLATE_NOOP("Summary", "{user:user} is {status}[, {activities.0.name:text}][ in {guild_id:guild}]")) \
    EVENT(RATE_LIMITED, rateLimitedReceived, RateLimited, always, "", "", "", \
        QT_TRANSLATE_NOOP("Summary", "op {opcode}, again in {retry_after} s[, {meta.guild_id:guild}]")) \
    EVENT(READY, readyReceived, Ready, always, "", "", "user.id", \
        QT_TRANSLATE_N_NOOP("Summary", "{user:user}[, %n{guilds} guild(s)]")) \
    EVENT(RESUMED, resumedReceived, Resumed, always, "", "", "", \
        "") \
    EVENT(SOUNDBOARD_SOUNDS, soundboardSounds, SoundboardSounds, always, "guild_id", "", "", \
        QT_TRANSLATE_N_NOOP("Summary", "%n{soundboard_sounds} sound(s)[ of {guild_id:guild}]")) \
    EVENT(STAGE_INSTANCE_CREATE, stageInstanceCreate, StageInstance, Intent::Guilds, "guild_id", "channel_id", "", \
        QT_TRANSLATE_NOOP("Summary", "{channel_id:channel}[: {topic:text}]")) \
    EVENT(STAGE_INSTANCE_DELETE, stageInstanceDelete, StageInstance, Intent::Guilds, "guild_id", "channel_id", "", \
        QT_TRANSLATE_NOOP("Summary", "{channel_id:channel}[: {topic:text}]")) \
    EVENT(STAGE_INSTANCE_UPDATE, stageInstanceUpdate, StageInstance, Intent::Guilds, "guild_id", "channel_id", "", \
        QT_TRANSLATE_NOOP("Summary", "{channel_id:channel}[: {topic:text}]")) \
    EVENT(SUBSCRIPTION_CREATE, subscriptionCreate, Subscription, always, "", "", "user_id", \
        QT_TRANSLATE_NOOP("Summary", "subscription of {user_id:user}")) \
    EVENT(SUBSCRIPTION_DELETE, subscriptionDelete, Subscription, always, "", "", "user_id", \
        QT_TRANSLATE_NOOP("Summary", "subscription of {user_id:user}")) \
    EVENT(SUBSCRIPTION_UPDATE, subscriptionUpdate, Subscription, always, "", "", "user_id", \
        QT_TRANSLATE_NOOP("Summary", "subscription of {user_id:user}[, until {current_period_end:time}]")) \
    EVENT(THREAD_CREATE, threadCreate, ThreadCreate, Intent::Guilds, "guild_id", "id", "", \
        QT_TRANSLATE_NOOP("Summary", "{:channel}[ in {parent_id:channel}][ by {owner_id:user}]")) \
    EVENT(THREAD_DELETE, threadDelete, ThreadDelete, Intent::Guilds, "guild_id", "id", "", \
        QT_TRANSLATE_NOOP("Summary", "{:channel}[ in {parent_id:channel}]")) \
    EVENT(THREAD_LIST_SYNC, threadListSync, ThreadListSync, Intent::Guilds, "guild_id", "", "", \
        QT_TRANSLATE_N_NOOP("Summary", "%n{threads} thread(s)[ of {guild_id:guild}]")) \
    EVENT(THREAD_MEMBERS_UPDATE, threadMembersUpdate, ThreadMembersUpdate, threadMembers, "guild_id", "id", "", \
        QT_TRANSLATE_NOOP("Summary", "{:channel}[, {member_count} members]")) \
    EVENT(THREAD_MEMBER_UPDATE, threadMemberUpdate, ThreadMemberUpdate, Intent::Guilds, "guild_id", "id", "user_id", \
        QT_TRANSLATE_NOOP("Summary", "{:channel}")) \
    EVENT(THREAD_UPDATE, threadUpdate, Channel, Intent::Guilds, "guild_id", "id", "", \
        QT_TRANSLATE_NOOP("Summary", "{:channel}[ in {parent_id:channel}]")) \
    EVENT(TYPING_START, typingStart, TypingStart, typing, "guild_id", "channel_id", "user_id member.user.id", \
        QT_TRANSLATE_NOOP("Summary", "{member.user|user_id:user} types[ in {channel_id:channel}]")) \
    EVENT(USER_UPDATE, userUpdate, User, always, "", "", "", \
        QT_TRANSLATE_NOOP("Summary", "{:user}")) \
    EVENT(VOICE_CHANNEL_EFFECT_SEND, voiceChannelEffectSend, VoiceChannelEffectSend, Intent::GuildVoiceStates, "guild_id", "channel_id", "user_id", \
        QT_TRANSLATE_NOOP("Summary", "{user_id:user}[ plays {emoji.name}][ in {channel_id:channel}]")) \
    EVENT(VOICE_CHANNEL_START_TIME_UPDATE, voiceChannelStartTimeUpdate, VoiceChannelStartTimeUpdate, Intent::Guilds, "guild_id", "", "", \
        QT_TRANSLATE_NOOP("Summary", "{:channel}[, since {voice_start_time:time}]")) \
    EVENT(VOICE_CHANNEL_STATUS_UPDATE, voiceChannelStatusUpdate, VoiceChannelStatusUpdate, Intent::Guilds, "guild_id", "", "", \
        QT_TRANSLATE_NOOP("Summary", "{:channel}[: {status:text}]")) \
    EVENT(VOICE_SERVER_UPDATE, voiceServerUpdate, VoiceServerUpdate, always, "guild_id", "", "", \
        QT_TRANSLATE_NOOP("Summary", "[{guild_id:guild}][ on {endpoint}]")) \
    EVENT(VOICE_STATE_UPDATE, voiceStateUpdate, VoiceState, Intent::GuildVoiceStates, "guild_id", "channel_id", "user_id", \
        QT_TRANSLATE_NOOP("Summary", "{member.user|user_id:user}[ in {channel_id:channel}]")) \
    EVENT(WEBHOOKS_UPDATE, webhooksUpdate, WebhooksUpdate, Intent::GuildWebhooks, "guild_id", "channel_id", "", \
        QT_TRANSLATE_NOOP("Summary", "{channel_id:channel}"))
// clang-format on
