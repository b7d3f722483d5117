// SPDX-License-Identifier: MIT
#include "ui/commands/replythread.h"

#include "core/events/namedirectory.h"
#include "core/jsontext.h"

#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// So many ids are named; the rest is counted.
constexpr qsizetype mostNamed = 10;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReplyThread)
};

QString field(const JsonText &json, std::initializer_list<QByteArrayView> path)
{
    const std::optional<JsonText::Value> root = json.root();
    const std::optional<JsonText::Value> value = root ? json.find(*root, path) : std::nullopt;
    return value && value->type != JsonText::Type::Null ? json.scalar(*value) : QString();
}

std::vector<JsonText::Member> elements(const JsonText &json, std::initializer_list<QByteArrayView> path)
{
    const std::optional<JsonText::Value> root = json.root();
    const std::optional<JsonText::Value> list = root ? json.find(*root, path) : std::nullopt;
    return list && list->type == JsonText::Type::Array ? json.members(*list) : std::vector<JsonText::Member>();
}

QString joined(const QStringList &ids)
{
    return ids.size() <= mostNamed
        ? ids.join(u", "_s)
        : Words::tr("%1 and %2 more").arg(ids.first(mostNamed).join(u", "_s), Format::count(ids.size() - mostNamed));
}

} // namespace

ReplyThread::ReplyThread(const GatewayCommand &command, const QString &userId, const NameDirectory *names)
    : m_names(names)
    , m_userId(userId.toULongLong())
{
    GatewayCommand::Payload payload = command.payload;
    if (const auto *raw = std::get_if<RawSend>(&command.payload)) {
        const auto read = GatewayCommand::fromMessage(raw->op, raw->data);
        if (const auto *spelt = std::get_if<GatewayCommand>(&read))
            payload = spelt->payload;
    }
    if (const auto *voice = std::get_if<UpdateVoiceState>(&payload)) {
        expect(Kind::Voice, { voice->guildId });
        m_joining = voice->channelId.has_value();
    } else if (const auto *members = std::get_if<RequestGuildMembers>(&payload)) {
        expect(Kind::Members, { members->guildId });
        m_nonce = members->nonce;
    } else if (const auto *info = std::get_if<RequestChannelInfo>(&payload)) {
        expect(Kind::ChannelInfo, { info->guildId });
    } else if (const auto *sounds = std::get_if<RequestSoundboardSounds>(&payload)) {
        expect(Kind::Sounds, sounds->guildIds);
    }
}

void ReplyThread::expect(Kind kind, const QStringList &guilds)
{
    m_kind = kind;
    for (const QString &guild : guilds)
        m_guilds.insert(guild.toULongLong());
}

std::optional<ReplyThread::Reply> ReplyThread::take(const EventRecord &record)
{
    if (m_kind == Kind::Members && record.type == "RATE_LIMITED")
        return takeRateLimit(record);
    if (!m_guilds.contains(record.guildId))
        return std::nullopt;
    switch (m_kind) {
    case Kind::None:
        return std::nullopt;
    case Kind::Members:
        return record.type == "GUILD_MEMBERS_CHUNK" ? takeChunk(record) : std::nullopt;
    case Kind::Voice:
        return takeVoice(record);
    case Kind::ChannelInfo:
        return record.type == "CHANNEL_INFO" ? takeChannelInfo(record) : std::nullopt;
    case Kind::Sounds:
        return record.type == "SOUNDBOARD_SOUNDS" ? takeSounds(record) : std::nullopt;
    }
    return std::nullopt;
}

QString ReplyThread::chunkState() const
{
    QString text = Words::tr("chunk %1 of %2 · %3 members", nullptr, static_cast<int>(m_memberCount))
                       .arg(static_cast<int>(m_chunks.size()))
                       .arg(m_chunkCount)
                       .arg(Format::count(m_memberCount));
    if (m_presenceCount > 0)
        text += u" · "_s
            + Words::tr("%1 presences", nullptr, static_cast<int>(m_presenceCount)).arg(Format::count(m_presenceCount));
    if (!m_notFound.isEmpty())
        text += u" · "_s + Words::tr("not found: %1").arg(joined(m_notFound));
    return text;
}

