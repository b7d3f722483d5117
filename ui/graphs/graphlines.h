// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graphs/graphlayer.h"
#include "ui/graphs/timeseries.h"

#include <vector>

namespace Shardscope {

/// How a line is told from its neighbours: by colour, and by its dash or width as well.
struct LineLook
{
    Tone tone = Tone::Plain;
    Qt::PenStyle dash = Qt::SolidLine;
    double width = 1.5;
    bool isFilled = false; ///< the area below it
    bool isHeld = false; ///< its values stand until the next: few, shown as dots, and the last goes on as a dotted line

    [[nodiscard]] QPen pen(const QPalette &palette) const;
};

/// A series with what it is called and how it looks. Its series must outlive it.
struct GraphLine
{
    QByteArray id; ///< in files: "p95"
    QString name; ///< for people
    const TimeSeries *series = nullptr;
    LineLook look {};
    bool isStacked = false; ///< on top of the stacked lines before it, except on a logarithmic axis
};

/// A value that no line is to reach.
struct GraphLimit
{
    double value = 0;
    QString name;
};

/// Draws lines: the mean of each pixel column, and from its smallest to its largest value a bar.
class LinesLayer final : public GraphLayer
{
public:
    using Lines = std::function<std::vector<GraphLine>()>;

    explicit LinesLayer(Lines lines);
    void paint(QPainter &painter, const GraphFrame &frame) const override;
    [[nodiscard]] ValueRange range(const TimeAxis &time, bool isLogarithmic) const override;

private:
    Lines m_lines;
};

class LimitsLayer final : public GraphLayer
{
public:
    using Limits = std::function<std::vector<GraphLimit>()>;

    explicit LimitsLayer(Limits limits);
    void paint(QPainter &painter, const GraphFrame &frame) const override;
    [[nodiscard]] ValueRange range(const TimeAxis &time, bool isLogarithmic) const override;

private:
    Limits m_limits;
};

} // namespace Shardscope
