// SPDX-License-Identifier: MIT
#include "tests/support/shardrig.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace std::chrono_literals;

class tst_GatewayShardLifecycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identifiesAndBecomesReady();
    void identifyCarriesWhatIsConfigured();
    void identifyCarriesAPresenceOnlyWhereOneIsGiven_data();
    void identifyCarriesAPresenceOnlyWhereOneIsGiven();
    void upgradeNamesVersionEncodingAndCompression_data();
    void upgradeNamesVersionEncodingAndCompression();
    void refusesAWrongConfigurationWithoutConnecting();
    void startingTwiceIsAConflict();
    void closingOrJoiningAnIdleShardEndsAtOnce();
    void closeEndsTheRunInEveryState_data();
    void closeEndsTheRunInEveryState();
    void canBeStartedAgain_data();
    void canBeStartedAgain();
    void joinFinishesWithTheRunAndCanBeCancelled();
    void userIdIsKnownFromTheFirstReadyOn();
    void givesUpAtTheThirdTimeout_data();
    void givesUpAtTheThirdTimeout();
    void givesUpAtTheThirdRefusedConnection();
    void keepsTryingAfterTheFirstReady();
    void backsOffAtOnceThenLongerUntilStable();
    void warnsOfUnknownIntentsAndSendsThem();
};

void tst_GatewayShardLifecycle::identifiesAndBecomesReady()
{
    ShardRig rig;
    QSignalSpy ready(&rig.shard(), &GatewayShard::ready);
    QSignalSpy hello(&rig.shard(), &GatewayShard::helloReceived);
    QVERIFY(rig.makeReady());
    QCOMPARE(rig.states, QStringList({ u"connecting"_s, u"awaiting-hello"_s, u"identifying"_s, u"ready"_s }));
    QCOMPARE(ready.size(), 1);
    QCOMPARE(hello.first().first().value<Milliseconds>(), 41250ms);
    QVERIFY(rig.shard().isAlive());
    QVERIFY(rig.shard().isConnected());
    QCOMPARE(rig.shard().status().userName, u"fake"_s);
    QCOMPARE(rig.dispatches.size(), 1);
    QCOMPARE(rig.messages.size(), 2); // HELLO too
    QCOMPARE(rig.limits.size(), 1);
    QCOMPARE(rig.limits.first().bucket, RateLimitStatus::Bucket::Identify);
}

void tst_GatewayShardLifecycle::identifyCarriesWhatIsConfigured()
{
    ShardRig rig(Compression::Payload);
    rig.config.shardId = 1;
    rig.config.shardCount = 4;
    rig.config.largeThreshold = 99;
    rig.config.capabilities = 32768;
    rig.config.intents = GatewayIntents(513);
    QVERIFY(rig.connectShard());
    rig.gateway.sendHello();
    const QJsonObject d = rig.gateway.expect(2).value("d"_L1).toObject();
    QCOMPARE(d.value("token"_L1).toString(), rig.config.token);
    QCOMPARE(d.value("shard"_L1).toArray(), QJsonArray({ 1, 4 }));
    QCOMPARE(d.value("large_threshold"_L1).toInt(), 99);
    QCOMPARE(d.value("capabilities"_L1).toInt(), 32768);
    QCOMPARE(d.value("intents"_L1).toInt(), 513);
    QCOMPARE(d.value("compress"_L1).toBool(), true);
    QVERIFY(!d.contains("presence"_L1));
    QVERIFY(d.value("properties"_L1).toObject().contains("os"_L1));
}

void tst_GatewayShardLifecycle::identifyCarriesAPresenceOnlyWhereOneIsGiven_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << 0 << QString();
    QTest::newRow("status") << 1 << u"dnd"_s;
    QTest::newRow("activity") << 2 << u"online"_s;
    QTest::newRow("idle since") << 3 << u"online"_s;
    QTest::newRow("afk") << 4 << u"online"_s;
    QTest::newRow("offline is sent as invisible") << 5 << u"invisible"_s;
}

