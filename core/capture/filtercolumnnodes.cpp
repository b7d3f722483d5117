// SPDX-License-Identifier: MIT
#include "core/capture/filterlexer.h"
#include "core/capture/filtermatcher.h"
#include "core/capture/filtermoment.h"
#include "core/capture/filternode.h"
#include "core/capture/lineformat.h"
#include "core/text.h"

#include <QLocale>

namespace Shardscope {

namespace {

using Kind = EventRecord::Kind;
using Type = FilterField::Type;

bool isKind(const FilterRow &row, Kind kind)
{
    return row.field(EventField::Kind) == static_cast<qint64>(kind);
}

/// What a row has in a column, by the rules of filters; noField where it has nothing.
qint64 valueIn(const FilterRow &row, EventField column)
{
    const qint64 value = row.field(column);
    if (column == EventField::Op && value == noField)
        return isKind(row, Kind::Dispatch) ? 0 : noField;
    if (column == EventField::Bytes)
        return isKind(row, Kind::Dispatch) || isKind(row, Kind::Received) || isKind(row, Kind::Sent) ? value : noField;
    return value;
}

/// One that the fields of a row answer by yes or no.
class ColumnNode : public FilterNode
{
public:
    [[nodiscard]] Filter::Verdict judge(const FilterRow &row) const final
    {
        return passes(row) ? Filter::Verdict::Yes : Filter::Verdict::No;
    }
    [[nodiscard]] bool matches(const FilterRow &row, FilterPayload &) const final { return passes(row); }

protected:
    ColumnNode()
        : FilterNode(columnCost)
    {
    }

private:
    [[nodiscard]] virtual bool passes(const FilterRow &row) const = 0;
};

/// Numbers within a range; without ends whatever is there.
class NumberNode : public ColumnNode
{
public:
    NumberNode(EventField column, FilterNumberRange range)
        : m_column(column)
        , m_range(range)
    {
    }

private:
    [[nodiscard]] bool passes(const FilterRow &row) const override
    {
        const qint64 value = valueIn(row, m_column);
        return value != noField && m_range.contains(FilterNumber::fromSigned(value));
    }

    const EventField m_column;
    const FilterNumberRange m_range;
};

class IdNode : public ColumnNode
{
public:
    IdNode(EventField column, FilterNumberRange range)
        : m_column(column)
        , m_range(range)
    {
    }

private:
    [[nodiscard]] bool passes(const FilterRow &row) const override
    {
        const auto id = static_cast<quint64>(row.field(m_column));
        return id != 0 && m_range.contains(FilterNumber::fromUnsigned(id));
    }

    const EventField m_column;
    const FilterNumberRange m_range;
};

/// A number or moment as lines write it; empty where there is none.
QByteArray textOf(const FilterRow &row, const FilterField &field)
{
    const qint64 value = valueIn(row, field.column);
    switch (field.type) {
    case Type::Number:
        return value == noField ? QByteArray() : QByteArray::number(value);
    case Type::Id:
        return value == 0 ? QByteArray() : QByteArray::number(static_cast<quint64>(value));
    case Type::Milliseconds:
        return value == noField
            ? QByteArray()
            : QByteArray::number(static_cast<double>(value) / 1e6, 'g', QLocale::FloatingPointShortest);
    case Type::Moment:
        return timestamp(value);
    case Type::EventName:
    case Type::KindName:
    case Type::Path:
        break;
    }
    return {};
}

/// Numbers and moments as texts; one that is empty is not there.
class ColumnTextNode : public ColumnNode
{
public:
    ColumnTextNode(const FilterField &field, FilterMatcher matcher)
        : m_field(field)
        , m_matcher(std::move(matcher))
    {
    }

private:
    [[nodiscard]] bool passes(const FilterRow &row) const override
    {
        const QByteArray text = textOf(row, m_field);
        return !text.isEmpty() && m_matcher.matches(text);
    }

    const FilterField &m_field;
    const FilterMatcher m_matcher;
};

class EventNameNode : public ColumnNode
{
public:
    explicit EventNameNode(FilterMatcher matcher)
        : m_matcher(std::move(matcher))
    {
    }

private:
    [[nodiscard]] bool passes(const FilterRow &row) const override
    {
        if (!isKind(row, Kind::Dispatch))
            return false;
        const QByteArrayView name = row.type();
        return !name.isEmpty() && m_matcher.matches(name);
    }

