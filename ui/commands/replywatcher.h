// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"

#include <QMutex>
#include <QObject>

#include <atomic>
#include <set>

namespace Shardscope {

/// Picks the answers to commands out of the stream, on the gateway thread, and hands only those over. While nothing is
/// awaited a record costs one look at a flag.
class ReplyWatcher : public QObject, public RecordSink
{
    Q_OBJECT

public:
    explicit ReplyWatcher(QObject *parent = nullptr);

    /// From now on answers about @p guilds are wanted and no others, and acknowledgements where @p acks. Any thread.
    void expect(std::set<quint64> guilds, bool acks);
    void append(const EventRecord &record) override;

Q_SIGNALS:
    /// Emitted on the gateway thread.
    void replyReceived(const Shardscope::EventRecord &record);

private:
    std::atomic<bool> m_armed = false;
    QMutex m_mutex;
    std::set<quint64> m_guilds;
    bool m_acks = false;
};

} // namespace Shardscope