void tst_GatewayShardLifecycle::identifyCarriesAPresenceOnlyWhereOneIsGiven()
{
    QFETCH(int, which);
    QFETCH(QString, expected);
    ShardRig rig;
    if (which == 1)
        rig.config.initialStatus = PresenceStatus::Dnd;
    if (which == 2)
        rig.config.initialActivity = BotActivity { .name = u"chess"_s };
    if (which == 3)
        rig.config.initialIdleSince = 5;
    if (which == 4)
        rig.config.initialAfk = true;
    if (which == 5)
        rig.config.initialStatus = PresenceStatus::Offline;
    QVERIFY(rig.connectShard());
    rig.gateway.sendHello();
    const QJsonObject presence = rig.gateway.expect(2).value("d"_L1).toObject().value("presence"_L1).toObject();
    QCOMPARE(presence.value("status"_L1).toString(), expected);
    QCOMPARE(presence.contains("activities"_L1), which != 0);
    QVERIFY(!presence.contains("game"_L1));
    QCOMPARE(presence.value("activities"_L1).toArray().size(), which == 2 ? 1 : 0);
    QCOMPARE(presence.value("since"_L1).toInteger(-1), which == 3 ? 5 : -1);
    QCOMPARE(presence.value("afk"_L1).toBool(), which == 4);
}

void tst_GatewayShardLifecycle::upgradeNamesVersionEncodingAndCompression_data()
{
    QTest::addColumn<int>("compression");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << int(Compression::None) << QString();
    QTest::newRow("payload") << int(Compression::Payload) << QString();
    QTest::newRow("zlib") << int(Compression::ZlibStream) << u"zlib-stream"_s;
    QTest::newRow("zstd") << int(Compression::ZstdStream) << u"zstd-stream"_s;
}

void tst_GatewayShardLifecycle::upgradeNamesVersionEncodingAndCompression()
{
    QFETCH(int, compression);
    QFETCH(QString, expected);
    ShardRig rig(static_cast<Compression>(compression));
    rig.config.url = QUrl(rig.gateway.url().toString() + u"/path?key=kept&v=6"_s);
    QVERIFY(rig.connectShard());
    const QUrlQuery query(rig.gateway.requestUrl());
    QCOMPARE(rig.gateway.requestUrl().path(), u"/path"_s);
    QCOMPARE(query.allQueryItemValues(u"v"_s), QStringList(u"10"_s));
    QCOMPARE(query.queryItemValue(u"encoding"_s), u"json"_s);
    QCOMPARE(query.queryItemValue(u"key"_s), u"kept"_s);
    QCOMPARE(query.queryItemValue(u"compress"_s), expected);
    QVERIFY(rig.gateway.requestHeader("user-agent").startsWith("DiscordBot ("));
}

void tst_GatewayShardLifecycle::refusesAWrongConfigurationWithoutConnecting()
{
    ShardRig rig;
    rig.config.shardId = 3;
    const std::optional<GatewayError> error = rig.shard().start();
    QVERIFY(error);
    QCOMPARE(error->kind, GatewayError::Kind::InvalidArgument);
    QCOMPARE(error->field, u"shard"_s);
    QVERIFY(!rig.shard().isAlive());
    QCOMPARE(rig.gateway.connections(), 0);
}

void tst_GatewayShardLifecycle::startingTwiceIsAConflict()
{
    ShardRig rig;
    QVERIFY(!rig.shard().start());
    QCOMPARE(rig.shard().start().value().kind, GatewayError::Kind::StateConflict);
}

void tst_GatewayShardLifecycle::closingOrJoiningAnIdleShardEndsAtOnce()
{
    ShardRig rig;
    QCOMPARE(rig.shard().close().value().kind, GatewayError::Kind::StateConflict);
    QVERIFY(rig.shard().join().isFinished());
}

void tst_GatewayShardLifecycle::closeEndsTheRunInEveryState_data()
{
    QTest::addColumn<ShardState>("state");
    for (const ShardState state : { ShardState::Connecting, ShardState::AwaitingHello, ShardState::Identifying,
             ShardState::Resuming, ShardState::Ready, ShardState::BackingOff })
        QTest::newRow(shardStateName(state)) << state;
}

