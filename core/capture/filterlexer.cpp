// SPDX-License-Identifier: MIT
#include "core/capture/filterlexer.h"

#include "core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

using Kind = FilterToken::Kind;

struct Sign
{
    char16_t character;
    Kind kind;
};
constexpr Sign signs[] { { u'(', Kind::Open }, { u')', Kind::Close }, { u'-', Kind::Minus } };

struct Keyword
{
    QStringView word;
    Kind kind;
};
constexpr Keyword keywords[] { { u"and", Kind::And }, { u"or", Kind::Or }, { u"not", Kind::Not } };

/// As in JSON; any other character stands for itself.
struct Escape
{
    char16_t letter;
    char16_t meaning;
};
constexpr Escape escapes[] { { u'b', u'\b' }, { u'f', u'\f' }, { u'n', u'\n' }, { u'r', u'\r' }, { u't', u'\t' } };

} // namespace

QString FilterLexer::quoted(QStringView text)
{
    constexpr qsizetype longest = 40;
    return u'"' + (text.size() > longest ? text.first(longest) + u'\u2026' : text.toString()) + u'"';
}

FilterError FilterLexer::errorAt(qsizetype position, const QString &expected) const
{
    if (position >= m_expression.size())
        return { m_expression.size(), 0, Text::tr("the end of the expression"), expected };
    const QStringView rest = m_expression.sliced(position);
    const qsizetype length = rest.size() > 1 && rest[0].isHighSurrogate() && rest[1].isLowSurrogate() ? 2 : 1;
    return { position, length, rest.front().isSpace() ? Text::tr("a space") : quoted(rest.first(length)), expected };
}

bool FilterLexer::isAtBorder() const
{
    if (isAtEnd())
        return true;
    const QChar c = m_expression[m_at];
    return c.isSpace() || c == u'(' || c == u')';
}

FilterToken FilterLexer::fail(const FilterError &error)
{
    m_error = error;
    return { Kind::Wrong, error.position, error.length };
}

FilterToken FilterLexer::take(Kind kind, qsizetype length)
{
    const FilterToken token { kind, m_at, length, m_expression.sliced(m_at, length).toString() };
    m_at += length;
    return token;
}

FilterToken FilterLexer::next()
{
    while (!isAtEnd() && m_expression[m_at].isSpace())
        ++m_at;
    if (isAtEnd())
        return take(Kind::End, 0);
    const QChar c = m_expression[m_at];
    for (const Sign &sign : signs) {
        if (c == sign.character)
            return take(sign.kind, 1);
    }
    if (c == u'"')
        return bordered(quotation());
    if (c == u'/')
        return bordered(regex());
    return word();
}

FilterToken FilterLexer::nextOfValue(ValueRules rules)
{
    if (isAtBorder())
        return { Kind::End, m_at };
    if (isAtRange())
        return take(Kind::Range, 2);
    if (m_expression[m_at] == u'"')
        return quotation();
    if (m_expression[m_at] == u'/' && rules.isFirst)
        return bordered(regex());
    return valueWord(rules.hasColons);
}

FilterToken FilterLexer::bordered(FilterToken token)
{
    if (token.kind == Kind::Wrong || isAtBorder())
        return token;
    return failHere(token.kind == Kind::Regex
            ? Text::tr(
                "the end of the regular expression, or \"i\" to ignore case; a slash within it is written \"\\/\"")
            : m_expression[m_at] == u':' ? Text::tr(
                  "a space; names of fields stand without quotes, and a text with a colon stands in quotes as a whole")
                                         : Text::tr("a space behind the closing quote"));
}

/// Segments of a path may be quoted: d."a.b".c
bool FilterLexer::isQuoteOfPath(qsizetype begin) const
{
    return m_expression.sliced(begin).startsWith(u"d.", Qt::CaseInsensitive) && m_expression[m_at - 1] == u'.';
}

