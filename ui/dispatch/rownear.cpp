// SPDX-License-Identifier: MIT
#include "ui/dispatch/rownear.h"

#include "core/capture/eventstore.h"

#include "ui/dispatch/logmodel.h"

namespace Shardscope {

int rowNear(const LogModel &log, const EventStore &store, qint64 at)
{
    // Times lie apart from the payloads: none is read for them.
    const auto timeOf = [&log, &store](int row) {
        const qint64 index = log.storeIndex(row);
        const std::shared_ptr<const EventSegment> segment = store.segment(index);
        return segment ? segment->value(static_cast<std::size_t>(index - segment->first()), std::size_t(EventField::At))
                       : 0;
    };
    int first = 0;
    int end = log.rowCount();
    while (first < end) {
        const int middle = first + (end - first) / 2;
        if (timeOf(middle) < at)
            first = middle + 1;
        else
            end = middle;
    }
    if (first == log.rowCount())
        return first - 1;
    const bool isBeforeNearer = first > 0 && at - timeOf(first - 1) < timeOf(first) - at;
    return isBeforeNearer ? first - 1 : first;
}

} // namespace Shardscope
