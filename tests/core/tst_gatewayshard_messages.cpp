// SPDX-License-Identifier: MIT
#include "tests/support/shardrig.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace std::chrono_literals;

class tst_GatewayShardMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badMessagesGiveAReasonAndAReconnect_data();
    void badMessagesGiveAReasonAndAReconnect();
    void badStreamsGiveAReasonAndAReconnect_data();
    void badStreamsGiveAReasonAndAReconnect();
    void oversizedMessagesAreRefused_data();
    void oversizedMessagesAreRefused();
    void firstMessageMustBeHello_data();
    void firstMessageMustBeHello();
    void unknownOpsAndEventsPassUntouched();
    void bytesArriveAsTheyWereSent_data();
    void bytesArriveAsTheyWereSent();
    void wireBytesCountEveryFrame();
    void everyOtherMessageOfTheFixturesIsReceived_data();
    void everyOtherMessageOfTheFixturesIsReceived();
    void secretsAreLearnedBeforeTheMessageThatHoldsThem();
    void aBurstArrivesCompleteAndInOrderWhileHeartsBeat_data();
    void aBurstArrivesCompleteAndInOrderWhileHeartsBeat();
};

void tst_GatewayShardMessages::badMessagesGiveAReasonAndAReconnect_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("reason");
    QTest::newRow("not JSON") << QByteArray("hello") << u"JSON"_s;
    QTest::newRow("cut off") << QByteArray(R"({"op":0,"d":{"a")") << u"the text ends too early"_s;
    QTest::newRow("empty") << QByteArray(" ") << u"empty"_s;
    QTest::newRow("an array") << QByteArray("[1,2]") << u"not a JSON object"_s;
    QTest::newRow("null") << QByteArray("null") << u"not a JSON object"_s;
    QTest::newRow("no op") << QByteArray(R"({"d":1})") << u"\"op\" is missing"_s;
    QTest::newRow("op is text") << QByteArray(R"({"op":"0"})") << u"\"op\" has the wrong type"_s;
    QTest::newRow("op is an object") << QByteArray(R"({"op":{}})") << u"\"op\" has the wrong type"_s;
    QTest::newRow("op is a fraction") << QByteArray(R"({"op":1.5})") << u"\"op\" has the wrong type"_s;
    QTest::newRow("s is text") << QByteArray(R"({"op":0,"s":"1"})") << u"\"s\" has the wrong type"_s;
    QTest::newRow("t is a number") << QByteArray(R"({"op":0,"t":1})") << u"\"t\" has the wrong type"_s;
    QTest::newRow("deep nesting") << QByteArray(R"({"op":0,"d":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}') << u"nested"_s;
    QTest::newRow("bad value inside d") << QByteArray(R"({"op":0,"d":{"a":tru}})") << u"not a JSON value"_s;
    QTest::newRow("HELLO without interval") << QByteArray(R"({"op":10,"d":{}})") << QString();
}

void tst_GatewayShardMessages::badMessagesGiveAReasonAndAReconnect()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, reason);
    ShardRig rig;
    QVERIFY(rig.makeReady());
    rig.gateway.send(message);
    if (reason.isEmpty()) { // after READY another HELLO, however strange, is only looked at
        rig.gateway.drop();
        QVERIFY(rig.waitForState(ShardState::BackingOff));
        QCOMPARE(rig.invalids.size(), 0);
        return;
    }
    QVERIFY(rig.gateway.waitForClose());
    QCOMPARE(rig.gateway.closeCode(), 4000);
    QCOMPARE(rig.invalids.size(), 1);
    QVERIFY2(rig.invalids.first().reason.contains(reason), qPrintable(rig.invalids.first().reason));
    QCOMPARE(rig.invalids.first().data, message);
    QCOMPARE(rig.errors.last().kind, GatewayError::Kind::Protocol);
    QVERIFY(rig.reconnect());
    QVERIFY(!rig.gateway.expect(6).isEmpty());
}

void tst_GatewayShardMessages::badStreamsGiveAReasonAndAReconnect_data()
{
    QTest::addColumn<int>("compression");
    QTest::addColumn<bool>("asText");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("corrupt zlib-stream") << int(Compression::ZlibStream) << false << QByteArray("\x01garbage");
    QTest::newRow("corrupt zstd-stream") << int(Compression::ZstdStream) << false << QByteArray("garbage that is no frame");
    QTest::newRow("corrupt payload") << int(Compression::Payload) << false << QByteArray("garbage");
    QTest::newRow("cut off payload") << int(Compression::Payload) << false << QByteArray("\x78\x9c");
    QTest::newRow("text on zlib-stream") << int(Compression::ZlibStream) << true << QByteArray("{}");
    QTest::newRow("text on zstd-stream") << int(Compression::ZstdStream) << true << QByteArray("{}");
    QTest::newRow("binary without compression") << int(Compression::None) << false << QByteArray(R"({"op":11})");
}

