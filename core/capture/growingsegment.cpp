// SPDX-License-Identifier: MIT
#include "core/capture/growingsegment.h"

#include <algorithm>
#include <cstring>
#include <simdjson.h>

namespace Shardscope {

GrowingSegment::Memory::Memory()
    : m_rows(mostRecords, 2)
    , m_blocks(blockBytes + simdjson::SIMDJSON_PADDING, 32)
{
}

GrowingSegment::GrowingSegment(qint64 first, qint64 limit, const Memory &memory)
    : EventSegment(first)
    , m_limit(limit)
    , m_spare(memory)
    , m_rows(memory.m_rows.take()) // left as it comes: what is not used costs no memory
    , m_names(new QByteArray[mostRecords])
{
}

/// A block has its whole size from the beginning: what readers look at must not move.
char *GrowingSegment::roomFor(qint64 bytes)
{
    if (m_blockCount == 0 || m_roomBytes < bytes) {
        m_roomBytes = std::max(bytes, std::min<qint64>(blockBytes, m_limit));
        const std::shared_ptr<char[]> block = m_roomBytes == blockBytes
            ? m_spare.m_blocks.take()
            : std::shared_ptr<char[]>(new char[static_cast<std::size_t>(m_roomBytes) + simdjson::SIMDJSON_PADDING]);
        m_room = block.get();
        m_blocks[m_blockCount++] = { block, m_bytes };
    }
    return m_room;
}

qint64 GrowingSegment::placeOf(const QByteArray &name)
{
    const auto known = m_places.constFind(name);
    if (known != m_places.cend())
        return *known;
    const auto place = static_cast<qint64>(m_places.size());
    // A copy of its own: the name may be a part of something larger.
    const QByteArray own(name.constData(), name.size());
    m_names[static_cast<std::size_t>(place)] = own;
    m_places.insert(own, place);
    return place;
}

void GrowingSegment::append(const EventRecord &record)
{
    Q_ASSERT(!m_full);
    const std::size_t count = m_count.load(std::memory_order_relaxed);
    Row &row = m_rows[count];
    for (std::size_t field = 0; field < eventFieldCount; ++field)
        row[field] = fieldOf(record, static_cast<EventField>(field));
    // Filters know the sequence of dispatches alone; a record keeps whichever it has.
    row[static_cast<std::size_t>(EventField::Sequence)] = record.sequence.value_or(noField);
    const qsizetype length = record.json.size() + record.extra.size();
    row[TypeColumn] = placeOf(record.type);
    row[LengthColumn] = length;
    row[DataOffsetColumn] = record.hasData ? record.dataOffset : noField;
    row[DataTailColumn] = record.hasData ? record.json.size() - record.dataOffset - record.dataLength : 0;
    row[ExtraColumn] = record.extra.size();

    char *const room = roomFor(length);
    std::memcpy(room, record.json.constData(), static_cast<std::size_t>(record.json.size()));
    std::memcpy(room + record.json.size(), record.extra.constData(), static_cast<std::size_t>(record.extra.size()));
    row[OffsetColumn] = m_bytes;
    row[BlockColumn] = static_cast<qint64>(m_blockCount - 1);
    m_room += length;
    m_roomBytes -= length;
    m_bytes += length;

    const qint64 memory = m_memory.load(std::memory_order_relaxed) + static_cast<qint64>(sizeof(Row)) + length;
    m_memory.store(memory, std::memory_order_relaxed);
    m_full = memory >= m_limit || count + 1 == mostRecords || m_blockCount == mostBlocks;
    m_count.store(count + 1, std::memory_order_release);
}

} // namespace Shardscope
