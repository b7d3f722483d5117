// SPDX-License-Identifier: MIT
#include "ui/graphs/graphlines.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <map>

namespace Shardscope {

namespace {

/// Few enough points to show each as a dot.
constexpr int pixelsPerDot = 12;

/// What is drawn of one line.
struct Stroke
{
    const GraphLine &line;
    std::vector<SeriesColumn> columns;
    std::map<int, double> *base; ///< how high the stack is, by column; null for a line that stands alone
};

class LinePainter
{
public:
    LinePainter(QPainter &painter, const GraphFrame &frame)
        : m_painter(painter)
        , m_frame(frame)
    {
    }

    void paint(const GraphLine &line);

private:
    void paintStretch(const Stroke &stroke, std::size_t first, std::size_t end);
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
    std::map<int, double> m_stack;
};

double LinePainter::below(const Stroke &stroke, const SeriesColumn &column) const
{
    if (!stroke.base)
        return 0;
    const auto found = stroke.base->find(column.x);
    return found == stroke.base->end() ? 0 : found->second;
}

void LinePainter::paint(const GraphLine &line)
{
    const TimeAxis &time = m_frame.time;
    const bool isStacked = line.isStacked && !m_frame.value.isLogarithmic;
    const Stroke stroke { line,
        decimate(line.series->range(time.from(), time.to()), time.from(), time.to(),
            static_cast<int>(m_frame.plot.width())),
        isStacked ? &m_stack : nullptr };
    const std::vector<SeriesColumn> &columns = stroke.columns;
    for (std::size_t first = 0; first < columns.size();) {
        std::size_t end = first + 1;
        while (end < columns.size() && !columns[end].values.gapBefore)
            ++end;
        paintStretch(stroke, first, end);
        first = end;
    }
    if (isStacked) {
        for (const SeriesColumn &column : columns)
            m_stack[column.x] = below(stroke, column) + column.values.mean();
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
        QColor fill = toneColor(look.tone, m_frame.palette);
        fill.setAlphaF(stroke.base ? 0.35F : 0.16F);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(fill);
        m_painter.drawPolygon(area);
    }
    if (!stroke.base)
        paintExtremes(stroke, first, end);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(look.pen(m_frame.palette));
    m_painter.drawPolyline(top);
    paintDots(stroke, first, end);
}

/// A spike of one second within a column of minutes is seen at its full height.
void LinePainter::paintExtremes(const Stroke &stroke, std::size_t first, std::size_t end)
{
    QList<QLineF> bars;
    for (std::size_t i = first; i < end; ++i) {
        const SeriesColumn &column = stroke.columns[i];
        if (column.values.min < column.values.max)
            bars.append({ point(column, column.values.min), point(column, column.values.max) });
    }
    QColor color = toneColor(stroke.line.look.tone, m_frame.palette);
    color.setAlphaF(0.45F);
    QPen pen(color, 1, Qt::SolidLine, Qt::FlatCap);
    pen.setCosmetic(true);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(pen);
    m_painter.drawLines(bars);
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
    QPen pen(toneColor(tone, palette), width, dash, Qt::FlatCap, Qt::RoundJoin);
    pen.setCosmetic(true);
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
    pen.setCosmetic(true);
    double labelEnd = -1;
    for (const GraphLimit &limit : m_limits()) {
        const double y = frame.y(limit.value);
        painter.setPen(pen);
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        // Below its line, and below the label before.
        const double top = std::max(y + 1, labelEnd);
        if (top + metrics.height() > frame.plot.bottom())
            continue;
        painter.setPen(color);
        painter.drawText(QRectF(frame.plot.left() + 4, top, frame.plot.width() - 8, metrics.height()),
            Qt::AlignLeft | Qt::AlignTop, limit.name);
        labelEnd = top + metrics.height();
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
