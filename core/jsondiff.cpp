// SPDX-License-Identifier: MIT
#include "core/jsondiff.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace Shardscope {

namespace {

using Kind = JsonDifference::Kind;
using Type = JsonText::Type;
using Members = std::vector<JsonText::Member>;

bool isContainer(Type type)
{
    return type == Type::Object || type == Type::Array;
}

/// What tells an element from its neighbours; null where nothing does.
QByteArrayView identity(const JsonText &text, const JsonText::Value &value)
{
    if (value.type == Type::String)
        return text.text(value);
    if (value.type != Type::Object)
        return {};
    static constexpr std::array<std::array<QByteArrayView, 2>, 3> ways { { { "id" }, { "user", "id" },
        { "user_id" } } };
    for (const auto &[first, second] : ways) {
        const std::optional<JsonText::Value> id
            = second.isNull() ? text.find(value, { first }) : text.find(value, { first, second });
        if (id && !isContainer(id->type) && id->type != Type::Null)
            return text.text(*id);
    }
    return {};
}

/// The identity of each; empty where one has none, or two have the same.
std::vector<QByteArrayView> identities(const JsonText &text, const Members &elements)
{
    std::vector<QByteArrayView> result;
    QSet<QByteArrayView> seen;
    for (const JsonText::Member &element : elements) {
        const QByteArrayView id = identity(text, element.value);
        const qsizetype before = seen.size();
        seen.insert(id);
        if (id.isNull() || seen.size() == before)
            return {};
        result.push_back(id);
    }
    return result;
}

std::vector<QByteArrayView> keys(const Members &members)
{
    std::vector<QByteArrayView> result;
    result.reserve(members.size());
    for (const JsonText::Member &member : members)
        result.push_back(member.key);
    return result;
}

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

/// For each name of @p after the place of its like in @p before, or none; of those that come twice the next.
std::vector<std::size_t> matches(const std::vector<QByteArrayView> &before, const std::vector<QByteArrayView> &after)
{
    QHash<QByteArrayView, std::size_t> first;
    std::vector<std::size_t> next(before.size(), none);
    for (std::size_t i = before.size(); i-- > 0;) {
        const auto found = first.constFind(before[i]);
        next[i] = found != first.cend() ? *found : none;
        first[before[i]] = i;
    }
    std::vector<std::size_t> result;
    result.reserve(after.size());
    for (const QByteArrayView name : after) {
        const auto found = first.find(name);
        result.push_back(found != first.end() ? *found : none);
        if (found == first.end())
            continue;
        if (next[*found] == none)
            first.erase(found);
        else
            *found = next[*found];
    }
    return result;
}

std::vector<std::size_t> matchesByIndex(std::size_t before, std::size_t after)
{
    std::vector<std::size_t> result(after, none);
    for (std::size_t i = 0; i < std::min(before, after); ++i)
        result[i] = i;
    return result;
}

} // namespace

class JsonComparison
{
public:
    explicit JsonComparison(JsonDiff &diff)
        : m_diff(diff)
    {
    }

    JsonDifference compare(const JsonText::Value &before, const JsonText::Value &after, int depth)
    {
        JsonDifference node { .before = before, .after = after };
        ++m_nodes;
        if (m_diff.m_before.text(before) == m_diff.m_after.text(after))
            return node;
        if (before.type != after.type || !isContainer(before.type)) {
            node.kind = areEqual(before, after) ? Kind::Same : Kind::Changed;
            note(node.kind);
        } else if (depth >= JsonDiff::maximumDepth || m_nodes >= JsonDiff::maximumNodes) {
            m_diff.m_isCut = true;
            node.kind = Kind::Changed;
            note(node.kind);
        } else {
            compareMembers(node, depth);
        }
        return node;
    }

private:
    void note(Kind kind) { ++m_diff.m_counts[static_cast<std::size_t>(kind)]; }

    /// Two spellings of one string are equal.
    [[nodiscard]] bool areEqual(const JsonText::Value &before, const JsonText::Value &after) const
    {
        return before.type == Type::String && after.type == Type::String
            && m_diff.m_before.scalar(before) == m_diff.m_after.scalar(after);
    }

