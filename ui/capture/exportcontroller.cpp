// SPDX-License-Identifier: MIT
#include "ui/capture/exportcontroller.h"

#include "core/capture/eventstore.h"
#include "core/capture/recordfile.h"

#include "ui/capture/activities.h"
#include "ui/capture/exportdialog.h"
#include "ui/capture/noticerow.h"
#include "ui/dispatch/logmodel.h"
#include "ui/format.h"

#include <QDateTime>
#include <QFile>

#include <filesystem>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr qint64 stride = 256;

/// What an export came to; filled by its job.
struct Outcome
{
    qint64 rows = 0;
    qint64 missing = 0; ///< left memory meanwhile
    QString error {};
    bool isDone = false; ///< not where it failed or was cancelled
};

Outcome writeRecords(const EventStore &store, const QList<qint64> &records, const QString &path,
    const RecordFile::Form &form, SanitizeLevel level, Job &job)
{
    Outcome outcome;
    // The file that is there is replaced by a whole one, or stays.
    const QString part = path + u".part"_s;
    RecordFile file(part, form, level);
    bool isGood = true;
    for (qsizetype i = 0; isGood && i < records.size(); ++i) {
        if (i % stride == 0)
            job.setProgress(i, records.size());
        if (job.isCancelled()) {
            QFile::remove(part);
            return outcome;
        }
        const qint64 index = records[i];
        if (index < store.range().first) {
            ++outcome.missing;
            continue;
        }
        isGood = file.append(store.at(index));
        outcome.rows += isGood ? 1 : 0;
    }
    isGood = isGood && file.finish();
    std::error_code code;
    if (isGood)
        std::filesystem::rename(part.toStdU16String(), path.toStdU16String(), code);
    outcome.isDone = isGood && !code;
    if (outcome.isDone)
        return outcome;
    outcome.error = code ? QString::fromLocal8Bit(code.message().c_str()) : file.error();
    QFile::remove(part);
    return outcome;
}

} // namespace

ExportController::ExportController(
    const EventStore *store, const LogModel *log, QSettings *settings, Activities *activities, QWidget *window)
    : m_store(store)
    , m_log(log)
    , m_settings(settings)
    , m_activities(activities)
    , m_window(window)
{
}

ExportDialog *ExportController::ask(const QList<qint64> &selection, const QStringList &inUse)
{
    const EventStore::Range range = m_store->range();
    const qint64 shown = m_log->filter() ? m_log->rowCount() : 0;
    auto *dialog = new ExportDialog(QDateTime::currentDateTime().toString(u"'export'-yyyy-MM-dd-HHmmss"_s),
        { selection.size(), shown, range.end - range.first }, m_settings, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInUse(inUse);
    connect(dialog, &QDialog::accepted, this, [this, dialog, selection] {
        QList<qint64> records;
        switch (dialog->what()) {
        case ExportDialog::What::Selection:
            records = selection;
            break;
        case ExportDialog::What::Shown:
            records.reserve(m_log->rowCount());
            for (int row = 0; row < m_log->rowCount(); ++row)
                records.append(m_log->storeIndex(row));
            break;
        case ExportDialog::What::Everything: {
            const EventStore::Range all = m_store->range();
            records.resize(all.end - all.first);
            std::iota(records.begin(), records.end(), all.first);
            break;
        }
        }
        write(records, dialog->path(), dialog->level());
    });
    dialog->open();
    return dialog;
}

void ExportController::write(const QList<qint64> &records, const QString &path, SanitizeLevel level)
{
    QString error;
    const std::optional<RecordFile::Form> form = RecordFile::formOfName(path, &error);
    if (!form) {
        m_activities->notify(Tone::Bad, tr("Nothing was exported to %1: %2.").arg(shownName(path), error));
        return;
    }
    const auto outcome = std::make_shared<Outcome>();
    Job *job = m_activities->createJob(tr("Exporting to %1").arg(shownName(path)),
        [store = m_store, records, path, form, level, outcome](
            Job &running) { *outcome = writeRecords(*store, records, path, *form, level, running); });
    connect(job, &Job::finished, this, [this, path, outcome] {
        if (!outcome->error.isEmpty()) {
            m_activities->notify(
                Tone::Bad, tr("Nothing was exported: %1 cannot be written: %2.").arg(shownName(path), outcome->error));
        } else if (outcome->isDone) {
            Q_EMIT m_activities->passed();
            const QString text = tr("Exported %1 rows to %2.", nullptr, static_cast<int>(outcome->rows))
                                     .arg(Format::count(outcome->rows), shownName(path));
            m_activities->notifyOfFile(outcome->missing > 0 ? Tone::Warning : Tone::Good,
                outcome->missing > 0
                    ? tr("%1 %2 left memory before they could be written.", nullptr, static_cast<int>(outcome->missing))
                          .arg(text, Format::count(outcome->missing))
                    : text,
                path);
            Q_EMIT written(path, outcome->rows);
        }
    });
    job->start();
}

} // namespace Shardscope
