// SPDX-License-Identifier: MIT
#include "core/capture/filtercompletion.h"

#include "core/capture/filterlexer.h"
#include "core/capture/filterpath.h"

#include <algorithm>

namespace Shardscope {

namespace {

using Kind = FilterToken::Kind;
using What = FilterCompletion::What;

bool isBorder(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')';
}

/// Where the word that goes over @p cursor ends.
qsizetype endOfWord(QStringView expression, qsizetype cursor, What what)
{
    while (cursor < expression.size() && !isBorder(expression[cursor]) && !expression.sliced(cursor).startsWith(u"..")
        && (what == What::Value || expression[cursor] != u':'))
        ++cursor;
    return cursor;
}

FilterCompletion completionOf(What what, QStringView typed, qsizetype position)
{
    FilterCompletion result;
    result.what = what;
    result.position = position;
    const QStringView word = typed.sliced(position);
    result.prefix = (word.startsWith(u'"') ? word.sliced(1) : word).toString();
    return result;
}

/// Of a value whose field has just been read.
FilterCompletion completeValue(FilterLexer &lexer, QStringView typed, const FilterToken &name, bool *goesOn)
{
    const FilterField *field = FilterField::find(name.text);
    const bool isPath = FilterPath::isPath(name.text);
    FilterLexer::ValueRules rules { .isFirst = true, .hasColons = field && field->type == FilterField::Type::Moment };
    qsizetype begin = name.position + name.length + 1;
    FilterToken token = lexer.nextOfValue(rules);
    for (; token.kind == Kind::Word || token.kind == Kind::Quoted || token.kind == Kind::Range;
         token = lexer.nextOfValue(rules)) {
        begin = token.kind == Kind::Range ? token.position + token.length : token.position;
        rules.isFirst = false;
    }
    // A quotation is cut off where the cursor stands in it.
    const bool isOpenQuote
        = token.kind == Kind::Wrong && token.position + token.length == typed.size() && typed[token.position] == u'"';
    if (isOpenQuote)
        begin = token.position;
    *goesOn = token.kind == Kind::End && token.position < typed.size();
    if ((token.kind != Kind::End && !isOpenQuote) || (!field && !isPath))
        return {};
    FilterCompletion result = completionOf(What::Value, typed, begin);
    result.field = field;
    if (isPath)
        result.path = name.text;
    return result;
}

} // namespace

FilterCompletion FilterCompletion::at(QStringView expression, qsizetype cursor)
{
    cursor = std::clamp<qsizetype>(cursor, 0, expression.size());
    const QStringView typed = expression.first(cursor);
    FilterLexer lexer(typed);
    FilterCompletion result = completionOf(What::Field, typed, cursor);
    for (FilterToken token = lexer.next(); token.kind != Kind::End; token = lexer.next()) {
        const bool isLast = token.position + token.length == cursor;
        if (token.kind == Kind::Field) {
            bool goesOn = false;
            result = completeValue(lexer, typed, token, &goesOn);
            if (!goesOn)
                break;
        } else if (FilterPath::isPath(typed.sliced(token.position)) && isLast) {
            result = completionOf(What::Path, typed, token.position);
            break;
        } else if (token.kind == Kind::Wrong || token.kind == Kind::Regex) {
            result = {};
            if (token.kind == Kind::Wrong || isLast)
                break;
        } else if (isLast && token.kind != Kind::Open && token.kind != Kind::Close && token.kind != Kind::Minus) {
            result = token.kind == Kind::Quoted ? FilterCompletion() : completionOf(What::Field, typed, token.position);
            break;
        }
        result = completionOf(What::Field, typed, cursor);
    }
    if (result.what != What::Nothing)
        result.length = endOfWord(expression, cursor, result.what) - result.position;
    return result;
}

QStringList FilterCompletion::words() const
{
    QStringList result;
    const auto offer = [this, &result](const QString &word) {
        if (word.startsWith(prefix, Qt::CaseInsensitive))
            result.append(word);
    };
    if (what == What::Field) {
        for (const FilterField &known : FilterField::all())
            offer(known.type == FilterField::Type::Path ? QString(known.name) : known.name + QLatin1Char(':'));
    } else if (what == What::Value && field) {
        for (const QString &value : field->knownValues())
            offer(value);
    }
    return result;
}

} // namespace Shardscope
