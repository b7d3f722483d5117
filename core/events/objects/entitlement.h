// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"

namespace Shardscope {

/// https://discord.com/developers/docs/resources/entitlement#entitlement-object
class Entitlement : public JsonObject
{
    Q_GADGET

public:
    enum class Type : int
    {
        Purchase = 1,
        PremiumSubscription = 2,
        DeveloperGift = 3,
        TestModePurchase = 4,
        FreePurchase = 5,
        UserGift = 6,
        PremiumPurchase = 7,
        ApplicationSubscription = 8
    };
    Q_ENUM(Type)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(Snowflake, skuId)                                                                                            \
    FIELD(Snowflake, applicationId)                                                                                    \
    FIELD(Optional<Snowflake>, userId)                                                                                 \
    FIELD(Entitlement::Type, type)                                                                                     \
    FIELD(bool, deleted)                                                                                               \
    FIELD(Nullable<Timestamp>, startsAt)                                                                               \
    FIELD(Nullable<Timestamp>, endsAt)                                                                                 \
    FIELD(Optional<Snowflake>, guildId)                                                                                \
    FIELD(Optional<bool>, consumed)
    SHARDSCOPE_OBJECT(Entitlement, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
