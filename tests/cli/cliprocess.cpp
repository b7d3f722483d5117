// SPDX-License-Identifier: MIT
#include "tests/cli/cliprocess.h"

#include "tests/support/linecontract.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <signal.h>
#endif

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// Long, since a loaded machine under sanitizers is slow; nobody waits for it where all is well.
constexpr int patienceMs = 60'000;

} // namespace

CliProcess::CliProcess(QStringList arguments)
    : m_arguments(std::move(arguments))
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.remove(u"SHARDSCOPE_TOKEN"_s);
    m_environment.remove(u"SHARDSCOPE_PROXY_AUTH"_s);
    m_environment.insert(u"SHARDSCOPE_HOME"_s, m_home.path());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { m_out += m_process.readAllStandardOutput(); });
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] { m_err += m_process.readAllStandardError(); });
}

CliProcess::~CliProcess()
{
    if (hasExited())
        return;
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

bool CliProcess::start()
{
    m_process.setProcessEnvironment(m_environment);
    m_process.start(qEnvironmentVariable("SHARDSCOPE_BIN") + u"/shardscope-cli"_s, m_arguments);
    return m_process.waitForStarted();
}

bool CliProcess::run(const QByteArray &input)
{
    if (!start())
        return false;
    write(input);
    closeInput();
    return waitForExit();
}

void CliProcess::interrupt(int signal)
{
#ifdef Q_OS_UNIX
    // 0 would mean everyone around us.
    if (pid() > 0)
        ::kill(static_cast<pid_t>(pid()), signal);
#else
    Q_UNUSED(signal)
    m_process.terminate();
#endif
}

bool CliProcess::waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, patienceMs);
}

bool CliProcess::waitForExit()
{
    return waitFor([this] { return hasExited(); });
}

QJsonObject CliProcess::waitForLine(const QByteArrayList &words)
{
    qsizetype seen = 0;
    QJsonObject found;
    const bool came = waitFor([&] {
        for (qsizetype end = m_out.indexOf('\n', seen); end >= 0; end = m_out.indexOf('\n', seen)) {
            const QByteArray line = m_out.sliced(seen, end - seen);
            seen = end + 1;
            if (std::all_of(words.begin(), words.end(), [&line](const QByteArray &word) { return line.contains(word); })) {
                found = parsed(line);
                return true;
            }
        }
        return hasExited();
    });
    return came ? found : QJsonObject();
}

int CliProcess::exitCode() const
{
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QJsonObject CliProcess::summary() const
{
    const QByteArrayList lines = linesOf(m_out);
    const QJsonObject last = lines.isEmpty() ? QJsonObject() : parsed(lines.last());
    return last.value("kind"_L1).toString() == "summary"_L1 ? last : QJsonObject();
}

SimulateProcess::SimulateProcess(const QStringList &arguments, const QString &command)
    : CliProcess(QStringList { command } + arguments)
{
}

bool SimulateProcess::begin()
{
    if (!start())
        return false;
    const QJsonObject address = waitForLine({ "gateway" });
    gateway = address.value("gateway"_L1).toString();
    api = address.value("api"_L1).toString();
    token = address.value("token"_L1).toString();
    return !gateway.isEmpty() && !api.isEmpty() && !token.isEmpty();
}

QStringList tailArguments(const SimulateProcess &simulate, const QStringList &more, bool lookUp)
{
    QStringList arguments { u"tail"_s, u"--gateway"_s, simulate.gateway };
    if (lookUp)
        arguments += { u"--api"_s, simulate.api };
    return arguments + more;
}

} // namespace Shardscope
