// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewaycommand.h"

#include <QList>

#include <variant>
#include <vector>

namespace Shardscope {

/// A command, or its part, on its way to one shard.
struct CommandRoute
{
    int shard = 0;
    GatewayCommand command;
    bool isForAll = false; ///< of several shards
};

/// The shard that a guild belongs to.
/// https://discord.com/developers/docs/events/gateway#sharding-sharding-formula
[[nodiscard]] int shardOfGuild(quint64 guildId, int shardCount);

/// Where @p command goes in a run of the shards @p ids: to the one it names, else to its guild's, else to all.
/// Several guilds are shared out. InvalidArgument where a shard is asked for that is not among them.
[[nodiscard]] std::variant<std::vector<CommandRoute>, CommandError> routeCommand(
    const GatewayCommand &command, const QList<int> &ids, int shardCount);

} // namespace Shardscope
