// SPDX-License-Identifier: MIT
#include "core/capture/filterlexer.h"
#include "core/capture/filtersyntax.h"
#include "core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

using Kind = FilterToken::Kind;

/// Recursive descent; what returns a bool or an empty optional has set the error.
class Parser
{
public:
    explicit Parser(QStringView expression)
        : m_lexer(expression)
    {
    }

    FilterResult<FilterSyntax> parse();

private:
    using Result = std::optional<FilterSyntax>;

    bool advance()
    {
        m_token = m_lexer.next();
        return m_token.kind != Kind::Wrong || fail(m_lexer.error());
    }
    bool fail(const FilterError &error)
    {
        m_error = error;
        return false;
    }
    /// At the token at hand.
    bool fail(const QString &expected)
    {
        if (m_token.length == 0)
            return fail(m_lexer.errorAt(m_token.position, expected));
        return fail({ m_token.position, m_token.length, FilterLexer::quoted(m_token.text), expected });
    }

    Result alternatives();
    Result conjunction();
    Result negation();
    Result atom();
    Result group();
    Result text(FilterValue::Type type);
    Result field();

    bool value(bool hasColons, FilterValue *out);
    bool range(bool hasColons, FilterValue *out);
    bool regex(FilterValue *out);
    /// Whether a piece of a value was read or its end.
    bool advanceInValue(FilterLexer::ValueRules rules)
    {
        m_token = m_lexer.nextOfValue(rules);
        return m_token.kind != Kind::Wrong || fail(m_lexer.error());
    }
    [[nodiscard]] bool isAtLiteral() const { return m_token.kind == Kind::Word || m_token.kind == Kind::Quoted; }

    FilterLexer m_lexer;
    FilterToken m_token;
    FilterError m_error;
    int m_depth = 0;
};

FilterSyntax joined(FilterSyntax::Type type, std::vector<FilterSyntax> children)
{
    if (children.size() == 1)
        return std::move(children.front());
    return { type, std::move(children) };
}

FilterValue::Part partOf(const FilterToken &token)
{
    return { token.text, token.kind == Kind::Quoted, token.position, token.length };
}

bool beginsOperand(Kind kind)
{
    switch (kind) {
    case Kind::Open:
    case Kind::Minus:
    case Kind::Not:
    case Kind::Field:
    case Kind::Word:
    case Kind::Quoted:
    case Kind::Regex:
        return true;
    case Kind::End:
    case Kind::Close:
    case Kind::And:
    case Kind::Or:
    case Kind::Range:
    case Kind::Wrong:
        break;
    }
    return false;
}

FilterResult<FilterSyntax> Parser::parse()
{
    if (!advance())
        return m_error;
    Result result = alternatives();
    if (!result)
        return m_error;
    if (m_token.kind != Kind::End) {
        fail(Text::tr("an opening parenthesis before it, or the end of the expression"));
        return m_error;
    }
    return std::move(*result);
}

Parser::Result Parser::alternatives()
{
    std::vector<FilterSyntax> children;
    do {
        if (!children.empty() && !advance())
            return {};
        Result child = conjunction();
        if (!child)
            return {};
        children.push_back(std::move(*child));
    } while (m_token.kind == Kind::Or);
    return joined(FilterSyntax::Type::Or, std::move(children));
}

Parser::Result Parser::conjunction()
{
    std::vector<FilterSyntax> children;
    do {
        if (m_token.kind == Kind::And && !children.empty() && !advance())
            return {};
        Result child = negation();
        if (!child)
            return {};
        children.push_back(std::move(*child));
    } while (m_token.kind == Kind::And || beginsOperand(m_token.kind));
    return joined(FilterSyntax::Type::And, std::move(children));
}

Parser::Result Parser::negation()
{
    if (m_token.kind != Kind::Not && m_token.kind != Kind::Minus)
        return atom();
    if (!advance())
        return {};
    Result child = atom();
    if (!child)
        return {};
    FilterSyntax result { FilterSyntax::Type::Not };
    result.children.push_back(std::move(*child));
    return result;
}

Parser::Result Parser::atom()
{
    switch (m_token.kind) {
    case Kind::Open:
        return group();
    case Kind::Field:
        return field();
    case Kind::Word:
    case Kind::Quoted:
        return text(FilterValue::Type::Literal);
    case Kind::Regex:
        return text(FilterValue::Type::Regex);
    case Kind::End:
    case Kind::Close:
    case Kind::Minus:
    case Kind::And:
    case Kind::Or:
    case Kind::Not:
    case Kind::Range:
    case Kind::Wrong:
        break;
    }
    fail(Text::tr("a text, a field with its value, or an expression in parentheses"));
    return {};
}

