// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsontype.h"
#include "core/events/permissions.h"
#include "core/events/snowflake.h"
#include "core/events/timestamp.h"

namespace Shardscope {

template <> struct JsonType<Snowflake>
{
    static bool read(const JsonValue &value, Snowflake *out)
    {
        quint64 id = 0;
        const bool isRight = Wire::readNumber(Wire::digits(value), &id);
        *out = Snowflake(id);
        return isRight;
    }
    static ValueShape shape()
    {
        return Wire::scalar<Snowflake>(QT_TRANSLATE_NOOP("Shape", "a snowflake"), ValueKind::Snowflake);
    }
};

template <> struct JsonType<Permissions>
{
    static bool read(const JsonValue &value, Permissions *out)
    {
        quint64 bits = 0;
        const bool isRight = Wire::readNumber(Wire::digits(value), &bits);
        *out = Permissions(bits);
        return isRight;
    }
    static ValueShape shape()
    {
        return Wire::scalar<Permissions>(QT_TRANSLATE_NOOP("Shape", "a set of permissions"), ValueKind::Permissions);
    }
};

template <> struct JsonType<Timestamp>
{
    static bool read(const JsonValue &value, Timestamp *out)
    {
        const std::optional<Timestamp> moment = Timestamp::fromIso(value.quoted());
        *out = moment.value_or(Timestamp());
        return moment.has_value();
    }
    static ValueShape shape()
    {
        return Wire::scalar<Timestamp>(QT_TRANSLATE_NOOP("Shape", "an ISO 8601 time"), ValueKind::IsoTime);
    }
};

template <std::derived_from<Timestamp> T>
requires requires
{
    T::unitMicroseconds;
}
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
    static ValueShape shape()
    {
        return Wire::scalar<T>(QT_TRANSLATE_NOOP("Shape", "a time since 1970"),
            T::unitMicroseconds == 1'000 ? ValueKind::UnixMilliseconds : ValueKind::UnixSeconds);
    }
};

} // namespace Shardscope
