// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"
#include "core/gateway/gatewayclosecode.h"

#include <QString>

#include <deque>
#include <map>
#include <vector>

namespace Shardscope {

/// A stage of a connection. Times are microseconds since 1970, as in what follows.
struct TimelineStep
{
    enum class Kind : quint8
    {
        LookUp, ///< the gateway was asked for over HTTP
        Connect, ///< until the WebSocket stood
        Hello, ///< until HELLO came
        Queue, ///< until an IDENTIFY was allowed
        Identify, ///< until READY
        Resume, ///< until RESUMED
    };
    static constexpr int kinds = 6;

    Kind kind = Kind::Connect;
    qint64 begin = 0;
    qint64 end = 0; ///< 0: it did not end, or has not
    qint64 record = -1; ///< where it begins, by its number in the store

    [[nodiscard]] const char *name() const; ///< "look-up", …
    [[nodiscard]] QString title() const; ///< for people
    [[nodiscard]] qint64 duration() const { return end > 0 ? end - begin : 0; }
};

/// One connect of a shard, from its first stage to its end.
struct TimelineConnection
{
    int shard = 0;
    int number = 1; ///< which connect of its shard
    qint64 record = -1; ///< of its beginning
    qint64 beganAt = 0;
    bool wasOpen = false; ///< it stood already when the records begin
    std::vector<TimelineStep> steps {};
    qint64 readyAt = 0; ///< 0: it never was
    bool isResumed = false;

    qint64 events = 0; ///< dispatches
    qint64 replayed = 0; ///< of them, between RESUME and RESUMED
    qint64 gaps = 0; ///< places where the sequence leaps
    qint64 missing = 0; ///< numbers that it leaps over
    qint64 duplicates = 0; ///< numbers that came before

    qint64 endedAt = 0; ///< 0: it goes on
    std::optional<GatewayCloseInfo> close {};
    QString error {}; ///< what went wrong, where there was no close
    qint64 endRecord = -1;
    quint64 revision = 0; ///< grows with every change

    /// How long it was ready, until @p now where it still is.
    [[nodiscard]] qint64 lived(qint64 now) const;
    [[nodiscard]] const TimelineStep *step(TimelineStep::Kind kind) const;
    /// "Resumed, 12 events replayed", "New session", "Never ready", …
    [[nodiscard]] QString outcome() const;
    /// Who closed and why; empty while it goes on.
    [[nodiscard]] QString ending() const;
};

/// The connections of all shards in the order in which they began, made of records as they come. One thread.
class SessionTimeline
{
public:
    static constexpr std::size_t mostConnections = 10'000; ///< the oldest go first

    /// What is no dispatch and no heartbeat, with its payload. @p index is the record's number in the store.
    void addRecord(const EventRecord &record, qint64 index);
    /// A dispatch; @p sequence is noField where it has none; one that cannot be is taken for none.
    void addDispatch(int shard, const DispatchEventInfo *event, qint64 sequence, qint64 at, qint64 index);
    /// Records were passed over: what lies between is no gap.
    void skip();
    void clear();

    [[nodiscard]] const std::deque<TimelineConnection> &connections() const { return m_connections; }
    /// Connections that went.
    [[nodiscard]] qint64 dropped() const { return m_dropped; }
    [[nodiscard]] quint64 revision() const { return m_revision; }
    /// Grows with every clear(): what was known before is of another timeline.
    [[nodiscard]] quint64 generation() const { return m_generation; }
    /// The newest time that was seen.
    [[nodiscard]] qint64 lastAt() const { return m_lastAt; }

private:
    struct Shard
    {
        qint64 current = -1; ///< number of its connection, those that went included
        int connects = 0;
        qint64 sequence = noField;
        bool isReplaying = false;
        QString refusal {}; ///< of an IDENTIFY
        qint64 refusedAt = 0;
    };

    [[nodiscard]] TimelineConnection *current(int shard);
    TimelineConnection *begin(int shard, qint64 at, qint64 index);
    void addState(const EventRecord &record, qint64 index);
    void beginStep(TimelineConnection *connection, TimelineStep::Kind kind, qint64 at, qint64 index);
    void endStep(TimelineConnection *connection, qint64 at);
    void connecting(int shard, const QString &detail, qint64 at, qint64 index);
    void ready(int shard, bool resumed, qint64 at);
    void end(TimelineConnection *connection, qint64 at, qint64 index);
    void touch(TimelineConnection *connection) { connection->revision = ++m_revision; }

    std::deque<TimelineConnection> m_connections;
    std::map<int, Shard> m_shards;
    qint64 m_dropped = 0;
    quint64 m_revision = 0;
    quint64 m_generation = 0;
    qint64 m_lastAt = 0;
};

} // namespace Shardscope
