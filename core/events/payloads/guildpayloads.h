// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/auditlogentry.h"
#include "core/events/objects/channel.h"
#include "core/events/objects/emoji.h"
#include "core/events/objects/guild.h"
#include "core/events/objects/guildmember.h"
#include "core/events/objects/guildscheduledevent.h"
#include "core/events/objects/presenceupdate.h"
#include "core/events/objects/role.h"
#include "core/events/objects/soundboardsound.h"
#include "core/events/objects/stageinstance.h"
#include "core/events/objects/sticker.h"
#include "core/events/objects/user.h"
#include "core/events/objects/voicestate.h"

namespace Shardscope {

/// https://discord.com/developers/docs/events/gateway-events#guild-create
class GuildCreate : public Guild
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Timestamp, joinedAt)                                                                                         \
    FIELD(bool, large)                                                                                                 \
    FIELD(Optional<bool>, unavailable)                                                                                 \
    FIELD(int, memberCount)                                                                                            \
    FIELD(QList<Partial<VoiceState>>, voiceStates)                                                                     \
    FIELD(QList<GuildMember>, members)                                                                                 \
    FIELD(QList<Channel>, channels)                                                                                    \
    FIELD(QList<Channel>, threads)                                                                                     \
    FIELD(QList<Partial<PresenceUpdate>>, presences)                                                                   \
    FIELD(QList<StageInstance>, stageInstances)                                                                        \
    FIELD(QList<GuildScheduledEvent>, guildScheduledEvents)                                                            \
    FIELD(QList<SoundboardSound>, soundboardSounds)                                                                    \
    FIELD(Optional<bool>, lazy) /* not documented */
    SHARDSCOPE_OBJECT(GuildCreate, Guild, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#guild-audit-log-entry-create
class GuildAuditLogEntryCreate : public AuditLogEntry
{
    Q_GADGET
#define FIELDS(FIELD) FIELD(Snowflake, guildId)
    SHARDSCOPE_OBJECT(GuildAuditLogEntryCreate, AuditLogEntry, FIELDS)
#undef FIELDS
};

/// Of GUILD_BAN_ADD and GUILD_BAN_REMOVE.
/// https://discord.com/developers/docs/events/gateway-events#guild-ban-add
class GuildBan : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(User, user)
    SHARDSCOPE_OBJECT(GuildBan, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#guild-emojis-update
class GuildEmojisUpdate : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(QList<Emoji>, emojis)
    SHARDSCOPE_OBJECT(GuildEmojisUpdate, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#guild-stickers-update
class GuildStickersUpdate : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(QList<Sticker>, stickers)
    SHARDSCOPE_OBJECT(GuildStickersUpdate, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#guild-integrations-update
class GuildIntegrationsUpdate : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD) FIELD(Snowflake, guildId)
    SHARDSCOPE_OBJECT(GuildIntegrationsUpdate, JsonObject, FIELDS)
#undef FIELDS
};

/// Of GUILD_ROLE_CREATE and GUILD_ROLE_UPDATE.
/// https://discord.com/developers/docs/events/gateway-events#guild-role-create
class GuildRole : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(Role, role)
    SHARDSCOPE_OBJECT(GuildRole, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#guild-role-delete
class GuildRoleDelete : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(Snowflake, roleId)
    SHARDSCOPE_OBJECT(GuildRoleDelete, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
