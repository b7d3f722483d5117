// SPDX-License-Identifier: MIT
#include "tests/bench/child.h"

#include "tests/bench/benchmark.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Shardscope::Bench {

Child::Child(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setProgram(
        program.contains(u'/') ? program : QDir(QCoreApplication::applicationDirPath()).filePath(program));
    m_process.setArguments(arguments);
    m_startedAt = monotonicNanoseconds();
    m_process.start();
    if (!m_process.waitForStarted())
        m_error = m_process.errorString();
}

Child::~Child()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QJsonObject Child::line(int seconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_process.canReadLine()) {
        const qint64 left = seconds * 1000LL - timer.elapsed();
        const bool isAlive = m_process.state() == QProcess::Running;
        if (!isAlive || left <= 0) {
            m_error = isAlive ? u"it said nothing for %1 s"_s.arg(seconds) : u"it ended too early"_s;
            return {};
        }
        m_process.waitForReadyRead(static_cast<int>(left));
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

QProcessEnvironment Child::ownEnvironment()
{
    return QProcessEnvironment::systemEnvironment();
}

QProcessEnvironment Child::windowEnvironment(const QString &home)
{
    QProcessEnvironment environment = ownEnvironment();
    environment.insert(u"SHARDSCOPE_HOME"_s, home);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

void tell(const QJsonObject &line)
{
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace Shardscope::Bench
