// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace Shardscope {

/// shardscope-cli as a process of its own, in an environment without a token and with a settings folder of its own.
class CliProcess : public QObject
{
    Q_OBJECT

public:
    explicit CliProcess(QStringList arguments);
    /// Kills it where it still runs.
    ~CliProcess() override;

    // Before start()
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    /// Standard output goes to a file or FIFO instead of out().
    void setOutputFile(const QString &path) { m_process.setStandardOutputFile(path); }
    void setInputFile(const QString &path) { m_process.setStandardInputFile(path); }

    bool start();
    /// Starts it, gives it @p input and its end, and waits for it to exit.
    bool run(const QByteArray &input = {});
    void write(const QByteArray &input) { m_process.write(input); }
    void closeInput() { m_process.closeWriteChannel(); }
    void interrupt(int signal);
    [[nodiscard]] bool waitForExit();
    [[nodiscard]] bool waitFor(const std::function<bool()> &condition);
    /// Waits for a line with all of these words; its object, empty after the time-out.
    [[nodiscard]] QJsonObject waitForLine(const QByteArrayList &words);

    [[nodiscard]] bool hasExited() const { return m_process.state() == QProcess::NotRunning; }
    /// -1 where it was killed or crashed.
    [[nodiscard]] int exitCode() const;
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] const QByteArray &out() const { return m_out; }
    [[nodiscard]] const QByteArray &err() const { return m_err; }
    [[nodiscard]] QString home() const { return m_home.path(); }
    /// The last line of the output.
    [[nodiscard]] QJsonObject summary() const;

private:
    QStringList m_arguments;
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QProcess m_process;
    QByteArray m_out;
    QByteArray m_err;
};

/// `simulate`, or another @p command that serves a gateway, in a process of its own; its first line was read.
class SimulateProcess : public CliProcess
{
    Q_OBJECT

public:
    explicit SimulateProcess(const QStringList &arguments = {}, const QString &command = QStringLiteral("simulate"));
    [[nodiscard]] bool begin();

    QString gateway;
    QString api;
    QString token;
};

/// A `tail` that is to connect to @p simulate.
[[nodiscard]] QStringList tailArguments(const SimulateProcess &simulate, const QStringList &more = {}, bool lookUp = true);

} // namespace Shardscope
