// SPDX-License-Identifier: MIT
// How long a run lasts, what it prints, and where its token comes from.
#include "tests/contract/linechecker.h"
#include "tests/contract/simulatorprocess.h"
#include "tests/contract/tinyserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope::Contract;

class tst_Tail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFilterHidesMessagesAlone_data();
    void theFilterHidesMessagesAlone();
    void theCountIsOfPrintedLines();
    void initTestCase() { QVERIFY(m_simulator.start()); }

    void countEndsAfterSoManyDispatchLines_data();
    void countEndsAfterSoManyDispatchLines();
    void resumedCountsAsADispatch();
    void aRunOfSecondsLastsThem();
    void aRunOfSecondsEndsBeforeItIsReady_data();
    void aRunOfSecondsEndsBeforeItIsReady();
    void dispatchDataCanBeLeftOut();
    void theTokenComesFrom_data();
    void theTokenComesFrom();
    void linesBehindTheTokenAreCommands();
    void tokensAreGivenOnce_data();
    void tokensAreGivenOnce();
    void everyCompressionIsSpoken_data();
    void everyCompressionIsSpoken();
    void theUserAgentAndTheInitialPresenceAreSent();

private:
    SimulatorProcess m_simulator { { u"--rate"_s, u"200"_s } };
};

void tst_Tail::countEndsAfterSoManyDispatchLines_data()
{
    QTest::addColumn<int>("count");

    QTest::newRow("1: READY alone") << 1;
    QTest::newRow("2") << 2;
    QTest::newRow("50") << 50;
}

void tst_Tail::countEndsAfterSoManyDispatchLines()
{
    QFETCH(const int, count);

    ToolProcess tail({ u"tail"_s, u"--demo"_s, u"--count"_s, QString::number(count) });
    QVERIFY(tail.start());

    VERIFY_RUN(tail);
    const QList<OutputLine> dispatches = tail.linesOf(u"dispatch"_s);
    QCOMPARE(dispatches.size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(dispatches[i].number("s"), i + 1.0);
    QCOMPARE(dispatches[0].text("t"), u"READY"_s);
    const QByteArray data = dispatches[0].data();
    QVERIFY2(data.contains("\"session_id\":\"<redacted>\""), data.constData());
    QCOMPARE(tail.linesOf(u"close"_s).size(), 1);
    QCOMPARE(tail.linesOf(u"close"_s)[0].number("code"), 1000.0);
}

void tst_Tail::resumedCountsAsADispatch()
{
    SimulatorProcess simulator({ u"--events"_s, u"0"_s, u"--fault"_s, u"op7@ready"_s });
    QVERIFY(simulator.start());
    ToolProcess tail(simulator.tail({ u"--intents"_s, u"0"_s, u"--count"_s, u"2"_s }), simulator.environment());
    QVERIFY(tail.start());

    VERIFY_RUN(tail);
    const QList<OutputLine> dispatches = tail.linesOf(u"dispatch"_s);
    QCOMPARE(dispatches.size(), 2);
    QCOMPARE(dispatches[1].text("t"), u"RESUMED"_s);
}

void tst_Tail::aRunOfSecondsLastsThem()
{
    ToolProcess tail({ u"tail"_s, u"--demo"_s, u"--for"_s, u"3"_s });
    QVERIFY(tail.start());

    VERIFY_RUN(tail);
    const double lasted = tail.lines().constLast().number("duration_ms");
    QVERIFY2(lasted >= 3000 && lasted < 13000, qPrintable(QString::number(lasted)));
    QVERIFY(tail.linesOf(u"dispatch"_s).size() > 10);
}

void tst_Tail::aRunOfSecondsEndsBeforeItIsReady_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("option");

    QTest::newRow("while it asks for the gateway") << u"http"_s << u"--api"_s;
    QTest::newRow("while it connects") << u"ws"_s << u"--gateway"_s;
}

void tst_Tail::aRunOfSecondsEndsBeforeItIsReady()
{
    QFETCH(const QString, scheme);
    QFETCH(const QString, option);

    TinyServer silent;
    ToolProcess tail({ u"tail"_s, option, silent.address(scheme), u"--for"_s, u"0.5"_s }, m_simulator.environment());
    QVERIFY(tail.start());

    VERIFY_RUN(tail);
    QVERIFY(tail.lines().constLast().number("duration_ms") >= 500);
    QVERIFY(silent.connections() > 0);
}

void tst_Tail::dispatchDataCanBeLeftOut()
{
    ToolProcess tail(m_simulator.tail({ u"--no-dispatch-data"_s, u"--count"_s, u"20"_s }), m_simulator.environment());
    QVERIFY(tail.start());

    VERIFY_RUN(tail, .dataHidden = true);
    QCOMPARE(tail.linesOf(u"dispatch"_s).size(), 20);
    for (const OutputLine &line : tail.linesOf(u"dispatch"_s))
        QVERIFY(line.number("bytes") > 0);
    // Only what dispatches bear is left out.
    QVERIFY(!tail.linesOf(u"received"_s).constFirst().data().isNull());
    QVERIFY(!tail.linesOf(u"sent"_s).constFirst().data().isNull());
}

