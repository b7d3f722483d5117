// SPDX-License-Identifier: MIT
#pragma once

#include "core/rest/serverclock.h"

#include "ui/graphs/eventrates.h"
#include "ui/graphs/graphmarker.h"
#include "ui/graphs/sessionfact.h"
#include "ui/graphs/timeseries.h"

#include <QObject>

#include <deque>
#include <map>
#include <vector>

namespace Shardscope {

/// The figures of a run over time, for the graphs and the vital strip. Time comes in with tick().
class SessionMetrics : public QObject
{
    Q_OBJECT

public:
    /// Figures over the last full second, as rates.
    struct Rates
    {
        double events = 0;
        double wireBytes = 0;
        double bytes = 0;
    };

    /// @p meter must outlive the metrics.
    explicit SessionMetrics(TrafficMeter &meter, QObject *parent = nullptr);

    void beginRun();
    void setStatus(const ShardStatus &status, qint64 at);
    void addLatency(const LatencySample &sample);
    /// Marks it, unless the run ended with it: what ends there needs no mark.
    void addClose(const GatewayCloseInfo &info, qint64 at);
    void addError(const QString &text, qint64 at);
    /// What the gateway's HTTP answers told of its time; event ages are corrected by it until the next run begins.
    void setClock(const ServerClock &clock) { m_clock = clock; }
    /// It becomes part of the next tick.
    void addAge(const AgeSample &sample);
    /// Once a second: the figures since the tick before become one value; @p at in microseconds since 1970. Where it
    /// goes back the clock was set back, which leaves a gap.
    void tick(qint64 at);
    /// The same by totals that were counted elsewhere.
    void tick(qint64 at, const TrafficMeter::Totals &totals);
    /// What was told before, of a session that was recorded.
    void replay(const std::vector<SessionFact> &facts);
    /// Forgets everything.
    void clear();

    /// The newest latencies of several shards that are connected.
    struct Spread
    {
        double median = 0; ///< milliseconds
        double worst = 0;
        int worstShard = 0;
    };
    /// Empty with one shard, and while none has measured.
    [[nodiscard]] std::optional<Spread> spread() const;

    // Of several shards the latency is the median of their newest, p50 and p95 are of all that were measured.
    // Latencies and ages in milliseconds, rates a second, sends as their number in the 60 s before
    [[nodiscard]] const TimeSeries &latency() const { return m_latency; }
    [[nodiscard]] const TimeSeries &latencyP50() const { return m_p50; }
    [[nodiscard]] const TimeSeries &latencyP95() const { return m_p95; }
    [[nodiscard]] const TimeSeries &events() const { return m_events; }
    [[nodiscard]] const EventRates &eventsByName() const { return m_names; }
    [[nodiscard]] const TimeSeries &wireBytes() const { return m_wireBytes; }
    [[nodiscard]] const TimeSeries &bytes() const { return m_bytes; }
    [[nodiscard]] const TimeSeries &ages() const { return m_ages; }
    [[nodiscard]] const TimeSeries &sends() const { return m_sends; } ///< heartbeats included
    [[nodiscard]] const TimeSeries &heartbeats() const { return m_heartbeats; } ///< of the sends
    [[nodiscard]] const std::vector<GraphMarker> &markers() const { return m_markers; }
    [[nodiscard]] std::optional<LatencySummary> latencySummary() const { return m_statistics.summary(); }
    /// Microseconds since 1970 when the last latency was measured; 0 before the first and when disconnected.
    [[nodiscard]] qint64 latencyAt() const { return m_latencyAt; }
    [[nodiscard]] Rates rates() const { return m_rates; }
    /// What was added to our clock for the ages, in microseconds; empty where it was not corrected.
    [[nodiscard]] std::optional<qint64> clockCorrection() const { return m_clock.correction(); }
    /// Sends in 60 s that commands may use, the heartbeats' share taken off; 0 while not known.
    /// Of several shards the sum.
    [[nodiscard]] int sendsLimit() const;
    /// When the first value or marker came; 0 before it.
    [[nodiscard]] qint64 begunAt() const { return m_begunAt; }

Q_SIGNALS:
    void updated();

private:
    /// What was sent by the end of a second, of this connection.
    struct Sends
    {
        qint64 at;
        qint64 sent;
        qint64 heartbeats;
    };

    /// What is known of one shard.
    struct Track
    {
        ShardState state = ShardState::Idle;
        bool wasReady = false; ///< in this run
        int sendsLimit = 0;
        std::optional<double> latency {}; ///< milliseconds, of this connection
    };

    void mark(qint64 at, GraphMarker::Kind kind, const QString &text);
    void markReady(const ShardStatus &status, bool isFirst, qint64 at);
    /// No shard told a state yet.
    [[nodiscard]] bool isStateless() const;
    [[nodiscard]] bool isAny(ShardState state) const;
    [[nodiscard]] bool isSeveral() const { return m_tracks.size() > 1; }
    void breakLines();
    void takeAges();
    void followClockBack(qint64 at);
    void addRates(qint64 at, const TrafficMeter::Totals &totals, double seconds);
    void addSends(qint64 at, const TrafficMeter::Totals &totals);
    [[nodiscard]] std::array<TimeSeries *, 9> series();

    TrafficMeter &m_meter;
    TimeSeries m_latency;
    TimeSeries m_p50;
    TimeSeries m_p95;
    TimeSeries m_events;
    EventRates m_names;
    TimeSeries m_wireBytes;
    TimeSeries m_bytes;
    TimeSeries m_ages;
    TimeSeries m_sends;
    TimeSeries m_heartbeats;
    std::deque<Sends> m_window; ///< oldest first; the first lies at or before the beginning of the 60 s
    LatencyStatistics m_statistics;
    std::vector<GraphMarker> m_markers;
    TrafficMeter::Totals m_totals {};
    Rates m_rates {};
    ServerClock m_clock;
    std::map<int, Track> m_tracks; ///< of the shards that told a state or measured
    qint64 m_latencyAt = 0;
    qint64 m_tickAt = 0;
    qint64 m_begunAt = 0;
};

} // namespace Shardscope
