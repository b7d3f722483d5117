// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"

namespace Shardscope {

/// https://discord.com/developers/docs/resources/subscription#subscription-object
class Subscription : public JsonObject
{
    Q_GADGET

public:
    enum class Status : int
    {
        Active = 0,
        Inactive = 1,
        Ending = 2
    };
    Q_ENUM(Status)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(Snowflake, userId)                                                                                           \
    FIELD(QList<Snowflake>, skuIds)                                                                                    \
    FIELD(QList<Snowflake>, entitlementIds)                                                                            \
    FIELD(Nullable<QList<Snowflake>>, renewalSkuIds)                                                                   \
    FIELD(Timestamp, currentPeriodStart)                                                                               \
    FIELD(Timestamp, currentPeriodEnd)                                                                                 \
    FIELD(Subscription::Status, status)                                                                                \
    FIELD(Nullable<Timestamp>, canceledAt)                                                                             \
    FIELD(Optional<QString>, country)
    SHARDSCOPE_OBJECT(Subscription, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
