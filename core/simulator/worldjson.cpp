// SPDX-License-Identifier: MIT
#include "core/simulator/worldjson.h"

#include "core/simulator/communities.h"

#include <QString>

#include <chrono>
#include <cstdio>

namespace Shardscope::Simulation {

namespace {

void optionalId(JsonWriter &json, QByteArrayView key, quint64 id)
{
    if (id != 0)
        json.id(key, id);
    else
        json.key(key).null();
}

/// Most people have a picture; its name follows from their id.
QByteArray avatar(quint64 id)
{
    quint64 a = id * 0x9E3779B97F4A7C15ULL;
    quint64 b = (a ^ (a >> 29)) * 0xBF58476D1CE4E5B9ULL;
    return QByteArray::number(a | (1ULL << 63), 16) + QByteArray::number(b | (1ULL << 63), 16);
}

} // namespace

QByteArray isoTime(qint64 microseconds)
{
    using namespace std::chrono;
    const sys_time<std::chrono::microseconds> time { std::chrono::microseconds(microseconds) };
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    char text[48];
    const int length = std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%06d+00:00", int(date.year()),
        unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()), int(clock.minutes().count()),
        int(clock.seconds().count()), int(clock.subseconds().count()));
    return QByteArray(text, length);
}

const char *statusName(Status status)
{
    switch (status) {
    case Status::Offline:
        return "offline";
    case Status::Online:
        return "online";
    case Status::Idle:
        return "idle";
    case Status::Dnd:
        return "dnd";
    }
    return "";
}

void writeUser(JsonWriter &json, const User &user)
{
    json.beginObject();
    json.pair("username", user.name);
    json.pair("public_flags", user.bot ? 65536 : 0);
    json.key("primary_guild");
    if (user.bot || user.id % 5 > 2) {
        json.null();
    } else {
        // The tag of a server that someone wears.
        json.beginObject().pair("tag", user.id % 2 == 0 ? "LOFI" : "OWLS").id("identity_guild_id", user.id / 3 * 2);
        json.pair("identity_enabled", true).pair("badge", avatar(user.id + 3)).endObject();
    }
    json.id("id", user.id);
    json.key("global_name");
    if (user.displayName.isEmpty() || user.bot)
        json.null();
    else
        json.value(user.displayName);
    json.pair("discriminator", user.bot ? "0420" : "0");
    if (user.bot)
        json.pair("bot", true);
    json.key("avatar_decoration_data");
    if (user.bot || user.id % 11 > 2)
        json.null();
    else
        json.beginObject().id("sku_id", user.id / 7 * 5).pair("asset", "a_" + avatar(user.id + 5)).endObject();
    json.key("avatar");
    if (user.id % 7 == 0)
        json.null();
    else
        json.value(avatar(user.id));
    json.endObject();
}

void fillMember(JsonWriter &json, const Member &member, bool withUser)
{
    if (withUser) {
        json.key("user");
        writeUser(json, member.user);
    }
    json.key("roles").beginArray();
    for (const quint64 role : member.roles)
        json.value(QByteArray::number(role));
    json.endArray();
    json.key("premium_since").null();
    json.pair("pending", false);
    json.key("nick");
    if (member.nick.isEmpty())
        json.null();
    else
        json.value(member.nick);
    json.pair("mute", false);
    json.pair("joined_at", isoTime(member.joinedAt));
    json.pair("flags", 0);
    json.pair("deaf", false);
    if (member.timeoutUntil > 0)
        json.pair("communication_disabled_until", isoTime(member.timeoutUntil));
    json.key("avatar").null();
}

void writeMember(JsonWriter &json, const Member &member, bool withUser)
{
    json.beginObject();
    fillMember(json, member, withUser);
    json.endObject();
}

void writeRole(JsonWriter &json, const Guild &guild, const Role &role)
{
    int position = 0;
    for (std::size_t i = 0; i < guild.roles.size(); ++i) {
        if (guild.roles[i].id == role.id)
            position = static_cast<int>(i);
    }
    json.beginObject();
    json.key("unicode_emoji").null();
    json.key("tags").beginObject().endObject();
    json.pair("position", position);
    json.pair("permissions", QByteArray::number(role.permissions));
    json.pair("name", role.name);
    json.pair("mentionable", role.mentionable);
    json.pair("managed", false);
    json.id("id", role.id);
    json.key("icon").null();
    json.pair("hoist", role.hoist);
    json.pair("flags", 0);
    json.key("colors").beginObject().pair("primary_color", role.color);
    json.key("secondary_color").null();
    json.key("tertiary_color").null();
    json.endObject();
    json.pair("color", role.color);
    json.endObject();
}

