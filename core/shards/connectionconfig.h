// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayshardconfig.h"

#include <QList>
#include <QUrl>

namespace Shardscope {

/// What a run needs: the common connection options of the command line and the window.
struct ConnectionConfig
{
    GatewayShardConfig shard; ///< its url empty: asked of the HTTP API
    /// Some shards of shard.shardCount; empty: shard.shardId alone.
    QList<int> shardIds {};
    /// Every shard of the count that /gateway/bot recommends; what `shard` and `shardIds` say of it does not matter.
    bool allShards = false;
    QUrl api = QUrl(QStringLiteral("https://discord.com/api/v10"));
    bool apiGiven = false; ///< with a gateway and no api, HTTP is asked only where the gateway is Discord's
    bool spendBudget = false; ///< identify even where under 5 % of the session budget would be left
    bool forgiveFailures = false; ///< of earlier sessions: a person goes on where the circuit breaker has opened

    /// So many run in one process.
    static constexpr int mostShards = 1024;

    /// Whether the run begins with the HTTP look-ups.
    [[nodiscard]] bool needsLookup() const;
    /// The shards of the run; empty where allShards has still to be asked for.
    [[nodiscard]] QList<int> shards() const;
    /// Takes the recommended count over where allShards asks for it; what is wrong with it, if anything.
    [[nodiscard]] std::optional<GatewayError> takeRecommended(int count);
    /// InvalidArgument with the field where something is wrong; Authentication for a token that is no bot's.
    [[nodiscard]] std::optional<GatewayError> validate() const;
};

} // namespace Shardscope
