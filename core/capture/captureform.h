// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace Shardscope {

/// How the lines of a capture lie in its file.
enum class CaptureForm
{
    Plain,
    Zstd,
    Gzip
};

/// By the name: .jsonl, .jsonl.zst, .jsonl.gz; a device or pipe is plain. Empty with @p error where it has another.
[[nodiscard]] std::optional<CaptureForm> captureFormOfName(const QString &path, QString *error);
/// By the first bytes of the file.
[[nodiscard]] CaptureForm captureFormOfContent(QByteArrayView beginning);
/// So many of them tell.
inline constexpr qsizetype magicBytes = 4;

/// So many bytes of lines lie together: a frame of its own where compressed, which can be read without the others.
inline constexpr qsizetype captureChunkBytes = 256 * 1024;

/// Makes whole frames, one zstd frame or gzip member each; plain lines stay as they are.
class FrameEncoder
{
public:
    FrameEncoder() = default;
    virtual ~FrameEncoder() = default;
    Q_DISABLE_COPY_MOVE(FrameEncoder)

    /// Empty where memory ran out.
    [[nodiscard]] virtual QByteArray encode(const QByteArray &lines) = 0;

    [[nodiscard]] static std::unique_ptr<FrameEncoder> create(CaptureForm form);
};

/// Reads frames one after the other, in pieces of any size.
class FrameDecoder
{
public:
    enum class Status
    {
        NeedsInput,
        NeedsRoom,
        FrameEnded,
        Damaged, ///< reset() makes it ready for a new frame
    };

    FrameDecoder() = default;
    virtual ~FrameDecoder() = default;
    Q_DISABLE_COPY_MOVE(FrameDecoder)

    /// Takes from the front of @p input and appends to what is in @p room, at most its rest; @p used grows.
    [[nodiscard]] virtual Status decode(QByteArrayView *input, char *room, qsizetype size, qsizetype *used) = 0;
    virtual void reset() = 0;
    [[nodiscard]] virtual QString reason() const = 0; ///< of the damage
    /// What each frame begins with; empty where there are none.
    [[nodiscard]] virtual QByteArrayView magic() const = 0;

    [[nodiscard]] static std::unique_ptr<FrameDecoder> create(CaptureForm form);
};

} // namespace Shardscope
