// SPDX-License-Identifier: MIT
#include "tests/support/shardrig.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace std::chrono_literals;

namespace {
constexpr int noCode = -1; // the connection drops without a close frame
}

class tst_GatewayShardSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCloseCodeDecidesWhatFollows_data();
    void everyCloseCodeDecidesWhatFollows();
    void disallowedIntentsAreNamed_data();
    void disallowedIntentsAreNamed();
    void shardingRequiredNamesTheRecommendedCount();
    void closesForUnreadableCommandsNameTheLastOneSent();
    void resumesWithTheLastSequence();
    void countsWhatIsReplayed();
    void sequenceMayStartAtZeroOrBeAbsent();
    void resumesOnceAfterANormalCloseThenIdentifies();
    void threeFailedResumesFallBackToIdentify();
    void deadResumeAddressIsDropped();
    void resumesOnlyAtATrustedAddress();
    void identifiesAnewWhereReadyGaveNoSession();
    void sameUnknownCodeThreeTimesRunningIsForGood();
    void reconnectRequestedResumes_data();
    void reconnectRequestedResumes();
    void invalidSessionWaitsOneToFiveSeconds_data();
    void invalidSessionWaitsOneToFiveSeconds();
    void rateLimitedCloseDoesNotComeBackAtOnce();
    void heartbeatsKeepTheirTimeAndTellTheLatency();
    void answersARequestedHeartbeatAtOnce();
    void missingAckIsAZombie();
    void ackWaitingBehindAFloodIsNoZombie();
};

void tst_GatewayShardSession::everyCloseCodeDecidesWhatFollows_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<CloseAction>("action");
    QTest::addColumn<int>("end");
    QTest::newRow("dropped") << noCode << CloseAction::Resume << -1;
    for (const int code : { 1000, 1001, 1003, 1007, 1008, 1009, 1011, 3000, 4000, 4001, 4002, 4008, 4999 })
        QTest::addRow("%d", code) << code << CloseAction::Resume << -1;
    for (const int code : { 4003, 4005, 4007, 4009 })
        QTest::addRow("%d", code) << code << CloseAction::Identify << -1;
    QTest::addRow("4004") << 4004 << CloseAction::Stop << int(RunEnd::TokenRefused);
    for (const int code : { 4010, 4011, 4012, 4013, 4014 })
        QTest::addRow("%d", code) << code << CloseAction::Stop << int(RunEnd::ClosedForGood);
}

void tst_GatewayShardSession::everyCloseCodeDecidesWhatFollows()
{
    QFETCH(int, code);
    QFETCH(CloseAction, action);
    QFETCH(int, end);
    ShardRig rig;
    QVERIFY(rig.makeReady());
    if (code == noCode)
        rig.gateway.drop();
    else
        rig.gateway.closeClient(code, u"because"_s);
    QTRY_COMPARE(rig.closes.size(), 1);
    const GatewayCloseInfo info = rig.closes.first();
    QCOMPARE(info.by, code == noCode ? CloseInitiator::Network : CloseInitiator::Server);
    QCOMPARE(info.code, code == noCode ? std::optional<int>() : std::optional(code));
    QCOMPARE(info.reason, code == noCode ? QString() : u"because"_s);
    QCOMPARE(info.action, action);
    QVERIFY(!info.meaning.isEmpty());
    QVERIFY(!info.hint.isEmpty());
    QCOMPARE(info.end ? int(*info.end) : -1, end);
    if (action == CloseAction::Stop) {
        QCOMPARE(rig.shard().state(), ShardState::Closed);
        QCOMPARE(rig.ends.size(), 1);
        return;
    }
    QVERIFY(rig.reconnect());
    QVERIFY(!rig.gateway.expect(action == CloseAction::Resume ? 6 : 2).isEmpty());
}

void tst_GatewayShardSession::disallowedIntentsAreNamed_data()
{
    QTest::addColumn<qint64>("flags");
    QTest::addColumn<QStringList>("named");
    QTest::addColumn<QStringList>("unnamed");
    QTest::newRow("flags unknown") << qint64(-1) << QStringList({ u"GUILD_MEMBERS"_s, u"GUILD_PRESENCES"_s, u"MESSAGE_CONTENT"_s }) << QStringList();
    QTest::newRow("one allowed") << qint64(1 << 14) << QStringList({ u"GUILD_PRESENCES"_s, u"MESSAGE_CONTENT"_s }) << QStringList(u"GUILD_MEMBERS"_s);
    QTest::newRow("limited flags count") << qint64(1 << 15 | 1 << 13) << QStringList({ u"MESSAGE_CONTENT"_s }) << QStringList({ u"GUILD_MEMBERS"_s, u"GUILD_PRESENCES"_s });
}

