// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/capturereader.h"

#include "ui/capture/recordreplay.h"

#include <QMutex>
#include <QStringList>

namespace Shardscope {

class EventStore;
class Job;
class NameRecorder;

/// Reads captures into the store, one after the other, on the thread of a job. Another thread asks how far it is, and
/// for what the graphs are to be told.
class CaptureLoad
{
public:
    /// @p store, which nobody else appends to meanwhile, and @p names must outlive the load.
    CaptureLoad(QStringList paths, EventStore *store, NameRecorder *names);
    ~CaptureLoad();
    Q_DISABLE_COPY_MOVE(CaptureLoad)

    void run(Job &job);

    // Any thread
    /// Ends a read that waits for its file as well.
    void cancel();
    struct News
    {
        std::vector<SessionFact> facts {}; ///< since the call before
        RecordReplay::Figures figures {};
        std::optional<Incident> incident {};
    };
    [[nodiscard]] News takeNews();

    struct Outcome
    {
        QString path;
        CaptureReader::Result result;
    };
    /// One for each file that was begun; once the job has finished.
    [[nodiscard]] const std::vector<Outcome> &outcomes() const { return m_outcomes; }
    [[nodiscard]] const QStringList &paths() const { return m_paths; }
    /// Whether all that left memory can be read again from the file.
    [[nodiscard]] bool isAtHand() const { return m_isAtHand; }

private:
    [[nodiscard]] CaptureReader::Result read(const QString &path, Job &job);
    void take(const EventRecord &record);
    void takeHeader(const EventRecord &record);

    const QStringList m_paths;
    EventStore *const m_store;
    NameRecorder *const m_names;
    std::vector<Outcome> m_outcomes;
    bool m_isAtHand = true;
    qint64 m_bytesBefore = 0; ///< of the files that are read
    qint64 m_bytesOfAll = 0;

    QMutex m_mutex; ///< of what follows
    RecordReplay m_replay;
    CaptureReader *m_reader = nullptr;
    bool m_isCancelled = false;
};

} // namespace Shardscope
