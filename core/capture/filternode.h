// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/filter.h"
#include "core/capture/filtersyntax.h"

namespace Shardscope {

class FilterPayload;

/// A part of a compiled filter. Does not change, so any number of threads may ask it.
class FilterNode
{
public:
    virtual ~FilterNode() = default;
    Q_DISABLE_COPY_MOVE(FilterNode)

    /// From the fields alone.
    [[nodiscard]] virtual Filter::Verdict judge(const FilterRow &row) const = 0;
    [[nodiscard]] virtual bool matches(const FilterRow &row, FilterPayload &payload) const = 0;

    /// What an answer costs beside that of others; what is cheap is asked first.
    [[nodiscard]] int cost() const { return m_cost; }
    static constexpr int columnCost = 1;
    static constexpr int textCost = 20;
    static constexpr int pathCost = 100;
    static constexpr int regexCost = 400;

protected:
    explicit FilterNode(int cost)
        : m_cost(cost)
    {
    }

private:
    const int m_cost;
};

using FilterNodeResult = FilterResult<std::unique_ptr<const FilterNode>>;

/// Of a whole tree.
[[nodiscard]] FilterNodeResult makeFilterNode(const FilterSyntax &syntax);
/// One that the fields of a row answer.
[[nodiscard]] FilterNodeResult makeColumnNode(const FilterField &field, const FilterValue &value);
/// Those that look into the payload.
[[nodiscard]] FilterNodeResult makeTextNode(const FilterValue &value);
[[nodiscard]] FilterNodeResult makePathNode(const FilterPath &path, const FilterValue &value);

} // namespace Shardscope
