// SPDX-License-Identifier: MIT
#pragma once

#include "core/simulator/simulatorrandom.h"
#include "core/simulator/world.h"

#include <span>

namespace Shardscope::Simulation {

/// One of @p choices with its places filled in from @p guild, which may be null.
[[nodiscard]] QByteArray messageText(std::span<const char *const> choices, const Guild *guild, Random &random);
/// The ids in `<@…>`.
[[nodiscard]] std::vector<quint64> mentionedUsers(const QByteArray &text);
/// The first address that shows a preview; one in `<…>` does not. Empty where there is none.
[[nodiscard]] QByteArray firstLink(const QByteArray &text);

} // namespace Shardscope::Simulation
