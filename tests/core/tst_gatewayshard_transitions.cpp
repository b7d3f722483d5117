// SPDX-License-Identifier: MIT
#include "tests/support/shardrig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

/// Brings a shard into each state and out of it in each way that the table allows.
class tst_GatewayShardTransitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTransitionOfTheTableHappens_data();
    void everyTransitionOfTheTableHappens();
    void noStateChangesIntoItselfOrBackToIdle();

private:
    [[nodiscard]] static bool enter(ShardRig &rig, ShardState state);
    [[nodiscard]] static bool leave(ShardRig &rig, ShardState from, ShardState to);
};

void tst_GatewayShardTransitions::everyTransitionOfTheTableHappens_data()
{
    QTest::addColumn<ShardState>("from");
    QTest::addColumn<ShardState>("to");
    for (const ShardTransition &transition : shardTransitions())
        QTest::addRow("%s to %s", shardStateName(transition.from), shardStateName(transition.to)) << transition.from << transition.to;
}

bool tst_GatewayShardTransitions::enter(ShardRig &rig, ShardState state)
{
    switch (state) {
    case ShardState::Idle: return true;
    case ShardState::Connecting: return !rig.shard().start();
    case ShardState::AwaitingHello: return rig.connectShard();
    case ShardState::Identifying:
        if (!rig.connectShard())
            return false;
        rig.gateway.sendHello();
        return !rig.gateway.expect(2).isEmpty();
    case ShardState::Ready: return rig.makeReady();
    case ShardState::BackingOff:
        if (!rig.makeReady())
            return false;
        rig.gateway.drop();
        return rig.waitForState(ShardState::BackingOff);
    case ShardState::Resuming: return enter(rig, ShardState::BackingOff) && rig.reconnect() && !rig.gateway.expect(6).isEmpty();
    case ShardState::Closing: return enter(rig, ShardState::Ready); // passed through on the way to closed
    case ShardState::Closed: return enter(rig, ShardState::Ready) && !rig.shard().close();
    }
    return false;
}

bool tst_GatewayShardTransitions::leave(ShardRig &rig, ShardState from, ShardState to)
{
    switch (to) {
    case ShardState::Idle: return false;
    case ShardState::Connecting:
        if (from != ShardState::BackingOff)
            return !rig.shard().start();
        rig.clock.advance(rig.shard().status().delay);
        return true;
    case ShardState::AwaitingHello: return rig.gateway.waitForClient();
    case ShardState::Identifying: rig.gateway.sendHello(); return true;
    case ShardState::Resuming: return true; // entering made the session that is resumed below
    case ShardState::Ready:
        if (from == ShardState::Identifying)
            rig.gateway.sendReady();
        else
            rig.gateway.sendDispatch(u"RESUMED"_s, 2);
        return true;
    case ShardState::BackingOff:
        if (from == ShardState::Connecting)
            rig.clock.advance(rig.config.http.connectTimeout);
        else
            rig.gateway.drop();
        return true;
    case ShardState::Closing:
    case ShardState::Closed: return !rig.shard().close();
    }
    return false;
}

void tst_GatewayShardTransitions::everyTransitionOfTheTableHappens()
{
    QFETCH(ShardState, from);
    QFETCH(ShardState, to);
    ShardRig rig;
    // A session to resume is what makes awaiting-hello go on to resuming.
    const bool resumes = from == ShardState::AwaitingHello && to == ShardState::Resuming;
    QVERIFY(enter(rig, resumes ? ShardState::Resuming : from));
    const QString first = QString::fromLatin1(shardStateName(from));
    const QString second = QString::fromLatin1(shardStateName(to));
    QVERIFY(leave(rig, from, to));
    const auto happened = [&] {
        const QStringList states = QStringList(u"idle"_s) + rig.states;
        for (qsizetype i = 1; i < states.size(); ++i) {
            if (states.at(i - 1) == first && states.at(i) == second)
                return true;
        }
        return false;
    };
    QTRY_VERIFY2(happened(), qPrintable(rig.states.join(u' ')));
}

void tst_GatewayShardTransitions::noStateChangesIntoItselfOrBackToIdle()
{
    for (const ShardTransition &transition : shardTransitions()) {
        QVERIFY(transition.from != transition.to);
        QVERIFY(transition.to != ShardState::Idle);
    }
    QVERIFY(!isShardTransition(ShardState::Idle, ShardState::Ready));
    QVERIFY(!isShardTransition(ShardState::Closed, ShardState::BackingOff));
}

QTEST_GUILESS_MAIN(tst_GatewayShardTransitions)
#include "tst_gatewayshard_transitions.moc"
