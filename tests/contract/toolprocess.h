// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace Shardscope::Contract {

/// One line of standard output.
struct OutputLine
{
    QByteArray bytes; ///< without the line end
    QJsonObject object; ///< empty where it is none

    [[nodiscard]] QString kind() const { return text("kind"); }
    [[nodiscard]] QString text(const char *key) const { return object.value(QLatin1String(key)).toString(); }
    [[nodiscard]] double number(const char *key) const { return object.value(QLatin1String(key)).toDouble(-1); }
    /// The bytes of `d`, which is the last key; null where there is none.
    [[nodiscard]] QByteArray data() const;
};

/// One run of shardscope-cli in a home of its own. Killed by its id at the end, whatever happened.
class ToolProcess
{
public:
    using Environment = QMap<QString, QString>;
    static constexpr int patienceMs = 45000; ///< what should happen happens long before, on any machine

    explicit ToolProcess(const QStringList &arguments, const Environment &environment = {});
    ~ToolProcess();
    Q_DISABLE_COPY_MOVE(ToolProcess)

    /// Where standard output goes; it is not collected then. Call before start().
    void redirectOutput(const QString &path);
    /// False where it cannot be started.
    [[nodiscard]] bool start();

    void write(const QByteArray &bytes);
    void writeLine(const QByteArray &line) { write(line + '\n'); }
    void closeInput();
    /// Nobody reads standard output any more.
    void closeOutput();
    void signal(int number);

    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] const QByteArray &output();
    [[nodiscard]] const QByteArray &errors();
    /// The complete lines so far.
    [[nodiscard]] const QList<OutputLine> &lines();
    [[nodiscard]] QList<OutputLine> linesOf(const QString &kind);
    /// This folder holds HOME, SHARDSCOPE_HOME and every XDG folder of the process.
    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }

    using Match = std::function<bool(const OutputLine &)>;
    /// Waits for a line from @p from on; its index, or -1 where none comes before the end or the deadline.
    [[nodiscard]] int waitForLine(const Match &match, int from = 0);
    [[nodiscard]] bool waitForState(const QString &state);
    /// The exit code; -1 where it crashed or did not end in time.
    [[nodiscard]] int waitForExit();
    /// What to show where an expectation fails.
    [[nodiscard]] QByteArray story();

private:
    void read();

    QTemporaryDir m_home;
    QProcess m_process;
    QStringList m_arguments;
    QByteArray m_output;
    QByteArray m_errors;
    qsizetype m_parsed = 0;
    QList<OutputLine> m_lines;
    bool m_redirected = false;
};

/// `tail` of a gateway that compresses nothing, without any look-up, and @p more.
[[nodiscard]] QStringList plainTail(const QString &gateway, const QStringList &more = {});
/// A token for gateways that take any.
[[nodiscard]] ToolProcess::Environment anyToken();

} // namespace Shardscope::Contract
