// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Shardscope {

class EventStore;
class LogModel;

/// The row of @p log, a table over @p store, that is nearest in time to @p at, in microseconds since 1970; of several
/// the first. -1 where there are no rows.
[[nodiscard]] int rowNear(const LogModel &log, const EventStore &store, qint64 at);

} // namespace Shardscope
