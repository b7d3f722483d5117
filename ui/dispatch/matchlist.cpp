// SPDX-License-Identifier: MIT
#include "ui/dispatch/matchlist.h"

#include "core/capture/eventstore.h"

#include <algorithm>

namespace Shardscope {

namespace {

constexpr std::chrono::milliseconds searchInterval { 33 };

} // namespace

MatchList::MatchList(const EventStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_timer.setInterval(searchInterval);
    connect(&m_timer, &QTimer::timeout, this, &MatchList::refresh);
}

MatchList::~MatchList() = default;

void MatchList::setFilter(std::shared_ptr<const Filter> filter)
{
    m_filter = std::move(filter);
    m_records.clear();
    m_scan = m_filter ? std::make_unique<FilterScan>(m_store, m_filter, m_store.range().first) : nullptr;
    refresh();
    Q_EMIT changed();
}

void MatchList::refresh()
{
    if (!m_scan) {
        m_timer.stop();
        return;
    }
    m_scan->extend();
    const std::vector<qint64> found = m_scan->take();
    m_records.insert(m_records.end(), found.begin(), found.end());
    const auto kept = std::lower_bound(m_records.begin(), m_records.end(), m_store.range().first);
    const bool isChanged = !found.empty() || kept != m_records.begin();
    m_records.erase(m_records.begin(), kept);
    const bool wasSearching = m_timer.isActive();
    if (progress().isDone())
        m_timer.stop();
    else if (!wasSearching)
        m_timer.start();
    if (isChanged || wasSearching)
        Q_EMIT changed();
}

bool MatchList::contains(qint64 record) const
{
    return std::binary_search(m_records.begin(), m_records.end(), record);
}

FilterScan::Progress MatchList::progress() const
{
    return m_scan ? m_scan->progress() : FilterScan::Progress {};
}

} // namespace Shardscope
