// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/activity.h"
#include "core/events/objects/user.h"

namespace Shardscope {

/// https://discord.com/developers/docs/events/gateway-events#client-status-object
class ClientStatus : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<QString>, desktop)                                                                                  \
    FIELD(Optional<QString>, mobile)                                                                                   \
    FIELD(Optional<QString>, web)                                                                                      \
    FIELD(Optional<QString>, vr)
    SHARDSCOPE_OBJECT(ClientStatus, JsonObject, FIELDS)
#undef FIELDS
};

/// The user may be its id alone.
/// https://discord.com/developers/docs/events/gateway-events#presence-update
class PresenceUpdate : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(QString, status)                                                                                             \
    FIELD(QList<Activity>, activities)                                                                                 \
    FIELD(ClientStatus, clientStatus)                                                                                  \
    FIELD(Partial<User>, user)
    SHARDSCOPE_OBJECT(PresenceUpdate, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
