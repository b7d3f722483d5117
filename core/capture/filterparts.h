// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Shardscope {

/// What an expression is made of at its top.
struct FilterParts
{
    bool areAlternatives = false; ///< any one suffices; otherwise all must match
    QStringList parts; ///< each an expression of its own; one alone where nothing joins

    /// @p expression must be right.
    [[nodiscard]] static FilterParts of(const QString &expression);
};

} // namespace Shardscope
