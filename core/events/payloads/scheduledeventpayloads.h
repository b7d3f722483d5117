// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"

namespace Shardscope {

/// Of GUILD_SCHEDULED_EVENT_USER_ADD and _REMOVE.
/// https://discord.com/developers/docs/events/gateway-events#guild-scheduled-event-user-add
class GuildScheduledEventUser : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, guildScheduledEventId)                                                                            \
    FIELD(Snowflake, userId)                                                                                           \
    FIELD(Snowflake, guildId)
    SHARDSCOPE_OBJECT(GuildScheduledEventUser, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
