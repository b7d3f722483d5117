// SPDX-License-Identifier: MIT
#pragma once

#include "core/simulator/simulator.h"

#include "app/exitcode.h"

namespace Shardscope {

class CommandLine;
class ScenarioReport;

/// What every command that serves the built-in gateway takes.
void addGatewayOptions(CommandLine *line);
void readGatewayOptions(CommandLine *line, SimulatorConfig *config);

/// Prints where @p simulator listens and its token, and serves until a signal ends it, or the scenario of @p config
/// does, which is told to @p report.
[[nodiscard]] ExitCode serveGateway(
    Simulator *simulator, const SimulatorConfig &config, ScenarioReport *report = nullptr);

} // namespace Shardscope
