// SPDX-License-Identifier: MIT
#include "ui/dispatch/filtersuggestions.h"

#include "core/capture/eventstore.h"
#include "core/capture/filtercompletion.h"
#include "core/capture/filtertext.h"
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

QString shownValue(const JsonText &json, const JsonText::Value &value)
{
    QString text = json.scalar(value).simplified();
    return text.size() > 40 ? text.left(39) + u'…' : text;
}

void collectPaths(
    const JsonText &json, const JsonText::Value &value, const QString &path, int depth, QList<FilterSuggestion> *out)
{
    using Type = JsonText::Type;
    if (out->size() >= FilterSuggestions::mostSuggestions * 4 || depth > deepest)
        return;
    if (value.type == Type::Object) {
        for (const JsonText::Member &member : json.members(value))
            collectPaths(json, member.value, path + u'.' + filterKey(json.key(member)), depth + 1, out);
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
    const FilterCompletion typed = FilterCompletion::at(expression, cursor);
    const auto result = [&typed](QList<FilterSuggestion> list) {
        return Result { typed.position, typed.length, std::move(list) };
    };
    switch (typed.what) {
    case FilterCompletion::What::Nothing:
        return {};
    case FilterCompletion::What::Field:
        return result(fields(typed));
    case FilterCompletion::What::Path:
        return result(paths(typed.prefix));
    case FilterCompletion::What::Value:
        break;
    }
    if (!typed.field)
        return {};
    learnEvents();
    return result(values(*typed.field, typed.prefix));
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

QList<FilterSuggestion> FilterSuggestions::fields(const FilterCompletion &typed) const
{
    const QString &begun = typed.prefix;
    QList<FilterSuggestion> result;
    for (const FilterField &field : FilterField::all()) {
        const bool isPath = field.type == FilterField::Type::Path;
        if (QString(field.name).startsWith(begun, Qt::CaseInsensitive))
            result.append({ isPath ? QString(field.name) : QString(field.name + u':'), field.description(), false });
    }
    // Who types the name of an event wants that event.
    const FilterField *event = FilterField::find(u"t");
    if (begun.size() < 2 || !event)
        return result;
    for (const FilterSuggestion &name : values(*event, begun))
        result.append({ event->name + u':' + name.text, name.description, true });
    return result;
}

QList<FilterSuggestion> FilterSuggestions::paths(const QString &begun) const
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
        if (path.text.contains(begun.mid(2), Qt::CaseInsensitive) && result.size() < mostSuggestions)
            result.append(path);
    }
    return result;
}

QList<FilterSuggestion> FilterSuggestions::values(const FilterField &field, const QString &begun) const
{
    QList<FilterSuggestion> result;
    const auto offer = [&result, &begun](const QString &text, const QString &description) {
        const bool fits = text.contains(begun, Qt::CaseInsensitive) || description.contains(begun, Qt::CaseInsensitive);
        if (fits && result.size() < mostSuggestions)
            result.append({ filterLiteral(text), description, true });
    };
    if (field.name == "op"_L1) {
        for (const int op : knownOps)
            offer(QString::number(op), op == 0 ? u"Dispatch"_s : QString(QLatin1String(opcodeName(op))));
    }
    for (const QString &value : field.knownValues())
        offer(value, {});
    if (field.type == FilterField::Type::EventName) {
        for (const QByteArray &name : m_strangers)
            offer(QString::fromUtf8(name), QCoreApplication::translate("FilterSuggestions", "not documented"));
    }
    if (field.type == FilterField::Type::Id) {
        const NameDirectory::Kind kind = field.column == EventField::Guild ? NameDirectory::Kind::Guild
            : field.column == EventField::Channel                          ? NameDirectory::Kind::Channel
                                                                           : NameDirectory::Kind::User;
        const QHash<quint64, QString> names = m_names.names(kind);
        for (auto name = names.begin(); name != names.end(); ++name)
            offer(QString::number(name.key()), name.value());
    }
    std::stable_sort(result.begin(), result.end(), [&begun](const FilterSuggestion &a, const FilterSuggestion &b) {
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
