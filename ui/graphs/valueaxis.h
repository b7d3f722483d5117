// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace Shardscope {

/// The values that a graph has room for. Its ends are round.
struct ValueAxis
{
    double minimum = 0;
    double maximum = 1;
    bool isLogarithmic = false;
    std::vector<double> ticks { 0, 1 }; ///< from the lower end to the upper one, both ends among them where linear

    /// Where a value lies, 0 at the lower end and 1 at the upper one; what lies beyond is put at the end.
    [[nodiscard]] double fraction(double value) const;

    /// From 0, or below where @p least is, in at most @p steps round steps; one more where it spans 0.
    [[nodiscard]] static ValueAxis linear(double least, double most, int steps);
    /// Whole powers of ten that hold @p least, the smallest value above 0, and @p most. What is not above 0 has its
    /// place at the lower end.
    [[nodiscard]] static ValueAxis logarithmic(double least, double most, int steps);
};

} // namespace Shardscope
