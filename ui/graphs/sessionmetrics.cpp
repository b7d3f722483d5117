// SPDX-License-Identifier: MIT
#include "ui/graphs/sessionmetrics.h"

#include <QSignalBlocker>

namespace Shardscope {

namespace {

constexpr std::size_t maximumMarkers = 1000;
/// A longer pause between ticks means that the machine slept: rates over it would say nothing.
constexpr qint64 longestTick = 5'000'000;

} // namespace

SessionMetrics::SessionMetrics(const TrafficMeter &meter, QObject *parent)
    : QObject(parent)
    , m_meter(meter)
{
}

void SessionMetrics::beginRun()
{
    m_statistics = {};
    m_latencyAt = 0;
    m_rates = {};
    m_tickAt = 0;
    m_totals = m_meter.totals();
    Q_EMIT updated();
}

void SessionMetrics::mark(qint64 at, GraphMarker::Kind kind, const QString &text)
{
    m_markers.push_back({ at, kind, text });
    if (m_markers.size() > maximumMarkers)
        m_markers.erase(m_markers.begin());
    Q_EMIT updated();
}

void SessionMetrics::setStatus(const ShardStatus &status, qint64 at)
{
    if (status.state == m_state)
        return;
    if (m_begunAt == 0)
        m_begunAt = at;
    if (status.state == ShardState::Ready)
        mark(at, status.resumed ? GraphMarker::Kind::Resume : GraphMarker::Kind::Ready,
            status.resumed ? tr("Session resumed") : tr("Ready with a new session"));
    if (m_state == ShardState::Ready) {
        m_latency.breakLine();
        m_events.breakLine();
        m_latencyAt = 0;
        m_rates = {};
    }
    m_state = status.state;
    Q_EMIT updated();
}

void SessionMetrics::addLatency(const LatencySample &sample)
{
    m_statistics.add(sample.latency);
    m_latency.add(sample.at, std::chrono::duration<double, std::milli>(sample.latency).count());
    m_latencyAt = sample.at;
    Q_EMIT updated();
}

void SessionMetrics::addClose(const GatewayCloseInfo &info, qint64 at)
{
    if (info.end)
        return;
    const QString code = info.code ? QString::number(*info.code) + u' ' : QString();
    mark(at, GraphMarker::Kind::Close, code + info.meaning);
}

void SessionMetrics::addError(const QString &text, qint64 at)
{
    mark(at, GraphMarker::Kind::Error, text);
}

void SessionMetrics::tick(qint64 at, const TrafficMeter::Totals &totals)
{
    const qint64 passed = at - m_tickAt;
    // A part of a session, as it was exported, may tell of no state at all.
    const bool isReady
        = m_state == ShardState::Ready || (m_state == ShardState::Idle && totals.dispatches > m_totals.dispatches);
    if (m_tickAt != 0 && passed > 0 && passed <= longestTick && isReady) {
        const double seconds = static_cast<double>(passed) / 1e6;
        m_rates = { static_cast<double>(totals.dispatches - m_totals.dispatches) / seconds,
            static_cast<double>(totals.wireBytes - m_totals.wireBytes) / seconds,
            static_cast<double>(totals.bytes - m_totals.bytes) / seconds };
        m_events.add(at, m_rates.events);
    } else if (passed > longestTick) {
        m_events.breakLine();
    }
    m_totals = totals;
    m_tickAt = at;
    Q_EMIT updated();
}

void SessionMetrics::replay(const std::vector<SessionFact> &facts)
{
    {
        const QSignalBlocker blocker(this);
        for (const auto &[at, what] : facts) {
            if (const auto *status = std::get_if<ShardStatus>(&what))
                setStatus(*status, at);
            else if (const auto *sample = std::get_if<LatencySample>(&what))
                addLatency(*sample);
            else if (const auto *close = std::get_if<GatewayCloseInfo>(&what))
                addClose(*close, at);
            else if (const auto *error = std::get_if<GatewayError>(&what))
                addError(error->message, at);
            else if (const auto *totals = std::get_if<TrafficMeter::Totals>(&what))
                tick(at, *totals);
        }
    }
    Q_EMIT updated();
}

void SessionMetrics::clear()
{
    m_latency.clear();
    m_events.clear();
    m_markers.clear();
    m_state = ShardState::Idle;
    m_begunAt = 0;
    beginRun();
}

} // namespace Shardscope
