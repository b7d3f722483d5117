// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventsegment.h"
#include "core/capture/sparearrays.h"

#include <QHash>

#include <array>
#include <atomic>

namespace Shardscope {

/// The segment that records are appended to. One thread appends; what it appended is published at once, and no reader
/// keeps it waiting.
class GrowingSegment : public EventSegment
{
public:
    static constexpr std::size_t mostRecords = 4096;

    /// Memory that segments hand on to each other, for the two that fill while one is sealed.
    class Memory
    {
    public:
        Memory();

    private:
        friend GrowingSegment;
        using Row = std::array<qint64, ColumnCount>;
        SpareArrays<Row> m_rows;
        SpareArrays<char> m_blocks;
    };

    /// Takes records until their memory comes to @p limit bytes.
    GrowingSegment(qint64 first, qint64 limit, const Memory &memory = {});

    [[nodiscard]] bool isFull() const { return m_full; }
    /// Only while it is not full.
    void append(const EventRecord &record);

    [[nodiscard]] std::size_t count() const override { return m_count.load(std::memory_order_acquire); }
    [[nodiscard]] qint64 value(std::size_t row, std::size_t column) const override { return m_rows[row][column]; }
    [[nodiscard]] QByteArrayView name(std::size_t place) const override { return m_names[place]; }
    [[nodiscard]] Block block(std::size_t index) const override { return m_blocks[index]; }
    [[nodiscard]] bool mayHold(std::size_t, const TextSearch &) const override { return true; }
    [[nodiscard]] bool isReady() const override { return true; }
    [[nodiscard]] qint64 memory() const override { return m_memory.load(std::memory_order_relaxed); }

    /// For sealing, once it is full.
    [[nodiscard]] std::size_t blockCount() const { return m_blockCount; }
    [[nodiscard]] qint64 blockEnd(std::size_t index) const
    {
        return index + 1 < m_blockCount ? m_blocks[index + 1].begin : m_bytes;
    }
    [[nodiscard]] std::size_t nameCount() const { return static_cast<std::size_t>(m_places.size()); }

private:
    using Row = Memory::Row;
    /// Two neighbours hold more than one block's bytes together, so that many more cannot come.
    static constexpr std::size_t mostBlocks = 64;

    [[nodiscard]] char *roomFor(qint64 bytes);
    [[nodiscard]] qint64 placeOf(const QByteArray &name);

    const qint64 m_limit;
    bool m_full = false;
    std::atomic<std::size_t> m_count = 0;
    std::atomic<qint64> m_memory = 0;
    const Memory m_spare;
    const std::shared_ptr<Row[]> m_rows;
    std::unique_ptr<QByteArray[]> m_names;
    QHash<QByteArray, qint64> m_places; ///< of names; of the appending thread alone
    std::array<Block, mostBlocks> m_blocks {};
    std::size_t m_blockCount = 0;
    char *m_room = nullptr; ///< where the next payload goes in the last block
    qint64 m_roomBytes = 0;
    qint64 m_bytes = 0; ///< of all payloads
};

} // namespace Shardscope
