// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/user.h"

namespace Shardscope {

/// https://discord.com/developers/docs/resources/guild#integration-account-object
class IntegrationAccount : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(QString, id)                                                                                                 \
    FIELD(QString, name)
    SHARDSCOPE_OBJECT(IntegrationAccount, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/guild#integration-application-object
class IntegrationApplication : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(QString, name)                                                                                               \
    FIELD(Nullable<QString>, icon)                                                                                     \
    FIELD(QString, description)                                                                                        \
    FIELD(Optional<User>, bot)                                                                                         \
    FIELD(Optional<QString>, summary) /* not documented */
    SHARDSCOPE_OBJECT(IntegrationApplication, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/guild#integration-object
class Integration : public JsonObject
{
    Q_GADGET

public:
    enum class ExpireBehavior : int
    {
        RemoveRole = 0,
        Kick = 1
    };
    Q_ENUM(ExpireBehavior)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(QString, name)                                                                                               \
    FIELD(QString, type)                                                                                               \
    FIELD(bool, enabled)                                                                                               \
    FIELD(Optional<bool>, syncing)                                                                                     \
    FIELD(Optional<Snowflake>, roleId)                                                                                 \
    FIELD(Optional<bool>, enableEmoticons)                                                                             \
    FIELD(Optional<Integration::ExpireBehavior>, expireBehavior)                                                       \
    FIELD(Optional<int>, expireGracePeriod) /* days */                                                                 \
    FIELD(Optional<User>, user)                                                                                        \
    FIELD(IntegrationAccount, account)                                                                                 \
    FIELD(Optional<Timestamp>, syncedAt)                                                                               \
    FIELD(Optional<int>, subscriberCount)                                                                              \
    FIELD(Optional<bool>, revoked)                                                                                     \
    FIELD(Optional<IntegrationApplication>, application)                                                               \
    FIELD(Optional<QList<QString>>, scopes)
    SHARDSCOPE_OBJECT(Integration, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
