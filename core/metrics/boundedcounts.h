// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <algorithm>
#include <utility>
#include <vector>

namespace Shardscope {

/// Counts under names that someone else chooses: of those beyond the bound only the sum is kept. A name that is known
/// already is found without allocating.
class BoundedCounts
{
public:
    static constexpr std::size_t mostNames = 64;

    void add(const QByteArray &name)
    {
        const auto found
            = std::find_if(m_counts.begin(), m_counts.end(), [&](const auto &entry) { return entry.first == name; });
        if (found != m_counts.end())
            ++found->second;
        else if (m_counts.size() < mostNames)
            m_counts.emplace_back(name, 1);
        else
            ++m_others;
    }
    void addOther() { ++m_others; }

    /// In the order in which they came.
    [[nodiscard]] const std::vector<std::pair<QByteArray, qint64>> &counts() const { return m_counts; }
    [[nodiscard]] qint64 others() const { return m_others; }

private:
    std::vector<std::pair<QByteArray, qint64>> m_counts;
    qint64 m_others = 0;
};

} // namespace Shardscope
