// SPDX-License-Identifier: MIT
#pragma once

#include "core/jsonwriter.h"
#include "core/simulator/simulatorrandom.h"
#include "core/simulator/world.h"

namespace Shardscope::Simulation {

/// `d` of the two events that tell of a voice connection.
void writeVoiceStateUpdate(JsonWriter &d, const Guild &guild, const VoiceState &state);
void writeVoiceServerUpdate(JsonWriter &d, const Guild &guild, Random &random);

} // namespace Shardscope::Simulation
