// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/diagnosis/eventliveness.h"
#include "core/diagnosis/eventverdict.h"
#include "core/diagnosis/shardlanes.h"
#include "core/diagnosis/sessiontimeline.h"

#include <QHash>
#include <QObject>

namespace Shardscope {

class EventSegment;
class EventStore;

/// Reads along what a store holds and says what a session asked for, what came of it, which events fell silent and how
/// its connections went: of a run that goes on and of a capture that is read alike. It looks at the fields of a record
/// and reads payloads only of what is rare, so that a flood costs little; each look ends soon, and the next goes on.
/// Lives on one thread.
class SessionInsight : public QObject
{
    Q_OBJECT

public:
    /// Between looks, and while it is behind.
    static constexpr std::chrono::milliseconds interval { 250 };
    static constexpr std::chrono::milliseconds shortInterval { 15 };
    /// So long a look reads at most.
    static constexpr std::chrono::milliseconds turn { 8 };

    /// Begins where the store ends now. Both must outlive it.
    explicit SessionInsight(const EventStore &store, Clock &clock = Clock::system(), QObject *parent = nullptr);
    ~SessionInsight() override;

    /// Looks from time to time. One that is not live any more still reads to the end.
    void setLive(bool live);
    /// Whether silence is judged by the clock, as of a run, or by the newest record, as of a capture.
    void setByRecords(bool byRecords) { m_isByRecords = byRecords; }
    /// Reads on for one turn; called by a timer.
    void look();
    /// Forgets everything and begins where the store ends now.
    void clear();
    /// A run is about to begin: the lanes are of what comes from now on.
    void beginRun();
    [[nodiscard]] bool isBehind() const;
    /// From 0 to 1.
    [[nodiscard]] double progress() const;

    /// What HTTP told of a bot: the run's look-up, or a token check. Empty flags tell nothing.
    void learnFlags(const QString &botId, const std::optional<quint64> &flags);
    /// The bot of the run, before its READY says so.
    void setBot(const QString &botId);

    [[nodiscard]] const SessionTimeline &timeline() const { return m_timeline; }
    /// Of the run, or of the capture.
    [[nodiscard]] const ShardLanes &lanes() const { return m_lanes; }
    [[nodiscard]] ShardLanes &lanes() { return m_lanes; }
    /// Whether it is a capture that is read.
    [[nodiscard]] bool isByRecords() const { return m_isByRecords; }
    /// Of the newest session.
    [[nodiscard]] SessionIntents intents() const;
    /// In the order of dispatchEventTable().
    [[nodiscard]] const std::array<EventFacts, dispatchEventCount> &facts() const { return m_facts; }
    [[nodiscard]] const std::vector<EventLiveness::Silence> &silences() const { return m_silences; }
    /// The time that all this is about.
    [[nodiscard]] qint64 now() const;
    /// Why the content of a message is empty; @p index is the record's number in the store.
    [[nodiscard]] QString remark(const EventRecord &record, qint64 index) const;

Q_SIGNALS:
    /// Something was read, or time made a difference.
    void changed();
    /// What a session may receive is known better: what remark() says may differ.
    void sessionsChanged();
    /// Another event fell silent, or one came again.
    void silencesChanged();

private:
    /// One IDENTIFY of a shard, and what its READY said.
    struct Session
    {
        qint64 record = 0;
        std::optional<GatewayIntents> asked {};
        std::optional<quint64> flags {};
        quint64 bot = 0;
        bool isReady = false;
    };

    void read(const EventSegment &segment, qint64 end);
    void addToLane(const EventSegment &segment, std::size_t row, int shard);
    void addPayload(qint64 index, std::optional<int> shard);
    void addDispatch(const DispatchEventInfo *event, int shard, qint64 sequence, qint64 at, qint64 index);
    void addIdentify(const EventRecord &record, qint64 index);
    void addReady(const EventRecord &record, qint64 index);
    void judge();
    [[nodiscard]] const Session *sessionOf(int shard, qint64 index) const;
    [[nodiscard]] SessionIntents intentsOf(const Session &session) const;
    [[nodiscard]] std::optional<quint64> flagsOf(quint64 bot) const;

    const EventStore &m_store;
    Clock &m_clock;
    const std::unique_ptr<ClockTimer> m_timer;
    bool m_isLive = false;
    bool m_isByRecords = false;
    bool m_isAnySessionNew = false; ///< since it was told
    qint64 m_begin = 0;
    qint64 m_next = 0;
    qint64 m_lastAt = 0;
    quint64 m_bot = 0; ///< of the run, as HTTP told
    QHash<quint64, quint64> m_flags; ///< of each bot
    std::map<int, std::vector<Session>> m_sessions; ///< of each shard, the oldest first
    quint64 m_newestBot = 0; ///< that was ready
    int m_newestShard = -1; ///< that sent the last IDENTIFY
    std::array<EventFacts, dispatchEventCount> m_facts {};
    EventLiveness m_liveness;
    std::vector<EventLiveness::Silence> m_silences;
    SessionTimeline m_timeline;
    ShardLanes m_lanes;
    qint64 m_lanesBegin = 0; ///< the first record that they are of
};

} // namespace Shardscope
