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

private:
    [[nodiscard]] QByteArray deflate(const QByteArray &json, int flush);

    const WireCompression m_compression;
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
