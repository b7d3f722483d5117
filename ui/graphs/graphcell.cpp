// SPDX-License-Identifier: MIT
#include "ui/graphs/graphcell.h"

#include "ui/elidinglabel.h"
#include "ui/format.h"
#include "ui/graphs/graphview.h"
#include "ui/graphs/sessionmetrics.h"
#include "ui/tooltip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// So near to the cursor a marker is told of, as a share of the span.
constexpr int markerReach = 150;
/// From here on there is room for a second row of names.
constexpr int tallCell = 220;

} // namespace

GraphCell::GraphCell(GraphSource::Kind kind, const SessionMetrics &metrics, TimeAxis *axis, QWidget *parent)
    : QWidget(parent)
    , m_metrics(metrics)
    , m_axis(axis)
    , m_source(GraphSource::create(kind, metrics))
    , m_head(new QWidget(this))
    , m_title(new QLabel(m_source->title(), m_head))
    , m_figures(new ElidingLabel(Tone::Muted, m_head))
    , m_legend(new GraphLegend(this))
    , m_view(new GraphView(
          axis, [this](double v) { return m_source->valueText(v); }, this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setBuddy(m_view);
    m_figures->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 12, 0);
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_figures, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_legend);
    layout->addWidget(m_view, 1);

    m_view->setObjectName(QString::fromLatin1(m_source->id()));
    m_view->addLayer(std::make_unique<LinesLayer>([this] { return m_source->lines(); }));
    m_view->addLayer(std::make_unique<LimitsLayer>([this] { return m_source->limits(); }));
    m_view->addLayer(std::make_unique<MarkerLayer>(metrics.markers()));
    m_view->setEmptyText(m_source->emptyText());
    m_view->setAccessibleName(m_source->title());
    m_view->setAccessibleDescription(tr("Arrow keys move the cursor, plus and minus change the span, Enter goes to the "
                                        "row of the log, Shift with arrows and Enter filter the log."));
    m_view->setSnap([this](qint64 at, qint64 reach) { return snapped(at, reach); });
    fitLegend();
}

GraphCell::~GraphCell() = default;

std::vector<GraphLegend::Entry> GraphCell::legendOf(const GraphSource &source, const std::optional<qint64> &moment)
{
    std::vector<GraphLegend::Entry> entries;
    for (const GraphLine &line : source.lines()) {
        const std::optional<SeriesBucket> bucket = moment ? line.series->at(*moment) : std::nullopt;
        entries.push_back(
            { bucket ? QString(line.name + u' ' + source.valueText(bucket->mean())) : line.name, line.look });
    }
    return entries;
}

const GraphMarker *GraphCell::markerAtCursor() const
{
    return m_axis->cursor() ? markerNear(m_metrics.markers(), *m_axis->cursor(), m_axis->span() / markerReach)
                            : nullptr;
}

QString GraphCell::readout() const
{
    if (const GraphMarker *marker = markerAtCursor())
        return tr("%1 at %2").arg(marker->label(), Format::clockSeconds(marker->at));
    if (m_axis->cursor())
        return m_source->valueAt(*m_axis->cursor());
    return m_source->figures(m_now).join(u" · "_s);
}

/// What happened at one moment is what the reader means who points near it; so is a single value.
qint64 GraphCell::snapped(qint64 at, qint64 reach) const
{
    if (const GraphMarker *marker = markerNear(m_metrics.markers(), at, reach))
        return marker->at;
    if (!m_source->mainLine().look.isHeld)
        return at;
    qint64 found = at;
    for (const SeriesBucket &bucket : m_source->mainLine().series->within(at - reach, at + reach)) {
        if (found == at || std::abs(bucket.end - at) < std::abs(found - at))
            found = bucket.end;
    }
    return found;
}

void GraphCell::refresh(qint64 now)
{
    m_now = now;
    m_view->refresh();
    refreshReadout();
}

void GraphCell::refreshReadout()
{
    const QString text = readout();
    m_figures->setText(text);
    m_figures->setToolTip(plainToolTip(text));
    m_legend->setEntries(legendOf(*m_source, m_axis->cursor()));
    const bool isPointing = m_axis->cursor() && !markerAtCursor();
    m_view->setSpokenValue(isPointing ? m_source->valuesAt(*m_axis->cursor())
            : m_axis->cursor()        ? text
                                      : m_source->figures(m_now).join(u"; "_s));
}

void GraphCell::fitLegend()
{
    m_legend->setHidden(m_isCompact || m_source->legendRows() == 0);
    m_legend->setRows(height() < tallCell ? 1 : m_source->legendRows());
}

void GraphCell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLegend();
}

void GraphCell::setCompact(bool compact)
{
    m_isCompact = compact;
    m_view->setSparkline(compact);
    m_view->setMaximumHeight(compact ? m_view->minimumSizeHint().height() : QWIDGETSIZE_MAX);
    fitLegend();
}

void GraphCell::setTitleShown(bool shown)
{
    m_head->setVisible(shown);
    m_view->setInnerTitle(shown ? QString() : m_source->title());
}

} // namespace Shardscope
