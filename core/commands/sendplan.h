// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/commandqueue.h"

#include <span>
#include <vector>

namespace Shardscope {

/// One message of a sequence, and how long after the one before it is handed over.
struct PlannedStep
{
    GatewayCommand command;
    Duration delay {};
};

/// What would become of it.
struct PlannedSend
{
    enum class Fate
    {
        Leaves, ///< when it is asked to
        Waits, ///< a limit holds it up
        Superseded, ///< a newer presence takes its place while it waits
        Refused, ///< reason says why
    };

    Fate fate = Fate::Leaves;
    Duration asked {}; ///< since READY
    Duration leaves {}; ///< since READY; Leaves and Waits only
    QString reason {};
};

/// Lets a sequence run through the shard's own queue on time that is made up.
namespace SendPlan {

/// Discord's interval between heartbeats, whose share is taken off the window.
inline constexpr Milliseconds usualHeartbeat { 41'250 };

/// What becomes of each step where the sequence begins at READY, with nothing sent before but IDENTIFY.
[[nodiscard]] std::vector<PlannedSend> simulate(
    std::span<const PlannedStep> steps, GatewayIntents intents, Duration heartbeatInterval = usualHeartbeat);

} // namespace SendPlan

} // namespace Shardscope
