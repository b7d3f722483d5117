// SPDX-License-Identifier: MIT
#include "ui/capture/captureload.h"

#include "core/capture/capturearchive.h"
#include "core/capture/eventstore.h"
#include "core/capture/namerecorder.h"
#include "core/text.h"

#include "ui/capture/job.h"

#include <QFileInfo>
#include <QMutexLocker>

namespace Shardscope {

namespace {

/// How often progress is told and the store's compression waited for, in records.
constexpr qint64 stride = 1024;

} // namespace

CaptureLoad::CaptureLoad(QStringList paths, EventStore *store, NameRecorder *names)
    : m_paths(std::move(paths))
    , m_store(store)
    , m_names(names)
{
}

CaptureLoad::~CaptureLoad() = default;

void CaptureLoad::run(Job &job)
{
    for (const QString &path : m_paths)
        m_bytesOfAll += QFileInfo(path).size();
    for (const QString &path : m_paths) {
        m_outcomes.push_back({ path, read(path, job) });
        if (m_outcomes.back().result.end == CaptureReader::End::Cancelled)
            return;
        m_bytesBefore += QFileInfo(path).size();
    }
}

CaptureReader::Result CaptureLoad::read(const QString &path, Job &job)
{
    CaptureReader reader(path);
    QString reason;
    if (!reader.open(&reason)) {
        return { .end = CaptureReader::End::Failed, .error = Text::tr("\"%1\" cannot be read: %2.").arg(path, reason) };
    }
    {
        const QMutexLocker lock(&m_mutex);
        m_reader = &reader;
        if (m_isCancelled)
            reader.cancel();
    }
    // The file itself holds what memory cannot; of several only their newest rows are kept.
    std::shared_ptr<CaptureArchive> archive;
    if (m_paths.size() == 1) {
        archive = std::make_shared<CaptureArchive>(path, reader.form(), m_store->range().end);
        m_store->setArchive(archive);
    }
    qint64 lines = 0;
    const CaptureReader::Result result = reader.read(
        [&](const CaptureReader::Line &line) {
            if (line.record.kind == EventRecord::Kind::Capture)
                takeHeader(line.record);
            else
                take(line.record);
            if (++lines % stride == 0) {
                job.setProgress(m_bytesBefore + reader.bytesRead(), m_bytesOfAll);
                // What is not compressed yet would push out what fits.
                if (m_store->memory() > m_store->limit() / 2)
                    m_store->waitForSealing();
            }
            return true;
        },
        archive.get());
    if (archive) {
        archive->close();
        m_isAtHand = archive->isWhole();
        if (!m_isAtHand)
            m_store->setArchive(nullptr);
    }
    const QMutexLocker lock(&m_mutex);
    m_reader = nullptr;
    return result;
}

void CaptureLoad::take(const EventRecord &record)
{
    m_store->append(record);
    m_names->append(record);
    const QMutexLocker lock(&m_mutex);
    m_replay.append(record);
}

void CaptureLoad::takeHeader(const EventRecord &record)
{
    const std::optional<SanitizeLevel> level = sanitizeLevelOfName(record.type);
    const QMutexLocker lock(&m_mutex);
    if (level)
        m_replay.setLevel(*level);
}

void CaptureLoad::cancel()
{
    const QMutexLocker lock(&m_mutex);
    m_isCancelled = true;
    if (m_reader)
        m_reader->cancel();
}

CaptureLoad::News CaptureLoad::takeNews()
{
    const QMutexLocker lock(&m_mutex);
    return { m_replay.takeFacts(), m_replay.figures(), m_replay.incident() };
}

} // namespace Shardscope
