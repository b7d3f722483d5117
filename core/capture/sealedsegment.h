// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventsegment.h"
#include "core/capture/packedcolumn.h"
#include "core/capture/textsketch.h"

#include <array>
#include <vector>

namespace Shardscope {

class GrowingSegment;

/// A segment that is complete: columns packed, blocks compressed with zstd, each on its own.
class SealedSegment : public EventSegment
{
public:
    /// How much work it may be, less the further sealing is behind.
    enum class Effort {
        Usual,
        NoSketch, ///< searches read each block
        Hasty, ///< compressed less, too
    };

    /// @p full must be full. Takes milliseconds.
    SealedSegment(const GrowingSegment &full, Effort effort);

    [[nodiscard]] std::size_t count() const override { return m_count; }
    [[nodiscard]] qint64 value(std::size_t row, std::size_t column) const override { return m_columns[column].at(row); }
    [[nodiscard]] QByteArrayView name(std::size_t place) const override { return m_names[place]; }
    [[nodiscard]] Block block(std::size_t index) const override;
    [[nodiscard]] bool mayHold(std::size_t index, const TextSearch &text) const override;
    [[nodiscard]] bool isReady() const override { return false; }
    [[nodiscard]] qint64 memory() const override { return m_memory; }

private:
    void takeColumns(const GrowingSegment &full);
    void takeBlocks(const GrowingSegment &full, Effort effort);

    struct Packed
    {
        qint64 begin; ///< offset of the bytes within the segment
        qint64 size;
        std::size_t packedBegin; ///< within m_packed
        std::size_t packedSize; ///< as large as size: it stands as it was
    };

    const std::size_t m_count;
    std::array<PackedColumn, ColumnCount> m_columns;
    std::vector<QByteArray> m_names;
    std::vector<Packed> m_blocks;
    std::vector<TextSketch> m_sketches; ///< of the blocks; empty where sealing was behind
    std::unique_ptr<char[]> m_packed;
    qint64 m_memory = 0;
};

} // namespace Shardscope
