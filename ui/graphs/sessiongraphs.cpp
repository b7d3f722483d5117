// SPDX-License-Identifier: MIT
#include "core/gateway/commandqueue.h"
#include "core/text.h"

#include "ui/format.h"
#include "ui/graphs/graphsource.h"
#include "ui/graphs/sessionmetrics.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

class LatencyGraph final : public GraphSource
{
public:
    explicit LatencyGraph(const SessionMetrics &metrics)
        : m_metrics(metrics)
    {
    }
    QByteArray id() const override { return "latency"; }
    QByteArray unit() const override { return "ms"; }
    QString title() const override { return Text::tr("Heartbeat latency"); }
    QString valueText(double value) const override { return Format::milliseconds(value); }
    QString emptyText() const override { return Text::tr("No heartbeat was acknowledged yet"); }
    std::vector<GraphLine> lines() const override
    {
        return { { "p95", Text::tr("p95"), &m_metrics.latencyP95(), { Tone::Warning, Qt::DashLine, 1 } },
            { "p50", Text::tr("p50"), &m_metrics.latencyP50(), { Tone::Incoming, Qt::DotLine, 1 } }, mainLine() };
    }
    GraphLine mainLine() const override
    {
        return { "latency", Text::tr("latency"), &m_metrics.latency(),
            { .tone = Tone::Good, .width = 1.75, .isHeld = true } };
    }
    QStringList figures(qint64 now) const override;

private:
    const SessionMetrics &m_metrics;
};

QStringList LatencyGraph::figures(qint64 now) const
{
    const std::optional<LatencySummary> summary = m_metrics.latencySummary();
    if (!summary)
        return {};
    const qint64 age = now - m_metrics.latencyAt();
    const std::optional<SessionMetrics::Spread> spread = m_metrics.spread();
    QString last = spread ? Text::tr("median %1, worst %2 (shard %3)")
                                .arg(Format::milliseconds(spread->median), Format::milliseconds(spread->worst),
                                    QString::number(spread->worstShard))
                          : Text::tr("last %1").arg(Format::milliseconds(summary->last));
    if (spread)
        return { last, Text::tr("p95 %1").arg(Format::milliseconds(summary->p95)) };
    if (now != 0 && m_metrics.latencyAt() != 0)
        last = age < 1'000'000 ? Text::tr("%1, now").arg(last) : Text::tr("%1, %2 ago").arg(last, Format::age(age));
    return { last, Text::tr("p95 %1").arg(Format::milliseconds(summary->p95)),
        Text::tr("p50 %1").arg(Format::milliseconds(summary->p50)),
        Text::tr("max %1").arg(Format::milliseconds(summary->max)) };
}

class EventsGraph final : public GraphSource
{
public:
    explicit EventsGraph(const SessionMetrics &metrics)
        : m_metrics(metrics)
    {
    }
    QByteArray id() const override { return "events"; }
    QByteArray unit() const override { return "1/s"; }
    QString title() const override { return Text::tr("Events a second"); }
    QString valueText(double value) const override { return Format::rate(value); }
    QString emptyText() const override { return Text::tr("No events yet"); }
    int legendRows() const override { return 2; }
    std::vector<GraphLine> lines() const override;
    GraphLine mainLine() const override
    {
        return { "all", Text::tr("all"), &m_metrics.events(), { .tone = Tone::Incoming, .isFilled = true } };
    }
    QStringList figures(qint64 now) const override;
    QString remarkAt(qint64 moment) const override;

private:
    const SessionMetrics &m_metrics;
};

std::vector<GraphLine> EventsGraph::lines() const
{
    static constexpr std::array looks { LineLook { Tone::Outgoing, Qt::SolidLine, 1, true },
        LineLook { Tone::Good, Qt::DashLine, 1, true }, LineLook { Tone::Lifecycle, Qt::DotLine, 1.25, true },
        LineLook { Tone::Warning, Qt::DashDotLine, 1.25, true } };
    static_assert(looks.size() == EventRates::mostShown);
    std::vector<GraphLine> lines { mainLine() };
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const EventRates::Name *name = m_metrics.eventsByName().shown()[i];
        if (!name)
            continue;
        const QByteArray text = name->text();
        lines.push_back({ text.isEmpty() ? QByteArray("undocumented") : text,
            text.isEmpty() ? Text::tr("undocumented") : QString::fromLatin1(text), &name->perSecond, looks[i], true });
    }
    return lines;
}

