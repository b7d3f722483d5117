// SPDX-License-Identifier: MIT
#include "ui/graphs/graphlines.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <span>

namespace Shardscope {

namespace {

/// Few enough points to show each as a dot.
constexpr int pixelsPerDot = 12;

/// Where points lie closer than that a line that goes up and down takes long to be stroked: it is a thin one, and its
/// dashes are counted along the time instead of along the line, which would fall to pieces.
constexpr double densePixels = 1.5;

/// Lengths in pixels of strokes and of what lies between them.
std::span<const int> dashOf(Qt::PenStyle style)
{
    static constexpr std::array dash { 6, 3 };
    static constexpr std::array dot { 2, 2 };
    static constexpr std::array dashDot { 6, 2, 2, 2 };
    if (style == Qt::SolidLine)
        return {};
    return style == Qt::DashLine ? std::span<const int>(dash)
        : style == Qt::DotLine   ? dot
                                 : std::span<const int>(dashDot);
}

bool isStroke(int x, std::span<const int> dash)
{
    const int period = std::accumulate(dash.begin(), dash.end(), 0);
    int place = ((x % period) + period) % period;
    std::size_t part = 0;
    for (; place >= dash[part]; ++part)
        place -= dash[part];
    return part % 2 == 0;
}

/// What is drawn of one line.
struct Stroke
{
    const GraphLine &line;
    std::vector<SeriesColumn> columns;
    bool isStacked;
};

class LinePainter
{
public:
    LinePainter(QPainter &painter, const GraphFrame &frame)
        : m_painter(painter)
        , m_frame(frame)
        , m_stack(static_cast<std::size_t>(frame.plot.width()) + 3)
    {
    }

    void paint(const GraphLine &line);

private:
    void paintStretch(const Stroke &stroke, std::size_t first, std::size_t end);
    void paintDense(const QPolygonF &line, QPen pen);
    void paintExtremes(const Stroke &stroke, std::size_t first, std::size_t end);
    void paintDots(const Stroke &stroke, std::size_t first, std::size_t end);
    void paintHold(const GraphLine &line);
    [[nodiscard]] double below(const Stroke &stroke, const SeriesColumn &column) const;
    [[nodiscard]] QPointF point(const SeriesColumn &column, double value) const
    {
        return { m_frame.plot.left() + column.x + 0.5, m_frame.y(value) };
    }

    QPainter &m_painter;
    const GraphFrame &m_frame;
    /// What lies outside the plot has one place on either side.
    [[nodiscard]] std::size_t place(const SeriesColumn &column) const
    {
        return static_cast<std::size_t>(std::clamp(column.x + 1, 0, static_cast<int>(m_stack.size()) - 1));
    }

