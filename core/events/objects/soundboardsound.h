// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/user.h"

namespace Shardscope {

/// https://discord.com/developers/docs/resources/soundboard#soundboard-sound-object
class SoundboardSound : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(QString, name)                                                                                               \
    FIELD(Snowflake, soundId)                                                                                          \
    FIELD(double, volume) /* 0 to 1 */                                                                                 \
    FIELD(Nullable<Snowflake>, emojiId)                                                                                \
    FIELD(Nullable<QString>, emojiName)                                                                                \
    FIELD(Optional<Snowflake>, guildId)                                                                                \
    FIELD(bool, available)                                                                                             \
    FIELD(Optional<User>, user)
    SHARDSCOPE_OBJECT(SoundboardSound, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
