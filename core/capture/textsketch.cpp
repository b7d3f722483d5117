// SPDX-License-Identifier: MIT
#include "core/capture/textsketch.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace Shardscope {

namespace {

constexpr qsizetype pieceBytes = 3;
constexpr int indexBits = 14;

/// Calls @p take with the bit of each piece.
template <typename Take> void forEachPiece(QByteArrayView text, Take take)
{
    // The bit that upper and lower case differ in, set in each byte: what else looks alike then does no harm.
    constexpr quint32 folded = 0x202020;
    constexpr quint32 whole = 0xffffff;
    const auto bitOf = [](quint32 number) {
        return static_cast<quint16>(((number & whole) | folded) * 0x9e3779b1U >> (32 - indexBits));
    };
    if (text.size() < pieceBytes)
        return;
    // Four bytes are read at once, of which the last may lie behind a piece, but not behind the text.
    const char *next = text.data();
    for (const char *const end = next + (text.size() - pieceBytes); next < end; ++next)
        take(bitOf(qFromLittleEndian<quint32>(next)));
    std::array<char, 4> last {};
    std::memcpy(last.data(), next, pieceBytes);
    take(bitOf(qFromLittleEndian<quint32>(last.data())));
}

} // namespace

TextSketch::TextSketch(QByteArrayView bytes)
{
    static_assert(bitCount == std::size_t(1) << indexBits);
    // A byte each, which is set without a look at what stood there.
    std::array<quint8, bitCount> isThere {};
    forEachPiece(bytes, [&isThere](quint16 bit) { isThere[bit] = 1; });
    for (std::size_t bit = 0; bit < bitCount; ++bit)
        m_bits[bit / 64] |= static_cast<quint64>(isThere[bit]) << bit % 64;
}

TextSketch::Pieces TextSketch::piecesOf(QByteArrayView text)
{
    Pieces pieces;
    forEachPiece(text, [&pieces](quint16 bit) { pieces.push_back(bit); });
    return pieces;
}

bool TextSketch::mayHold(const Pieces &pieces) const
{
    return std::all_of(
        pieces.begin(), pieces.end(), [this](quint16 bit) { return (m_bits[bit / 64] >> bit % 64 & 1) != 0; });
}

} // namespace Shardscope
