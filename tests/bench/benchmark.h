// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>
#include <vector>

namespace Shardscope::Bench {

/// What one line of the benchmark has measured.
struct Figure
{
    double ours = 0; ///< in the row's unit
    double beside = 0; ///< the same of what it is held against, measured in turns with it
    [[nodiscard]] double ratio() const { return beside > 0 ? ours / beside : 0; }
};

/// A line: what is measured beside what, and the ratio it must not exceed.
struct Row
{
    const char *name;
    const char *what;
    const char *unit;
    double atMost;
    std::function<Figure()> measure;
};

/// Nanoseconds of CPU time of this thread that one of @p count items takes, in the best of several rounds in which
/// @p ours and @p beside take turns: what else the machine does meets both.
[[nodiscard]] Figure compare(qint64 count, const std::function<void()> &ours, const std::function<void()> &beside);

/// Keeps the compiler from leaving out what makes @p value.
void keep(quint64 value);

[[nodiscard]] std::vector<Row> eventBenchmarks();

} // namespace Shardscope::Bench
