// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace Shardscope {

class EventStore;

/// What tells a record apart from the others of its moment.
struct RecordTag
{
    qint64 at = 0; ///< microseconds since 1970
    QByteArray type {};
    std::optional<qint64> sequence {};
};

/// The number of that record in @p store; empty where it is not at hand any more. Reads a few dozen records.
[[nodiscard]] std::optional<qint64> findRecord(const EventStore &store, const RecordTag &tag);

} // namespace Shardscope