void tst_Tail::theTokenComesFrom_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("the environment") << QString() << QByteArray() << QByteArray();
    QTest::newRow("a file") << u"token"_s << QByteArray() << QByteArray();
    QTest::newRow("a file with a line end") << u"token"_s << QByteArray() << QByteArray("\n");
    QTest::newRow("a file of Windows") << u"token"_s << QByteArray("\xef\xbb\xbf") << QByteArray("\r\nmore");
    QTest::newRow("the first line of a file") << u"token"_s << QByteArray() << QByteArray("\nsecond line\n");
    QTest::newRow("standard input") << u"-"_s << QByteArray() << QByteArray("\n");
    QTest::newRow("standard input that ends there") << u"-"_s << QByteArray() << QByteArray();
}

void tst_Tail::theTokenComesFrom()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);

    const QByteArray text = before + m_simulator.token().toUtf8() + after;
    const QStringList count { u"--count"_s, u"3"_s };
    ToolProcess tail(m_simulator.tail(file.isEmpty() ? count : count + QStringList { u"--token-file"_s, file }),
        file.isEmpty() ? m_simulator.environment() : ToolProcess::Environment());
    if (file == "token"_L1) {
        QFile out(tail.path(file));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
    }
    QVERIFY(tail.start());
    if (file == "-"_L1) {
        tail.write(text);
        if (after.isEmpty())
            tail.closeInput();
    }

    VERIFY_RUN(tail);
    QCOMPARE(tail.linesOf(u"dispatch"_s).size(), 3);
}

void tst_Tail::linesBehindTheTokenAreCommands()
{
    ToolProcess tail(m_simulator.tail({ u"--token-file"_s, u"-"_s, u"--no-dispatch-data"_s }));
    QVERIFY(tail.start());
    // All in one piece: reading the token must not swallow what follows.
    tail.write(m_simulator.token().toUtf8() + "\n{\"command\":\"update-presence\",\"status\":\"idle\",\"id\":1}\n");
    const int ack = tail.waitForLine([](const OutputLine &line) { return line.kind() == "ack"_L1; });
    QVERIFY2(ack >= 0, tail.story().constData());
    QCOMPARE(tail.lines()[ack].number("id"), 1.0);
    QVERIFY(tail.waitForState(u"ready"_s));
    tail.writeLine(R"({"command":"close"})");

    VERIFY_RUN(tail, .dataHidden = true);
}

void tst_Tail::tokensAreGivenOnce_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("inEnvironment");

    QTest::newRow("nowhere") << QStringList {} << false;
    QTest::newRow("environment and file") << QStringList { u"--token-file"_s, u"token"_s } << true;
    QTest::newRow("environment and standard input") << QStringList { u"--token-file"_s, u"-"_s } << true;
    QTest::newRow("environment and demo") << QStringList { u"--demo"_s } << true;
    QTest::newRow("file and demo") << QStringList { u"--demo"_s, u"--token-file"_s, u"token"_s } << false;
    QTest::newRow("standard input and demo") << QStringList { u"--demo"_s, u"--token-file"_s, u"-"_s } << false;
    QTest::newRow("an empty file") << QStringList { u"--token-file"_s, u"empty"_s } << false;
}

void tst_Tail::tokensAreGivenOnce()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, inEnvironment);

    ToolProcess tail(QStringList { u"tail"_s, u"--for"_s, u"1"_s } + arguments,
        inEnvironment ? m_simulator.environment() : ToolProcess::Environment());
    for (const QString &name : { u"token"_s, u"empty"_s }) {
        QFile file(tail.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(name == "empty"_L1 || file.write(m_simulator.token().toUtf8()) > 0);
    }
    QVERIFY(tail.start());
    tail.closeInput();

    QCOMPARE(tail.waitForExit(), 2);
    QCOMPARE(tail.output(), QByteArray());
    QVERIFY2(tail.errors().contains("token") || tail.errors().contains("TOKEN"), tail.errors().constData());
}

void tst_Tail::everyCompressionIsSpoken_data()
{
    QTest::addColumn<QString>("compression");
    QTest::addColumn<bool>("isLookedUp");

    for (const char *compression : { "none", "payload", "zlib-stream", "zstd-stream" }) {
        QTest::addRow("%s, gateway given", compression) << QLatin1String(compression).toString() << false;
        QTest::addRow("%s, gateway looked up", compression) << QLatin1String(compression).toString() << true;
    }
}