    [[nodiscard]] std::vector<std::size_t> align(bool isArray, const Members &before, const Members &after) const
    {
        if (!isArray)
            return matches(keys(before), keys(after));
        const std::vector<QByteArrayView> idsBefore = identities(m_diff.m_before, before);
        const std::vector<QByteArrayView> idsAfter = identities(m_diff.m_after, after);
        const bool haveIds = idsBefore.size() == before.size() && idsAfter.size() == after.size();
        return haveIds ? matches(idsBefore, idsAfter) : matchesByIndex(before.size(), after.size());
    }

    void compareMembers(JsonDifference &node, int depth)
    {
        const bool isArray = node.before.type == Type::Array;
        const Members before = m_diff.m_before.members(node.before);
        const Members after = m_diff.m_after.members(node.after);
        const std::vector<std::size_t> like = align(isArray, before, after);
        std::vector<bool> stays(before.size());
        for (const std::size_t place : like) {
            if (place != none)
                stays[place] = true;
        }
        std::size_t passed = 0;
        bool differs = false;
        const auto add = [&](JsonDifference child, QByteArrayView key, std::size_t from, std::size_t to) {
            child.key = key;
            if (isArray) {
                child.indexBefore = from == none ? -1 : static_cast<qsizetype>(from);
                child.indexAfter = to == none ? -1 : static_cast<qsizetype>(to);
            }
            differs |= child.kind != Kind::Same;
            node.children.push_back(std::move(child));
        };
        const auto passTo = [&](std::size_t end) {
            for (; passed < end; ++passed) {
                if (!stays[passed])
                    add(lone(Kind::Removed, before[passed].value), before[passed].key, passed, none);
            }
        };
        for (std::size_t i = 0; i < after.size(); ++i) {
            const std::size_t from = like[i];
            if (from == none) {
                add(lone(Kind::Added, after[i].value), after[i].key, none, i);
                continue;
            }
            node.isReordered |= from < passed;
            passTo(from);
            add(compare(before[from].value, after[i].value, depth + 1), after[i].key, from, i);
            passed = std::max(passed, from + 1);
        }
        passTo(before.size());
        settle(node, differs, isArray);
    }

    void settle(JsonDifference &node, bool differs, bool isArray)
    {
        if (node.isReordered && !isArray)
            m_diff.m_hasOtherKeyOrder = true;
        if (differs || (node.isReordered && isArray)) {
            node.kind = Kind::Changed;
            if (!differs)
                note(Kind::Changed);
        } else {
            node.children.clear();
        }
    }

    JsonDifference lone(Kind kind, const JsonText::Value &value)
    {
        ++m_nodes;
        note(kind);
        return { .kind = kind,
            .before = kind == Kind::Removed ? value : JsonText::Value(),
            .after = kind == Kind::Added ? value : JsonText::Value() };
    }

    JsonDiff &m_diff;
    std::size_t m_nodes = 0;
};

JsonDiff::JsonDiff(const QByteArray &before, const QByteArray &after)
    : m_before(before)
    , m_after(after)
{
    const std::optional<JsonText::Value> old = m_before.root();
    const std::optional<JsonText::Value> now = m_after.root();
    if (old && now)
        m_root = JsonComparison(*this).compare(*old, *now, 0);
    else if (old || now)
        m_root = { .kind = old ? Kind::Removed : Kind::Added,
            .before = old.value_or(JsonText::Value()),
            .after = now.value_or(JsonText::Value()) };
}

std::vector<JsonDifference> JsonDiff::members(const JsonDifference &node) const
{
    const bool isBefore = node.kind == Kind::Removed;
    const JsonText::Value &value = isBefore ? node.before : node.after;
    const bool isArray = value.type == Type::Array;
    std::vector<JsonDifference> result;
    if (!isContainer(value.type))
        return result;
    for (const JsonText::Member &member : source(node).members(value)) {
        const auto index = isArray ? static_cast<qsizetype>(result.size()) : -1;
        JsonDifference child { .kind = node.kind, .key = member.key };
        if (isBefore) {
            child.before = member.value;
            child.indexBefore = index;
        } else {
            child.after = member.value;
            child.indexAfter = index;
        }
        result.push_back(std::move(child));
    }
    return result;
}

} // namespace Shardscope
