// SPDX-License-Identifier: MIT
#include "core/capture/linewriter.h"

#include <algorithm>
#include <cerrno>

namespace Shardscope {

namespace {

qint64 cost(const EventRecord &record)
{
    return static_cast<qint64>(sizeof(EventRecord)) + record.json.size();
}

bool meansReaderGone(int error)
{
#ifdef Q_OS_WIN
    return error == EPIPE || error == EBADF || error == EINVAL;
#else
    return error == EPIPE || error == EBADF;
#endif
}

} // namespace

LineWriter::LineWriter(std::shared_ptr<std::FILE> file, const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_output(std::move(file), options.form, options.archive)
    , m_thread([this] { run(); })
{
}

LineWriter::~LineWriter()
{
    finish();
}

void LineWriter::append(const EventRecord &record)
{
    if (m_options.shows && !m_options.shows(record))
        return;
    bool limitReached = false;
    {
        std::unique_lock lock(m_mutex);
        const bool isSummary = record.kind == EventRecord::Kind::Summary;
        if (m_ended && !isSummary)
            return;
        const bool isDispatch = record.kind == EventRecord::Kind::Dispatch;
        if (isDispatch && m_dispatches == m_options.dispatchLimit)
            return;
        if (m_waiting > m_options.waitingLimit) {
            switch (m_options.overflow) {
            case Overflow::Fail:
                lock.unlock();
                fail({ .reason
                    = tr("it is written to too slowly: %1 MiB wait").arg(m_options.waitingLimit / 1024 / 1024) });
                return;
            case Overflow::DropDispatches:
                if (isDispatch) {
                    ++m_dropped;
                    ++m_droppedSinceLine;
                    ++m_droppedOfShard[record.shard.value_or(-1)];
                    return;
                }
                break;
            }
        }
        m_ended = isSummary; // which tells of all that was dropped
        m_queue.push_back({ record, m_ended ? 0 : std::exchange(m_droppedSinceLine, 0) });
        m_waiting += cost(record);
        if (isDispatch)
            limitReached = ++m_dispatches == m_options.dispatchLimit;
        if (m_queue.size() == 1)
            m_wake.notify_one();
    }
    if (limitReached)
        Q_EMIT dispatchLimitReached();
}

void LineWriter::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_finishing = true;
        m_wake.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

qint64 LineWriter::dropped() const
{
    const std::lock_guard lock(m_mutex);
    return m_dropped;
}

qint64 LineWriter::dropped(int shard) const
{
    const std::lock_guard lock(m_mutex);
    const auto count = m_droppedOfShard.find(shard);
    return count == m_droppedOfShard.end() ? 0 : count->second;
}

bool LineWriter::isFull() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting > m_options.waitingLimit;
}

std::optional<LineWriterFailure> LineWriter::failure() const
{
    const std::lock_guard lock(m_mutex);
    return m_failure;
}

void LineWriter::fail(const LineWriterFailure &failure)
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        if (m_failure)
            return;
        m_failure = failure;
    }
    Q_EMIT failed(failure);
}

void LineWriter::run()
{
    std::vector<Entry> entries;
    for (bool goesOn = true; goesOn;) {
        {
            std::unique_lock lock(m_mutex);
            const auto isAwake = [this] { return !m_queue.empty() || m_finishing; };
            if (const std::optional<TimePoint> due = m_output.due())
                m_wake.wait_until(lock, *due, isAwake);
            else
                m_wake.wait(lock, isAwake);
            goesOn = !m_finishing || !m_queue.empty();
            std::swap(entries, m_queue);
        }
        if (!writeEntries(entries) || !check(goesOn ? m_output.writeDue(now()) : m_output.writeAll()))
            return;
        entries.clear();
    }
}

TimePoint LineWriter::now()
{
    return std::chrono::steady_clock::now();
}

bool LineWriter::check(int error)
{
    if (error)
        fail({ .reason = qt_error_string(error), .readerGone = meansReaderGone(error) });
    return error == 0;
}

bool LineWriter::writeEntries(const std::vector<Entry> &entries)
{
    if (entries.size() > 1)
        m_output.lines()->reserve(captureChunkBytes + captureChunkBytes / 4);
    qint64 written = 0;
    for (const Entry &entry : entries) {
        const LineOptions options { .withData
            = m_options.withDispatchData || entry.record.kind != EventRecord::Kind::Dispatch,
            .dropped = entry.dropped };
        if (m_options.level == SanitizeLevel::KeepTokens)
            appendLine(m_output.lines(), entry.record, options);
        else
            appendLine(m_output.lines(), sanitized(entry.record, m_options.level), options);
        written += cost(entry.record);
        const qsizetype before = m_output.lines()->size();
        if (!check(m_output.endLine(entry.record.kind != EventRecord::Kind::Capture, now())))
            return false;
        if (m_output.lines()->size() == before && &entry != &entries.back())
            continue;
        if (!check(m_output.writeDue(now())))
            return false;
        const std::lock_guard lock(m_mutex);
        m_waiting -= std::exchange(written, 0);
    }
    return true;
}

} // namespace Shardscope