void tst_GatewayShardLifecycle::closeEndsTheRunInEveryState()
{
    QFETCH(ShardState, state);
    ShardRig rig;
    if (state == ShardState::Connecting) {
        QVERIFY(!rig.shard().start());
    } else if (state == ShardState::AwaitingHello || state == ShardState::Identifying) {
        QVERIFY(rig.connectShard());
        if (state == ShardState::Identifying)
            rig.gateway.sendHello();
    } else {
        QVERIFY(rig.makeReady());
        if (state != ShardState::Ready) {
            rig.gateway.drop();
            QVERIFY(rig.gateway.waitForClose());
            QVERIFY(rig.waitForState(ShardState::BackingOff));
        }
        if (state == ShardState::Resuming)
            QVERIFY(rig.reconnect());
    }
    QVERIFY(rig.waitForState(state));
    QVERIFY(!rig.shard().close());
    QCOMPARE(rig.shard().state(), ShardState::Closed);
    QVERIFY(!rig.shard().isAlive());
    QCOMPARE(rig.ends.size(), 1);
    QCOMPARE(rig.ends.first().end, RunEnd::Requested);
    QCOMPARE(rig.states.mid(rig.states.size() - 2), QStringList({ u"closing"_s, u"closed"_s }));
    if (state != ShardState::Connecting && state != ShardState::BackingOff) {
        QVERIFY(rig.gateway.waitForClose());
        QCOMPARE(rig.gateway.closeCode(), 1000);
    }
    QVERIFY(!rig.clock.nextTimer()); // nothing is left that could wake it
}

void tst_GatewayShardLifecycle::canBeStartedAgain_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("after close()") << 0;
    QTest::newRow("after 4004") << 4004;
}

void tst_GatewayShardLifecycle::canBeStartedAgain()
{
    QFETCH(int, code);
    ShardRig rig;
    QVERIFY(rig.makeReady());
    if (code == 0)
        QVERIFY(!rig.shard().close());
    else
        rig.gateway.closeClient(code);
    QVERIFY(rig.waitForState(ShardState::Closed));
    QVERIFY(rig.makeReady()); // with IDENTIFY: the old session is gone
    QCOMPARE(rig.ends.size(), 1);
}

void tst_GatewayShardLifecycle::joinFinishesWithTheRunAndCanBeCancelled()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    QFuture<GatewayCloseInfo> joined = rig.shard().join();
    QFuture<GatewayCloseInfo> cancelled = rig.shard().join();
    cancelled.cancel();
    QVERIFY(!joined.isFinished());
    QVERIFY(rig.shard().isConnected());
    rig.gateway.closeClient(4014, u"Disallowed intent(s)."_s);
    QVERIFY(rig.waitForState(ShardState::Closed));
    QVERIFY(joined.isFinished());
    QCOMPARE(joined.result().code, 4014);
    QCOMPARE(joined.result().end, RunEnd::ClosedForGood);
    QCOMPARE(rig.shard().join().result().code, 4014);
}

void tst_GatewayShardLifecycle::userIdIsKnownFromTheFirstReadyOn()
{
    ShardRig rig;
    QCOMPARE(std::get<GatewayError>(rig.shard().userId()).kind, GatewayError::Kind::StateConflict);
    QVERIFY(rig.makeReady());
    QCOMPARE(std::get<QString>(rig.shard().userId()), u"42"_s);
    rig.gateway.drop();
    QVERIFY(rig.waitForState(ShardState::BackingOff));
    QCOMPARE(std::get<QString>(rig.shard().userId()), u"42"_s);
}

void tst_GatewayShardLifecycle::givesUpAtTheThirdTimeout_data()
{
    QTest::addColumn<ShardState>("stage");
    QTest::addColumn<int>("seconds");
    QTest::newRow("connect") << ShardState::Connecting << 30;
    QTest::newRow("HELLO") << ShardState::AwaitingHello << 20;
    QTest::newRow("READY") << ShardState::Identifying << 30;
}

