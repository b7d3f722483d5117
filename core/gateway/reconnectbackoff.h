// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

namespace Shardscope {

/// How long to wait before the next attempt: at once after a live session, then a random time up to
/// 1 s, 2 s, 4 s … 60 s.
class ReconnectBackoff
{
public:
    explicit ReconnectBackoff(RandomSource random)
        : m_random(std::move(random))
    {
    }

    /// @p wasLive: the connection that ended had been READY.
    [[nodiscard]] Milliseconds next(bool wasLive);
    /// For 30 s of READY, nothing less.
    void reset()
    {
        m_retries = 0;
        m_cameBackAtOnce = false;
    }

    static constexpr std::chrono::seconds maximum { 60 };

private:
    RandomSource m_random;
    int m_retries = 0;
    bool m_cameBackAtOnce = false;
};

} // namespace Shardscope
