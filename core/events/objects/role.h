// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"

namespace Shardscope {

/// https://discord.com/developers/docs/topics/permissions#role-object-role-colors-object
class RoleColors : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(int, primaryColor)                                                                                           \
    FIELD(Nullable<int>, secondaryColor)                                                                               \
    FIELD(Nullable<int>, tertiaryColor)
    SHARDSCOPE_OBJECT(RoleColors, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/topics/permissions#role-object-role-tags-structure
class RoleTags : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<Snowflake>, botId)                                                                                  \
    FIELD(Optional<Snowflake>, integrationId)                                                                          \
    FIELD(Optional<Snowflake>, subscriptionListingId)                                                                  \
    FIELD(NullMarker, premiumSubscriber)                                                                               \
    FIELD(NullMarker, availableForPurchase)                                                                            \
    FIELD(NullMarker, guildConnections)
    SHARDSCOPE_OBJECT(RoleTags, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/topics/permissions#role-object
class Role : public JsonObject
{
    Q_GADGET

public:
    enum class Flag : qint64
    {
        InPrompt = 1LL << 0
    };
    Q_ENUM(Flag)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(QString, name)                                                                                               \
    FIELD(int, color) /* 0xRRGGBB */                                                                                   \
    FIELD(RoleColors, colors)                                                                                          \
    FIELD(bool, hoist)                                                                                                 \
    FIELD(Tristate<QString>, icon)                                                                                     \
    FIELD(Tristate<QString>, unicodeEmoji)                                                                             \
    FIELD(int, position)                                                                                               \
    FIELD(Permissions, permissions)                                                                                    \
    FIELD(bool, managed)                                                                                               \
    FIELD(bool, mentionable)                                                                                           \
    FIELD(Optional<RoleTags>, tags)                                                                                    \
    FIELD(int, flags) /* of Role::Flag */
    SHARDSCOPE_OBJECT(Role, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
