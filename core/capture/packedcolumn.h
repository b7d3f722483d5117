// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace Shardscope {

/// Numbers that never change, in the fewest bytes each that still let any of them be read at once: the distance from
/// the least one, or the place in a list of the different ones. noField costs no more than its neighbours.
class PackedColumn
{
public:
    PackedColumn() = default;
    explicit PackedColumn(std::span<const qint64> values);

    [[nodiscard]] qint64 at(std::size_t row) const;
    /// Bytes held.
    [[nodiscard]] qint64 memory() const;

private:
    void pack(std::span<const qint64> values);
    [[nodiscard]] bool packDifferent(std::span<const qint64> values, std::size_t atMostBytes);
    void allocate(std::size_t count);
    void store(std::size_t row, quint64 code);

    quint8 m_width = 0; ///< bytes of a number: 0, 1, 2, 4 or 8
    qint64 m_base = 0; ///< what code 1 stands for; code 0 is noField
    std::vector<qint64> m_different {}; ///< not empty: codes are places in it
    std::unique_ptr<std::byte[]> m_codes {};
    std::size_t m_bytes = 0;
};

} // namespace Shardscope
