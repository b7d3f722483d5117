// SPDX-License-Identifier: MIT
#include "core/simulator/dispatchsource.h"

#include "core/simulator/capturesource.h"
#include "core/simulator/payloadfolder.h"
#include "core/simulator/simulator.h"

namespace Shardscope::Simulation {

std::optional<Recording> openRecording(const SimulatorConfig &config, const Tell &tell, QString *error)
{
    if (!config.payloads.isEmpty())
        return openPayloadFolder(config.payloads, error);
    if (!config.capture.isEmpty())
        return openCapture(config.capture, config.speed, tell, error);
    return Recording {};
}

} // namespace Shardscope::Simulation
