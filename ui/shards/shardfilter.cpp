// SPDX-License-Identifier: MIT
#include "ui/shards/shardfilter.h"

#include "core/capture/filtersyntax.h"

#include "ui/dispatch/rowterms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Shardscope::ShardFilter {

namespace {

QString termOf(int shard)
{
    return u"shard:%1"_s.arg(shard);
}

QRegularExpression wordLike(const QString &pattern)
{
    return QRegularExpression(u"(?<!\\S)"_s + pattern + u"(?!\\S)"_s);
}

/// The same where what is left would be no expression.
QString without(const QString &expression, const QRegularExpression &word)
{
    const QString left = QString(expression).remove(word).simplified();
    return left.isEmpty() || std::holds_alternative<FilterSyntax>(FilterSyntax::parse(left)) ? left : expression;
}

} // namespace

Part partOf(const QString &expression, int shard)
{
    if (expression.contains(wordLike(termOf(shard))))
        return Part::Only;
    return expression.contains(wordLike(u'-' + termOf(shard))) ? Part::Without : Part::Any;
}

QString toggled(const QString &expression, int shard, Part part)
{
    const QString term = termOf(shard);
    const bool isWithout = part == Part::Without;
    if (partOf(expression, shard) == part)
        return without(expression, wordLike(isWithout ? u'-' + term : term));
    // Of one shard alone nothing else needs to be said; of several that are left out each is.
    const QString rest = without(expression, wordLike(isWithout ? u"shard:\\d+"_s : u"-?shard:\\d+"_s));
    return RowTerms::narrowed(rest, term, isWithout).trimmed();
}

} // namespace Shardscope::ShardFilter
