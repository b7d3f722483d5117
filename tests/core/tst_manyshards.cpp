// SPDX-License-Identifier: MIT
#include "core/capture/eventstore.h"
#include "core/capture/runstatistics.h"
#include "core/shards/commandroute.h"
#include "core/shards/shardmanager.h"
#include "core/shards/shardrun.h"
#include "core/simulator/simulator.h"
#include "core/simulator/simulatorserver.h"

#include "tests/support/manualclock.h"
#include "tests/support/manygateway.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <map>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace std::chrono_literals;

namespace {

/// A run of several shards on time that stands still.
struct ManyRig
{
    ShardRun &start()
    {
        run = std::make_unique<ShardRun>(config, &redactor, std::vector<RecordSink *> { &store, &statistics }, QString(),
            ShardEnvironment { .clock = &clock, .random = [] { return 0.5; } });
        QObject::connect(run.get(), &ShardRun::statusChanged, run.get(), [this](const ShardStatus &s) { statuses[s.shardId] = s; });
        QObject::connect(run.get(), &ShardRun::commandResolved, run.get(), [this](const CommandOutcome &o) { outcomes.append(o); });
        QObject::connect(run.get(), &ShardRun::finished, run.get(), [this](const GatewayCloseInfo &info) { ends.append(info); });
        QObject::connect(run.get(), &ShardRun::rateLimited, run.get(), [this](const RateLimitStatus &limit) {
            if (limit.bucket == RateLimitStatus::Bucket::Identify)
                identifies[limit.shard].push_back(clock.now());
        });
        run->start();
        return *run;
    }

    void useShards(const QUrl &url, int count)
    {
        config.shard.token = u"a-token-for-the-gateway-of-the-test"_s;
        config.shard.url = url;
        config.shard.compression = Compression::None;
        config.shard.shardCount = count;
        config.shardIds.resize(count);
        std::iota(config.shardIds.begin(), config.shardIds.end(), 0);
    }

    [[nodiscard]] int count(ShardState state) const
    {
        return int(std::count_if(statuses.begin(), statuses.end(), [state](const auto &s) { return s.second.state == state; }));
    }

    /// Lets every wave begin and become READY.
    [[nodiscard]] bool makeReady(int shards, int atOnce = 1)
    {
        for (int wave = atOnce; wave < shards + atOnce; wave += atOnce) {
            const int wanted = std::min(wave, shards);
            const auto isThere = [&] {
                clock.advance(0s); // what the built-in gateway does next falls due at once
                return count(ShardState::Ready) == wanted;
            };
            if (!QTest::qWaitFor(isThere, 10000))
                return false;
            clock.advance(5s);
        }
        return true;
    }

    ManualClock clock;
    ConnectionConfig config;
    Redactor redactor;
    EventStore store;
    RunStatistics statistics;
    std::unique_ptr<ShardRun> run;
    std::map<int, ShardStatus> statuses;
    std::map<int, std::vector<TimePoint>> identifies;
    QList<CommandOutcome> outcomes;
    QList<GatewayCloseInfo> ends;
};

} // namespace

class tst_ManyShards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixtyFourRunInOneProcess();
    void aStormOfReconnectsIsSpread();
    void whatEndsOneForGoodEndsAll();
    void oneThatIsClosedLeavesTheOthers();
    void aRunClosedByHandStartsNoMore();
    void whatNoShardTakesIsToldOnce();
    void guildsOfClosedShardsAreAnswered();
    void aPresenceForAShardThatIsNotThereIsTold();
    void oneThatNeverGetsReadyGoesOnWhereAnotherWas();
    void commandsFindTheirShards_data();
    void commandsFindTheirShards();
    void allNeedsSomebodyToAsk();
    void managerKeepsTheStatusOfEach();
};

