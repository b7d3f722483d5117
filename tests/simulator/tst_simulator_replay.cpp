// SPDX-License-Identifier: MIT
#include "simulatorclient.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace std::chrono_literals;

namespace {

/// A line of a capture that began at noon.
QByteArray line(double seconds, const QByteArray &name, const QByteArray &d, const QByteArray &shard = "0")
{
    static const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    const QByteArray at = noon.addMSecs(qint64(seconds * 1000)).toString(Qt::ISODateWithMs).toLatin1();
    return "{\"kind\":\"dispatch\",\"at\":\"" + at + "\",\"shard\":" + shard + ",\"t\":\"" + name
        + "\",\"s\":900,\"wire_bytes\":1,\"bytes\":1" + (d.isNull() ? QByteArray() : ",\"d\":" + d) + "}\n";
}

QByteArray ready(double seconds = 0, const QByteArray &shard = "0")
{
    return line(seconds, "READY",
        "{\"v\":10, \"user\":{\"id\":\"81384788765712384\",\"username\":\"parrot\",\"global_name\":null},"
        "\"session_id\":\"<redacted>\",\"resume_gateway_url\":\"wss://gateway.discord.gg\", "
        "\"guilds\":[{\"id\":\"1\"}],"
        "\"shard\":["
            + shard + ",16],\"seen\":1.50}",
        shard);
}

/// Names of the dispatches that came, after READY.
QByteArrayList namesOf(const SimulatorClient &client)
{
    QByteArrayList names;
    for (const QByteArray &text : client.texts) {
        const QJsonObject message = parsed(text);
        if (message[u"op"_s] == 0 && message[u"t"_s] != u"READY"_s)
            names.append(message[u"t"_s].toString().toUtf8());
    }
    return names;
}

/// All that is due now has come: what is answered at once was answered.
bool isIdle(SimulatorClient *client)
{
    client->send(1, {});
    return !client->expect(11).isEmpty();
}

} // namespace

class tst_SimulatorReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dispatchesComeInTheirOwnTime_data();
    void dispatchesComeInTheirOwnTime();
    void dataComesByteForByte_data();
    void dataComesByteForByte();
    void readyIsOfThisSession_data();
    void readyIsOfThisSession();
    void readyIsMadeWhereThereIsNone();
    void theBotIsThatOfTheCapture();
    void eachClientBeginsAtTheBeginning();
    void resumeBringsWhatFellDue();
    void shardsGetTheirOwn_data();
    void shardsGetTheirOwn();
    void laterConnectionsAreNotRepeated();
    void silenceIsShortened();
    void aClockThatWasSetBackHoldsNothingUp();
    void shardsOutOfStepKeepTheirTime();
    void theEndIsToldAndHeartbeatsGoOn();
    void damagedLinesAreToldOnceAndLeftOut();
    void whatCannotBeServedIsTold();
    void whatWasRemovedIsTold();
    void badCapturesAreRefused_data();
    void badCapturesAreRefused();
    void aCaptureThatWentAwayIsTold();
    void manyNotesAreBounded();
    void streamStopsForAClientThatDoesNotRead();
    void aShardWhoseFirstComesLateGetsIt();

private:
    [[nodiscard]] QString write(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"%1.jsonl"_s.arg(++m_files));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path : QString();
    }
    [[nodiscard]] SimulatorConfig replay(const QByteArray &text, double speed = 1)
    {
        SimulatorConfig config;
        config.capture = write(text);
        config.speed = speed;
        config.heartbeatInterval = 1h;
        config.ackDelay = 0ms;
        return config;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void tst_SimulatorReplay::dispatchesComeInTheirOwnTime_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<QList<int>>("milliseconds"); ///< when each of the three is there
    QTest::newRow("as it went") << 1.0 << QList<int> { 1000, 1000, 3500 };
    QTest::newRow("twice as fast") << 2.0 << QList<int> { 500, 500, 1750 };
    QTest::newRow("slowly") << 0.01 << QList<int> { 100000, 100000, 350000 };
    QTest::newRow("at once") << 0.0 << QList<int> { 0, 0, 0 };
}

