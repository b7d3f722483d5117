// SPDX-License-Identifier: MIT
#include "app/progressline.h"

#include "core/text.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Shardscope {

namespace {

constexpr std::chrono::milliseconds interval { 200 };
constexpr const char *eraseLine = "\r\x1b[K";

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

} // namespace

ProgressLine::ProgressLine(std::function<std::pair<qint64, qint64>()> ask)
    : m_ask(std::move(ask))
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { show(); });
    if (isTerminal())
        m_timer.start(interval);
}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::show() const
{
    const auto [done, all] = m_ask();
    const QString text = all > 0 ? Text::tr("%1 % of %2 MiB").arg(100 * done / all).arg(all / 1024 / 1024)
                                 : Text::tr("%1 MiB").arg(done / 1024 / 1024);
    m_isShown = true;
    std::fprintf(stderr, "%s%s", eraseLine, text.toUtf8().constData());
    std::fflush(stderr);
}

void ProgressLine::clear() const
{
    m_timer.stop();
    if (!std::exchange(m_isShown, false))
        return;
    std::fputs(eraseLine, stderr);
    std::fflush(stderr);
}

} // namespace Shardscope
