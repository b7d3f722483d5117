// SPDX-License-Identifier: MIT
#include "tests/cli/cliprocess.h"
#include "tests/support/linecontract.h"

#include <QDir>
#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype dispatchesIn(const QByteArray &output)
{
    return output.count("{\"kind\":\"dispatch\"");
}

} // namespace

class tst_CliTail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAfterItsCount();
    void endsAfterItsTime();
    void endsWithTheCommand();
    void endOfInputIsNotTheEnd();
    void leavesDispatchDataOut();
    void capturesEveryLine();
    void capturesWithoutTokensUnlessAsked();
    void anotherTailConnectsToSimulate_data();
    void anotherTailConnectsToSimulate();
    void comesBackAfterAReconnect();
    void tellsWarnings();
#ifdef Q_OS_UNIX
    void endsCleanlyOnSignals_data();
    void endsCleanlyOnSignals();
    void endsWhenItsReaderIsGone();
    void endsWhenItHasNoOutput();
    void aSlowReaderHoldsNothingUp();
#endif
#ifdef Q_OS_LINUX
    void aFullDiskEndsTheRun();
#endif

private:
    QTemporaryDir m_folder;
};

void tst_CliTail::endsAfterItsCount()
{
    CliProcess cli({ u"tail"_s, u"--demo"_s, u"--count"_s, u"5"_s });
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 0);
    QCOMPARE(brokenRunContract(cli.out()), QString());
    QCOMPARE(dispatchesIn(cli.out()), 5);
    QVERIFY(cli.out().contains("\"t\":\"READY\""));
    // All that were received count, also those behind the last that was printed.
    QVERIFY(cli.summary().value("dispatches"_L1).toInt() >= 5);
    QCOMPARE(cli.summary().value("exit_code"_L1).toInt(-1), 0);
    QCOMPARE(cli.summary().value("dropped"_L1).toInt(-1), 0);
    QVERIFY(cli.out().contains("\"by\":\"client\",\"code\":1000,"));
    QCOMPARE(cli.err(), QByteArray());
}

void tst_CliTail::endsAfterItsTime()
{
    CliProcess cli({ u"tail"_s, u"--demo"_s, u"--for"_s, u"0.7"_s });
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 0);
    QCOMPARE(brokenRunContract(cli.out()), QString());
    QVERIFY(cli.summary().value("duration_ms"_L1).toInt() >= 700);
    QVERIFY(cli.out().contains("\"state\":\"ready\""));
    QVERIFY(cli.out().contains("\"state\":\"closed\""));
    QCOMPARE(cli.summary().value("dispatches"_L1).toInteger(), dispatchesIn(cli.out()));
}

void tst_CliTail::endsWithTheCommand()
{
    CliProcess cli({ u"tail"_s, u"--demo"_s });
    QVERIFY(cli.start());
    QVERIFY(!cli.waitForLine({ "\"state\":\"ready\"" }).isEmpty());
    cli.write("{\"command\":\"close\",\"id\":\"bye\"}\n");
    QVERIFY(cli.waitForExit());
    QCOMPARE(cli.exitCode(), 0);
    QCOMPARE(brokenRunContract(cli.out()), QString());
    QVERIFY(cli.out().contains("\"command\":\"close\",\"id\":\"bye\",\"outcome\":\"sent\""));
}

void tst_CliTail::endOfInputIsNotTheEnd()
{
    CliProcess cli({ u"tail"_s, u"--demo"_s, u"--count"_s, u"30"_s });
    QVERIFY(cli.run("{\"command\":\"update-presence\",\"status\":\"idle\",\"id\":1}"));
    QCOMPARE(cli.exitCode(), 0);
    QCOMPARE(brokenRunContract(cli.out()), QString());
    QCOMPARE(dispatchesIn(cli.out()), 30);
    // Also the last line, which no newline ended.
    QVERIFY(cli.out().contains("\"command\":\"update-presence\",\"id\":1,\"outcome\":"));
}