void tst_GatewayShardMessages::badStreamsGiveAReasonAndAReconnect()
{
    QFETCH(int, compression);
    QFETCH(bool, asText);
    QFETCH(QByteArray, bytes);
    ShardRig rig(static_cast<Compression>(compression));
    QVERIFY(rig.makeReady());
    if (asText)
        rig.gateway.sendText(QString::fromUtf8(bytes));
    else
        rig.gateway.sendBinary(bytes);
    QVERIFY(rig.gateway.waitForClose());
    QCOMPARE(rig.invalids.size(), 1);
    QVERIFY(!rig.invalids.first().reason.isEmpty());
    QCOMPARE(rig.errors.last().kind, GatewayError::Kind::Protocol);
    QVERIFY(rig.reconnect());
    QVERIFY(!rig.gateway.expect(6).isEmpty());
}

void tst_GatewayShardMessages::oversizedMessagesAreRefused_data()
{
    QTest::addColumn<int>("compression");
    QTest::newRow("none") << int(Compression::None);
    QTest::newRow("payload") << int(Compression::Payload);
    QTest::newRow("zlib-stream") << int(Compression::ZlibStream);
    QTest::newRow("zstd-stream") << int(Compression::ZstdStream);
}

void tst_GatewayShardMessages::oversizedMessagesAreRefused()
{
    QFETCH(int, compression);
    ShardRig rig(static_cast<Compression>(compression));
    rig.config.maximumMessageBytes = 1024 * 1024;
    QVERIFY(rig.makeReady());
    rig.gateway.send(QByteArray(R"({"op":0,"d":")" + QByteArray(40 * 1024 * 1024, 'x') + "\"}"));
    QTRY_COMPARE(rig.closes.size(), 1);
    QCOMPARE(rig.errors.last().kind, GatewayError::Kind::Protocol);
    QVERIFY(rig.reconnect());
    QVERIFY(!rig.gateway.expect(6).isEmpty());
}

void tst_GatewayShardMessages::firstMessageMustBeHello_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("a dispatch") << QByteArray(R"({"op":0,"t":"READY","s":1,"d":{}})");
    QTest::newRow("an ACK") << QByteArray(R"({"op":11})");
    QTest::newRow("a heartbeat") << QByteArray(R"({"op":1})");
    QTest::newRow("an unknown op") << QByteArray(R"({"op":77})");
    QTest::newRow("HELLO without interval") << QByteArray(R"({"op":10,"d":{}})");
    QTest::newRow("HELLO with a negative interval") << QByteArray(R"({"op":10,"d":{"heartbeat_interval":-5}})");
    QTest::newRow("HELLO without d") << QByteArray(R"({"op":10})");
}

void tst_GatewayShardMessages::firstMessageMustBeHello()
{
    QFETCH(QByteArray, message);
    ShardRig rig;
    QVERIFY(rig.connectShard());
    rig.gateway.send(message);
    QTRY_COMPARE(rig.closes.size(), 1);
    QCOMPARE(rig.errors.last().kind, GatewayError::Kind::Protocol);
    QCOMPARE(rig.messages.size(), 1); // seen all the same
    QVERIFY(rig.waitForState(ShardState::BackingOff));
}

void tst_GatewayShardMessages::unknownOpsAndEventsPassUntouched()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    rig.gateway.send(QByteArray(R"({"op":250,"d":[1,"x"],"extra":true})"));
    rig.gateway.send(QByteArray(R"({"op":0,"t":"NOT_DOCUMENTED","s":9,"d":7})"));
    QTRY_COMPARE(rig.dispatches.size(), 2);
    QCOMPARE(rig.messages.at(2).payload.op, 250);
    QCOMPARE(rig.messages.at(2).data(), QByteArrayView(R"([1,"x"])"));
    QCOMPARE(rig.dispatches.last().payload.type, QByteArray("NOT_DOCUMENTED"));
    QVERIFY(rig.shard().isConnected());
}

void tst_GatewayShardMessages::bytesArriveAsTheyWereSent_data()
{
    oversizedMessagesAreRefused_data();
}

void tst_GatewayShardMessages::bytesArriveAsTheyWereSent()
{
    QFETCH(int, compression);
    ShardRig rig(static_cast<Compression>(compression));
    QVERIFY(rig.makeReady());
    const QByteArray message("{\r\n \"d\" : {\"z\":1.10,\"a\":18446744073709551616,\"z\":\"\\u00e9 \xc3\xa9 \xf0\x9f\x98\x80\"} ,\n\"s\":3,\"t\":\"X\",\"op\":0}\n");
    rig.gateway.send(message);
    QTRY_COMPARE(rig.dispatches.size(), 2);
    QCOMPARE(rig.dispatches.last().json, message);
    QVERIFY(rig.dispatches.last().data().startsWith("{\"z\":1.10"));
    QVERIFY(rig.dispatches.last().data().endsWith("\"}"));
}

