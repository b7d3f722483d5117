// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graphs/graphlayer.h"
#include "ui/graphs/sessionfact.h"
#include "ui/graphs/timeseries.h"

#include <QObject>

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
    explicit SessionMetrics(const TrafficMeter &meter, QObject *parent = nullptr);

    void beginRun();
    void setStatus(const ShardStatus &status, qint64 at);
    void addLatency(const LatencySample &sample);
    /// Marks it, unless the run ended with it: what ends there needs no mark.
    void addClose(const GatewayCloseInfo &info, qint64 at);
    void addError(const QString &text, qint64 at);
    /// Once a second: the figures since the tick before become one value; @p at in microseconds since 1970.
    void tick(qint64 at) { tick(at, m_meter.totals()); }
    /// The same by totals that were counted elsewhere.
    void tick(qint64 at, const TrafficMeter::Totals &totals);
    /// What was told before, of a session that was recorded.
    void replay(const std::vector<SessionFact> &facts);
    /// Forgets everything.
    void clear();

    [[nodiscard]] const TimeSeries &latency() const { return m_latency; } ///< milliseconds
    [[nodiscard]] const TimeSeries &events() const { return m_events; } ///< dispatches a second
    [[nodiscard]] const std::vector<GraphMarker> &markers() const { return m_markers; }
    [[nodiscard]] std::optional<LatencySummary> latencySummary() const { return m_statistics.summary(); }
    /// Microseconds since 1970 when the last latency was measured; 0 before the first and when disconnected.
    [[nodiscard]] qint64 latencyAt() const { return m_latencyAt; }
    [[nodiscard]] Rates rates() const { return m_rates; }
    /// When the first value or marker came; 0 before it.
    [[nodiscard]] qint64 begunAt() const { return m_begunAt; }

Q_SIGNALS:
    void updated();

private:
    void mark(qint64 at, GraphMarker::Kind kind, const QString &text);

    const TrafficMeter &m_meter;
    TimeSeries m_latency;
    TimeSeries m_events;
    LatencyStatistics m_statistics;
    std::vector<GraphMarker> m_markers;
    TrafficMeter::Totals m_totals {};
    Rates m_rates {};
    ShardState m_state = ShardState::Idle;
    qint64 m_latencyAt = 0;
    qint64 m_tickAt = 0;
    qint64 m_begunAt = 0;
};

} // namespace Shardscope
