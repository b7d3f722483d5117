// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/filternumber.h"
#include "core/capture/filtersyntax.h"
#include "core/capture/textsearch.h"

namespace Shardscope {

/// A value of a filter, ready to be asked about texts. Wildcards ignore ASCII case, regular expressions as they say.
class FilterMatcher
{
public:
    /// @p cs is for literals and for ranges of texts. A range whose ends are numbers takes texts that are numbers.
    [[nodiscard]] static FilterResult<FilterMatcher> make(const FilterValue &value, Qt::CaseSensitivity cs);

    /// @p text is UTF-8.
    [[nodiscard]] bool matches(QByteArrayView text) const;
    /// A text that stands in all that match, but for the case of ASCII letters; null where there is none.
    [[nodiscard]] QByteArrayView needed() const;

private:
    struct Literal
    {
        QByteArray text;
        Qt::CaseSensitivity cs;
    };
    /// What stands between the stars.
    struct Wildcard
    {
        QByteArray prefix;
        std::vector<TextSearch> inner;
        QByteArray suffix;
    };
    struct TextRange
    {
        std::optional<QByteArray> from;
        std::optional<QByteArray> to;
        Qt::CaseSensitivity cs;
    };
    using Test = std::variant<Literal, Wildcard, TextRange, FilterNumberRange, QRegularExpression>;

    explicit FilterMatcher(Test test)
        : m_test(std::move(test))
    {
    }
    [[nodiscard]] static Wildcard wildcard(QByteArrayView pattern);
    [[nodiscard]] static FilterResult<FilterMatcher> range(const FilterValue &value, Qt::CaseSensitivity cs);
    [[nodiscard]] static bool passes(const Literal &literal, QByteArrayView text);
    [[nodiscard]] static bool passes(const Wildcard &wildcard, QByteArrayView text);
    [[nodiscard]] static bool passes(const TextRange &range, QByteArrayView text);
    [[nodiscard]] static bool passes(const FilterNumberRange &range, QByteArrayView text);
    [[nodiscard]] static bool passes(const QRegularExpression &regex, QByteArrayView text);

    Test m_test;
};

/// A range whose ends stand the wrong way round.
[[nodiscard]] FilterError emptyRange(const FilterValue &value);

} // namespace Shardscope
