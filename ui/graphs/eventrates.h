// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graphs/timeseries.h"
#include "ui/graphs/trafficmeter.h"

#include <array>
#include <memory>
#include <vector>

namespace Shardscope {

/// Events a second by their names. Keeps those that came most often, however many names there are.
class EventRates
{
public:
    static constexpr std::size_t mostNames = 16;
    static constexpr std::size_t mostShown = 4;

    struct Name
    {
        std::size_t event = 0; ///< as in TrafficMeter::EventCounts
        qint64 count = 0;
        TimeSeries perSecond {};

        [[nodiscard]] QByteArray text() const; ///< "MESSAGE_CREATE"
    };

    /// What came over the @p seconds that end at @p at.
    void add(qint64 at, const TrafficMeter::EventCounts &came, double seconds);
    void breakLine();
    void clear();

    /// The busiest. Each keeps its place until another is clearly busier, so that a reader knows its line again; null
    /// where there are fewer.
    [[nodiscard]] const std::array<const Name *, mostShown> &shown() const { return m_shown; }

private:
    [[nodiscard]] Name *named(std::size_t event);
    void rank();

    TrafficMeter::EventCounts m_counts {};
    std::vector<std::unique_ptr<Name>> m_names;
    std::array<const Name *, mostShown> m_shown {};
};

} // namespace Shardscope
