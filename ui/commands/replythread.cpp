// SPDX-License-Identifier: MIT
#include "ui/commands/replythread.h"

#include "core/jsontext.h"
#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr std::array<QByteArrayView, 4> replyTypes { "GUILD_MEMBERS_CHUNK", "RATE_LIMITED", "VOICE_STATE_UPDATE",
    "VOICE_SERVER_UPDATE" };

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

} // namespace

ReplyThread::ReplyThread(const GatewayCommand &command, const QString &userId)
    : m_userId(userId.toULongLong())
{
    if (const auto *voice = std::get_if<UpdateVoiceState>(&command.payload)) {
        m_guildId = voice->guildId.toULongLong();
        m_joining = voice->channelId.has_value();
    } else if (const auto *members = std::get_if<RequestGuildMembers>(&command.payload)) {
        m_guildId = members->guildId.toULongLong();
        m_nonce = members->nonce;
        m_members = true;
    }
}

std::optional<ReplyThread::Line> ReplyThread::take(const EventRecord &record)
{
    if (m_members)
        return record.type == "RATE_LIMITED" ? takeRateLimit(record)
            : record.type == "GUILD_MEMBERS_CHUNK" && record.guildId == m_guildId ? takeChunk(record)
                                                                                   : std::nullopt;
    return record.guildId == m_guildId ? takeVoice(record) : std::nullopt;
}

std::optional<ReplyThread::Line> ReplyThread::takeChunk(const EventRecord &record)
{
    const JsonText json(record.json);
    if (m_nonce && field(json, { "d", "nonce" }) != *m_nonce)
        return std::nullopt;
    const std::optional<JsonText::Value> root = json.root();
    if (const std::optional<JsonText::Value> list = root ? json.find(*root, { "d", "members" }) : std::nullopt)
        m_memberCount += static_cast<qsizetype>(json.members(*list).size());
    if (const std::optional<JsonText::Value> list = root ? json.find(*root, { "d", "not_found" }) : std::nullopt) {
        for (const JsonText::Member &member : json.members(*list))
            m_notFound.append(json.scalar(member.value));
    }
    const int count = std::max(1, field(json, { "d", "chunk_count" }).toInt());
    ++m_chunks;
    Line line { Tone::Good, Words::tr("chunk %1 of %2 · %3 members").arg(m_chunks).arg(count).arg(Format::count(m_memberCount)),
        m_chunks >= count };
    if (!m_notFound.isEmpty()) {
        line.tone = Tone::Warning;
        line.text += u" · "_s + Words::tr("not found: %1").arg(m_notFound.join(u", "_s));
    }
    return line;
}

std::optional<ReplyThread::Line> ReplyThread::takeRateLimit(const EventRecord &record) const
{
    const JsonText json(record.json);
    const bool ours = m_nonce ? field(json, { "d", "meta", "nonce" }) == *m_nonce
                              : field(json, { "d", "meta", "guild_id" }).toULongLong() == m_guildId;
    if (!ours)
        return std::nullopt;
    const double seconds = field(json, { "d", "retry_after" }).toDouble();
    return Line { Tone::Bad, Words::tr("RATE_LIMITED: again in %1").arg(Format::duration(static_cast<qint64>(seconds * 1e6))), true };
}

std::optional<ReplyThread::Line> ReplyThread::takeVoice(const EventRecord &record)
{
    if (record.type == "VOICE_STATE_UPDATE" && record.userId == m_userId)
        m_stateSeen = true;
    else if (record.type == "VOICE_SERVER_UPDATE")
        m_serverSeen = true;
    else
        return std::nullopt;
    if (!m_joining)
        return Line { Tone::Good, Words::tr("VOICE_STATE_UPDATE came: left the channel"), true };
    if (m_stateSeen && m_serverSeen)
        return Line { Tone::Good, Words::tr("VOICE_STATE_UPDATE and VOICE_SERVER_UPDATE came"), true };
    return Line { Tone::Warning,
        m_stateSeen ? Words::tr("VOICE_STATE_UPDATE came, VOICE_SERVER_UPDATE is missing")
                    : Words::tr("VOICE_SERVER_UPDATE came, VOICE_STATE_UPDATE is missing"),
        false };
}

ReplyWatcher::ReplyWatcher(QObject *parent)
    : QObject(parent)
{
}

void ReplyWatcher::expect(quint64 guildId)
{
    const QMutexLocker lock(&m_mutex);
    m_guilds.insert(guildId);
    m_armed.store(true, std::memory_order_release);
}

void ReplyWatcher::append(const EventRecord &record)
{
    if (record.kind != EventRecord::Kind::Dispatch || !m_armed.load(std::memory_order_acquire))
        return;
    if (std::find(replyTypes.begin(), replyTypes.end(), QByteArrayView(record.type)) == replyTypes.end())
        return;
    {
        const QMutexLocker lock(&m_mutex);
        if (record.guildId != 0 && !m_guilds.contains(record.guildId))
            return;
    }
    Q_EMIT replyReceived(record);
}

} // namespace Shardscope
