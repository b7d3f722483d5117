// SPDX-License-Identifier: MIT
#include "ui/commands/replywatcher.h"

#include <algorithm>
#include <array>

namespace Shardscope {

namespace {

constexpr std::array<QByteArrayView, 6> replyTypes { "GUILD_MEMBERS_CHUNK", "RATE_LIMITED", "VOICE_STATE_UPDATE",
    "VOICE_SERVER_UPDATE", "CHANNEL_INFO", "SOUNDBOARD_SOUNDS" };

} // namespace

ReplyWatcher::ReplyWatcher(QObject *parent)
    : QObject(parent)
{
}

void ReplyWatcher::expect(std::set<quint64> guilds, bool acks)
{
    const QMutexLocker lock(&m_mutex);
    m_guilds = std::move(guilds);
    m_acks = acks;
    m_armed.store(acks || !m_guilds.empty(), std::memory_order_release);
}

void ReplyWatcher::append(const EventRecord &record)
{
    if (!m_armed.load(std::memory_order_acquire))
        return;
    const bool isAck = record.kind == EventRecord::Kind::Ack;
    const bool isReply = record.kind == EventRecord::Kind::Dispatch
        && std::find(replyTypes.begin(), replyTypes.end(), QByteArrayView(record.type)) != replyTypes.end();
    if (!isAck && !isReply)
        return;
    {
        const QMutexLocker lock(&m_mutex);
        // RATE_LIMITED names its guild elsewhere.
        const bool isWanted = isAck ? m_acks
            : record.guildId == 0   ? !m_guilds.empty()
                                    : m_guilds.contains(record.guildId);
        if (!isWanted)
            return;
    }
    Q_EMIT replyReceived(record);
}

} // namespace Shardscope