void tst_GatewayShardLifecycle::givesUpAtTheThirdTimeout()
{
    QFETCH(ShardState, stage);
    QFETCH(int, seconds);
    ShardRig rig;
    QTcpServer silent; // takes the connection and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    if (stage == ShardState::Connecting)
        rig.config.url = QUrl(u"ws://127.0.0.1:%1"_s.arg(silent.serverPort()));
    QVERIFY(!rig.shard().start());
    for (int attempt = 1; attempt <= 3; ++attempt) {
        if (stage != ShardState::Connecting) {
            QVERIFY(rig.gateway.waitForClient());
            QVERIFY(rig.waitForState(ShardState::AwaitingHello));
        }
        if (stage == ShardState::Identifying) {
            rig.gateway.sendHello(10'000'000);
            QVERIFY(!rig.gateway.expect(2).isEmpty());
        }
        rig.clock.advance(std::chrono::seconds(seconds) - 1ms);
        QCOMPARE(rig.shard().state(), stage);
        rig.clock.advance(1ms);
        QCOMPARE(rig.errors.size(), attempt);
        QCOMPARE(rig.errors.last().kind, GatewayError::Kind::Network);
        QVERIFY(rig.errors.last().message.contains(QString::number(seconds)));
        if (attempt < 3) {
            QCOMPARE(rig.shard().state(), ShardState::BackingOff);
            rig.clock.advance(rig.shard().status().delay);
        }
    }
    QCOMPARE(rig.shard().state(), ShardState::Closed);
    QCOMPARE(rig.ends.first().end, RunEnd::NeverReady);
}

void tst_GatewayShardLifecycle::givesUpAtTheThirdRefusedConnection()
{
    ShardRig rig;
    rig.gateway.stopListening();
    QVERIFY(!rig.shard().start());
    for (int attempt = 1; attempt < 3; ++attempt) {
        QVERIFY(rig.waitForState(ShardState::BackingOff));
        QCOMPARE(rig.shard().status().delay, Milliseconds(500 * attempt)); // half of 1 s, then of 2 s
        rig.clock.advance(rig.shard().status().delay);
    }
    QVERIFY(rig.waitForState(ShardState::Closed));
    QCOMPARE(rig.ends.first().end, RunEnd::NeverReady);
    QCOMPARE(rig.errors.size(), 3);
    QVERIFY(rig.errors.first().message.contains(u"refused"_s));
    QVERIFY(rig.closes.isEmpty()); // there was no connection to close
}

void tst_GatewayShardLifecycle::keepsTryingAfterTheFirstReady()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    rig.gateway.stopListening();
    rig.gateway.drop();
    for (int attempt = 0; attempt < 10; ++attempt) {
        QVERIFY(rig.waitForState(ShardState::BackingOff));
        rig.clock.advance(rig.shard().status().delay);
    }
    QVERIFY(rig.shard().isAlive());
}

void tst_GatewayShardLifecycle::backsOffAtOnceThenLongerUntilStable()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    QList<qint64> delays;
    for (int drop = 0; drop < 4; ++drop) {
        rig.gateway.drop();
        QVERIFY(rig.waitForState(ShardState::BackingOff));
        delays.append(rig.shard().status().delay.count());
        QVERIFY(rig.reconnect());
        QVERIFY(!rig.gateway.expect(6).isEmpty());
        rig.gateway.sendDispatch(u"RESUMED"_s, 2);
        QVERIFY(rig.waitForState(ShardState::Ready));
    }
    QCOMPARE(delays, QList<qint64>({ 0, 500, 1000, 2000 }));
    rig.clock.advance(30s);
    rig.gateway.drop();
    QVERIFY(rig.waitForState(ShardState::BackingOff));
    QCOMPARE(rig.shard().status().delay, 0ms);
}

void tst_GatewayShardLifecycle::warnsOfUnknownIntentsAndSendsThem()
{
    ShardRig rig;
    rig.config.intents = GatewayIntents(1U << 17 | 1);
    QVERIFY(rig.connectShard());
    QCOMPARE(rig.warnings.size(), 1);
    QVERIFY(rig.warnings.first().contains(u"1<<17"_s));
    rig.gateway.sendHello();
    QCOMPARE(rig.gateway.expect(2).value("d"_L1).toObject().value("intents"_L1).toInt(), 131073);
    rig.gateway.closeClient(4013);
    QVERIFY(rig.waitForState(ShardState::Closed));
    QVERIFY(rig.closes.first().hint.contains(u"1<<17"_s));
}

QTEST_GUILESS_MAIN(tst_GatewayShardLifecycle)
#include "tst_gatewayshard_lifecycle.moc"
