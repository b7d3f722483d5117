// SPDX-License-Identifier: MIT
#include "ui/capture/openingcontroller.h"

#include "core/capture/eventstore.h"
#include "core/capture/namerecorder.h"

#include "ui/capture/activities.h"
#include "ui/capture/capturedefaults.h"
#include "ui/capture/noticerow.h"
#include "ui/capture/problemdialog.h"
#include "ui/format.h"
#include "ui/graphs/sessionmetrics.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr std::chrono::milliseconds newsInterval { 100 };

} // namespace

OpeningController::OpeningController(const Parts &parts, QWidget *window)
    : m_parts(parts)
    , m_window(window)
{
    m_news.setInterval(newsInterval);
    connect(&m_news, &QTimer::timeout, this, &OpeningController::takeNews);
}

OpeningController::~OpeningController()
{
    if (m_job)
        m_job->abandon();
}

void OpeningController::ask()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a capture"), CaptureDefaults::folder(*m_parts.settings),
        tr("Captures (*.jsonl *.jsonl.zst *.jsonl.gz)") + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        CaptureDefaults::setFolder(m_parts.settings, QFileInfo(paths.first()).path());
        Q_EMIT chosen(paths);
    });
    dialog->open();
}

void OpeningController::open(const QStringList &paths)
{
    leave();
    QStringList missing;
    for (const QString &path : paths) {
        // What is no file may keep who reads it waiting for ever.
        const QFileInfo info(path);
        (info.isFile() ? m_paths : missing).append(info.absoluteFilePath());
    }
    Q_EMIT m_parts.activities->passed();
    if (!m_paths.isEmpty())
        begin();
    for (const QString &path : std::as_const(missing))
        notify(m_parts.activities->notify(Tone::Bad, tr("There is no file “%1”.").arg(path)));
}

void OpeningController::begin()
{
    m_parts.store->setArchive(nullptr);
    m_parts.store->clear();
    m_parts.metrics->clear();
    m_first = m_parts.store->range().end;
    m_rows = 0;
    m_load = std::make_unique<CaptureLoad>(m_paths, m_parts.store, m_parts.names);
    m_job = m_parts.activities->createJob(m_paths.size() == 1
            ? tr("Opening %1").arg(shownName(m_paths.first()))
            : tr("Opening %n captures", nullptr, static_cast<int>(m_paths.size())),
        [load = m_load.get()](Job &job) { load->run(job); });
    connect(m_job, &Job::cancelled, this, [this] { m_load->cancel(); });
    connect(m_job, &Job::finished, this, &OpeningController::finish);
    Q_EMIT began({ .paths = m_paths });
    m_news.start();
    m_job->start();
}

std::optional<Incident> OpeningController::takeNews()
{
    const CaptureLoad::News news = m_load->takeNews();
    m_parts.metrics->replay(news.facts);
    m_rows = news.figures.records;
    Q_EMIT progressed({ .paths = m_paths, .figures = news.figures });
    return news.incident;
}

void OpeningController::finish()
{
    m_news.stop();
    m_job = nullptr;
    const std::optional<Incident> incident = takeNews();
    const bool isForeign = m_rows == 0 && !m_load->outcomes().empty()
        && m_load->outcomes().back().result.end != CaptureReader::End::Complete;
    if (isForeign)
        leave();
    for (const CaptureLoad::Outcome &outcome : m_load->outcomes())
        tell(outcome);
    if (isForeign)
        return;
    tellWhatIsLeftOut();
    Q_EMIT loaded(incident);
}

/// The next capture has its own, and so has a session.
void OpeningController::notify(NoticeRow *notice)
{
    connect(this, &OpeningController::began, notice, &QObject::deleteLater);
    connect(this, &OpeningController::left, notice, &QObject::deleteLater);
}

void OpeningController::tell(const CaptureLoad::Outcome &outcome)
{
    Activities *activities = m_parts.activities;
    const QString name = shownName(outcome.path);
    const QString rows = Format::count(outcome.result.records);
    switch (outcome.result.end) {
    case CaptureReader::End::NotACapture:
        notify(activities->notify(Tone::Bad, outcome.result.error));
        return;
    case CaptureReader::End::Failed:
        notify(activities->notify(Tone::Bad,
            outcome.result.records == 0
                ? outcome.result.error
                : tr("%1 What was read before is shown: %2 rows.", nullptr, static_cast<int>(outcome.result.records))
                      .arg(outcome.result.error, rows)));
        return;
    case CaptureReader::End::Cancelled:
    case CaptureReader::End::Stopped:
        notify(activities->notify(Tone::Warning,
            tr("Opening %1 was cancelled: its first %2 rows are shown, the rest is not.", nullptr,
                static_cast<int>(outcome.result.records))
                .arg(name, rows)));
        break;
    case CaptureReader::End::Complete:
        break;
    }
    if (outcome.result.problemCount > 0)
        tellProblems(outcome);
}

void OpeningController::tellProblems(const CaptureLoad::Outcome &outcome)
{
    const CaptureReader::Result &result = outcome.result;
    const QString name = shownName(outcome.path);
    const QString first = result.problems.front().text();
    const QString rows = Format::count(result.records);
    const QString text = result.isTruncated && result.problemCount == 1
        ? tr("%1 ends in the middle of something, as a crash or a full disk leaves a file. All before is shown: "
             "%2 rows. %3",
            nullptr, static_cast<int>(result.records))
              .arg(name, rows, first)
        : tr("%1 has places that cannot be read: %2. All else is shown: %3 rows. %4", nullptr,
            static_cast<int>(result.records))
              .arg(name, Format::count(result.problemCount), rows, first);
    NoticeRow *notice = m_parts.activities->notify(Tone::Warning, text);
    notice->addButton(
        tr("Details…"),
        [this, outcome] {
            auto *dialog = new ProblemDialog(outcome.path, outcome.result, m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->show();
        },
        true);
    notify(notice);
}

void OpeningController::tellWhatIsLeftOut()
{
    const qint64 missing = m_parts.store->range().first - m_first;
    if (missing <= 0)
        return;
    const QString limit = Format::bytes(static_cast<double>(m_parts.store->limit()));
    NoticeRow *notice = m_parts.activities->notify(Tone::Warning,
        tr("The oldest %1 rows are left out: the log may take %2 of memory, and they cannot be read again from this "
           "file piece by piece.",
            nullptr, static_cast<int>(missing))
            .arg(Format::count(missing), limit));
    notice->addButton(
        tr("Memory for the log…"), [this] { Q_EMIT memoryRequested(); }, true);
    notify(notice);
}

void OpeningController::leave()
{
    if (m_job) {
        m_news.stop();
        m_job->abandon();
        m_job->deleteLater();
        m_job = nullptr;
    }
    if (m_paths.isEmpty())
        return;
    m_paths.clear();
    m_parts.store->setArchive(nullptr);
    m_parts.store->clear();
    m_parts.metrics->clear();
    Q_EMIT left();
}

} // namespace Shardscope