QStringList EventsGraph::figures(qint64) const
{
    const std::optional<SeriesBucket> last = m_metrics.events().last();
    if (!last)
        return {};
    QStringList figures { Text::tr("last %1").arg(Format::rate(last->last)) };
    const std::array<const EventRates::Name *, EventRates::mostShown> &shown = m_metrics.eventsByName().shown();
    const EventRates::Name *busiest = nullptr;
    for (const EventRates::Name *name : shown) {
        if (name && !name->text().isEmpty() && (!busiest || name->count > busiest->count))
            busiest = name;
    }
    if (busiest)
        figures.append(Text::tr("most often %1").arg(QString::fromLatin1(busiest->text())));
    return figures;
}

/// What no name of its own is drawn for.
QString EventsGraph::remarkAt(qint64 moment) const
{
    const std::optional<SeriesBucket> all = m_metrics.events().at(moment);
    double rest = all ? all->mean() : 0;
    for (const EventRates::Name *name : m_metrics.eventsByName().shown()) {
        const std::optional<SeriesBucket> of = name ? name->perSecond.at(moment) : std::nullopt;
        rest -= of ? of->mean() : 0;
    }
    return rest > 1e-6 ? Text::tr("rest %1").arg(Format::rate(rest)) : QString();
}

class BytesGraph final : public GraphSource
{
public:
    explicit BytesGraph(const SessionMetrics &metrics)
        : m_metrics(metrics)
    {
    }
    QByteArray id() const override { return "bytes"; }
    QByteArray unit() const override { return "B/s"; }
    QString title() const override { return Text::tr("Bytes a second"); }
    QString valueText(double value) const override { return Text::tr("%1/s").arg(Format::bytes(value)); }
    QString emptyText() const override { return Text::tr("No bytes yet"); }
    std::vector<GraphLine> lines() const override
    {
        return { { "inflated", Text::tr("inflated"), &m_metrics.bytes(), { Tone::Lifecycle, Qt::DashLine, 1.25 } },
            mainLine() };
    }
    GraphLine mainLine() const override
    {
        return { "wire", Text::tr("on the wire"), &m_metrics.wireBytes(),
            { .tone = Tone::Incoming, .isFilled = true } };
    }
    QStringList figures(qint64 now) const override;
    QString remarkAt(qint64 moment) const override
    {
        return ratio(m_metrics.wireBytes().at(moment), m_metrics.bytes().at(moment));
    }

private:
    static QString ratio(const std::optional<SeriesBucket> &wire, const std::optional<SeriesBucket> &inflated)
    {
        if (!wire || !inflated || !(wire->sum > 0))
            return {};
        return Format::ratio(inflated->mean() / wire->mean());
    }

    const SessionMetrics &m_metrics;
};

QStringList BytesGraph::figures(qint64) const
{
    const std::optional<SeriesBucket> wire = m_metrics.wireBytes().last();
    const std::optional<SeriesBucket> inflated = m_metrics.bytes().last();
    if (!wire || !inflated)
        return {};
    QStringList figures { Text::tr("%1 on the wire").arg(valueText(wire->last)),
        Text::tr("%1 inflated").arg(valueText(inflated->last)) };
    if (const QString text = ratio(wire, inflated); !text.isEmpty())
        figures.insert(1, text);
    return figures;
}

class AgeGraph final : public GraphSource
{
public:
    explicit AgeGraph(const SessionMetrics &metrics)
        : m_metrics(metrics)
    {
    }
    QByteArray id() const override { return "age"; }
    QByteArray unit() const override { return "ms"; }
    QString title() const override { return Text::tr("Event age"); }
    QString valueText(double value) const override
    {
        return value < 0 ? u"−"_s + Format::milliseconds(-value) : Format::milliseconds(value);
    }
    QString emptyText() const override { return Text::tr("No event with its time in its id yet"); }
    std::vector<GraphLine> lines() const override { return { mainLine() }; }
    int legendRows() const override { return 0; }
    GraphLine mainLine() const override
    {
        return { "age", Text::tr("age"), &m_metrics.ages(), { .tone = Tone::Lifecycle, .isFilled = true } };
    }
    std::vector<GraphLimit> limits() const override;
    QStringList figures(qint64 now) const override;

private:
    [[nodiscard]] QString correction() const;

