// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonidtypes.h"
#include "core/events/jsonobject.h"
#include "core/events/wrappers.h"

#include <QHash>
#include <QList>

namespace Shardscope {

template <std::derived_from<JsonObject> T> struct JsonType<T>
{
    static bool read(const JsonValue &value, T *out)
    {
        *out = T(value);
        return !out->isNull();
    }
    static ValueShape shape() { return { .expected = QT_TRANSLATE_NOOP("Shape", "an object"), .object = &T::shape }; }
};

/// What the documentation calls partial: any field of the object may be absent.
template <typename T> class Partial : public T
{
public:
    using T::T;
    [[nodiscard]] static const ObjectShape &shape()
    {
        static const ObjectShape shape = T::shape().partial();
        return shape;
    }
};

template <typename T> struct JsonType<QList<T>>
{
    /// An element that cannot be read keeps its place as a null value.
    static bool read(const JsonValue &value, QList<T> *out)
    {
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

template <typename T> struct JsonType<QHash<Snowflake, T>>
{
    static bool read(const JsonValue &value, QHash<Snowflake, T> *out)
    {
        bool isRight = value.is(JsonValue::Type::Object);
        if (!isRight)
            return false;
        for (const JsonText::Member &member : value.source()->members(value.place())) {
            quint64 id = 0;
            isRight &= Wire::readNumber(member.key, &id);
            T read {};
            isRight &= JsonType<T>::read({ value.source(), member.value }, &read);
            out->insert(Snowflake(id), std::move(read));
        }
        return isRight;
    }
    static ValueShape shape()
    {
        return { .expected = QT_TRANSLATE_NOOP("Shape", "an object"), .element = &JsonType<T>::shape, .keyed = true };
    }
};

template <typename T> struct JsonType<Optional<T>>
{
    static bool read(const JsonValue &value, Optional<T> *out)
    {
        if (value.isAbsent())
            return true;
        return Wire::readPresent<T>(value, out);
    }
    static ValueShape shape() { return Wire::with<T>(true, false); }
};

template <typename T> struct JsonType<Nullable<T>>
{
    static bool read(const JsonValue &value, Nullable<T> *out)
    {
        if (value.isNull())
            return !value.isAbsent();
        return Wire::readPresent<T>(value, out);
    }
    static ValueShape shape() { return Wire::with<T>(false, true); }
};

template <typename T> struct JsonType<Tristate<T>>
{
    static bool read(const JsonValue &value, Tristate<T> *out)
    {
        if (value.isAbsent())
            return true;
        *out = Tristate<T>::null();
        return value.isNull() || Wire::readPresent<T>(value, out);
    }
    static ValueShape shape() { return Wire::with<T>(true, true); }
};

template <> struct JsonType<NullMarker>
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
