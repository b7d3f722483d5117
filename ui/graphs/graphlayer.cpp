// SPDX-License-Identifier: MIT
#include "ui/graphs/graphlayer.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

QPen hairline(const QColor &color)
{
    return { color, 1 };
}

/// A hairline that lies on pixels is not blurred.
double crisp(double place)
{
    return std::floor(place) + 0.5;
}

} // namespace

double GraphFrame::x(qint64 at) const
{
    return plot.left() + static_cast<double>(at - time.from()) / static_cast<double>(time.span()) * plot.width();
}

double GraphFrame::y(double v) const
{
    return plot.bottom() - value.fraction(v) * plot.height();
}

qint64 GraphFrame::at(double x) const
{
    return time.from() + static_cast<qint64>((x - plot.left()) / plot.width() * static_cast<double>(time.span()));
}

void ValueRange::add(double value)
{
    least = std::min(least, value);
    most = std::max(most, value);
    if (value > 0)
        leastAboveZero = std::min(leastAboveZero, value);
}

void ValueRange::add(const ValueRange &other)
{
    least = std::min(least, other.least);
    most = std::max(most, other.most);
    leastAboveZero = std::min(leastAboveZero, other.leastAboveZero);
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

    for (const double v : frame.value.ticks) {
        const double y = crisp(frame.y(v));
        painter.setPen(hairline(line));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        painter.setPen(text);
        painter.drawText(QRectF(0, y - metrics.height() / 2, frame.plot.left() - 6, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, m_text(v));
    }
    const double labelWidth = metrics.horizontalAdvance(u"00:00:00"_s);
    const int count = static_cast<int>(frame.plot.width() / (labelWidth * 1.6));
    for (const qint64 at : frame.time.ticks(count)) {
        const double x = crisp(frame.x(at));
        painter.setPen(hairline(line));
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
        const QString label = frame.time.tickText(at, count);
        const double half = metrics.horizontalAdvance(label) / 2;
        if (x - half < frame.plot.left() - 4 || x + half > frame.plot.right() + 8)
            continue;
        painter.setPen(text);
        painter.drawText(QRectF(x - labelWidth, frame.plot.bottom() + 3, labelWidth * 2, metrics.height()),
            Qt::AlignHCenter | Qt::AlignTop, label);
    }
}

void CursorLayer::paint(QPainter &painter, const GraphFrame &frame) const
{
    const std::optional<qint64> at = frame.time.cursor();
    if (!at || *at < frame.time.from() || *at > frame.time.to())
        return;
    const double x = crisp(std::min(frame.x(*at), frame.plot.right() - 1));
    painter.setPen(hairline(frame.palette.color(QPalette::Text)));
    painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
}

void SelectionLayer::paint(QPainter &painter, const GraphFrame &frame) const
{
    const std::optional<TimeSpan> &selection = frame.time.selection();
    if (!selection || selection->to < frame.time.from() || selection->from > frame.time.to())
        return;
    const double left = crisp(std::max(frame.x(selection->from), frame.plot.left()));
    const double right = crisp(std::min(frame.x(selection->to), frame.plot.right() - 1));
    QColor color = frame.palette.color(QPalette::Highlight);
    painter.setPen(hairline(focusColor(frame.palette)));
    for (const double x : { left, right })
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
    color.setAlphaF(0.18F);
    painter.fillRect(QRectF(QPointF(left, frame.plot.top()), QPointF(right, frame.plot.bottom())), color);
}

} // namespace Shardscope
