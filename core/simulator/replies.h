// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayintents.h"
#include "core/jsonwriter.h"
#include "core/simulator/clientmessage.h"
#include "core/simulator/world.h"

#include <vector>

namespace Shardscope::Simulation {

/// `d` of what the gateway answers.
void writeReady(JsonWriter &d, const World &world, const QByteArray &sessionId, const QByteArray &resumeUrl);
void writeResumed(JsonWriter &d);
void writeChannelInfo(JsonWriter &d, const Guild &guild, bool status, bool startTime);
void writeSoundboardSounds(JsonWriter &d, const Guild &guild);
/// @p retryAfter in seconds; @p nonce may be empty.
void writeRateLimited(JsonWriter &d, int op, double retryAfter, quint64 guildId, const QByteArray &nonce);
/// Chunks of at most 1,000 members each; at least one.
/// https://discord.com/developers/docs/events/gateway-events#request-guild-members
[[nodiscard]] std::vector<QByteArray> memberChunks(
    const Guild &guild, const MembersRequest &request, GatewayIntents intents, qint64 now);

} // namespace Shardscope::Simulation
