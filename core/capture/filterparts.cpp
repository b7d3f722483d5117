// SPDX-License-Identifier: MIT
#include "core/capture/filterparts.h"

#include "core/capture/filterlexer.h"

namespace Shardscope {

namespace {

using Kind = FilterToken::Kind;

/// Reads the value behind a field; where it ends.
qsizetype endOfValue(FilterLexer *lexer, bool hasColons)
{
    bool isFirst = true;
    for (;;) {
        const FilterToken token = lexer->nextOfValue({ isFirst, hasColons });
        if (token.kind == Kind::End || token.kind == Kind::Wrong)
            return token.position;
        isFirst = false;
    }
}

} // namespace

FilterParts FilterParts::of(const QString &expression)
{
    FilterLexer lexer(expression);
    QStringList alternatives;
    QStringList conjuncts;
    int depth = 0;
    qsizetype alternative = 0; // where it begins
    qsizetype conjunct = -1;
    const auto text
        = [&expression](qsizetype from, qsizetype to) { return expression.sliced(from, to - from).trimmed(); };
    for (;;) {
        const FilterToken token = lexer.next();
        const bool ends = token.kind == Kind::End || token.kind == Kind::Wrong;
        if (conjunct < 0 && !ends)
            conjunct = token.position;
        qsizetype end = token.position + token.length;
        bool completes = false; // an operand
        switch (token.kind) {
        case Kind::Open:
            ++depth;
            break;
        case Kind::Close:
            completes = --depth == 0;
            break;
        case Kind::Field:
            end = endOfValue(&lexer, token.text.compare(u"at", Qt::CaseInsensitive) == 0);
            completes = depth == 0;
            break;
        case Kind::Word:
        case Kind::Quoted:
        case Kind::Regex:
            completes = depth == 0;
            break;
        case Kind::And:
            if (depth == 0)
                conjunct = -1;
            break;
        case Kind::Or:
            if (depth == 0) {
                alternatives.append(text(alternative, token.position));
                alternative = end;
                conjunct = -1;
            }
            break;
        case Kind::Minus:
        case Kind::Not:
        case Kind::Range:
        case Kind::End:
        case Kind::Wrong:
            break;
        }
        if (completes) {
            conjuncts.append(text(conjunct, end));
            conjunct = -1;
        }
        if (ends)
            break;
    }
    if (alternatives.isEmpty())
        return { false, conjuncts };
    alternatives.append(text(alternative, expression.size()));
    return { true, alternatives };
}

} // namespace Shardscope