void tst_SimulatorReplay::dispatchesComeInTheirOwnTime()
{
    QFETCH(double, speed);
    QFETCH(QList<int>, milliseconds);
    SimulatorRig rig(replay(ready(7) + line(8, "A", "1") + line(8, "B", "2") + line(10.5, "C", "3"), speed));
    QVERIFY2(rig.error.isEmpty(), qPrintable(rig.error));
    SimulatorClient client(rig);
    QVERIFY(!client.becomeReady().isEmpty());
    int now = 0;
    for (int i = 0; i < 3; ++i) {
        if (milliseconds[i] > now) {
            rig.clock.advance(Milliseconds(milliseconds[i] - now - 1));
            QVERIFY(isIdle(&client));
            QCOMPARE(namesOf(client).size(), i);
            rig.clock.advance(1ms);
            now = milliseconds[i];
        }
        QVERIFY(!client.expect(0, QString(QChar(u'A' + i))).isEmpty());
    }
}

void tst_SimulatorReplay::dataComesByteForByte_data()
{
    QTest::addColumn<QString>("query");
    for (const char *compress : { "", "zlib-stream", "zstd-stream" }) {
        const QString name = QLatin1String(compress);
        QTest::newRow(name.isEmpty() ? "plain" : compress)
            << u"v=10&encoding=json"_s + (name.isEmpty() ? QString() : u"&compress="_s + name);
    }
}

void tst_SimulatorReplay::dataComesByteForByte()
{
    QFETCH(QString, query);
    const QByteArrayList data { "{\"a\" : 1,\"a\":2.50,  \"b\":\"\\u00e9\\/é😀\"}", "[]", "null", "\"x\"", "1e400",
        "{\"s\":12,\"op\":7,\"t\":\"X\",\"d\":{}}" };
    QByteArray text = ready();
    for (const QByteArray &d : data)
        text += line(0, "SOMETHING_NEW", d);
    SimulatorRig rig(replay(text));
    SimulatorClient client(rig, query);
    QVERIFY(!client.becomeReady().isEmpty());
    QVERIFY(client.waitForTotal(2 + data.size()));
    for (qsizetype i = 0; i < data.size(); ++i) {
        QCOMPARE(client.texts[i + 2],
            "{\"t\":\"SOMETHING_NEW\",\"s\":" + QByteArray::number(i + 2) + ",\"op\":0,\"d\":" + data[i] + '}');
    }
}

