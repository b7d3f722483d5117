// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/valuemeaning.h"

#include <QString>

namespace Shardscope {

/// A meaning in the few words that stand beside the value; @p receivedAt is when its message came, in microseconds
/// since 1970, 0 where nobody knows: "2026-11-23 22:14:03 · 3 d earlier", "REPLY", "EPHEMERAL, URGENT".
[[nodiscard]] QString meaningText(const ValueMeaning &meaning, qint64 receivedAt);
/// All of it, a fact a line: local time and UTC, what else an id holds, each name of a set.
[[nodiscard]] QString meaningToolTip(const ValueMeaning &meaning, qint64 receivedAt);

} // namespace Shardscope