void fillChannel(JsonWriter &json, const Guild &guild, const Channel &channel)
{
    json.pair("version", qint64(1764000000000));
    json.pair("type", static_cast<int>(channel.kind));
    if (channel.takesVoice()) {
        json.pair("user_limit", 0);
        json.key("rtc_region").null();
        json.pair("bitrate", 64000);
    }
    json.key("topic");
    if (channel.topic.isEmpty())
        json.null();
    else
        json.value(channel.topic);
    json.pair("rate_limit_per_user", channel.slowmode);
    json.pair("position", channel.position);
    json.key("permission_overwrites").beginArray().endArray();
    optionalId(json, "parent_id", channel.parent);
    json.pair("nsfw", false);
    json.pair("name", channel.name);
    if (channel.kind != ChannelKind::Category)
        optionalId(json, "last_message_id", channel.lastMessage);
    if (channel.kind == ChannelKind::Forum) {
        json.key("available_tags").beginArray().endArray();
        json.key("default_reaction_emoji").null();
        json.key("default_sort_order").null();
        json.pair("default_forum_layout", 0);
    }
    json.id("id", channel.id);
    json.id("guild_id", guild.id);
    json.pair("flags", 0);
}

void fillThread(JsonWriter &json, const Guild &guild, const Thread &thread)
{
    const qint64 created = snowflakeTime(thread.id) * 1000;
    json.pair("type", 11);
    json.pair("total_message_sent", thread.messages);
    json.key("thread_metadata").beginObject();
    json.pair("locked", thread.locked);
    json.pair("create_timestamp", isoTime(created));
    json.pair("auto_archive_duration", 4320);
    json.pair("archived", thread.archived);
    json.pair("archive_timestamp", isoTime(created));
    json.endObject();
    json.pair("rate_limit_per_user", 0);
    json.id("parent_id", thread.parent);
    json.id("owner_id", thread.owner);
    json.pair("name", thread.name);
    json.pair("message_count", thread.messages);
    json.pair("member_count", static_cast<int>(thread.members.size()));
    optionalId(json, "last_message_id", thread.lastMessage);
    json.id("id", thread.id);
    json.id("guild_id", guild.id);
    json.pair("flags", 0);
}

void writeThreadMember(JsonWriter &json, quint64 threadId, quint64 userId, qint64 joined)
{
    json.beginObject().id("user_id", userId).pair("join_timestamp", isoTime(joined));
    json.id("id", threadId).pair("flags", 1).endObject();
}

void writeEmoji(JsonWriter &json, const Guild &, const NamedThing &emoji)
{
    json.beginObject();
    json.key("roles").beginArray().endArray();
    json.pair("require_colons", true).pair("name", emoji.name).pair("managed", false).id("id", emoji.id);
    json.pair("available", true).pair("animated", emoji.detail == 1);
    json.endObject();
}

void writeSticker(JsonWriter &json, const Guild &guild, const NamedThing &sticker)
{
    json.beginObject();
    json.pair("type", 2).pair("tags", "wave").pair("name", sticker.name).id("id", sticker.id);
    json.id("guild_id", guild.id).pair("format_type", 1).pair("description", "").pair("available", true);
    json.endObject();
}

void fillSound(JsonWriter &json, const Guild &guild, const NamedThing &sound)
{
    json.pair("volume", 1.0 - sound.detail / 10.0).id("sound_id", sound.id).pair("name", sound.name);
    json.id("guild_id", guild.id).pair("emoji_name", "🔊").key("emoji_id").null();
    json.pair("available", true);
}

