// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/emoji.h"
#include "core/events/objects/guildmember.h"

namespace Shardscope {

/// https://discord.com/developers/docs/events/gateway-events#typing-start
class TypingStart : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, channelId)                                                                                        \
    FIELD(Optional<Snowflake>, guildId)                                                                                \
    FIELD(Snowflake, userId)                                                                                           \
    FIELD(UnixSeconds, timestamp)                                                                                      \
    FIELD(Optional<GuildMember>, member)
    SHARDSCOPE_OBJECT(TypingStart, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#voice-channel-effect-send
class VoiceChannelEffectSend : public JsonObject
{
    Q_GADGET

public:
    enum class AnimationType : int
    {
        Premium = 0,
        Basic = 1
    };
    Q_ENUM(AnimationType)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, channelId)                                                                                        \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(Snowflake, userId)                                                                                           \
    FIELD(Tristate<Emoji>, emoji)                                                                                      \
    FIELD(Tristate<VoiceChannelEffectSend::AnimationType>, animationType)                                              \
    FIELD(Optional<int>, animationId)                                                                                  \
    FIELD(Optional<Snowflake>, soundId)                                                                                \
    FIELD(Optional<double>, soundVolume) /* 0 to 1 */
    SHARDSCOPE_OBJECT(VoiceChannelEffectSend, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#voice-server-update
class VoiceServerUpdate : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(QString, token)                                                                                              \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(Nullable<QString>, endpoint) /* null while a new server is looked for */
    SHARDSCOPE_OBJECT(VoiceServerUpdate, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
