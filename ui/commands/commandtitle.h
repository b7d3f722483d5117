// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewaycommand.h"

namespace Shardscope {

class NameDirectory;

/// What a command is about in a few words: "Members · Chess Club". @p names may be null.
[[nodiscard]] QString commandTitle(const GatewayCommand &command, const NameDirectory *names);

} // namespace Shardscope
