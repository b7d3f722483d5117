// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/filter.h"

#include <QStringView>

namespace Shardscope {

/// A piece of a filter expression. Positions and lengths are UTF-16 units of the expression.
struct FilterToken
{
    enum class Kind
    {
        End, ///< of the expression, or of a value
        Open,
        Close,
        Minus,
        And,
        Or,
        Not,
        Field, ///< a name or path with a colon directly behind it, which is read but not counted
        Word,
        Quoted,
        Regex,
        Range, ///< the two dots within a value
        Wrong, ///< FilterLexer::error() says why
    };

    Kind kind = Kind::End;
    qsizetype position = 0;
    qsizetype length = 0;
    QString text {}; ///< without quotes, escapes and slashes
    bool ignoresCase = false; ///< Regex only
};

/// Cuts a filter expression into tokens, one at a time: what a character means depends on whether a value stands there.
class FilterLexer
{
public:
    explicit FilterLexer(QStringView expression)
        : m_expression(expression)
    {
    }

    /// Where an operator or an atom may stand. Behind a Field the value is to be read first.
    [[nodiscard]] FilterToken next();

    struct ValueRules
    {
        bool isFirst = true; ///< a slash begins a regular expression
        bool hasColons = false; ///< colons are part of words
    };
    /// The next piece of a value; End where the value ends.
    [[nodiscard]] FilterToken nextOfValue(ValueRules rules);

    [[nodiscard]] const FilterError &error() const { return m_error; }

    /// That what stands at @p position is not what was @p expected there.
    [[nodiscard]] FilterError errorAt(qsizetype position, const QString &expected) const;
    /// @p text in quotes, shortened where it is long.
    [[nodiscard]] static QString quoted(QStringView text);

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_expression.size(); }
    /// Where a word, a quotation or a regular expression may end.
    [[nodiscard]] bool isAtBorder() const;
    [[nodiscard]] bool isAtRange() const { return m_expression.sliced(m_at).startsWith(u".."); }
    [[nodiscard]] bool isQuoteOfPath(qsizetype begin) const;

    FilterToken take(FilterToken::Kind kind, qsizetype length);
    FilterToken word();
    FilterToken quotation();
    FilterToken regex();
    FilterToken valueWord(bool hasColons);
    /// Behind a quotation or a regular expression.
    FilterToken bordered(FilterToken token);
    bool appendEscape(QString *out);
    FilterToken fail(const FilterError &error);
    FilterToken failHere(const QString &expected) { return fail(errorAt(m_at, expected)); }

    const QStringView m_expression;
    qsizetype m_at = 0;
    FilterError m_error {};
};

} // namespace Shardscope
