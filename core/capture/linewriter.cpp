// SPDX-License-Identifier: MIT
#include "core/capture/linewriter.h"

#include "core/capture/tokenmask.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Shardscope {

namespace {

/// So much is written at once: large enough to be fast, small enough to show that a slow reader reads.
constexpr qsizetype chunkBytes = 256 * 1024;

qint64 cost(const EventRecord &record)
{
    return static_cast<qint64>(sizeof(EventRecord)) + record.json.size();
}

/// 0, or the system's error.
int writeAll(std::FILE *file, QByteArrayView bytes)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::fileno(file);
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written >= 0) {
            bytes = bytes.sliced(written);
        } else if (errno == EAGAIN) {
            // Whoever shares the pipe made it so; the thread has nothing else to do than wait.
            pollfd ready { descriptor, POLLOUT, 0 };
            ::poll(&ready, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
#else
    errno = 0;
    const auto size = static_cast<std::size_t>(bytes.size());
    const bool written = std::fwrite(bytes.data(), 1, size, file) == size && std::fflush(file) == 0;
    return written ? 0 : (errno ? errno : EIO);
#endif
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
    , m_file(std::move(file))
    , m_options(options)
    , m_thread([this] { run(); })
{
}

LineWriter::~LineWriter()
{
    finish();
}

void LineWriter::append(const EventRecord &record)
{
    bool limitReached = false;
    {
        std::unique_lock lock(m_mutex);
        if (m_ended)
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
                    return;
                }
                break;
            }
        }
        m_ended = record.kind == EventRecord::Kind::Summary; // which tells of all that was dropped
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
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return !m_queue.empty() || m_finishing; });
            if (m_queue.empty())
                return;
            std::swap(entries, m_queue);
        }
        if (!writeEntries(entries))
            return;
        entries.clear();
    }
}

bool LineWriter::writeEntries(const std::vector<Entry> &entries)
{
    QByteArray lines;
    if (entries.size() > 1)
        lines.reserve(chunkBytes + chunkBytes / 4);
    qint64 written = 0;
    for (const Entry &entry : entries) {
        const LineOptions options { .withData
            = m_options.withDispatchData || entry.record.kind != EventRecord::Kind::Dispatch,
            .dropped = entry.dropped };
        if (m_options.keepTokens)
            appendLine(&lines, entry.record, options);
        else
            appendLine(&lines, withoutForeignTokens(entry.record), options);
        written += cost(entry.record);
        if (lines.size() < chunkBytes && &entry != &entries.back())
            continue;
        if (const int error = writeAll(m_file.get(), lines)) {
            fail({ .reason = qt_error_string(error), .readerGone = meansReaderGone(error) });
            return false;
        }
        lines.resize(0);
        const std::lock_guard lock(m_mutex);
        m_waiting -= std::exchange(written, 0);
    }
    return true;
}

std::shared_ptr<std::FILE> openPrivateFile(const QString &path, QString *error)
{
#ifdef Q_OS_UNIX
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    // One that was there may be open to others; a device keeps the mode that the system gave it.
    struct stat status {};
    if (descriptor >= 0 && ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode))
        ::fchmod(descriptor, S_IRUSR | S_IWUSR);
    std::FILE *file = descriptor >= 0 ? ::fdopen(descriptor, "wb") : nullptr;
#else
    std::FILE *file = _wfopen(reinterpret_cast<const wchar_t *>(path.utf16()), L"wb");
#endif
    if (!file) {
        if (error)
            *error = qt_error_string(errno);
        return nullptr;
    }
    return { file, [](std::FILE *opened) { std::fclose(opened); } };
}

} // namespace Shardscope