void tst_CliTail::leavesDispatchDataOut()
{
    const QString path = m_folder.filePath(u"nodata.jsonl"_s);
    CliProcess cli({ u"tail"_s, u"--demo"_s, u"--count"_s, u"10"_s, u"--no-dispatch-data"_s, u"--capture"_s, path });
    QVERIFY(cli.run());
    QCOMPARE(brokenRunContract(cli.out()), QString());
    QCOMPARE(dispatchesIn(cli.out()), 10);
    for (const QByteArray &line : linesOf(cli.out())) {
        const QJsonObject object = parsed(line);
        const QString kind = object.value("kind"_L1).toString();
        QCOMPARE(object.contains("d"_L1), kind == "received"_L1 || kind == "sent"_L1);
    }
    for (const QByteArray &line : linesOf(contents(path)).mid(1))
        QCOMPARE(parsed(line).contains("d"_L1), line.contains("\"wire_bytes\":") ? line.contains("\"bytes\":") && !line.contains("\"exit_code\"") : line.contains("\"kind\":\"sent\""));
}

void tst_CliTail::capturesEveryLine()
{
    const QString path = m_folder.filePath(u"capture.jsonl"_s);
    CliProcess cli({ u"tail"_s, u"--demo"_s, u"--for"_s, u"1"_s, u"--capture"_s, path, u"--keep-tokens"_s });
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 0);
    // Its first line tells of the file.
    const QByteArray captured = contents(path);
    QVERIFY(captured.startsWith("{\"kind\":\"capture\","));
    QCOMPARE(captured.sliced(captured.indexOf('\n') + 1), cli.out());
#ifdef Q_OS_UNIX
    struct stat status {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0600);
#endif
}

void tst_CliTail::capturesWithoutTokensUnlessAsked()
{
    const QString folder = m_folder.filePath(u"interaction"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile payload(folder + u"/1.json"_s);
    QVERIFY(payload.open(QIODevice::WriteOnly));
    payload.write(R"({"op":0,"t":"INTERACTION_CREATE","s":1,"d":{"id":"1","token":"aW50ZXJhY3Rpb24tdG9rZW4"}})");
    payload.close();
    const QString path = m_folder.filePath(u"interaction.jsonl"_s);
    for (const bool keep : { false, true }) {
        SimulateProcess simulate({ u"--payloads"_s, folder });
        QVERIFY(simulate.begin());
        QStringList arguments = tailArguments(simulate, { u"--count"_s, u"2"_s, u"--capture"_s, path });
        if (keep)
            arguments += u"--keep-tokens"_s;
        CliProcess cli(arguments);
        cli.setVariable(u"SHARDSCOPE_TOKEN"_s, simulate.token);
        QVERIFY(cli.run());
        QVERIFY(cli.out().contains("aW50ZXJhY3Rpb24tdG9rZW4"));
        QCOMPARE(contents(path).contains("aW50ZXJhY3Rpb24tdG9rZW4"), keep);
        QCOMPARE(contents(path).contains(R"("d":{"id":"1","token":"<redacted>"}})"), !keep);
    }
}

void tst_CliTail::anotherTailConnectsToSimulate_data()
{
    QTest::addColumn<QString>("compression");
    QTest::addColumn<bool>("lookUp");
    for (const QString &compression : { u"none"_s, u"payload"_s, u"zlib-stream"_s, u"zstd-stream"_s }) {
        QTest::addRow("%s", qPrintable(compression)) << compression << true;
        QTest::addRow("%s, without the look-up", qPrintable(compression)) << compression << false;
    }
}

void tst_CliTail::anotherTailConnectsToSimulate()
{
    QFETCH(const QString, compression);
    QFETCH(const bool, lookUp);
    SimulateProcess simulate({ u"--rate"_s, u"500"_s, u"--seed"_s, u"7"_s });
    QVERIFY(simulate.begin());
    CliProcess cli(tailArguments(simulate, { u"--compression"_s, compression, u"--count"_s, u"200"_s }, lookUp));
    cli.setVariable(u"SHARDSCOPE_TOKEN"_s, simulate.token);
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 0);
    QCOMPARE(brokenRunContract(cli.out()), QString());
    QCOMPARE(cli.out().contains("Asking 127.0.0.1"), lookUp);
    const QJsonObject summary = cli.summary();
    const double ratio = summary.value("bytes"_L1).toDouble() / summary.value("wire_bytes"_L1).toDouble();
    QVERIFY2(compression == "none"_L1 ? ratio == 1 : ratio > 1.2, qPrintable(QString::number(ratio)));
}

