// SPDX-License-Identifier: MIT
#include "ui/graphs/graphview.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace Shardscope {

namespace {

constexpr int valueTicks = 3;
constexpr int top = 12; ///< room for the shapes of markers
constexpr int right = 12;
constexpr int sparklineHeight = 28;

} // namespace

GraphView::GraphView(TimeAxis *axis, GridLayer::ValueText valueText, QWidget *parent)
    : QWidget(parent)
    , m_axis(axis)
    , m_valueText(std::move(valueText))
    , m_grid(m_valueText)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    setFont(small);
    connect(m_axis, &TimeAxis::changed, this, qOverload<>(&QWidget::update));
    connect(m_axis, &TimeAxis::cursorChanged, this, qOverload<>(&QWidget::update));
}

void GraphView::addLayer(std::unique_ptr<GraphLayer> layer)
{
    m_layers.push_back(std::move(layer));
    update();
}

void GraphView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}

void GraphView::setSparkline(bool sparkline)
{
    m_sparkline = sparkline;
    updateGeometry();
    update();
}

QSize GraphView::sizeHint() const
{
    return { 480, m_sparkline ? sparklineHeight : 120 };
}

QSize GraphView::minimumSizeHint() const
{
    return { 160, m_sparkline ? sparklineHeight : 64 };
}

GraphFrame GraphView::frame() const
{
    double maximum = 0;
    for (const std::unique_ptr<GraphLayer> &layer : m_layers)
        maximum = std::max(maximum, layer->maximum(*m_axis));
    const QFontMetrics metrics(font());
    const ValueAxis value = ValueAxis::covering(maximum, valueTicks);
    if (m_sparkline)
        return { QRectF(rect()).adjusted(0, 2, -right, -4), *m_axis, value, palette() };
    // The room for the labels does not change with every value: it is that of four digits and the unit.
    const int left = std::max(metrics.horizontalAdvance(m_valueText(value.maximum)),
                         metrics.horizontalAdvance(m_valueText(8888)))
        + 10;
    const QRectF plot(left, top, std::max(1, width() - left - right),
        std::max(1, height() - top - metrics.height() - 6));
    return { plot, *m_axis, value, palette() };
}

void GraphView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const GraphFrame frame = this->frame();
    const bool empty = std::all_of(m_layers.begin(), m_layers.end(),
        [this](const std::unique_ptr<GraphLayer> &layer) { return layer->maximum(*m_axis) <= 0; });
    painter.fillRect(frame.plot, palette().color(QPalette::Base));
    if (!m_sparkline)
        m_grid.paint(painter, frame);
    for (const std::unique_ptr<GraphLayer> &layer : m_layers)
        layer->paint(painter, frame);
    m_cursor.paint(painter, frame);
    if (empty && !m_emptyText.isEmpty()) {
        painter.setPen(toneColor(Tone::Muted, palette()));
        painter.drawText(frame.plot, Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    }
}

void GraphView::mouseMoveEvent(QMouseEvent *event)
{
    const GraphFrame frame = this->frame();
    const double x = event->position().x();
    m_axis->setCursor(x < frame.plot.left() || x > frame.plot.right() ? std::nullopt : std::optional(frame.at(x)));
}

void GraphView::leaveEvent(QEvent *)
{
    m_axis->setCursor(std::nullopt);
}

} // namespace Shardscope
