// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/filter.h"

#include <vector>

namespace Shardscope {

/// A path to values of a payload: d.mentions[*].id, d.options[0].name, d."a key with spaces".b
class FilterPath
{
public:
    /// From one value to those within it.
    struct Step
    {
        enum class Type
        {
            Key,
            Index,
            Each
        };

        Type type = Type::Key;
        QByteArray key {}; ///< UTF-8, without escapes
        /// Whether the key stands in JSON as it is, unless a needless escape hides it.
        bool isPlain = true;
        quint64 index = 0;
    };

    /// Whether @p name is meant as a path.
    [[nodiscard]] static bool isPath(QStringView name) { return name.startsWith(u"d.", Qt::CaseInsensitive); }
    /// @p position of @p text within the expression.
    [[nodiscard]] static FilterResult<FilterPath> parse(QStringView text, qsizetype position);

    /// From `d`; at least one, and the first is a key.
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }

    /// Whether ASCII letters, digits and signs of @p text are all of it, so that JSON needs no escapes for it.
    [[nodiscard]] static bool isPlain(QByteArrayView text);

private:
    std::vector<Step> m_steps;
};

} // namespace Shardscope
