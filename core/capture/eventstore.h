// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"

#include <QMutex>

#include <deque>
#include <vector>

namespace Shardscope {

/// Everything that happened, in order, within a limit of bytes; the oldest goes first.
/// The gateway thread appends, any thread reads; copies share the bytes.
class EventStore : public RecordSink
{
public:
    static constexpr qint64 defaultLimit = 512LL * 1024 * 1024;

    explicit EventStore(qint64 limitBytes = defaultLimit);

    void append(const EventRecord &record) override;
    void clear();

    /// Records are numbered from 0 in the order of append(); [first, end) are at hand.
    struct Range
    {
        qint64 first = 0; ///< so many were evicted
        qint64 end = 0;
    };
    [[nodiscard]] Range range() const;
    /// A default record where @p index is not at hand any more.
    [[nodiscard]] EventRecord at(qint64 index) const;
    /// Those of [first, end) that are at hand.
    [[nodiscard]] std::vector<EventRecord> read(qint64 first, qint64 end) const;

private:
    [[nodiscard]] static qint64 cost(const EventRecord &record);

    mutable QMutex m_mutex;
    std::deque<EventRecord> m_records;
    qint64 m_first = 0;
    qint64 m_bytes = 0;
    const qint64 m_limit;
};

} // namespace Shardscope
