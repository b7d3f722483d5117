// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/guildmember.h"
#include "core/events/objects/presenceupdate.h"
#include "core/events/objects/user.h"

namespace Shardscope {

/// https://discord.com/developers/docs/events/gateway-events#guild-member-add
class GuildMemberAdd : public GuildMember
{
    Q_GADGET
#define FIELDS(FIELD) FIELD(Snowflake, guildId)
    SHARDSCOPE_OBJECT(GuildMemberAdd, GuildMember, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#guild-member-remove
class GuildMemberRemove : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(User, user)
    SHARDSCOPE_OBJECT(GuildMemberRemove, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#guild-member-update
class GuildMemberUpdate : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(QList<Snowflake>, roles)                                                                                     \
    FIELD(User, user)                                                                                                  \
    FIELD(Tristate<QString>, nick)                                                                                     \
    FIELD(Nullable<QString>, avatar)                                                                                   \
    FIELD(Nullable<Timestamp>, joinedAt)                                                                               \
    FIELD(Tristate<Timestamp>, premiumSince)                                                                           \
    FIELD(Optional<bool>, deaf)                                                                                        \
    FIELD(Optional<bool>, mute)                                                                                        \
    FIELD(Optional<bool>, pending)                                                                                     \
    FIELD(Tristate<Timestamp>, communicationDisabledUntil)                                                             \
    FIELD(Tristate<AvatarDecorationData>, avatarDecorationData)                                                        \
    FIELD(Tristate<Collectibles>, collectibles)                                                                        \
    FIELD(Tristate<QString>, banner) /* not always there */                                                            \
    FIELD(Optional<int>, flags) /* of GuildMember::Flag */
    SHARDSCOPE_OBJECT(GuildMemberUpdate, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#guild-members-chunk
class GuildMembersChunk : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(QList<GuildMember>, members)                                                                                 \
    FIELD(int, chunkIndex)                                                                                             \
    FIELD(int, chunkCount)                                                                                             \
    FIELD(Optional<QList<JsonValue>>, notFound) /* ids, as strings or numbers */                                       \
    FIELD(Optional<QList<PresenceUpdate>>, presences)                                                                  \
    FIELD(Optional<QString>, nonce)
    SHARDSCOPE_OBJECT(GuildMembersChunk, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
