// SPDX-License-Identifier: MIT
#include "core/capture/eventstore.h"

#include <QMutexLocker>

namespace Shardscope {

EventStore::EventStore(qint64 limitBytes)
    : m_limit(limitBytes)
{
}

qint64 EventStore::cost(const EventRecord &record)
{
    return static_cast<qint64>(sizeof(EventRecord)) + record.json.capacity();
}

void EventStore::append(const EventRecord &record)
{
    const QMutexLocker lock(&m_mutex);
    m_bytes += cost(record);
    m_records.push_back(record);
    // The newest stays even where it alone is over the limit: an empty log would hide it.
    while (m_bytes > m_limit && m_records.size() > 1) {
        m_bytes -= cost(m_records.front());
        m_records.pop_front();
        ++m_first;
    }
}

void EventStore::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_first += static_cast<qint64>(m_records.size());
    m_records.clear();
    m_bytes = 0;
}

EventStore::Range EventStore::range() const
{
    const QMutexLocker lock(&m_mutex);
    return { m_first, m_first + static_cast<qint64>(m_records.size()) };
}

EventRecord EventStore::at(qint64 index) const
{
    const QMutexLocker lock(&m_mutex);
    const qint64 position = index - m_first;
    if (position < 0 || position >= static_cast<qint64>(m_records.size()))
        return {};
    return m_records[static_cast<std::size_t>(position)];
}

std::vector<EventRecord> EventStore::read(qint64 first, qint64 end) const
{
    const QMutexLocker lock(&m_mutex);
    const qint64 from = std::max(first - m_first, qint64(0));
    const qint64 to = std::min(end - m_first, static_cast<qint64>(m_records.size()));
    if (from >= to)
        return {};
    return { m_records.begin() + from, m_records.begin() + to };
}

} // namespace Shardscope
