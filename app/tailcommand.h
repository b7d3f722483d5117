// SPDX-License-Identifier: MIT
#pragma once

#include "app/exitcode.h"

#include <QStringList>

namespace Shardscope {

/// `tail`: connects and prints lines. The first of @p arguments is the program.
[[nodiscard]] ExitCode tailCommand(const QStringList &arguments);

} // namespace Shardscope
