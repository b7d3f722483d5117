// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"

namespace Shardscope {

/// https://discord.com/developers/docs/events/gateway-events#channel-pins-update
class ChannelPinsUpdate : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<Snowflake>, guildId)                                                                                \
    FIELD(Snowflake, channelId)                                                                                        \
    FIELD(Tristate<Timestamp>, lastPinTimestamp)
    SHARDSCOPE_OBJECT(ChannelPinsUpdate, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#channel-info-channel-info-channel-structure
class ChannelInfoChannel : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(Tristate<QString>, status)                                                                                   \
    FIELD(Tristate<UnixSeconds>, voiceStartTime)
    SHARDSCOPE_OBJECT(ChannelInfoChannel, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#channel-info
class ChannelInfo : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(QList<ChannelInfoChannel>, channels)
    SHARDSCOPE_OBJECT(ChannelInfo, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#voice-channel-status-update
class VoiceChannelStatusUpdate : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(Nullable<QString>, status)
    SHARDSCOPE_OBJECT(VoiceChannelStatusUpdate, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#voice-channel-start-time-update
class VoiceChannelStartTimeUpdate : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(Tristate<UnixSeconds>, voiceStartTime)
    SHARDSCOPE_OBJECT(VoiceChannelStartTimeUpdate, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#webhooks-update
class WebhooksUpdate : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(Snowflake, channelId)
    SHARDSCOPE_OBJECT(WebhooksUpdate, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
