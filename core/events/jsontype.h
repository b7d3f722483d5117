// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonkey.h"
#include "core/events/jsonobject.h"
#include "core/events/permissions.h"
#include "core/events/snowflake.h"
#include "core/events/timestamp.h"
#include "core/events/wrappers.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QMetaEnum>

#include <charconv>
#include <concepts>

namespace Shardscope {

/// How a type of ours stands on the wire: read() fills it, or returns false and leaves its null value; shape() says
/// what is allowed. Everything that a field may be has its specialization here.
template <typename T> struct JsonType;

namespace Wire {

template <typename Number>
bool readNumber(QByteArrayView text, Number *out)
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

template <typename T>
bool accepts(const JsonValue &value)
{
    T ignored {};
    return JsonType<T>::read(value, &ignored);
}

template <typename T>
ValueShape scalar(const char *expected)
{
    ValueShape shape;
    shape.expected = expected;
    shape.accepts = accepts<T>;
    return shape;
}

template <typename T>
ValueShape with(bool optional, bool nullable)
{
    ValueShape shape = JsonType<T>::shape();
    shape.optional |= optional;
    shape.nullable |= nullable;
    return shape;
}

} // namespace Wire

template <>
struct JsonType<JsonValue>
{
    static bool read(const JsonValue &value, JsonValue *out)
    {
        *out = value;
        return true;
    }
    static ValueShape shape() { return { .expected = QT_TRANSLATE_NOOP("Shape", "a value"), .nullable = true }; }
};

template <>
struct JsonType<bool>
{
    static bool read(const JsonValue &value, bool *out)
    {
        *out = value.is(JsonValue::Type::Boolean) && value.raw().front() == 't';
        return value.is(JsonValue::Type::Boolean);
    }
    static ValueShape shape() { return Wire::scalar<bool>(QT_TRANSLATE_NOOP("Shape", "true or false")); }
};

template <std::integral T>
struct JsonType<T>
{
    static bool read(const JsonValue &value, T *out)
    {
        return value.is(JsonValue::Type::Number) && Wire::readNumber(value.raw(), out);
    }
    static ValueShape shape() { return Wire::scalar<T>(QT_TRANSLATE_NOOP("Shape", "an integer")); }
};

template <>
struct JsonType<double>
{
    static bool read(const JsonValue &value, double *out)
    {
        bool isRight = false;
        *out = value.is(JsonValue::Type::Number) ? value.raw().toDouble(&isRight) : 0;
        return isRight;
    }
    static ValueShape shape() { return Wire::scalar<double>(QT_TRANSLATE_NOOP("Shape", "a number")); }
};

template <>
struct JsonType<QString>
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

template <>
struct JsonType<Snowflake>
{
    static bool read(const JsonValue &value, Snowflake *out)
    {
        quint64 id = 0;
        const bool isRight = Wire::readNumber(Wire::digits(value), &id);
        *out = Snowflake(id);
        return isRight;
    }
    static ValueShape shape() { return Wire::scalar<Snowflake>(QT_TRANSLATE_NOOP("Shape", "a snowflake")); }
};

template <>
struct JsonType<Permissions>
{
    static bool read(const JsonValue &value, Permissions *out)
    {
        quint64 bits = 0;
        const bool isRight = Wire::readNumber(Wire::digits(value), &bits);
        *out = Permissions(bits);
        return isRight;
    }
    static ValueShape shape() { return Wire::scalar<Permissions>(QT_TRANSLATE_NOOP("Shape", "a set of permissions")); }
};

template <>
struct JsonType<Timestamp>
{
    static bool read(const JsonValue &value, Timestamp *out)
    {
        const std::optional<Timestamp> moment = Timestamp::fromIso(value.quoted());
        *out = moment.value_or(Timestamp());
        return moment.has_value();
    }
    static ValueShape shape() { return Wire::scalar<Timestamp>(QT_TRANSLATE_NOOP("Shape", "an ISO 8601 time")); }
};

template <std::derived_from<Timestamp> T>
    requires requires { T::unitMicroseconds; }
struct JsonType<T>
{
    static bool read(const JsonValue &value, T *out)
    {
        qint64 units = 0;
        qint64 microseconds = 0;
        const bool isRight = value.is(JsonValue::Type::Number) && Wire::readNumber(value.raw(), &units)
            && !qMulOverflow(units, T::unitMicroseconds, &microseconds);
        *out = isRight ? T(microseconds) : T();
        return isRight;
    }
    static ValueShape shape() { return Wire::scalar<T>(QT_TRANSLATE_NOOP("Shape", "a time since 1970")); }
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
        ValueShape shape = Wire::scalar<T>(QT_TRANSLATE_NOOP("Shape", "an integer"));
        shape.isKnown = isKnown;
        return shape;
    }
};