void tst_SimulatorReplay::readyIsOfThisSession_data()
{
    QTest::addColumn<QByteArray>("recorded");
    QTest::addColumn<QByteArray>("sent"); ///< SESSION and URL stand for what is made anew
    QTest::newRow("replaced in place")
        << QByteArray(
               R"({"v":10, "session_id" : "<redacted>","x":[1.0],"resume_gateway_url":"wss://a","shard":[5, 16]})")
        << QByteArray(R"({"v":10, "session_id" : "SESSION","x":[1.0],"resume_gateway_url":"URL","shard":[0,1]})");
    QTest::newRow("put where it is missing")
        << QByteArray(R"({"v":10})") << QByteArray(R"({"resume_gateway_url":"URL","session_id":"SESSION","v":10})");
    QTest::newRow("one is missing") << QByteArray(R"({"session_id":1})")
                                    << QByteArray(R"({"resume_gateway_url":"URL","session_id":"SESSION"})");
    QTest::newRow("empty") << QByteArray("{}") << QByteArray(R"({"resume_gateway_url":"URL","session_id":"SESSION"})");
    QTest::newRow("each of two")
        << QByteArray(R"({"session_id":null,"resume_gateway_url":"","session_id":{"a":[]}})")
        << QByteArray(R"({"session_id":"SESSION","resume_gateway_url":"URL","session_id":"SESSION"})");
    QTest::newRow("not deeper down")
        << QByteArray(R"({"a":{"session_id":"b"},"session_id":"c","resume_gateway_url":"d"})")
        << QByteArray(R"({"a":{"session_id":"b"},"session_id":"SESSION","resume_gateway_url":"URL"})");
}

void tst_SimulatorReplay::readyIsOfThisSession()
{
    QFETCH(QByteArray, recorded);
    QFETCH(QByteArray, sent);
    SimulatorRig rig(replay(line(0, "READY", recorded) + line(1, "A", "1")));
    SimulatorClient client(rig);
    const QByteArray session = client.becomeReady()[u"session_id"_s].toString().toLatin1();
    QCOMPARE(session.size(), 32);
    sent.replace("SESSION", session).replace("URL", rig.address.gateway.toString().toLatin1());
    QCOMPARE(client.texts[1], "{\"t\":\"READY\",\"s\":1,\"op\":0,\"d\":" + sent + '}');
    client.abort();
    SimulatorClient again(rig);
    QVERIFY(!again.expect(10).isEmpty());
    again.resume(session, 1);
    QVERIFY(!again.expect(0, u"RESUMED"_s).isEmpty());
}

void tst_SimulatorReplay::readyIsMadeWhereThereIsNone()
{
    SimulatorRig rig(replay(line(0, "A", "1") + ready(1) + line(2, "B", "2")));
    SimulatorClient client(rig);
    const QJsonObject d = client.becomeReady();
    QCOMPARE(d[u"session_id"_s].toString().size(), 32);
    QCOMPARE(d[u"guilds"_s].toArray(), QJsonArray());
    rig.clock.advance(2s);
    QVERIFY(!client.expect(0, u"B"_s).isEmpty());
    QCOMPARE(namesOf(client), (QByteArrayList { "A", "B" }));
}

void tst_SimulatorReplay::theBotIsThatOfTheCapture()
{
    SimulatorRig rig(replay(ready()));
    QCOMPARE(
        QByteArray::fromBase64(rig.token().split('.').first(), QByteArray::Base64UrlEncoding), "81384788765712384");
}

void tst_SimulatorReplay::eachClientBeginsAtTheBeginning()
{
    SimulatorRig rig(replay(ready() + line(1, "A", "1") + line(2, "B", "2")));
    SimulatorClient first(rig);
    QVERIFY(!first.becomeReady().isEmpty());
    rig.clock.advance(2s);
    QVERIFY(!first.expect(0, u"B"_s).isEmpty());
    SimulatorClient second(rig);
    QVERIFY(!second.becomeReady().isEmpty());
    QCOMPARE(namesOf(second), QByteArrayList());
    rig.clock.advance(1s);
    QVERIFY(!second.expect(0, u"A"_s).isEmpty());
    QCOMPARE(namesOf(second), QByteArrayList { "A" });
}

void tst_SimulatorReplay::resumeBringsWhatFellDue()
{
    SimulatorRig rig(replay(ready() + line(1, "A", "1") + line(2, "B", "2") + line(3, "C", "3") + line(9, "D", "4")));
    SimulatorClient first(rig);
    const QByteArray session = first.becomeReady()[u"session_id"_s].toString().toLatin1();
    rig.clock.advance(1s);
    QVERIFY(!first.expect(0, u"A"_s).isEmpty());
    first.abort();
    QTRY_COMPARE(rig.server->connectionCount(), std::size_t(0));
    rig.clock.advance(3s);
    SimulatorClient second(rig);
    QVERIFY(!second.expect(10).isEmpty());
    second.resume(session, 1);
    QVERIFY(!second.expect(0, u"RESUMED"_s).isEmpty());
    QCOMPARE(namesOf(second), (QByteArrayList { "A", "B", "C", "RESUMED" }));
    QCOMPARE(second.texts[1], first.texts[2]);
    rig.clock.advance(4999ms);
    QVERIFY(isIdle(&second));
    QCOMPARE(namesOf(second).size(), 4);
    rig.clock.advance(1ms);
    QCOMPARE(second.expect(0, u"D"_s)[u"s"_s].toInt(), 6);
}

void tst_SimulatorReplay::shardsGetTheirOwn_data()
{
    QTest::addColumn<QJsonArray>("shard");
    QTest::addColumn<QByteArrayList>("names");
    QTest::newRow("all for the only one") << QJsonArray { 0, 1 } << QByteArrayList { "A0", "B1", "C", "D0", "E1" };
    QTest::newRow("first, and what belongs to none") << QJsonArray { 0, 2 } << QByteArrayList { "A0", "C", "D0" };
    QTest::newRow("second") << QJsonArray { 1, 2 } << QByteArrayList { "B1", "E1" };
    QTest::newRow("one that has nothing") << QJsonArray { 5, 8 } << QByteArrayList {};
}

void tst_SimulatorReplay::shardsGetTheirOwn()
{
    QFETCH(QJsonArray, shard);
    QFETCH(QByteArrayList, names);
    SimulatorRig rig(replay(ready(0, "0") + ready(0, "1") + line(0, "A0", "1", "0") + line(0, "B1", "1", "1")
        + line(0, "C", "1", "null") + line(0, "D0", "1", "0") + line(0, "E1", "1", "1")));
    SimulatorClient client(rig);
    const QJsonObject d = client.becomeReady({ { u"shard"_s, shard } });
    QCOMPARE(d[u"shard"_s].toArray(), shard);
    QTRY_VERIFY((rig.clock.advance(1ms), !rig.notes.isEmpty()));
    QVERIFY2(rig.notes.last().contains(u"%1/%2"_s.arg(shard[0].toInt()).arg(shard[1].toInt())),
        qPrintable(rig.notes.last()));
    QVERIFY(isIdle(&client));
    QCOMPARE(namesOf(client), names);
}

void tst_SimulatorReplay::laterConnectionsAreNotRepeated()
{
    SimulatorRig rig(replay(line(0, "RESUMED", "{}") + ready() + line(0, "A", "1") + line(1, "RESUMED", "{}")
        + line(1, "B", "1") + ready(2) + line(2, "C", "1")));
    SimulatorClient client(rig);
    QCOMPARE(client.becomeReady()[u"user"_s][u"username"_s].toString(), u"parrot"_s);
    rig.clock.advance(2s);
    QVERIFY(!client.expect(0, u"C"_s).isEmpty());
    QCOMPARE(namesOf(client), (QByteArrayList { "A", "B", "C" }));
    QCOMPARE(client.texts.size(), 5); // HELLO and one READY
}

void tst_SimulatorReplay::silenceIsShortened()
{
    SimulatorRig rig(replay(ready() + line(3 * 86400, "A", "1"), 100));
    SimulatorClient client(rig);
    QVERIFY(!client.becomeReady().isEmpty());
    rig.clock.advance(35999ms);
    QVERIFY(isIdle(&client));
    QCOMPARE(namesOf(client), QByteArrayList());
    rig.clock.advance(1ms);
    QVERIFY(!client.expect(0, u"A"_s).isEmpty());
    QVERIFY2(rig.notes.first().contains(u"Line 2: the silence of 259200 s"_s), qPrintable(rig.notes.first()));
}

void tst_SimulatorReplay::aClockThatWasSetBackHoldsNothingUp()
{
    SimulatorRig rig(replay(ready() + line(1, "A", "1") + line(-7200, "B", "1") + line(-7198, "C", "1")));
    SimulatorClient client(rig);
    QVERIFY(!client.becomeReady().isEmpty());
    rig.clock.advance(1s);
    QVERIFY(!client.expect(0, u"B"_s).isEmpty());
    QCOMPARE(namesOf(client), (QByteArrayList { "A", "B" }));
    rig.clock.advance(2s);
    QVERIFY(!client.expect(0, u"C"_s).isEmpty());
    QVERIFY2(rig.notes.first().contains(u"Line 3: its time lies 7201 s before"_s), qPrintable(rig.notes.first()));
}

void tst_SimulatorReplay::shardsOutOfStepKeepTheirTime()
{
    QByteArray text = ready();
    for (int i = 0; i < 10; ++i)
        text += line(1 + i, "A", "1") + line(0.5 + i, "B", "1", "1");
    SimulatorRig rig(replay(text + line(11, "END", "1")));
    SimulatorClient client(rig);
    QVERIFY(!client.becomeReady().isEmpty());
    rig.clock.advance(10999ms);
    QVERIFY(isIdle(&client));
    QCOMPARE(namesOf(client).size(), 20);
    rig.clock.advance(1ms);
    QVERIFY(!client.expect(0, u"END"_s).isEmpty());
    QCOMPARE(rig.notes.size(), 1);
}

void tst_SimulatorReplay::theEndIsToldAndHeartbeatsGoOn()
{
    SimulatorRig rig(replay(ready() + line(0, "A", "1") + line(1, "B", "1")));
    SimulatorClient client(rig);
    const QByteArray session = client.becomeReady()[u"session_id"_s].toString().toLatin1();
    QVERIFY(!client.expect(0, u"A"_s).isEmpty());
    QCOMPARE(rig.notes, QStringList());
    rig.clock.advance(1s);
    QVERIFY(!client.expect(0, u"B"_s).isEmpty());
    QCOMPARE(rig.notes.size(), 1);
    QVERIFY2(rig.notes[0].contains(u"Shard 0/1"_s) && rig.notes[0].contains(u"events: 3"_s), qPrintable(rig.notes[0]));
    for (int i = 0; i < 10; ++i) {
        rig.clock.advance(1h);
        QVERIFY(isIdle(&client));
    }
    client.abort();
    SimulatorClient again(rig);
    QVERIFY(!again.expect(10).isEmpty());
    again.resume(session, 3);
    QVERIFY(!again.expect(0, u"RESUMED"_s).isEmpty());
    QCOMPARE(rig.notes.size(), 1);
}

void tst_SimulatorReplay::damagedLinesAreToldOnceAndLeftOut()
{
    SimulatorRig rig(replay(ready() + line(0, "A", "1") + "{\"kind\":\"dispatch\",\n" + line(0, "B", "1") + "half"));
    for (int i = 0; i < 2; ++i) {
        SimulatorClient client(rig);
        QVERIFY(!client.becomeReady().isEmpty());
        QVERIFY(!client.expect(0, u"B"_s).isEmpty());
        QCOMPARE(namesOf(client), (QByteArrayList { "A", "B" }));
    }
    QCOMPARE(rig.notes.filter(u"Line 3: "_s).size(), 1);
    QCOMPARE(rig.notes.filter(u"Line 5: the file ends in the middle"_s).size(), 1);
    QCOMPARE(rig.notes.filter(u"Shard 0/1"_s).size(), 2);
    QVERIFY(rig.notes.first().startsWith(u'"' + rig.server->config().capture + u"\": "_s));
}

void tst_SimulatorReplay::whatCannotBeServedIsTold()
{
    SimulatorRig rig(replay(ready() + line(0, "A", {}) + line(0, "B", "1") + line(0, "C", {}) + line(0, "", "1")
        + "{\"kind\":\"dispatch\",\"at\":\"2026-11-23T12:00:00Z\",\"shard\":0,\"t\":null,\"d\":1}\n"
        + line(0, "D", "1")));
    SimulatorClient client(rig);
    QVERIFY(!client.becomeReady().isEmpty());
    QVERIFY(!client.expect(0, u"D"_s).isEmpty());
    QCOMPARE(namesOf(client), (QByteArrayList { "B", "D" }));
    const QStringList told = rig.notes.filter(u"--no-dispatch-data"_s);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told[0].contains(u"Line 2: "_s), qPrintable(told[0]));
}

