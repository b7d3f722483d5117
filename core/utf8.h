// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace Shardscope::Utf8 {

struct Character
{
    char32_t code = 0;
    int length = 1; ///< bytes
};

/// The character that begins at @p at; one byte that is no UTF-8 is U+FFFD.
[[nodiscard]] Character at(QByteArrayView text, qsizetype at);
/// What stands behind the mark of the byte order, which editors on Windows put at the front of files.
[[nodiscard]] QByteArrayView withoutByteOrderMark(QByteArrayView text);
/// Columns of a fixed font that it takes: 2 where East Asian scripts and pictures do, 0 where it joins the one before.
[[nodiscard]] int columns(char32_t code);

} // namespace Shardscope::Utf8
