// SPDX-License-Identifier: MIT
#include "app/exitcode.h"

namespace Shardscope {

ExitCode exitCodeFor(std::optional<RunEnd> end)
{
    if (!end)
        return ExitCode::Internal;
    switch (*end) {
    case RunEnd::Requested: return ExitCode::Ended;
    case RunEnd::InvalidConfiguration: return ExitCode::Usage;
    case RunEnd::TokenRefused: return ExitCode::TokenRefused;
    case RunEnd::ClosedForGood: return ExitCode::ClosedForGood;
    case RunEnd::NeverReady: return ExitCode::NeverReady;
    case RunEnd::SessionLimit: return ExitCode::SessionLimit;
    }
    return ExitCode::Internal;
}

} // namespace Shardscope
