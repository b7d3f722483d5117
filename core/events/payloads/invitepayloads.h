// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/application.h"
#include "core/events/objects/user.h"

namespace Shardscope {

/// https://discord.com/developers/docs/events/gateway-events#invite-create
class InviteCreate : public JsonObject
{
    Q_GADGET

public:
    enum class TargetType : int
    {
        Stream = 1,
        EmbeddedApplication = 2
    };
    Q_ENUM(TargetType)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, channelId)                                                                                        \
    FIELD(QString, code)                                                                                               \
    FIELD(Timestamp, createdAt)                                                                                        \
    FIELD(Optional<Snowflake>, guildId)                                                                                \
    FIELD(Optional<User>, inviter)                                                                                     \
    FIELD(int, maxAge) /* seconds; 0: without end */                                                                   \
    FIELD(int, maxUses)                                                                                                \
    FIELD(Optional<InviteCreate::TargetType>, targetType)                                                              \
    FIELD(Optional<User>, targetUser)                                                                                  \
    FIELD(Optional<Partial<Application>>, targetApplication)                                                           \
    FIELD(bool, temporary)                                                                                             \
    FIELD(int, uses)                                                                                                   \
    FIELD(Nullable<Timestamp>, expiresAt)                                                                              \
    FIELD(Optional<QList<Snowflake>>, roleIds)                                                                         \
    FIELD(Optional<int>, type) /* not documented */
    SHARDSCOPE_OBJECT(InviteCreate, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#invite-delete
class InviteDelete : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, channelId)                                                                                        \
    FIELD(Optional<Snowflake>, guildId)                                                                                \
    FIELD(QString, code)
    SHARDSCOPE_OBJECT(InviteDelete, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
