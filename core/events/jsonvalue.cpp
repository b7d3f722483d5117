// SPDX-License-Identifier: MIT
#include "core/events/jsonvalue.h"

#include <QCoreApplication>

namespace Shardscope {

JsonValue JsonValue::parse(const QByteArray &json)
{
    auto text = std::make_shared<const JsonText>(json);
    const std::optional<JsonText::Value> root = text->root();
    return root ? JsonValue(std::move(text), *root) : JsonValue();
}

JsonValue JsonValue::within(const QByteArray &json, qsizetype offset, qsizetype length)
{
    if (length <= 0)
        return {};
    return JsonValue(std::make_shared<const JsonText>(json), { JsonText::typeOf(json[offset]), offset, length });
}

std::vector<JsonValue> JsonValue::elements() const
{
    std::vector<JsonValue> result;
    if (!is(Type::Array) && !is(Type::Object))
        return result;
    const std::vector<JsonText::Member> members = m_text->members(m_value);
    result.reserve(members.size());
    for (const JsonText::Member &member : members)
        result.emplace_back(m_text, member.value);
    return result;
}

JsonValue JsonValue::at(std::initializer_list<QByteArrayView> path) const
{
    if (!is(Type::Object))
        return {};
    const std::optional<JsonText::Value> found = m_text->find(m_value, path);
    return found ? JsonValue(m_text, *found) : JsonValue();
}

const char *jsonTypeName(JsonText::Type type)
{
    switch (type) {
    case JsonText::Type::Object:
        return QT_TRANSLATE_NOOP("Shape", "an object");
    case JsonText::Type::Array:
        return QT_TRANSLATE_NOOP("Shape", "an array");
    case JsonText::Type::String:
        return QT_TRANSLATE_NOOP("Shape", "a string");
    case JsonText::Type::Number:
        return QT_TRANSLATE_NOOP("Shape", "a number");
    case JsonText::Type::Boolean:
        return QT_TRANSLATE_NOOP("Shape", "a boolean");
    case JsonText::Type::Null:
        return QT_TRANSLATE_NOOP("Shape", "null");
    }
    Q_UNREACHABLE();
}

} // namespace Shardscope
