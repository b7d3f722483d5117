// SPDX-License-Identifier: MIT
#include "core/gateway/websocketclient.h"
#include "core/shards/identifyqueue.h"

#include "tests/support/shardrig.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace std::chrono_literals;

using Kind = ShardControl::Kind;

class tst_ShardControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAClientsCodesMayBeSent_data();
    void onlyAClientsCodesMayBeSent();
    void aCodeOfOnesOwnDecidesOnTheSession_data();
    void aCodeOfOnesOwnDecidesOnTheSession();
    void closingForGoodEndsTheRun_data();
    void closingForGoodEndsTheRun();
    void aDroppedConnectionSendsNoCloseFrameAndResumes();
    void aDroppedConnectionIsReset();
    void identifyingAnewSpendsOneAndWaitsForItsSlot();
    void identifyingAnewWhileBackingOffGivesTheSessionUp();
    void identifyingAnewIsGuardedBeforeTheSessionIsGivenUp_data();
    void identifyingAnewIsGuardedBeforeTheSessionIsGivenUp();
    void nothingIsDoneWithoutAConnection_data();
    void nothingIsDoneWithoutAConnection();
};

void tst_ShardControl::onlyAClientsCodesMayBeSent_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("0") << 0 << false << true;
    QTest::newRow("999") << 999 << false << true;
    QTest::newRow("1000") << 1000 << true << false;
    QTest::newRow("1001") << 1001 << false << true;
    QTest::newRow("1006 is never sent") << 1006 << false << true;
    QTest::newRow("2999") << 2999 << false << true;
    QTest::newRow("3000") << 3000 << true << true;
    QTest::newRow("4000") << 4000 << true << true;
    QTest::newRow("4999") << 4999 << true << true;
    QTest::newRow("5000") << 5000 << false << true;
}

void tst_ShardControl::onlyAClientsCodesMayBeSent()
{
    QFETCH(const int, code);
    QFETCH(const bool, allowed);
    QFETCH(const bool, keeps);
    const ShardControl control { .code = code };
    const std::optional<GatewayError> error = control.validate();
    QCOMPARE(!error, allowed);
    if (error) {
        QCOMPARE(error->kind, GatewayError::Kind::InvalidArgument);
        QVERIFY(error->message.contains(QString::number(code)));
    } else {
        QCOMPARE(control.keepsSession(), keeps);
    }
}

void tst_ShardControl::aCodeOfOnesOwnDecidesOnTheSession_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("follows");
    QTest::newRow("1000 ends it") << 1000 << 2;
    QTest::newRow("4000 keeps it") << 4000 << 6;
    QTest::newRow("3000 keeps it") << 3000 << 6;
}

void tst_ShardControl::aCodeOfOnesOwnDecidesOnTheSession()
{
    QFETCH(const int, code);
    QFETCH(const int, follows);
    ShardRig rig;
    QVERIFY(rig.makeReady());
    rig.shard().control({ .kind = Kind::Close, .code = code });
    QVERIFY(rig.gateway.waitForClose());
    QCOMPARE(rig.gateway.closeCode(), code);
    QCOMPARE(rig.closes.size(), 1);
    QCOMPARE(rig.closes.first().by, CloseInitiator::Client);
    QCOMPARE(rig.closes.first().code, code);
    QCOMPARE(rig.closes.first().action, follows == 6 ? CloseAction::Resume : CloseAction::Identify);
    QVERIFY(rig.closes.first().hint.contains(u"by hand"_s));
    QCOMPARE(rig.shard().status().delay, 0ms);
    QVERIFY(rig.reconnect());
    QVERIFY(!rig.gateway.expect(follows).isEmpty());
    QCOMPARE(rig.errors.size(), 0);
}

void tst_ShardControl::closingForGoodEndsTheRun_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("1000") << 1000;
    QTest::newRow("4000") << 4000;
}

void tst_ShardControl::closingForGoodEndsTheRun()
{
    QFETCH(const int, code);
    ShardRig rig;
    QVERIFY(rig.makeReady());
    rig.shard().control({ .kind = Kind::Close, .code = code, .comesBack = false });
    QVERIFY(rig.gateway.waitForClose());
    QCOMPARE(rig.gateway.closeCode(), code);
    QCOMPARE(rig.shard().state(), ShardState::Closed);
    QCOMPARE(rig.ends.size(), 1);
    QCOMPARE(rig.ends.first().end, RunEnd::Requested);
}

void tst_ShardControl::aDroppedConnectionSendsNoCloseFrameAndResumes()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    rig.shard().control({ .kind = Kind::Drop });
    QVERIFY(rig.gateway.waitForClose());
    QCOMPARE(rig.closes.size(), 1);
    QVERIFY(!rig.closes.first().code);
    QCOMPARE(rig.closes.first().action, CloseAction::Resume);
    QVERIFY(rig.reconnect());
    QCOMPARE(
        rig.gateway.expect(6).value("d"_L1).toObject().value("session_id"_L1).toString(), u"session-of-the-fake"_s);
}

