// SPDX-License-Identifier: MIT
// What breaks a connection is told, and the tail comes back by itself.
#include "tests/contract/linechecker.h"
#include "tests/contract/simulatorprocess.h"
#include "tests/support/fakegateway.h"

#include <QTest>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace Shardscope::Contract;

namespace {

struct Case
{
    const char *name;
    const char *fault;
    const char *by;
    int code; ///< 0: any
    const char *action;
    bool resumes;
    const char *received; ///< the opcode that must be told as a received line; null: none
};

constexpr Case cases[] = {
    { "op 7", "op7@ready", "client", 0, "resume", true, "7" },
    { "op 9 true", "op9=true@ready", "client", 0, "resume", true, "9" },
    { "op 9 false", "op9@ready", "client", 0, "identify", false, "9" },
    { "no ACK", "no-ack@ready", "client", 4000, "resume", true, nullptr },
    { "4000", "close=4000@ready", "server", 4000, "resume", true, nullptr },
    { "4008", "close=4008@ready", "server", 4008, "resume", true, nullptr },
    { "4007", "close=4007@ready", "server", 4007, "identify", false, nullptr },
    { "4009", "close=4009@ready", "server", 4009, "identify", false, nullptr },
    { "an unknown code once", "close=4901@ready", "server", 4901, "resume", true, nullptr },
    { "op 7 in the stream", "op7@30ev", "client", 0, "resume", true, "7" },
};

} // namespace

class tst_Recovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTailComesBack_data();
    void theTailComesBack();
    void aBrokenConnectionIsOneOfTheNetwork();
    void whatIsNoMessageIsShownAndLeft_data();
    void whatIsNoMessageIsShownAndLeft();
    void aMessageThatIsTooLargeIsNotTaken_data();
    void aMessageThatIsTooLargeIsNotTaken();
    void aStreamThatBreaksIsBegunAnew_data();
    void aStreamThatBreaksIsBegunAnew();

private:
    struct Run
    {
        std::unique_ptr<SimulatorProcess> simulator;
        std::unique_ptr<ToolProcess> tail;
    };
    std::map<QByteArray, Run> m_runs;
};

void tst_Recovery::initTestCase()
{
    // All at once: they wait on purpose.
    for (const Case &row : cases) {
        Run &run = m_runs[row.name];
        run.simulator = std::make_unique<SimulatorProcess>(
            QStringList { u"--rate"_s, u"20"_s, u"--fault"_s, QString::fromLatin1(row.fault) });
        QVERIFY(run.simulator->start());
        run.tail = std::make_unique<ToolProcess>(
            run.simulator->tail({ u"--no-dispatch-data"_s }), run.simulator->environment());
        QVERIFY(run.tail->start());
    }
}

void tst_Recovery::theTailComesBack_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(cases)); ++i)
        QTest::newRow(cases[i].name) << i;
}

void tst_Recovery::theTailComesBack()
{
    QFETCH(const int, index);
    const Case &row = cases[index];
    ToolProcess &tail = *m_runs[row.name].tail;
    const auto isReady = [](const OutputLine &line) { return line.text("state") == "ready"_L1; };

    const int first = tail.waitForLine(isReady);
    const int close = tail.waitForLine([](const OutputLine &line) { return line.kind() == "close"_L1; }, first + 1);
    const int again = tail.waitForLine(isReady, close + 1);
    QVERIFY2(first >= 0 && close > first && again > close, tail.story().constData());
    const int stream = tail.waitForLine([](const OutputLine &line) { return line.kind() == "dispatch"_L1; }, again + 1);
    QVERIFY2(stream > again, tail.story().constData());
    tail.writeLine(R"({"command":"close"})");
    VERIFY_RUN(tail, .dataHidden = true);

    const QList<OutputLine> &lines = tail.lines();
    const OutputLine end = lines[close];
    QCOMPARE(end.text("by"), QString::fromLatin1(row.by));
    QCOMPARE(end.text("action"), QString::fromLatin1(row.action));
    QVERIFY2(row.code == 0 || end.number("code") == row.code, end.bytes.constData());
    // Only 1000 and 1001 end a session.
    QCOMPARE(end.number("code") == 1000 || end.number("code") == 1001, !row.resumes && qstrcmp(row.by, "client") == 0);
    QCOMPARE(lines[again].object.value("resumed"_L1).toBool(), row.resumes);
    bool told = !row.received;
    bool handshake = false;
    double last = 0;
    for (int i = 0; i < int(lines.size()); ++i) {
        told = told
            || (lines[i].kind() == "received"_L1 && lines[i].number("op") == QByteArray(row.received).toInt()
                && i < close);
        handshake = handshake
            || (lines[i].kind() == "sent"_L1 && i > close && lines[i].number("op") == (row.resumes ? 6 : 2));
        if (row.resumes && i < again && lines[i].kind() == "dispatch"_L1) {
            // A resumed session goes on where it stood: nothing is missing, nothing comes twice.
            QCOMPARE(lines[i].number("s"), last + 1);
            last = lines[i].number("s");
        }
    }
    QVERIFY2(told, tail.story().constData());
    QVERIFY2(handshake, tail.story().constData());
    QVERIFY(lines.constLast().number("reconnects") >= 1);
}

