// SPDX-License-Identifier: MIT
#include "core/capture/textsearch.h"

#include <algorithm>
#include <string_view>

namespace Shardscope {

namespace {

constexpr char caseBit = 0x20;

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | caseBit) : c;
}

constexpr bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

/// What gateway messages are full of, the most frequent first; a byte that is not here is rare. The hyphen comes in
/// every timestamp.
constexpr std::string_view common = "\"e:a,ti0nsd12lro3_4mcu5967p8gbf{}hyv- .[]wk/j+xzq";

std::size_t rarity(char c)
{
    return std::min(common.find(c), common.size());
}

bool startsWithLowered(const char *bytes, QByteArrayView text)
{
    for (const char c : text) {
        if (lower(*bytes++) != c)
            return false;
    }
    return true;
}

} // namespace

TextSearch::TextSearch(QByteArrayView text)
    : m_text(text.toByteArray())
    , m_pieces(TextSketch::piecesOf(text))
{
    std::transform(m_text.cbegin(), m_text.cend(), m_text.begin(), lower);
    // The two rarest bytes stop the search at the fewest places; of one byte twice a timestamp would have as many.
    const auto rarest = [this](char other) {
        qsizetype found = 0;
        for (qsizetype i = 1; i < m_text.size(); ++i) {
            if (m_text[i] != other && (m_text[found] == other || rarity(m_text[i]) > rarity(m_text[found])))
                found = i;
        }
        return probeAt(found);
    };
    if (m_text.isEmpty())
        return;
    m_first = rarest('\0');
    m_second = rarest(m_first.byte);
}

TextSearch::Probe TextSearch::probeAt(qsizetype offset) const
{
    const char c = m_text[offset];
    return { offset, c, isLetter(c) ? caseBit : '\0' };
}

qsizetype TextSearch::indexIn(QByteArrayView bytes, qsizetype from) const
{
    const qsizetype places = bytes.size() - m_text.size() + 1;
    if (m_text.isEmpty())
        return from <= bytes.size() ? from : -1;
    if (from >= places)
        return -1;
    const char *const first = bytes.data() + m_first.offset;
    const char *const second = bytes.data() + m_second.offset;
    const Probe a = m_first;
    const Probe b = m_second;
    const auto isCandidate = [=](qsizetype i) {
        return static_cast<char>(first[i] | a.fold) == a.byte && static_cast<char>(second[i] | b.fold) == b.byte;
    };
    qsizetype i = std::max<qsizetype>(0, from);
    const auto findUpTo = [&](qsizetype end) {
        for (; i < end; ++i) {
            if (isCandidate(i) && startsWithLowered(bytes.data() + i, m_text))
                return true;
        }
        return false;
    };
    // The inner loop has a fixed length and no way out, so that compilers make vectors of it.
    constexpr qsizetype block = 64;
    while (i + block <= places) {
        unsigned char any = 0;
        for (qsizetype j = 0; j < block; ++j) {
            any = static_cast<unsigned char>(any
                | (static_cast<unsigned char>(static_cast<char>(first[i + j] | a.fold) == a.byte)
                    & static_cast<unsigned char>(static_cast<char>(second[i + j] | b.fold) == b.byte)));
        }
        if (any == 0)
            i += block;
        else if (findUpTo(i + block))
            return i;
    }
    return findUpTo(places) ? i : -1;
}

bool TextSearch::isEqual(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

int TextSearch::compare(QByteArrayView a, QByteArrayView b)
{
    const auto [x, y]
        = std::mismatch(a.begin(), a.end(), b.begin(), b.end(), [](char p, char q) { return lower(p) == lower(q); });
    if (x == a.end() || y == b.end())
        return static_cast<int>(x != a.end()) - static_cast<int>(y != b.end());
    return static_cast<int>(static_cast<unsigned char>(lower(*x)))
        - static_cast<int>(static_cast<unsigned char>(lower(*y)));
}

} // namespace Shardscope