void tst_ShardControl::aDroppedConnectionIsReset()
{
#ifdef Q_OS_UNIX
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    ManualClock clock;
    WebSocketClient client(clock, 1024);
    client.open(QUrl(u"ws://127.0.0.1:%1"_s.arg(server.serverPort())), "test", {}, QNetworkProxy::NoProxy);
    QVERIFY(server.waitForNewConnection(5000));
    const std::unique_ptr<QTcpSocket> peer(server.nextPendingConnection());
    QTRY_VERIFY(peer->bytesAvailable() > 0);
    const auto descriptor = static_cast<int>(peer->socketDescriptor());
    client.reset();
    char byte = 0;
    errno = 0;
    QCOMPARE(recv(descriptor, &byte, 1, 0), ssize_t(-1));
    QCOMPARE(errno, ECONNRESET);
#else
    QSKIP("How a connection ended is not told by this system.");
#endif
}

void tst_ShardControl::identifyingAnewSpendsOneAndWaitsForItsSlot()
{
    ShardRig rig;
    IdentifyQueue queue(rig.clock, { .remaining = 900 }, { {}, {}, {} });
    rig.gate = &queue;
    QVERIFY(rig.makeReady());
    QCOMPARE(queue.status(rig.clock.now()).remaining, 899);
    rig.clock.advance(2s);
    rig.shard().control({ .kind = Kind::Identify });
    QVERIFY(rig.gateway.waitForClose());
    QCOMPARE(rig.gateway.closeCode(), 1000);
    QVERIFY(rig.reconnect());
    QVERIFY(rig.waitForState(ShardState::Identifying));
    QCOMPARE(queue.status(rig.clock.now()).remaining, 899);
    rig.clock.advance(2999ms); // 5 s after the one before
    QCOMPARE(queue.status(rig.clock.now()).remaining, 899);
    rig.clock.advance(1ms);
    QVERIFY(!rig.gateway.expect(2).isEmpty());
    QCOMPARE(queue.status(rig.clock.now()).remaining, 898);
}

void tst_ShardControl::identifyingAnewWhileBackingOffGivesTheSessionUp()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    rig.gateway.closeClient(4008);
    QVERIFY(rig.waitForState(ShardState::BackingOff));
    QVERIFY(rig.shard().status().delay > 0ms);
    rig.shard().control({ .kind = Kind::Identify });
    QVERIFY(rig.gateway.waitForClient());
    rig.gateway.sendHello();
    QVERIFY(!rig.gateway.expect(2).isEmpty());
}

void tst_ShardControl::identifyingAnewIsGuardedBeforeTheSessionIsGivenUp_data()
{
    QTest::addColumn<int>("remaining");
    QTest::addColumn<int>("fruitless");
    QTest::addColumn<bool>("spends");
    QTest::addColumn<QString>("reason");
    QTest::newRow("enough is left") << 52 << 0 << false << QString();
    QTest::newRow("too little would be left") << 51 << 0 << false << u"only the last 5 % are left"_s;
    QTest::newRow("too little, on purpose") << 51 << 0 << true << QString();
    QTest::newRow("nothing is left") << 1 << 0 << true << u"is empty"_s;
    QTest::newRow("the circuit breaker is open") << 900 << 4 << true << u"none lasted 30 s"_s;
}

void tst_ShardControl::identifyingAnewIsGuardedBeforeTheSessionIsGivenUp()
{
    QFETCH(const int, remaining);
    QFETCH(const int, fruitless);
    QFETCH(const bool, spends);
    QFETCH(const QString, reason);
    ShardRig rig;
    const SessionStartLimit limit { .remaining = remaining };
    IdentifyQueue queue(rig.clock, limit, { {}, {}, {} }, { .reserve = spends ? 0 : IdentifyQueue::reserveOf(limit) });
    rig.gate = &queue;
    for (int i = 0; i < fruitless; ++i) {
        queue.identified(0, rig.clock.now());
        rig.clock.advance(6s);
    }
    QVERIFY(rig.makeReady());
    rig.clock.advance(6s);
    rig.shard().control({ .kind = Kind::Identify });
    if (reason.isEmpty()) {
        QVERIFY(rig.gateway.waitForClose());
        QCOMPARE(rig.errors.size(), 0);
        return;
    }
    QCOMPARE(rig.errors.size(), 1);
    QCOMPARE(rig.errors.first().kind, GatewayError::Kind::SessionLimit);
    QVERIFY2(rig.errors.first().message.contains(reason), qPrintable(rig.errors.first().message));
    QCOMPARE(rig.shard().state(), ShardState::Ready); // the session that there is stays
    QCOMPARE(rig.closes.size(), 0);
}

void tst_ShardControl::nothingIsDoneWithoutAConnection_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("close") << Kind::Close;
    QTest::newRow("drop") << Kind::Drop;
    QTest::newRow("identify") << Kind::Identify;
}

void tst_ShardControl::nothingIsDoneWithoutAConnection()
{
    QFETCH(const Kind, kind);
    ShardRig rig;
    rig.shard().control({ .kind = kind });
    QCOMPARE(rig.errors.size(), 1);
    QCOMPARE(rig.errors.first().kind, GatewayError::Kind::StateConflict);
    QCOMPARE(rig.shard().state(), ShardState::Idle);
    QCOMPARE(rig.states, QStringList());
}

QTEST_GUILESS_MAIN(tst_ShardControl)
#include "tst_shardcontrol.moc"
