// SPDX-License-Identifier: MIT
#include "ui/graphs/graphpanel.h"

#include "ui/format.h"
#include "ui/graphs/graphview.h"
#include "ui/graphs/sessionmetrics.h"
#include "ui/tonelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr std::array<qint64, 3> spans { 60'000'000, 120'000'000, TimeAxis::defaultSpan };

/// The value that stood at @p at; empty in a gap.
std::optional<SeriesBucket> valueAt(const TimeSeries &series, qint64 at)
{
    const std::vector<SeriesBucket> around = series.range(at, at);
    std::optional<SeriesBucket> found;
    for (const SeriesBucket &bucket : around) {
        if (bucket.begin <= at)
            found = bucket;
        else if (bucket.gapBefore)
            found.reset();
    }
    return found;
}

} // namespace

GraphPanel::GraphPanel(const SessionMetrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_metrics(metrics)
{
    m_latency = new GraphView(&m_axis, [](double v) { return Format::milliseconds(v); }, this);
    m_latency->addLayer(std::make_unique<SeriesLayer>(metrics.latency(), SeriesLayer::Style::Line, Tone::Good));
    m_latency->addLayer(std::make_unique<MarkerLayer>(metrics.markers()));
    m_latency->setEmptyText(tr("No heartbeat was acknowledged yet"));
    m_latency->setAccessibleName(tr("Heartbeat latency"));

    m_events = new GraphView(&m_axis, [](double v) { return Format::rate(v); }, this);
    m_events->addLayer(std::make_unique<SeriesLayer>(metrics.events(), SeriesLayer::Style::Area, Tone::Incoming));
    m_events->addLayer(std::make_unique<MarkerLayer>(metrics.markers()));
    m_events->setEmptyText(tr("No events yet"));
    m_events->setAccessibleName(tr("Events a second"));

    m_titles = new QWidget(this);
    m_titleLayout = new QHBoxLayout(m_titles);
    m_titleLayout->setContentsMargins(8, 4, 8, 0);
    m_titleLayout->setSpacing(16);
    m_titleLayout->addWidget(createGraph(tr("Heartbeat latency"), m_latency, &m_latencyReadout), 1);
    m_titleLayout->addWidget(createGraph(tr("Events a second"), m_events, &m_eventsReadout), 1);

    auto *views = new QHBoxLayout;
    views->setContentsMargins(8, 0, 8, 0);
    views->setSpacing(16);
    views->addWidget(m_latency, 1);
    views->addWidget(m_events, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_titles);
    layout->addLayout(views, 1);

    connect(&m_metrics, &SessionMetrics::updated, this, [this] {
        refreshReadouts();
        m_latency->update();
        m_events->update();
    });
    connect(&m_axis, &TimeAxis::cursorChanged, this, &GraphPanel::refreshReadouts);
    refreshReadouts();
}

QWidget *GraphPanel::createGraph(const QString &title, GraphView *view, QLabel **readout)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 12, 0);
    auto *label = new QLabel(title, line);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setBuddy(view);
    layout->addWidget(label);
    layout->addStretch();
    *readout = new ToneLabel(Tone::Muted, line);
    layout->addWidget(*readout);
    return line;
}

void GraphPanel::setHeadlines(const QList<QWidget *> &widgets)
{
    auto *box = static_cast<QVBoxLayout *>(layout());
    m_headlines = widgets;
    int position = 0;
    for (QWidget *widget : widgets) {
        box->insertWidget(position++, widget);
        widget->installEventFilter(this);
    }
    showHeadline();
}

bool GraphPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        showHeadline();
    return QWidget::eventFilter(watched, event);
}

void GraphPanel::showHeadline()
{
    const bool taken = std::any_of(m_headlines.begin(), m_headlines.end(), [](QWidget *w) { return !w->isHidden(); });
    m_titles->setHidden(taken);
    fitHeight();
}

void GraphPanel::setNow(qint64 at)
{
    const qint64 begun = m_metrics.begunAt();
    const auto fits = [&](qint64 span) { return begun == 0 || at - begun < span; };
    m_axis.setSpan(*std::find_if(spans.begin(), spans.end() - 1, fits));
    m_axis.setEnd(at);
    refreshReadouts();
}

void GraphPanel::showSpan(qint64 from, qint64 to)
{
    m_axis.setSpan(std::max(spans.front(), to - from));
    m_axis.setEnd(to);
    refreshReadouts();
}

void GraphPanel::setCompact(bool compact)
{
    for (GraphView *view : { m_latency, m_events }) {
        view->setSparkline(compact);
        view->setMaximumHeight(compact ? view->minimumSizeHint().height() : QWIDGETSIZE_MAX);
    }
    m_compact = compact;
    fitHeight();
}

/// Compact, the panel is as high as what it holds; otherwise as high as the reader makes it.
void GraphPanel::fitHeight()
{
    const QLayout *box = layout();
    const int wanted = box->hasHeightForWidth() ? box->totalHeightForWidth(width()) : box->totalSizeHint().height();
    setMaximumHeight(m_compact ? wanted : QWIDGETSIZE_MAX);
}

void GraphPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void GraphPanel::refreshReadouts()
{
    QString latency;
    QString events;
    if (const std::optional<qint64> at = m_axis.cursor()) {
        const QString time = Format::clockSeconds(*at);
        const std::optional<SeriesBucket> value = valueAt(m_metrics.latency(), *at);
        const std::optional<SeriesBucket> rate = valueAt(m_metrics.events(), *at);
        latency = value ? tr("%1 at %2").arg(Format::milliseconds(value->last), time) : tr("nothing at %1").arg(time);
        events = rate ? tr("%1 at %2").arg(Format::rate(rate->last), time) : tr("nothing at %1").arg(time);
        for (const GraphMarker &marker : m_metrics.markers()) {
            if (std::abs(marker.at - *at) < m_axis.span() / 150)
                latency = tr("%1 at %2").arg(marker.text, Format::clockSeconds(marker.at));
        }
    } else {
        if (const std::optional<LatencySummary> summary = m_metrics.latencySummary()) {
            latency = tr("min %1 · mean %2 · max %3")
                          .arg(Format::milliseconds(summary->min), Format::milliseconds(summary->mean),
                              Format::milliseconds(summary->max));
        }
        const std::vector<SeriesBucket> shown = m_metrics.events().range(m_axis.from(), m_axis.to());
        double peak = 0;
        for (const SeriesBucket &bucket : shown)
            peak = std::max(peak, bucket.max);
        if (!shown.empty())
            events = tr("peak %1 in %2").arg(Format::rate(peak), Format::duration(m_axis.span()));
    }
    m_latencyReadout->setText(latency);
    m_eventsReadout->setText(events);
    m_latency->setAccessibleDescription(latency);
    m_events->setAccessibleDescription(events);
}

} // namespace Shardscope
