// SPDX-License-Identifier: MIT
#include "ui/graphs/sessionmetrics.h"
#include "ui/shards/vitalstrip.h"

#include "tests/ui/windowrig.h"

#include <QCompleter>
#include <QLineEdit>

using namespace Shardscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 start = 1'000'000 * second;

struct Rig
{
    TrafficMeter meter;
    SessionMetrics metrics { meter };

    void state(int shard, ShardState state, qint64 at = start)
    {
        metrics.setStatus({ .shardId = shard, .shardCount = 64, .state = state }, at);
    }
    void beat(int shard, std::chrono::milliseconds latency, qint64 at = start)
    {
        metrics.addLatency({ .at = at, .latency = latency, .sequence = {}, .shard = shard });
    }
};

} // namespace

class tst_ShardSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void latencyIsTheMedianOfAll();
    void oneShardHasNoSpread();
    void equalMarkersOfShardsAreOne();
    void firstReadyOfEachIsNoReconnect();
    void linesGoOnWhileOneIsReady();
    void stripTellsTheWorst();
    void stripTellsTheLeastSends();
    void demoOfAllAsksForMany_data();
    void demoOfAllAsksForMany();
    void shardFieldOffersAll();
};

void tst_ShardSummary::latencyIsTheMedianOfAll()
{
    Rig rig;
    for (int id = 0; id < 5; ++id) {
        rig.state(id, ShardState::Ready);
        rig.beat(id, 10ms * (id + 1), start + id);
    }
    rig.beat(3, 900ms, start + second);
    QCOMPARE(rig.metrics.spread()->median, 30);
    QCOMPARE(rig.metrics.spread()->worst, 900);
    QCOMPARE(rig.metrics.spread()->worstShard, 3);
    QCOMPARE(rig.metrics.latency().last()->last, 30);
    // What it measured before says nothing of the next connection.
    rig.state(3, ShardState::BackingOff);
    QCOMPARE(rig.metrics.spread()->worst, 50);
}

void tst_ShardSummary::oneShardHasNoSpread()
{
    Rig rig;
    rig.state(0, ShardState::Ready);
    rig.beat(0, 40ms);
    rig.beat(0, 60ms, start + second);
    QVERIFY(!rig.metrics.spread());
    QCOMPARE(rig.metrics.latency().last()->last, 60);
}

void tst_ShardSummary::equalMarkersOfShardsAreOne()
{
    Rig rig;
    for (int id = 0; id < 64; ++id)
        rig.state(id, ShardState::Ready, start);
    const GatewayCloseInfo info { .code = 4000, .meaning = u"Unknown error"_s };
    for (int id = 0; id < 64; ++id)
        rig.metrics.addClose(info, start + 10 * second + id);
    rig.metrics.addClose(info, start + 20 * second);
    const std::vector<GraphMarker> &markers = rig.metrics.markers();
    QVERIFY2(markers.size() <= 4, qPrintable(QString::number(markers.size())));
    QCOMPARE(markers[markers.size() - 2].times, 64);
    QVERIFY(markers[markers.size() - 2].label().endsWith(u" ×64"_s));
    QCOMPARE(markers.back().times, 1);
    QCOMPARE(markers.back().label(), markers.back().text);
}

void tst_ShardSummary::firstReadyOfEachIsNoReconnect()
{
    Rig rig;
    rig.state(0, ShardState::Ready, start);
    rig.state(1, ShardState::Ready, start + 5 * second);
    rig.state(1, ShardState::BackingOff, start + 6 * second);
    rig.state(1, ShardState::Ready, start + 9 * second);
    const std::vector<GraphMarker> &markers = rig.metrics.markers();
    QCOMPARE(markers.size(), std::size_t(3));
    QCOMPARE(markers[0].kind, GraphMarker::Kind::Ready);
    QCOMPARE(markers[1].kind, GraphMarker::Kind::Ready);
    QCOMPARE(markers[2].kind, GraphMarker::Kind::Reconnect);
}

void tst_ShardSummary::linesGoOnWhileOneIsReady()
{
    Rig rig;
    rig.state(0, ShardState::Ready);
    rig.state(1, ShardState::Ready);
    rig.beat(0, 40ms);
    rig.state(1, ShardState::BackingOff);
    QVERIFY(rig.metrics.latencyAt() != 0);
    rig.state(0, ShardState::BackingOff);
    QCOMPARE(rig.metrics.latencyAt(), 0);
}

void tst_ShardSummary::stripTellsTheWorst()
{
    Rig rig;
    VitalStrip strip(rig.metrics);
    QList<ShardStatus> shards;
    for (int id = 0; id < 64; ++id) {
        shards.append({ .shardId = id, .shardCount = 64, .state = ShardState::Ready, .userName = u"bot"_s });
        rig.state(id, ShardState::Ready);
        rig.beat(id, id == 7 ? 185ms : 41ms);
    }
    strip.setShards(shards);
    QCOMPARE(strip.text(VitalStrip::State), u"● 64 of 64 ready"_s);
    QCOMPARE(strip.text(VitalStrip::Latency), u"♥ 41 ms, worst 185 ms"_s);
    shards[3].state = ShardState::BackingOff;
    shards[4].state = ShardState::Identifying;
    shards[5].state = ShardState::Closed;
    strip.setShards(shards);
    QCOMPARE(strip.text(VitalStrip::State), u"◔ 61 of 64 ready, backing off"_s);
    strip.beginRun(false);
    strip.setStatus({ .state = ShardState::Ready });
    QCOMPARE(strip.text(VitalStrip::State), u"● Ready"_s);
}

void tst_ShardSummary::stripTellsTheLeastSends()
{
    Rig rig;
    VitalStrip strip(rig.metrics);
    strip.setShards({ { .shardId = 0, .sendsRemaining = 100, .sendsLimit = 110, .queued = 1 },
        { .shardId = 1, .sendsRemaining = 60, .sendsLimit = 110, .queued = 2 }, { .shardId = 2 } });
    QCOMPARE(strip.text(VitalStrip::Sends), u"↑ 60 of 110, 3 waiting"_s);
}

void tst_ShardSummary::demoOfAllAsksForMany_data()
{
    QTest::addColumn<bool>("all");
    QTest::addColumn<int>("shards");
    QTest::newRow("one") << false << 1;
    QTest::newRow("all") << true << 64;
}

void tst_ShardSummary::demoOfAllAsksForMany()
{
    QFETCH(const bool, all);
    QFETCH(const int, shards);
    ShardManager manager;
    int asked = 0;
    int known = 0; // when it starts
    SessionController session(&manager,
        { [&](QString *) {
             known = asked;
             return std::optional<DemoGateway::Address>();
         },
            {}, [&](int count) { asked = count; } });
    ConnectionConfig config;
    config.allShards = all;
    session.startDemo(config);
    QCOMPARE(known, shards);
}

void tst_ShardSummary::shardFieldOffersAll()
{
    const WindowRig rig;
    for (QLineEdit *edit : rig.window->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() != u"Shard"_s)
            continue;
        QVERIFY(edit->toolTip().contains(u"all"_s));
        QVERIFY(edit->completer());
        edit->completer()->setCompletionPrefix(u"a"_s);
        QCOMPARE(edit->completer()->currentCompletion(), u"all"_s);
        return;
    }
    QFAIL("there is no field for the shard");
}

QTEST_MAIN(tst_ShardSummary)
#include "tst_shardsummary.moc"
