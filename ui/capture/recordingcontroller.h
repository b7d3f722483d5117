// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/capturerecording.h"
#include "core/capture/recordingjournal.h"
#include "core/clock.h"

#include "ui/capture/job.h"
#include "ui/capture/recordingrow.h"
#include "ui/diagnosis/incident.h"

#include <QPointer>
#include <QTimer>

class QSettings;

namespace Shardscope {

class Activities;
class RecordDialog;
class RecordTap;

/// Records captures: asks how, shows that it is going on, tells what came of it, and offers what a crash left behind.
class RecordingController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the controller. The journal lies beside the settings.
    RecordingController(
        EventStore *store, RecordTap *tap, QSettings *settings, Activities *activities, QWidget *window);
    ~RecordingController() override;

    /// @p rows of the log may be written as well.
    RecordDialog *ask(qint64 rows);
    void start(CaptureRecording::Options options);
    void stop();
    /// The program ends: everything is written before this returns.
    void shutDown();
    /// Offers what other processes left behind, one after the other.
    void offerRecovery();

    /// Lets the store read from the capture what leaves its memory.
    void serveStore();

    [[nodiscard]] bool isRecording() const { return m_recording != nullptr; }
    /// Empty where nothing is recorded.
    [[nodiscard]] QString path() const { return m_recording ? m_recording->options().path : QString(); }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void changed(bool recording);
    void incidentFound(const Shardscope::Incident &incident);
    void openRequested(const QString &path);
    /// A file is complete.
    void recorded(const QString &path);

private:
    void catchUp();
    void abandon();
    void refresh();
    void takeFailure(const LineWriterFailure &failure);
    /// What is recorded is not recorded any more; its row goes.
    [[nodiscard]] std::shared_ptr<CaptureRecording> release();
    void offerNext();

    EventStore *const m_store;
    RecordTap *const m_tap;
    QSettings *const m_settings;
    Activities *const m_activities;
    QWidget *const m_window;
    RecordingJournal m_journal;
    QString m_entry; ///< of the journal
    std::unique_ptr<CaptureRecording> m_recording;
    QPointer<Job> m_behind; ///< writes what was in the log
    QPointer<RecordingRow> m_row;
    TimePoint m_since {};
    QTimer m_refresh;
    std::vector<RecordingJournal::Entry> m_leftBehind;
};

} // namespace Shardscope
