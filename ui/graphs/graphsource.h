// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graphs/graphlines.h"

#include <QString>

#include <memory>
#include <vector>

namespace Shardscope {

class SessionMetrics;

/// What one graph shows, and how it is said in words. Moments in microseconds since 1970.
class GraphSource
{
public:
    enum Kind
    {
        Latency,
        Events,
        Bytes,
        Age,
        Sends,
        KindCount
    };

    GraphSource() = default;
    virtual ~GraphSource() = default;
    Q_DISABLE_COPY_MOVE(GraphSource)

    [[nodiscard]] virtual QByteArray id() const = 0; ///< in files and settings: "latency"
    [[nodiscard]] virtual QByteArray unit() const = 0; ///< in files: "ms"
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString valueText(double value) const = 0;
    /// Shown while nothing was measured.
    [[nodiscard]] virtual QString emptyText() const = 0;
    /// In the order they are painted in.
    [[nodiscard]] virtual std::vector<GraphLine> lines() const = 0;
    /// The line that stands for the graph where there is room for one value.
    [[nodiscard]] virtual GraphLine mainLine() const = 0;
    /// Rows that the names of its lines take where there is room; 0: a single line has the graph's name.
    [[nodiscard]] virtual int legendRows() const { return 1; }
    [[nodiscard]] virtual std::vector<GraphLimit> limits() const { return {}; }
    /// The figures to read first, most important first. Ages count to @p now; 0: time stands still and there are none.
    [[nodiscard]] virtual QStringList figures(qint64 now) const = 0;
    /// What goes with the value of a moment besides those of the lines: "5.1×".
    [[nodiscard]] virtual QString remarkAt(qint64 /*moment*/) const { return {}; }

    /// "77 ms at 12:31:05", or that there is nothing.
    [[nodiscard]] QString valueAt(qint64 moment) const;
    /// The same of each line, for those who hear it.
    [[nodiscard]] QString valuesAt(qint64 moment) const;

    /// @p metrics must outlive it.
    [[nodiscard]] static std::unique_ptr<GraphSource> create(Kind kind, const SessionMetrics &metrics);

protected:
    /// One value, or the mean with its extremes where several were put together.
    [[nodiscard]] QString bucketText(const SeriesBucket &bucket) const;
};

} // namespace Shardscope
