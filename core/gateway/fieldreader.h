// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayerror.h"
#include "core/text.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <vector>

namespace Shardscope {

/// Reads the fields of one command; the first that is wrong stays as the error, the later are not looked at.
class FieldReader
{
public:
    /// @p common are keys that every command may have.
    explicit FieldReader(const QJsonObject &object, std::initializer_list<const char *> common = {})
        : m_object(object)
        , m_common(common)
    {
    }

    [[nodiscard]] const std::optional<CommandError> &error() const { return m_error; }

    void fail(const QString &field, const QString &message)
    {
        if (!m_error)
            m_error = CommandError { .kind = GatewayError::Kind::InvalidArgument, .message = message, .field = field };
    }

    [[nodiscard]] bool has(QLatin1String name) const { return m_object.contains(name); }
    [[nodiscard]] bool isNull(QLatin1String name) const { return m_object.value(name).isNull(); }

    std::optional<QString> string(QLatin1String name)
    {
        return take<QString>(
            name, &QJsonValue::isString, Text::tr("text in quotes"), [](const QJsonValue &v) { return v.toString(); });
    }
    std::optional<bool> boolean(QLatin1String name)
    {
        return take<bool>(
            name, &QJsonValue::isBool, Text::tr("true or false"), [](const QJsonValue &v) { return v.toBool(); });
    }
    std::optional<qint64> integer(QLatin1String name)
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined())
            return std::nullopt;
        // Asked twice with different defaults: only an integer gives the same both times.
        if (value.isDouble() && value.toInteger(0) == value.toInteger(1))
            return value.toInteger();
        fail(name, Text::tr("%1 must be an integer.").arg(name));
        return std::nullopt;
    }
    std::optional<QStringList> strings(QLatin1String name)
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined())
            return std::nullopt;
        QStringList result;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array) {
            if (element.isString())
                result.append(element.toString());
        }
        if (!value.isArray() || result.size() != array.size())
            fail(name, Text::tr("%1 must be a list of texts in quotes.").arg(name));
        return result;
    }
    QJsonArray array(QLatin1String name)
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isArray() && !value.isUndefined())
            fail(name, Text::tr("%1 must be a list.").arg(name));
        return value.toArray();
    }
    QJsonObject object(QLatin1String name)
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isObject())
            fail(name, Text::tr("%1 must be an object or null.").arg(name));
        return value.toObject();
    }

    /// Every key of the object must be one of @p known.
    void allowOnly(std::initializer_list<const char *> known)
    {
        const QStringList keys = m_object.keys();
        for (const QString &key : keys) {
            const auto isKey = [&key](const char *name) { return key == QLatin1String(name); };
            if (std::none_of(known.begin(), known.end(), isKey)
                && std::none_of(m_common.begin(), m_common.end(), isKey))
                fail(key, Text::tr("\"%1\" is not a key of this command.").arg(key));
        }
    }
    /// The key must be there, null or not.
    void require(QLatin1String name)
    {
        if (!has(name))
            fail(name, Text::tr("%1 is missing.").arg(name));
    }

private:
    template <typename T, typename Convert>
    std::optional<T> take(QLatin1String name, bool (QJsonValue::*is)() const, const QString &expected, Convert convert)
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined())
            return std::nullopt;
        if ((value.*is)())
            return convert(value);
        fail(name, Text::tr("%1 must be %2.").arg(name, expected));
        return std::nullopt;
    }

    const QJsonObject &m_object;
    const std::vector<const char *> m_common;
    std::optional<CommandError> m_error;
};

} // namespace Shardscope
