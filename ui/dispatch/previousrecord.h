// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Shardscope {

class EventStore;

/// The number of the newest record before @p index that is of its kind: the same event, the same opcode, the same
/// state; -1 where there is none at hand. Reads no payload.
[[nodiscard]] qint64 previousOfKind(const EventStore &store, qint64 index);

} // namespace Shardscope
