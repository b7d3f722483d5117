// SPDX-License-Identifier: MIT
#pragma once

#include "app/exitcode.h"

#include <QStringList>

namespace Shardscope {

/// `replay`: a capture as a gateway. The first of @p arguments is the program.
[[nodiscard]] ExitCode replayCommand(const QStringList &arguments);

} // namespace Shardscope
