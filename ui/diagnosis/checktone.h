// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnosis/checkreport.h"

#include "ui/theme.h"

#include <QIcon>

namespace Shardscope {

/// How a result is shown; always beside its word.
[[nodiscard]] Tone checkTone(CheckStatus status);
[[nodiscard]] QIcon checkIcon(CheckStatus status);

} // namespace Shardscope
