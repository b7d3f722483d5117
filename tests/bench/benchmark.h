// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/mix.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace Shardscope::Bench {

/// One number of a row. Less is better, everywhere.
struct Figure
{
    QString name;
    QString unit;
    double figure = 0;
    std::optional<double> beside {}; ///< what it is held against, measured in the same run
    QString besideName {};
    /// The target: of the ratio where limitsRatio, else of the figure; empty where it is only told.
    std::optional<double> limit {};
    bool limitsRatio = false;
    /// A ratio this many times over its target fails a check. Times and counts of a whole machine do not: what else it
    /// does decides over them. What must be 0 must be.
    double tolerance = 2;
    QString remark {};
    bool isMeasured = true; ///< false: the remark says why not

    [[nodiscard]] static Figure missing(const QString &name, const QString &why);
    [[nodiscard]] double ratio() const { return beside && *beside > 0 ? figure / *beside : 0; }
    [[nodiscard]] double judged() const { return limitsRatio ? ratio() : figure; }
    [[nodiscard]] bool isMet() const { return !isMeasured || !limit || judged() <= *limit; }
    [[nodiscard]] bool fails() const
    {
        return !isMet() && (limitsRatio ? judged() > tolerance * *limit : *limit == 0);
    }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QJsonObject json() const;
};

/// What the rows work with.
struct Context
{
    bool quick = false; ///< as much as a check needs
    Mix mix {};
    Mix::Facts facts {};
    QString folder {}; ///< temporary
    QString mixPath {}; ///< the mix, for the other processes
};

/// A line of the table: what is measured, and how.
struct Row
{
    const char *name;
    const char *what;
    std::function<std::vector<Figure>(const Context &)> measure;
};

[[nodiscard]] std::vector<Row> eventRows();
[[nodiscard]] std::vector<Row> receiveRows();
[[nodiscard]] std::vector<Row> latencyRows();
[[nodiscard]] std::vector<Row> storeRows();
[[nodiscard]] std::vector<Row> windowRows();

/// Nanoseconds of CPU time of this thread that one of @p count items takes, in the best of several rounds in which
/// @p ours and @p beside take turns: what else the machine does meets both.
struct Pair
{
    double ours = 0;
    double beside = 0;
};
[[nodiscard]] Pair compare(qint64 count, const std::function<void()> &ours, const std::function<void()> &beside);

[[nodiscard]] double threadCpuNanoseconds();
[[nodiscard]] double processCpuNanoseconds();
/// Nanoseconds of the monotonic clock, the same for every process.
[[nodiscard]] qint64 monotonicNanoseconds();
/// Bytes; 0 where the system does not tell.
[[nodiscard]] qint64 residentBytes();

/// The one below which @p share of @p values lie; @p values is sorted.
[[nodiscard]] double percentile(std::vector<double> *values, double share);

/// Keeps the compiler from leaving out what makes @p value.
void keep(quint64 value);

} // namespace Shardscope::Bench
