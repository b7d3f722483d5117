// SPDX-License-Identifier: MIT
#include "core/simulator/worldjson.h"

#include <QSet>

namespace Shardscope::Simulation {

namespace {

template <typename Container, typename Write>
void writeList(JsonWriter &json, QByteArrayView key, const Container &things, Write write)
{
    json.key(key).beginArray();
    for (const auto &thing : things)
        write(thing);
    json.endArray();
}

template <typename Container, typename Fill>
void writeObjects(JsonWriter &json, QByteArrayView key, const Container &things, Fill fill)
{
    writeList(json, key, things, [&](const auto &thing) {
        json.beginObject();
        fill(thing);
        json.endObject();
    });
}

} // namespace

void writeBotUser(JsonWriter &json, const User &bot)
{
    json.beginObject();
    json.pair("verified", true).pair("username", bot.name).pair("public_flags", 65536);
    json.pair("mfa_enabled", true).pair("locale", "en-US").id("id", bot.id);
    json.key("global_name").null();
    json.pair("flags", 65536);
    json.key("email").null();
    json.pair("discriminator", "0420");
    json.pair("bot", bot.bot);
    json.pair("bio", "");
    json.key("avatar").null();
    json.endObject();
}

void fillGuild(JsonWriter &json, const Guild &guild)
{
    const auto first = [&guild](ChannelKind kind) {
        for (const Channel &channel : guild.channels) {
            if (channel.kind == kind)
                return QByteArray::number(channel.id);
        }
        return QByteArray();
    };
    json.pair("verification_level", 1);
    json.key("vanity_url_code").null();
    json.pair("system_channel_id", first(ChannelKind::Text)).pair("system_channel_flags", 0);
    writeList(json, "stickers", guild.stickers, [&](const NamedThing &s) { writeSticker(json, guild, s); });
    json.key("splash").null();
    json.key("safety_alerts_channel_id").null();
    json.key("rules_channel_id").null();
    writeList(json, "roles", guild.roles, [&](const Role &role) { writeRole(json, guild, role); });
    json.key("public_updates_channel_id").null();
    json.pair("premium_tier", 1).pair("premium_subscription_count", 4).pair("premium_progress_bar_enabled", false);
    json.pair("preferred_locale", "en-US").id("owner_id", guild.owner).pair("nsfw_level", 0).pair("nsfw", false);
    json.pair("name", guild.name).pair("mfa_level", 0);
    json.key("max_video_channel_users").value(25);
    json.pair("max_stage_video_channel_users", 50).pair("max_members", 25000000);
    json.key("latest_onboarding_question_id").null();
    json.key("incidents_data").null();
    json.id("id", guild.id);
    json.key("icon").null();
    json.key("home_header").null();
    json.key("features").beginArray().value("COMMUNITY").value("NEWS").value("SOUNDBOARD").endArray();
    json.pair("explicit_content_filter", 2);
    writeList(json, "emojis", guild.emojis, [&](const NamedThing &e) { writeEmoji(json, guild, e); });
    json.key("discovery_splash").null();
    json.pair("description", guild.description).pair("default_message_notifications", 1);
    json.key("banner").null();
    json.key("application_id").null();
    json.pair("afk_timeout", 300);
    json.key("afk_channel_id").null();
}

QByteArray guildCreate(const Guild &guild, GatewayIntents intents, int largeThreshold, qint64 now)
{
    const bool presences = intents.contains(GatewayIntent::GuildPresences);
    const bool large = static_cast<int>(guild.members.size()) > largeThreshold;
    QSet<quint64> inVoice;
    for (const VoiceState &state : guild.voiceStates)
        inVoice.insert(state.user);
    const quint64 bot = guild.members.front().user.id;
    const auto listed = [&](const Member &member) {
        if (member.user.id == bot || inVoice.contains(member.user.id))
            return true;
        return presences && (!large || member.status != Status::Offline);
    };

    JsonWriter json;
    json.beginObject();
    if (intents.contains(GatewayIntent::GuildVoiceStates) || intents.contains(GatewayIntent::Guilds))
        writeObjects(json, "voice_states", guild.voiceStates, [&](const VoiceState &v) { fillVoiceState(json, v); });
    json.pair("unavailable", false);
    writeObjects(json, "threads", guild.threads, [&](const Thread &thread) {
        fillThread(json, guild, thread);
        json.key("member");
        writeThreadMember(json, thread.id, bot, snowflakeTime(thread.id) * 1000);
    });
    writeObjects(
        json, "stage_instances", guild.stageInstances, [&](const NamedThing &s) { fillStageInstance(json, guild, s); });
    writeObjects(json, "soundboard_sounds", guild.sounds, [&](const NamedThing &s) { fillSound(json, guild, s); });
    fillGuild(json, guild);
    json.key("presences").beginArray();
    for (const Member &member : guild.members) {
        if (presences && member.status != Status::Offline && listed(member)) {
            json.beginObject().key("user").beginObject().id("id", member.user.id).endObject();
            fillPresence(json, member, now);
            json.endObject();
        }
    }
    json.endArray();
    json.key("members").beginArray();
    for (const Member &member : guild.members) {
        if (listed(member))
            writeMember(json, member, true);
    }
    json.endArray();
    json.pair("member_count", static_cast<int>(guild.members.size()));
    json.pair("large", large);
    json.pair("joined_at", isoTime(guild.joinedAt));
    writeObjects(json, "guild_scheduled_events", guild.scheduledEvents,
        [&](const NamedThing &e) { fillScheduledEvent(json, guild, e); });
    writeObjects(json, "channels", guild.channels, [&](const Channel &channel) { fillChannel(json, guild, channel); });
    json.endObject();
    return json.take();
}

} // namespace Shardscope::Simulation