void tst_GatewayShardSession::disallowedIntentsAreNamed()
{
    QFETCH(qint64, flags);
    QFETCH(QStringList, named);
    QFETCH(QStringList, unnamed);
    ShardRig rig;
    if (flags >= 0)
        rig.config.applicationFlags = static_cast<quint64>(flags);
    QVERIFY(rig.connectShard());
    rig.gateway.sendHello();
    QVERIFY(!rig.gateway.expect(2).isEmpty());
    rig.gateway.closeClient(4014);
    QTRY_COMPARE(rig.ends.size(), 1);
    for (const QString &name : named)
        QVERIFY2(rig.ends.first().hint.contains(name), qPrintable(rig.ends.first().hint));
    for (const QString &name : unnamed)
        QVERIFY2(!rig.ends.first().hint.contains(name), qPrintable(rig.ends.first().hint));
}

void tst_GatewayShardSession::shardingRequiredNamesTheRecommendedCount()
{
    ShardRig rig;
    rig.config.recommendedShards = 17;
    QVERIFY(rig.connectShard());
    rig.gateway.sendHello();
    QVERIFY(!rig.gateway.expect(2).isEmpty());
    rig.gateway.closeClient(4011);
    QTRY_COMPARE(rig.ends.size(), 1);
    QVERIFY(rig.ends.first().hint.contains(u"17 shards"_s));
}

void tst_GatewayShardSession::closesForUnreadableCommandsNameTheLastOneSent()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    rig.shard().send({ .payload = RawSend { 77, "{\"a\":1}" } });
    QVERIFY(!rig.gateway.expect(77).isEmpty());
    rig.gateway.closeClient(4001);
    QTRY_COMPARE(rig.closes.size(), 1);
    QVERIFY(rig.closes.first().hint.contains(u"op 77 with 21 bytes"_s));
}

void tst_GatewayShardSession::resumesWithTheLastSequence()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    rig.gateway.sendDispatch(u"TYPING_START"_s, 9'007'199'254'740'993LL);
    QTRY_COMPARE(rig.dispatches.size(), 2);
    rig.gateway.drop();
    QVERIFY(rig.reconnect());
    const QJsonObject d = rig.gateway.expect(6).value("d"_L1).toObject();
    QCOMPARE(d.value("token"_L1).toString(), rig.config.token);
    QCOMPARE(d.value("session_id"_L1).toString(), u"session-of-the-fake"_s);
    QCOMPARE(d.value("seq"_L1).toInteger(), 9'007'199'254'740'993LL);
    QCOMPARE(rig.gateway.pendingOps(), QList<int>());
}

void tst_GatewayShardSession::countsWhatIsReplayed()
{
    ShardRig rig;
    QSignalSpy resumed(&rig.shard(), &GatewayShard::resumed);
    QVERIFY(rig.makeReady());
    rig.gateway.drop();
    QVERIFY(rig.reconnect());
    QVERIFY(!rig.gateway.expect(6).isEmpty());
    rig.gateway.sendDispatch(u"MESSAGE_CREATE"_s, 2);
    rig.gateway.sendDispatch(u"MESSAGE_DELETE"_s, 3);
    rig.gateway.sendDispatch(u"RESUMED"_s, 4);
    QVERIFY(rig.waitForState(ShardState::Ready));
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(resumed.first().first().toInt(), 2);
    QVERIFY(rig.shard().status().resumed);
    QCOMPARE(rig.dispatches.size(), 4);
}

void tst_GatewayShardSession::sequenceMayStartAtZeroOrBeAbsent()
{
    ShardRig rig;
    QVERIFY(rig.connectShard());
    rig.gateway.sendHello();
    QVERIFY(!rig.gateway.expect(2).isEmpty());
    rig.gateway.sendReady(u"zero"_s, 0);
    QVERIFY(rig.waitForState(ShardState::Ready));
    rig.gateway.send(QByteArray("{\"op\":0,\"t\":\"X\",\"d\":{}}"));
    QTRY_COMPARE(rig.dispatches.size(), 2);
    QVERIFY(!rig.dispatches.last().payload.sequence);
    rig.gateway.drop();
    QVERIFY(rig.reconnect());
    QCOMPARE(rig.gateway.expect(6).value("d"_L1).toObject().value("seq"_L1).toInteger(-1), 0);
}

void tst_GatewayShardSession::resumesOnceAfterANormalCloseThenIdentifies()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    rig.gateway.closeClient(1000);
    QVERIFY(rig.reconnect());
    QVERIFY(!rig.gateway.expect(6).isEmpty());
    rig.gateway.closeClient(1001);
    QVERIFY(rig.reconnect());
    QVERIFY(!rig.gateway.expect(2).isEmpty());
    QCOMPARE(rig.closes.last().action, CloseAction::Identify);
}

