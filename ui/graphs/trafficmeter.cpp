// SPDX-License-Identifier: MIT
#include "ui/graphs/trafficmeter.h"

#include "core/events/jsonvalue.h"
#include "core/events/snowflake.h"

#include <QMutexLocker>

namespace Shardscope {

namespace {

constexpr qint64 ageInterval = 50'000;
constexpr std::size_t mostAges = 128;

/// One thread writes: no other can come between the reading and the writing. Figures for people need no order between
/// each other.
void add(std::atomic<qint64> *counter, qint64 value)
{
    counter->store(counter->load(std::memory_order_relaxed) + value, std::memory_order_relaxed);
}

/// Events whose `d.id` is made when what they tell of happens.
bool tellsItsTime(const EventRecord &record)
{
    return record.dispatchInfo
        && (record.dispatchInfo->event == DispatchEvent::MESSAGE_CREATE
            || record.dispatchInfo->event == DispatchEvent::INTERACTION_CREATE);
}

} // namespace

void TrafficMeter::append(const EventRecord &record)
{
    if (record.kind == EventRecord::Kind::Sent) {
        add(&m_sent, 1);
        add(&m_heartbeats, record.op == 1 ? 1 : 0);
        return;
    }
    const bool isDispatch = record.kind == EventRecord::Kind::Dispatch;
    if (!isDispatch && record.kind != EventRecord::Kind::Received)
        return;
    add(&m_wireBytes, record.wireBytes);
    add(&m_bytes, record.bytes);
    if (!isDispatch)
        return;
    add(&m_dispatches, 1);
    add(&m_events[record.dispatchInfo ? static_cast<std::size_t>(record.dispatchInfo->event) : otherEvents], 1);
    if (tellsItsTime(record))
        sampleAge(record);
}

void TrafficMeter::sampleAge(const EventRecord &record)
{
    const qint64 passed = record.at - m_sampledAt;
    if (passed >= 0 && passed < ageInterval)
        return;
    bool isId = false;
    const Snowflake id(
        JsonValue::within(record.json, record.dataOffset, record.dataLength).at({ "id" }).text().toULongLong(&isId));
    if (!isId || id.isNull())
        return;
    m_sampledAt = record.at;
    const QMutexLocker lock(&m_mutex);
    if (m_ages.size() == mostAges)
        m_ages.erase(m_ages.begin());
    m_ages.push_back({ record.at, record.at - id.createdMs() * 1000 });
    m_hasAges.store(true, std::memory_order_relaxed);
}

TrafficMeter::Totals TrafficMeter::totals() const
{
    const auto read = [](const std::atomic<qint64> &counter) { return counter.load(std::memory_order_relaxed); };
    Totals totals { read(m_dispatches), read(m_wireBytes), read(m_bytes), {}, read(m_sent), read(m_heartbeats) };
    std::transform(m_events.begin(), m_events.end(), totals.events.begin(), read);
    return totals;
}

std::vector<AgeSample> TrafficMeter::takeAges()
{
    if (!m_hasAges.load(std::memory_order_relaxed))
        return {};
    const QMutexLocker lock(&m_mutex);
    m_hasAges.store(false, std::memory_order_relaxed);
    return std::exchange(m_ages, {});
}

} // namespace Shardscope
