// SPDX-License-Identifier: MIT
#pragma once

#include "core/simulator/world.h"

namespace Shardscope::Simulation {

struct WorldPlan
{
    quint32 seed = 1;
    int shardId = 0;
    int shardCount = 1;
    qint64 now = 0; ///< microseconds since 1970; only the newest messages depend on it
    quint64 applicationFlags = 0;
    bool bot = true;
};

/// The guilds of one shard, with all their people and things. The same plan gives the same world; the bot and its
/// ids are those of the seed, whatever the shard.
[[nodiscard]] World buildWorld(const WorldPlan &plan);

/// The bot's user id, which its token begins with.
[[nodiscard]] quint64 botId(quint32 seed);

} // namespace Shardscope::Simulation
