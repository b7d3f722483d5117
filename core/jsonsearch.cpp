// SPDX-License-Identifier: MIT
#include "core/jsonsearch.h"

#include "core/jsontext.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <cstring>

namespace Shardscope {

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

QByteArray lowered(QByteArray text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return lowered(c); });
    return text;
}

std::vector<ByteRange> places(const QByteArray &text, const QByteArray &wanted)
{
    std::vector<ByteRange> found;
    const QByteArrayMatcher matcher(wanted);
    for (qsizetype at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + wanted.size()))
        found.push_back({ at, at + wanted.size() });
    return found;
}

/// The strings that have escapes, without their quotes.
std::vector<ByteRange> escapedStrings(const QByteArray &json)
{
    std::vector<ByteRange> found;
    const char *const begin = json.constData();
    const char *const end = begin + json.size();
    const auto next = [end](const char *from, char wanted) {
        const void *at = from < end ? std::memchr(from, wanted, static_cast<std::size_t>(end - from)) : nullptr;
        return at ? static_cast<const char *>(at) : end;
    };
    const char *escape = next(begin, '\\');
    for (const char *quote = next(begin, '"'); quote < end && escape < end;) {
        const char *const first = quote + 1;
        const char *last = next(first, '"');
        if (escape >= last) {
            quote = next(last + 1, '"');
            continue;
        }
        while (escape < last) {
            if (escape + 1 == last)
                last = next(last + 1, '"');
            escape = next(escape + 2, '\\');
        }
        if (last < end)
            found.push_back({ first - begin, last - begin });
        quote = next(last + 1, '"');
    }
    return found;
}

} // namespace

std::vector<ByteRange> findInJson(const QByteArray &json, const QString &text)
{
    if (text.isEmpty())
        return {};
    const QByteArray wanted = lowered(text.toUtf8());
    std::vector<ByteRange> found = places(lowered(json), wanted);
    const std::vector<ByteRange> strings = escapedStrings(json);
    if (strings.empty())
        return found;
    const JsonText source(json);
    std::vector<ByteRange> hidden;
    for (const ByteRange string : strings) {
        const auto first = std::lower_bound(found.cbegin(), found.cend(), string.begin,
            [](const ByteRange &place, qsizetype byte) { return place.begin < byte; });
        if (first != found.cend() && first->begin < string.end)
            continue;
        const QString value = source.scalar({ JsonText::Type::String, string.begin - 1, string.length() + 2 });
        if (lowered(value.toUtf8()).contains(wanted))
            hidden.push_back(string);
    }
    std::vector<ByteRange> all;
    all.reserve(found.size() + hidden.size());
    std::merge(found.cbegin(), found.cend(), hidden.cbegin(), hidden.cend(), std::back_inserter(all),
        [](const ByteRange &a, const ByteRange &b) { return a.begin < b.begin; });
    return all;
}

} // namespace Shardscope
