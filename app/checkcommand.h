// SPDX-License-Identifier: MIT
#pragma once

#include "app/exitcode.h"

#include <QStringList>

namespace Shardscope {

/// `check`: what is wrong with a token, its intents, its budget and the way to the gateway. The first of @p arguments
/// is the program.
[[nodiscard]] ExitCode checkCommand(const QStringList &arguments);

} // namespace Shardscope
