// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/user.h"

namespace Shardscope {

/// https://discord.com/developers/docs/resources/emoji#emoji-object
class Emoji : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Nullable<Snowflake>, id)                                                                                     \
    FIELD(Nullable<QString>, name)                                                                                     \
    FIELD(Optional<QList<Snowflake>>, roles)                                                                           \
    FIELD(Optional<User>, user)                                                                                        \
    FIELD(Optional<bool>, requireColons)                                                                               \
    FIELD(Optional<bool>, managed)                                                                                     \
    FIELD(Optional<bool>, animated)                                                                                    \
    FIELD(Optional<bool>, available)
    SHARDSCOPE_OBJECT(Emoji, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
