// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graphs/timeaxis.h"
#include "ui/graphs/timeseries.h"
#include "ui/theme.h"

#include <QPalette>
#include <QRectF>
#include <QString>

#include <functional>

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

/// One thing that a graph draws; layers are painted in their order.
class GraphLayer
{
public:
    GraphLayer() = default;
    virtual ~GraphLayer() = default;
    Q_DISABLE_COPY_MOVE(GraphLayer)

    virtual void paint(QPainter &painter, const GraphFrame &frame) const = 0;
    /// The largest value within the axis' time; 0 where the layer has none.
    [[nodiscard]] virtual double maximum(const TimeAxis &) const { return 0; }
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

/// A series as a line, or as a line over a filled area.
class SeriesLayer final : public GraphLayer
{
public:
    enum class Style { Line, Area };

    /// @p series must outlive the layer.
    SeriesLayer(const TimeSeries &series, Style style, Tone tone);
    void paint(QPainter &painter, const GraphFrame &frame) const override;
    [[nodiscard]] double maximum(const TimeAxis &time) const override;

private:
    void paintStretch(QPainter &painter, const GraphFrame &frame, const std::vector<SeriesColumn> &columns,
        std::size_t first, std::size_t end) const;
    void paintHold(QPainter &painter, const GraphFrame &frame) const;

    const TimeSeries &m_series;
    const Style m_style;
    const Tone m_tone;
};

/// Something that happened at one moment: drawn as a dashed line with a shape of its own on top.
struct GraphMarker
{
    enum class Kind { Ready, Resume, Close, Error };

    qint64 at = 0;
    Kind kind = Kind::Ready;
    QString text; ///< "4000 Unknown error"
};

class MarkerLayer final : public GraphLayer
{
public:
    /// @p markers, oldest first, must outlive the layer.
    explicit MarkerLayer(const std::vector<GraphMarker> &markers);
    void paint(QPainter &painter, const GraphFrame &frame) const override;

private:
    const std::vector<GraphMarker> &m_markers;
};

/// The line under the pointer.
class CursorLayer final : public GraphLayer
{
public:
    void paint(QPainter &painter, const GraphFrame &frame) const override;
};

[[nodiscard]] Tone markerTone(GraphMarker::Kind kind);
[[nodiscard]] QString markerGlyph(GraphMarker::Kind kind);

} // namespace Shardscope
