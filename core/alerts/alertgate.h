// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <optional>

namespace Shardscope {

/// Keeps a storm of alerts from becoming a storm of notifications: one at a time, the others are counted.
class AlertGate
{
public:
    static constexpr std::chrono::seconds rest { 30 };

    /// How many were held back since the last that passed; empty where this one is held back itself.
    [[nodiscard]] std::optional<int> admit(TimePoint now);

private:
    std::optional<TimePoint> m_last;
    int m_held = 0;
};

} // namespace Shardscope
