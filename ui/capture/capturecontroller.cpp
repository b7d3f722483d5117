// SPDX-License-Identifier: MIT
#include "ui/capture/capturecontroller.h"

#include "core/capture/eventstore.h"

#include "ui/capture/exportdialog.h"
#include "ui/connection/sessioncontroller.h"
#include "ui/dispatch/logmodel.h"
#include "ui/format.h"
#include "ui/windowfeeds.h"

#include <QAbstractItemView>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr const char *memoryKey = "log/memory";
constexpr qint64 mebibyte = 1024 * 1024;
constexpr int leastMemory = 16; ///< MiB
constexpr int mostMemory = 64 * 1024;

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

CaptureController::CaptureController(const Parts &parts, QWidget *window)
    : m_parts(parts)
    , m_window(window)
    , m_activities(window)
    , m_recent(parts.settings)
    , m_recording(parts.store, &parts.feeds->recording, parts.settings, &m_activities, window)
    , m_opening({ .store = parts.store,
                    .names = &parts.feeds->names,
                    .metrics = parts.metrics,
                    .settings = parts.settings,
                    .activities = &m_activities },
          window)
    , m_export(parts.store, parts.log, parts.settings, &m_activities, window)
    , m_recentMenu(new RecentMenu(&m_recent, window))
{
    if (const int limit = m_parts.settings->value(QLatin1String(memoryKey)).toInt(); limit >= leastMemory)
        m_parts.store->setLimit(limit * mebibyte);
    connect(&m_recording, &RecordingController::openRequested, this, [this](const QString &path) { open({ path }); });
    connect(&m_recording, &RecordingController::changed, this, &CaptureController::serveStore);
    connect(&m_recording, &RecordingController::ended, &m_recent, &RecentCaptures::add);
    connect(&m_opening, &OpeningController::opened, &m_recent, &RecentCaptures::add);
    connect(m_recentMenu, &RecentMenu::chosen, this, &CaptureController::openAgain);
    connect(&m_opening, &OpeningController::left, this, &CaptureController::serveStore);
    connect(&m_opening, &OpeningController::chosen, this, &CaptureController::open);
    connect(&m_opening, &OpeningController::memoryRequested, this, &CaptureController::chooseMemory);
    // Appending is the gateway thread's from here on.
    connect(m_parts.session, &SessionController::aboutToStart, &m_opening, &OpeningController::leave);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

/// The menu looks at a list that goes with the controller.
CaptureController::~CaptureController()
{
    delete m_recentMenu;
}

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

/// Looks first: nothing has to end for a file that is gone.
void CaptureController::openAgain(const QString &path)
{
    if (QFileInfo(path).isFile()) {
        open({ path });
        return;
    }
    m_recent.remove(path);
    m_activities.notify(Tone::Bad, tr("There is no file “%1” any more; it is taken off the list.").arg(path));
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
    dialog->setIntRange(leastMemory, mostMemory);
    dialog->setIntStep(64);
    dialog->setIntValue(static_cast<int>(m_parts.store->limit() / mebibyte));
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int value) {
        m_parts.settings->setValue(QLatin1String(memoryKey), value);
        m_parts.store->setLimit(value * mebibyte);
    });
    dialog->open();
}

bool CaptureController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (!localFiles(drag->mimeData()).isEmpty())
            drag->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        drop->acceptProposedAction();
        open(localFiles(drop->mimeData()));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Shardscope
