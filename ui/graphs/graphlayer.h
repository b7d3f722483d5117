// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graphs/timeaxis.h"
#include "ui/graphs/valueaxis.h"
#include "ui/theme.h"

#include <QPalette>
#include <QRectF>
#include <QString>

#include <functional>
#include <limits>

class QPainter;

namespace Shardscope {

/// Where a layer paints: the plot and its two axes.
struct GraphFrame
{
    QRectF plot;
    const TimeAxis &time;
    ValueAxis value;
    QPalette palette;

    [[nodiscard]] double x(qint64 at) const;
    [[nodiscard]] double y(double v) const;
    [[nodiscard]] qint64 at(double x) const;
};

/// What values a layer has to show; nothing while @p most lies below @p least.
struct ValueRange
{
    double least = std::numeric_limits<double>::infinity();
    double most = -std::numeric_limits<double>::infinity();
    double leastAboveZero = std::numeric_limits<double>::infinity();

    [[nodiscard]] bool isEmpty() const { return most < least; }
    void add(double value);
    void add(const ValueRange &other);
};

/// One thing that a graph draws; layers are painted in their order.
class GraphLayer
{
public:
    GraphLayer() = default;
    virtual ~GraphLayer() = default;
    Q_DISABLE_COPY_MOVE(GraphLayer)

    virtual void paint(QPainter &painter, const GraphFrame &frame) const = 0;
    /// The values within the axis' time.
    [[nodiscard]] virtual ValueRange range(const TimeAxis &, bool /*isLogarithmic*/) const { return {}; }
};

/// Horizontal lines with their values, vertical ones with their times.
class GridLayer final : public GraphLayer
{
public:
    using ValueText = std::function<QString(double)>;

    explicit GridLayer(ValueText text);
    void paint(QPainter &painter, const GraphFrame &frame) const override;

private:
    ValueText m_text;
};

/// The line at the moment that the reader points at.
class CursorLayer final : public GraphLayer
{
public:
    void paint(QPainter &painter, const GraphFrame &frame) const override;
};

/// The stretch of time that the reader has chosen.
class SelectionLayer final : public GraphLayer
{
public:
    void paint(QPainter &painter, const GraphFrame &frame) const override;
};

} // namespace Shardscope
