// SPDX-License-Identifier: MIT
#include "core/gateway/reconnectbackoff.h"

#include <algorithm>
#include <utility>

namespace Shardscope {

Milliseconds ReconnectBackoff::next(bool wasLive)
{
    if (wasLive && !std::exchange(m_cameBackAtOnce, true))
        return Milliseconds::zero();
    // Beyond 6 doublings the cap holds anyway, and a shift must stay within its type.
    const int exponent = std::min(m_retries++, 6);
    const std::chrono::duration<double> limit = std::min(std::chrono::seconds(1LL << exponent), maximum);
    return std::chrono::duration_cast<Milliseconds>(limit * m_random());
}

} // namespace Shardscope
