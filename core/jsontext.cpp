// SPDX-License-Identifier: MIT
#include "core/jsontext.h"

#include "core/keptparser.h"

namespace Shardscope {

namespace {

namespace ondemand = simdjson::ondemand;

simdjson::padded_string_view view(const QByteArray &padded, qsizetype offset, qsizetype length)
{
    return simdjson::padded_string_view(padded.constData() + offset, static_cast<std::size_t>(length),
        static_cast<std::size_t>(padded.capacity() - offset));
}

/// The text of a value and nothing behind it.
simdjson::simdjson_result<std::string_view> rawText(ondemand::value &value)
{
    ondemand::json_type type {};
    if (const auto error = value.type().get(type))
        return error;
    if (type == ondemand::json_type::object) {
        ondemand::object object;
        if (const auto error = value.get_object().get(object))
            return error;
        return object.raw_json();
    }
    if (type == ondemand::json_type::array) {
        ondemand::array array;
        if (const auto error = value.get_array().get(array))
            return error;
        return array.raw_json();
    }
    return value.raw_json_token();
}

/// The key that begins behind a quote and ends before the next that is not escaped.
QByteArrayView keyAt(const char *begin)
{
    const char *end = begin;
    while (*end != '"')
        end += *end == '\\' ? 2 : 1;
    return { begin, end - begin };
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

JsonText::Type JsonText::typeOf(char first)
{
    switch (first) {
    case '{':
        return JsonText::Type::Object;
    case '[':
        return JsonText::Type::Array;
    case '"':
        return JsonText::Type::String;
    case 't':
    case 'f':
        return JsonText::Type::Boolean;
    case 'n':
        return JsonText::Type::Null;
    }
    return JsonText::Type::Number;
}

JsonText::JsonText(const QByteArray &json)
    : m_padded(json)
{
    constexpr auto padding = static_cast<qsizetype>(simdjson::SIMDJSON_PADDING);
    if (m_padded.capacity() - m_padded.size() < padding)
        m_padded.reserve(m_padded.size() + padding);
}

JsonText::Value JsonText::valueAt(const char *begin, qsizetype length) const
{
    while (length > 0 && isSpace(begin[length - 1]))
        --length;
    return { typeOf(length > 0 ? *begin : 'n'), begin - m_padded.constData(), length };
}

std::optional<JsonText::Value> JsonText::root() const
{
    qsizetype start = 0;
    while (start < m_padded.size() && isSpace(m_padded[start]))
        ++start;
    if (start == m_padded.size())
        return std::nullopt;
    return valueAt(m_padded.constData() + start, m_padded.size() - start);
}

std::vector<JsonText::Member> JsonText::members(const Value &value) const
{
    std::vector<Member> result;
    const KeptParser parser(value.length);
    ondemand::document document;
    if (parser->iterate(view(m_padded, value.offset, value.length)).get(document))
        return result;
    const auto add = [this, &result](QByteArrayView key, ondemand::value child) {
        std::string_view raw;
        if (rawText(child).get(raw))
            return false;
        result.push_back({ key, valueAt(raw.data(), static_cast<qsizetype>(raw.size())) });
        return true;
    };
    if (value.type == Type::Object) {
        ondemand::object object;
        if (document.get_object().get(object))
            return result;
        for (auto field : object) {
            ondemand::raw_json_string key;
            ondemand::value child;
            if (field.key().get(key) || field.value().get(child))
                break;
            if (!add(keyAt(key.raw()), child))
                break;
        }
    } else if (value.type == Type::Array) {
        ondemand::array array;
        if (document.get_array().get(array))
            return result;
        for (auto element : array) {
            ondemand::value child;
            if (element.get(child) || !add({}, child))
                break;
        }
    }
    return result;
}

QString JsonText::key(const Member &member) const
{
    return member.key.isNull()
        ? QString()
        : scalar({ Type::String, member.key.data() - m_padded.constData() - 1, member.key.size() + 2 });
}

std::optional<JsonText::Value> JsonText::find(const Value &object, std::initializer_list<QByteArrayView> path) const
{
    const KeptParser parser(object.length);
    ondemand::document document;
    if (object.type != Type::Object || parser->iterate(view(m_padded, object.offset, object.length)).get(document))
        return std::nullopt;
    ondemand::object here;
    if (document.get_object().get(here))
        return std::nullopt;
    std::size_t left = path.size();
    for (const QByteArrayView key : path) {
        ondemand::value child;
        const std::string_view name(key.data(), static_cast<std::size_t>(key.size()));
        if (here.find_field_unordered(name).get(child))
            return std::nullopt;
        if (--left == 0) {
            std::string_view raw;
            if (rawText(child).get(raw))
                return std::nullopt;
            return valueAt(raw.data(), static_cast<qsizetype>(raw.size()));
        }
        if (child.get_object().get(here))
            return std::nullopt;
    }
    return std::nullopt;
}

bool JsonText::isEmpty(const Value &value) const
{
    const QByteArrayView inner = text(value).sliced(1);
    const auto first = std::find_if_not(inner.begin(), inner.end(), isSpace);
    return first == inner.end() || *first == '}' || *first == ']';
}

QString JsonText::scalar(const Value &value) const
{
    if (value.type == Type::String) {
        const KeptParser parser(value.length);
        ondemand::document document;
        std::string_view string;
        if (!parser->iterate(view(m_padded, value.offset, value.length)).get(document)
            && !document.get_string().get(string)) {
            return QString::fromUtf8(string.data(), static_cast<qsizetype>(string.size()));
        }
        // A lone surrogate, for example: shown as it was received.
    }
    return QString::fromUtf8(text(value));
}

QByteArrayView JsonText::text(const Value &value) const
{
    return QByteArrayView(m_padded).sliced(value.offset, value.length);
}

QByteArray indented(QByteArrayView json)
{
    QByteArray out;
    out.reserve(json.size() * 2);
    qsizetype depth = 0;
    bool inString = false;
    const auto newLine = [&out, &depth] {
        out += '\n';
        out.append(std::max(qsizetype(0), depth) * 2, ' ');
    };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            out += c;
            if (c == '\\' && i + 1 < json.size())
                out += json[++i];
            else if (c == '"')
                inString = false;
            continue;
        }
        if (isSpace(c))
            continue;
        switch (c) {
        case '"':
            inString = true;
            out += c;
            break;
        case '{':
        case '[': {
            out += c;
            qsizetype next = i + 1;
            while (next < json.size() && isSpace(json[next]))
                ++next;
            if (next < json.size() && (json[next] == '}' || json[next] == ']')) {
                out += json[next];
                i = next;
                break;
            }
            ++depth;
            newLine();
            break;
        }
        case '}':
        case ']':
            --depth;
            newLine();
            out += c;
            break;
        case ',':
            out += c;
            newLine();
            break;
        case ':':
            out += ": ";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::vector<ByteRange> indentedPlaces(
    QByteArrayView json, QByteArrayView indentedJson, const std::vector<ByteRange> &places)
{
    qsizetype from = 0;
    qsizetype to = 0;
    bool inString = false;
    bool isEscaped = false;
    const auto skipSpaces = [&inString](QByteArrayView text, qsizetype &at) {
        while (!inString && at < text.size() && isSpace(text[at]))
            ++at;
    };
    // Both texts have the same bytes in the same order but for the spaces between tokens.
    const auto walkTo = [&](qsizetype end) {
        for (skipSpaces(json, from); from < end && from < json.size(); skipSpaces(json, from)) {
            skipSpaces(indentedJson, to);
            const char c = json[from];
            if (c == '"' && !isEscaped)
                inString = !inString;
            isEscaped = inString && c == '\\' && !isEscaped;
            ++from;
            ++to;
        }
    };
    std::vector<ByteRange> result;
    result.reserve(places.size());
    for (const ByteRange &place : places) {
        walkTo(place.begin);
        skipSpaces(indentedJson, to);
        const qsizetype begin = to;
        walkTo(place.end);
        result.push_back({ begin, to });
    }
    return result;
}

} // namespace Shardscope
