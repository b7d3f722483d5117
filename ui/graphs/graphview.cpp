// SPDX-License-Identifier: MIT
#include "ui/graphs/graphview.h"

#include "ui/graphs/graphaccessible.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Shardscope {

namespace {

constexpr int mostValueTicks = 4;
constexpr int pixelsPerValueTick = 28;
constexpr int top = 12; ///< room for the shapes of markers
constexpr int right = 12;
constexpr int sparklineHeight = 28;
constexpr int stepsPerSpan = 60; ///< of the cursor by keys: a second in a minute
constexpr int snapPixels = 5;

} // namespace

GraphView::GraphView(TimeAxis *axis, GridLayer::ValueText valueText, QWidget *parent)
    : QWidget(parent)
    , m_axis(axis)
    , m_valueText(std::move(valueText))
    , m_grid(m_valueText)
{
    installGraphAccessibility();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    setFont(small);
    connect(m_axis, &TimeAxis::changed, this, &GraphView::refresh);
    connect(m_axis, &TimeAxis::cursorChanged, this, qOverload<>(&QWidget::update));
    connect(m_axis, &TimeAxis::selectionChanged, this, qOverload<>(&QWidget::update));
}

void GraphView::refresh()
{
    m_picture = {};
    m_range.reset();
    update();
}

void GraphView::addLayer(std::unique_ptr<GraphLayer> layer)
{
    m_layers.push_back(std::move(layer));
    refresh();
}

void GraphView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    refresh();
}

void GraphView::setSparkline(bool sparkline)
{
    if (sparkline == m_sparkline)
        return;
    m_sparkline = sparkline;
    updateGeometry();
    refresh();
}

void GraphView::setLogarithmic(bool logarithmic)
{
    m_logarithmic = logarithmic;
    refresh();
}

void GraphView::setInnerTitle(const QString &title)
{
    m_innerTitle = title;
    refresh();
}

void GraphView::setSpokenValue(const QString &value)
{
    if (value == m_spokenValue)
        return;
    m_spokenValue = value;
    // What changes by itself every second would talk without end.
    if (hasFocus() && m_axis->cursor()) {
        QAccessibleValueChangeEvent event(this, value);
        QAccessible::updateAccessibility(&event);
    }
}

QSize GraphView::sizeHint() const
{
    return { 320, m_sparkline ? sparklineHeight : 120 };
}

QSize GraphView::minimumSizeHint() const
{
    return { 120, m_sparkline ? sparklineHeight : 64 };
}

const ValueRange &GraphView::range() const
{
    if (!m_range) {
        m_range.emplace();
        for (const std::unique_ptr<GraphLayer> &layer : m_layers)
            m_range->add(layer->range(*m_axis, m_logarithmic));
    }
    return *m_range;
}

double GraphView::plotHeight(const QSizeF &size) const
{
    const double around = m_sparkline ? 6 : top + QFontMetrics(font()).height() + 6;
    return std::max(1.0, size.height() - around);
}

ValueAxis GraphView::valueAxis(double height) const
{
    const int steps = std::clamp(static_cast<int>(height / pixelsPerValueTick), 1, mostValueTicks);
    const ValueRange &shown = range();
    return m_logarithmic ? ValueAxis::logarithmic(shown.leastAboveZero, shown.most, steps)
                         : ValueAxis::linear(shown.least, shown.most, steps);
}

int GraphView::labelRoom() const
{
    const QFontMetrics metrics(font());
    // It does not change with every value: it is that of four digits and the unit.
    int room = metrics.horizontalAdvance(m_valueText(8888));
    for (const double tick : valueAxis(plotHeight(size())).ticks)
        room = std::max(room, metrics.horizontalAdvance(m_valueText(tick)));
    return room + 10;
}

void GraphView::setLabelRoom(int room)
{
    if (room == m_labelRoom)
        return;
    m_labelRoom = room;
    refresh();
}

GraphFrame GraphView::frame(const QSizeF &size) const
{
    const double height = plotHeight(size);
    if (m_sparkline)
        return { QRectF(0, 2, std::max(1.0, size.width() - right), height), *m_axis, valueAxis(height), palette() };
    const double left = std::max(m_labelRoom, labelRoom());
    return { QRectF(left, top, std::max(1.0, size.width() - left - right), height), *m_axis, valueAxis(height),
        palette() };
}

void GraphView::paintLayers(QPainter &painter, const GraphFrame &frame) const
{
    painter.fillRect(frame.plot, palette().color(QPalette::Base));
    if (!m_sparkline)
        m_grid.paint(painter, frame);
    for (const std::unique_ptr<GraphLayer> &layer : m_layers)
        layer->paint(painter, frame);
    painter.setPen(toneColor(Tone::Muted, palette()));
    const QRectF text = frame.plot.adjusted(4, 0, -4, 0);
    if (range().isEmpty() && !m_emptyText.isEmpty())
        painter.drawText(text, Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    if (m_innerTitle.isEmpty())
        return;
    // Lines may run behind it.
    QColor behind = palette().color(QPalette::Base);
    behind.setAlphaF(0.75F);
    painter.fillRect(painter.boundingRect(text, Qt::AlignLeft | Qt::AlignTop, m_innerTitle), behind);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, m_innerTitle);
}

