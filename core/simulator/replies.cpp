// SPDX-License-Identifier: MIT
#include "core/simulator/replies.h"

#include "core/simulator/eventmaker.h"
#include "core/simulator/worldjson.h"

#include <QHash>
#include <QString>

namespace Shardscope::Simulation {

namespace {

constexpr std::size_t chunkSize = 1000;
constexpr int mostResults = 100;
constexpr qsizetype longestNonce = 32;

QByteArray writeChunk(const Guild &guild, const MembersRequest &request, std::span<const Member *const> members,
    std::span<const QByteArray> notFound, std::size_t index, std::size_t count, bool presences, qint64 now)
{
    JsonWriter d;
    d.beginObject();
    if (presences) {
        d.key("presences").beginArray();
        for (const Member *member : members) {
            if (member->status == Status::Offline)
                continue;
            d.beginObject().key("user").beginObject().id("id", member->user.id).endObject();
            fillPresence(d, *member, now);
            d.endObject();
        }
        d.endArray();
    }
    if (!request.userIds.empty()) {
        d.key("not_found").beginArray();
        for (const QByteArray &id : notFound)
            d.value(id);
        d.endArray();
    }
    if (!request.nonce.isEmpty() && request.nonce.size() <= longestNonce)
        d.pair("nonce", request.nonce);
    d.key("members").beginArray();
    for (const Member *member : members)
        writeMember(d, *member, true);
    d.endArray().id("guild_id", guild.id);
    d.pair("chunk_index", static_cast<int>(index)).pair("chunk_count", static_cast<int>(count)).endObject();
    return d.take();
}

bool startsWith(const QByteArray &text, const QByteArray &lowerPrefix)
{
    return text.size() >= lowerPrefix.size() && text.left(lowerPrefix.size()).toLower() == lowerPrefix;
}

bool membersChunk(EventContext &context)
{
    MembersRequest request;
    for (int i = 0; i < 4; ++i)
        request.userIds.push_back(QByteArray::number(context.someone().user.id));
    request.userIds.push_back("1");
    request.nonce = "other-part-" + context.random.hex(8);
    context.d.raw(memberChunks(context.guild, request, context.intents, context.now).front());
    return true;
}

bool soundboardSounds(EventContext &context)
{
    writeSoundboardSounds(context.d, context.guild);
    return true;
}

bool channelInfo(EventContext &context)
{
    writeChannelInfo(context.d, context.guild, true, true);
    return true;
}

bool rateLimited(EventContext &context)
{
    writeRateLimited(context.d, 8, 12.5 + context.random.below(1000) / 1000.0, context.guild.id,
        "other-part-" + context.random.hex(8));
    return true;
}

bool ready(EventContext &context)
{
    writeReady(context.d, context.world, context.random.hex(32), "ws://127.0.0.1:7860");
    return true;
}

bool resumed(EventContext &context)
{
    writeResumed(context.d);
    return true;
}

// As if another part of the bot had asked. READY and RESUMED come with the handshake alone.
constexpr EventMakerEntry table[] = {
    { "READY", 0, ready },
    { "RESUMED", 0, resumed },
    { "GUILD_MEMBERS_CHUNK", 2, membersChunk },
    { "SOUNDBOARD_SOUNDS", 2, soundboardSounds },
    { "CHANNEL_INFO", 2, channelInfo },
    { "RATE_LIMITED", 1, rateLimited },
};

} // namespace

void writeReady(JsonWriter &d, const World &world, const QByteArray &sessionId, const QByteArray &resumeUrl)
{
    d.beginObject().pair("v", 10).key("user_settings").beginObject().endObject();
    d.key("user");
    writeBotUser(d, world.bot);
    d.pair("session_type", "normal").pair("session_id", sessionId);
    d.key("shard").beginArray().value(world.shardId).value(world.shardCount).endArray();
    d.pair("resume_gateway_url", resumeUrl);
    d.key("relationships").beginArray().endArray();
    d.key("private_channels").beginArray().endArray();
    d.key("presences").beginArray().endArray();
    d.key("guilds").beginArray();
    for (const Guild &guild : world.guilds)
        d.beginObject().pair("unavailable", true).id("id", guild.id).endObject();
    d.endArray().key("guild_join_requests").beginArray().endArray();
    d.key("geo_ordered_rtc_regions").beginArray().value("rotterdam").value("frankfurt").endArray();
    d.key("application").beginObject().id("id", world.application).pair("flags", world.applicationFlags).endObject();
    d.key("_trace").beginArray().value("[\"shardscope-simulator\",{\"micros\":412}]").endArray();
    d.endObject();
}

void writeResumed(JsonWriter &d)
{
    d.beginObject()
        .key("_trace")
        .beginArray()
        .value("[\"shardscope-simulator\",{\"micros\":97}]")
        .endArray()
        .endObject();
}

void writeChannelInfo(JsonWriter &d, const Guild &guild, bool status, bool startTime)
{
    d.beginObject();
    d.id("guild_id", guild.id).key("channels").beginArray();
    for (const Channel &channel : guild.channels) {
        if (channel.kind != ChannelKind::Voice)
            continue;
        d.beginObject().id("id", channel.id);
        if (status) {
            d.key("status");
            channel.status.isEmpty() ? d.null() : d.value(channel.status);
        }
        if (startTime) {
            d.key("voice_start_time");
            channel.voiceSince > 0 ? d.value(channel.voiceSince / 1000000) : d.null();
        }
        d.endObject();
    }
    d.endArray().endObject();
}

void writeSoundboardSounds(JsonWriter &d, const Guild &guild)
{
    d.beginObject().key("soundboard_sounds").beginArray();
    for (const NamedThing &sound : guild.sounds) {
        d.beginObject();
        fillSound(d, guild, sound);
        d.endObject();
    }
    d.endArray().id("guild_id", guild.id).endObject();
}

void writeRateLimited(JsonWriter &d, int op, double retryAfter, quint64 guildId, const QByteArray &nonce)
{
    d.beginObject().pair("retry_after", retryAfter).pair("opcode", op).key("meta").beginObject();
    if (!nonce.isEmpty())
        d.pair("nonce", nonce);
    d.id("guild_id", guildId).endObject().endObject();
}

std::vector<QByteArray> memberChunks(
    const Guild &guild, const MembersRequest &request, GatewayIntents intents, qint64 now)
{
    std::vector<const Member *> found;
    std::vector<QByteArray> notFound;
    if (!request.userIds.empty()) {
        QHash<quint64, const Member *> byId;
        for (const Member &member : guild.members)
            byId.insert(member.user.id, &member);
        for (const QByteArray &id : request.userIds) {
            if (const Member *member = byId.value(id.toULongLong()))
                found.push_back(member);
            else
                notFound.push_back(id);
        }
    } else {
        const bool everyone = request.isFullList();
        const QByteArray prefix = request.query.toLower();
        const int limit = request.limit > 0 ? std::min(request.limit, mostResults) : mostResults;
        for (const Member &member : guild.members) {
            if (!everyone && static_cast<int>(found.size()) >= limit)
                break;
            if (startsWith(member.user.name, prefix) || startsWith(member.nick, prefix)
                || startsWith(member.user.displayName, prefix))
                found.push_back(&member);
        }
    }
    const bool presences = request.presences && intents.contains(GatewayIntent::GuildPresences);
    const std::size_t count = std::max<std::size_t>(1, (found.size() + chunkSize - 1) / chunkSize);
    std::vector<QByteArray> chunks;
    for (std::size_t i = 0; i < count; ++i) {
        const std::span all(found);
        const auto part = all.subspan(i * chunkSize, std::min(chunkSize, found.size() - i * chunkSize));
        chunks.push_back(writeChunk(guild, request, part,
            i == 0 ? std::span<const QByteArray>(notFound) : std::span<const QByteArray>(), i, count, presences, now));
    }
    return chunks;
}

std::span<const EventMakerEntry> replyEvents()
{
    return table;
}

} // namespace Shardscope::Simulation