void tst_CliTail::comesBackAfterAReconnect()
{
    CliProcess cli({ u"tail"_s, u"--demo"_s });
    QVERIFY(cli.start());
    QVERIFY(!cli.waitForLine({ "\"state\":\"ready\"", "\"resumed\":false" }).isEmpty());
    cli.write("{\"command\":\"reconnect\"}\n");
    const QJsonObject resumed = cli.waitForLine({ "\"state\":\"ready\"", "\"resumed\":true" });
    QVERIFY(!resumed.isEmpty());
    cli.interrupt(15);
    QVERIFY(cli.waitForExit());
    QCOMPARE(brokenRunContract(cli.out()), QString());
    QCOMPARE(cli.summary().value("reconnects"_L1).toInt(), 1);
    QCOMPARE(cli.summary().value("resumes"_L1).toInt(), 1);
    // The same session, told apart without being named.
    QCOMPARE(cli.out().count(resumed.value("session_id"_L1).toString().toLatin1()), 2);
}

void tst_CliTail::tellsWarnings()
{
    CliProcess cli({ u"tail"_s, u"--demo"_s, u"--count"_s, u"1"_s, u"--intents"_s, u"131585"_s });
    QVERIFY(cli.run());
    QVERIFY2(cli.err().contains("Warning: ") && cli.err().contains("1<<17"), cli.err().constData());
}

#ifdef Q_OS_UNIX

void tst_CliTail::endsCleanlyOnSignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<bool>("ready");
    QTest::newRow("SIGINT") << SIGINT << true;
    QTest::newRow("SIGTERM") << SIGTERM << true;
    QTest::newRow("SIGINT before it is ready") << SIGINT << false;
}

void tst_CliTail::endsCleanlyOnSignals()
{
    QFETCH(const int, signal);
    QFETCH(const bool, ready);
    SimulateProcess simulate(ready ? QStringList() : QStringList { u"--fault"_s, u"hello-delay=60"_s });
    QVERIFY(simulate.begin());
    CliProcess cli(tailArguments(simulate));
    cli.setVariable(u"SHARDSCOPE_TOKEN"_s, simulate.token);
    QVERIFY(cli.start());
    QVERIFY(!cli.waitForLine({ ready ? "\"state\":\"ready\"" : "\"state\":\"awaiting-hello\"" }).isEmpty());
    cli.interrupt(signal);
    QVERIFY(cli.waitForExit());
    QCOMPARE(cli.exitCode(), 0);
    QCOMPARE(brokenRunContract(cli.out()), QString());
    QVERIFY(cli.out().contains("\"by\":\"client\",\"code\":1000,"));
    QCOMPARE(cli.summary().value("exit_code"_L1).toInt(-1), 0);
}

namespace {

/// A FIFO that the test reads when it wants to.
class Fifo
{
public:
    explicit Fifo(const QString &path)
        : m_path(path)
    {
        ::mkfifo(QFile::encodeName(path).constData(), 0600);
        m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    }
    ~Fifo() { close(); }
    void close()
    {
        if (m_descriptor >= 0)
            ::close(std::exchange(m_descriptor, -1));
    }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QByteArray readSome() const
    {
        char buffer[65536];
        const ssize_t count = ::read(m_descriptor, buffer, sizeof buffer);
        return count > 0 ? QByteArray(buffer, count) : QByteArray();
    }

private:
    QString m_path;
    int m_descriptor = -1;
};

} // namespace

void tst_CliTail::endsWhenItsReaderIsGone()
{
    Fifo fifo(m_folder.filePath(u"gone"_s));
    const QString capture = m_folder.filePath(u"gone.jsonl"_s);
    CliProcess cli({ u"tail"_s, u"--demo"_s, u"--capture"_s, capture });
    cli.setOutputFile(fifo.path());
    QVERIFY(cli.start());
    QByteArray read;
    QVERIFY(cli.waitFor([&] {
        read += fifo.readSome();
        return read.contains("\"t\":\"READY\"");
    }));
    fifo.close();
    QVERIFY(cli.waitForExit());
    QCOMPARE(cli.exitCode(), 0);
    QCOMPARE(cli.err(), QByteArray());
    // The capture tells that the session was closed cleanly.
    QCOMPARE(brokenRunContract(contents(capture)), QString());
    QVERIFY(contents(capture).contains("\"by\":\"client\",\"code\":1000,"));
}