std::optional<ReplyThread::Reply> ReplyThread::takeChunk(const EventRecord &record)
{
    const JsonText json(record.json);
    if (m_nonce && field(json, { "d", "nonce" }) != *m_nonce)
        return std::nullopt;
    const qsizetype members = std::ssize(elements(json, { "d", "members" }));
    const qsizetype presences = std::ssize(elements(json, { "d", "presences" }));
    QStringList notFound;
    for (const JsonText::Member &member : elements(json, { "d", "not_found" }))
        notFound.append(json.scalar(member.value));
    const int index = field(json, { "d", "chunk_index" }).toInt();
    m_chunkCount = std::max({ 1, m_chunkCount, field(json, { "d", "chunk_count" }).toInt() });
    m_chunks.insert(index);
    m_memberCount += members;
    m_presenceCount += presences;
    m_notFound += notFound;

    Reply reply;
    reply.line = { Tone::Plain,
        Words::tr("chunk %1 of %2 · %3 members", nullptr, static_cast<int>(members))
            .arg(index + 1)
            .arg(m_chunkCount)
            .arg(Format::count(members)) };
    if (!notFound.isEmpty())
        reply.line = { Tone::Warning, reply.line.text + u" · "_s + Words::tr("not found: %1").arg(joined(notFound)) };
    reply.state = { m_notFound.isEmpty() ? Tone::Good : Tone::Warning, chunkState() };
    reply.complete = static_cast<int>(m_chunks.size()) >= m_chunkCount;
    return reply;
}

