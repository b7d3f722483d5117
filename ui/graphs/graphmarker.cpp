// SPDX-License-Identifier: MIT
#include "ui/graphs/graphmarker.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace Shardscope {

namespace {

constexpr double radius = 4;

struct KindRow
{
    const char *name;
    Tone tone;
    std::array<qreal, 4> dash; ///< lengths of strokes and of what lies between
    QPainterPath (*shape)();
};

QPainterPath disc()
{
    QPainterPath path;
    path.addEllipse(QPointF(), radius, radius);
    return path;
}

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(points));
    path.closeSubpath();
    return path;
}

QPainterPath diamond()
{
    return polygon({ { 0, -radius - 1 }, { radius + 1, 0 }, { 0, radius + 1 }, { -radius - 1, 0 } });
}

QPainterPath ring()
{
    QPainterPath path = disc();
    path.addEllipse(QPointF(), radius - 2, radius - 2);
    return path;
}

QPainterPath cross()
{
    QPainterPath strokes(QPointF(-radius, -radius));
    strokes.lineTo(radius, radius);
    strokes.moveTo(radius, -radius);
    strokes.lineTo(-radius, radius);
    QPainterPathStroker stroker;
    stroker.setWidth(2);
    return stroker.createStroke(strokes);
}

QPainterPath triangle()
{
    return polygon({ { 0, -radius }, { radius + 1, radius }, { -radius - 1, radius } });
}

// In the order of GraphMarker::Kind.
constexpr std::array kindTable {
    KindRow { "ready", Tone::Good, { 1, 3, 1, 3 }, disc },
    KindRow { "reconnect", Tone::Incoming, { 4, 2, 4, 2 }, diamond },
    KindRow { "resume", Tone::Lifecycle, { 4, 2, 1, 2 }, ring },
    KindRow { "close", Tone::Warning, { 6, 4, 6, 4 }, cross },
    KindRow { "error", Tone::Bad, { 2, 2, 2, 2 }, triangle },
};

} // namespace

const char *GraphMarker::name() const
{
    return kindTable[static_cast<std::size_t>(kind)].name;
}

QString GraphMarker::label() const
{
    return times > 1 ? text + QStringLiteral(" ×%1").arg(times) : text;
}

MarkerLayer::MarkerLayer(const std::vector<GraphMarker> &markers)
    : m_markers(markers)
{
}

void MarkerLayer::paint(QPainter &painter, const GraphFrame &frame) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    std::array<int, kindTable.size()> before {}; ///< where the last of each kind stands
    before.fill(-1);
    for (const GraphMarker &marker : m_markers) {
        if (marker.at < frame.time.from() || marker.at > frame.time.to())
            continue;
        // Where thousands lie close together one of a kind tells it.
        const double x = std::floor(frame.x(marker.at)) + 0.5;
        const int place = static_cast<int>(x);
        if (std::exchange(before[static_cast<std::size_t>(marker.kind)], place) == place)
            continue;
        const KindRow &row = kindTable[static_cast<std::size_t>(marker.kind)];
        const QColor color = toneColor(row.tone, frame.palette);
        QPen pen(color, 1);
        pen.setDashPattern(QList<qreal>(row.dash.begin(), row.dash.end()));
        painter.setPen(pen);
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
        painter.fillPath(row.shape().translated(x, frame.plot.top() - radius - 1), color);
    }
    painter.restore();
}

const GraphMarker *markerNear(const std::vector<GraphMarker> &markers, qint64 at, qint64 reach)
{
    const GraphMarker *found = nullptr;
    for (const GraphMarker &marker : markers) {
        const qint64 distance = std::abs(marker.at - at);
        if (distance <= reach && (!found || distance <= std::abs(found->at - at)))
            found = &marker;
    }
    return found;
}

} // namespace Shardscope
