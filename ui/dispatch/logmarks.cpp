// SPDX-License-Identifier: MIT
#include "ui/dispatch/logmarks.h"

#include <algorithm>

namespace Shardscope {

bool LogMarks::contains(qint64 record) const
{
    return std::binary_search(m_records.begin(), m_records.end(), record);
}

void LogMarks::toggle(const QList<qint64> &records)
{
    if (records.isEmpty())
        return;
    std::vector<qint64> wanted(records.begin(), records.end());
    std::sort(wanted.begin(), wanted.end());
    const bool allMarked = std::includes(m_records.begin(), m_records.end(), wanted.begin(), wanted.end());
    std::vector<qint64> result;
    if (allMarked) {
        std::set_difference(
            m_records.begin(), m_records.end(), wanted.begin(), wanted.end(), std::back_inserter(result));
    } else {
        std::set_union(m_records.begin(), m_records.end(), wanted.begin(), wanted.end(), std::back_inserter(result));
    }
    m_records = std::move(result);
    Q_EMIT changed();
}

void LogMarks::clear()
{
    if (m_records.empty())
        return;
    m_records.clear();
    Q_EMIT changed();
}

void LogMarks::forgetBefore(qint64 first)
{
    const auto kept = std::lower_bound(m_records.begin(), m_records.end(), first);
    if (kept == m_records.begin())
        return;
    m_records.erase(m_records.begin(), kept);
    Q_EMIT changed();
}

qint64 nextOf(const std::vector<qint64> &sorted, qint64 record)
{
    if (sorted.empty())
        return -1;
    const auto next = std::upper_bound(sorted.begin(), sorted.end(), record);
    return next == sorted.end() ? sorted.front() : *next;
}

qint64 previousOf(const std::vector<qint64> &sorted, qint64 record)
{
    if (sorted.empty())
        return -1;
    const auto next = std::lower_bound(sorted.begin(), sorted.end(), record);
    return next == sorted.begin() ? sorted.back() : *(next - 1);
}

} // namespace Shardscope
