// SPDX-License-Identifier: MIT
#pragma once

#include "core/jsontext.h"

#include <QMetaType>

#include <memory>

namespace Shardscope {

/// A value within a received text, whatever it is. Copies share the text and may be read on any thread.
class JsonValue
{
    Q_GADGET

public:
    using Type = JsonText::Type;

    /// No value at all: the key is absent.
    JsonValue() = default;
    JsonValue(std::shared_ptr<const JsonText> text, const JsonText::Value &value)
        : m_text(std::move(text))
        , m_value(value)
    {
    }
    /// The whole of @p json; absent where it is no JSON.
    [[nodiscard]] static JsonValue parse(const QByteArray &json);
    /// The value that stands at @p offset of @p json; absent where @p length is 0.
    [[nodiscard]] static JsonValue within(const QByteArray &json, qsizetype offset, qsizetype length);

    [[nodiscard]] bool isAbsent() const { return !m_text; }
    [[nodiscard]] bool isNull() const { return isAbsent() || m_value.type == Type::Null; }
    [[nodiscard]] bool is(Type type) const { return m_text && m_value.type == type; }
    [[nodiscard]] Type type() const { return m_value.type; }
    /// The bytes as they were received; empty where absent.
    [[nodiscard]] QByteArrayView raw() const { return m_text ? m_text->text(m_value) : QByteArrayView(); }
    /// A string without its quotes and escapes; other values as they stand.
    [[nodiscard]] QString text() const { return m_text ? m_text->scalar(m_value) : QString(); }
    /// The characters of a string as they stand between its quotes; null for other values.
    [[nodiscard]] QByteArrayView quoted() const
    {
        return is(Type::String) ? raw().sliced(1).chopped(1) : QByteArrayView();
    }
    /// The elements of an array; of an object the values of its members.
    [[nodiscard]] std::vector<JsonValue> elements() const;
    /// What a path of keys leads to, beginning here; of keys that come twice the first. Absent where there is none.
    [[nodiscard]] JsonValue at(std::initializer_list<QByteArrayView> path) const;

    [[nodiscard]] const std::shared_ptr<const JsonText> &source() const { return m_text; }
    [[nodiscard]] const JsonText::Value &place() const { return m_value; }

    friend bool operator==(const JsonValue &a, const JsonValue &b)
    {
        return a.isAbsent() == b.isAbsent() && a.raw() == b.raw();
    }

private:
    std::shared_ptr<const JsonText> m_text;
    JsonText::Value m_value;
};

/// The words for what stands there: "a string", "null", …; to be translated in the context "Shape".
[[nodiscard]] const char *jsonTypeName(JsonText::Type type);

} // namespace Shardscope
