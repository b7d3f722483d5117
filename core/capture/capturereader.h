// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/captureform.h"
#include "core/capture/eventrecord.h"

#include <QFile>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace Shardscope {

class CaptureArchive;

/// Reads a capture from its first line to its last, of any form and size, without holding it. What is good before and
/// after something damaged is kept. Works on one thread; others may cancel it and ask how far it is.
class CaptureReader
{
public:
    static constexpr qint64 maximumLine = 128LL * 1024 * 1024; ///< bytes; longer lines are left out
    static constexpr std::size_t maximumProblems = 100; ///< so many are kept, all are counted

    /// Something that could not be read, in one sentence.
    struct Problem
    {
        qint64 line = 0; ///< counted from 1; behind damaged frames, among the lines that could be read
        QString reason;

        [[nodiscard]] QString text() const; ///< "Line 17: not a JSON value (byte 3)."
    };

    enum class End
    {
        Complete, ///< as far as the problems allow
        Cancelled,
        Stopped, ///< by who takes the lines
        Failed, ///< the system could not read on
        NotACapture, ///< none of the first lines is one of ours
    };
    struct Result
    {
        End end = End::Complete;
        QString error {}; ///< Failed and NotACapture: what happened, in one sentence
        qint64 lines = 0;
        qint64 records = 0; ///< without the lines of kind `capture`
        qint64 problemCount = 0;
        std::vector<Problem> problems {};
        bool isTruncated = false; ///< the file ends in the middle of something, as a crash leaves it
    };

    struct Line
    {
        QByteArrayView bytes; ///< as it stands, without its newline; valid during the call
        qint64 number = 0; ///< from 1
        EventRecord record {};
    };
    /// Takes each line, on the thread of read(); false stops.
    using Taker = std::function<bool(Line &line)>;

    /// @p path may be "-", standard input.
    explicit CaptureReader(const QString &path);
    ~CaptureReader();
    Q_DISABLE_COPY_MOVE(CaptureReader)

    /// False with @p error where it cannot be opened. The form is known then.
    [[nodiscard]] bool open(QString *error);
    [[nodiscard]] CaptureForm form() const { return m_form; }
    [[nodiscard]] Result read(const Taker &take, CaptureArchive *archive = nullptr);

    // The same by and by, for who takes no more than there is room for.
    void begin(const Taker &take, CaptureArchive *archive = nullptr);
    /// Reads about a block and hands out its lines; false once all is read.
    bool step();
    /// So far.
    [[nodiscard]] const Result &result() const;

    // Any thread
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    /// -1 where nobody knows: a pipe.
    [[nodiscard]] qint64 bytesTotal() const { return m_bytesTotal; }

private:
    class Run;

    /// False at the end and on failure.
    bool readBlock(QByteArray *block);
    bool readSome(QByteArray *block);

    const QString m_path;
    QFile m_file;
    CaptureForm m_form = CaptureForm::Plain;
    QByteArray m_beginning; ///< what told the form; not handed out yet
    QString m_error; ///< of the system's
    std::atomic<bool> m_isCancelled { false };
    std::atomic<qint64> m_bytesRead { 0 };
    std::atomic<qint64> m_bytesTotal { -1 };
    std::unique_ptr<Run> m_run; ///< what begin() began
};

} // namespace Shardscope