void tst_GatewayShardSession::threeFailedResumesFallBackToIdentify()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    rig.gateway.drop();
    for (int resume = 0; resume < 3; ++resume) {
        QVERIFY(rig.reconnect());
        QVERIFY(!rig.gateway.expect(6).isEmpty());
        rig.gateway.drop();
        QTRY_COMPARE(rig.closes.size(), 2 + resume);
    }
    QCOMPARE(rig.closes.last().action, CloseAction::Identify);
    QVERIFY(rig.reconnect());
    QVERIFY(!rig.gateway.expect(2).isEmpty());
}

void tst_GatewayShardSession::deadResumeAddressIsDropped()
{
    ShardRig rig;
    FakeGateway dead;
    const QUrl deadUrl = dead.url();
    QVERIFY(rig.connectShard());
    rig.gateway.sendHello();
    QVERIFY(!rig.gateway.expect(2).isEmpty());
    rig.gateway.sendReady(u"s"_s, 1, { { u"resume_gateway_url"_s, deadUrl.toString() } });
    QVERIFY(rig.waitForState(ShardState::Ready));
    dead.stopListening();
    rig.gateway.drop();
    QVERIFY(rig.waitForState(ShardState::BackingOff));
    rig.clock.advance(rig.shard().status().delay); // to the dead address, in vain
    QTRY_COMPARE(rig.errors.size(), 1);
    QVERIFY(rig.reconnect()); // to the original, with the session
    QVERIFY(!rig.gateway.expect(6).isEmpty());
}

void tst_GatewayShardSession::resumesOnlyAtATrustedAddress()
{
    ShardRig rig;
    QVERIFY(rig.connectShard());
    rig.gateway.sendHello();
    QVERIFY(!rig.gateway.expect(2).isEmpty());
    rig.gateway.sendReady(u"s"_s, 1, { { u"resume_gateway_url"_s, u"ws://gateway.example.org"_s } });
    QVERIFY(rig.waitForState(ShardState::Ready));
    QCOMPARE(rig.warnings.size(), 1);
    rig.gateway.drop();
    QVERIFY(rig.reconnect());
    QVERIFY(!rig.gateway.expect(6).isEmpty());
}

void tst_GatewayShardSession::identifiesAnewWhereReadyGaveNoSession()
{
    ShardRig rig;
    QVERIFY(rig.connectShard());
    rig.gateway.sendHello();
    QVERIFY(!rig.gateway.expect(2).isEmpty());
    rig.gateway.send(QByteArray(R"({"op":0,"t":"READY","s":1,"d":{"v":6}})"));
    QVERIFY(rig.waitForState(ShardState::Ready));
    QCOMPARE(rig.warnings.size(), 1);
    rig.gateway.drop();
    QVERIFY(rig.reconnect());
    QVERIFY(!rig.gateway.expect(2).isEmpty());
}

void tst_GatewayShardSession::sameUnknownCodeThreeTimesRunningIsForGood()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    for (const int code : { 4900, 4901, 4901, 4901 }) {
        QVERIFY(rig.shard().isAlive());
        const qsizetype before = rig.closes.size();
        rig.gateway.closeClient(code);
        QTRY_COMPARE(rig.closes.size(), before + 1);
        QCOMPARE(rig.closes.last().code, code);
        if (rig.closes.size() == 4)
            break;
        QVERIFY(rig.reconnect());
        QVERIFY(!rig.gateway.expect(6).isEmpty());
        rig.gateway.sendDispatch(u"RESUMED"_s, 5);
        QVERIFY(rig.waitForState(ShardState::Ready));
    }
    QCOMPARE(rig.shard().state(), ShardState::Closed);
    QCOMPARE(rig.ends.first().end, RunEnd::ClosedForGood);
}

