// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/captureform.h"
#include "core/clock.h"

#include <cstdio>
#include <memory>

namespace Shardscope {

class CaptureArchive;

/// Where lines are written, in any form of a capture. Compressed ones lie in frames of captureChunkBytes of lines, or
/// of what comes in so short a time that little is lost where the process is killed. One thread.
class LineOutput
{
public:
    /// A frame waits no longer for more lines; what a kill loses.
    static constexpr Milliseconds longestWait { 500 };

    /// @p archive, where given, is told where the lines lie.
    LineOutput(std::shared_ptr<std::FILE> file, CaptureForm form, std::shared_ptr<CaptureArchive> archive = {});
    ~LineOutput();
    Q_DISABLE_COPY_MOVE(LineOutput)

    /// Lines are appended to this, one at a time with endLine() behind each.
    [[nodiscard]] QByteArray *lines() { return &m_lines; }
    /// Writes where enough has come together. The system's error, or 0, as with the others.
    [[nodiscard]] int endLine(bool isRecord, TimePoint now);
    /// Writes what may not wait: all plain lines, and the frame whose time has come.
    [[nodiscard]] int writeDue(TimePoint now);
    /// Writes everything.
    [[nodiscard]] int writeAll();
    /// When writeDue() has something to do; empty where nothing waits.
    [[nodiscard]] std::optional<TimePoint> due() const;

    /// Bytes that were written.
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    void cutOff();

    const std::shared_ptr<std::FILE> m_file;
    const CaptureForm m_form;
    const std::shared_ptr<CaptureArchive> m_archive;
    const std::unique_ptr<FrameEncoder> m_encoder;
    QByteArray m_lines;
    qint64 m_records = 0; ///< in the lines that wait
    TimePoint m_oldest {}; ///< of the lines that wait
    qint64 m_size = 0;
};

/// Creates or empties @p path for its owner alone (mode 0600). Null where that fails; @p error says why.
[[nodiscard]] std::shared_ptr<std::FILE> openPrivateFile(const QString &path, QString *error);

} // namespace Shardscope
