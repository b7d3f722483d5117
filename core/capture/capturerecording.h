// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/capturearchive.h"
#include "core/capture/linewriter.h"

#include <QSemaphore>

#include <atomic>

namespace Shardscope {

class EventStore;
class RecordTap;

/// A capture that is written while records come. It lives on the thread that made it.
class CaptureRecording : public QObject, public RecordSink
{
    Q_OBJECT

public:
    struct Options
    {
        QString path;
        CaptureForm form = CaptureForm::Zstd;
        SanitizeLevel level = SanitizeLevel::Tokens;
        bool withLog = false; ///< writes first what the store holds
        qint64 at = 0; ///< when it begins, microseconds since 1970
    };

    /// Opens the file. Null with @p error where that fails. @p store gets every record before @p tap does; both must
    /// outlive the recording.
    [[nodiscard]] static std::unique_ptr<CaptureRecording> create(
        const Options &options, EventStore *store, RecordTap *tap, QString *error);
    /// As finish().
    ~CaptureRecording() override;

    [[nodiscard]] const Options &options() const { return m_options; }
    /// Lets the store read from the file what leaves its memory.
    void serveStore();
    /// What the store holds is still to be written: by catchUp(), before which nothing is recorded.
    [[nodiscard]] bool isBehind() const { return m_isBehind; }
    /// Writes what the store holds and goes on with what comes, on any one thread. @p goesOn is told how many of how
    /// many records are written, and ends it by false.
    void catchUp(const std::function<bool(qint64 done, qint64 total)> &goesOn);
    /// Writes what waits and ends it; may take as long as the disk does. Once, on any thread.
    void finish();

    /// Records that are in the file. Any thread.
    [[nodiscard]] qint64 records() const { return m_archive->end() - m_archive->first(); }
    [[nodiscard]] std::optional<LineWriterFailure> failure() const { return m_writer->failure(); }

    void append(const EventRecord &record) override;

Q_SIGNALS:
    /// Once, on another thread. What was written before stays.
    void failed(const Shardscope::LineWriterFailure &failure);

private:
    CaptureRecording(const Options &options, std::shared_ptr<std::FILE> file, EventStore *store, RecordTap *tap);

    void begin(std::shared_ptr<std::FILE> file);
    bool copy(qint64 end, const std::function<bool()> &goesOn);

    const Options m_options;
    EventStore *const m_store;
    RecordTap *const m_tap;
    std::shared_ptr<CaptureArchive> m_archive;
    std::unique_ptr<LineWriter> m_writer;
    QSemaphore m_patience; ///< nobody releases it: time passes
    std::atomic<bool> m_isBehind;
    qint64 m_next = 0; ///< the store's number of the record that is written next, while behind
    bool m_isFlowing = false; ///< records come through the tap; used there
};

} // namespace Shardscope
