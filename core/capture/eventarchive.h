// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"

#include <vector>

namespace Shardscope {

/// Where records can be read again that left memory: the capture that is being recorded, or the one that was opened.
/// Numbers are those of the event store. Any thread.
class EventArchive
{
public:
    EventArchive() = default;
    virtual ~EventArchive() = default;
    Q_DISABLE_COPY_MOVE(EventArchive)

    /// Records [first, end) can be read; end grows while it is written.
    [[nodiscard]] virtual qint64 first() const = 0;
    [[nodiscard]] virtual qint64 end() const = 0;
    /// It is still being written: what is not in it yet will be.
    [[nodiscard]] virtual bool isGrowing() const { return true; }

    struct Chunk
    {
        qint64 first = 0;
        std::vector<EventRecord> records {}; ///< empty where they cannot be read
    };
    /// The records that lie together with @p index: what one read of the file brings, about 256 KiB of lines.
    [[nodiscard]] virtual Chunk read(qint64 index) const = 0;
};

} // namespace Shardscope