    std::vector<double> m_stack; ///< how high it is, by column
};

double LinePainter::below(const Stroke &stroke, const SeriesColumn &column) const
{
    return stroke.isStacked ? m_stack[place(column)] : 0;
}

void LinePainter::paint(const GraphLine &line)
{
    const TimeAxis &time = m_frame.time;
    const bool isStacked = line.isStacked && !m_frame.value.isLogarithmic;
    const Stroke stroke { line,
        decimate(
            line.series->range(time.from(), time.to()), time.from(), time.to(), static_cast<int>(m_frame.plot.width())),
        isStacked };
    const std::vector<SeriesColumn> &columns = stroke.columns;
    for (std::size_t first = 0; first < columns.size();) {
        std::size_t end = first + 1;
        while (end < columns.size() && !columns[end].values.gapBefore)
            ++end;
        paintStretch(stroke, first, end);
        first = end;
    }
    if (isStacked) {
        std::vector<double> higher = m_stack;
        for (const SeriesColumn &column : columns)
            higher[place(column)] = below(stroke, column) + column.values.mean();
        m_stack = std::move(higher);
    }
    if (line.look.isHeld)
        paintHold(line);
}

void LinePainter::paintStretch(const Stroke &stroke, std::size_t first, std::size_t end)
{
    const std::vector<SeriesColumn> &columns = stroke.columns;
    const LineLook &look = stroke.line.look;
    QPolygonF top;
    for (std::size_t i = first; i < end; ++i)
        top.append(point(columns[i], below(stroke, columns[i]) + columns[i].values.mean()));
    if (look.isFilled && !(stroke.line.isStacked && m_frame.value.isLogarithmic) && end - first > 1) {
        QPolygonF area = top;
        for (std::size_t i = end; i-- > first;)
            area.append(point(columns[i], below(stroke, columns[i])));
        // Colours of a stack do not mix with each other, only with what they all lie on.
        QColor fill
            = stroke.isStacked ? toneSurface(look.tone, m_frame.palette, 0.35F) : toneColor(look.tone, m_frame.palette);
        fill.setAlphaF(stroke.isStacked ? 1.0F : 0.16F);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(fill);
        m_painter.drawPolygon(area);
    }
    if (!stroke.isStacked)
        paintExtremes(stroke, first, end);
    m_painter.setBrush(Qt::NoBrush);
    const double extent = top.last().x() - top.first().x();
    const bool isDense = extent < densePixels * static_cast<double>(top.size() - 1);
    QPen pen = look.pen(m_frame.palette);
    if (isDense)
        pen.setWidthF(std::min(pen.widthF(), 1.0));
    m_painter.setPen(pen);
    if (isDense && look.dash != Qt::SolidLine)
        paintDense(top, pen);
    else
        m_painter.drawPolyline(top);
    paintDots(stroke, first, end);
}

void LinePainter::paintDense(const QPolygonF &line, QPen pen)
{
    const std::span<const int> dash = dashOf(pen.style());
    pen.setStyle(Qt::SolidLine);
    // Between the dashes it goes on thin and pale, since a spike may stand there.
    QColor pale = pen.color();
    pale.setAlphaF(0.5F);
    m_painter.setPen(QPen(pale, pen.widthF() / 2));
    m_painter.drawPolyline(line);
    m_painter.setPen(pen);
    QPolygonF run;
    for (const QPointF &point : line) {
        const bool isOver = !isStroke(static_cast<int>(point.x()), dash);
        if (isOver && run.isEmpty())
            continue;
        run.append(point);
        if (!isOver)
            continue;
        m_painter.drawPolyline(run);
        run.clear();
    }
    m_painter.drawPolyline(run);
}

/// A spike of one second within a column of minutes is seen at its full height.
void LinePainter::paintExtremes(const Stroke &stroke, std::size_t first, std::size_t end)
{
    QColor color = toneColor(stroke.line.look.tone, m_frame.palette);
    color.setAlphaF(0.35F);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = first; i < end; ++i) {
        const SeriesBucket &values = stroke.columns[i].values;
        if (values.min == values.max)
            continue;
        const double top = m_frame.y(values.max);
        const double left = std::floor(m_frame.plot.left()) + stroke.columns[i].x;
        m_painter.fillRect(QRectF(left, top, 1, m_frame.y(values.min) - top), color);
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void LinePainter::paintDots(const Stroke &stroke, std::size_t first, std::size_t end)
{
    const std::vector<SeriesColumn> &columns = stroke.columns;
    const int extent = columns[end - 1].x - columns[first].x;
    const bool isSparse = static_cast<int>(end - first - 1) * pixelsPerDot <= extent;
    if (!(stroke.line.look.isHeld && isSparse) && end - first > 1)
        return;
    m_painter.setBrush(toneColor(stroke.line.look.tone, m_frame.palette));
    m_painter.setPen(Qt::NoPen);
    for (std::size_t i = first; i < end; ++i)
        m_painter.drawEllipse(point(columns[i], below(stroke, columns[i]) + columns[i].values.last), 2.5, 2.5);
}

/// From the newest value to now, dotted: it holds, but it was not measured again.
void LinePainter::paintHold(const GraphLine &line)
{
    const std::optional<SeriesBucket> last = line.series->last();
    if (!last || line.series->isBroken() || last->end >= m_frame.time.to())
        return;
    QPen pen = line.look.pen(m_frame.palette);
    pen.setStyle(Qt::DotLine);
    pen.setWidthF(1);
    m_painter.setPen(pen);
    const double y = m_frame.y(last->last);
    m_painter.drawLine(QPointF(m_frame.x(last->end), y), QPointF(m_frame.plot.right(), y));
}

} // namespace

QPen LineLook::pen(const QPalette &palette) const
{
    QPen pen(toneColor(tone, palette), width, dash, Qt::FlatCap, Qt::BevelJoin);
    return pen;
}

LinesLayer::LinesLayer(Lines lines)
    : m_lines(std::move(lines))
{
}

void LinesLayer::paint(QPainter &painter, const GraphFrame &frame) const
{
    painter.save();
    painter.setClipRect(frame.plot.adjusted(-2, -2, 2, 2));
    painter.setRenderHint(QPainter::Antialiasing);
    LinePainter lines(painter, frame);
    for (const GraphLine &line : m_lines())
        lines.paint(line);
    painter.restore();
}

/// The stack is never higher than the line that tells the sum of it.
ValueRange LinesLayer::range(const TimeAxis &time, bool isLogarithmic) const
{
    ValueRange result;
    for (const GraphLine &line : m_lines()) {
        if (line.isStacked && !isLogarithmic)
            continue;
        for (const SeriesBucket &bucket : line.series->within(time.from(), time.to())) {
            result.add(bucket.min);
            result.add(bucket.max);
        }
    }
    return result;
}

LimitsLayer::LimitsLayer(Limits limits)
    : m_limits(std::move(limits))
{
}

void LimitsLayer::paint(QPainter &painter, const GraphFrame &frame) const
{
    const QFontMetricsF metrics(painter.font());
    const QColor color = toneColor(Tone::Bad, frame.palette);
    QPen pen(color, 1, Qt::DashDotDotLine);
    for (const GraphLimit &limit : m_limits()) {
        const double y = frame.y(limit.value);
        painter.setPen(pen);
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        // Below its line, or above it where there is no room.
        const bool isBelow = y + 1 + metrics.height() < frame.plot.bottom();
        const double top = isBelow ? y + 1 : y - 1 - metrics.height();
        painter.setPen(color);
        painter.drawText(QRectF(frame.plot.left() + 4, top, frame.plot.width() - 8, metrics.height()),
            Qt::AlignLeft | Qt::AlignTop, limit.name);
    }
}

ValueRange LimitsLayer::range(const TimeAxis &, bool) const
{
    ValueRange result;
    for (const GraphLimit &limit : m_limits())
        result.add(limit.value);
    return result;
}

} // namespace Shardscope
