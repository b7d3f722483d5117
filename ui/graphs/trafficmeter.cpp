// SPDX-License-Identifier: MIT
#include "ui/graphs/trafficmeter.h"

namespace Shardscope {

void TrafficMeter::append(const EventRecord &record)
{
    const bool dispatch = record.kind == EventRecord::Kind::Dispatch;
    if (!dispatch && record.kind != EventRecord::Kind::Received)
        return;
    // Figures for people: they need no order between each other.
    m_dispatches.fetch_add(dispatch ? 1 : 0, std::memory_order_relaxed);
    m_wireBytes.fetch_add(record.wireBytes, std::memory_order_relaxed);
    m_bytes.fetch_add(record.bytes, std::memory_order_relaxed);
}

TrafficMeter::Totals TrafficMeter::totals() const
{
    return { m_dispatches.load(std::memory_order_relaxed), m_wireBytes.load(std::memory_order_relaxed),
        m_bytes.load(std::memory_order_relaxed) };
}

} // namespace Shardscope
