// SPDX-License-Identifier: MIT
// How a run ends: signals, standard input and output that go away, and a reader that is slow.
#include "tests/contract/linechecker.h"
#include "tests/contract/linerules.h"
#include "tests/contract/simulatorprocess.h"
#include "tests/contract/tinyserver.h"
#include "tests/support/fakegateway.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace Shardscope::Contract;

namespace {

/// The reading end of a pipe with a name, which is read only when asked.
class SlowReader
{
public:
    explicit SlowReader(const QString &path)
    {
        ::mkfifo(QFile::encodeName(path).constData(), 0600);
        m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    }
    ~SlowReader() { close(); }
    Q_DISABLE_COPY_MOVE(SlowReader)

    /// What can be had at once; true where the writer is gone.
    bool read()
    {
        QByteArray buffer(1 << 20, Qt::Uninitialized);
        ssize_t count = 0;
        while ((count = ::read(m_descriptor, buffer.data(), std::size_t(buffer.size()))) > 0)
            m_text.append(buffer.constData(), count);
        return count == 0;
    }
    void close()
    {
        if (m_descriptor >= 0)
            ::close(std::exchange(m_descriptor, -1));
    }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    int m_descriptor = -1;
    QByteArray m_text;
};

/// Counts in a file that grows.
class Follower
{
public:
    explicit Follower(const QString &path)
        : m_file(path)
    {
    }
    int count(const QByteArray &text)
    {
        if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly))
            return 0;
        for (;;) {
            const QByteArray more = m_file.read(1 << 22);
            m_count += int(QByteArray(m_rest + more).count(text));
            if (more.isEmpty())
                return m_count;
            m_size += more.size();
            m_rest = more.right(text.size() - 1);
        }
    }
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    QFile m_file;
    QByteArray m_rest;
    int m_count = 0;
    qint64 m_size = 0;
};

} // namespace

class tst_Lifetime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signalsEndTheSession_data();
    void signalsEndTheSession();
    void signalsEndWhatIsNotReady_data();
    void signalsEndWhatIsNotReady();
    void signalsEndTheSimulator_data();
    void signalsEndTheSimulator();
    void theEndOfStandardInputIsNotTheEnd();
    void aLastLineWithoutAnEndIsACommand();
    void aReaderThatGoesEndsTheRun();
    void whatCannotBeWrittenIsAnError_data();
    void whatCannotBeWrittenIsAnError();
    void aSlowReaderHoldsNothingUp();
};

void tst_Lifetime::signalsEndTheSession_data()
{
    QTest::addColumn<int>("signal");

    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void tst_Lifetime::signalsEndTheSession()
{
    QFETCH(const int, signal);

    FakeGateway gateway;
    ToolProcess tail(plainTail(gateway.url().toString()), anyToken());
    QVERIFY(tail.start());
    QVERIFY(gateway.waitForClient());
    gateway.sendHello();
    QVERIFY(!gateway.expect(2).isEmpty());
    gateway.sendReady();
    QVERIFY(tail.waitForState(u"ready"_s));
    tail.signal(signal);
    QVERIFY(gateway.waitForClose());
    QCOMPARE(gateway.closeCode(), 1000);

    VERIFY_RUN(tail);
    const OutputLine close = tail.linesOf(u"close"_s).constFirst();
    QCOMPARE(close.text("by"), u"client"_s);
    QCOMPARE(close.number("code"), 1000.0);
    QCOMPARE(close.text("action"), u"stop"_s);
    QCOMPARE(tail.linesOf(u"state"_s).constLast().text("state"), u"closed"_s);
}

void tst_Lifetime::signalsEndWhatIsNotReady_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QString>("state");

    QTest::newRow("looking up") << u"--api"_s << u"http"_s << true << u"connecting"_s;
    QTest::newRow("connecting") << u"--gateway"_s << u"ws"_s << true << u"connecting"_s;
    QTest::newRow("backing off") << u"--gateway"_s << u"ws"_s << false << u"backing-off"_s;
    QTest::newRow("backing off from a look-up") << u"--api"_s << u"http"_s << false << u"backing-off"_s;
}

void tst_Lifetime::signalsEndWhatIsNotReady()
{
    QFETCH(const QString, option);
    QFETCH(const QString, scheme);
    QFETCH(const bool, isThere);
    QFETCH(const QString, state);

    TinyServer silent;
    const QString nobody = u"%1://127.0.0.1:%2"_s.arg(scheme).arg(TinyServer::closedPort());
    ToolProcess tail({ u"tail"_s, option, isThere ? silent.address(scheme) : nobody }, anyToken());
    QVERIFY(tail.start());
    QVERIFY2(tail.waitForState(state), tail.story().constData());
    tail.signal(SIGTERM);

    VERIFY_RUN(tail);
}

void tst_Lifetime::signalsEndTheSimulator_data()
{
    signalsEndTheSession_data();
}

void tst_Lifetime::signalsEndTheSimulator()
{
    QFETCH(const int, signal);

    SimulatorProcess simulator;
    QVERIFY(simulator.start());
    simulator.process().signal(signal);
    QCOMPARE(simulator.process().waitForExit(), 0);
    QCOMPARE(simulator.process().lines().size(), 1);
}

