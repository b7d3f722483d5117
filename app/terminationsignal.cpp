// SPDX-License-Identifier: MIT
#include "app/terminationsignal.h"

#include <QSocketNotifier>

#include <atomic>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace Shardscope {

#ifdef Q_OS_UNIX

namespace {

std::atomic<int> wakeDescriptor { -1 };

/// Nothing but what a signal handler may do.
void wake(int)
{
    const int saved = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(wakeDescriptor, &byte, 1);
    errno = saved;
}

} // namespace

TerminationSignal::TerminationSignal(QObject *parent)
    : QObject(parent)
{
    if (::pipe(m_pipe) != 0)
        return; // without descriptors the signals keep their plain meaning
    for (const int end : m_pipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    wakeDescriptor = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(m_pipe[0], bytes, sizeof bytes) > 0) { }
        Q_EMIT received();
    });
    struct sigaction action {};
    action.sa_handler = wake;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    for (const int number : { SIGINT, SIGTERM })
        ::sigaction(number, &action, nullptr);
}

TerminationSignal::~TerminationSignal()
{
    if (!m_notifier)
        return;
    // The end is under way: one more request for it must not turn its exit code into a kill.
    for (const int number : { SIGINT, SIGTERM })
        ::signal(number, SIG_IGN);
    wakeDescriptor = -1;
    m_notifier.reset();
    for (const int end : m_pipe)
        ::close(end);
}

#elif defined(Q_OS_WIN)

namespace {

std::atomic<TerminationSignal *> receiver { nullptr };

/// Called on a thread of the system's.
BOOL WINAPI handleConsole(DWORD)
{
    TerminationSignal *const target = receiver.exchange(nullptr);
    if (!target)
        return FALSE;
    QMetaObject::invokeMethod(target, [target] { Q_EMIT target->received(); }, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

TerminationSignal::TerminationSignal(QObject *parent)
    : QObject(parent)
{
    receiver = this;
    SetConsoleCtrlHandler(handleConsole, TRUE);
}

TerminationSignal::~TerminationSignal()
{
    receiver = nullptr;
    SetConsoleCtrlHandler(handleConsole, FALSE);
}

#endif

} // namespace Shardscope