void tst_ManyShards::sixtyFourRunInOneProcess()
{
    constexpr int count = 64;
    ManyRig rig;
    SimulatorConfig simulated { .rate = 1, .shards = count, .maxConcurrency = 16, .heartbeatInterval = 600'000ms };
    Simulation::SimulatorServer server(simulated, {}, rig.clock, [state = 0.1]() mutable { return state = state * 7.3 - int(state * 7.3); });
    const std::optional<SimulatorAddress> address = server.listen(nullptr);
    QVERIFY(address);
    rig.config.shard.token = address->token;
    rig.config.api = address->api;
    rig.config.apiGiven = true;
    rig.config.allShards = true;
    ShardRun &run = rig.start();
    QSignalSpy known(&run, &ShardRun::shardsKnown);
    QVERIFY(rig.makeReady(count, 16));
    QCOMPARE(known.size(), 1);
    QCOMPARE(known.first().at(1).toInt(), count);

    // Each once, and those of one bucket five seconds apart.
    std::map<int, std::vector<TimePoint>> buckets;
    QCOMPARE(rig.identifies.size(), std::size_t(count));
    for (const auto &[shard, times] : rig.identifies) {
        QCOMPARE(times.size(), std::size_t(1));
        buckets[shard % 16].push_back(times.front());
    }
    for (auto &[bucket, times] : buckets) {
        QCOMPARE(times.size(), std::size_t(4));
        for (std::size_t i = 1; i < times.size(); ++i)
            QVERIFY(times[i] - times[i - 1] >= 5s);
    }

    // Every shard has events of guilds that are its own.
    QSet<int> withEvents;
    const auto look = [&] {
        withEvents.clear();
        for (const EventRecord &record : rig.store.read(0, rig.store.range().end)) {
            if (record.kind != EventRecord::Kind::Dispatch || record.type == "GUILD_CREATE" || !record.guildId)
                continue;
            if (shardOfGuild(record.guildId, count) != record.shard)
                return false;
            withEvents.insert(*record.shard);
        }
        return true;
    };
    for (int i = 0; i < 20 && withEvents.size() < count; ++i) {
        const qint64 before = rig.store.range().end;
        rig.clock.advance(1s);
        QTRY_VERIFY(rig.store.range().end > before);
        QVERIFY(look());
    }
    QCOMPARE(withEvents.size(), count);
    run.stop();
    QCOMPARE(rig.ends.size(), 1);
    QCOMPARE(rig.count(ShardState::Closed), count);
}

void tst_ManyShards::aStormOfReconnectsIsSpread()
{
    constexpr int count = 12;
    ManyGateway gateway;
    ManyRig rig;
    rig.useShards(gateway.url(), count);
    rig.start();
    QVERIFY(rig.makeReady(count));
    rig.clock.advance(60s);
    gateway.dropAll();
    QTRY_COMPARE(rig.count(ShardState::BackingOff), count);
    // One in a second, as max_concurrency says.
    std::map<qint64, int> inSecond;
    for (const auto &[id, status] : rig.statuses)
        ++inSecond[status.delay.count() / 1000];
    QCOMPARE(inSecond.size(), std::size_t(count));
    for (int i = 0; i < count; ++i) {
        rig.clock.advance(1s);
        QTRY_VERIFY(rig.count(ShardState::Ready) >= i);
    }
    rig.clock.advance(1s);
    QTRY_COMPARE(rig.count(ShardState::Ready), count);
    QCOMPARE(rig.identifies.size(), std::size_t(count)); // all were resumed
    for (const auto &[id, times] : rig.identifies)
        QCOMPARE(times.size(), std::size_t(1));
}

void tst_ManyShards::whatEndsOneForGoodEndsAll()
{
    ManyGateway gateway;
    ManyRig rig;
    rig.useShards(gateway.url(), 4);
    rig.start();
    QVERIFY(rig.makeReady(3));
    gateway.client(1)->close(4014);
    QTRY_COMPARE(rig.ends.size(), 1);
    QCOMPARE(rig.ends.first().end, RunEnd::ClosedForGood);
    QCOMPARE(rig.ends.first().code, 4014);
    QCOMPARE(rig.count(ShardState::Closed), 4); // the last had not begun or was under way
    QTRY_VERIFY(gateway.clients().empty());
}

void tst_ManyShards::oneThatIsClosedLeavesTheOthers()
{
    ManyGateway gateway;
    ManyRig rig;
    rig.useShards(gateway.url(), 3);
    ShardRun &run = rig.start();
    QVERIFY(rig.makeReady(2));
    run.send({ .payload = Close {}, .shard = 0 });
    QCOMPARE(rig.statuses[0].state, ShardState::Closed);
    QVERIFY(rig.ends.isEmpty());
    rig.outcomes.clear();
    run.send({ .payload = UpdatePresence { .status = PresenceStatus::Dnd } });
    QSet<int> told;
    for (const CommandOutcome &outcome : std::as_const(rig.outcomes))
        told.insert(outcome.shard);
    QCOMPARE(told, (QSet<int> { 1, 2 }));
    run.send({ .payload = Close {} });
    QCOMPARE(rig.ends.size(), 1);
    QCOMPARE(rig.ends.first().end, RunEnd::Requested);

    const EventRecord all = rig.statistics.summary(0, {}, 0, 0, std::nullopt);
    QVERIFY(!all.shard);
    const auto dispatches = [](const EventRecord &record) {
        return QJsonDocument::fromJson(record.json).object().value("dispatches"_L1).toInt();
    };
    QCOMPARE(dispatches(all), int(rig.identifies.size()) - (rig.count(ShardState::Ready)));
    QCOMPARE(dispatches(rig.statistics.summary(0, {}, 0, 0, 1)), 1);
}

void tst_ManyShards::aRunClosedByHandStartsNoMore()
{
    ManyGateway gateway;
    ManyRig rig;
    rig.useShards(gateway.url(), 3);
    ShardRun &run = rig.start();
    QSignalSpy errors(&run, &ShardRun::errorOccurred);
    QVERIFY(rig.makeReady(2)); // the turn of the third has not come
    run.control({ .kind = ShardControl::Kind::Close, .comesBack = false });
    QTRY_COMPARE(rig.ends.size(), 1);
    QCOMPARE(rig.ends.first().end, RunEnd::Requested);
    QCOMPARE(rig.count(ShardState::Closed), 3);
    rig.clock.advance(60s);
    QCOMPARE(rig.identifies.size(), std::size_t(2));
    QCOMPARE(errors.size(), 0);
}

void tst_ManyShards::whatNoShardTakesIsToldOnce()
{
    ManyGateway gateway;
    ManyRig rig;
    rig.useShards(gateway.url(), 3);
    ShardRun &run = rig.start();
    QSignalSpy errors(&run, &ShardRun::errorOccurred);
    const auto told = [&errors] { return errors.takeFirst().first().value<GatewayError>(); };
    run.control({ .kind = ShardControl::Kind::Drop }); // none is connected yet
    QCOMPARE(errors.size(), 1);
    QCOMPARE(told().kind, GatewayError::Kind::StateConflict);
    run.control({ .kind = ShardControl::Kind::Drop, .shard = 7 });
    QCOMPARE(errors.size(), 1);
    const GatewayError error = told();
    QCOMPARE(error.kind, GatewayError::Kind::InvalidArgument);
    QCOMPARE(error.field, u"shard"_s);
}

void tst_ManyShards::guildsOfClosedShardsAreAnswered()
{
    ManyGateway gateway;
    ManyRig rig;
    rig.useShards(gateway.url(), 3);
    ShardRun &run = rig.start();
    QVERIFY(rig.makeReady(3));
    for (const int shard : { 0, 1 })
        run.send({ .payload = Close {}, .shard = shard });
    rig.outcomes.clear();
    const auto guildOf = [](quint64 shard) { return QString::number((shard + 3) << 22); };
    run.send({ .payload = RequestSoundboardSounds { .guildIds = { guildOf(0), guildOf(1) } } });
    QCOMPARE(rig.outcomes.size(), 2);
    for (const CommandOutcome &outcome : std::as_const(rig.outcomes)) {
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, GatewayError::Kind::StateConflict);
    }
}

