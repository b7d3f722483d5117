// SPDX-License-Identifier: MIT
#include "ui/capture/recordingcontroller.h"

#include "core/capture/eventstore.h"
#include "core/capture/recordtap.h"

#include "ui/capture/activities.h"
#include "ui/capture/noticerow.h"
#include "ui/capture/recorddialog.h"
#include "ui/capture/recordingrow.h"
#include "ui/format.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr std::chrono::milliseconds refreshInterval { 500 };

QString journalFolder(const QSettings &settings)
{
    return QFileInfo(settings.fileName()).dir().filePath(u"recordings"_s);
}

QString sizeOf(const QString &path)
{
    return Format::bytes(static_cast<double>(QFileInfo(path).size()));
}

} // namespace

RecordingController::RecordingController(
    EventStore *store, RecordTap *tap, QSettings *settings, Activities *activities, QWidget *window)
    : m_store(store)
    , m_tap(tap)
    , m_settings(settings)
    , m_activities(activities)
    , m_window(window)
    , m_journal(journalFolder(*settings))
{
    m_refresh.setInterval(refreshInterval);
    connect(&m_refresh, &QTimer::timeout, this, &RecordingController::refresh);
}

RecordingController::~RecordingController()
{
    shutDown();
}

RecordDialog *RecordingController::ask(qint64 rows)
{
    auto *dialog = new RecordDialog(
        QDateTime::currentDateTime().toString(u"'shardscope'-yyyy-MM-dd-HHmmss"_s), rows, m_settings, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { start(dialog->options()); });
    dialog->open();
    return dialog;
}

void RecordingController::start(CaptureRecording::Options options)
{
    if (m_recording)
        return;
    options.at = Clock::system().utcMicroseconds();
    QString error;
    m_recording = CaptureRecording::create(options, m_store, m_tap, &error);
    if (!m_recording) {
        m_activities->notify(
            Tone::Bad, tr("Nothing is recorded: %1 cannot be written: %2.").arg(shownName(options.path), error));
        return;
    }
    connect(m_recording.get(), &CaptureRecording::failed, this, &RecordingController::takeFailure);
    m_since = Clock::system().now();
    if (const std::optional<QString> entry
        = m_journal.begin({ .path = options.path, .begunAt = options.at, .level = options.level }, &error))
        m_entry = *entry;
    else
        m_activities->notify(Tone::Warning,
            tr("It is recorded, but a crash would not be noticed when Shardscope starts again: %1.").arg(error));
    m_row = new RecordingRow(options.path, m_window);
    m_activities->addRow(m_row);
    m_row->show();
    Q_EMIT m_activities->passed();
    connect(m_row, &RecordingRow::stopRequested, this, &RecordingController::stop);
    m_refresh.start();
    refresh();
    if (m_recording->isBehind())
        catchUp();
    Q_EMIT changed(true);
    if (const std::optional<LineWriterFailure> failure = m_recording->failure())
        takeFailure(*failure);
}

void RecordingController::catchUp()
{
    m_behind = m_activities->createJob(
        tr("Writing what is in the log to %1").arg(shownName(path())), [recording = m_recording.get()](Job &job) {
            recording->catchUp([&job](qint64 done, qint64 total) {
                job.setProgress(done, total);
                return !job.isCancelled();
            });
        });
    connect(m_behind, &Job::finished, this, [this, job = m_behind.get()] {
        if (job->isCancelled() && m_recording && m_recording->isBehind())
            abandon();
    });
    m_behind->start();
}

/// Cancelled before anything but the past was in it.
void RecordingController::abandon()
{
    const QString file = path();
    release()->finish();
    m_store->setArchive(nullptr);
    QFile::remove(file);
    m_activities->notify(Tone::Warning, tr("Recording was cancelled, and %1 was removed.").arg(shownName(file)));
}

std::shared_ptr<CaptureRecording> RecordingController::release()
{
    if (m_behind) {
        m_behind->abandon();
        m_behind->deleteLater();
    }
    m_recording->disconnect(this);
    std::shared_ptr<CaptureRecording> recording = std::move(m_recording);
    m_refresh.stop();
    delete m_row;
    // From here on there is nothing to recover: what is in the file is known.
    if (!m_entry.isEmpty())
        m_journal.end(std::exchange(m_entry, {}));
    Q_EMIT changed(false);
    return recording;
}

void RecordingController::stop()
{
    if (!m_recording)
        return;
    const QString file = path();
    const std::shared_ptr<CaptureRecording> recording = release();
    Job *job
        = m_activities->createJob(tr("Finishing %1").arg(shownName(file)), [recording](Job &) { recording->finish(); });
    connect(job, &Job::finished, this, [this, recording, file] {
        if (const std::optional<LineWriterFailure> failure = recording->failure()) {
            m_activities->notifyOfFile(Tone::Bad,
                tr("The end of %1 could not be written: %2. %3 rows are in it.", nullptr,
                    static_cast<int>(recording->records()))
                    .arg(shownName(file), failure->reason, Format::count(recording->records())),
                file);
            return;
        }
        Q_EMIT recorded(file);
        m_activities->notifyOfFile(Tone::Good,
            tr("Recorded %1 rows to %2, %3.", nullptr, static_cast<int>(recording->records()))
                .arg(Format::count(recording->records()), shownName(file), sizeOf(file)),
            file);
    });
    job->start();
}

void RecordingController::serveStore()
{
    m_recording->serveStore();
}

void RecordingController::shutDown()
{
    if (m_recording)
        release()->finish();
}

void RecordingController::takeFailure(const LineWriterFailure &failure)
{
    if (!m_recording)
        return;
    const QString file = path();
    const std::shared_ptr<CaptureRecording> recording = release();
    recording->finish();
    Incident incident;
    incident.tone = Tone::Bad;
    incident.isNotice = true;
    incident.title = tr("Recording stopped: %1").arg(failure.reason);
    incident.text = tr("%1 rows (%2) are in %3 and can be opened. What came since is in the log alone.", nullptr,
        static_cast<int>(recording->records()))
                        .arg(Format::count(recording->records()), sizeOf(file), file);
    Q_EMIT incidentFound(incident);
}

void RecordingController::refresh()
{
    if (m_recording && m_row)
        m_row->setFigures(m_recording->records(), QFileInfo(path()).size(), Clock::system().now() - m_since);
}

QString RecordingController::text() const
{
    return m_row ? m_row->text() : QString();
}

void RecordingController::offerRecovery()
{
    m_leftBehind = m_journal.leftBehind();
    offerNext();
}

void RecordingController::offerNext()
{
    if (m_leftBehind.empty())
        return;
    const RecordingJournal::Entry entry = m_leftBehind.back();
    m_leftBehind.pop_back();
    const QString begun
        = QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.begunAt / 1000), QLocale::ShortFormat);
    NoticeRow *notice = m_activities->notify(Tone::Warning,
        tr("Shardscope ended while it was recording %1 (since %2). What was written is kept: %3.")
            .arg(shownName(entry.path), begun, sizeOf(entry.path)));
    const auto answered = [this, id = entry.id] {
        m_journal.end(id);
        offerNext();
    };
    connect(notice, &NoticeRow::dismissed, this, &RecordingController::offerNext);
    notice->addButton(tr("Open it"), [this, answered, path = entry.path] {
        answered();
        Q_EMIT openRequested(path);
    });
    notice->addButton(
        tr("Show in folder"), [path = entry.path] { showInFolder(path); }, true);
    QPushButton *forget = notice->addButton(tr("Forget it"), answered);
    forget->setToolTip(tr("Do not offer it again; the file stays"));
}

} // namespace Shardscope
