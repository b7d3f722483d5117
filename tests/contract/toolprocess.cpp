// SPDX-License-Identifier: MIT
#include "tests/contract/toolprocess.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <signal.h>

using namespace Qt::StringLiterals;

namespace Shardscope::Contract {

QByteArray OutputLine::data() const
{
    const qsizetype key = bytes.indexOf("\"d\":");
    return key < 0 || !bytes.endsWith('}') ? QByteArray() : bytes.sliced(key + 4, bytes.size() - key - 5);
}

ToolProcess::ToolProcess(const QStringList &arguments, const Environment &environment)
    : m_arguments(arguments)
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const char *name : { "SHARDSCOPE_TOKEN", "SHARDSCOPE_PROXY_AUTH", "SHARDSCOPE_FIXTURES", "http_proxy",
             "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "QT_LOGGING_RULES" })
        all.remove(QLatin1String(name));
    const auto place = [&](const char *name, const QString &folder) {
        QDir(home()).mkpath(folder);
        all.insert(QLatin1String(name), path(folder));
    };
    place("HOME", u"home"_s);
    place("SHARDSCOPE_HOME", u"shardscope"_s);
    place("XDG_CONFIG_HOME", u"config"_s);
    place("XDG_DATA_HOME", u"data"_s);
    place("XDG_STATE_HOME", u"state"_s);
    place("XDG_CACHE_HOME", u"cache"_s);
    place("XDG_RUNTIME_DIR", u"runtime"_s);
    place("TMPDIR", u"tmp"_s);
    for (auto it = environment.begin(); it != environment.end(); ++it)
        all.insert(it.key(), it.value());
    m_process.setProcessEnvironment(all);
    m_process.setProgram(qEnvironmentVariable("SHARDSCOPE_BIN") + u"/shardscope-cli"_s);
    m_process.setArguments(arguments);
    m_process.setWorkingDirectory(home());
}

ToolProcess::~ToolProcess()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(patienceMs);
    }
}

void ToolProcess::redirectOutput(const QString &path)
{
    m_redirected = true;
    m_process.setStandardOutputFile(path);
}

bool ToolProcess::start()
{
    m_process.start();
    return m_process.waitForStarted(patienceMs);
}

void ToolProcess::write(const QByteArray &bytes)
{
    m_process.write(bytes);
}

void ToolProcess::closeInput()
{
    m_process.closeWriteChannel();
}

void ToolProcess::signal(int number)
{
    if (processId() > 0)
        ::kill(static_cast<pid_t>(processId()), number);
}

void ToolProcess::read()
{
    if (!m_redirected)
        m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError();
}

const QByteArray &ToolProcess::output()
{
    read();
    return m_output;
}

const QByteArray &ToolProcess::errors()
{
    read();
    return m_errors;
}

const QList<OutputLine> &ToolProcess::lines()
{
    read();
    for (qsizetype end = m_output.indexOf('\n', m_parsed); end >= 0; end = m_output.indexOf('\n', m_parsed)) {
        const QByteArray line = m_output.sliced(m_parsed, end - m_parsed);
        m_lines.append({ line, QJsonDocument::fromJson(line).object() });
        m_parsed = end + 1;
    }
    return m_lines;
}

QList<OutputLine> ToolProcess::linesOf(const QString &kind)
{
    QList<OutputLine> found;
    for (const OutputLine &line : lines()) {
        if (line.kind() == kind)
            found.append(line);
    }
    return found;
}

int ToolProcess::waitForLine(const Match &match, int from)
{
    int next = from;
    int found = -1;
    const auto look = [&] {
        const QList<OutputLine> &all = lines();
        for (; found < 0 && next < int(all.size()); ++next) {
            if (match(all[next]))
                found = next;
        }
        return found >= 0;
    };
    // A process that ended has written everything; look once more then.
    if (!QTest::qWaitFor([&] { return look() || m_process.state() == QProcess::NotRunning; }, patienceMs))
        return -1;
    look();
    return found;
}

bool ToolProcess::waitForState(const QString &state)
{
    return waitForLine([&](const OutputLine &line) { return line.kind() == "state"_L1 && line.text("state") == state; })
        >= 0;
}

int ToolProcess::waitForExit()
{
    const auto ended = [this] {
        read();
        return m_process.state() == QProcess::NotRunning;
    };
    if (!QTest::qWaitFor(ended, patienceMs))
        return -1;
    read();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QByteArray ToolProcess::story()
{
    QByteArray text = "shardscope-cli " + m_arguments.join(u' ').toUtf8();
    text += isRunning() ? QByteArray("\nstill runs")
                        : QByteArray("\nended with " + QByteArray::number(m_process.exitCode()));
    text += "\nstandard error:\n" + errors().right(20000) + "\nstandard output:\n";
    const QList<OutputLine> &all = lines();
    for (qsizetype i = std::max(qsizetype(0), all.size() - 25); i < all.size(); ++i)
        text += all[i].bytes.left(300) + '\n';
    return text;
}

QStringList plainTail(const QString &gateway, const QStringList &more)
{
    return QStringList { u"tail"_s, u"--gateway"_s, gateway, u"--compression"_s, u"none"_s } + more;
}

ToolProcess::Environment anyToken()
{
    return { { u"SHARDSCOPE_TOKEN"_s, u"any-token-of-a-test"_s } };
}

} // namespace Shardscope::Contract
