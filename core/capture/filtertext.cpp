// SPDX-License-Identifier: MIT
#include "core/capture/filtertext.h"

#include "core/capture/filterpath.h"
#include "core/jsontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

bool isBare(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-';
}

QString inQuotes(const QString &text)
{
    QString result(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += QString(u'\\') + c;
        else if (c < u' ')
            result += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            result += c;
    }
    return result + u'"';
}

} // namespace

QString filterLiteral(const QString &text)
{
    static constexpr QStringView words[] { u"and", u"or", u"not", u"true", u"false", u"null" };
    const bool isBareText = !text.isEmpty() && text.front() != u'-' && !text.contains(".."_L1)
        && std::all_of(text.begin(), text.end(), [](QChar c) { return isBare(c) || c == u'.'; })
        && std::find(std::begin(words), std::end(words), text) == std::end(words);
    return isBareText ? text : inQuotes(text);
}

QString filterKey(const QString &key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), isBare) ? key : inQuotes(key);
}

QString filterTerm(QByteArrayView path, QByteArrayView json)
{
    const QString name = QString::fromUtf8(path);
    const JsonText text(json.toByteArray());
    const std::optional<JsonText::Value> value = text.root();
    if (!value || !FilterPath::isPath(name) || !std::holds_alternative<FilterPath>(FilterPath::parse(name, 0)))
        return {};
    switch (value->type) {
    case JsonText::Type::Object:
    case JsonText::Type::Array:
        return name + u":*";
    case JsonText::Type::String:
        break;
    case JsonText::Type::Number:
    case JsonText::Type::Boolean:
    case JsonText::Type::Null:
        return name + u':' + text.scalar(*value);
    }
    QString string = text.scalar(*value);
    // What cannot be unescaped comes as it stands, and so do filters compare it: between its quotes.
    if (const QString raw = QString::fromUtf8(text.text(*value)); string == raw)
        string = raw.sliced(1, std::max<qsizetype>(0, raw.size() - 2));
    return name + u':' + filterLiteral(string);
}

} // namespace Shardscope
