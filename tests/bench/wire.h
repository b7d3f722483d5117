// SPDX-License-Identifier: MIT
#pragma once

#include "core/simulator/messageencoder.h"

#include "tests/bench/mix.h"

#include <QByteArray>

#include <optional>

namespace Shardscope::Bench {

using Simulation::WireCompression;

[[nodiscard]] const char *compressionName(WireCompression compression);
[[nodiscard]] std::optional<WireCompression> compressionFromName(QByteArrayView name);

/// A WebSocket frame as a server sends it.
[[nodiscard]] QByteArray webSocketFrame(QByteArrayView payload, int opcode);
inline constexpr int textFrame = 1;
inline constexpr int binaryFrame = 2;
inline constexpr int closeFrame = 8;

/// Frames one behind the other.
struct Frames
{
    QByteArray bytes {};
    std::vector<qsizetype> starts { 0 };

    void append(const QByteArray &frame);
    [[nodiscard]] QByteArrayView range(qsizetype first, qsizetype end) const
    {
        const qsizetype from = starts[static_cast<std::size_t>(first)];
        return QByteArrayView(bytes).sliced(from, starts[static_cast<std::size_t>(end)] - from);
    }
};

/// A mix as the frames of a connection, all made before anybody connects.
///
/// A compressed stream is made of blocks that begin with an empty window, so that the mix can go round and something
/// else can be put between two blocks. To put it into the middle of one, the rest of the block is sent from alone():
/// the same messages, none of which refers to what was before it.
class Wire
{
public:
    static constexpr qsizetype blockLength = 256;

    /// @p withAlone: the second set is made as well.
    Wire(const Mix &mix, WireCompression compression, bool withAlone);

    [[nodiscard]] WireCompression compression() const { return m_compression; }
    [[nodiscard]] bool isStream() const
    {
        return m_compression == WireCompression::ZlibStream || m_compression == WireCompression::ZstdStream;
    }
    /// Whole blocks of the mix.
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_chained.starts.size()) - 1; }
    [[nodiscard]] const Frames &chained() const { return m_chained; }
    [[nodiscard]] const Frames &alone() const { return m_alone; }
    [[nodiscard]] bool hasAlone() const { return m_alone.starts.size() > 1; }

    /// A frame that can be sent between others. @p isFirst: nothing was sent on the connection. @p inBlock: the frame
    /// before it was of chained() and not the end of its block.
    [[nodiscard]] static QByteArray between(
        const QByteArray &json, WireCompression compression, bool isFirst, bool inBlock);

private:
    const WireCompression m_compression;
    Frames m_chained;
    Frames m_alone;
};

} // namespace Shardscope::Bench