void tst_GatewayShardSession::reconnectRequestedResumes_data()
{
    QTest::addColumn<ShardState>("during");
    QTest::newRow("instead of HELLO") << ShardState::AwaitingHello;
    QTest::newRow("identifying") << ShardState::Identifying;
    QTest::newRow("ready") << ShardState::Ready;
}

void tst_GatewayShardSession::reconnectRequestedResumes()
{
    QFETCH(ShardState, during);
    ShardRig rig;
    QSignalSpy requested(&rig.shard(), &GatewayShard::reconnectRequested);
    if (during == ShardState::Ready)
        QVERIFY(rig.makeReady());
    else
        QVERIFY(rig.connectShard());
    if (during == ShardState::Identifying) {
        rig.gateway.sendHello();
        QVERIFY(!rig.gateway.expect(2).isEmpty());
    }
    rig.gateway.send(QByteArray(R"({"op":7,"d":null})"));
    QVERIFY(rig.gateway.waitForClose());
    QCOMPARE(rig.gateway.closeCode(), 4000);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(rig.closes.first().by, CloseInitiator::Client);
    QVERIFY(!rig.closes.first().hint.isEmpty());
    QVERIFY(rig.reconnect());
    QVERIFY(!rig.gateway.expect(during == ShardState::Ready ? 6 : 2).isEmpty());
}

void tst_GatewayShardSession::invalidSessionWaitsOneToFiveSeconds_data()
{
    QTest::addColumn<bool>("resumable");
    QTest::addColumn<ShardState>("during");
    QTest::addColumn<double>("random");
    QTest::addColumn<int>("delay");
    QTest::newRow("resumable, ready") << true << ShardState::Ready << 0.0 << 1000;
    QTest::newRow("lost, ready") << false << ShardState::Ready << 0.5 << 3000;
    QTest::newRow("lost, identifying") << false << ShardState::Identifying << 0.999 << 4996;
    QTest::newRow("lost, resuming") << false << ShardState::Resuming << 0.25 << 2000;
}

void tst_GatewayShardSession::invalidSessionWaitsOneToFiveSeconds()
{
    QFETCH(bool, resumable);
    QFETCH(ShardState, during);
    QFETCH(double, random);
    QFETCH(int, delay);
    ShardRig rig;
    rig.random = random;
    if (during == ShardState::Identifying) {
        QVERIFY(rig.connectShard());
        rig.gateway.sendHello();
    } else {
        QVERIFY(rig.makeReady());
    }
    if (during == ShardState::Resuming) {
        rig.gateway.drop();
        QVERIFY(rig.gateway.waitForClose());
        QVERIFY(rig.reconnect());
    }
    QVERIFY(rig.waitForState(during));
    rig.gateway.send(QByteArray(resumable ? R"({"op":9,"d":true})" : R"({"op":9,"d":false})"));
    QVERIFY(rig.gateway.waitForClose());
    QCOMPARE(rig.gateway.closeCode(), resumable ? 4000 : 1000);
    QVERIFY(rig.waitForState(ShardState::BackingOff));
    QCOMPARE(rig.shard().status().delay.count(), delay);
    QVERIFY(rig.reconnect());
    QVERIFY(!rig.gateway.expect(resumable ? 6 : 2).isEmpty());
}

void tst_GatewayShardSession::rateLimitedCloseDoesNotComeBackAtOnce()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    rig.gateway.closeClient(4008);
    QVERIFY(rig.waitForState(ShardState::BackingOff));
    QCOMPARE(rig.shard().status().delay, 500ms);
}