void tst_SimulatorReplay::whatWasRemovedIsTold()
{
    const QByteArray header = R"({"kind":"capture","at":"2026-11-23T12:00:00Z","shard":null,"level":"LEVEL"})"
                              "\n";
    for (const auto &[level, words] : { std::pair("keep-tokens", ""), std::pair("tokens", "voice servers"),
             std::pair("strict", "names of people"), std::pair("of-tomorrow", "") }) {
        SimulatorRig rig(replay(QByteArray(header).replace("LEVEL", level) + ready()));
        QVERIFY(rig.error.isEmpty());
        QCOMPARE(rig.notes.size(), *words ? 1 : 0);
        QVERIFY(rig.notes.isEmpty() || rig.notes.first().contains(QLatin1String(words)));
    }
}

void tst_SimulatorReplay::badCapturesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << u"no dispatch in it that can be served"_s;
    QTest::newRow("not a capture") << QByteArray("a\nb\n") << u"is no capture"_s;
    QTest::newRow("without data") << line(0, "A", {}) + line(1, "B", {}) << u"no dispatch in it that can be served"_s;
    QTest::newRow("connections alone") << line(0, "RESUMED", "{}") << u"no dispatch in it that can be served"_s;
    QTest::newRow("a READY that is none") << line(0, "READY", "null") << u"no dispatch in it that can be served"_s;
}