template <std::derived_from<JsonObject> T>
struct JsonType<T>
{
    static bool read(const JsonValue &value, T *out)
    {
        *out = T(value);
        return !out->isNull();
    }
    static ValueShape shape() { return { .expected = QT_TRANSLATE_NOOP("Shape", "an object"), .object = &T::shape }; }
};

/// What the documentation calls partial: any field of the object may be absent.
template <typename T>
class Partial : public T
{
public:
    using T::T;
    [[nodiscard]] static const ObjectShape &shape()
    {
        static const ObjectShape shape = T::shape().partial();
        return shape;
    }
};

template <typename T>
struct JsonType<QList<T>>
{
    /// An element that cannot be read keeps its place as a null value.
    static bool read(const JsonValue &value, QList<T> *out)
    {
        out->clear();
        bool isRight = value.is(JsonValue::Type::Array);
        if (!isRight)
            return false;
        for (const JsonValue &element : value.elements())
            isRight &= JsonType<T>::read(element, &out->emplaceBack());
        return isRight;
    }
    static ValueShape shape()
    {
        return { .expected = QT_TRANSLATE_NOOP("Shape", "an array"), .element = &JsonType<T>::shape };
    }
};

template <typename T>
struct JsonType<QHash<Snowflake, T>>
{
    static bool read(const JsonValue &value, QHash<Snowflake, T> *out)
    {
        out->clear();
        bool isRight = value.is(JsonValue::Type::Object);
        if (!isRight)
            return false;
        for (const JsonText::Member &member : value.source()->members(value.place())) {
            quint64 id = 0;
            isRight &= Wire::readNumber(member.key, &id);
            isRight &= JsonType<T>::read({ value.source(), member.value }, &(*out)[Snowflake(id)]);
        }
        return isRight;
    }
    static ValueShape shape()
    {
        return { .expected = QT_TRANSLATE_NOOP("Shape", "an object"), .element = &JsonType<T>::shape, .keyed = true };
    }
};

template <typename T>
struct JsonType<Optional<T>>
{
    static bool read(const JsonValue &value, Optional<T> *out)
    {
        out->reset();
        if (value.isAbsent())
            return true;
        if (JsonType<T>::read(value, &out->emplace()))
            return true;
        out->reset();
        return false;
    }
    static ValueShape shape() { return Wire::with<T>(true, false); }
};

template <typename T>
struct JsonType<Nullable<T>>
{
    static bool read(const JsonValue &value, Nullable<T> *out)
    {
        out->reset();
        if (value.isNull())
            return !value.isAbsent();
        if (JsonType<T>::read(value, &out->emplace()))
            return true;
        out->reset();
        return false;
    }
    static ValueShape shape() { return Wire::with<T>(false, true); }
};

template <typename T>
struct JsonType<Tristate<T>>
{
    static bool read(const JsonValue &value, Tristate<T> *out)
    {
        *out = {};
        if (value.isAbsent())
            return true;
        T read {};
        const bool isRight = value.isNull() || JsonType<T>::read(value, &read);
        *out = value.isNull() || !isRight ? Tristate<T>::null() : Tristate<T>(std::move(read));
        return isRight;
    }
    static ValueShape shape() { return Wire::with<T>(true, true); }
};

template <>
struct JsonType<NullMarker>
{
    static bool read(const JsonValue &value, NullMarker *out)
    {
        out->isPresent = !value.isAbsent();
        return true;
    }
    static ValueShape shape()
    {
        return { .expected = QT_TRANSLATE_NOOP("Shape", "null"), .optional = true, .nullable = true };
    }
};

} // namespace Shardscope
