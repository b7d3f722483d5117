// SPDX-License-Identifier: MIT
#include "core/capture/filternode.h"

#include <algorithm>
#include <numeric>

namespace Shardscope {

namespace {

using Verdict = Filter::Verdict;
using Nodes = std::vector<std::unique_ptr<const FilterNode>>;

/// "and" and "or": one child with the deciding answer settles it.
class GroupNode : public FilterNode
{
public:
    GroupNode(Nodes children, bool deciding)
        : FilterNode(sum(children))
        , m_children(std::move(children))
        , m_deciding(deciding)
    {
        std::stable_sort(
            m_children.begin(), m_children.end(), [](const auto &a, const auto &b) { return a->cost() < b->cost(); });
    }

    [[nodiscard]] Verdict judge(const FilterRow &row) const override
    {
        const Verdict deciding = m_deciding ? Verdict::Yes : Verdict::No;
        Verdict result = m_deciding ? Verdict::No : Verdict::Yes;
        for (const auto &child : m_children) {
            const Verdict verdict = child->judge(row);
            if (verdict == deciding)
                return deciding;
            if (verdict == Verdict::NeedsPayload)
                result = Verdict::NeedsPayload;
        }
        return result;
    }
    [[nodiscard]] bool matches(const FilterRow &row, FilterPayload &payload) const override
    {
        const bool isDecided = std::any_of(m_children.begin(), m_children.end(),
            [&](const auto &child) { return child->matches(row, payload) == m_deciding; });
        return isDecided == m_deciding;
    }

private:
    static int sum(const Nodes &nodes)
    {
        return std::accumulate(
            nodes.begin(), nodes.end(), 0, [](int cost, const auto &node) { return cost + node->cost(); });
    }

    Nodes m_children;
    const bool m_deciding;
};

class NotNode : public FilterNode
{
public:
    explicit NotNode(std::unique_ptr<const FilterNode> child)
        : FilterNode(child->cost())
        , m_child(std::move(child))
    {
    }

    [[nodiscard]] Verdict judge(const FilterRow &row) const override
    {
        switch (m_child->judge(row)) {
        case Verdict::No:
            return Verdict::Yes;
        case Verdict::Yes:
            return Verdict::No;
        case Verdict::NeedsPayload:
            break;
        }
        return Verdict::NeedsPayload;
    }
    [[nodiscard]] bool matches(const FilterRow &row, FilterPayload &payload) const override
    {
        return !m_child->matches(row, payload);
    }

private:
    const std::unique_ptr<const FilterNode> m_child;
};

} // namespace

FilterNodeResult makeFilterNode(const FilterSyntax &syntax)
{
    Nodes children;
    for (const FilterSyntax &child : syntax.children) {
        FilterNodeResult node = makeFilterNode(child);
        if (std::holds_alternative<FilterError>(node))
            return node;
        children.push_back(std::move(std::get<std::unique_ptr<const FilterNode>>(node)));
    }
    switch (syntax.type) {
    case FilterSyntax::Type::And:
        return std::make_unique<const GroupNode>(std::move(children), false);
    case FilterSyntax::Type::Or:
        return std::make_unique<const GroupNode>(std::move(children), true);
    case FilterSyntax::Type::Not:
        return std::make_unique<const NotNode>(std::move(children.front()));
    case FilterSyntax::Type::Text:
        return makeTextNode(syntax.value);
    case FilterSyntax::Type::Field:
        return makeColumnNode(*syntax.field, syntax.value);
    case FilterSyntax::Type::Path:
        break;
    }
    return makePathNode(syntax.path, syntax.value);
}

} // namespace Shardscope
