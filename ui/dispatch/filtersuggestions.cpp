// SPDX-License-Identifier: MIT
#include "ui/dispatch/filtersuggestions.h"

#include "core/capture/eventstore.h"
#include "core/capture/filterfield.h"
#include "core/events/namedirectory.h"
#include "core/gateway/gatewayopcode.h"
#include "core/jsontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// Payloads are read so deep, and arrays by their first element.
constexpr int deepest = 6;
/// A larger payload is not read for its paths.
constexpr qsizetype largestRead = 1024 * 1024;
/// Records that are looked at for names of events in one go.
constexpr qint64 learnedTogether = 20'000;

constexpr std::array knownOps { 0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 31, 43 };

bool isBorder(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')';
}

QString shownValue(const JsonText &json, const JsonText::Value &value)
{
    QString text = json.scalar(value).simplified();
    return text.size() > 40 ? text.left(39) + u'…' : text;
}

bool isPlainKey(const QString &key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_');
    });
}

void collectPaths(
    const JsonText &json, const JsonText::Value &value, const QString &path, int depth, QList<FilterSuggestion> *out)
{
    using Type = JsonText::Type;
    if (out->size() >= FilterSuggestions::mostSuggestions * 4 || depth > deepest)
        return;
    if (value.type == Type::Object) {
        for (const JsonText::Member &member : json.members(value)) {
            const QString key = json.key(member);
            if (isPlainKey(key))
                collectPaths(json, member.value, path + u'.' + key, depth + 1, out);
        }
    } else if (value.type == Type::Array) {
        const std::vector<JsonText::Member> elements = json.members(value);
        if (!elements.empty())
            collectPaths(json, elements.front().value, path + u"[*]", depth + 1, out);
    } else {
        out->append({ path + u':', shownValue(json, value), false });
    }
}

} // namespace

FilterSuggestions::FilterSuggestions(const EventStore &store, const NameDirectory &names)
    : m_store(store)
    , m_names(names)
{
}

FilterSuggestions::Result FilterSuggestions::at(const QString &expression, qsizetype cursor)
{
    qsizetype begin = cursor;
    while (begin > 0 && !isBorder(expression[begin - 1]))
        --begin;
    if (begin < cursor && expression[begin] == u'-')
        ++begin;
    qsizetype end = cursor;
    while (end < expression.size() && !isBorder(expression[end]))
        ++end;
    const QStringView begun = QStringView(expression).sliced(begin, cursor - begin);
    // Within quotes anything may stand.
    if (begun.contains(u'"') || QStringView(expression).left(begin).count(u'"') % 2 == 1)
        return {};
    const qsizetype colon = begun.indexOf(u':');
    if (colon < 0)
        return { begin, end - begin, begun.startsWith(u"d.") ? paths(begun) : fields(begun) };
    learnEvents();
    return { begin + colon + 1, end - begin - colon - 1, values(begun.left(colon), begun.sliced(colon + 1)) };
}

void FilterSuggestions::learnEvents()
{
    const EventStore::Range range = m_store.range();
    qint64 next = std::max({ m_learned, range.first, range.end - learnedTogether });
    while (next < range.end) {
        const std::shared_ptr<const EventSegment> segment = m_store.segment(next);
        if (!segment)
            break;
        const qint64 end = std::min(range.end, segment->end());
        for (; next < end; ++next) {
            const auto row = static_cast<std::size_t>(next - segment->first());
            const auto kind
                = static_cast<EventRecord::Kind>(segment->value(row, static_cast<std::size_t>(EventField::Kind)));
            const QByteArrayView type = segment->type(row);
            if (kind == EventRecord::Kind::Dispatch && !dispatchEvent(type) && m_strangers.size() < mostSuggestions)
                m_strangers.insert(type.toByteArray());
        }
    }
    m_learned = next;
}

QList<FilterSuggestion> FilterSuggestions::fields(QStringView begun) const
{
    QList<FilterSuggestion> result;
    for (const FilterField &field : FilterField::all()) {
        const bool isPath = field.type == FilterField::Type::Path;
        if (QStringView(QString(field.name)).startsWith(begun, Qt::CaseInsensitive))
            result.append({ isPath ? QString(field.name) : QString(field.name + u':'), field.description(), false });
    }
    if (begun.size() < 2)
        return result;
    // Who types the name of an event wants that event.
    for (const FilterSuggestion &event : values(u"t", begun))
        result.append({ u"t:"_s + event.text, event.description, true });
    return result;
}

QList<FilterSuggestion> FilterSuggestions::paths(QStringView begun) const
{
    QList<FilterSuggestion> all;
    if (m_record.hasData && m_record.json.size() <= largestRead) {
        const JsonText json(m_record.json);
        const std::optional<JsonText::Value> root = json.root();
        if (const std::optional<JsonText::Value> data = root ? json.find(*root, { "d" }) : std::nullopt)
            collectPaths(json, *data, u"d"_s, 0, &all);
    }
    QList<FilterSuggestion> result;
    for (const FilterSuggestion &path : all) {
        if (path.text.contains(begun.sliced(2), Qt::CaseInsensitive) && result.size() < mostSuggestions)
            result.append(path);
    }
    return result;
}

QList<FilterSuggestion> FilterSuggestions::values(QStringView field, QStringView begun) const
{
    QList<FilterSuggestion> result;
    const auto offer = [&result, begun](const QString &text, const QString &description) {
        const bool fits = text.contains(begun, Qt::CaseInsensitive) || description.contains(begun, Qt::CaseInsensitive);
        if (fits && result.size() < mostSuggestions)
            result.append({ text, description, true });
    };
    const FilterField *known = FilterField::find(field);
    if (!known)
        return result;
    if (known->name == "op"_L1) {
        for (const int op : knownOps)
            offer(QString::number(op), op == 0 ? u"Dispatch"_s : QString(QLatin1String(opcodeName(op))));
    }
    for (const QString &value : known->knownValues())
        offer(value, {});
    if (known->type == FilterField::Type::EventName) {
        for (const QByteArray &name : m_strangers)
            offer(QString::fromUtf8(name), QCoreApplication::translate("FilterSuggestions", "not documented"));
    }
    if (known->type == FilterField::Type::Id) {
        const NameDirectory::Kind kind = known->column == EventField::Guild ? NameDirectory::Kind::Guild
            : known->column == EventField::Channel                          ? NameDirectory::Kind::Channel
                                                                            : NameDirectory::Kind::User;
        const QHash<quint64, QString> names = m_names.names(kind);
        for (auto name = names.begin(); name != names.end(); ++name)
            offer(QString::number(name.key()), name.value());
    }
    std::stable_sort(result.begin(), result.end(), [begun](const FilterSuggestion &a, const FilterSuggestion &b) {
        const bool aBegins = a.text.startsWith(begun, Qt::CaseInsensitive);
        const bool bBegins = b.text.startsWith(begun, Qt::CaseInsensitive);
        return aBegins != bBegins ? aBegins : false;
    });
    // What stands there already is no news.
    if (result.size() == 1 && result.front().text.compare(begun, Qt::CaseInsensitive) == 0)
        result.clear();
    return result;
}

} // namespace Shardscope
