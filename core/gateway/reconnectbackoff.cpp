// SPDX-License-Identifier: MIT
#include "core/gateway/reconnectbackoff.h"

#include <algorithm>

namespace Shardscope {

Milliseconds ReconnectBackoff::next(bool wasLive)
{
    const int n = m_retries++;
    if (n == 0 && wasLive)
        return Milliseconds::zero();
    // n beyond 6 is over the cap anyway, and a shift must stay within its type.
    const int exponent = std::clamp(n - 1, 0, 6);
    const std::chrono::duration<double> limit = std::min(std::chrono::seconds(1LL << exponent), maximum);
    return std::chrono::duration_cast<Milliseconds>(limit * m_random());
}

} // namespace Shardscope
