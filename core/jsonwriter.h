// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Shardscope {

/// Writes compact JSON in the order of the calls, where QJsonObject would sort and copy.
/// Strings are UTF-8. The caller keeps the nesting right; key() comes before each value of an object.
class JsonWriter
{
public:
    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }

    JsonWriter &key(QByteArrayView name);

    JsonWriter &value(QByteArrayView utf8);
    JsonWriter &value(const QByteArray &utf8) { return value(QByteArrayView(utf8)); }
    JsonWriter &value(const char *utf8) { return value(QByteArrayView(utf8)); }
    JsonWriter &value(const QString &text) { return value(QByteArrayView(text.toUtf8())); }
    JsonWriter &value(QLatin1String text) { return value(QByteArrayView(text.data(), text.size())); }
    JsonWriter &value(bool boolean) { return raw(boolean ? "true" : "false"); }
    JsonWriter &value(int number) { return value(qint64(number)); }
    JsonWriter &value(uint number) { return value(quint64(number)); }
    JsonWriter &value(qint64 number);
    JsonWriter &value(quint64 number);
    /// Not a number and the infinities become null: JSON has no word for them.
    JsonWriter &value(double number);
    JsonWriter &null() { return raw("null"); }
    /// A value that is JSON already; kept as it is.
    JsonWriter &raw(QByteArrayView json);

    template <typename T>
    JsonWriter &pair(QByteArrayView name, const T &v)
    {
        key(name);
        return value(v);
    }

    /// A snowflake: a number in quotes, as Discord writes them.
    JsonWriter &id(QByteArrayView name, quint64 snowflake);

    [[nodiscard]] const QByteArray &bytes() const { return m_out; }
    [[nodiscard]] QByteArray take() { return std::exchange(m_out, {}); }

    /// Appends @p utf8 as a JSON string with its quotes.
    static void appendString(QByteArray &out, QByteArrayView utf8);

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    void separate();

    QByteArray m_out;
};

} // namespace Shardscope
