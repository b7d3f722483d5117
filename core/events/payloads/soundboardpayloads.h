// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/soundboardsound.h"

namespace Shardscope {

/// Of SOUNDBOARD_SOUNDS and GUILD_SOUNDBOARD_SOUNDS_UPDATE.
/// https://discord.com/developers/docs/events/gateway-events#soundboard-sounds
class SoundboardSounds : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(QList<SoundboardSound>, soundboardSounds)                                                                    \
    FIELD(Snowflake, guildId)
    SHARDSCOPE_OBJECT(SoundboardSounds, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#guild-soundboard-sound-delete
class GuildSoundboardSoundDelete : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, soundId)                                                                                          \
    FIELD(Snowflake, guildId)
    SHARDSCOPE_OBJECT(GuildSoundboardSoundDelete, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
