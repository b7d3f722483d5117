// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"

namespace Shardscope {

/// https://discord.com/developers/docs/resources/stage-instance#stage-instance-object
class StageInstance : public JsonObject
{
    Q_GADGET

public:
    enum class PrivacyLevel : int
    {
        Public = 1,
        GuildOnly = 2
    };
    Q_ENUM(PrivacyLevel)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(Snowflake, channelId)                                                                                        \
    FIELD(QString, topic)                                                                                              \
    FIELD(StageInstance::PrivacyLevel, privacyLevel)                                                                   \
    FIELD(bool, discoverableDisabled)                                                                                  \
    FIELD(Nullable<Snowflake>, guildScheduledEventId)
    SHARDSCOPE_OBJECT(StageInstance, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
