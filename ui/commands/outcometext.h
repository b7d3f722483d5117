// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewaycommand.h"
#include "ui/theme.h"

namespace Shardscope {

/// "✓ sent", "◔ queued, leaves in 3.2 s", … and how it is shown. @p left: until it leaves.
[[nodiscard]] QString outcomeText(const CommandOutcome &outcome, std::optional<Duration> left);
[[nodiscard]] Tone outcomeTone(const CommandOutcome &outcome);

} // namespace Shardscope
