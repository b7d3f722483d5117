// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"
#include "core/gateway/gatewaycommand.h"
#include "ui/theme.h"

#include <QMutex>
#include <QObject>
#include <QStringList>

#include <atomic>
#include <set>

namespace Shardscope {

/// What the gateway answers to one command, put together from its dispatches.
class ReplyThread
{
public:
    struct Line
    {
        Tone tone = Tone::Plain;
        QString text;
        bool complete = false;
    };

    /// @p userId is the bot's own.
    ReplyThread(const GatewayCommand &command, const QString &userId);

    [[nodiscard]] bool expectsReply() const { return m_guildId != 0; }
    [[nodiscard]] quint64 guildId() const { return m_guildId; }
    /// The state of the answer where @p record belongs to it.
    [[nodiscard]] std::optional<Line> take(const EventRecord &record);

private:
    [[nodiscard]] std::optional<Line> takeChunk(const EventRecord &record);
    [[nodiscard]] std::optional<Line> takeRateLimit(const EventRecord &record) const;
    [[nodiscard]] std::optional<Line> takeVoice(const EventRecord &record);

    quint64 m_guildId = 0;
    quint64 m_userId = 0;
    std::optional<QString> m_nonce {};
    bool m_members = false;
    bool m_joining = false;
    bool m_stateSeen = false;
    bool m_serverSeen = false;
    int m_chunks = 0;
    qsizetype m_memberCount = 0;
    QStringList m_notFound {};
};

/// Picks the answers to commands out of the stream, on the gateway thread, and hands only those over.
class ReplyWatcher : public QObject, public RecordSink
{
    Q_OBJECT

public:
    explicit ReplyWatcher(QObject *parent = nullptr);

    /// From now on answers about @p guildId are wanted. Any thread.
    void expect(quint64 guildId);
    void append(const EventRecord &record) override;

Q_SIGNALS:
    /// Emitted on the gateway thread.
    void replyReceived(const Shardscope::EventRecord &record);

private:
    std::atomic<bool> m_armed = false;
    QMutex m_mutex;
    std::set<quint64> m_guilds;
};

} // namespace Shardscope