void fillScheduledEvent(JsonWriter &json, const Guild &guild, const NamedThing &event)
{
    json.pair("status", 1 + event.detail);
    json.key("sku_ids").beginArray().endArray();
    json.pair("scheduled_start_time", isoTime(event.at));
    json.key("scheduled_end_time").null();
    json.key("recurrence_rule").null();
    json.pair("privacy_level", 2).pair("name", event.name);
    json.key("image").null();
    json.id("id", event.id).id("guild_id", guild.id).pair("entity_type", 2);
    json.key("entity_metadata").null();
    json.key("entity_id").null();
    json.pair("description", "Everybody is welcome, no sign-up needed.").id("creator_id", event.user);
    json.id("channel_id", event.channel);
}

void fillStageInstance(JsonWriter &json, const Guild &guild, const NamedThing &stage)
{
    json.pair("topic", stage.name).pair("privacy_level", 2).id("id", stage.id);
    json.key("guild_scheduled_event_id").null();
    json.id("guild_id", guild.id).pair("discoverable_disabled", true).id("channel_id", stage.channel);
}

void fillVoiceState(JsonWriter &json, const VoiceState &state)
{
    json.id("user_id", state.user).pair("suppress", false);
    json.pair("session_id", state.session);
    json.pair("self_video", state.selfVideo).pair("self_mute", state.selfMute);
    if (state.selfStream)
        json.pair("self_stream", true);
    json.pair("self_deaf", state.selfDeaf);
    json.key("request_to_speak_timestamp").null();
    json.pair("mute", false).pair("deaf", false);
    optionalId(json, "channel_id", state.channel);
}

void fillPresence(JsonWriter &json, const Member &member, qint64 now)
{
    json.pair("status", statusName(member.status));
    json.key("client_status").beginObject();
    if (member.status != Status::Offline)
        json.pair(member.mobile ? "mobile" : "desktop", statusName(member.status));
    json.endObject();
    json.key("activities").beginArray();
    // Some say something of themselves beside what they do.
    if (member.user.id % 3 == 0 && member.status != Status::Offline) {
        json.beginObject().pair("type", 4).pair("state", customStatuses()[member.user.id % customStatuses().size()]);
        json.pair("name", "Custom Status").pair("id", "custom").pair("created_at", now / 1000 - 3600000).endObject();
    }
    if (member.activity >= 0 && member.status != Status::Offline) {
        const ActivityPlan &plan = activities()[static_cast<std::size_t>(member.activity) % activities().size()];
        const qint64 since = now / 1000 - 60000 - static_cast<qint64>(member.user.id >> 22) % 7200000;
        json.beginObject().pair("type", plan.type);
        json.key("timestamps").beginObject().pair("start", since);
        if (plan.type == 2)
            json.pair("end", since + 214000);
        json.endObject();
        const QByteArray own = avatar(member.user.id + static_cast<quint64>(member.activity) * 977 + 1);
        if (plan.type == 2)
            json.pair("sync_id", own.toBase64().left(22));
        if (plan.state[0] != '\0')
            json.pair("state", plan.state);
        if (plan.type == 0 || plan.type == 2) {
            json.pair("session_id", avatar(member.user.id + static_cast<quint64>(since)));
            json.key("party").beginObject().pair(
                "id", plan.type == 2 ? "spotify:" + QByteArray::number(member.user.id) : own);
            json.endObject();
        }
        json.pair("name", plan.name);
        json.pair("id", own.left(16));
        if (plan.type == 2)
            json.pair("flags", 48);
        if (plan.details[0] != '\0')
            json.pair("details", plan.details);
        json.pair("created_at", since + 1200);
        if (plan.type == 0 || plan.type == 2) {
            json.key("assets").beginObject().pair("large_text", plan.state);
            json.pair("large_image", (plan.type == 2 ? "spotify:ab67616d0000b273" : "mp:external/") + own.left(24))
                .endObject();
        }
        if (plan.type == 0)
            json.pair("application_id", QByteArray::number(383226320970055681ULL + quint64(member.activity)));
        json.endObject();
    }
    json.endArray();
}

void writeReactionEmoji(JsonWriter &json, const Guild *guild, const QByteArray &emoji)
{
    const NamedThing *own = nullptr;
    if (guild) {
        for (const NamedThing &e : guild->emojis) {
            if (e.name == emoji)
                own = &e;
        }
    }
    json.beginObject().pair("name", emoji);
    json.key("id");
    if (own)
        json.value(QByteArray::number(own->id)).pair("animated", own->detail == 1);
    else
        json.null();
    json.endObject();
}

} // namespace Shardscope::Simulation
