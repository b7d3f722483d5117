// SPDX-License-Identifier: MIT
#include "core/simulator/messageencoder.h"

#include <QString>

#include <utility>
#include <zlib.h>
#include <zstd.h>

namespace Shardscope::Simulation {

namespace {

// As the gateway does: what a packet holds anyway is not worth its own stream.
constexpr qsizetype smallestPayload = 1024;
// 512 KiB of history bound the memory of a connection.
constexpr int zstdWindowLog = 19;

} // namespace

void MessageEncoder::ZlibEnd::operator()(z_stream_s *stream) const
{
    deflateEnd(stream);
    delete stream;
}

void MessageEncoder::ZstdEnd::operator()(ZSTD_CCtx_s *context) const
{
    ZSTD_freeCCtx(context);
}

MessageEncoder::MessageEncoder(WireCompression compression, bool fast)
    : m_compression(compression)
{
    switch (compression) {
    case WireCompression::None:
        break;
    case WireCompression::ZlibStream:
        // Raw, with the header written by hand: parts made elsewhere can be put in between.
        m_zlib.reset(new z_stream_s {});
        deflateInit2(m_zlib.get(), fast ? 1 : 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
        break;
    case WireCompression::Payload:
        m_zlib.reset(new z_stream_s {});
        deflateInit(m_zlib.get(), fast ? 1 : 6);
        break;
    case WireCompression::ZstdStream:
        m_zstd.reset(ZSTD_createCCtx());
        ZSTD_CCtx_setParameter(m_zstd.get(), ZSTD_c_compressionLevel, fast ? 1 : 3);
        ZSTD_CCtx_setParameter(m_zstd.get(), ZSTD_c_windowLog, zstdWindowLog);
        break;
    }
}

MessageEncoder::~MessageEncoder() = default;

QByteArray MessageEncoder::deflate(const QByteArray &json, int flush)
{
    QByteArray out(
        static_cast<qsizetype>(deflateBound(m_zlib.get(), static_cast<uLong>(json.size()))) + 64, Qt::Uninitialized);
    m_zlib->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(json.constData()));
    m_zlib->avail_in = static_cast<uInt>(json.size());
    qsizetype used = 0;
    do {
        if (used == out.size())
            out.resize(out.size() * 2);
        m_zlib->next_out = reinterpret_cast<Bytef *>(out.data() + used);
        m_zlib->avail_out = static_cast<uInt>(out.size() - used);
        ::deflate(m_zlib.get(), flush);
        used = out.size() - static_cast<qsizetype>(m_zlib->avail_out);
    } while (m_zlib->avail_out == 0);
    out.truncate(used);
    return out;
}

QByteArray MessageEncoder::begin()
{
    return std::exchange(m_begun, true) ? QByteArray() : QByteArray("\x78\x01");
}

QByteArray MessageEncoder::deflateAlone(const QByteArray &tail)
{
    MessageEncoder alone(WireCompression::ZlibStream, false);
    return alone.deflate(tail, Z_SYNC_FLUSH);
}

MessageEncoder::Encoded MessageEncoder::encodeAhead(QByteArrayView head, const QByteArray &deflatedTail)
{
    m_spliced = true;
    // A stored block: https://www.rfc-editor.org/rfc/rfc1951#section-3.2.4
    const auto length = static_cast<quint16>(head.size());
    const char block[] = { 0, static_cast<char>(length & 0xff), static_cast<char>(length >> 8),
        static_cast<char>(~length & 0xff), static_cast<char>(~length >> 8 & 0xff) };
    QByteArray out = begin();
    out.reserve(out.size() + qsizetype(sizeof block) + head.size() + deflatedTail.size());
    out.append(block, sizeof block).append(head).append(deflatedTail);
    return { out, false };
}

MessageEncoder::Encoded MessageEncoder::encode(const QByteArray &json)
{
    switch (m_compression) {
    case WireCompression::None:
        break;
    case WireCompression::ZlibStream:
        // Its history is no longer that of the stream.
        if (std::exchange(m_spliced, false))
            deflateReset(m_zlib.get());
        return { begin() + deflate(json, Z_SYNC_FLUSH), false };
    case WireCompression::Payload:
        if (json.size() < smallestPayload)
            break;
        deflateReset(m_zlib.get());
        return { deflate(json, Z_FINISH), false };
    case WireCompression::ZstdStream: {
        QByteArray out(
            static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(json.size()))) + 64, Qt::Uninitialized);
        ZSTD_inBuffer input { json.constData(), static_cast<std::size_t>(json.size()), 0 };
        ZSTD_outBuffer output { out.data(), static_cast<std::size_t>(out.size()), 0 };
        while (true) {
            const std::size_t left = ZSTD_compressStream2(m_zstd.get(), &output, &input, ZSTD_e_flush);
            if (left == 0 || ZSTD_isError(left))
                break;
            out.resize(out.size() * 2);
            output.dst = out.data();
            output.size = static_cast<std::size_t>(out.size());
        }
        out.truncate(static_cast<qsizetype>(output.pos));
        return { out, false };
    }
    }
    return { json, true };
}

} // namespace Shardscope::Simulation
