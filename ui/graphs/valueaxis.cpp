// SPDX-License-Identifier: MIT
#include "ui/graphs/valueaxis.h"

#include <algorithm>
#include <cmath>

namespace Shardscope {

namespace {

/// Below that share of the largest value everything is as good as nothing.
constexpr int mostDecades = 9;

/// The smallest round number that is not below @p rough.
double roundStep(double rough)
{
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : { 1.0, 2.0, 5.0 }) {
        if (factor * power >= rough * 0.999999)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

double ValueAxis::fraction(double value) const
{
    if (!isLogarithmic)
        return std::clamp((value - minimum) / (maximum - minimum), 0.0, 1.0);
    if (!(value > minimum))
        return 0;
    return std::min(std::log(value / minimum) / std::log(maximum / minimum), 1.0);
}

ValueAxis ValueAxis::linear(double least, double most, int steps)
{
    least = std::isfinite(least) ? std::min(least, 0.0) : 0;
    most = std::isfinite(most) ? std::max(most, 0.0) : 0;
    if (least == most || steps <= 0)
        return {};
    const double step = roundStep((most - least) / steps);
    ValueAxis axis;
    const int first = static_cast<int>(std::floor(least / step + 1e-9));
    const int last = static_cast<int>(std::ceil(most / step - 1e-9));
    axis.minimum = first * step;
    axis.maximum = last * step;
    axis.ticks.clear();
    for (int i = first; i <= last; ++i)
        axis.ticks.push_back(i * step);
    return axis;
}

ValueAxis ValueAxis::logarithmic(double least, double most, int steps)
{
    ValueAxis axis;
    axis.isLogarithmic = true;
    const bool isNothing = !std::isfinite(most) || !(most > 0);
    const int high = isNothing ? 0 : static_cast<int>(std::ceil(std::log10(most) - 1e-9));
    const bool hasLeast = !isNothing && std::isfinite(least) && least > 0 && least <= most;
    const int floor = hasLeast ? static_cast<int>(std::floor(std::log10(least) + 1e-9)) : high - 1;
    const int low = std::clamp(floor, high - mostDecades, high - 1);
    axis.minimum = std::pow(10, low);
    axis.maximum = std::pow(10, high);
    axis.ticks.clear();
    const int stride = std::max(1, static_cast<int>(std::ceil((high - low) / static_cast<double>(std::max(1, steps)))));
    for (int decade = low; decade <= high; decade += stride)
        axis.ticks.push_back(std::pow(10, decade));
    // A single decade has room for what lies in it.
    if (high - low == 1 && steps >= 3)
        axis.ticks.insert(axis.ticks.begin() + 1, { 2 * axis.minimum, 5 * axis.minimum });
    return axis;
}

} // namespace Shardscope
