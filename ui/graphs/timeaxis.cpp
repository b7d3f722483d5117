// SPDX-License-Identifier: MIT
#include "ui/graphs/timeaxis.h"

#include <QDateTime>

#include <array>
#include <cmath>

namespace Shardscope {

namespace {

constexpr qint64 second = 1'000'000;
constexpr std::array<qint64, 17> tickSteps { 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600,
    43200 };

} // namespace

TimeAxis::TimeAxis(QObject *parent)
    : QObject(parent)
{
}

void TimeAxis::setSpan(qint64 span)
{
    if (span == m_span || span <= 0)
        return;
    m_span = span;
    Q_EMIT changed();
}

void TimeAxis::setEnd(qint64 end)
{
    if (end == m_end)
        return;
    m_end = end;
    Q_EMIT changed();
}

void TimeAxis::setCursor(std::optional<qint64> at)
{
    if (at == m_cursor)
        return;
    m_cursor = at;
    Q_EMIT cursorChanged();
}

std::vector<qint64> TimeAxis::ticks(int count) const
{
    std::vector<qint64> result;
    if (count <= 0)
        return result;
    const auto fits = [this, count](qint64 step) { return m_span / (step * second) <= count; };
    const auto found = std::find_if(tickSteps.begin(), tickSteps.end(), fits);
    const qint64 step = (found == tickSteps.end() ? 86400 : *found) * second;
    const qint64 offset = QDateTime::fromMSecsSinceEpoch(m_end / 1000).offsetFromUtc() * second;
    for (qint64 at = ((from() + offset) / step + 1) * step - offset; at <= to(); at += step)
        result.push_back(at);
    return result;
}

ValueAxis ValueAxis::covering(double maximum, int ticks)
{
    if (!(maximum > 0) || ticks <= 0)
        return {};
    const double rough = maximum / ticks;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : { 1.0, 2.0, 5.0, 10.0 }) {
        const double step = factor * power;
        if (step >= rough * 0.999999)
            return { step * std::max(1.0, std::ceil(maximum / step - 1e-9)), step };
    }
    return { maximum, rough };
}

} // namespace Shardscope
