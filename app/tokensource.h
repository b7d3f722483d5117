// SPDX-License-Identifier: MIT
#pragma once

#include "app/exitcode.h"

#include <QString>

#include <variant>

namespace Shardscope {

/// Why a command does not begin.
struct Refusal
{
    ExitCode exitCode = ExitCode::Usage;
    QString message;
};

/// The token from SHARDSCOPE_TOKEN, which is unset, or from @p tokenFile (`-`: the first line of standard input).
/// With @p demo there must be neither.
[[nodiscard]] std::variant<QString, Refusal> takeToken(const std::optional<QString> &tokenFile, bool demo);

} // namespace Shardscope
