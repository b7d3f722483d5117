// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"
#include "core/gateway/gatewayclosecode.h"
#include "core/gateway/gatewayerror.h"
#include "core/gateway/shardstatus.h"

namespace Shardscope {

// What a record tells, as the shard told it that it was made of. What a line does not hold keeps its default; a record
// of another kind, or with a word that nobody knows, gives nothing. Any thread.

[[nodiscard]] std::optional<ShardStatus> statusOf(const EventRecord &record);
/// A connection counts once its socket is open: what fails before is told by its own lines.
[[nodiscard]] bool opensConnection(const ShardStatus &status);
[[nodiscard]] bool resumesSession(const ShardStatus &status);
[[nodiscard]] std::optional<LatencySample> latencyOf(const EventRecord &record);
/// Why the run ended with it, where it did, is not in the line and is told by code and initiator.
[[nodiscard]] std::optional<GatewayCloseInfo> closeOf(const EventRecord &record);
/// Of the connection; one that a command caused is none.
[[nodiscard]] std::optional<GatewayError> errorOf(const EventRecord &record);
/// Whether an error of that kind broke a connection, or kept one from standing; all others are refusals.
[[nodiscard]] bool isFailure(GatewayError::Kind kind);
/// What refused an IDENTIFY ends its connection within this time, microseconds; where nothing ends, it is no more than
/// an answer.
inline constexpr qint64 refusalEndsWithin = 1'000'000;
/// The bot of a READY: its id and name, nothing else.
[[nodiscard]] std::optional<ShardStatus> userOf(const EventRecord &record);
/// Of a HELLO.
[[nodiscard]] std::optional<Milliseconds> heartbeatIntervalOf(const EventRecord &record);

} // namespace Shardscope
