// SPDX-License-Identifier: MIT
#pragma once

#include "app/exitcode.h"

#include <QStringList>

namespace Shardscope {

/// `simulate`: the built-in gateway by itself. The first of @p arguments is the program.
[[nodiscard]] ExitCode simulateCommand(const QStringList &arguments);

} // namespace Shardscope
