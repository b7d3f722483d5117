// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/filter.h"
#include "core/capture/filterfield.h"
#include "core/capture/filterpath.h"

#include <QRegularExpression>

#include <vector>

namespace Shardscope {

/// A value of a filter as it is written.
struct FilterValue
{
    enum class Type
    {
        Literal, ///< first
        Wildcard, ///< first, with stars in it
        Range, ///< first and last, one of which may be missing
        Regex,
    };
    struct Part
    {
        QString text; ///< without quotes and escapes
        bool isQuoted = false;
        qsizetype position = 0; ///< within the expression
        qsizetype length = 0;
    };

    Type type = Type::Literal;
    std::optional<Part> first {};
    std::optional<Part> last {};
    QRegularExpression regex {};

    /// `*`, which asks that something is there at all.
    [[nodiscard]] bool isAnything() const;
};

/// A filter expression as a tree.
struct FilterSyntax
{
    enum class Type
    {
        And,
        Or,
        Not,
        Text,
        Field,
        Path
    };

    Type type = Type::And;
    std::vector<FilterSyntax> children {}; ///< And, Or, Not
    const FilterField *field = nullptr; ///< Field only
    FilterPath path {}; ///< Path only
    FilterValue value {}; ///< Text: a literal or a regular expression

    [[nodiscard]] static FilterResult<FilterSyntax> parse(QStringView expression);
};

} // namespace Shardscope
