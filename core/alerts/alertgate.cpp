// SPDX-License-Identifier: MIT
#include "core/alerts/alertgate.h"

#include <utility>

namespace Shardscope {

std::optional<int> AlertGate::admit(TimePoint now)
{
    if (m_last && now - *m_last < rest) {
        ++m_held;
        return std::nullopt;
    }
    m_last = now;
    return std::exchange(m_held, 0);
}

} // namespace Shardscope
