// SPDX-License-Identifier: MIT
#include "core/capture/captureform.h"

#include "core/text.h"

#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <zlib.h>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr int zstdLevel = 3; ///< 500 MB/s and more; higher levels gain little on lines
constexpr int gzipWindow = 15 + 16; ///< the largest, with the header and trailer of gzip

constexpr QByteArrayView zstdMagic { "\x28\xb5\x2f\xfd", 4 };
constexpr QByteArrayView gzipMagic { "\x1f\x8b\x08", 3 };

class PlainEncoder final : public FrameEncoder
{
public:
    QByteArray encode(const QByteArray &lines) override { return lines; }
};

class ZstdEncoder final : public FrameEncoder
{
public:
    ZstdEncoder()
        : m_context(ZSTD_createCCtx())
    {
        ZSTD_CCtx_setParameter(m_context, ZSTD_c_compressionLevel, zstdLevel);
        ZSTD_CCtx_setParameter(m_context, ZSTD_c_checksumFlag, 1);
    }
    ~ZstdEncoder() override { ZSTD_freeCCtx(m_context); }

    QByteArray encode(const QByteArray &lines) override
    {
        const auto size = static_cast<std::size_t>(lines.size());
        QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
        const std::size_t written
            = ZSTD_compress2(m_context, frame.data(), std::size_t(frame.size()), lines.constData(), size);
        frame.resize(ZSTD_isError(written) ? 0 : static_cast<qsizetype>(written));
        return frame;
    }

private:
    ZSTD_CCtx *const m_context;
};

class GzipEncoder final : public FrameEncoder
{
public:
    GzipEncoder()
        : m_isGood(
            deflateInit2(&m_stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) == Z_OK)
    {
    }
    ~GzipEncoder() override { deflateEnd(&m_stream); }

    QByteArray encode(const QByteArray &lines) override
    {
        if (!m_isGood || deflateReset(&m_stream) != Z_OK)
            return {};
        QByteArray member(
            static_cast<qsizetype>(deflateBound(&m_stream, static_cast<uLong>(lines.size()))), Qt::Uninitialized);
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(lines.constData()));
        m_stream.avail_in = static_cast<uInt>(lines.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(member.data());
        m_stream.avail_out = static_cast<uInt>(member.size());
        const bool isDone = deflate(&m_stream, Z_FINISH) == Z_STREAM_END;
        member.resize(isDone ? member.size() - static_cast<qsizetype>(m_stream.avail_out) : 0);
        return member;
    }

private:
    z_stream m_stream {};
    const bool m_isGood;
};

class PlainDecoder final : public FrameDecoder
{
public:
    Status decode(QByteArrayView *input, char *room, qsizetype size, qsizetype *used) override
    {
        const qsizetype count = std::min(input->size(), size - *used);
        std::memcpy(room + *used, input->data(), static_cast<std::size_t>(count));
        *used += count;
        *input = input->sliced(count);
        return input->isEmpty() ? Status::NeedsInput : Status::NeedsRoom;
    }
    void reset() override { }
    QString reason() const override { return {}; }
    QByteArrayView magic() const override { return {}; }
};

class ZstdDecoder final : public FrameDecoder
{
public:
    ZstdDecoder()
        : m_context(ZSTD_createDCtx())
    {
    }
    ~ZstdDecoder() override { ZSTD_freeDCtx(m_context); }

    Status decode(QByteArrayView *input, char *room, qsizetype size, qsizetype *used) override
    {
        ZSTD_inBuffer in { input->data(), static_cast<std::size_t>(input->size()), 0 };
        ZSTD_outBuffer out { room, static_cast<std::size_t>(size), static_cast<std::size_t>(*used) };
        const std::size_t code = ZSTD_decompressStream(m_context, &out, &in);
        *input = input->sliced(static_cast<qsizetype>(in.pos));
        *used = static_cast<qsizetype>(out.pos);
        if (ZSTD_isError(code)) {
            m_reason = QString::fromLatin1(ZSTD_getErrorName(code));
            return Status::Damaged;
        }
        if (code == 0)
            return Status::FrameEnded;
        return out.pos == out.size ? Status::NeedsRoom : Status::NeedsInput;
    }
    void reset() override { ZSTD_DCtx_reset(m_context, ZSTD_reset_session_only); }
    QString reason() const override { return m_reason; }
    QByteArrayView magic() const override { return zstdMagic; }

private:
    ZSTD_DCtx *const m_context;
    QString m_reason;
};

