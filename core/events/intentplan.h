// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/dispatchevents.h"

#include <QList>

namespace Shardscope {

/// The least intents that bring @p events: fewest privileged ones, then fewest at all, then those that come first in
/// the documentation. Events that are always sent need none.
[[nodiscard]] GatewayIntents leastIntents(const QList<DispatchEvent> &events);

} // namespace Shardscope
