// SPDX-License-Identifier: MIT
#include "core/simulator/eventmaker.h"
#include "core/simulator/phrases.h"
#include "core/simulator/voicejson.h"
#include "core/simulator/worldjson.h"

#include <QString>

namespace Shardscope::Simulation {

namespace {

constexpr const char *statuses[]
    = { "Ranked until midnight", "Baking live", "25/5, round 3", "Quiet please", "Just chatting" };

VoiceState *talker(EventContext &context)
{
    for (VoiceState &state : context.guild.voiceStates) {
        if (state.user != context.bot().id && context.random.chance(50))
            return &state;
    }
    return nullptr;
}

bool voiceStateUpdate(EventContext &context)
{
    Random &random = context.random;
    Guild &guild = context.guild;
    VoiceState *state = guild.voiceStates.size() > 2 && random.chance(70) ? talker(context) : nullptr;
    if (!state) {
        const Member &member = context.regular();
        if (guild.voiceStates.size() > 12 || guild.voiceState(member.user.id))
            return false;
        guild.voiceStates.push_back({ member.user.id, context.voiceChannel().id, random.hex(32) });
        state = &guild.voiceStates.back();
    } else {
        switch (random.below(5)) {
        case 0:
            state->selfMute = !state->selfMute;
            break;
        case 1:
            state->selfDeaf = !state->selfDeaf;
            break;
        case 2:
            state->selfStream = !state->selfStream;
            break;
        case 3:
            state->channel = context.voiceChannel().id;
            break;
        default:
            state->channel = 0;
            break;
        }
    }
    const VoiceState now = *state;
    if (now.channel == 0)
        guild.leaveVoice(now.user);
    writeVoiceStateUpdate(context.d, guild, now);
    return true;
}

/// Of the bot's own connection, which moves to another server.
bool voiceServerUpdate(EventContext &context)
{
    writeVoiceServerUpdate(context.d, context.guild, context.random);
    return true;
}

bool effectSend(EventContext &context)
{
    const VoiceState *state = talker(context);
    if (!state)
        return false;
    JsonWriter &d = context.d;
    d.beginObject().id("user_id", state->user);
    context.guildId();
    d.key("emoji").beginObject().pair("name", context.random.pick(reactionEmojis())).key("id").null().endObject();
    d.id("channel_id", state->channel)
        .pair("animation_type", 1)
        .pair("animation_id", context.random.below(20))
        .endObject();
    return true;
}

bool statusUpdate(EventContext &context)
{
    Channel &channel = context.voiceChannel();
    channel.status = channel.status.isEmpty() ? QByteArray(context.random.pick(statuses)) : QByteArray();
    context.d.beginObject().key("status");
    if (channel.status.isEmpty())
        context.d.null();
    else
        context.d.value(channel.status);
    context.d.id("id", channel.id);
    context.guildId();
    context.d.endObject();
    return true;
}

bool startTimeUpdate(EventContext &context)
{
    Channel &channel = context.voiceChannel();
    channel.voiceSince = channel.voiceSince > 0 ? 0 : context.now;
    context.d.beginObject().key("voice_start_time");
    if (channel.voiceSince > 0)
        context.d.value(channel.voiceSince / 1000000);
    else
        context.d.null();
    context.d.id("id", channel.id);
    context.guildId();
    context.d.endObject();
    return true;
}

constexpr EventMakerEntry table[] = {
    { "VOICE_STATE_UPDATE", 130, voiceStateUpdate },
    { "VOICE_SERVER_UPDATE", 2, voiceServerUpdate },
    { "VOICE_CHANNEL_EFFECT_SEND", 8, effectSend },
    { "VOICE_CHANNEL_STATUS_UPDATE", 6, statusUpdate },
    { "VOICE_CHANNEL_START_TIME_UPDATE", 6, startTimeUpdate },
};

} // namespace

void writeVoiceStateUpdate(JsonWriter &d, const Guild &guild, const VoiceState &state)
{
    d.beginObject();
    if (const Member *member = guild.member(state.user)) {
        d.key("member");
        writeMember(d, *member, true);
    }
    fillVoiceState(d, state);
    d.id("guild_id", guild.id).endObject();
}

void writeVoiceServerUpdate(JsonWriter &d, const Guild &guild, Random &random)
{
    d.beginObject().pair("token", random.hex(16)).id("guild_id", guild.id);
    d.pair("endpoint", "voice" + QByteArray::number(1000 + random.below(9000)) + ".example.org:443").endObject();
}

std::span<const EventMakerEntry> voiceEvents()
{
    return table;
}

} // namespace Shardscope::Simulation
