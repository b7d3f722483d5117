// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayclosecode.h"

namespace Shardscope {

/// What a command ends with; part of the command line's contract.
enum class ExitCode {
    Ended = 0, ///< as asked
    Internal = 1,
    Usage = 2, ///< wrong arguments, no token, a port that cannot be bound
    TokenRefused = 3,
    ClosedForGood = 4,
    NeverReady = 5,
    File = 6, ///< one could not be read or written
    CheckFailed = 7, ///< `check` found something wrong, or a scenario did not hold to its end
    SessionLimit = 8,
};

[[nodiscard]] ExitCode exitCodeFor(std::optional<RunEnd> end);

} // namespace Shardscope
