// SPDX-License-Identifier: MIT
#pragma once
#include "core/events/jsonobject.h"
namespace Shardscope {
#define FIELDS(F)
class ApplicationCommandPermissions : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(ApplicationCommandPermissions, JsonObject, FIELDS)
};
class AutoModerationActionExecution : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(AutoModerationActionExecution, JsonObject, FIELDS)
};
class AutoModerationRule : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(AutoModerationRule, JsonObject, FIELDS)
};
class Channel : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(Channel, JsonObject, FIELDS)
};
class ChannelInfo : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(ChannelInfo, JsonObject, FIELDS)
};
class ChannelPinsUpdate : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(ChannelPinsUpdate, JsonObject, FIELDS)
};
class Entitlement : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(Entitlement, JsonObject, FIELDS)
};
class GuildAuditLogEntryCreate : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(GuildAuditLogEntryCreate, JsonObject, FIELDS)
};
class GuildBan : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(GuildBan, JsonObject, FIELDS)
};
class GuildCreate : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(GuildCreate, JsonObject, FIELDS)
};
class UnavailableGuild : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(UnavailableGuild, JsonObject, FIELDS)
};
class GuildEmojisUpdate : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(GuildEmojisUpdate, JsonObject, FIELDS)
};
class GuildIntegrationsUpdate : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(GuildIntegrationsUpdate, JsonObject, FIELDS)
};
class GuildMembersChunk : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(GuildMembersChunk, JsonObject, FIELDS)
};
class GuildMemberAdd : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(GuildMemberAdd, JsonObject, FIELDS)
};
class GuildMemberRemove : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(GuildMemberRemove, JsonObject, FIELDS)
};
class GuildMemberUpdate : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(GuildMemberUpdate, JsonObject, FIELDS)
};
class GuildRole : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(GuildRole, JsonObject, FIELDS)
};
class GuildRoleDelete : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(GuildRoleDelete, JsonObject, FIELDS)
};
class GuildScheduledEvent : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(GuildScheduledEvent, JsonObject, FIELDS)
};
class GuildScheduledEventUser : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(GuildScheduledEventUser, JsonObject, FIELDS)
};
class SoundboardSounds : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(SoundboardSounds, JsonObject, FIELDS)
};
class SoundboardSound : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(SoundboardSound, JsonObject, FIELDS)
};
class GuildSoundboardSoundDelete : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(GuildSoundboardSoundDelete, JsonObject, FIELDS)
};
class GuildStickersUpdate : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(GuildStickersUpdate, JsonObject, FIELDS)
};
class Guild : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(Guild, JsonObject, FIELDS)
};
class IntegrationEvent : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(IntegrationEvent, JsonObject, FIELDS)
};
class IntegrationDelete : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(IntegrationDelete, JsonObject, FIELDS)
};
class Interaction : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(Interaction, JsonObject, FIELDS)
};
class InviteCreate : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(InviteCreate, JsonObject, FIELDS)
};
class InviteDelete : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(InviteDelete, JsonObject, FIELDS)
};
class MessageCreate : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(MessageCreate, JsonObject, FIELDS)
};
class MessageDelete : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(MessageDelete, JsonObject, FIELDS)
};
class MessageDeleteBulk : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(MessageDeleteBulk, JsonObject, FIELDS)
};
class MessagePollVote : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(MessagePollVote, JsonObject, FIELDS)
};
class MessageReactionAdd : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(MessageReactionAdd, JsonObject, FIELDS)
};
class MessageReactionRemove : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(MessageReactionRemove, JsonObject, FIELDS)
};
class MessageReactionRemoveAll : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(MessageReactionRemoveAll, JsonObject, FIELDS)
};
class MessageReactionRemoveEmoji : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(MessageReactionRemoveEmoji, JsonObject, FIELDS)
};
class MessageUpdate : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(MessageUpdate, JsonObject, FIELDS)
};
class PresenceUpdate : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(PresenceUpdate, JsonObject, FIELDS)
};
class RateLimited : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(RateLimited, JsonObject, FIELDS)
};
class Ready : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(Ready, JsonObject, FIELDS)
};
class Resumed : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(Resumed, JsonObject, FIELDS)
};
class StageInstance : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(StageInstance, JsonObject, FIELDS)
};
class Subscription : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(Subscription, JsonObject, FIELDS)
};
class ThreadCreate : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(ThreadCreate, JsonObject, FIELDS)
};
class ThreadDelete : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(ThreadDelete, JsonObject, FIELDS)
};
class ThreadListSync : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(ThreadListSync, JsonObject, FIELDS)
};
class ThreadMembersUpdate : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(ThreadMembersUpdate, JsonObject, FIELDS)
};
class ThreadMemberUpdate : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(ThreadMemberUpdate, JsonObject, FIELDS)
};
class TypingStart : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(TypingStart, JsonObject, FIELDS)
};
class User : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(User, JsonObject, FIELDS)
};
class VoiceChannelEffectSend : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(VoiceChannelEffectSend, JsonObject, FIELDS)
};
class VoiceChannelStartTimeUpdate : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(VoiceChannelStartTimeUpdate, JsonObject, FIELDS)
};
class VoiceChannelStatusUpdate : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(VoiceChannelStatusUpdate, JsonObject, FIELDS)
};
class VoiceServerUpdate : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(VoiceServerUpdate, JsonObject, FIELDS)
};
class VoiceState : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(VoiceState, JsonObject, FIELDS)
};
class WebhooksUpdate : public JsonObject
{
    Q_GADGET
    SHARDSCOPE_OBJECT(WebhooksUpdate, JsonObject, FIELDS)
};
#undef FIELDS
}
