// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Shardscope {

/// SHARDSCOPE_TOKEN, which is unset in this process so that no child inherits it. Turns core dumps off, since
/// from now on a token may be held. Call it before anything else.
[[nodiscard]] QString takeTokenFromEnvironment();

} // namespace Shardscope
