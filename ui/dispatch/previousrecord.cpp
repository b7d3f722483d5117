// SPDX-License-Identifier: MIT
#include "ui/dispatch/previousrecord.h"

#include "core/capture/eventstore.h"

namespace Shardscope {

namespace {

struct Likeness
{
    qint64 kind;
    qint64 op;
    QByteArray type;

    bool operator==(const Likeness &other) const = default;
};

Likeness likeness(const EventSegment &segment, qint64 index)
{
    const auto row = static_cast<std::size_t>(index - segment.first());
    return { segment.value(row, static_cast<std::size_t>(EventField::Kind)),
        segment.value(row, static_cast<std::size_t>(EventField::Op)), segment.type(row).toByteArray() };
}

} // namespace

qint64 previousOfKind(const EventStore &store, qint64 index)
{
    std::shared_ptr<const EventSegment> segment = store.segment(index);
    if (!segment)
        return -1;
    const Likeness wanted = likeness(*segment, index);
    for (qint64 at = index - 1; at >= store.range().first; --at) {
        if (at < segment->first() && !(segment = store.segment(at)))
            return -1;
        if (likeness(*segment, at) == wanted)
            return at;
    }
    return -1;
}

} // namespace Shardscope