void GraphView::paintGraph(QPainter &painter, const QSizeF &size) const
{
    painter.save();
    painter.setFont(font());
    const GraphFrame frame = this->frame(size);
    paintLayers(painter, frame);
    m_selection.paint(painter, frame);
    painter.restore();
}

void GraphView::paintEvent(QPaintEvent *)
{
    const GraphFrame frame = this->frame(size());
    if (m_picture.isNull() || m_picture.size() != size() * devicePixelRatioF()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        painter.setFont(font());
        paintLayers(painter, frame);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    m_selection.paint(painter, frame);
    m_cursor.paint(painter, frame);
    if (hasFocus()) {
        painter.setPen(QPen(focusColor(palette()), 1));
        painter.drawRect(frame.plot.adjusted(0, 0, -1, -1));
    }
}

void GraphView::pointAt(double x)
{
    const GraphFrame frame = this->frame(size());
    const bool isInside = x >= frame.plot.left() && x <= frame.plot.right();
    if (m_isDragging) {
        const auto clamped
            = [&frame](double place) { return std::clamp(place, frame.plot.left(), frame.plot.right()); };
        m_axis->select(frame.at(clamped(*m_pressedAt)), frame.at(clamped(x)));
    }
    m_axis->setCursor(isInside ? std::optional(frame.at(x)) : std::nullopt);
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressedAt = event->position().x();
    m_isDragging = false;
    m_anchor.reset();
}

void GraphView::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_pressedAt && std::abs(x - *m_pressedAt) >= QApplication::startDragDistance())
        m_isDragging = true;
    pointAt(x);
}

void GraphView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressedAt)
        return;
    pointAt(event->position().x());
    const bool wasDragging = std::exchange(m_isDragging, false);
    m_pressedAt.reset();
    if (!wasDragging)
        m_axis->clearSelection();
    take();
}

void GraphView::leaveEvent(QEvent *)
{
    // The keys' cursor stays where it was put.
    if (!m_anchor && !m_pressedAt)
        m_axis->setCursor(std::nullopt);
}

void GraphView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (std::abs(turned.x()) > std::abs(turned.y()) || event->modifiers().testFlag(Qt::ShiftModifier)) {
        const int by = turned.x() != 0 ? turned.x() : turned.y();
        m_axis->pan(-by * m_axis->span() / (120 * 10));
    } else if (turned.y() != 0) {
        m_axis->zoom(turned.y() > 0);
    }
    pointAt(event->position().x());
    event->accept();
}

/// What is chosen, or else the moment of the cursor.
void GraphView::take()
{
    if (const std::optional<TimeSpan> &selection = m_axis->selection()) {
        Q_EMIT spanChosen(selection->from, selection->to);
    } else if (const std::optional<qint64> cursor = m_axis->cursor()) {
        const double width = std::max(1.0, plot().width());
        const auto reach = static_cast<qint64>(snapPixels * static_cast<double>(m_axis->span()) / width);
        Q_EMIT momentChosen(m_snap ? m_snap(*cursor, reach) : *cursor);
    }
}

void GraphView::goTo(qint64 at, bool isSelecting)
{
    const qint64 before = m_axis->cursor().value_or(m_axis->to());
    if (!isSelecting) {
        m_anchor = at;
        m_axis->clearSelection();
    } else if (!m_axis->selection() || !m_anchor) {
        m_anchor = before;
    }
    // The axis comes along as far as there is something.
    if (at < m_axis->from())
        m_axis->pan(at - m_axis->from());
    else if (at > m_axis->to())
        m_axis->pan(at - m_axis->to());
    const qint64 reached = std::clamp(at, m_axis->from(), m_axis->to());
    m_axis->setCursor(reached);
    if (isSelecting)
        m_axis->select(*m_anchor, reached);
}

void GraphView::moveCursor(int steps, bool isSelecting)
{
    const qint64 begin = m_axis->cursor().value_or(m_axis->to());
    goTo(begin + steps * m_axis->span() / stepsPerSpan, isSelecting);
}

bool GraphView::moves(const QKeyEvent &event)
{
    const bool isSelecting = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool isFar = event.modifiers().testFlag(Qt::ControlModifier);
    const int steps = isFar ? stepsPerSpan / 6 : 1;
    switch (event.key()) {
    case Qt::Key_Left:
        moveCursor(-steps, isSelecting);
        return true;
    case Qt::Key_Right:
        moveCursor(steps, isSelecting);
        return true;
    case Qt::Key_PageUp:
        m_axis->pan(-m_axis->span());
        return true;
    case Qt::Key_PageDown:
        m_axis->pan(m_axis->span());
        return true;
    case Qt::Key_Home:
        goTo(isFar ? m_axis->bounds().from : m_axis->from(), isSelecting);
        return true;
    case Qt::Key_End:
        goTo(isFar ? m_axis->bounds().to : m_axis->to(), isSelecting);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_axis->zoom(true);
        return true;
    case Qt::Key_Minus:
        m_axis->zoom(false);
        return true;
    default: // the keys that are not ours are many
        return false;
    }
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    if (moves(*event))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        take();
    } else if (event->key() == Qt::Key_Escape && (m_axis->selection() || m_axis->cursor())) {
        if (m_axis->selection())
            m_axis->clearSelection();
        else
            m_axis->setCursor(std::nullopt);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void GraphView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void GraphView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_anchor.reset();
    update();
}

void GraphView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    m_picture = {};
}

} // namespace Shardscope
