// SPDX-License-Identifier: MIT
#include "core/utf8.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace Shardscope::Utf8 {

namespace {

constexpr Character invalid { QChar::ReplacementCharacter, 1 };

struct Block
{
    char32_t first;
    char32_t last;
};

// The blocks of Unicode whose characters are wide, in order.
constexpr std::array wideTable { Block { 0x1100, 0x115f }, Block { 0x231a, 0x231b }, Block { 0x23e9, 0x23f3 },
    Block { 0x25fd, 0x25fe }, Block { 0x2614, 0x2615 }, Block { 0x2648, 0x2653 }, Block { 0x26a1, 0x26a1 },
    Block { 0x26bd, 0x26be }, Block { 0x2705, 0x2705 }, Block { 0x2728, 0x2728 }, Block { 0x274c, 0x274e },
    Block { 0x2753, 0x2757 }, Block { 0x2795, 0x2797 }, Block { 0x2b1b, 0x2b1c }, Block { 0x2b50, 0x2b55 },
    Block { 0x2e80, 0x303e }, Block { 0x3041, 0xa4cf }, Block { 0xa960, 0xa97c }, Block { 0xac00, 0xd7a3 },
    Block { 0xf900, 0xfaff }, Block { 0xfe30, 0xfe6f }, Block { 0xff00, 0xff60 }, Block { 0xffe0, 0xffe6 },
    Block { 0x16fe0, 0x18cff }, Block { 0x1b000, 0x1b2ff }, Block { 0x1f004, 0x1f004 }, Block { 0x1f0cf, 0x1f0cf },
    Block { 0x1f18e, 0x1f64f }, Block { 0x1f680, 0x1f6ff }, Block { 0x1f7e0, 0x1f7f0 }, Block { 0x1f90c, 0x1faff },
    Block { 0x20000, 0x3fffd } };

} // namespace

Character at(QByteArrayView text, qsizetype at)
{
    const auto byte = [text, at](int place) { return static_cast<quint8>(text[at + place]); };
    const quint8 first = byte(0);
    if (first < 0x80)
        return { first, 1 };
    const int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || at + length > text.size())
        return invalid;
    char32_t code = first & (0x7f >> length);
    for (int i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return invalid;
        code = code << 6 | (byte(i) & 0x3f);
    }
    static constexpr std::array<char32_t, 5> smallest { 0, 0, 0x80, 0x800, 0x10000 };
    if (code < smallest[static_cast<std::size_t>(length)] || QChar::isSurrogate(code)
        || code > QChar::LastValidCodePoint)
        return invalid;
    return { code, length };
}

QByteArrayView withoutByteOrderMark(QByteArrayView text)
{
    constexpr QByteArrayView mark { "\xef\xbb\xbf", 3 };
    return text.startsWith(mark) ? text.sliced(mark.size()) : text;
}

int columns(char32_t code)
{
    if (code < 0x300)
        return 1;
    const QChar::Category category = QChar::category(code);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const auto block = std::partition_point(
        wideTable.begin(), wideTable.end(), [code](const Block &candidate) { return candidate.last < code; });
    return block != wideTable.end() && code >= block->first ? 2 : 1;
}

} // namespace Shardscope::Utf8
