// SPDX-License-Identifier: MIT
#include "tests/bench/benchmark.h"
#include "tests/bench/receiver.h"

#include <arpa/inet.h>
#include <charconv>
#include <cstring>
#include <memory>
#include <netinet/in.h>
#include <simdjson.h>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

namespace Shardscope::Bench {

namespace {

namespace ondemand = simdjson::ondemand;

constexpr std::size_t readBytes = 64 * 1024;
constexpr std::size_t mostJson = 1024 * 1024;

std::uint64_t idOf(ondemand::value value)
{
    std::string_view text = value.raw_json_token();
    std::uint64_t id = 0;
    if (text.size() > 2 && text.front() == '"')
        std::from_chars(text.data() + 1, text.data() + text.size(), id);
    return id;
}

/// op, s, t and the ids that the columns need; the rest is skipped.
class Envelope
{
public:
    bool isDispatch = false;
    bool isReady = false;

    void read(const char *json, std::size_t size)
    {
        isDispatch = isReady = false;
        ondemand::document document;
        ondemand::object root;
        if (m_parser.iterate(json, size, size + simdjson::SIMDJSON_PADDING).get(document)
            || document.get_object().get(root))
            return;
        std::uint64_t sum = 0;
        for (auto field : root) {
            const ondemand::raw_json_string key = field.key();
            if (key == "op")
                isDispatch = field.value().get_int64().value() == 0;
            else if (key == "s")
                sum += field.value().raw_json_token().value().size();
            else if (key == "t")
                isReady = field.value().raw_json_token().value().substr(0, 7) == "\"READY\"";
            else if (key == "d")
                sum += ids(field.value());
        }
        keep(sum);
    }

private:
    static std::uint64_t ids(ondemand::value d)
    {
        ondemand::object object;
        if (d.get_object().get(object))
            return 0;
        std::uint64_t sum = 0;
        for (auto field : object) {
            const ondemand::raw_json_string key = field.key();
            if (key == "guild_id" || key == "channel_id" || key == "id" || key == "user_id")
                sum += idOf(field.value());
            else if (key == "author" || key == "user")
                sum += inner(field.value(), "id");
        }
        return sum;
    }

    static std::uint64_t inner(ondemand::value value, std::string_view wanted)
    {
        ondemand::object object;
        if (value.get_object().get(object))
            return 0;
        for (auto field : object) {
            if (ondemand::raw_json_string(field.key()) == wanted)
                return idOf(field.value());
        }
        return 0;
    }

    ondemand::parser m_parser;
};

/// One connection's inflater: into a buffer that is big enough for what the mix holds.
class Expander
{
public:
    explicit Expander(WireCompression compression)
        : m_compression(compression)
        , m_out(mostJson + simdjson::SIMDJSON_PADDING)
        , m_zstd(ZSTD_createDStream(), ZSTD_freeDStream)
    {
        inflateInit(&m_zlib);
    }
    ~Expander() { inflateEnd(&m_zlib); }
    Q_DISABLE_COPY_MOVE(Expander)

    /// JSON with padding behind it; @p bytes has so much room behind it as well.
    std::string_view expand(const char *bytes, std::size_t size, bool isText)
    {
        switch (m_compression) {
        case WireCompression::None:
            return { bytes, size };
        case WireCompression::Payload:
            if (isText)
                return { bytes, size };
            inflateReset(&m_zlib);
            return inflated(bytes, size);
        case WireCompression::ZlibStream:
            return inflated(bytes, size);
        case WireCompression::ZstdStream: {
            ZSTD_inBuffer input { bytes, size, 0 };
            ZSTD_outBuffer output { m_out.data(), mostJson, 0 };
            while (input.pos < input.size && !ZSTD_isError(ZSTD_decompressStream(m_zstd.get(), &output, &input))) { }
            return { m_out.data(), output.pos };
        }
        }
        return {};
    }

private:
    std::string_view inflated(const char *bytes, std::size_t size)
    {
        m_zlib.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes));
        m_zlib.avail_in = static_cast<uInt>(size);
        m_zlib.next_out = reinterpret_cast<Bytef *>(m_out.data());
        m_zlib.avail_out = static_cast<uInt>(mostJson);
        ::inflate(&m_zlib, Z_SYNC_FLUSH);
        return { m_out.data(), mostJson - m_zlib.avail_out };
    }

