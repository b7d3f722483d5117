// SPDX-License-Identifier: MIT
#include "app/secrets.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace Shardscope {

QString takeTokenFromEnvironment()
{
#ifdef Q_OS_UNIX
    const rlimit none { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0);
#endif
    QString token = qEnvironmentVariable("SHARDSCOPE_TOKEN");
    qunsetenv("SHARDSCOPE_TOKEN");
    return token;
}

} // namespace Shardscope