class GzipDecoder final : public FrameDecoder
{
public:
    GzipDecoder() { inflateInit2(&m_stream, gzipWindow); }
    ~GzipDecoder() override { inflateEnd(&m_stream); }

    Status decode(QByteArrayView *input, char *room, qsizetype size, qsizetype *used) override
    {
        const auto given = static_cast<uInt>(input->size());
        const auto free = static_cast<uInt>(size - *used);
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(input->data()));
        m_stream.avail_in = given;
        m_stream.next_out = reinterpret_cast<Bytef *>(room + *used);
        m_stream.avail_out = free;
        const int code = inflate(&m_stream, Z_NO_FLUSH);
        *input = input->sliced(static_cast<qsizetype>(given - m_stream.avail_in));
        *used += static_cast<qsizetype>(free - m_stream.avail_out);
        if (code == Z_STREAM_END) {
            inflateReset(&m_stream);
            return Status::FrameEnded;
        }
        if (code != Z_OK && code != Z_BUF_ERROR) {
            m_reason = m_stream.msg ? QString::fromLatin1(m_stream.msg) : QString::number(code);
            return Status::Damaged;
        }
        return m_stream.avail_out == 0 ? Status::NeedsRoom : Status::NeedsInput;
    }
    void reset() override { inflateReset(&m_stream); }
    QString reason() const override { return m_reason; }
    QByteArrayView magic() const override { return gzipMagic; }

private:
    z_stream m_stream {};
    QString m_reason;
};

constexpr struct
{
    QLatin1StringView suffix;
    CaptureForm form;
} forms[] = { { ".jsonl"_L1, CaptureForm::Plain }, { ".jsonl.zst"_L1, CaptureForm::Zstd },
    { ".jsonl.gz"_L1, CaptureForm::Gzip } };

} // namespace

std::optional<CaptureForm> captureFormOfName(const QString &path, QString *error)
{
    for (const auto &[suffix, form] : forms) {
        if (path.endsWith(suffix, Qt::CaseInsensitive))
            return form;
    }
    // What is there and no file brings its own name.
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return CaptureForm::Plain;
    if (error)
        *error
            = Text::tr("the name says nothing of the form; expected one that ends in .jsonl, .jsonl.zst or .jsonl.gz");
    return std::nullopt;
}

CaptureForm captureFormOfContent(QByteArrayView beginning)
{
    // Frames that hold no data may come first.
    const bool isSkippable = beginning.size() >= 4 && (beginning[0] & 0xf0) == 0x50
        && beginning.sliced(1).startsWith(QByteArrayView("\x2a\x4d\x18", 3));
    if (isSkippable || beginning.startsWith(zstdMagic))
        return CaptureForm::Zstd;
    return beginning.startsWith(gzipMagic) ? CaptureForm::Gzip : CaptureForm::Plain;
}

std::unique_ptr<FrameEncoder> FrameEncoder::create(CaptureForm form)
{
    switch (form) {
    case CaptureForm::Plain:
        return std::make_unique<PlainEncoder>();
    case CaptureForm::Zstd:
        return std::make_unique<ZstdEncoder>();
    case CaptureForm::Gzip:
        return std::make_unique<GzipEncoder>();
    }
    return nullptr;
}

std::unique_ptr<FrameDecoder> FrameDecoder::create(CaptureForm form)
{
    switch (form) {
    case CaptureForm::Plain:
        return std::make_unique<PlainDecoder>();
    case CaptureForm::Zstd:
        return std::make_unique<ZstdDecoder>();
    case CaptureForm::Gzip:
        return std::make_unique<GzipDecoder>();
    }
    return nullptr;
}

} // namespace Shardscope
