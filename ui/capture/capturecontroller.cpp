// SPDX-License-Identifier: MIT
#include "ui/capture/capturecontroller.h"

#include "core/capture/eventstore.h"

#include "ui/capture/exportdialog.h"
#include "ui/capture/logmemory.h"
#include "ui/connection/sessioncontroller.h"
#include "ui/dispatch/logmodel.h"
#include "ui/format.h"
#include "ui/windowfeeds.h"

#include <QAbstractItemView>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

CaptureController::CaptureController(const Parts &parts, QWidget *window)
    : m_parts(parts)
    , m_window(window)
    , m_activities(window)
    , m_recording(parts.store, &parts.feeds->recording, parts.settings, &m_activities, window)
    , m_opening({ .store = parts.store,
                    .names = &parts.feeds->names,
                    .metrics = parts.metrics,
                    .settings = parts.settings,
                    .activities = &m_activities },
          window)
    , m_recent(parts.settings)
    , m_export(parts.store, parts.log, parts.settings, &m_activities, window)
{
    LogMemory::restore(*m_parts.settings, m_parts.store);
    connect(&m_recording, &RecordingController::openRequested, this, [this](const QString &path) { open({ path }); });
    connect(&m_recording, &RecordingController::changed, this, &CaptureController::serveStore);
    connect(&m_opening, &OpeningController::left, this, &CaptureController::serveStore);
    connect(&m_opening, &OpeningController::chosen, this, &CaptureController::open);
    connect(&m_opening, &OpeningController::memoryRequested, this, &CaptureController::chooseMemory);
    // Appending is the gateway thread's from here on.
    connect(m_parts.session, &SessionController::aboutToStart, &m_opening, &OpeningController::leave);
    connect(&m_opening, &OpeningController::loaded, &m_recent, [this] {
        const QStringList &paths = m_opening.paths();
        std::for_each(paths.rbegin(), paths.rend(), [this](const QString &path) { m_recent.add(path); });
    });
    connect(&m_recording, &RecordingController::recorded, &m_recent, &RecentCaptures::add);
}

CaptureController::~CaptureController() = default;

void CaptureController::record()
{
    if (m_opening.isLoading()) {
        m_activities.notify(Tone::Muted, tr("A capture is being opened. Record when that is done."));
        return;
    }
    const EventStore::Range range = m_parts.store->range();
    // What was opened is in a file already.
    m_recording.ask(m_opening.isShowing() ? 0 : range.end - range.first);
}

/// What leaves memory is read from the capture that is shown, or else from the one that is recorded.
void CaptureController::serveStore()
{
    if (m_recording.isRecording() && !m_opening.isShowing())
        m_recording.serveStore();
}

QList<qint64> CaptureController::selection() const
{
    QList<qint64> records;
    const QModelIndexList rows = m_parts.view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        records.append(m_parts.log->storeIndex(row.row()));
    std::sort(records.begin(), records.end());
    return records;
}

void CaptureController::exportRecords(const QList<qint64> &records)
{
    const EventStore::Range range = m_parts.store->range();
    if (range.first == range.end) {
        m_activities.notify(Tone::Muted, tr("There is nothing in the log to be exported."));
        return;
    }
    QStringList inUse = m_opening.paths();
    if (m_recording.isRecording())
        inUse.append(m_recording.path());
    m_export.ask(records, inUse);
}

void CaptureController::open(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (!m_isRunning && !m_recording.isRecording()) {
        openNow(paths);
        return;
    }
    const QString what = m_isRunning
        ? tr("A session is alive. It ends when a capture is opened, and the log is emptied.")
        : tr("A capture is being recorded. It ends when another one is opened.");
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Open %1?").arg(shownName(paths.first())), what, QMessageBox::Cancel, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *go = question->addButton(
        m_isRunning ? tr("&Disconnect and open") : tr("&Stop recording and open"), QMessageBox::AcceptRole);
    connect(go, &QPushButton::clicked, this, [this, paths] { openNow(paths); });
    question->open();
}

void CaptureController::openNow(const QStringList &paths)
{
    if (m_isRunning) {
        m_next = paths;
        m_parts.session->stop();
        return;
    }
    m_recording.stop();
    m_opening.open(paths);
}

void CaptureController::setRunning(bool running)
{
    m_isRunning = running;
    if (!running && !m_next.isEmpty())
        openNow(std::exchange(m_next, {}));
}

void CaptureController::chooseMemory()
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Memory for the log"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setLabelText(tr("The log may take so many MiB of memory; it takes %1 now.\n"
                            "When it is full the oldest rows go, or are read from the recording where there is one.")
                             .arg(Format::bytes(static_cast<double>(m_parts.store->memory()))));
    dialog->setIntRange(LogMemory::least, LogMemory::most);
    dialog->setIntStep(64);
    dialog->setIntValue(LogMemory::of(*m_parts.store));
    connect(dialog, &QInputDialog::intValueSelected, this,
        [this](int value) { LogMemory::set(m_parts.settings, m_parts.store, value); });
    dialog->open();
}

} // namespace Shardscope
