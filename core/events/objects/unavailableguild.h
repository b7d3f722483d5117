// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"

namespace Shardscope {

/// https://discord.com/developers/docs/resources/guild#unavailable-guild-object
class UnavailableGuild : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(Optional<bool>, unavailable) /* absent: the bot was removed */
    SHARDSCOPE_OBJECT(UnavailableGuild, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
