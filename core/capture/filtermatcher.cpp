// SPDX-License-Identifier: MIT
#include "core/capture/filtermatcher.h"

#include "core/capture/filterlexer.h"
#include "core/text.h"

namespace Shardscope {

namespace {

int compare(QByteArrayView a, QByteArrayView b, Qt::CaseSensitivity cs)
{
    return cs == Qt::CaseSensitive ? a.compare(b) : TextSearch::compare(a, b);
}

} // namespace

FilterError emptyRange(const FilterValue &value)
{
    const FilterValue::Part &first = *value.first;
    const FilterValue::Part &last = *value.last;
    return { first.position, last.position + last.length - first.position, Text::tr("a range that is empty"),
        Text::tr("the smaller value before the dots") };
}

FilterResult<FilterMatcher> FilterMatcher::make(const FilterValue &value, Qt::CaseSensitivity cs)
{
    switch (value.type) {
    case FilterValue::Type::Literal:
        return FilterMatcher(Literal { value.first->text.toUtf8(), cs });
    case FilterValue::Type::Wildcard:
        return FilterMatcher(wildcard(value.first->text.toUtf8()));
    case FilterValue::Type::Range:
        return range(value, cs);
    case FilterValue::Type::Regex:
        break;
    }
    return FilterMatcher(value.regex);
}

FilterResult<FilterMatcher> FilterMatcher::range(const FilterValue &value, Qt::CaseSensitivity cs)
{
    FilterNumberRange numbers;
    TextRange texts { {}, {}, cs };
    if (value.first) {
        texts.from = value.first->text.toUtf8();
        numbers.from = FilterNumber::parse(*texts.from);
    }
    if (value.last) {
        texts.to = value.last->text.toUtf8();
        numbers.to = FilterNumber::parse(*texts.to);
    }
    const bool isNumeric
        = numbers.from.has_value() == texts.from.has_value() && numbers.to.has_value() == texts.to.has_value();
    if (value.first && value.last
        && (isNumeric ? *numbers.from > *numbers.to : compare(*texts.from, *texts.to, cs) > 0))
        return emptyRange(value);
    return isNumeric ? FilterMatcher(numbers) : FilterMatcher(std::move(texts));
}

FilterMatcher::Wildcard FilterMatcher::wildcard(QByteArrayView pattern)
{
    const QList<QByteArray> parts = pattern.toByteArray().split('*');
    Wildcard result { parts.first(), {}, parts.last() };
    for (qsizetype i = 1; i + 1 < parts.size(); ++i) {
        if (!parts[i].isEmpty())
            result.inner.emplace_back(parts[i]);
    }
    return result;
}

bool FilterMatcher::matches(QByteArrayView text) const
{
    return std::visit([text](const auto &test) { return passes(test, text); }, m_test);
}

QByteArrayView FilterMatcher::needed() const
{
    if (const auto *literal = std::get_if<Literal>(&m_test))
        return literal->text;
    const auto *wildcard = std::get_if<Wildcard>(&m_test);
    if (!wildcard)
        return {};
    std::vector<QByteArrayView> parts { wildcard->prefix, wildcard->suffix };
    for (const TextSearch &inner : wildcard->inner)
        parts.push_back(inner.text());
    return *std::max_element(
        parts.begin(), parts.end(), [](QByteArrayView a, QByteArrayView b) { return a.size() < b.size(); });
}

bool FilterMatcher::passes(const Literal &literal, QByteArrayView text)
{
    return literal.cs == Qt::CaseSensitive ? text == literal.text : TextSearch::isEqual(text, literal.text);
}

bool FilterMatcher::passes(const Wildcard &wildcard, QByteArrayView text)
{
    const qsizetype outer = wildcard.prefix.size() + wildcard.suffix.size();
    if (text.size() < outer || !TextSearch::isEqual(text.first(wildcard.prefix.size()), wildcard.prefix)
        || !TextSearch::isEqual(text.last(wildcard.suffix.size()), wildcard.suffix))
        return false;
    const QByteArrayView middle = text.sliced(wildcard.prefix.size(), text.size() - outer);
    // Each as early as it comes leaves the most to those behind it.
    qsizetype at = 0;
    for (const TextSearch &part : wildcard.inner) {
        at = part.indexIn(middle, at);
        if (at < 0)
            return false;
        at += part.length();
    }
    return true;
}

bool FilterMatcher::passes(const TextRange &range, QByteArrayView text)
{
    return (!range.from || compare(text, *range.from, range.cs) >= 0)
        && (!range.to || compare(text, *range.to, range.cs) <= 0);
}

bool FilterMatcher::passes(const FilterNumberRange &range, QByteArrayView text)
{
    const std::optional<FilterNumber> number = FilterNumber::parse(text);
    return number && range.contains(*number);
}

bool FilterMatcher::passes(const QRegularExpression &regex, QByteArrayView text)
{
    return regex.match(QString::fromUtf8(text)).hasMatch();
}

} // namespace Shardscope
