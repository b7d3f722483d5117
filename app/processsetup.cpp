// SPDX-License-Identifier: MIT
#include "app/processsetup.h"

#include <QStandardPaths>

#include <cstdlib>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#endif

using namespace Qt::StringLiterals;

namespace Shardscope {

void prepareStreams()
{
#ifdef Q_OS_UNIX
    for (const int stream : { STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO }) {
        // For reading, also as output: who writes there is told so, as with a closed pipe.
        if (::fcntl(stream, F_GETFD) < 0)
            [[maybe_unused]] const int opened = ::open("/dev/null", O_RDONLY);
    }
    ::signal(SIGPIPE, SIG_IGN);
#endif
#ifdef Q_OS_WIN
    // Lines end with one byte everywhere.
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stdin), _O_BINARY);
#endif
}

QByteArray takeSecretVariable(const char *name)
{
    char *const value = std::getenv(name);
    if (!value)
        return {};
    const QByteArray copy(value);
    // In place: on Linux the text that began the process stays readable in /proc otherwise.
    volatile char *byte = value;
    for (std::size_t left = std::strlen(value); left > 0; --left)
        *byte++ = 0;
    qunsetenv(name);
    return copy;
}

void disableCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none { 0, 0 };
    ::setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    // Dumps that go to a program do not heed the limit.
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

QString settingsFolder()
{
    const QString home = qEnvironmentVariable("SHARDSCOPE_HOME");
    return home.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/shardscope"_s
                          : home;
}

} // namespace Shardscope
