// SPDX-License-Identifier: MIT
#include "core/jsonwriter.h"

#include <QLocale>

#include <cmath>

namespace Shardscope {

void JsonWriter::appendString(QByteArray &out, QByteArrayView utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    out.append('"');
    qsizetype plain = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(utf8.sliced(plain, i - plain));
        plain = i + 1;
        out.append('\\');
        switch (c) {
        case '"':
        case '\\': out.append(static_cast<char>(c)); break;
        case '\n': out.append('n'); break;
        case '\r': out.append('r'); break;
        case '\t': out.append('t'); break;
        default: out.append("u00").append(hex[c >> 4]).append(hex[c & 15]); break;
        }
    }
    out.append(utf8.sliced(plain));
    out.append('"');
}

void JsonWriter::separate()
{
    if (m_out.isEmpty())
        return;
    const char last = m_out.back();
    if (last != '{' && last != '[' && last != ':')
        m_out.append(',');
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_out.append(bracket);
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_out.append(bracket);
    return *this;
}

JsonWriter &JsonWriter::key(QByteArrayView name)
{
    separate();
    appendString(m_out, name);
    m_out.append(':');
    return *this;
}

JsonWriter &JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_out.append(json);
    return *this;
}

JsonWriter &JsonWriter::value(QByteArrayView utf8)
{
    separate();
    appendString(m_out, utf8);
    return *this;
}

JsonWriter &JsonWriter::value(qint64 number)
{
    return raw(QByteArray::number(number));
}

JsonWriter &JsonWriter::value(quint64 number)
{
    return raw(QByteArray::number(number));
}

JsonWriter &JsonWriter::value(double number)
{
    return std::isfinite(number) ? raw(QByteArray::number(number, 'g', QLocale::FloatingPointShortest)) : null();
}

JsonWriter &JsonWriter::id(QByteArrayView name, quint64 snowflake)
{
    key(name);
    separate();
    m_out.append('"').append(QByteArray::number(snowflake)).append('"');
    return *this;
}

} // namespace Shardscope