void tst_CliTail::endsWhenItHasNoOutput()
{
    QProcess shell;
    shell.start(u"/bin/sh"_s, { u"-c"_s, u"exec \"$SHARDSCOPE_BIN/shardscope-cli\" tail --demo >&-"_s });
    QVERIFY(QTest::qWaitFor([&shell] { return shell.state() == QProcess::NotRunning; }, 60000));
    QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
    QCOMPARE(shell.exitCode(), 0);
}

void tst_CliTail::aSlowReaderHoldsNothingUp()
{
    // A few large messages fill what may wait sooner than many small ones.
    constexpr int count = 120;
    const QString folder = m_folder.filePath(u"large"_s);
    QVERIFY(QDir().mkpath(folder));
    for (int i = 0; i < count; ++i) {
        QFile payload(folder + u"/%1.json"_s.arg(i));
        QVERIFY(payload.open(QIODevice::WriteOnly));
        payload.write(R"({"op":0,"t":"LARGE","s":1,"d":")" + QByteArray(1024 * 1024, 'x') + "\"}");
    }
    SimulateProcess simulate({ u"--payloads"_s, folder, u"--rate"_s, u"1000"_s });
    QVERIFY(simulate.begin());
    Fifo fifo(m_folder.filePath(u"slow"_s));
    const QString capture = m_folder.filePath(u"slow.jsonl"_s);
    CliProcess cli(tailArguments(simulate, { u"--compression"_s, u"none"_s, u"--capture"_s, capture }));
    cli.setVariable(u"SHARDSCOPE_TOKEN"_s, simulate.token);
    cli.setOutputFile(fifo.path());
    QVERIFY(cli.start());
    // More than may wait, and nobody has read a byte.
    QVERIFY(cli.waitFor([&] { return QFileInfo(capture).size() > count * 1024 * 1024; }));
    cli.write("{\"command\":\"send\",\"op\":1}\n");
    cli.interrupt(SIGINT);
    QByteArray output;
    QVERIFY(cli.waitFor([&] {
        for (QByteArray some = fifo.readSome(); !some.isEmpty(); some = fifo.readSome())
            output += some;
        return cli.hasExited();
    }));
    output += fifo.readSome();
    QCOMPARE(cli.exitCode(), 0);

    const QJsonObject summary = parsed(linesOf(output).last());
    const qint64 dropped = summary.value("dropped"_L1).toInteger();
    QVERIFY(dropped > count / 3 && dropped < count);
    QCOMPARE(summary.value("reconnects"_L1).toInt(-1), 0);
    QCOMPARE(dispatchesIn(output) + dropped, summary.value("dispatches"_L1).toInteger());
    // The capture is complete, and every other line was printed.
    const QByteArray captured = contents(capture);
    QCOMPARE(dispatchesIn(captured), summary.value("dispatches"_L1).toInteger());
    for (const char *begin : { "{\"kind\":\"state\"", "{\"kind\":\"sent\"", "{\"kind\":\"received\"", "{\"kind\":\"heartbeat\"", "{\"kind\":\"close\"" })
        QCOMPARE(output.count(begin), captured.count(begin));
    // Counted on the next line that was printed.
    qint64 told = 0;
    for (const QByteArray &line : linesOf(output)) {
        if (!line.startsWith("{\"kind\":\"summary\"") && !line.startsWith("{\"kind\":\"dispatch\""))
            told += parsed(line).value("dropped"_L1).toInteger();
    }
    QCOMPARE(told, dropped);
}

#endif

#ifdef Q_OS_LINUX

void tst_CliTail::aFullDiskEndsTheRun()
{
    CliProcess cli({ u"tail"_s, u"--demo"_s });
    cli.setOutputFile(u"/dev/full"_s);
    QVERIFY(cli.start());
    QVERIFY(cli.waitForExit());
    QCOMPARE(cli.exitCode(), 6);
    QVERIFY2(cli.err().contains("Standard output cannot be written"), cli.err().constData());
}

#endif

QTEST_GUILESS_MAIN(tst_CliTail)
#include "tst_cli_tail.moc"
