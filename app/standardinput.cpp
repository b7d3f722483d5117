// SPDX-License-Identifier: MIT
#include "app/standardinput.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>

#ifdef Q_OS_WIN
#include <condition_variable>
#include <io.h>
#include <mutex>
#include <stdio.h>
#include <thread>
#else
#include <signal.h>
#include <unistd.h>
#endif

namespace Shardscope {

namespace {

constexpr int chunkBytes = 64 * 1024;

/// Bytes read, 0 at the end, below 0 with errno where it fails.
int readBytes(char *buffer, int size)
{
#ifdef Q_OS_WIN
    return _read(_fileno(stdin), buffer, static_cast<unsigned>(size));
#else
    ssize_t count = 0;
    do {
        count = ::read(STDIN_FILENO, buffer, static_cast<std::size_t>(size));
    } while (count < 0 && errno == EINTR);
    return static_cast<int>(count);
#endif
}

} // namespace

QByteArray StandardInput::firstLine(qsizetype maximumBytes, QString *error)
{
    // Byte by byte: what follows the line is for others.
    QByteArray line;
    for (;;) {
        char byte = 0;
        const int count = readBytes(&byte, 1);
        if (count < 0) {
            *error = qt_error_string(errno);
            return {};
        }
        if (count == 0 || byte == '\n')
            return line;
        if (line.size() == maximumBytes) {
            *error = QCoreApplication::translate("StandardInput", "its first line is longer than %1 bytes")
                         .arg(maximumBytes);
            return {};
        }
        line.append(byte);
    }
}

void StandardInput::take(const QByteArray &bytes)
{
    for (qsizetype begin = 0; begin < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', begin);
        const qsizetype length = (end < 0 ? bytes.size() : end) - begin;
        if (!m_skipping && m_line.size() + length > maximumLineBytes) {
            m_skipping = true;
            m_line.clear();
            Q_EMIT lineTooLong();
        }
        if (!m_skipping)
            m_line.append(QByteArrayView(bytes).sliced(begin, length));
        if (end < 0)
            return;
        if (!m_skipping)
            Q_EMIT lineRead(std::exchange(m_line, {}));
        m_skipping = false;
        begin = end + 1;
    }
}

void StandardInput::takeEnd()
{
    if (!m_line.isEmpty())
        Q_EMIT lineRead(std::exchange(m_line, {}));
}

#ifdef Q_OS_WIN

/// Between the thread that waits for input, which nothing can wake, and us: it may outlive us.
struct StandardInput::Bridge
{
    std::mutex mutex;
    std::condition_variable wake;
    StandardInput *target = nullptr;
    bool paused = false;
};

StandardInput::StandardInput(QObject *parent)
    : QObject(parent)
    , m_bridge(std::make_shared<Bridge>())
{
    m_bridge->target = this;
}

StandardInput::~StandardInput()
{
    const std::lock_guard lock(m_bridge->mutex);
    m_bridge->target = nullptr;
    m_bridge->wake.notify_one();
}

void StandardInput::setPaused(bool paused)
{
    const std::lock_guard lock(m_bridge->mutex);
    m_bridge->paused = paused;
    m_bridge->wake.notify_one();
}

void StandardInput::start()
{
    std::thread([bridge = m_bridge] {
        QByteArray buffer(chunkBytes, Qt::Uninitialized);
        for (;;) {
            const int count = readBytes(buffer.data(), chunkBytes);
            std::unique_lock lock(bridge->mutex);
            bridge->wake.wait(lock, [&bridge] { return !bridge->paused || !bridge->target; });
            StandardInput *const target = bridge->target;
            if (!target)
                return;
            const QByteArray bytes = buffer.left(std::max(count, 0));
            QMetaObject::invokeMethod(
                target, [target, bytes] { bytes.isEmpty() ? target->takeEnd() : target->take(bytes); },
                Qt::QueuedConnection);
            if (count <= 0)
                return;
        }
    }).detach();
}

#else

StandardInput::StandardInput(QObject *parent)
    : QObject(parent)
{
}

StandardInput::~StandardInput() = default;

void StandardInput::setPaused(bool paused)
{
    if (m_notifier)
        m_notifier->setEnabled(!paused);
}

void StandardInput::start()
{
    // In the background a terminal's input is not ours; to be stopped for it would let the session die.
    ::signal(SIGTTIN, SIG_IGN);
    m_notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &StandardInput::readSome);
}

void StandardInput::readSome()
{
    QByteArray buffer(chunkBytes, Qt::Uninitialized);
    const int count = readBytes(buffer.data(), chunkBytes);
    if (count > 0) {
        buffer.truncate(count);
        take(buffer);
    } else if (count == 0 || errno != EAGAIN) {
        m_notifier.release()->deleteLater(); // it is the one that calls
        takeEnd();
    }
}

#endif

} // namespace Shardscope
