// SPDX-License-Identifier: MIT
#include "core/capture/sealedsegment.h"

#include "core/capture/growingsegment.h"
#include "core/capture/textsearch.h"

#include <cstring>
#include <simdjson.h>
#include <zstd.h>

namespace Shardscope {

namespace {

struct FreeContext
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

/// Kept per thread: to make a context costs as much as to fill a block.
ZSTD_CCtx *compressor()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
    return context.get();
}

ZSTD_DCtx *decompressor()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
    return context.get();
}

} // namespace

SealedSegment::SealedSegment(const GrowingSegment &full, Effort effort)
    : EventSegment(full.first())
    , m_count(full.count())
{
    takeColumns(full);
    takeBlocks(full, effort);
}

void SealedSegment::takeColumns(const GrowingSegment &full)
{
    std::vector<qint64> values(m_count);
    m_memory = static_cast<qint64>(sizeof(SealedSegment));
    for (std::size_t column = 0; column < ColumnCount; ++column) {
        for (std::size_t row = 0; row < m_count; ++row)
            values[row] = full.value(row, column);
        m_columns[column] = PackedColumn(values);
        m_memory += m_columns[column].memory();
    }
    m_names.reserve(full.nameCount());
    for (std::size_t place = 0; place < full.nameCount(); ++place) {
        m_names.push_back(full.name(place).toByteArray());
        m_memory += static_cast<qint64>(sizeof(QByteArray)) + m_names.back().capacity();
    }
}

void SealedSegment::takeBlocks(const GrowingSegment &full, Effort effort)
{
    // In blocks of this size level 3 takes a third longer for what gateways send and makes it no smaller.
    const int level = effort == Effort::Hasty ? -1 : 1;
    // Packed into one piece of memory, first where there is room for any outcome, then in its own size.
    std::size_t room = 0;
    m_blocks.reserve(full.blockCount());
    m_sketches.reserve(effort == Effort::Usual ? full.blockCount() : 0);
    for (std::size_t i = 0; i < full.blockCount(); ++i) {
        const Block block = full.block(i);
        const qint64 size = full.blockEnd(i) - block.begin;
        m_blocks.push_back({ block.begin, size, 0, 0 });
        if (effort == Effort::Usual)
            m_sketches.emplace_back(QByteArrayView(block.bytes.get(), static_cast<qsizetype>(size)));
        room += ZSTD_compressBound(static_cast<std::size_t>(size));
    }
    const std::unique_ptr<char[]> wide(new char[room]);
    std::size_t used = 0;
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        Packed &packed = m_blocks[i];
        const auto size = static_cast<std::size_t>(packed.size);
        const char *bytes = full.block(i).bytes.get();
        packed.packedBegin = used;
        packed.packedSize = ZSTD_compressCCtx(compressor(), wide.get() + used, room - used, bytes, size, level);
        if (ZSTD_isError(packed.packedSize) || packed.packedSize >= size) {
            packed.packedSize = size;
            std::memcpy(wide.get() + used, bytes, size);
        }
        used += packed.packedSize;
    }
    m_packed.reset(new char[used]);
    std::memcpy(m_packed.get(), wide.get(), used);
    m_memory += static_cast<qint64>(
        used + m_blocks.capacity() * sizeof(Packed) + m_sketches.capacity() * sizeof(TextSketch));
}

bool SealedSegment::mayHold(std::size_t index, const TextSearch &text) const
{
    return m_sketches.empty() || text.mayBeIn(m_sketches[index]);
}

EventSegment::Block SealedSegment::block(std::size_t index) const
{
    const Packed &packed = m_blocks[index];
    const auto size = static_cast<std::size_t>(packed.size);
    const std::shared_ptr<char[]> bytes(new char[size + simdjson::SIMDJSON_PADDING]);
    std::memset(bytes.get() + size, 0, simdjson::SIMDJSON_PADDING);
    const char *from = m_packed.get() + packed.packedBegin;
    if (packed.packedSize == size)
        std::memcpy(bytes.get(), from, size);
    else if (ZSTD_decompressDCtx(decompressor(), bytes.get(), size, from, packed.packedSize) != size)
        return {};
    return { bytes, packed.begin };
}

} // namespace Shardscope
