// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <memory>

struct z_stream_s;
struct ZSTD_CCtx_s;

namespace Shardscope::Simulation {

/// How a connection asked to be spoken to.
enum class WireCompression
{
    None,
    ZlibStream,
    ZstdStream,
    Payload
};

/// Turns messages into the bytes of WebSocket messages; one for each connection, since streams have a memory.
class MessageEncoder
{
public:
    /// @p fast trades size for speed.
    MessageEncoder(WireCompression compression, bool fast);
    ~MessageEncoder();
    Q_DISABLE_COPY_MOVE(MessageEncoder)

    struct Encoded
    {
        QByteArray bytes;
        bool text = false; ///< a TEXT message
    };
    [[nodiscard]] Encoded encode(const QByteArray &json);

    /// @p tail compressed so that it can stand anywhere in a zlib-stream.
    [[nodiscard]] static QByteArray deflateAlone(const QByteArray &tail);
    /// Whether encodeAhead() can be used.
    [[nodiscard]] bool takesDeflated() const { return m_compression == WireCompression::ZlibStream; }
    /// A message that ends with what deflateAlone() made of its tail; @p head goes before it as it is.
    [[nodiscard]] Encoded encodeAhead(QByteArrayView head, const QByteArray &deflatedTail);

private:
    [[nodiscard]] QByteArray deflate(const QByteArray &json, int flush);
    /// The header of the stream, once.
    [[nodiscard]] QByteArray begin();

    const WireCompression m_compression;
    bool m_begun = false; ///< the stream has its header
    bool m_spliced = false; ///< the compressor does not know the end of the stream
    struct ZlibEnd
    {
        void operator()(z_stream_s *stream) const;
    };
    struct ZstdEnd
    {
        void operator()(ZSTD_CCtx_s *context) const;
    };
    std::unique_ptr<z_stream_s, ZlibEnd> m_zlib;
    std::unique_ptr<ZSTD_CCtx_s, ZstdEnd> m_zstd;
};

} // namespace Shardscope::Simulation
