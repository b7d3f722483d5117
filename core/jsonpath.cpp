// SPDX-License-Identifier: MIT
#include "core/jsonpath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Letters, digits and underscores.
bool isWord(const QString &key)
{
    return !key.isEmpty() && std::all_of(key.cbegin(), key.cend(), [](QChar c) { return isLetter(c) || isDigit(c); });
}

bool isIdentifier(const QString &key)
{
    return isWord(key) && !isDigit(key.front());
}

QString escaped(QString key)
{
    return key.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
}

/// A literal that Python and JavaScript read alike.
QString literal(const QString &key)
{
    QString text;
    for (const QChar c : escaped(key)) {
        const bool breaksLine = c.unicode() < 0x20 || c.unicode() == 0x2028 || c.unicode() == 0x2029;
        text += breaksLine ? u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0')) : QString(c);
    }
    return u'"' + text + u'"';
}

QString element(qsizetype index)
{
    return u"[%1]"_s.arg(index);
}

} // namespace

QString JsonPath::pointer() const
{
    QString text;
    for (const JsonStep &step : m_steps) {
        text += u'/';
        text += step.index >= 0 ? QString::number(step.index)
                                : QString(step.key).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    }
    return text;
}

QString JsonPath::filterPath() const
{
    QString text;
    for (const JsonStep &step : m_steps) {
        if (step.index >= 0) {
            text += element(step.index);
            continue;
        }
        if (!text.isEmpty())
            text += u'.';
        text += isWord(step.key) ? step.key : QString(u'"' + escaped(step.key) + u'"');
    }
    return text;
}

QString JsonPath::python() const
{
    QString text = u"payload"_s;
    for (const JsonStep &step : m_steps)
        text += step.index >= 0 ? element(step.index) : u'[' + literal(step.key) + u']';
    return text;
}

QString JsonPath::javaScript() const
{
    QString text = u"payload"_s;
    for (const JsonStep &step : m_steps) {
        if (step.index >= 0)
            text += element(step.index);
        else
            text += isIdentifier(step.key) ? QString(u'.' + step.key) : QString(u'[' + literal(step.key) + u']');
    }
    return text;
}

} // namespace Shardscope
