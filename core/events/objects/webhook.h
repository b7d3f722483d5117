// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/channel.h"
#include "core/events/objects/guild.h"
#include "core/events/objects/user.h"

namespace Shardscope {

/// https://discord.com/developers/docs/resources/webhook#webhook-object
class Webhook : public JsonObject
{
    Q_GADGET

public:
    enum class Type : int
    {
        Incoming = 1,
        ChannelFollower = 2,
        Application = 3
    };
    Q_ENUM(Type)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(Webhook::Type, type)                                                                                         \
    FIELD(Tristate<Snowflake>, guildId)                                                                                \
    FIELD(Nullable<Snowflake>, channelId)                                                                              \
    FIELD(Optional<User>, user)                                                                                        \
    FIELD(Nullable<QString>, name)                                                                                     \
    FIELD(Nullable<QString>, avatar)                                                                                   \
    FIELD(Optional<QString>, token)                                                                                    \
    FIELD(Nullable<Snowflake>, applicationId)                                                                          \
    FIELD(Optional<Partial<Guild>>, sourceGuild)                                                                       \
    FIELD(Optional<Partial<Channel>>, sourceChannel)                                                                   \
    FIELD(Optional<QString>, url)
    SHARDSCOPE_OBJECT(Webhook, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