void tst_Recovery::aBrokenConnectionIsOneOfTheNetwork()
{
    FakeGateway gateway;
    ToolProcess tail(plainTail(gateway.url().toString()), anyToken());
    QVERIFY(tail.start());
    QVERIFY(gateway.waitForClient());
    gateway.sendHello();
    QVERIFY(!gateway.expect(2).isEmpty());
    gateway.sendReady();
    QVERIFY(tail.waitForState(u"ready"_s));
    gateway.drop();
    QVERIFY(gateway.waitForClient());
    gateway.sendHello();
    QVERIFY(!gateway.expect(6).isEmpty());
    tail.writeLine(R"({"command":"close"})");
    VERIFY_RUN(tail);

    const OutputLine close = tail.linesOf(u"close"_s).constFirst();
    QCOMPARE(close.text("by"), u"network"_s);
    QVERIFY2(close.object.value("code"_L1).isNull(), close.bytes.constData());
    QCOMPARE(close.text("action"), u"resume"_s);
    QVERIFY(!close.text("hint").isEmpty());
}

void tst_Recovery::whatIsNoMessageIsShownAndLeft_data()
{
    QTest::addColumn<QByteArray>("message");

    QTest::newRow("words") << QByteArray("hello there");
    QTest::newRow("an array") << QByteArray("[1,2]");
    QTest::newRow("half an object") << QByteArray(R"({"op":0,"d":{)");
    QTest::newRow("two objects") << QByteArray(R"({"op":11,"d":null}{"op":11,"d":null})");
    QTest::newRow("very deep") << QByteArray(200000, '[');
    QTest::newRow("much of nothing") << QByteArray(100000, 'x');
}

void tst_Recovery::whatIsNoMessageIsShownAndLeft()
{
    QFETCH(const QByteArray, message);

    FakeGateway gateway;
    ToolProcess tail(plainTail(gateway.url().toString()), anyToken());
    QVERIFY(tail.start());
    QVERIFY(gateway.waitForClient());
    gateway.sendHello();
    QVERIFY(!gateway.expect(2).isEmpty());
    gateway.sendReady();
    QVERIFY(tail.waitForState(u"ready"_s));
    gateway.send(message);
    QVERIFY2(gateway.waitForClient(), tail.story().constData());
    gateway.sendHello();
    QVERIFY(!gateway.expect(6).isEmpty());
    tail.writeLine(R"({"command":"close"})");
    VERIFY_RUN(tail);

    QCOMPARE(tail.linesOf(u"invalid"_s).size(), 1);
    const OutputLine invalid = tail.linesOf(u"invalid"_s).constFirst();
    QCOMPARE(QByteArray::fromBase64(invalid.text("data").toLatin1()), message.left(4096));
    QCOMPARE(qsizetype(invalid.number("wire_bytes")), message.size());
    QCOMPARE(tail.linesOf(u"error"_s).constFirst().text("error"), u"protocol"_s);
}

