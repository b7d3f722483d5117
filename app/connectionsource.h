// SPDX-License-Identifier: MIT
#pragma once

#include "core/shards/connectionconfig.h"

#include "app/tokensource.h"

#include <optional>

namespace Shardscope {

class CommandLine;
class Simulator;

/// Where a command connects to, and as whom.
struct ConnectionSource
{
    ConnectionConfig config;
    bool demo = false;

    /// --token-file, --demo and the common connection options.
    static void addTo(CommandLine *line);
    /// What the options say, over @p base; the token is not taken yet. On failure @p error says what is wrong.
    [[nodiscard]] static std::optional<ConnectionSource> read(
        const CommandLine &line, QString *error, const ConnectionConfig &base = {});
    /// Takes the token and looks whether the CA file can be read.
    [[nodiscard]] std::optional<Refusal> takeToken(const CommandLine &line);
    /// With --demo: starts @p simulator and connects to it; true without. On failure @p error says why.
    [[nodiscard]] bool startDemo(Simulator *simulator, QString *error);
};

} // namespace Shardscope
