// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/objectshape.h"

#include <QCoreApplication>
#include <QMetaEnum>

#include <charconv>
#include <concepts>

namespace Shardscope {

/// How a type of ours stands on the wire: read() fills a fresh value, or returns false and leaves its null value;
/// shape() says what is allowed. Everything that a field may be has its specialization here,
/// in jsonidtypes.h or in jsoncontainertypes.h.
template <typename T> struct JsonType;

namespace Wire {

template <typename Number> bool readNumber(QByteArrayView text, Number *out)
{
    const auto [end, error] = std::from_chars(text.begin(), text.end(), *out);
    if (error == std::errc() && end == text.end() && !text.isEmpty())
        return true;
    *out = {};
    return false;
}

/// Where digits stand in quotes or by themselves.
[[nodiscard]] inline QByteArrayView digits(const JsonValue &value)
{
    if (value.is(JsonValue::Type::Number))
        return value.raw();
    return value.quoted();
}

template <typename T> bool accepts(const JsonValue &value)
{
    T ignored {};
    return JsonType<T>::read(value, &ignored);
}

/// Fills @p out, an Optional, Nullable or Tristate of T, where @p value is a T. GCC 12 takes a T that is made within
/// @p out and taken back for one that was never made.
template <typename T, typename Wrapper> bool readPresent(const JsonValue &value, Wrapper *out)
{
    T read {};
    const bool isRight = JsonType<T>::read(value, &read);
    if (isRight)
        *out = std::move(read);
    return isRight;
}

template <typename T> ValueShape scalar(const char *expected, ValueKind kind = ValueKind::Plain)
{
    ValueShape shape;
    shape.expected = expected;
    shape.kind = kind;
    shape.accepts = accepts<T>;
    return shape;
}

template <typename T> ValueShape with(bool optional, bool nullable)
{
    ValueShape shape = JsonType<T>::shape();
    shape.optional |= optional;
    shape.nullable |= nullable;
    return shape;
}

} // namespace Wire

template <> struct JsonType<JsonValue>
{
    static bool read(const JsonValue &value, JsonValue *out)
    {
        *out = value;
        return true;
    }
    static ValueShape shape() { return { .expected = QT_TRANSLATE_NOOP("Shape", "a value"), .nullable = true }; }
};

template <> struct JsonType<bool>
{
    static bool read(const JsonValue &value, bool *out)
    {
        *out = value.is(JsonValue::Type::Boolean) && value.raw().front() == 't';
        return value.is(JsonValue::Type::Boolean);
    }
    static ValueShape shape() { return Wire::scalar<bool>(QT_TRANSLATE_NOOP("Shape", "true or false")); }
};

template <std::integral T> struct JsonType<T>
{
    static bool read(const JsonValue &value, T *out)
    {
        return value.is(JsonValue::Type::Number) && Wire::readNumber(value.raw(), out);
    }
    static ValueShape shape() { return Wire::scalar<T>(QT_TRANSLATE_NOOP("Shape", "an integer")); }
};

template <> struct JsonType<double>
{
    static bool read(const JsonValue &value, double *out)
    {
        bool isRight = false;
        *out = value.is(JsonValue::Type::Number) ? value.raw().toDouble(&isRight) : 0;
        return isRight;
    }
    static ValueShape shape() { return Wire::scalar<double>(QT_TRANSLATE_NOOP("Shape", "a number")); }
};

template <> struct JsonType<QString>
{
    static bool read(const JsonValue &value, QString *out)
    {
        const bool isString = value.is(JsonValue::Type::String);
        *out = isString ? value.text() : QString();
        return isString;
    }
    static ValueShape shape()
    {
        ValueShape shape { .expected = QT_TRANSLATE_NOOP("Shape", "a string") };
        shape.accepts = [](const JsonValue &value) { return value.is(JsonValue::Type::String); };
        return shape;
    }
};

/// Values without a name are kept as their number.
template <typename T>
requires std::is_enum_v<T>
struct JsonType<T>
{
    static bool read(const JsonValue &value, T *out)
    {
        std::underlying_type_t<T> number {};
        const bool isRight = JsonType<std::underlying_type_t<T>>::read(value, &number);
        *out = static_cast<T>(number);
        return isRight;
    }
    static bool isKnown(const JsonValue &value)
    {
        int number = 0;
        return JsonType<int>::read(value, &number) && QMetaEnum::fromType<T>().valueToKey(number) != nullptr;
    }
    static ValueShape shape()
    {
        ValueShape shape = Wire::scalar<T>(QT_TRANSLATE_NOOP("Shape", "an integer"), ValueKind::Enumeration);
        shape.isKnown = isKnown;
        shape.names = &QMetaEnum::fromType<T>;
        return shape;
    }
};

} // namespace Shardscope