void tst_SimulatorReplay::badCapturesAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    const SimulatorConfig config = replay(text);
    Simulator simulator;
    QString error;
    QVERIFY(!simulator.start(config, &error));
    QVERIFY2(error.contains(words), qPrintable(error));
    QVERIFY2(error.contains(config.capture), qPrintable(error));
}

void tst_SimulatorReplay::aCaptureThatWentAwayIsTold()
{
    const SimulatorConfig config = replay(ready());
    SimulatorRig rig(config);
    QVERIFY(rig.error.isEmpty());
    QVERIFY(QFile::remove(config.capture));
    SimulatorClient client(rig);
    QVERIFY(!client.becomeReady().isEmpty());
    QVERIFY(isIdle(&client));
    QVERIFY2(rig.notes.value(0).contains(u"cannot be read"_s), qPrintable(rig.notes.value(0)));
}

void tst_SimulatorReplay::manyNotesAreBounded()
{
    QByteArray text = ready();
    for (int i = 0; i < 500; ++i)
        text += line(i % 2 ? 0 : 7000, "A", "1");
    SimulatorRig rig(replay(text, 1000));
    SimulatorClient client(rig);
    QVERIFY(!client.becomeReady().isEmpty());
    QTRY_VERIFY((rig.clock.advance(60s), namesOf(client).size() == 500));
    QCOMPARE(rig.notes.size(), 102); // those, that there are more, and the end
}