    const FilterMatcher m_matcher;
};

/// The kinds that match are found beforehand, but for those that this version does not know.
class KindNode : public ColumnNode
{
public:
    explicit KindNode(FilterMatcher matcher)
        : m_matcher(std::move(matcher))
    {
        for (int kind = 0; kind < static_cast<int>(Kind::Other); ++kind) {
            if (m_matcher.matches(recordKindName(static_cast<Kind>(kind))))
                m_known |= 1U << kind;
        }
    }

private:
    [[nodiscard]] bool passes(const FilterRow &row) const override
    {
        const qint64 kind = row.field(EventField::Kind);
        if (kind == static_cast<qint64>(Kind::Other))
            return m_matcher.matches(row.type());
        return kind >= 0 && kind < static_cast<qint64>(Kind::Other) && ((m_known >> kind) & 1U) != 0;
    }

    const FilterMatcher m_matcher;
    quint32 m_known = 0;
};

using Part = FilterValue::Part;

FilterError wrongPart(const Part &part, const QString &expected)
{
    return { part.position, part.length, FilterLexer::quoted(part.text), expected };
}

std::optional<FilterNumber> numberOf(const Part &part, Type type)
{
    const std::optional<FilterNumber> number = FilterNumber::parse(part.text.toUtf8());
    constexpr double nanoseconds = 1e6; // of a millisecond
    return number && type == Type::Milliseconds ? number->scaled(nanoseconds) : number;
}

/// The range of a literal is that number alone.
FilterResult<FilterNumberRange> numberRange(const FilterField &field, const FilterValue &value)
{
    FilterNumberRange range;
    const std::pair<const std::optional<Part> &, std::optional<FilterNumber> *> ends[] { { value.first, &range.from },
        { value.type == FilterValue::Type::Literal ? value.first : value.last, &range.to } };
    for (const auto &[part, number] : ends) {
        if (!part)
            continue;
        *number = numberOf(*part, field.type);
        if (!*number)
            return wrongPart(*part, Text::tr("a number, for %1 is one").arg(field.name));
    }
    if (range.from && range.to && *range.from > *range.to)
        return emptyRange(value);
    return range;
}

FilterResult<FilterNumberRange> momentRange(const FilterValue &value)
{
    FilterNumberRange range;
    const bool isLiteral = value.type == FilterValue::Type::Literal;
    for (const std::optional<Part> *part : { &value.first, &value.last }) {
        if (!*part)
            continue;
        const std::optional<FilterMoment> moment = FilterMoment::parse((*part)->text);
        if (!moment)
            return wrongPart(**part, Text::tr("a moment such as 2026-11-28T22:14:03.120Z, which may end earlier"));
        if (part == &value.first)
            range.from = FilterNumber::fromSigned(moment->first);
        if (part == &value.last || isLiteral)
            range.to = FilterNumber::fromSigned(moment->last);
    }
    if (range.from && range.to && *range.from > *range.to)
        return emptyRange(value);
    return range;
}

FilterNodeResult makeRangeNode(const FilterField &field, const FilterValue &value)
{
    FilterResult<FilterNumberRange> made = FilterNumberRange(); // without ends, for *
    if (!value.isAnything())
        made = field.type == Type::Moment ? momentRange(value) : numberRange(field, value);
    if (const auto *error = std::get_if<FilterError>(&made))
        return *error;
    const auto &range = std::get<FilterNumberRange>(made);
    if (field.type == Type::Id)
        return std::make_unique<const IdNode>(field.column, range);
    return std::make_unique<const NumberNode>(field.column, range);
}

} // namespace

FilterNodeResult makeColumnNode(const FilterField &field, const FilterValue &value)
{
    const bool isName = field.type == Type::EventName || field.type == Type::KindName;
    const bool isText
        = value.type == FilterValue::Type::Regex || (value.type == FilterValue::Type::Wildcard && !value.isAnything());
    if (!isName && !isText)
        return makeRangeNode(field, value);
    FilterResult<FilterMatcher> made = FilterMatcher::make(value, Qt::CaseInsensitive);
    if (const auto *error = std::get_if<FilterError>(&made))
        return *error;
    auto &matcher = std::get<FilterMatcher>(made);
    if (field.type == Type::EventName)
        return std::make_unique<const EventNameNode>(std::move(matcher));
    if (field.type == Type::KindName)
        return std::make_unique<const KindNode>(std::move(matcher));
    return std::make_unique<const ColumnTextNode>(field, std::move(matcher));
}

} // namespace Shardscope
