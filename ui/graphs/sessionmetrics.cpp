// SPDX-License-Identifier: MIT
#include "ui/graphs/sessionmetrics.h"

#include <QSignalBlocker>

#include <algorithm>

namespace Shardscope {

namespace {

constexpr std::size_t maximumMarkers = 1000;
/// A longer pause between ticks means that the machine slept: rates over it would say nothing.
constexpr qint64 longestTick = 5'000'000;
/// Of several shards what is equal and so near is one.
constexpr qint64 together = 1'000'000;
constexpr qint64 sendWindow = 60'000'000;
/// Samples come up to 20 times a second: an hour of them by the second, then as all others.
const std::vector<TimeSeries::Level> ageLevels { { 1'000'000, 3700 }, { 8'000'000, 2800 }, { 64'000'000, 1400 },
    { 512'000'000, 1400 } };

} // namespace

SessionMetrics::SessionMetrics(TrafficMeter &meter, QObject *parent)
    : QObject(parent)
    , m_meter(meter)
    , m_ages(ageLevels)
{
}

void SessionMetrics::beginRun()
{
    m_statistics = {};
    m_latencyAt = 0;
    m_rates = {};
    m_tickAt = 0;
    m_totals = m_meter.totals();
    m_clock = {};
    m_tracks.clear();
    m_window.clear();
    (void)m_meter.takeAges(); // of the run before
    breakLines();
    Q_EMIT updated();
}

std::array<TimeSeries *, 9> SessionMetrics::series()
{
    return { &m_latency, &m_p50, &m_p95, &m_events, &m_wireBytes, &m_bytes, &m_ages, &m_sends, &m_heartbeats };
}

void SessionMetrics::breakLines()
{
    for (TimeSeries *each : series())
        each->breakLine();
    m_names.breakLine();
}

/// What happens to many shards at once is one thing that happened so many times.
void SessionMetrics::mark(qint64 at, GraphMarker::Kind kind, const QString &text)
{
    if (isSeveral()) {
        for (auto each = m_markers.rbegin(); each != m_markers.rend() && each->at >= at - together; ++each) {
            if (each->kind == kind && each->text == text) {
                ++each->times;
                Q_EMIT updated();
                return;
            }
        }
    }
    m_markers.push_back({ at, kind, text });
    if (m_markers.size() > maximumMarkers)
        m_markers.erase(m_markers.begin());
    Q_EMIT updated();
}

bool SessionMetrics::isStateless() const
{
    return std::all_of(
        m_tracks.begin(), m_tracks.end(), [](const auto &each) { return each.second.state == ShardState::Idle; });
}

bool SessionMetrics::isAny(ShardState state) const
{
    return std::any_of(m_tracks.begin(), m_tracks.end(), [state](const auto &each) { return each.second.state == state; });
}

void SessionMetrics::setStatus(const ShardStatus &status, qint64 at)
{
    if (status.shardId < 0)
        return; // the run asks for its gateway
    Track &track = m_tracks[status.shardId];
    if (status.sendsLimit > 0)
        track.sendsLimit = status.sendsLimit;
    if (status.state == track.state)
        return;
    if (m_begunAt == 0)
        m_begunAt = at;
    if (status.state == ShardState::Ready)
        markReady(status, !std::exchange(track.wasReady, true), at);
    // Each connection has a window of its own.
    if (status.state == ShardState::AwaitingHello && !isSeveral())
        m_window.clear();
    const bool wasReady = track.state == ShardState::Ready;
    track.state = status.state;
    if (wasReady)
        track.latency.reset();
    // Where others go on the lines go on.
    if (wasReady && !isAny(ShardState::Ready)) {
        takeAges(); // of this side of the gap
        breakLines();
        m_latencyAt = 0;
        m_rates = {};
    }
    Q_EMIT updated();
}

void SessionMetrics::markReady(const ShardStatus &status, bool isFirst, qint64 at)
{
    if (status.resumed)
        mark(at, GraphMarker::Kind::Resume, tr("Session resumed"));
    else
        mark(at, isFirst ? GraphMarker::Kind::Ready : GraphMarker::Kind::Reconnect,
            isFirst ? tr("Ready with a new session") : tr("Reconnected with a new session"));
}

void SessionMetrics::addLatency(const LatencySample &sample)
{
    const double latency = std::chrono::duration<double, std::milli>(sample.latency).count();
    m_statistics.add(sample.latency);
    m_tracks[sample.shard].latency = latency;
    const std::optional<Spread> all = spread();
    m_latency.add(sample.at, all ? all->median : latency);
    if (const std::optional<LatencySummary> summary = m_statistics.summary()) {
        m_p50.add(sample.at, summary->p50);
        m_p95.add(sample.at, summary->p95);
    }
    m_latencyAt = sample.at;
    Q_EMIT updated();
}

std::optional<SessionMetrics::Spread> SessionMetrics::spread() const
{
    if (!isSeveral())
        return std::nullopt;
    Spread spread;
    std::vector<double> latencies;
    for (const auto &[shard, track] : m_tracks) {
        if (!track.latency)
            continue;
        latencies.push_back(*track.latency);
        if (*track.latency > spread.worst) {
            spread.worst = *track.latency;
            spread.worstShard = shard;
        }
    }
    if (latencies.empty())
        return std::nullopt;
    const auto middle = latencies.begin() + static_cast<std::ptrdiff_t>(latencies.size() / 2);
    std::nth_element(latencies.begin(), middle, latencies.end());
    spread.median = *middle;
    return spread;
}

int SessionMetrics::sendsLimit() const
{
    int sum = 0;
    for (const auto &[shard, track] : m_tracks)
        sum += track.sendsLimit;
    return sum;
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

void SessionMetrics::addAge(const AgeSample &sample)
{
    m_ages.add(sample.at, static_cast<double>(sample.age + m_clock.correction().value_or(0)) / 1000);
}

void SessionMetrics::takeAges()
{
    for (const AgeSample &sample : m_meter.takeAges())
        addAge(sample);
}

/// What was sent is as long ago as before, whatever the clock says.
void SessionMetrics::followClockBack(qint64 at)
{
    for (Sends &each : m_window)
        each.at -= m_tickAt - at;
    m_latencyAt = std::min(m_latencyAt, at);
    m_begunAt = std::min(m_begunAt, at);
    breakLines();
}

void SessionMetrics::tick(qint64 at)
{
    takeAges();
    tick(at, m_meter.totals());
}

void SessionMetrics::tick(qint64 at, const TrafficMeter::Totals &totals)
{
    const qint64 passed = at - m_tickAt;
    if (passed < 0)
        followClockBack(at);
    // A part of a session, as it was exported, may tell of no state at all.
    const bool isReady
        = isAny(ShardState::Ready) || (isStateless() && totals.dispatches > m_totals.dispatches);
    if (m_tickAt != 0 && passed > 0 && passed <= longestTick && isReady)
        addRates(at, totals, static_cast<double>(passed) / 1e6);
    else if (passed > longestTick)
        breakLines();
    addSends(at, totals);
    if (isReady && m_tickAt != 0) {
        m_sends.add(at, static_cast<double>(totals.sent - m_window.front().sent));
        m_heartbeats.add(at, static_cast<double>(totals.heartbeats - m_window.front().heartbeats));
    }
    m_totals = totals;
    m_tickAt = at;
    Q_EMIT updated();
}

void SessionMetrics::addRates(qint64 at, const TrafficMeter::Totals &totals, double seconds)
{
    m_rates = { static_cast<double>(totals.dispatches - m_totals.dispatches) / seconds,
        static_cast<double>(totals.wireBytes - m_totals.wireBytes) / seconds,
        static_cast<double>(totals.bytes - m_totals.bytes) / seconds };
    m_events.add(at, m_rates.events);
    m_wireBytes.add(at, m_rates.wireBytes);
    m_bytes.add(at, m_rates.bytes);
    TrafficMeter::EventCounts came = totals.events;
    for (std::size_t i = 0; i < came.size(); ++i)
        came[i] -= m_totals.events[i];
    m_names.add(at, came, seconds);
}

void SessionMetrics::addSends(qint64 at, const TrafficMeter::Totals &totals)
{
    // What was sent since the tick before belongs to the connection that has begun meanwhile.
    if (m_window.empty())
        m_window.push_back({ m_tickAt, m_totals.sent, m_totals.heartbeats });
    m_window.push_back({ at, totals.sent, totals.heartbeats });
    while (m_window.size() > 1 && m_window[1].at <= at - sendWindow)
        m_window.pop_front();
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
            else if (const auto *age = std::get_if<AgeSample>(&what))
                addAge(*age);
            else if (const auto *totals = std::get_if<TrafficMeter::Totals>(&what))
                tick(at, *totals);
        }
    }
    Q_EMIT updated();
}

void SessionMetrics::clear()
{
    for (TimeSeries *each : series())
        each->clear();
    m_names.clear();
    m_markers.clear();
    m_begunAt = 0;
    beginRun();
    m_totals = {}; // whoever tells next counts from its own beginning
}

} // namespace Shardscope