void tst_SimulatorReplay::streamStopsForAClientThatDoesNotRead()
{
    constexpr int count = 20000;
    const QByteArray d = '"' + QByteArray(1000, 'x') + '"';
    QByteArray text = ready();
    for (int i = 0; i < count; ++i)
        text += line(0, "A", d);
    SimulatorRig rig(replay(text, 0));
    qint64 counted = 0;
    SimulatorClient client(rig);
    QVERIFY(!client.becomeReady().isEmpty());
    // Nobody reads meanwhile: the loop of events stands still.
    for (int i = 0; i < 500; ++i)
        rig.clock.advance(10ms);
    QCOMPARE(rig.notes, QStringList()); // that the end is near
    // Nothing is lost or doubled when it goes on.
    QTRY_VERIFY_WITH_TIMEOUT((rig.clock.advance(10ms), client.texts.size() >= count + 2), 20000);
    for (const QByteArray &message : std::as_const(client.texts)) {
        const qsizetype at = message.indexOf("\"s\":") + 4;
        if (!message.mid(at).startsWith("null"))
            QCOMPARE(message.mid(at, message.indexOf(',', at) - at).toLongLong(), ++counted);
    }
    QCOMPARE(counted, count + 1);
}

void tst_SimulatorReplay::aShardWhoseFirstComesLateGetsIt()
{
    QByteArray text = ready();
    const QByteArray d = '"' + QByteArray(1000, 'x') + '"';
    for (int i = 0; i < 4000; ++i)
        text += line(0, "A", d);
    SimulatorRig rig(replay(text + line(0, "B", "1", "1")));
    SimulatorClient client(rig);
    QVERIFY(!client.expect(10).isEmpty());
    client.identify({ { u"shard"_s, QJsonArray { 1, 2 } } });
    QTRY_COMPARE(rig.server->sessionCount(), std::size_t(1));
    QVERIFY(!client.expect(0, u"READY"_s).isEmpty());
    QVERIFY(!client.expect(0, u"B"_s).isEmpty());
    QCOMPARE(namesOf(client), QByteArrayList { "B" });
}

QTEST_GUILESS_MAIN(tst_SimulatorReplay)
#include "tst_simulator_replay.moc"
