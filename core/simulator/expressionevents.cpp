// SPDX-License-Identifier: MIT
#include "core/simulator/eventmaker.h"
#include "core/simulator/worldjson.h"

namespace Shardscope::Simulation {

namespace {

constexpr const char *emojiNames[] = { "partyduck", "thisisfine", "bigbrain", "nod", "cozy" };
constexpr const char *stickerNames[] = { "thumbs up", "sleepy owl", "confetti" };
constexpr const char *soundNames[] = { "drumroll", "crickets", "boing", "applause" };

/// A list that grows by one and shrinks again.
void change(EventContext &context, std::vector<NamedThing> &things, const char *name)
{
    if (things.size() > std::size_t(lastingEmojis) && context.random.chance(60))
        things.pop_back();
    else if (things.size() < 10)
        things.push_back({ context.newId(), name, context.random.below(2) });
}

bool emojisUpdate(EventContext &context)
{
    change(context, context.guild.emojis, context.random.pick(emojiNames));
    context.d.beginObject();
    context.guildId();
    context.d.key("emojis").beginArray();
    for (const NamedThing &emoji : context.guild.emojis)
        writeEmoji(context.d, context.guild, emoji);
    context.d.endArray().endObject();
    return true;
}

bool stickersUpdate(EventContext &context)
{
    change(context, context.guild.stickers, context.random.pick(stickerNames));
    context.d.beginObject().key("stickers").beginArray();
    for (const NamedThing &sticker : context.guild.stickers)
        writeSticker(context.d, context.guild, sticker);
    context.d.endArray();
    context.guildId();
    context.d.endObject();
    return true;
}

void writeSound(EventContext &context, const NamedThing &sound)
{
    context.d.beginObject();
    fillSound(context.d, context.guild, sound);
    context.d.endObject();
}

bool soundCreate(EventContext &context)
{
    std::vector<NamedThing> &sounds = context.guild.sounds;
    if (sounds.size() >= 8)
        return false;
    sounds.push_back({ context.newId(), context.random.pick(soundNames) });
    writeSound(context, sounds.back());
    return true;
}

bool soundUpdate(EventContext &context)
{
    NamedThing &sound = context.random.pick(context.guild.sounds);
    sound.detail = context.random.below(6);
    writeSound(context, sound);
    return true;
}

bool soundDelete(EventContext &context)
{
    std::vector<NamedThing> &sounds = context.guild.sounds;
    if (sounds.size() < 3)
        return false;
    context.d.beginObject().id("sound_id", sounds.back().id);
    context.guildId();
    context.d.endObject();
    sounds.pop_back();
    return true;
}

bool soundsUpdate(EventContext &context)
{
    for (NamedThing &sound : context.guild.sounds)
        sound.detail = context.random.below(6);
    context.d.beginObject().key("soundboard_sounds").beginArray();
    for (const NamedThing &sound : context.guild.sounds)
        writeSound(context, sound);
    context.d.endArray();
    context.guildId();
    context.d.endObject();
    return true;
}

constexpr EventMakerEntry table[] = {
    { "GUILD_EMOJIS_UPDATE", 3, emojisUpdate },
    { "GUILD_STICKERS_UPDATE", 2, stickersUpdate },
    { "GUILD_SOUNDBOARD_SOUND_CREATE", 3, soundCreate },
    { "GUILD_SOUNDBOARD_SOUND_UPDATE", 3, soundUpdate },
    { "GUILD_SOUNDBOARD_SOUND_DELETE", 2, soundDelete },
    { "GUILD_SOUNDBOARD_SOUNDS_UPDATE", 2, soundsUpdate },
};

} // namespace

std::span<const EventMakerEntry> expressionEvents()
{
    return table;
}

} // namespace Shardscope::Simulation
