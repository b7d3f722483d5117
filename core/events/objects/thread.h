// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/guildmember.h"

namespace Shardscope {

/// https://discord.com/developers/docs/resources/channel#thread-metadata-object
class ThreadMetadata : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(bool, archived)                                                                                              \
    FIELD(int, autoArchiveDuration) /* minutes */                                                                      \
    FIELD(Timestamp, archiveTimestamp)                                                                                 \
    FIELD(bool, locked)                                                                                                \
    FIELD(Optional<bool>, invitable)                                                                                   \
    FIELD(Tristate<Timestamp>, createTimestamp)
    SHARDSCOPE_OBJECT(ThreadMetadata, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/channel#thread-member-object
class ThreadMember : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<Snowflake>, id)                                                                                     \
    FIELD(Optional<Snowflake>, userId)                                                                                 \
    FIELD(Timestamp, joinTimestamp)                                                                                    \
    FIELD(int, flags)                                                                                                  \
    FIELD(Optional<GuildMember>, member)                                                                               \
    FIELD(Optional<bool>, muted) /* not documented */                                                                  \
    FIELD(Tristate<JsonValue>, muteConfig) /* not documented */
    SHARDSCOPE_OBJECT(ThreadMember, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
