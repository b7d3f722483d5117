// SPDX-License-Identifier: MIT
#include "tests/bench/wire.h"

#include <memory>
#include <zstd.h>

namespace Shardscope::Bench {

using Simulation::MessageEncoder;

namespace {

constexpr struct
{
    WireCompression compression;
    const char *name;
} names[] = {
    { WireCompression::None, "none" },
    { WireCompression::Payload, "payload" },
    { WireCompression::ZlibStream, "zlib-stream" },
    { WireCompression::ZstdStream, "zstd-stream" },
};

/// The encoder writes it before the first message.
const QByteArray zlibHeader("\x78\x01");
/// A last block of nothing: ends a zstd frame, so that another may begin.
const QByteArray zstdEnd("\x01\x00\x00", 3);
constexpr int zstdLevel = 3;

QByteArray zstdAlone(QByteArrayView json)
{
    static const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    QByteArray out(
        static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(json.size()))), Qt::Uninitialized);
    out.truncate(static_cast<qsizetype>(ZSTD_compressCCtx(context.get(), out.data(),
        static_cast<std::size_t>(out.size()), json.data(), static_cast<std::size_t>(json.size()), zstdLevel)));
    return out;
}

QByteArray frameOf(const MessageEncoder::Encoded &encoded)
{
    return webSocketFrame(encoded.bytes, encoded.text ? textFrame : binaryFrame);
}

} // namespace

const char *compressionName(WireCompression compression)
{
    for (const auto &entry : names) {
        if (entry.compression == compression)
            return entry.name;
    }
    return "";
}

std::optional<WireCompression> compressionFromName(QByteArrayView name)
{
    for (const auto &entry : names) {
        if (name == entry.name)
            return entry.compression;
    }
    return std::nullopt;
}

QByteArray webSocketFrame(QByteArrayView payload, int opcode)
{
    constexpr qsizetype shortest = 126;
    constexpr qsizetype medium = 65536;
    QByteArray frame;
    frame.reserve(payload.size() + 10);
    frame += static_cast<char>(0x80 | opcode);
    int bytes = 0;
    if (payload.size() < shortest) {
        frame += static_cast<char>(payload.size());
    } else if (payload.size() < medium) {
        frame += static_cast<char>(126);
        bytes = 2;
    } else {
        frame += static_cast<char>(127);
        bytes = 8;
    }
    while (bytes-- > 0)
        frame += static_cast<char>((payload.size() >> (8 * bytes)) & 0xff);
    return frame.append(payload);
}

void Frames::append(const QByteArray &frame)
{
    bytes.append(frame);
    starts.push_back(bytes.size());
}

Wire::Wire(const Mix &mix, WireCompression compression, bool withAlone)
    : m_compression(compression)
{
    const qsizetype messages = mix.count() - mix.count() % blockLength;
    std::unique_ptr<MessageEncoder> encoder;
    for (qsizetype i = 0; i < messages; ++i) {
        const bool begins = i % blockLength == 0;
        const bool ends = i % blockLength == blockLength - 1;
        if (begins)
            encoder = std::make_unique<MessageEncoder>(compression, false);
        const QByteArray json = mix[i].toByteArray();
        MessageEncoder::Encoded encoded = encoder->encode(json);
        if (compression == WireCompression::ZlibStream && begins)
            encoded.bytes.remove(0, zlibHeader.size());
        if (compression == WireCompression::ZstdStream && ends)
            encoded.bytes.append(zstdEnd);
        m_chained.append(frameOf(encoded));
        if (withAlone && isStream())
            m_alone.append(between(json, compression, false, false));
    }
}

QByteArray Wire::between(const QByteArray &json, WireCompression compression, bool isFirst, bool inBlock)
{
    switch (compression) {
    case WireCompression::None:
    case WireCompression::Payload:
        return frameOf(MessageEncoder(compression, false).encode(json));
    case WireCompression::ZlibStream:
        return webSocketFrame(
            QByteArray((isFirst ? zlibHeader : QByteArray()) + MessageEncoder::deflateAlone(json)), binaryFrame);
    case WireCompression::ZstdStream:
        return webSocketFrame(QByteArray((inBlock ? zstdEnd : QByteArray()) + zstdAlone(json)), binaryFrame);
    }
    return {};
}

} // namespace Shardscope::Bench
