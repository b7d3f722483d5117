// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"

#include <functional>

namespace Shardscope {

class CommandLine;

/// `--filter EXPR`: which lines are shown.
namespace FilterOption {

void addTo(CommandLine *line);

/// Asks the filter about dispatches, other messages and heartbeats; the other kinds are always shown. Empty where all
/// are shown, and where the expression is wrong: then @p error says where and why.
[[nodiscard]] std::function<bool(const EventRecord &)> read(const CommandLine &line, QString *error);

} // namespace FilterOption

} // namespace Shardscope
