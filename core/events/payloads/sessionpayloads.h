// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/application.h"
#include "core/events/objects/unavailableguild.h"
#include "core/events/objects/user.h"

namespace Shardscope {

/// https://discord.com/developers/docs/events/gateway-events#ready
class Ready : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(int, v) /* version of the gateway */                                                                         \
    FIELD(User, user)                                                                                                  \
    FIELD(QList<UnavailableGuild>, guilds)                                                                             \
    FIELD(QString, sessionId)                                                                                          \
    FIELD(QString, resumeGatewayUrl)                                                                                   \
    FIELD(Optional<QList<int>>, shard) /* id and count */                                                              \
    FIELD(Optional<JsonValue>, userSettings) /* not documented */                                                      \
    FIELD(Optional<JsonValue>, relationships) /* not documented */                                                     \
    FIELD(Optional<JsonValue>, privateChannels) /* not documented */                                                   \
    FIELD(Optional<JsonValue>, presences) /* not documented */                                                         \
    FIELD(Optional<JsonValue>, guildJoinRequests) /* not documented */                                                 \
    FIELD(Optional<QString>, sessionType) /* not documented */                                                         \
    FIELD(Optional<QList<QString>>, geoOrderedRtcRegions) /* not documented */                                         \
    FIELD(Optional<QList<QString>>, _trace) /* not documented */                                                       \
    FIELD(Partial<Application>, application)
    SHARDSCOPE_OBJECT(Ready, JsonObject, FIELDS)
#undef FIELDS
};

/// Carries nothing that is documented.
/// https://discord.com/developers/docs/events/gateway-events#resumed
class Resumed : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD) FIELD(Optional<QList<QString>>, _trace) /* not documented */
    SHARDSCOPE_OBJECT(Resumed, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#rate-limited-request-guild-member-rate-limit-metadata-structure
class RateLimitedMeta : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(Optional<QString>, nonce)
    SHARDSCOPE_OBJECT(RateLimitedMeta, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#rate-limited
class RateLimited : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(int, opcode)                                                                                                 \
    FIELD(double, retryAfter) /* seconds */                                                                            \
    FIELD(RateLimitedMeta, meta)
    SHARDSCOPE_OBJECT(RateLimited, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