void tst_Recovery::aMessageThatIsTooLargeIsNotTaken_data()
{
    QTest::addColumn<Compression>("compression");
    QTest::addColumn<QString>("name");

    QTest::newRow("none") << Compression::None << u"none"_s;
    QTest::newRow("payload") << Compression::Payload << u"payload"_s;
    QTest::newRow("zlib-stream") << Compression::ZlibStream << u"zlib-stream"_s;
    QTest::newRow("zstd-stream") << Compression::ZstdStream << u"zstd-stream"_s;
}

void tst_Recovery::aMessageThatIsTooLargeIsNotTaken()
{
    QFETCH(const Compression, compression);
    QFETCH(const QString, name);

    FakeGateway gateway(compression);
    ToolProcess tail(
        { u"tail"_s, u"--gateway"_s, gateway.url().toString(), u"--compression"_s, name, u"--max-message"_s, u"1"_s },
        anyToken());
    QVERIFY(tail.start());
    QVERIFY(gateway.waitForClient());
    gateway.sendHello();
    QVERIFY(!gateway.expect(2).isEmpty());
    gateway.sendReady();
    // One that may come, and one that may not: both are small on the wire where it is compressed.
    gateway.send("{\"op\":0,\"t\":\"LARGE\",\"s\":2,\"d\":\"" + QByteArray(1000 * 1024, 'x') + "\"}");
    const auto isLarge = [](const OutputLine &line) { return line.text("t") == "LARGE"_L1; };
    QVERIFY2(tail.waitForLine(isLarge) >= 0, tail.story().constData());
    gateway.send("{\"op\":0,\"t\":\"LARGE\",\"s\":3,\"d\":\"" + QByteArray(40 << 20, 'x') + "\"}");
    QVERIFY2(gateway.waitForClient(), tail.story().constData());
    gateway.sendHello();
    QCOMPARE(gateway.expect(6)[u"d"_s][u"seq"_s].toInt(), 2);
    tail.writeLine(R"({"command":"close"})");
    QCOMPARE(tail.waitForExit(), 0);

    QCOMPARE(std::count_if(tail.lines().begin(), tail.lines().end(), isLarge), 1);
    QCOMPARE(tail.linesOf(u"error"_s).constFirst().text("error"), u"protocol"_s);
    // It says what to do.
    const OutputLine error = tail.linesOf(u"error"_s).constFirst();
    QVERIFY2(error.text("message").contains(u"--max-message"_s), error.bytes.constData());
}

void tst_Recovery::aStreamThatBreaksIsBegunAnew_data()
{
    aMessageThatIsTooLargeIsNotTaken_data();
}

void tst_Recovery::aStreamThatBreaksIsBegunAnew()
{
    QFETCH(const Compression, compression);
    QFETCH(const QString, name);

    FakeGateway gateway(compression);
    ToolProcess tail({ u"tail"_s, u"--gateway"_s, gateway.url().toString(), u"--compression"_s, name }, anyToken());
    QVERIFY(tail.start());
    QVERIFY(gateway.waitForClient());
    gateway.sendHello();
    QVERIFY(!gateway.expect(2).isEmpty());
    gateway.sendReady();
    constexpr char broken[] = "\x07 this was never compressed, and is no JSON either \0\0\xff\xff";
    gateway.sendBinary(QByteArray(broken, sizeof broken - 1));
    QVERIFY2(gateway.waitForClient(), tail.story().constData());
    gateway.sendHello();
    QVERIFY(!gateway.expect(6).isEmpty());
    gateway.sendDispatch(u"RESUMED"_s, 2);
    const int again = tail.waitForLine([](const OutputLine &line) { return line.object.value("resumed"_L1).toBool(); });
    QVERIFY2(again >= 0, tail.story().constData());
    tail.writeLine(R"({"command":"close"})");
    VERIFY_RUN(tail, .uncompressed = compression == Compression::None);
    QCOMPARE(tail.linesOf(u"invalid"_s).size(), 1);
    QCOMPARE(tail.linesOf(u"error"_s).constFirst().text("error"), u"protocol"_s);
}

QTEST_GUILESS_MAIN(tst_Recovery)
#include "tst_recovery.moc"
