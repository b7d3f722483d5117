// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/guildmember.h"

namespace Shardscope {

/// https://discord.com/developers/docs/resources/voice#voice-state-object
class VoiceState : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<Snowflake>, guildId)                                                                                \
    FIELD(Nullable<Snowflake>, channelId)                                                                              \
    FIELD(Snowflake, userId)                                                                                           \
    FIELD(Optional<GuildMember>, member)                                                                               \
    FIELD(QString, sessionId)                                                                                          \
    FIELD(bool, deaf)                                                                                                  \
    FIELD(bool, mute)                                                                                                  \
    FIELD(bool, selfDeaf)                                                                                              \
    FIELD(bool, selfMute)                                                                                              \
    FIELD(Optional<bool>, selfStream)                                                                                  \
    FIELD(bool, selfVideo)                                                                                             \
    FIELD(bool, suppress)                                                                                              \
    FIELD(Nullable<Timestamp>, requestToSpeakTimestamp)
    SHARDSCOPE_OBJECT(VoiceState, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
