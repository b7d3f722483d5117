// SPDX-License-Identifier: MIT
#pragma once

#include "app/exitcode.h"

#include <QStringList>

namespace Shardscope {

/// `convert`: from one form of a capture to another. The first of @p arguments is the program.
[[nodiscard]] ExitCode convertCommand(const QStringList &arguments);

} // namespace Shardscope