    const SessionMetrics &m_metrics;
};

/// Nothing comes before it is made: what lies below is the clocks' doing.
std::vector<GraphLimit> AgeGraph::limits() const
{
    const std::optional<SeriesBucket> last = m_metrics.ages().last();
    if (!last || last->min >= 0)
        return {};
    return { { 0, Text::tr("below 0: the clocks differ") } };
}

QStringList AgeGraph::figures(qint64) const
{
    const std::optional<SeriesBucket> last = m_metrics.ages().last();
    if (!last)
        return {};
    QStringList figures { Text::tr("last %1").arg(bucketText(*last)), correction() };
    if (last->min < 0)
        figures.append(Text::tr("below 0: the clocks differ"));
    return figures;
}

QString AgeGraph::correction() const
{
    const std::optional<qint64> correction = m_metrics.clockCorrection();
    if (!correction)
        return Text::tr("not corrected");
    if (*correction == 0)
        return Text::tr("the clock agrees with the gateway's");
    const QString by = Format::duration(std::abs(*correction));
    return *correction > 0 ? Text::tr("corrected, since the clock is %1 behind").arg(by)
                           : Text::tr("corrected, since the clock is %1 ahead").arg(by);
}

class SendsGraph final : public GraphSource
{
public:
    explicit SendsGraph(const SessionMetrics &metrics)
        : m_metrics(metrics)
    {
    }
    QByteArray id() const override { return "sends"; }
    QByteArray unit() const override { return "1/60s"; }
    QString title() const override { return Text::tr("Sends in 60 s"); }
    QString valueText(double value) const override
    {
        return QLocale().toString(value, 'f', value < 1 && value > 0 ? 1 : 0);
    }
    QString emptyText() const override { return Text::tr("Nothing was sent yet"); }
    std::vector<GraphLine> lines() const override
    {
        return { mainLine(),
            { "heartbeats", Text::tr("heartbeats"), &m_metrics.heartbeats(), { Tone::Good, Qt::DashLine, 1 } } };
    }
    GraphLine mainLine() const override
    {
        return { "sends", Text::tr("all sends"), &m_metrics.sends(), { .tone = Tone::Outgoing, .isFilled = true } };
    }
    std::vector<GraphLimit> limits() const override;
    QStringList figures(qint64 now) const override;

private:
    const SessionMetrics &m_metrics;
};

std::vector<GraphLimit> SendsGraph::limits() const
{
    if (m_metrics.sends().isEmpty())
        return {};
    const int all = CommandQueue::sendsInWindow;
    const int own = m_metrics.sendsLimit();
    if (own == 0 || own == all)
        return { { static_cast<double>(all), Text::tr("%1 at most").arg(all) } };
    return { { static_cast<double>(all), {} },
        { static_cast<double>(own),
            Text::tr("%1 at most, %2 of them kept for heartbeats", nullptr, all - own).arg(all).arg(all - own) } };
}

QStringList SendsGraph::figures(qint64) const
{
    const std::optional<SeriesBucket> all = m_metrics.sends().last();
    const std::optional<SeriesBucket> beats = m_metrics.heartbeats().last();
    if (!all || !beats)
        return {};
    QStringList figures { Text::tr("%1 of %2 sent").arg(valueText(all->last)).arg(CommandQueue::sendsInWindow),
        Text::tr("heartbeats among them: %1").arg(valueText(beats->last)) };
    if (const int own = m_metrics.sendsLimit(); own > 0 && own < CommandQueue::sendsInWindow)
        figures.append(Text::tr("kept for heartbeats: %1").arg(CommandQueue::sendsInWindow - own));
    return figures;
}

} // namespace

std::unique_ptr<GraphSource> GraphSource::create(Kind kind, const SessionMetrics &metrics)
{
    switch (kind) {
    case Latency:
        return std::make_unique<LatencyGraph>(metrics);
    case Events:
        return std::make_unique<EventsGraph>(metrics);
    case Bytes:
        return std::make_unique<BytesGraph>(metrics);
    case Age:
        return std::make_unique<AgeGraph>(metrics);
    case Sends:
        return std::make_unique<SendsGraph>(metrics);
    case KindCount:
        break;
    }
    return nullptr;
}

} // namespace Shardscope