Parser::Result Parser::group()
{
    if (++m_depth > Filter::maximumDepth) {
        fail(Text::tr("parentheses no more than %1 deep").arg(Filter::maximumDepth));
        return {};
    }
    if (!advance())
        return {};
    Result result = alternatives();
    if (!result)
        return {};
    if (m_token.kind != Kind::Close) {
        fail(Text::tr("a closing parenthesis"));
        return {};
    }
    --m_depth;
    if (!advance())
        return {};
    return result;
}

Parser::Result Parser::text(FilterValue::Type type)
{
    FilterSyntax result { FilterSyntax::Type::Text };
    result.value.type = type;
    result.value.first = partOf(m_token);
    if (type == FilterValue::Type::Regex && !regex(&result.value))
        return {};
    if (!advance())
        return {};
    return result;
}

Parser::Result Parser::field()
{
    const FilterToken name = m_token;
    FilterSyntax result { FilterSyntax::Type::Field };
    if (FilterPath::isPath(name.text)) {
        result.type = FilterSyntax::Type::Path;
        FilterResult<FilterPath> path = FilterPath::parse(name.text, name.position);
        if (const auto *error = std::get_if<FilterError>(&path)) {
            fail(*error);
            return {};
        }
        result.path = std::move(std::get<FilterPath>(path));
    } else if (result.field = FilterField::find(name.text); !result.field) {
        QStringList names;
        for (const FilterField &field : FilterField::all())
            names.append(
                field.type == FilterField::Type::Path ? Text::tr("a path such as d.content") : QString(field.name));
        const FilterField *nearest = FilterField::nearest(name.text);
        const QString known = Text::tr("one of %1; a text with a colon stands in quotes").arg(names.join(u", "));
        fail({ name.position, name.length, Text::tr("the unknown field %1").arg(FilterLexer::quoted(name.text)),
            nearest ? Text::tr("\"%1\" perhaps, or %2").arg(nearest->name, known) : known });
        return {};
    }
    const bool isMoment = result.field && result.field->type == FilterField::Type::Moment;
    if (!value(isMoment, &result.value) || !advance())
        return {};
    return result;
}

bool Parser::value(bool hasColons, FilterValue *out)
{
    if (!advanceInValue({ .isFirst = true, .hasColons = hasColons }))
        return false;
    if (m_token.kind == Kind::End)
        return fail(Text::tr("a value directly behind the colon"));
    if (m_token.kind == Kind::Regex)
        return regex(out);
    if (m_token.kind == Kind::Range)
        return range(hasColons, out);
    out->first = partOf(m_token);
    if (!out->first->isQuoted && out->first->text.contains(u'*'))
        out->type = FilterValue::Type::Wildcard;
    if (!advanceInValue({ .isFirst = false, .hasColons = hasColons }))
        return false;
    if (m_token.kind == Kind::Range)
        return range(hasColons, out);
    return m_token.kind == Kind::End || fail(Text::tr("a space, or the whole value in quotes"));
}

bool Parser::range(bool hasColons, FilterValue *out)
{
    out->type = FilterValue::Type::Range;
    const FilterToken dots = m_token;
    if (!advanceInValue({ .isFirst = false, .hasColons = hasColons }))
        return false;
    if (m_token.kind == Kind::End) {
        m_token = dots;
        return out->first || fail(Text::tr("a value before or behind the dots"));
    }
    if (!isAtLiteral())
        return fail(Text::tr("the last value of the range"));
    out->last = partOf(m_token);
    if (!advanceInValue({ .isFirst = false, .hasColons = hasColons }))
        return false;
    return m_token.kind == Kind::End || fail(Text::tr("a space behind the range, or values with dots in quotes"));
}

bool Parser::regex(FilterValue *out)
{
    // Some expressions try so many ways that a match would not end: then it is none.
    static const QString limit = u"(*LIMIT_MATCH=1000000)"_s;
    const QString &pattern = m_token.text;
    out->type = FilterValue::Type::Regex;
    out->regex = QRegularExpression(limit + pattern,
        m_token.ignoresCase ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption);
    if (out->regex.isValid()) {
        out->regex.optimize();
        return true;
    }
    const qsizetype offset = std::clamp<qsizetype>(out->regex.patternErrorOffset() - limit.size(), 0, pattern.size());
    return fail(
        { m_token.position + 1 + offset, 1, Text::tr("a wrong regular expression (%1)").arg(out->regex.errorString()),
            Text::tr("one that Perl understands") });
}

} // namespace

bool FilterValue::isAnything() const
{
    return type == Type::Wildcard && first && first->text.count(u'*') == first->text.size();
}

FilterResult<FilterSyntax> FilterSyntax::parse(QStringView expression)
{
    if (expression.size() > Filter::maximumLength) {
        return FilterError { Filter::maximumLength, expression.size() - Filter::maximumLength,
            Text::tr("an expression of %1 characters").arg(expression.size()),
            Text::tr("at most %1").arg(Filter::maximumLength) };
    }
    return Parser(expression).parse();
}

} // namespace Shardscope
