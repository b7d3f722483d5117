// SPDX-License-Identifier: MIT
#include "core/commands/recordlookup.h"

#include "core/capture/eventstore.h"

namespace Shardscope {

namespace {

/// The wall clock may be set back, and several records share a moment: so far around the place is looked.
constexpr qint64 around = 256;

} // namespace

std::optional<qint64> findRecord(const EventStore &store, const RecordTag &tag)
{
    const EventStore::Range range = store.range();
    qint64 low = range.first;
    for (qint64 high = range.end; low < high;) {
        const qint64 middle = low + (high - low) / 2;
        if (store.at(middle).at < tag.at)
            low = middle + 1;
        else
            high = middle;
    }
    const qint64 first = std::max(range.first, low - around);
    const std::vector<EventRecord> records = store.read(first, std::min(range.end, low + around));
    for (std::size_t i = 0; i < records.size(); ++i) {
        const EventRecord &record = records[i];
        if (record.at == tag.at && record.type == tag.type && record.sequence == tag.sequence)
            return first + static_cast<qint64>(i);
    }
    return std::nullopt;
}

} // namespace Shardscope
