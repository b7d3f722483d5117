// SPDX-License-Identifier: MIT
#include "core/capture/packedcolumn.h"

#include "core/capture/eventrecord.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace Shardscope {

namespace {

/// The bytes that a code up to @p greatest needs.
quint8 widthFor(quint64 greatest)
{
    if (greatest == 0)
        return 0;
    return static_cast<quint8>(std::bit_ceil((static_cast<unsigned>(std::bit_width(greatest)) + 7) / 8));
}

/// Finds the place of a number among the different ones seen so far.
class Places
{
public:
    explicit Places(std::size_t most)
        : m_slots(std::bit_ceil(2 * most + 2))
    {
    }

    quint32 of(qint64 value, std::vector<qint64> *different)
    {
        std::size_t slot = (static_cast<quint64>(value) * 0x9e3779b97f4a7c15ULL >> 20) & (m_slots.size() - 1);
        while (m_slots[slot] != 0 && (*different)[m_slots[slot] - 1] != value)
            slot = (slot + 1) & (m_slots.size() - 1);
        if (m_slots[slot] == 0) {
            different->push_back(value);
            m_slots[slot] = static_cast<quint32>(different->size());
        }
        return m_slots[slot] - 1;
    }

private:
    std::vector<quint32> m_slots; ///< 1 and the place; 0: free
};

} // namespace

PackedColumn::PackedColumn(std::span<const qint64> values)
{
    bool isAny = false;
    qint64 least = 0;
    qint64 greatest = 0;
    for (const qint64 value : values) {
        if (value == noField)
            continue;
        least = isAny ? std::min(least, value) : value;
        greatest = isAny ? std::max(greatest, value) : value;
        isAny = true;
    }
    const bool isWhole = isAny && std::find(values.begin(), values.end(), noField) == values.end();
    const quint64 distance = static_cast<quint64>(greatest) - static_cast<quint64>(least);
    // All the same: nothing is stored but the one.
    if (!isAny || (isWhole && distance == 0)) {
        m_different = { isAny ? least : noField };
        return;
    }
    m_base = least;
    // The widest distances leave no code for noField: the numbers stand as they are.
    m_width = distance >= std::numeric_limits<quint64>::max() - 1 ? 8 : widthFor(distance + 1);
    if (m_width > 2 && packDifferent(values, m_width * values.size()))
        return;
    pack(values);
}

void PackedColumn::pack(std::span<const qint64> values)
{
    allocate(values.size());
    for (std::size_t row = 0; row < values.size(); ++row) {
        const auto value = static_cast<quint64>(values[row]);
        if (m_width == 8)
            store(row, value);
        else
            store(row, values[row] == noField ? 0 : value - static_cast<quint64>(m_base) + 1);
    }
}

bool PackedColumn::packDifferent(std::span<const qint64> values, std::size_t atMostBytes)
{
    // With more different ones than this the list alone would cost half of what it is to save.
    const std::size_t most = std::min<std::size_t>(atMostBytes / sizeof(qint64) / 2, 65'536);
    Places places(most);
    std::vector<qint64> different;
    std::vector<quint32> codes(values.size());
    for (std::size_t row = 0; row < values.size(); ++row) {
        codes[row] = places.of(values[row], &different);
        if (different.size() > most)
            return false;
    }
    different.shrink_to_fit();
    m_different = std::move(different);
    m_width = widthFor(m_different.size() - 1);
    allocate(values.size());
    for (std::size_t row = 0; row < values.size(); ++row)
        store(row, codes[row]);
    return true;
}

void PackedColumn::allocate(std::size_t count)
{
    m_bytes = count * m_width;
    m_codes.reset(new std::byte[m_bytes]);
}

// The bytes of a code stand in the machine's order: only this process reads them.
void PackedColumn::store(std::size_t row, quint64 code)
{
    const auto put
        = [this, row](auto number) { std::memcpy(m_codes.get() + row * sizeof number, &number, sizeof number); };
    switch (m_width) {
    case 1:
        put(static_cast<quint8>(code));
        break;
    case 2:
        put(static_cast<quint16>(code));
        break;
    case 4:
        put(static_cast<quint32>(code));
        break;
    case 8:
        put(code);
        break;
    default:
        break;
    }
}

qint64 PackedColumn::at(std::size_t row) const
{
    const auto get = [this, row](auto number) {
        std::memcpy(&number, m_codes.get() + row * sizeof number, sizeof number);
        return static_cast<quint64>(number);
    };
    quint64 code = 0;
    switch (m_width) {
    case 1:
        code = get(quint8());
        break;
    case 2:
        code = get(quint16());
        break;
    case 4:
        code = get(quint32());
        break;
    case 8:
        return static_cast<qint64>(get(quint64()));
    default:
        break;
    }
    if (!m_different.empty())
        return m_different[code];
    return code == 0 ? noField : static_cast<qint64>(static_cast<quint64>(m_base) + code - 1);
}

qint64 PackedColumn::memory() const
{
    return static_cast<qint64>(sizeof(PackedColumn) + m_bytes + m_different.capacity() * sizeof(qint64));
}

} // namespace Shardscope