void tst_Lifetime::theEndOfStandardInputIsNotTheEnd()
{
    ToolProcess tail({ u"tail"_s, u"--demo"_s });
    QVERIFY(tail.start());
    tail.closeInput();
    QVERIFY(tail.waitForState(u"ready"_s));
    const int from = int(tail.lines().size());
    int dispatches = 0;
    QVERIFY(tail.waitForLine(
                [&](const OutputLine &line) { return line.kind() == "dispatch"_L1 && ++dispatches == 20; }, from)
        >= 0);
    QVERIFY(tail.isRunning());
    tail.signal(SIGTERM);
    VERIFY_RUN(tail);
}

void tst_Lifetime::aLastLineWithoutAnEndIsACommand()
{
    ToolProcess tail({ u"tail"_s, u"--demo"_s });
    QVERIFY(tail.start());
    QVERIFY(tail.waitForState(u"ready"_s));
    tail.write(R"({"command":"close"})");
    tail.closeInput();
    VERIFY_RUN(tail);
}

void tst_Lifetime::aReaderThatGoesEndsTheRun()
{
    ToolProcess tail({ u"tail"_s, u"--demo"_s, u"--capture"_s, u"run.jsonl"_s });
    SlowReader reader(tail.path(u"output"_s));
    tail.redirectOutput(tail.path(u"output"_s));
    QVERIFY(tail.start());
    QVERIFY(QTest::qWaitFor(
        [&] {
            reader.read();
            return reader.text().contains("\"READY\"");
        },
        ToolProcess::patienceMs));
    reader.close();
    QCOMPARE(tail.waitForExit(), 0);
    QCOMPARE(tail.errors(), QByteArray());
    // The session ended as it should, and the capture tells it.
    QFile capture(tail.path(u"run.jsonl"_s));
    QVERIFY(capture.open(QIODevice::ReadOnly));
    QCOMPARE(runViolations(capture.readAll(), {}), QStringList());
}

void tst_Lifetime::whatCannotBeWrittenIsAnError_data()
{
    QTest::addColumn<bool>("isCapture");

    QTest::newRow("standard output on a full disk") << false;
    QTest::newRow("the capture on a full disk") << true;
}

void tst_Lifetime::whatCannotBeWrittenIsAnError()
{
    QFETCH(const bool, isCapture);

    QVERIFY(QFile::exists(u"/dev/full"_s));
    QStringList arguments { u"tail"_s, u"--demo"_s };
    if (isCapture)
        arguments += { u"--capture"_s, u"/dev/full"_s };
    ToolProcess tail(arguments);
    if (!isCapture)
        tail.redirectOutput(u"/dev/full"_s);
    QVERIFY(tail.start());
    QCOMPARE(tail.waitForExit(), 6);
    QVERIFY(!tail.errors().isEmpty());
    if (isCapture)
        QCOMPARE(runViolations(tail.output(), { .exitCode = 6 }), QStringList());
}

void tst_Lifetime::aSlowReaderHoldsNothingUp()
{
    SimulatorProcess simulator({ u"--rate"_s, u"20000"_s });
    QVERIFY(simulator.start());
    ToolProcess tail(
        simulator.tail({ u"--compression"_s, u"none"_s, u"--capture"_s, u"run.jsonl"_s }), simulator.environment());
    SlowReader reader(tail.path(u"output"_s));
    tail.redirectOutput(tail.path(u"output"_s));
    QVERIFY(tail.start());

    // The capture shows what goes on while nobody reads: beats, and more than may wait.
    Follower capture(tail.path(u"run.jsonl"_s));
    const auto enough
        = [&] { return capture.count("{\"kind\":\"heartbeat\"") >= 2 && capture.size() > 80 * 1024 * 1024; };
    QVERIFY2(QTest::qWaitFor(enough, ToolProcess::patienceMs), tail.story().constData());

    tail.signal(SIGTERM);
    QVERIFY(QTest::qWaitFor([&] { return reader.read(); }, ToolProcess::patienceMs));
    QCOMPARE(tail.waitForExit(), 0);
    QCOMPARE(runViolations(reader.text(), { .uncompressed = true }), QStringList());

    // Every gap in what was printed is told by the lines themselves.
    double dropped = 0;
    double told = 0;
    double last = 0;
    QList<qint64> beats;
    QJsonObject line;
    for (const QByteArray &bytes : reader.text().split('\n')) {
        if (bytes.isEmpty())
            continue;
        line = QJsonDocument::fromJson(bytes).object();
        if (line.value("kind"_L1) == "summary"_L1)
            break;
        dropped += line.value("dropped"_L1).toDouble();
        told += line.value("dropped"_L1).toDouble();
        if (line.value("kind"_L1) == "sent"_L1 && line.value("op"_L1) == QJsonValue(1))
            beats.append(microsecondsOf(line.value("at"_L1).toString()));
        if (line.value("kind"_L1) != "dispatch"_L1)
            continue;
        QCOMPARE(line.value("s"_L1).toDouble(), last + 1 + dropped);
        last = line.value("s"_L1).toDouble();
        dropped = 0;
    }
    QVERIFY(told > 0);
    QVERIFY(line.value("dropped"_L1).toDouble() >= told);
    QVERIFY(beats.size() >= 2);
    for (qsizetype i = 1; i < beats.size(); ++i) {
        const double apart = double(beats[i] - beats[i - 1]) / 1e6;
        QVERIFY2(apart > 4 && apart < 8, qPrintable(QString::number(apart)));
    }
    // The capture missed nothing.
    Follower all(tail.path(u"run.jsonl"_s));
    QCOMPARE(double(all.count("{\"kind\":\"dispatch\"")), line.value("dispatches"_L1).toDouble());
}

QTEST_GUILESS_MAIN(tst_Lifetime)
#include "tst_lifetime.moc"