void tst_GatewayShardMessages::wireBytesCountEveryFrame()
{
    ShardRig rig(Compression::ZlibStream);
    QVERIFY(rig.makeReady());
    const QByteArray wire = rig.gateway.compressed(R"({"op":0,"t":"X","s":2,"d":{"a":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}})");
    rig.gateway.sendBinary(wire.left(5));
    rig.gateway.sendBinary(wire.mid(5, wire.size() - 7));
    rig.gateway.sendBinary(wire.right(2)); // even the mark at the end comes in two parts
    QTRY_COMPARE(rig.dispatches.size(), 2);
    QCOMPARE(rig.dispatches.last().wireBytes, wire.size());
}

void tst_GatewayShardMessages::everyOtherMessageOfTheFixturesIsReceived_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(qEnvironmentVariable("SHARDSCOPE_FIXTURES"));
    int found = 0;
    for (const QString &name : folder.entryList({ u"HELLO.*"_s, u"HEARTBEAT*"_s, u"RECONNECT.*"_s, u"INVALID_SESSION.*"_s })) {
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
        ++found;
    }
    if (found == 0)
        QTest::newRow("no fixtures here") << QString();
    else
        QCOMPARE(found, 13);
}

void tst_GatewayShardMessages::everyOtherMessageOfTheFixturesIsReceived()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        return; // a clone elsewhere has its own payloads in another test
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray message = file.readAll();
    ShardRig rig;
    const bool isHello = path.contains(u"HELLO"_s);
    QVERIFY(isHello ? rig.connectShard() : rig.makeReady());
    const qsizetype before = rig.messages.size();
    rig.gateway.send(message);
    QTRY_COMPARE(rig.messages.size(), before + 1);
    QCOMPARE(rig.messages.last().json, message);
    QVERIFY(!rig.messages.last().isDispatch());
    QCOMPARE(rig.errors.size(), 0);
    if (isHello)
        QVERIFY(!rig.gateway.expect(2).isEmpty());
}

void tst_GatewayShardMessages::secretsAreLearnedBeforeTheMessageThatHoldsThem()
{
    ShardRig rig;
    QStringList order;
    connect(&rig.shard(), &GatewayShard::secretLearned, this, [&](const QByteArray &secret) { order.append(QString::fromUtf8(secret)); });
    connect(&rig.shard(), &GatewayShard::messageReceived, this, [&](const GatewayEvent &event) { order.append(QString::fromUtf8(event.payload.type)); });
    QVERIFY(rig.makeReady());
    QCOMPARE(order, QStringList({ rig.config.token, QString(), u"session-of-the-fake"_s, u"READY"_s }));
}

void tst_GatewayShardMessages::aBurstArrivesCompleteAndInOrderWhileHeartsBeat_data()
{
    oversizedMessagesAreRefused_data();
}

void tst_GatewayShardMessages::aBurstArrivesCompleteAndInOrderWhileHeartsBeat()
{
    QFETCH(int, compression);
    constexpr int count = 50'000;
    constexpr int beatEvery = 10'000;
    ShardRig rig(static_cast<Compression>(compression));
    QSignalSpy zombied(&rig.shard(), &GatewayShard::zombied);
    qint64 last = 1;
    int outOfOrder = 0;
    int received = 0;
    // Time passes with the messages: an interval for every ten thousand of them.
    connect(&rig.shard(), &GatewayShard::eventReceived, this, [&](const GatewayEvent &event) {
        if (event.payload.type != "TYPING_START")
            return;
        outOfOrder += *event.payload.sequence != last + 1;
        last = *event.payload.sequence;
        if (++received % beatEvery == 0)
            rig.clock.advance(1s);
    });
    QVERIFY(rig.connectShard());
    rig.gateway.sendHello(1000);
    QVERIFY(!rig.gateway.expect(2).isEmpty());
    rig.gateway.sendReady();
    QVERIFY(rig.waitForState(ShardState::Ready));
    rig.clock.advance(500ms); // the first beat; an ACK follows every ten thousand messages
    for (int i = 2; i < count + 2; ++i) {
        rig.gateway.send(QByteArray(R"({"t":"TYPING_START","s":)" + QByteArray::number(i) + R"(,"op":0,"d":{"user_id":"42"}})"));
        if (i % beatEvery == 1)
            rig.gateway.send(QByteArray(R"({"op":11})"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(received, count, 30'000);
    QCOMPARE(outOfOrder, 0);
    QCOMPARE(zombied.size(), 0);
    QCOMPARE(rig.errors.size(), 0);
    QTRY_COMPARE(rig.latencies.size(), count / beatEvery);
    const auto beats = std::count_if(rig.sent.begin(), rig.sent.end(), [](const SentMessage &m) { return m.op == 1; });
    QCOMPARE(beats, count / beatEvery + 1); // none was held back by the burst
}

QTEST_GUILESS_MAIN(tst_GatewayShardMessages)
#include "tst_gatewayshard_messages.moc"
