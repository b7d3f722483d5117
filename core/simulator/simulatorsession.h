// SPDX-License-Identifier: MIT
#pragma once

#include "core/simulator/clientmessage.h"
#include "core/simulator/dispatchsource.h"
#include "core/simulator/faultplan.h"
#include "core/simulator/worldbuilder.h"

#include <QHash>

namespace Shardscope::Simulation {

/// What a session is made with.
struct SessionPlan
{
    QByteArray id;
    QByteArray resumeUrl;
    WorldPlan world;
    GatewayIntents intents;
    int largeThreshold = 50;
    quint32 seed = 1;
    bool reuse = false; ///< high rates: bodies are sent again, with new numbers
    qint64 events = -1; ///< so many are generated; -1: without end
    std::unique_ptr<DispatchSource> source {}; ///< served instead of generated ones
    User bot {}; ///< whose events these are
};

/// A session of the gateway: its world, the number it has come to, and the newest dispatches for a RESUME.
/// It outlives the connections that it is spoken to on.
class SimulatorSession
{
public:
    explicit SimulatorSession(SessionPlan plan);

    [[nodiscard]] const QByteArray &id() const { return m_plan.id; }
    [[nodiscard]] int shardId() const { return m_plan.world.shardId; }
    [[nodiscard]] const User &bot() const { return m_plan.bot; }
    [[nodiscard]] GatewayIntents intents() const { return m_plan.intents; }
    [[nodiscard]] World &world() { return m_world; }
    [[nodiscard]] Random &random() { return m_random; }
    [[nodiscard]] qint64 sequence() const { return m_sequence; }
    [[nodiscard]] Progress &progress() { return m_progress; }
    /// Whether happening @p index of the fault plan came already; says so from then on.
    [[nodiscard]] bool takeHappening(qsizetype index);

    /// "online", "idle", "dnd", "invisible" or "offline".
    void setBotStatus(const QByteArray &status);

    /// Whether begin() can be called; ask again where not.
    [[nodiscard]] bool canBegin() const;
    /// READY and what follows it at once, numbered.
    [[nodiscard]] std::vector<QByteArray> begin(qint64 now);
    struct Numbered
    {
        QByteArray text;
        PreparedDispatch dispatch;
    };
    /// How long until the next of a source, no time where it is due or has to be asked again; empty where it is over.
    /// What is generated is always due: connections pace it.
    [[nodiscard]] std::optional<Duration> untilNext(TimePoint now) const;
    [[nodiscard]] bool isDue(TimePoint now) const;
    [[nodiscard]] bool hasSource() const { return m_plan.source != nullptr; }
    /// The next of the stream, which is due; empty where it is over.
    [[nodiscard]] std::optional<Numbered> next(qint64 now);
    /// Bodies that are sent again are compressed but once, for clients that take them so.
    void deflateAhead() { m_deflateAhead = m_plan.reuse; }
    /// Numbers and remembers an answer.
    [[nodiscard]] QByteArray dispatch(const char *name, const QByteArray &d);

    /// Whether all after @p sequence is still at hand.
    [[nodiscard]] bool canReplay(qint64 sequence) const;
    /// Dispatch @p sequence again; empty where it is not at hand.
    [[nodiscard]] std::optional<QByteArray> replay(qint64 sequence) const;

    /// When the last connection went away; unset while there is one.
    std::optional<TimePoint> detachedAt {};
    /// When each guild's whole list was last given.
    QHash<quint64, TimePoint> fullLists {};

private:
    Numbered record(const PreparedDispatch &dispatch, qsizetype cost);
    [[nodiscard]] std::optional<PreparedDispatch> generate(qint64 now);

    const SessionPlan m_plan;
    World m_world;
    Random m_random;
    EventGenerator m_generator;
    Progress m_progress;
    qint64 m_sequence = 0;
    qint64 m_generated = 0;

    struct Remembered
    {
        PreparedDispatch dispatch;
        qsizetype cost = 0;
    };
    std::deque<Remembered> m_remembered; ///< the last is m_sequence
    qsizetype m_rememberedBytes = 0;

    std::vector<PreparedDispatch> m_pool;
    std::size_t m_poolAt = 0;
    bool m_deflateAhead = false;
    std::vector<bool> m_happened;
};

} // namespace Shardscope::Simulation
