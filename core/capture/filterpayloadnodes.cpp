// SPDX-License-Identifier: MIT
#include "core/capture/filtermatcher.h"
#include "core/capture/filternode.h"
#include "core/capture/filterpayload.h"

#include <algorithm>

namespace Shardscope {

namespace {

/// Looks for a text in the bytes of the whole message.
class TextNode : public FilterNode
{
public:
    explicit TextNode(QByteArrayView text)
        : FilterNode(textCost)
        , m_search(text)
    {
    }

    [[nodiscard]] Filter::Verdict judge(const FilterRow &row) const override
    {
        return row.mayHold(m_search) ? Filter::Verdict::NeedsPayload : Filter::Verdict::No;
    }
    [[nodiscard]] bool matches(const FilterRow &, FilterPayload &payload) const override
    {
        return m_search.indexIn(payload.json()) >= 0;
    }

private:
    const TextSearch m_search;
};

class RegexNode : public FilterNode
{
public:
    explicit RegexNode(FilterMatcher matcher)
        : FilterNode(regexCost)
        , m_matcher(std::move(matcher))
    {
    }

    [[nodiscard]] Filter::Verdict judge(const FilterRow &) const override { return Filter::Verdict::NeedsPayload; }
    [[nodiscard]] bool matches(const FilterRow &, FilterPayload &payload) const override
    {
        return m_matcher.matches(payload.json());
    }

private:
    const FilterMatcher m_matcher;
};

class AnythingTest : public FilterValueTest
{
public:
    [[nodiscard]] bool takesAnything() const override { return true; }
    [[nodiscard]] bool passes(JsonText::Type, QByteArrayView) const override { return true; }
};

/// true, false and null
class KeywordTest : public FilterValueTest
{
public:
    explicit KeywordTest(const QByteArray &word)
        : m_word(word)
    {
    }
    static bool isKeyword(const FilterValue &value)
    {
        static constexpr QStringView words[] { u"true", u"false", u"null" };
        return value.type == FilterValue::Type::Literal && !value.first->isQuoted
            && std::find(std::begin(words), std::end(words), value.first->text) != std::end(words);
    }

    [[nodiscard]] bool takesAnything() const override { return false; }
    [[nodiscard]] bool passes(JsonText::Type type, QByteArrayView text) const override
    {
        return type != JsonText::Type::String && text == m_word;
    }

private:
    const QByteArray m_word;
};

class ScalarTest : public FilterValueTest
{
public:
    explicit ScalarTest(FilterMatcher matcher)
        : m_matcher(std::move(matcher))
    {
    }

    [[nodiscard]] bool takesAnything() const override { return false; }
    [[nodiscard]] bool passes(JsonText::Type type, QByteArrayView text) const override
    {
        return (type == JsonText::Type::String || type == JsonText::Type::Number) && m_matcher.matches(text);
    }

private:
    const FilterMatcher m_matcher;
};

/// Looks at values of `d`.
class PathNode : public FilterNode
{
public:
    /// @p needed stands somewhere in the bytes of each payload that matches; empty where that cannot be told.
    PathNode(const FilterPath &path, std::unique_ptr<const FilterValueTest> test, QByteArrayView needed, int cost)
        : FilterNode(cost)
        , m_path(path)
        , m_test(std::move(test))
        , m_needed(needed)
    {
    }

    [[nodiscard]] Filter::Verdict judge(const FilterRow &row) const override
    {
        return row.mayHold(m_needed) || FilterPayload::mayHideLetters(row) ? Filter::Verdict::NeedsPayload
                                                                           : Filter::Verdict::No;
    }
    [[nodiscard]] bool matches(const FilterRow &, FilterPayload &payload) const override
    {
        // A search costs a part of what finding the structure does.
        const bool mayMatch = m_needed.length() == 0 || m_needed.indexIn(payload.data()) >= 0 || payload.hidesLetters();
        return mayMatch && payload.hasValue(m_path, *m_test);
    }

private:
    const FilterPath m_path;
    const std::unique_ptr<const FilterValueTest> m_test;
    const TextSearch m_needed;
};

/// The longest of what must stand in the bytes.
QByteArray neededText(const FilterPath &path, QByteArrayView literal)
{
    QByteArray needed = FilterPath::isPlain(literal) ? literal.toByteArray() : QByteArray();
    // A literal is rarer than a key of the same length.
    if (needed.size() >= 4)
        return needed;
    for (const FilterPath::Step &step : path.steps()) {
        if (step.type == FilterPath::Step::Type::Key && step.isPlain && step.key.size() > needed.size())
            needed = step.key;
    }
    return needed;
}

} // namespace

FilterNodeResult makeTextNode(const FilterValue &value)
{
    if (value.type != FilterValue::Type::Regex)
        return std::make_unique<const TextNode>(value.first->text.toUtf8());
    FilterResult<FilterMatcher> matcher = FilterMatcher::make(value, Qt::CaseSensitive);
    if (const auto *error = std::get_if<FilterError>(&matcher))
        return *error;
    return std::make_unique<const RegexNode>(std::move(std::get<FilterMatcher>(matcher)));
}

FilterNodeResult makePathNode(const FilterPath &path, const FilterValue &value)
{
    const int cost = value.type == FilterValue::Type::Regex ? FilterNode::regexCost : FilterNode::pathCost;
    if (value.isAnything())
        return std::make_unique<const PathNode>(
            path, std::make_unique<const AnythingTest>(), neededText(path, {}), cost);
    if (KeywordTest::isKeyword(value)) {
        const QByteArray word = value.first->text.toUtf8();
        return std::make_unique<const PathNode>(
            path, std::make_unique<const KeywordTest>(word), neededText(path, {}), cost);
    }
    FilterResult<FilterMatcher> matcher = FilterMatcher::make(value, Qt::CaseSensitive);
    if (const auto *error = std::get_if<FilterError>(&matcher))
        return *error;
    auto &made = std::get<FilterMatcher>(matcher);
    const QByteArray needed = neededText(path, made.needed());
    return std::make_unique<const PathNode>(path, std::make_unique<const ScalarTest>(std::move(made)), needed, cost);
}

} // namespace Shardscope