void tst_GatewayShardSession::heartbeatsKeepTheirTimeAndTellTheLatency()
{
    ShardRig rig;
    QSignalSpy latency(&rig.shard(), &GatewayShard::heartbeatLatencyChanged);
    QVERIFY(std::isnan(rig.shard().heartbeatLatency()));
    QVERIFY(rig.connectShard());
    rig.gateway.sendHello(10'000);
    QVERIFY(!rig.gateway.expect(2).isEmpty());
    rig.clock.advance(4999ms);
    QCOMPARE(rig.gateway.pendingOps(), QList<int>());
    rig.clock.advance(1ms); // half of the interval, as the random share says
    const QJsonObject first = rig.gateway.expect(1);
    QVERIFY(first.contains("d"_L1) && first.value("d"_L1).isNull());
    rig.clock.advance(41ms);
    rig.gateway.send(QByteArray(R"({"op":11})"));
    QTRY_COMPARE(rig.latencies.size(), 1);
    QCOMPARE(rig.latencies.first().latency, 41ms);
    QCOMPARE(rig.shard().heartbeatLatency(), 0.041);
    QCOMPARE(latency.size(), 1);
    rig.gateway.sendReady(u"s"_s, 7);
    QVERIFY(rig.waitForState(ShardState::Ready));
    rig.clock.advance(9959ms);
    QCOMPARE(rig.gateway.expect(1).value("d"_L1).toInt(), 7);
    QCOMPARE(rig.shard().heartbeatLatencyAge(), Duration(9959ms));
    rig.gateway.send(QByteArray(R"({"op":11})"));
    rig.gateway.send(QByteArray(R"({"op":11})")); // one that nobody asked for changes nothing
    QTRY_COMPARE(rig.messages.size(), 5);
    QCOMPARE(rig.latencies.size(), 2);
    rig.gateway.drop();
    QVERIFY(rig.waitForState(ShardState::BackingOff));
    QVERIFY(std::isnan(rig.shard().heartbeatLatency()));
    QVERIFY(!rig.shard().heartbeatLatencyAge());
}

void tst_GatewayShardSession::answersARequestedHeartbeatAtOnce()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    rig.gateway.send(QByteArray(R"({"op":1,"d":null})"));
    QCOMPARE(rig.gateway.expect(1).value("d"_L1).toInt(-1), 1);
}

void tst_GatewayShardSession::missingAckIsAZombie()
{
    ShardRig rig;
    QSignalSpy zombied(&rig.shard(), &GatewayShard::zombied);
    QVERIFY(rig.connectShard());
    rig.gateway.sendHello(10'000);
    QVERIFY(!rig.gateway.expect(2).isEmpty());
    rig.gateway.sendReady();
    QVERIFY(rig.waitForState(ShardState::Ready));
    rig.clock.advance(5s);
    QVERIFY(!rig.gateway.expect(1).isEmpty());
    rig.clock.advance(10s);
    QTRY_COMPARE(zombied.size(), 1);
    QVERIFY(rig.gateway.waitForClose());
    QCOMPARE(rig.gateway.closeCode(), 4000);
    QCOMPARE(rig.errors.last().kind, GatewayError::Kind::Network);
    QVERIFY(rig.reconnect());
    QVERIFY(!rig.gateway.expect(6).isEmpty());
}

void tst_GatewayShardSession::ackWaitingBehindAFloodIsNoZombie()
{
    ShardRig rig;
    QSignalSpy zombied(&rig.shard(), &GatewayShard::zombied);
    QVERIFY(rig.connectShard());
    rig.gateway.sendHello(10'000);
    QVERIFY(!rig.gateway.expect(2).isEmpty());
    rig.gateway.sendReady();
    QVERIFY(rig.waitForState(ShardState::Ready));
    rig.clock.advance(5s);
    QVERIFY(!rig.gateway.expect(1).isEmpty());
    for (int i = 0; i < 20'000; ++i)
        rig.gateway.send(QByteArray(R"({"op":0,"t":"TYPING_START","s":2,"d":{"user_id":"1"}})"));
    rig.gateway.send(QByteArray(R"({"op":11})"));
    rig.gateway.flush();
    rig.clock.advance(10s); // the next beat is due and nothing of this was read yet
    QCOMPARE(rig.latencies.size(), 0);
    QVERIFY(!rig.gateway.expect(1).isEmpty()); // sent on time all the same
    QTRY_COMPARE(rig.latencies.size(), 1);
    QCOMPARE(rig.dispatches.size(), 20'001);
    rig.gateway.send(QByteArray(R"({"op":11})"));
    QTRY_COMPARE(rig.latencies.size(), 2);
    rig.clock.advance(10s);
    QVERIFY(!rig.gateway.expect(1).isEmpty());
    QCOMPARE(zombied.size(), 0);
    QVERIFY(rig.shard().isConnected());
}

QTEST_GUILESS_MAIN(tst_GatewayShardSession)
#include "tst_gatewayshard_session.moc"
