// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Shardscope {

/// Pieces of filter expressions, made from what a row holds.

/// @p text as an expression that means it as it is: bare where that is enough, otherwise in quotes.
[[nodiscard]] QString filterLiteral(const QString &text);

/// A key of a payload as a segment of a path, without the dot before it.
[[nodiscard]] QString filterKey(const QString &key);

/// `path:value`, which matches the payloads that have @p json there. @p path is UTF-8, such as d.mentions[2].id, its
/// keys as filterKey() makes them; @p json is the value as it stands. Of an object or an array it asks that it is
/// there. Empty where @p path is no path that filters know, `d` itself among them.
[[nodiscard]] QString filterTerm(QByteArrayView path, QByteArrayView json);

} // namespace Shardscope
