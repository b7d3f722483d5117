// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"
#include "core/capture/lineformat.h"
#include "core/capture/lineoutput.h"
#include "core/capture/sanitizer.h"

#include <QMetaType>
#include <QObject>
#include <QString>

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace Shardscope {

/// Why lines cannot be written any more.
struct LineWriterFailure
{
    QString reason;
    bool readerGone = false; ///< nobody reads any more: a pipe was closed
};

/// Writes records as lines on a thread of its own, so that a slow reader never holds up who makes them.
/// Summaries are the last lines: what else comes after the first is left out.
class LineWriter : public QObject, public RecordSink
{
    Q_OBJECT

public:
    enum class Overflow {
        DropDispatches, ///< and tell how many; other lines are always kept
        Fail,
    };
    struct Options
    {
        bool withDispatchData = true;
        SanitizeLevel level = SanitizeLevel::KeepTokens;
        CaptureForm form = CaptureForm::Plain;
        std::shared_ptr<CaptureArchive> archive {}; ///< is told where the records lie
        /// Records that it denies are left out and count nowhere; asked on the thread that appends. Empty: all are written.
        std::function<bool(const EventRecord &)> shows {};
        qint64 dispatchLimit = -1; ///< so many dispatch lines at most; -1: no limit
        qint64 waitingLimit = 64LL * 1024 * 1024; ///< bytes that may wait
        Overflow overflow = Overflow::DropDispatches;
    };

    LineWriter(std::shared_ptr<std::FILE> file, const Options &options, QObject *parent = nullptr);
    /// Writes what waits.
    ~LineWriter() override;

    /// Any thread.
    void append(const EventRecord &record) override;
    /// Writes what waits and ends the thread; nothing can be appended afterwards.
    void finish();

    [[nodiscard]] qint64 dropped() const;
    [[nodiscard]] qint64 dropped(int shard) const;
    /// More waits than may; who can hold back should.
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] std::optional<LineWriterFailure> failure() const;

Q_SIGNALS:
    /// Emitted on the thread that appends.
    void dispatchLimitReached();
    /// Emitted once, on the thread that writes or appends.
    void failed(const Shardscope::LineWriterFailure &failure);

private:
    struct Entry
    {
        EventRecord record;
        qint64 dropped = 0;
    };

    void run();
    bool writeEntries(const std::vector<Entry> &entries);
    bool check(int error);
    [[nodiscard]] static TimePoint now();
    void fail(const LineWriterFailure &failure);

    const Options m_options;
    LineOutput m_output; ///< used on the thread that writes
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Entry> m_queue;
    qint64 m_waiting = 0; ///< bytes in the queue and in what is being written
    qint64 m_dispatches = 0;
    qint64 m_dropped = 0;
    qint64 m_droppedSinceLine = 0;
    std::map<int, qint64> m_droppedOfShard;
    bool m_ended = false;
    bool m_finishing = false;
    std::optional<LineWriterFailure> m_failure {};
    std::thread m_thread; ///< the last member: it begins when the others are there
};

} // namespace Shardscope

Q_DECLARE_METATYPE(Shardscope::LineWriterFailure)