std::optional<ReplyThread::Reply> ReplyThread::takeRateLimit(const EventRecord &record) const
{
    const JsonText json(record.json);
    const bool ours = m_nonce ? field(json, { "d", "meta", "nonce" }) == *m_nonce
                              : m_guilds.contains(field(json, { "d", "meta", "guild_id" }).toULongLong());
    if (!ours)
        return std::nullopt;
    const double seconds = std::clamp(field(json, { "d", "retry_after" }).toDouble(), 0.0, 86'400.0);
    Reply reply;
    reply.retryAfter = std::chrono::duration_cast<Duration>(std::chrono::duration<double>(seconds));
    reply.line = { Tone::Bad, Words::tr("▲ again in %1").arg(Format::duration(*reply.retryAfter)) };
    reply.state = { Tone::Bad, u"▲ RATE_LIMITED"_s };
    reply.complete = true;
    return reply;
}

std::optional<ReplyThread::Reply> ReplyThread::takeVoice(const EventRecord &record)
{
    Reply reply;
    const JsonText json(record.json);
    if (record.type == "VOICE_STATE_UPDATE" && record.userId == m_userId) {
        m_stateSeen = true;
        const QString channel = field(json, { "d", "channel_id" });
        const QString name = m_names ? m_names->name(NameDirectory::Kind::Channel, channel.toULongLong()) : QString();
        reply.line.text = channel.isEmpty() ? Words::tr("in no channel")
                                            : Words::tr("in %1").arg(name.isEmpty() ? channel : QString(u'#' + name));
    } else if (record.type == "VOICE_SERVER_UPDATE") {
        m_serverSeen = true;
        const QString endpoint = field(json, { "d", "endpoint" });
        reply.line = endpoint.isEmpty()
            ? Line { Tone::Warning, Words::tr("no voice server is free at present; another update will follow") }
            : Line { Tone::Plain, endpoint };
    } else {
        return std::nullopt;
    }
    if (!m_joining)
        reply = { reply.line, { Tone::Good, Words::tr("VOICE_STATE_UPDATE came: left the channel") }, m_stateSeen };
    else if (m_stateSeen && m_serverSeen)
        reply = { reply.line, { Tone::Good, Words::tr("VOICE_STATE_UPDATE and VOICE_SERVER_UPDATE came") }, true };
    else
        reply.state = { Tone::Warning,
            m_stateSeen ? Words::tr("VOICE_STATE_UPDATE came, VOICE_SERVER_UPDATE is missing")
                        : Words::tr("VOICE_SERVER_UPDATE came, VOICE_STATE_UPDATE is missing") };
    return reply;
}

std::optional<ReplyThread::Reply> ReplyThread::takeChannelInfo(const EventRecord &record)
{
    const JsonText json(record.json);
    const std::vector<JsonText::Member> channels = elements(json, { "d", "channels" });
    const auto told = std::count_if(channels.begin(), channels.end(), [&json](const JsonText::Member &channel) {
        const auto isTold = [&](QByteArrayView key) {
            const auto value = json.find(channel.value, { key });
            return value && value->type != JsonText::Type::Null;
        };
        return isTold("status") || isTold("voice_start_time");
    });
    const Line line { Tone::Good,
        Words::tr("%1 channels, %2 of them in use", nullptr, static_cast<int>(channels.size()))
            .arg(Format::count(std::ssize(channels)), Format::count(told)) };
    return Reply { { Tone::Plain, line.text }, line, true };
}

std::optional<ReplyThread::Reply> ReplyThread::takeSounds(const EventRecord &record)
{
    const qsizetype sounds = std::ssize(elements(JsonText(record.json), { "d", "soundboard_sounds" }));
    if (!m_answered.insert(record.guildId).second)
        return std::nullopt;
    m_soundCount += sounds;
    return Reply { { Tone::Plain,
                       Words::tr("%1: %2 sounds", nullptr, static_cast<int>(sounds))
                           .arg(guildName(record.guildId), Format::count(sounds)) },
        { Tone::Good,
            Words::tr("%1 of %2 guilds · %3 sounds", nullptr, static_cast<int>(m_soundCount))
                .arg(Format::count(std::ssize(m_answered)), Format::count(std::ssize(m_guilds)),
                    Format::count(m_soundCount)) },
        m_answered.size() == m_guilds.size() };
}

QString ReplyThread::guildName(quint64 id) const
{
    const QString name = m_names ? m_names->name(NameDirectory::Kind::Guild, id) : QString();
    return name.isEmpty() ? QString::number(id) : name;
}

Duration ReplyThread::patience() const
{
    return m_kind == Kind::Voice ? std::chrono::seconds(5) : std::chrono::seconds(10);
}

ReplyThread::Line ReplyThread::late(GatewayIntents intents) const
{
    switch (m_kind) {
    case Kind::None:
        return {};
    case Kind::Voice:
        return lateVoice(intents);
    case Kind::Members:
        return { Tone::Warning,
            m_chunks.empty() ? Words::tr(
                "▲ no GUILD_MEMBERS_CHUNK so far: is the bot in this guild, and does the guild belong to this shard?")
                             : Words::tr("▲ %1 · further chunks are late").arg(chunkState()) };
    case Kind::ChannelInfo:
        return { Tone::Warning,
            Words::tr("▲ no CHANNEL_INFO so far: is the bot in this guild, and does the guild belong to this shard?") };
    case Kind::Sounds: {
        QStringList silent;
        for (const quint64 guild : m_guilds) {
            if (!m_answered.contains(guild))
                silent.append(guildName(guild));
        }
        return { Tone::Warning,
            Words::tr("▲ no SOUNDBOARD_SOUNDS so far of %1: is the bot in this guild?").arg(joined(silent)) };
    }
    }
    return {};
}

ReplyThread::Line ReplyThread::lateVoice(GatewayIntents intents) const
{
    const bool hasIntent = intents.contains(GatewayIntent::GuildVoiceStates);
    QString text;
    if (!m_stateSeen && !hasIntent)
        text = m_serverSeen
            ? Words::tr(
                "VOICE_SERVER_UPDATE came; VOICE_STATE_UPDATE cannot: the intent GUILD_VOICE_STATES is not requested")
            : Words::tr("neither leg came: the intent GUILD_VOICE_STATES is not requested, and the channel may not be "
                        "open to the bot");
    else if (!m_stateSeen && !m_serverSeen)
        text = m_joining ? Words::tr("neither leg came: the channel does not exist or is full, or the bot lacks View "
                                     "Channel or Connect there")
                         : Words::tr("VOICE_STATE_UPDATE is missing: the bot was in no voice channel of this guild");
    else if (!m_serverSeen)
        text = Words::tr(
            "VOICE_SERVER_UPDATE is missing: the bot was in that channel already, or no voice server is free");
    else
        text = Words::tr("VOICE_STATE_UPDATE is missing: it may have been lost with a session; send again");
    return { Tone::Warning, u"▲ "_s + text };
}

} // namespace Shardscope
