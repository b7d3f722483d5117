// SPDX-License-Identifier: MIT
#pragma once

#include "core/simulator/frontdoor.h"
#include "core/simulator/world.h"

#include <optional>

namespace Shardscope::Simulation {

/// What the three look-ups tell; made anew for each request, since faults change it.
struct RestFacts
{
    QByteArray gatewayUrl;
    QByteArray token;
    bool anyToken = false;
    User bot;
    quint64 flags = 0;
    int shards = 1;
    int remaining = 1000;
    qint64 resetAfterMs = 0;
    int maxConcurrency = 1;
    int guilds = 0;
    std::optional<int> failWith {}; ///< every answer has this status
};

/// https://discord.com/developers/docs/events/gateway#get-gateway-bot and the objects of user and application.
[[nodiscard]] HttpAnswer answerRest(const RequestHead &request, const RestFacts &facts);

} // namespace Shardscope::Simulation
