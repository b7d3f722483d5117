// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"

namespace Shardscope {

/// https://discord.com/developers/docs/interactions/application-commands#application-command-permissions-object-application-command-permissions-structure
class ApplicationCommandPermission : public JsonObject
{
    Q_GADGET

public:
    enum class Type : int
    {
        Role = 1,
        User = 2,
        Channel = 3
    };
    Q_ENUM(Type)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(ApplicationCommandPermission::Type, type)                                                                    \
    FIELD(bool, permission)
    SHARDSCOPE_OBJECT(ApplicationCommandPermission, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/interactions/application-commands#application-command-permissions-object-guild-application-command-permissions-structure
class ApplicationCommandPermissions : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(Snowflake, applicationId)                                                                                    \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(QList<ApplicationCommandPermission>, permissions)
    SHARDSCOPE_OBJECT(ApplicationCommandPermissions, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
