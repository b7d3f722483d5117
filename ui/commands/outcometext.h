// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewaycommand.h"

#include "ui/theme.h"

namespace Shardscope {

/// "✓ sent", "◔ queued, leaves in 4 s", … and how it is shown. @p left: until it leaves, as far as known.
[[nodiscard]] QString outcomeText(const CommandOutcome &outcome, Duration left);
[[nodiscard]] Tone outcomeTone(const CommandOutcome &outcome);

} // namespace Shardscope