    const WireCompression m_compression;
    std::vector<char> m_out;
    z_stream m_zlib {};
    std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> m_zstd;
};

/// A socket that blocks, as a WebSocket client with no mask to speak of.
class Line
{
public:
    explicit Line(quint16 port)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
        , m_in(4 * mostJson)
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_isOpen = ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~Line() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(Line)

    void send(const QByteArray &bytes)
    {
        m_isOpen
            = m_isOpen && ::send(m_socket, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
    }

    bool greet(WireCompression compression)
    {
        const bool isStream = compression == WireCompression::ZlibStream || compression == WireCompression::ZstdStream;
        send(QByteArray("GET /?v=10&encoding=json") + (isStream ? "&compress=" : "")
            + (isStream ? compressionName(compression) : "")
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n");
        while (m_isOpen) {
            const std::string_view text(m_in.data() + m_begin, m_end - m_begin);
            if (const std::size_t end = text.find("\r\n\r\n"); end != std::string_view::npos) {
                m_begin += end + 4;
                break;
            }
            fill();
        }
        QByteArray identify = QByteArray(R"({"op":2,"d":{"token":"x","compress":)")
            + (compression == WireCompression::Payload ? "true" : "false") + "}}";
        QByteArray frame = webSocketFrame(identify, textFrame);
        frame[1] = static_cast<char>(frame[1] | 0x80);
        send(frame.insert(2, QByteArray(4, '\0'))); // a mask that changes nothing
        return m_isOpen;
    }

    struct Frame
    {
        char *bytes = nullptr;
        std::size_t size = 0;
        bool isText = false;
    };
    /// The next frame, with padding behind it; null at the end.
    Frame next()
    {
        while (m_isOpen) {
            const auto *head = reinterpret_cast<const unsigned char *>(m_in.data() + m_begin);
            const std::size_t have = m_end - m_begin;
            std::size_t size = have > 1 ? head[1] & 0x7f : 0;
            const std::size_t header = size < 126 ? 2 : size == 126 ? 4 : 10;
            if (have >= header) {
                if (header > 2)
                    size = 0;
                for (std::size_t i = 2; i < header; ++i)
                    size = size << 8 | head[i];
                if (have >= header + size) {
                    char *bytes = m_in.data() + m_begin + header;
                    m_begin += header + size;
                    return { bytes, size, (head[0] & 0xf) == textFrame };
                }
            }
            fill();
        }
        return {};
    }

private:
    void fill()
    {
        if (m_in.size() - m_end < readBytes + simdjson::SIMDJSON_PADDING) {
            std::memmove(m_in.data(), m_in.data() + m_begin, m_end - m_begin);
            m_end -= m_begin;
            m_begin = 0;
        }
        const ssize_t got = ::recv(m_socket, m_in.data() + m_end, readBytes, 0);
        m_isOpen = got > 0;
        m_end += m_isOpen ? static_cast<std::size_t>(got) : 0;
    }

    const int m_socket;
    bool m_isOpen = false;
    std::vector<char> m_in;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

} // namespace

Received receiveBare(quint16 port, WireCompression compression, qint64 messages)
{
    Line line(port);
    Expander expander(compression);
    Envelope envelope;
    Received received;
    double threadBegin = 0;
    double processBegin = 0;
    qint64 begin = 0;
    if (!line.greet(compression))
        return received;
    while (received.messages < messages) {
        const Line::Frame frame = line.next();
        if (!frame.bytes)
            return received;
        const std::string_view json = expander.expand(frame.bytes, frame.size, frame.isText);
        envelope.read(json.data(), json.size());
        if (!envelope.isDispatch || envelope.isReady)
            continue;
        if (++received.messages == 1) {
            threadBegin = threadCpuNanoseconds();
            processBegin = processCpuNanoseconds();
            begin = monotonicNanoseconds();
        }
    }
    received.threadNanoseconds = threadCpuNanoseconds() - threadBegin;
    received.processNanoseconds = processCpuNanoseconds() - processBegin;
    received.seconds = static_cast<double>(monotonicNanoseconds() - begin) / 1e9;
    return received;
}

} // namespace Shardscope::Bench
