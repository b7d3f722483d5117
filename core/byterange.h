// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>

namespace Shardscope {

/// Bytes of a text from begin up to end.
struct ByteRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr bool isEmpty() const { return begin >= end; }
    [[nodiscard]] constexpr qsizetype length() const { return end - begin; }
    [[nodiscard]] constexpr bool contains(qsizetype byte) const { return byte >= begin && byte < end; }
    friend constexpr bool operator==(ByteRange, ByteRange) = default;
};

} // namespace Shardscope

Q_DECLARE_METATYPE(Shardscope::ByteRange)
