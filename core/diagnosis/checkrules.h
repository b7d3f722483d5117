// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnosis/checkreport.h"
#include "core/gateway/networkfault.h"
#include "core/rest/gatewayinfo.h"
#include "core/shards/connectionconfig.h"

namespace Shardscope {

/// What facts mean for a run, before an IDENTIFY is spent on finding out.
namespace CheckRules {

[[nodiscard]] CheckOutcome pass(const QString &seen);
[[nodiscard]] CheckOutcome skip(const QString &reason);
[[nodiscard]] CheckOutcome fail(const NetworkFault &fault);

[[nodiscard]] CheckOutcome tokenShape(const ConnectionConfig &config);
/// Whose token it is: a bot's, and the one whose id stands in it.
[[nodiscard]] CheckOutcome bot(const ConnectionConfig &config, const GatewayInfo &info);
/// Foretells 4013 and 4014.
/// https://discord.com/developers/docs/events/gateway#privileged-intents
[[nodiscard]] CheckOutcome intents(const ConnectionConfig &config, const GatewayInfo &info);
/// Foretells 4010 and 4011.
/// https://discord.com/developers/docs/events/gateway#sharding
[[nodiscard]] CheckOutcome shards(const ConnectionConfig &config, const GatewayInfo &info);
/// What is left of the day's sessions and what a run takes of it.
[[nodiscard]] CheckOutcome sessionBudget(const ConnectionConfig &config, const GatewayInfo &info);
[[nodiscard]] CheckOutcome clock(const GatewayInfo &info);
/// @p waited: from the open WebSocket to HELLO.
[[nodiscard]] CheckOutcome hello(Duration waited, Milliseconds heartbeatInterval);

/// The address of @p page; that of the application's own where it is Discord's.
[[nodiscard]] QUrl pageUrl(CheckPage page, const ConnectionConfig &config, const GatewayInfo &info);

} // namespace CheckRules

} // namespace Shardscope
