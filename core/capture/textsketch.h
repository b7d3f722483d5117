// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <array>
#include <vector>

namespace Shardscope {

/// Which pieces of three bytes occur in some text, each known by a bit: tells without a look at the text that another
/// is not in it. The longer that one is, the surer: of what gateways send, a block sets about half of the bits. ASCII
/// letters are the same in both cases. Any thread.
class TextSketch
{
public:
    /// The bits of the pieces of a text; empty where it is shorter than one.
    using Pieces = std::vector<quint16>;

    explicit TextSketch(QByteArrayView bytes);

    [[nodiscard]] static Pieces piecesOf(QByteArrayView text);
    /// False: the text of these pieces is not there.
    [[nodiscard]] bool mayHold(const Pieces &pieces) const;

private:
    static constexpr std::size_t bitCount = std::size_t(1) << 14;

    std::array<quint64, bitCount / 64> m_bits {};
};

} // namespace Shardscope
