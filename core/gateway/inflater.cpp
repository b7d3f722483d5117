// SPDX-License-Identifier: MIT
#include "core/gateway/inflater.h"
#include "core/text.h"

#include <algorithm>
#include <cstring>
#include <simdjson.h>
#include <zlib.h>
#include <zstd.h>

namespace Shardscope {

namespace {

/// As much more than it needs a message may hold, where it gets the memory of the one before.
constexpr qsizetype mostSpare = 8 * 1024;

class PlainInflater final : public Inflater
{
public:
    explicit PlainInflater(qint64 maximumBytes)
        : Inflater(maximumBytes)
    {
    }

    Result feed(QByteArrayView message, bool isText) override { return isText ? plain(message) : wrongFrame(isText); }
};

/// What zlib's two forms share: one z_stream and the loop around inflate().
class ZlibInflater : public Inflater
{
public:
    explicit ZlibInflater(qint64 maximumBytes)
        : Inflater(maximumBytes)
    {
        m_good = inflateInit(&m_stream) == Z_OK;
    }
    ~ZlibInflater() override { inflateEnd(&m_stream); }

protected:
    /// Inflates all of @p input behind what is there. Empty: done; the code is in @p code.
    std::optional<Result> inflateAll(QByteArrayView input, int *code)
    {
        if (!m_good)
            return failed(Text::tr("zlib could not be set up"));
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(input.data()));
        m_stream.avail_in = static_cast<uInt>(input.size());
        *code = Z_OK;
        while (*code != Z_STREAM_END) {
            if (!reserveBlock())
                return tooLarge();
            const qsizetype room = m_scratch.size() - m_used;
            m_stream.next_out = reinterpret_cast<Bytef *>(m_scratch.data() + m_used);
            m_stream.avail_out = static_cast<uInt>(room);
            *code = inflate(&m_stream, Z_SYNC_FLUSH);
            m_used += room - static_cast<qsizetype>(m_stream.avail_out);
            if (*code == Z_BUF_ERROR || (*code == Z_OK && m_stream.avail_in == 0 && m_stream.avail_out > 0))
                break; // all input taken, all output out
            if (*code != Z_OK && *code != Z_STREAM_END) {
                return failed(Text::tr("the zlib data is corrupt: %1")
                                  .arg(m_stream.msg ? QString::fromLatin1(m_stream.msg) : QString::number(*code)));
            }
        }
        return std::nullopt;
    }

    z_stream m_stream {};
    bool m_good = false;
};

/// One deflate stream for the whole connection; each message ends with a sync flush.
class ZlibStreamInflater final : public ZlibInflater
{
public:
    using ZlibInflater::ZlibInflater;

    Result feed(QByteArrayView message, bool isText) override
    {
        if (isText)
            return wrongFrame(isText);
        int code = Z_OK;
        if (m_ended)
            return failed(Text::tr("data came after the end of the zlib stream"));
        if (std::optional<Result> failure = inflateAll(message, &code))
            return *failure;
        m_ended = code == Z_STREAM_END;

        static const QByteArray syncFlush("\x00\x00\xff\xff", 4);
        if (!message.endsWith(syncFlush)) {
            // The mark may be split over two frames.
            m_tail = QByteArray(m_tail).append(message.last(std::min<qsizetype>(message.size(), 4))).right(4);
            if (m_tail != syncFlush)
                return m_ended ? failed(Text::tr("the zlib stream ended in the middle of a message")) : Result {};
        }
        m_tail.clear();
        return complete();
    }

private:
    QByteArray m_tail;
    bool m_ended = false;
};

/// Each binary message is a zlib stream of its own; small ones come as text.
class PayloadInflater final : public ZlibInflater
{
public:
    using ZlibInflater::ZlibInflater;

    Result feed(QByteArrayView message, bool isText) override
    {
        if (isText)
            return plain(message);
        int code = Z_OK;
        std::optional<Result> failure = inflateAll(message, &code);
        inflateReset(&m_stream);
        if (failure)
            return *failure;
        if (code != Z_STREAM_END)
            return failed(Text::tr("the compressed message is cut off"));
        return complete();
    }
};

/// One zstd stream for the whole connection; each message is flushed, the frame never ends.
class ZstdStreamInflater final : public Inflater
{
public:
    explicit ZstdStreamInflater(qint64 maximumBytes)
        : Inflater(maximumBytes)
        , m_stream(ZSTD_createDStream())
    {
    }
    ~ZstdStreamInflater() override { ZSTD_freeDStream(m_stream); }

    Result feed(QByteArrayView message, bool isText) override
    {
        if (isText)
            return wrongFrame(isText);
        if (!m_stream)
            return failed(Text::tr("zstd could not be set up"));
        ZSTD_inBuffer input { message.data(), static_cast<std::size_t>(message.size()), 0 };
        // A full output buffer means that more may wait inside although all input is taken.
        for (bool full = true; full || input.pos < input.size;) {
            if (!reserveBlock())
                return tooLarge();
            ZSTD_outBuffer output { m_scratch.data(), static_cast<std::size_t>(m_scratch.size()), static_cast<std::size_t>(m_used) };
            const std::size_t code = ZSTD_decompressStream(m_stream, &output, &input);
            if (ZSTD_isError(code))
                return failed(Text::tr("the zstd data is corrupt: %1").arg(QString::fromLatin1(ZSTD_getErrorName(code))));
            m_used = static_cast<qsizetype>(output.pos);
            full = output.pos == output.size;
        }
        return complete();
    }

private:
    ZSTD_DStream *m_stream;
};

} // namespace

Inflater::Result Inflater::tooLarge() const
{
    return failed(Text::tr("a message is larger than %1 bytes; --max-message raises the limit").arg(m_maximumBytes));
}

Inflater::Result Inflater::wrongFrame(bool isText)
{
    return failed(isText ? Text::tr("a text frame came where compressed data was agreed on; the gateway may not know this compression")
                         : Text::tr("a binary frame came where text was agreed on; the gateway may compress unasked"));
}

Inflater::Result Inflater::complete()
{
    const QByteArrayView text(m_scratch.constData(), std::exchange(m_used, 0));
    // Copied to its own size: the message may be kept for long, the scratch is used again.
    Result result = plain(text);
    if (m_scratch.size() > 16 * blockBytes)
        m_scratch = {};
    return result;
}

Inflater::Result Inflater::plain(QByteArrayView text)
{
    if (text.size() > m_maximumBytes)
        return tooLarge();
    const qsizetype needed = text.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING);
    const bool isFree = m_last.isDetached() && m_last.capacity() >= needed && m_last.capacity() <= mostSpare + needed;
    if (!isFree)
        m_last = {};
    m_last.reserve(isFree ? m_last.capacity() : needed);
    m_last.resize(0);
    m_last.append(text);
    return { Status::Complete, m_last, {} };
}

bool Inflater::reserveBlock()
{
    if (m_used > m_maximumBytes)
        return false;
    if (m_scratch.size() - m_used < blockBytes / 2)
        m_scratch.resize(std::max(blockBytes, m_scratch.size() * 2));
    return true;
}

std::unique_ptr<Inflater> Inflater::create(Compression compression, qint64 maximumBytes)
{
    switch (compression) {
    case Compression::None: return std::make_unique<PlainInflater>(maximumBytes);
    case Compression::Payload: return std::make_unique<PayloadInflater>(maximumBytes);
    case Compression::ZlibStream: return std::make_unique<ZlibStreamInflater>(maximumBytes);
    case Compression::ZstdStream: return std::make_unique<ZstdStreamInflater>(maximumBytes);
    }
    return nullptr;
}

} // namespace Shardscope
