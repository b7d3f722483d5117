// SPDX-License-Identifier: MIT
#pragma once

#include "core/byterange.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace Shardscope {

/// Where @p text stands in @p json, in its order; ASCII case is ignored. What JSON escapes is found too: where the
/// escapes alone hide it, the whole string is the place. A few milliseconds a megabyte.
[[nodiscard]] std::vector<ByteRange> findInJson(const QByteArray &json, const QString &text);

} // namespace Shardscope