void tst_ManyShards::aPresenceForAShardThatIsNotThereIsTold()
{
    ManyRig rig;
    SimulatorConfig simulated { .rate = 1, .shards = 2, .maxConcurrency = 2, .heartbeatInterval = 600'000ms };
    Simulation::SimulatorServer server(simulated, {}, rig.clock, [] { return 0.5; });
    const std::optional<SimulatorAddress> address = server.listen(nullptr);
    QVERIFY(address);
    rig.config.shard.token = address->token;
    rig.config.api = address->api;
    rig.config.apiGiven = true;
    rig.config.allShards = true;
    ShardRun &run = rig.start();
    run.send({ .payload = UpdatePresence { .status = PresenceStatus::Dnd }, .shard = 99 });
    QCOMPARE(rig.outcomes.size(), 1);
    QCOMPARE(rig.outcomes.first().kind, CommandOutcome::Kind::Remembered);
    QTRY_COMPARE(rig.outcomes.size(), 2);
    QVERIFY(rig.outcomes.last().error);
    QCOMPARE(rig.outcomes.last().error->field, u"shard"_s);
}

void tst_ManyShards::oneThatNeverGetsReadyGoesOnWhereAnotherWas()
{
    ManyGateway gateway;
    gateway.onIdentify = [](ManyGateway::Client &client) {
        if (client.shard == 0)
            client.sendReady();
    };
    ManyRig rig;
    rig.useShards(gateway.url(), 2);
    rig.start();
    QTRY_COMPARE(rig.statuses[0].state, ShardState::Ready);
    for (int attempt = 1; attempt <= 4; ++attempt) { // three would be the end of a run that was never READY
        const auto wanted = std::size_t(attempt);
        for (int i = 0; i < 20 && rig.identifies[1].size() < wanted; ++i) {
            rig.clock.advance(5s);
            (void)QTest::qWaitFor([&] { return rig.identifies[1].size() >= wanted; }, 100);
        }
        QCOMPARE(rig.identifies[1].size(), wanted);
    }
    QVERIFY(rig.ends.isEmpty());
}

void tst_ManyShards::commandsFindTheirShards_data()
{
    QTest::addColumn<GatewayCommand>("command");
    QTest::addColumn<QList<int>>("to");
    QTest::addColumn<QString>("field");
    const auto guildOf = [](quint64 shard) { return QString::number((shard + 8) << 22); };
    QTest::newRow("a guild's") << GatewayCommand { .payload = UpdateVoiceState { .guildId = guildOf(2) } } << QList<int> { 2 } << QString();
    QTest::newRow("members") << GatewayCommand { .payload = RequestGuildMembers { .guildId = guildOf(1) } } << QList<int> { 1 } << QString();
    QTest::newRow("a guild of a shard that is not there") << GatewayCommand { .payload = UpdateVoiceState { .guildId = guildOf(3) } } << QList<int> {} << u"guild_id"_s;
    QTest::newRow("a shard that is named") << GatewayCommand { .payload = UpdateVoiceState { .guildId = guildOf(3) }, .shard = 1 } << QList<int> { 1 } << QString();
    QTest::newRow("a shard that is not there") << GatewayCommand { .payload = UpdatePresence {}, .shard = 3 } << QList<int> {} << u"shard"_s;
    QTest::newRow("presence") << GatewayCommand { .payload = UpdatePresence {} } << QList<int> { 0, 1, 2 } << QString();
    QTest::newRow("reconnect") << GatewayCommand { .payload = Reconnect {} } << QList<int> { 0, 1, 2 } << QString();
    QTest::newRow("close") << GatewayCommand { .payload = Close {} } << QList<int> { 0, 1, 2 } << QString();
    QTest::newRow("several guilds") << GatewayCommand { .payload = RequestSoundboardSounds { .guildIds = { guildOf(2), guildOf(0), guildOf(6) } } } << QList<int> { 0, 2 } << QString();
    QTest::newRow("several guilds, one of them not here") << GatewayCommand { .payload = RequestSoundboardSounds { .guildIds = { guildOf(2), guildOf(3) } } } << QList<int> {} << u"guild_ids"_s;
}

void tst_ManyShards::commandsFindTheirShards()
{
    QFETCH(GatewayCommand, command);
    QFETCH(QList<int>, to);
    QFETCH(QString, field);
    const auto routed = routeCommand(command, { 0, 1, 2 }, 4);
    const auto *error = std::get_if<CommandError>(&routed);
    QCOMPARE(error ? error->field : QString(), field);
    if (error)
        return;
    QList<int> shards;
    for (const CommandRoute &route : std::get<std::vector<CommandRoute>>(routed))
        shards.append(route.shard);
    QCOMPARE(shards, to);
}

void tst_ManyShards::allNeedsSomebodyToAsk()
{
    ConnectionConfig config;
    config.shard.token = u"any"_s;
    config.shard.url = QUrl(u"ws://127.0.0.1:1"_s);
    config.allShards = true;
    QCOMPARE(config.validate().value().field, u"shard"_s);
    QVERIFY(config.validate()->message.contains(u"--api"_s));
    config.apiGiven = true;
    config.api = QUrl(u"http://127.0.0.1:1"_s);
    QVERIFY(!config.validate());
    QVERIFY(config.shards().isEmpty());
    QCOMPARE(config.takeRecommended(ConnectionConfig::mostShards + 1).value().field, u"shard"_s);
    QVERIFY(!config.takeRecommended(3));
    QCOMPARE(config.shards(), (QList<int> { 0, 1, 2 }));
    for (const QList<int> &wrong : { QList<int> { 0, 0 }, QList<int> { 1, 0 }, QList<int> { 0, 3 }, QList<int> { -1 } }) {
        config.shardIds = wrong;
        QCOMPARE(config.validate().value().field, u"shard"_s);
    }
}

void tst_ManyShards::managerKeepsTheStatusOfEach()
{
    Simulator simulator;
    QString error;
    const std::optional<SimulatorAddress> address = simulator.start({ .shards = 5 }, &error);
    QVERIFY2(address, qPrintable(error));
    ConnectionConfig config;
    config.shard.token = address->token;
    config.api = address->api;
    config.apiGiven = true;
    config.allShards = true;
    ShardManager manager;
    QSignalSpy known(&manager, &ShardManager::shardsKnown);
    QVERIFY(!manager.start(config));
    QTRY_COMPARE(manager.status().state, ShardState::Ready); // the one that is worst off
    QCOMPARE(known.size(), 1);
    QCOMPARE(known.first().first().value<QList<int>>(), (QList<int> { 0, 1, 2, 3, 4 }));
    QCOMPARE(manager.statuses().size(), 5);
    QCOMPARE(manager.status(3)->shardId, 3);
    QCOMPARE(manager.status(3)->state, ShardState::Ready);
    QVERIFY(!manager.status(5));
    manager.send({ .payload = Close {}, .shard = 3 });
    QTRY_COMPARE(manager.status(3)->state, ShardState::Closed);
    QCOMPARE(manager.status().state, ShardState::Ready);
    manager.stop();
    QTRY_VERIFY(!manager.isRunning());
    QCOMPARE(manager.status().state, ShardState::Closed);
}

QTEST_GUILESS_MAIN(tst_ManyShards)
#include "tst_manyshards.moc"
