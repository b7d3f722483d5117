// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"
#include "core/capture/filter.h"

#include <memory>

namespace Shardscope {

/// A run of consecutive records: a number for each field of each, and the bytes in blocks that are read as a whole.
/// Any thread; what count() tells of never changes.
class EventSegment
{
public:
    explicit EventSegment(qint64 first)
        : m_first(first)
    {
    }
    virtual ~EventSegment() = default;
    Q_DISABLE_COPY_MOVE(EventSegment)

    /// Bytes of payload that lie together.
    static constexpr qsizetype blockBytes = 256 * 1024;

    /// What is kept of a record besides its fields. Payloads lie one behind the other; the last column tells which
    /// block each lies in.
    enum Column : std::size_t
    {
        TypeColumn = eventFieldCount, ///< place among the names
        OffsetColumn, ///< of the payload within its segment
        LengthColumn, ///< of json and extra
        DataOffsetColumn, ///< noField: there is no `d`
        DataTailColumn, ///< bytes of json behind `d`
        ExtraColumn, ///< length of extra
        BlockColumn,
        ColumnCount
    };

    struct Block
    {
        std::shared_ptr<const char[]> bytes {}; ///< spare bytes behind the last payload are readable
        qint64 begin = 0; ///< offset of its first byte within the segment
    };

    /// The store's number of the first record.
    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 end() const { return m_first + static_cast<qint64>(count()); }
    [[nodiscard]] virtual std::size_t count() const = 0;
    [[nodiscard]] virtual qint64 value(std::size_t row, std::size_t column) const = 0;
    [[nodiscard]] virtual QByteArrayView name(std::size_t place) const = 0;
    /// Reads a block, which may mean to decompress it; its bytes are null where that fails.
    [[nodiscard]] virtual Block block(std::size_t index) const = 0;
    /// False where it is known without reading a block that @p text is not in it.
    [[nodiscard]] virtual bool mayHold(std::size_t index, const TextSearch &text) const = 0;
    /// Whether block() costs nothing.
    [[nodiscard]] virtual bool isReady() const = 0;
    /// Bytes of memory that it holds.
    [[nodiscard]] virtual qint64 memory() const = 0;

    [[nodiscard]] std::size_t blockOf(std::size_t row) const
    {
        return static_cast<std::size_t>(value(row, BlockColumn));
    }
    [[nodiscard]] QByteArrayView type(std::size_t row) const
    {
        return name(static_cast<std::size_t>(value(row, TypeColumn)));
    }
    /// json and `d` of a row; @p block is the one that holds it.
    [[nodiscard]] FilterRow::Payload payload(std::size_t row, const Block &block) const;
    [[nodiscard]] EventRecord record(std::size_t row, const Block &block) const;

private:
    const qint64 m_first;
};

} // namespace Shardscope
