// SPDX-License-Identifier: MIT
#include "ui/graphs/graphlayer.h"

#include "ui/format.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// Few enough points to show each as a dot.
constexpr int pixelsPerDot = 12;

QPen cosmetic(const QColor &color, double width, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen(color, width, style, Qt::RoundCap, Qt::RoundJoin);
    pen.setCosmetic(true);
    return pen;
}

} // namespace

double GraphFrame::x(qint64 at) const
{
    return plot.left() + static_cast<double>(at - time.from()) / static_cast<double>(time.span()) * plot.width();
}

double GraphFrame::y(double v) const
{
    return plot.bottom() - v / value.maximum * plot.height();
}

qint64 GraphFrame::at(double x) const
{
    return time.from() + static_cast<qint64>((x - plot.left()) / plot.width() * static_cast<double>(time.span()));
}

GridLayer::GridLayer(ValueText text)
    : m_text(std::move(text))
{
}

void GridLayer::paint(QPainter &painter, const GraphFrame &frame) const
{
    const QFontMetricsF metrics(painter.font());
    QColor line = frame.palette.color(QPalette::Mid);
    line.setAlphaF(0.45F);
    const QColor text = toneColor(Tone::Muted, frame.palette);

    for (double v = 0; v <= frame.value.maximum * 1.0001; v += frame.value.step) {
        const double y = frame.y(v);
        painter.setPen(cosmetic(line, 1));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        painter.setPen(text);
        painter.drawText(QRectF(0, y - metrics.height() / 2, frame.plot.left() - 6, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, m_text(v));
    }
    const double labelWidth = metrics.horizontalAdvance(u"00:00:00"_s);
    for (const qint64 at : frame.time.ticks(static_cast<int>(frame.plot.width() / (labelWidth * 1.6)))) {
        const double x = frame.x(at);
        painter.setPen(cosmetic(line, 1));
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
        if (x - labelWidth / 2 < frame.plot.left() - 4 || x + labelWidth / 2 > frame.plot.right() + 4)
            continue;
        painter.setPen(text);
        painter.drawText(QRectF(x - labelWidth, frame.plot.bottom() + 3, labelWidth * 2, metrics.height()),
            Qt::AlignHCenter | Qt::AlignTop, Format::clockSeconds(at));
    }
}

SeriesLayer::SeriesLayer(const TimeSeries &series, Style style, Tone tone)
    : m_series(series)
    , m_style(style)
    , m_tone(tone)
{
}

double SeriesLayer::maximum(const TimeAxis &time) const
{
    double result = 0;
    for (const SeriesBucket &bucket : m_series.range(time.from(), time.to()))
        result = std::max(result, bucket.max);
    return result;
}

void SeriesLayer::paint(QPainter &painter, const GraphFrame &frame) const
{
    painter.save();
    painter.setClipRect(frame.plot.adjusted(-2, -2, 2, 2));
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<SeriesColumn> columns = decimate(m_series.range(frame.time.from(), frame.time.to()),
        frame.time.from(), frame.time.to(), static_cast<int>(frame.plot.width()));
    for (std::size_t first = 0; first < columns.size();) {
        std::size_t end = first + 1;
        while (end < columns.size() && !columns[end].gapBefore)
            ++end;
        paintStretch(painter, frame, columns, first, end);
        first = end;
    }
    if (m_style == Style::Line)
        paintHold(painter, frame);
    painter.restore();
}

void SeriesLayer::paintStretch(QPainter &painter, const GraphFrame &frame, const std::vector<SeriesColumn> &columns,
    std::size_t first, std::size_t end) const
{
    const QColor color = toneColor(m_tone, frame.palette);
    const auto point = [&frame](const SeriesColumn &column, double value) {
        return QPointF(frame.plot.left() + column.x + 0.5, frame.y(value));
    };
    QPainterPath line(point(columns[first], columns[first].first));
    for (std::size_t i = first; i < end; ++i) {
        const SeriesColumn &column = columns[i];
        line.lineTo(point(column, column.first));
        if (column.min != column.max) {
            line.lineTo(point(column, column.min));
            line.lineTo(point(column, column.max));
        }
        line.lineTo(point(column, column.last));
    }
    if (m_style == Style::Area && end - first > 1) {
        QPainterPath area = line;
        area.lineTo(point(columns[end - 1], 0));
        area.lineTo(point(columns[first], 0));
        QColor fill = color;
        fill.setAlphaF(0.18F);
        painter.fillPath(area, fill);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(cosmetic(color, 1.5));
    painter.drawPath(line);

    const int extent = columns[end - 1].x - columns[first].x;
    const bool sparse = static_cast<int>(end - first - 1) * pixelsPerDot <= extent;
    if ((m_style == Style::Line && sparse) || end - first == 1) {
        painter.setBrush(color);
        painter.setPen(Qt::NoPen);
        for (std::size_t i = first; i < end; ++i)
            painter.drawEllipse(point(columns[i], columns[i].last), 2.5, 2.5);
    }
}

/// From the newest value to now, dashed: it holds, but it was not measured again.
void SeriesLayer::paintHold(QPainter &painter, const GraphFrame &frame) const
{
    const std::optional<SeriesBucket> last = m_series.last();
    if (!last || m_series.isBroken() || last->end >= frame.time.to())
        return;
    QColor color = toneColor(m_tone, frame.palette);
    color.setAlphaF(0.6F);
    painter.setPen(cosmetic(color, 1, Qt::DotLine));
    painter.drawLine(QPointF(frame.x(last->end), frame.y(last->last)), QPointF(frame.plot.right(), frame.y(last->last)));
}

MarkerLayer::MarkerLayer(const std::vector<GraphMarker> &markers)
    : m_markers(markers)
{
}

void MarkerLayer::paint(QPainter &painter, const GraphFrame &frame) const
{
    for (const GraphMarker &marker : m_markers) {
        if (marker.at < frame.time.from() || marker.at > frame.time.to())
            continue;
        const double x = frame.x(marker.at);
        const QColor color = toneColor(markerTone(marker.kind), frame.palette);
        painter.setPen(cosmetic(color, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, frame.plot.top() + 10), QPointF(x, frame.plot.bottom()));
        painter.drawText(QRectF(x - 10, frame.plot.top() - 4, 20, 14), Qt::AlignCenter, markerGlyph(marker.kind));
    }
}

void CursorLayer::paint(QPainter &painter, const GraphFrame &frame) const
{
    const std::optional<qint64> at = frame.time.cursor();
    if (!at || *at < frame.time.from() || *at > frame.time.to())
        return;
    painter.setPen(cosmetic(frame.palette.color(QPalette::Text), 1));
    painter.drawLine(QPointF(frame.x(*at), frame.plot.top()), QPointF(frame.x(*at), frame.plot.bottom()));
}

Tone markerTone(GraphMarker::Kind kind)
{
    switch (kind) {
    case GraphMarker::Kind::Ready: return Tone::Good;
    case GraphMarker::Kind::Resume: return Tone::Lifecycle;
    case GraphMarker::Kind::Close: return Tone::Warning;
    case GraphMarker::Kind::Error: return Tone::Bad;
    }
    return Tone::Plain;
}

QString markerGlyph(GraphMarker::Kind kind)
{
    switch (kind) {
    case GraphMarker::Kind::Ready: return u"●"_s;
    case GraphMarker::Kind::Resume: return u"↻"_s;
    case GraphMarker::Kind::Close: return u"✕"_s;
    case GraphMarker::Kind::Error: return u"▲"_s;
    }
    return {};
}

} // namespace Shardscope
