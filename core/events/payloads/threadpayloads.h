// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/channel.h"
#include "core/events/objects/presenceupdate.h"
#include "core/events/objects/thread.h"

namespace Shardscope {

/// https://discord.com/developers/docs/events/gateway-events#thread-create
class ThreadCreate : public Channel
{
    Q_GADGET
#define FIELDS(FIELD) FIELD(Optional<bool>, newlyCreated) /* absent where the bot was added to it */
    SHARDSCOPE_OBJECT(ThreadCreate, Channel, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#thread-delete
class ThreadDelete : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(Optional<Snowflake>, guildId)                                                                                \
    FIELD(Tristate<Snowflake>, parentId)                                                                               \
    FIELD(Channel::Type, type)
    SHARDSCOPE_OBJECT(ThreadDelete, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#thread-list-sync
class ThreadListSync : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(Optional<QList<Snowflake>>, channelIds)                                                                      \
    FIELD(QList<Channel>, threads)                                                                                     \
    FIELD(QList<ThreadMember>, members)
    SHARDSCOPE_OBJECT(ThreadListSync, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#thread-member-update
class ThreadMemberUpdate : public ThreadMember
{
    Q_GADGET
#define FIELDS(FIELD) FIELD(Snowflake, guildId)
    SHARDSCOPE_OBJECT(ThreadMemberUpdate, ThreadMember, FIELDS)
#undef FIELDS
};

/// Brings the member, and the presence where there is one.
/// https://discord.com/developers/docs/events/gateway-events#thread-members-update
class ThreadMembersUpdateMember : public ThreadMember
{
    Q_GADGET
#define FIELDS(FIELD) FIELD(Tristate<Partial<PresenceUpdate>>, presence)
    SHARDSCOPE_OBJECT(ThreadMembersUpdateMember, ThreadMember, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#thread-members-update
class ThreadMembersUpdate : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(int, memberCount) /* stops at 50 */                                                                          \
    FIELD(Optional<QList<ThreadMembersUpdateMember>>, addedMembers)                                                    \
    FIELD(Optional<QList<Snowflake>>, removedMemberIds)
    SHARDSCOPE_OBJECT(ThreadMembersUpdate, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