void tst_Tail::everyCompressionIsSpoken()
{
    QFETCH(const QString, compression);
    QFETCH(const bool, isLookedUp);

    // One of its own: a gateway takes so many sessions in five seconds.
    SimulatorProcess simulator({ u"--rate"_s, u"200"_s });
    QVERIFY(simulator.start());
    QStringList arguments { u"tail"_s, u"--count"_s, u"30"_s, u"--compression"_s, compression };
    arguments += isLookedUp ? QStringList { u"--api"_s, simulator.api() }
                            : QStringList { u"--gateway"_s, simulator.gateway() };
    ToolProcess tail(arguments, simulator.environment());
    QVERIFY(tail.start());

    VERIFY_RUN(tail, .uncompressed = compression == "none"_L1);
    QCOMPARE(tail.linesOf(u"dispatch"_s).size(), 30);
}

void tst_Tail::theUserAgentAndTheInitialPresenceAreSent()
{
    ToolProcess tail(
        m_simulator.tail({ u"--count"_s, u"1"_s, u"--status"_s, u"dnd"_s, u"--activity"_s,
            u"streaming:a @home game@https://example.org/@x"_s, u"--afk"_s, u"--idle-since"_s,
            u"2026-11-23T22:14:03Z"_s, u"--large-threshold"_s, u"100"_s, u"--intents"_s, u"GUILDS,GUILD_MESSAGES"_s }),
        m_simulator.environment());
    QVERIFY(tail.start());
    VERIFY_RUN(tail);

    const QJsonObject d = tail.linesOf(u"sent"_s).constFirst().object.value("d"_L1).toObject();
    const QJsonObject presence = d.value("presence"_L1).toObject();
    const QJsonObject activity = presence.value("activities"_L1)[0].toObject();
    QCOMPARE(d.value("intents"_L1).toInt(), 1 + 512);
    QCOMPARE(d.value("large_threshold"_L1).toInt(), 100);
    QVERIFY(!d.contains("capabilities"_L1));
    QCOMPARE(presence.value("status"_L1).toString(), u"dnd"_s);
    QCOMPARE(presence.value("afk"_L1).toBool(), true);
    QCOMPARE(presence.value("since"_L1).toInteger(), 1795472043000);
    QCOMPARE(activity.value("type"_L1).toInt(), 1);
    QCOMPARE(activity.value("name"_L1).toString(), u"a @home game"_s);
    QCOMPARE(activity.value("url"_L1).toString(), u"https://example.org/@x"_s);
}

void tst_Tail::theFilterHidesMessagesAlone_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QStringList>("kinds"); // of messages and heartbeats, those that may be printed

    QTest::newRow("dispatches") << u"op:0"_s << QStringList { u"dispatch"_s };
    QTest::newRow("one event") << u"t:READY"_s << QStringList { u"dispatch"_s };
    QTest::newRow("what was sent") << u"kind:sent"_s << QStringList { u"sent"_s };
    QTest::newRow("nothing") << u"t:NO_SUCH_EVENT"_s << QStringList();
}

void tst_Tail::theFilterHidesMessagesAlone()
{
    QFETCH(const QString, expression);
    QFETCH(const QStringList, kinds);

    ToolProcess tail({ u"tail"_s, u"--demo"_s, u"--for"_s, u"1"_s, u"--capture"_s, u"run.jsonl"_s, u"--keep-tokens"_s,
        u"--filter"_s, expression });
    QVERIFY(tail.start());
    QCOMPARE(tail.waitForExit(), 0);
    QFile file(tail.path(u"run.jsonl"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArrayList captured = file.readAll().split('\n');
    captured.removeFirst(); // of the file
    captured.removeLast();

    // The capture holds every line; what was printed is what is left of it, in its order.
    static const QStringList hideable { u"dispatch"_s, u"received"_s, u"sent"_s, u"heartbeat"_s };
    QByteArrayList expected;
    QSet<QString> hidden;
    for (const QByteArray &line : captured) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const QString kind = object.value("kind"_L1).toString();
        const bool isOther = expression.startsWith(u"t:"_s) && object.value("t"_L1).toString() != expression.mid(2);
        if (hideable.contains(kind) && (!kinds.contains(kind) || isOther))
            hidden.insert(kind);
        else if (kind != "summary"_L1)
            expected.append(line);
    }
    QVERIFY(hidden.contains(u"received"_s));
    QByteArrayList printed = tail.output().split('\n');
    printed.removeLast();
    QVERIFY(printed.takeLast().startsWith("{\"kind\":\"summary\""));
    QCOMPARE(printed, expected);
}

void tst_Tail::theCountIsOfPrintedLines()
{
    ToolProcess tail({ u"tail"_s, u"--demo"_s, u"--count"_s, u"2"_s, u"--filter"_s, u"t:MESSAGE_CREATE or t:TYPING_START"_s });
    QVERIFY(tail.start());
    QCOMPARE(tail.waitForExit(), 0);
    QCOMPARE(tail.linesOf(u"dispatch"_s).size(), 2);
    // READY and what came between were received, and counted.
    QVERIFY(tail.linesOf(u"summary"_s).constFirst().number("dispatches") > 3);
}

QTEST_GUILESS_MAIN(tst_Tail)
#include "tst_tail.moc"
