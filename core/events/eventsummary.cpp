// SPDX-License-Identifier: MIT
#include "core/events/eventsummary.h"

#include "core/events/jsonobject.h"
#include "core/events/namedirectory.h"
#include "core/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

QString shortened(QString text)
{
    text = text.simplified();
    return text.size() > EventSummary::longestValue ? text.left(EventSummary::longestValue - 1) + u'…' : text;
}

/// What a dotted path leads to; a number counts within an array, an empty path stays where it is.
JsonValue follow(JsonValue value, QStringView path)
{
    for (const QStringView key : path.split(u'.', Qt::SkipEmptyParts)) {
        bool isIndex = false;
        const qsizetype index = key.toLongLong(&isIndex);
        if (value.is(JsonValue::Type::Array) && isIndex) {
            const std::vector<JsonValue> elements = value.elements();
            value = index < static_cast<qsizetype>(elements.size()) ? elements[static_cast<std::size_t>(index)]
                                                                    : JsonValue();
        } else {
            value = JsonObject(value).value(key.toLatin1());
        }
    }
    return value;
}

QString plain(const JsonValue &value, const NameDirectory &)
{
    const bool isWord = value.is(JsonValue::Type::String) || value.is(JsonValue::Type::Number);
    return isWord ? shortened(value.text()) : QString();
}

QString quoted(const JsonValue &value, const NameDirectory &names)
{
    const QString text = plain(value, names);
    return text.isEmpty() ? text : Text::quoted(text);
}

/// An object by the name that it brings, an id by the one that was learned, or as it is.
template <NameDirectory::Kind kind> QString named(const JsonValue &value, const NameDirectory &names)
{
    const bool isObject = value.is(JsonValue::Type::Object);
    Snowflake id;
    QString name = isObject ? NameDirectory::nameOf(kind, value) : QString();
    if (!JsonType<Snowflake>::read(isObject ? JsonObject(value).value("id") : value, &id) && name.isEmpty())
        return {};
    if (name.isEmpty())
        name = names.name(kind, id.value());
    if (!name.isEmpty())
        return kind == NameDirectory::Kind::Channel ? u'#' + shortened(name) : shortened(name);
    switch (kind) {
    case NameDirectory::Kind::Guild:
        return Words::tr("guild %1").arg(id.toString());
    case NameDirectory::Kind::Channel:
        return Words::tr("channel %1").arg(id.toString());
    case NameDirectory::Kind::User:
        return Words::tr("user %1").arg(id.toString());
    }
    Q_UNREACHABLE();
}

QString moment(const JsonValue &value, const NameDirectory &)
{
    Timestamp at;
    UnixSeconds seconds;
    if (JsonType<UnixSeconds>::read(value, &seconds))
        at = seconds;
    else if (!JsonType<Timestamp>::read(value, &at))
        return {};
    return QLocale().toString(at.dateTime().toLocalTime(), QLocale::ShortFormat);
}

/// Shows nothing, but what it stands in is shown only where it is true.
QString condition(const JsonValue &value, const NameDirectory &)
{
    bool isTrue = false;
    JsonType<bool>::read(value, &isTrue);
    return isTrue ? u"\u200b"_s : QString();
}

struct Format
{
    QStringView name;
    QString (*show)(const JsonValue &value, const NameDirectory &names);
};
constexpr std::array formats {
    Format { u"", plain },
    Format { u"text", quoted },
    Format { u"user", named<NameDirectory::Kind::User> },
    Format { u"channel", named<NameDirectory::Kind::Channel> },
    Format { u"guild", named<NameDirectory::Kind::Guild> },
    Format { u"time", moment },
    Format { u"true", condition },
};

/// Fills a pattern in, whose form is told in dispatcheventlist.h.
class Filler
{
public:
    Filler(const JsonValue &data, const NameDirectory &names)
        : m_data(data)
        , m_names(names)
    {
    }

    QString fill(QStringView pattern)
    {
        QString out;
        while (!pattern.isEmpty()) {
            const qsizetype special = indexOfSpecial(pattern);
            out += pattern.left(special);
            pattern = pattern.sliced(special);
            if (pattern.isEmpty())
                break;
            const bool isPart = pattern.front() == u'[';
            const qsizetype end = pattern.indexOf(isPart ? u']' : u'}');
            const QStringView inside = pattern.sliced(1, end - 1);
            out += isPart ? part(inside) : value(inside);
            pattern = pattern.sliced(end + 1);
        }
        return out;
    }

private:
    static qsizetype indexOfSpecial(QStringView pattern)
    {
        qsizetype at = 0;
        while (at < pattern.size() && pattern[at] != u'[' && pattern[at] != u'{')
            ++at;
        return at;
    }

    /// Nothing where one of its values is not there.
    QString part(QStringView inside)
    {
        m_isMissing = false;
        const QString text = fill(inside);
        return m_isMissing ? QString() : text;
    }

    QString value(QStringView inside)
    {
        const qsizetype colon = inside.indexOf(u':');
        const QStringView wanted = colon < 0 ? QStringView(u"") : inside.sliced(colon + 1);
        for (const Format &format : formats) {
            if (format.name != wanted)
                continue;
            QString text;
            for (const QStringView path : (colon < 0 ? inside : inside.left(colon)).split(u'|')) {
                if (text.isEmpty())
                    text = format.show(follow(m_data, path), m_names);
            }
            m_isMissing |= text.isEmpty() || text == u"0"_s;
            return text.remove(u'\u200b');
        }
        m_isMissing = true;
        return {};
    }

    const JsonValue &m_data;
    const NameDirectory &m_names;
    bool m_isMissing = false;
};

/// A count is part of the text, for the sake of plurals: "%n{path}" is taken out and counted first.
struct Count
{
    qsizetype at = -1;
    qsizetype length = 0;
    int number = -1;
};

Count countIn(const QString &pattern, const JsonValue &data)
{
    const qsizetype at = pattern.indexOf(u"%n{"_s);
    if (at < 0)
        return {};
    const qsizetype end = pattern.indexOf(u'}', at);
    const QStringView path = QStringView(pattern).sliced(at + 3, end - at - 3);
    return { at, end - at + 1, static_cast<int>(follow(data, path).elements().size()) };
}

} // namespace

QString EventSummary::text(const DispatchEventInfo &event, const JsonValue &data) const
{
    const Count count = countIn(QString::fromUtf8(event.summary), data);
    QString pattern = Words::tr(event.summary, nullptr, count.number);
    if (count.number >= 0) {
        // The translation counts at a place of its own.
        const QString digits = QString::number(count.number) + u'{';
        const qsizetype at = pattern.indexOf(digits);
        const qsizetype brace = at + digits.size() - 1;
        const qsizetype end = pattern.indexOf(u'}', brace);
        if (at >= 0 && end > brace)
            pattern.replace(brace, end - brace + 1, count.number == 0 ? u"{}"_s : QString());
    }
    QString text = Filler(data, m_names).fill(pattern).trimmed();
    while (!text.isEmpty() && (text.front() == u',' || text.front() == u'、' || text.front() == u':'))
        text = text.sliced(1).trimmed();
    return text;
}

} // namespace Shardscope
