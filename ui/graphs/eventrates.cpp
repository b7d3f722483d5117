// SPDX-License-Identifier: MIT
#include "ui/graphs/eventrates.h"

#include <algorithm>

namespace Shardscope {

namespace {

/// What must be busier by that much to take the place of another.
bool isClearlyBusier(qint64 count, qint64 other)
{
    return count > other + other / 4;
}

} // namespace

QByteArray EventRates::Name::text() const
{
    return event == TrafficMeter::otherEvents ? QByteArray() : QByteArray(dispatchEventTable()[event].name);
}

/// Null where all places are taken by busier names.
EventRates::Name *EventRates::named(std::size_t event)
{
    const auto found = std::find_if(
        m_names.begin(), m_names.end(), [event](const std::unique_ptr<Name> &name) { return name->event == event; });
    if (found != m_names.end())
        return found->get();
    if (m_names.size() < mostNames) {
        m_names.push_back(std::make_unique<Name>(Name { .event = event }));
        return m_names.back().get();
    }
    const auto least = std::min_element(m_names.begin(), m_names.end(),
        [](const std::unique_ptr<Name> &a, const std::unique_ptr<Name> &b) { return a->count < b->count; });
    if (!isClearlyBusier(m_counts[event], (*least)->count))
        return nullptr;
    std::replace(
        m_shown.begin(), m_shown.end(), static_cast<const Name *>(least->get()), static_cast<const Name *>(nullptr));
    **least = Name { .event = event };
    return least->get();
}

void EventRates::add(qint64 at, const TrafficMeter::EventCounts &came, double seconds)
{
    for (std::size_t event = 0; event < came.size(); ++event) {
        m_counts[event] += came[event];
        if (came[event] > 0) {
            if (Name *name = named(event))
                name->count = m_counts[event];
        }
    }
    for (const std::unique_ptr<Name> &name : m_names)
        name->perSecond.add(at, static_cast<double>(came[name->event]) / seconds);
    rank();
}

void EventRates::rank()
{
    std::vector<const Name *> byCount(m_names.size());
    std::transform(
        m_names.begin(), m_names.end(), byCount.begin(), [](const std::unique_ptr<Name> &name) { return name.get(); });
    std::stable_sort(byCount.begin(), byCount.end(), [](const Name *a, const Name *b) { return a->count > b->count; });
    for (const Name *name : byCount) {
        if (std::find(m_shown.begin(), m_shown.end(), name) != m_shown.end())
            continue;
        const auto place = std::min_element(m_shown.begin(), m_shown.end(),
            [](const Name *a, const Name *b) { return (a ? a->count : -1) < (b ? b->count : -1); });
        if (!*place || isClearlyBusier(name->count, (*place)->count))
            *place = name;
    }
}

void EventRates::breakLine()
{
    for (const std::unique_ptr<Name> &name : m_names)
        name->perSecond.breakLine();
}

void EventRates::clear()
{
    *this = {};
}

} // namespace Shardscope