FilterToken FilterLexer::word()
{
    const qsizetype begin = m_at;
    qsizetype firstQuote = -1;
    while (!isAtBorder() && m_expression[m_at] != u':') {
        if (m_expression[m_at] != u'"') {
            ++m_at;
        } else if (!isQuoteOfPath(begin)) {
            return failHere(Text::tr("no quote within a word; the whole word in quotes, a quote in it as \"\\\"\""));
        } else {
            firstQuote = m_at;
            if (const FilterToken segment = quotation(); segment.kind == Kind::Wrong)
                return segment;
        }
    }
    FilterToken token { Kind::Word, begin, m_at - begin, m_expression.sliced(begin, m_at - begin).toString() };
    if (!isAtEnd() && m_expression[m_at] == u':') {
        if (token.length == 0)
            return failHere(Text::tr("the name of a field directly before the colon, or the whole text in quotes"));
        ++m_at;
        token.kind = Kind::Field;
        return token;
    }
    if (firstQuote >= 0)
        return failHere(Text::tr("a colon and a value behind the path"));
    for (const Keyword &keyword : keywords) {
        if (token.text == keyword.word)
            token.kind = keyword.kind;
    }
    return token;
}

FilterToken FilterLexer::valueWord(bool hasColons)
{
    const qsizetype begin = m_at;
    for (; !isAtBorder() && !isAtRange(); ++m_at) {
        if (m_expression[m_at] == u'"' || (m_expression[m_at] == u':' && !hasColons))
            return failHere(Text::tr("the whole value in quotes, for it has quotes or colons in it"));
    }
    return { Kind::Word, begin, m_at - begin, m_expression.sliced(begin, m_at - begin).toString() };
}

FilterToken FilterLexer::quotation()
{
    FilterToken token { Kind::Quoted, m_at };
    for (++m_at; !isAtEnd(); ++m_at) {
        const QChar c = m_expression[m_at];
        if (c == u'"') {
            ++m_at;
            token.length = m_at - token.position;
            return token;
        }
        if (c != u'\\') {
            token.text += c;
        } else if (++m_at; isAtEnd()) {
            break;
        } else if (!appendEscape(&token.text)) {
            return fail({ m_at - 1, 2, quoted(m_expression.sliced(m_at - 1, 2)),
                Text::tr("four hexadecimal digits behind \"\\u\"") });
        }
    }
    m_at = m_expression.size();
    return fail(
        { token.position, m_at - token.position, Text::tr("a quote that is not closed"), Text::tr("a closing quote") });
}

bool FilterLexer::appendEscape(QString *out)
{
    const QChar c = m_expression[m_at];
    if (c == u'u') {
        const QStringView digits
            = m_expression.sliced(m_at + 1).first(std::min<qsizetype>(4, m_expression.size() - m_at - 1));
        const auto isHex
            = [](QChar d) { return (d >= u'0' && d <= u'9') || (d >= u'a' && d <= u'f') || (d >= u'A' && d <= u'F'); };
        if (digits.size() < 4 || !std::all_of(digits.begin(), digits.end(), isHex))
            return false;
        *out += QChar(digits.toUShort(nullptr, 16));
        m_at += 4;
        return true;
    }
    const auto *escape
        = std::find_if(std::begin(escapes), std::end(escapes), [c](const Escape &e) { return c == e.letter; });
    *out += escape != std::end(escapes) ? QChar(escape->meaning) : c;
    return true;
}

FilterToken FilterLexer::regex()
{
    FilterToken token { Kind::Regex, m_at };
    for (++m_at; !isAtEnd() && m_expression[m_at] != u'/'; ++m_at) {
        if (m_expression[m_at] == u'\\')
            ++m_at;
    }
    if (isAtEnd()) {
        m_at = m_expression.size();
        return fail({ token.position, m_at - token.position, Text::tr("a regular expression that is not closed"),
            Text::tr("a closing slash, or quotes where the slash is meant as it is") });
    }
    token.text = m_expression.sliced(token.position + 1, m_at - token.position - 1).toString();
    ++m_at;
    token.ignoresCase = !isAtEnd() && m_expression[m_at] == u'i';
    if (token.ignoresCase)
        ++m_at;
    token.length = m_at - token.position;
    return token;
}

} // namespace Shardscope
