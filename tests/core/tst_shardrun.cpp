// SPDX-License-Identifier: MIT
#include "core/capture/eventstore.h"
#include "core/shards/shardmanager.h"
#include "core/shards/shardrun.h"
#include "core/simulator/simulator.h"

#include "tests/support/fakegateway.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace std::chrono_literals;

namespace {

using Kind = CommandOutcome::Kind;

SimulatorConfig withFault(const QString &text)
{
    SimulatorConfig config;
    QString error;
    if (const std::optional<SimulatorFault> fault = SimulatorFault::parse(text, &error))
        config.faults.append(*fault);
    else if (!text.isEmpty())
        qFatal("%s", qPrintable(error));
    return config;
}

/// A run against the built-in gateway, or against whatever the address is set to.
struct RunRig
{
    explicit RunRig(const QString &fault = {})
    {
        QString error;
        const std::optional<SimulatorAddress> address = simulator.start(withFault(fault), &error);
        if (!address)
            qFatal("%s", qPrintable(error));
        config.shard.token = address->token;
        config.api = address->api;
        config.apiGiven = true;
    }

    ShardRun &start()
    {
        run = std::make_unique<ShardRun>(config, &redactor, std::vector<RecordSink *> { &store }, folder.path(),
            ShardEnvironment { .clock = &clock, .random = [] { return 0.5; } });
        QObject::connect(run.get(), &ShardRun::statusChanged, run.get(), [this](const ShardStatus &s) { status = s; });
        QObject::connect(run.get(), &ShardRun::commandResolved, run.get(), [this](const CommandOutcome &o) { outcomes.append(o); });
        QObject::connect(run.get(), &ShardRun::errorOccurred, run.get(), [this](const GatewayError &e) { errors.append(e); });
        QObject::connect(run.get(), &ShardRun::finished, run.get(), [this](const GatewayCloseInfo &info) { ends.append(info); });
        run->start();
        return *run;
    }

    Simulator simulator;
    ConnectionConfig config;
    Redactor redactor;
    EventStore store;
    ManualClock clock;
    QTemporaryDir folder;
    std::unique_ptr<ShardRun> run;
    ShardStatus status;
    QList<CommandOutcome> outcomes;
    QList<GatewayError> errors;
    QList<GatewayCloseInfo> ends;
};

} // namespace

class tst_ShardRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksUpConnectsAndBecomesReady();
    void lookUpDecidesWhetherToGoOn_data();
    void lookUpDecidesWhetherToGoOn();
    void lookUpIsTriedThreeTimes();
    void spendBudgetGoesOnWhereLittleIsLeft();
    void aGatewayOfItsOwnNeedsNoLookUp();
    void commandsDuringTheLookUp();
    void commandsGoToTheShardOfTheirGuild_data();
    void commandsGoToTheShardOfTheirGuild();
    void stopEndsTheLookUp();
    void recordsHoldNoSecret();
    void managerRunsOnItsOwnThreadAndCanStartAgain();
    void managerRefusesAWrongConfiguration();
    void managerClosesARunThatIsAliveWhenItGoes();
};

void tst_ShardRun::looksUpConnectsAndBecomesReady()
{
    RunRig rig;
    QSignalSpy lookedUp(&rig.start(), &ShardRun::lookedUp);
    QTRY_COMPARE(rig.status.state, ShardState::Ready);
    QCOMPARE(lookedUp.size(), 1);
    QVERIFY(lookedUp.first().first().value<GatewayInfo>().bot);
    QCOMPARE(rig.store.at(0).kind, EventRecord::Kind::State);
    QCOMPARE(rig.store.at(0).type, QByteArray("connecting"));
}

void tst_ShardRun::lookUpDecidesWhetherToGoOn_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<GatewayError::Kind>("error");
    QTest::addColumn<RunEnd>("end");
    QTest::newRow("token refused") << u"http=401"_s << GatewayError::Kind::Authentication << RunEnd::TokenRefused;
    QTest::newRow("not a bot") << u"bot=false"_s << GatewayError::Kind::Authentication << RunEnd::TokenRefused;
    QTest::newRow("little budget left") << u"remaining=10"_s << GatewayError::Kind::SessionLimit << RunEnd::SessionLimit;
}

void tst_ShardRun::lookUpDecidesWhetherToGoOn()
{
    QFETCH(QString, fault);
    QFETCH(GatewayError::Kind, error);
    QFETCH(RunEnd, end);
    RunRig rig(fault);
    rig.start();
    QTRY_COMPARE(rig.ends.size(), 1);
    QCOMPARE(rig.ends.first().end, end);
    QCOMPARE(rig.errors.size(), 1);
    QCOMPARE(rig.errors.first().kind, error);
    QVERIFY(!rig.errors.first().message.isEmpty());
    QCOMPARE(rig.status.state, ShardState::Closed);
}

void tst_ShardRun::lookUpIsTriedThreeTimes()
{
    RunRig rig(u"http=503"_s);
    rig.start();
    for (const Milliseconds delay : { 500ms, 1000ms }) {
        QTRY_COMPARE(rig.status.state, ShardState::BackingOff);
        QCOMPARE(rig.status.delay, delay);
        rig.clock.advance(delay);
        QCOMPARE(rig.status.state, ShardState::Connecting);
    }
    QTRY_COMPARE(rig.ends.size(), 1);
    QCOMPARE(rig.ends.first().end, RunEnd::NeverReady);
    QCOMPARE(rig.errors.size(), 3);
}

void tst_ShardRun::spendBudgetGoesOnWhereLittleIsLeft()
{
    RunRig rig(u"remaining=10"_s);
    rig.config.spendBudget = true;
    rig.start();
    QTRY_COMPARE(rig.status.state, ShardState::Ready);
}

void tst_ShardRun::aGatewayOfItsOwnNeedsNoLookUp()
{
    FakeGateway gateway;
    RunRig rig;
    rig.config.apiGiven = false;
    rig.config.shard.url = gateway.url();
    rig.config.shard.compression = Compression::None;
    rig.config.shard.token = u"any shape/at\"all"_s.remove(u' ');
    rig.start();
    QVERIFY(gateway.waitForClient());
    gateway.sendHello();
    QCOMPARE(gateway.expect(2).value("d"_L1).toObject().value("token"_L1).toString(), rig.config.shard.token);
}

void tst_ShardRun::commandsDuringTheLookUp()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    RunRig rig;
    rig.config.api = QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort()));
    ShardRun &run = rig.start();
    run.send({ .payload = UpdatePresence { .status = PresenceStatus::Dnd } });
    run.send({ .payload = UpdateVoiceState { .guildId = u"1"_s } });
    run.send({ .payload = Reconnect {} });
    run.send({ .payload = Close {} });
    QCOMPARE(rig.outcomes.size(), 4);
    QCOMPARE(rig.outcomes.at(0).kind, Kind::Remembered);
    QCOMPARE(rig.outcomes.at(1).error->kind, GatewayError::Kind::StateConflict);
    QCOMPARE(rig.outcomes.at(2).error->kind, GatewayError::Kind::StateConflict);
    QCOMPARE(rig.outcomes.at(3).kind, Kind::Sent);
    QCOMPARE(rig.ends.first().end, RunEnd::Requested);
}

void tst_ShardRun::commandsGoToTheShardOfTheirGuild_data()
{
    QTest::addColumn<GatewayCommand>("command");
    QTest::addColumn<QString>("field");
    const QString ofShardOne = QString::number((1ULL << 22) * 3); // 3 % 2
    const QString ofShardZero = QString::number((1ULL << 22) * 4);
    QTest::newRow("own guild") << GatewayCommand { .payload = UpdateVoiceState { .guildId = ofShardOne } } << QString();
    QTest::newRow("guild of another") << GatewayCommand { .payload = UpdateVoiceState { .guildId = ofShardZero } } << u"guild_id"_s;
    QTest::newRow("own shard named") << GatewayCommand { .payload = UpdateVoiceState { .guildId = ofShardZero }, .shard = 1 } << QString();
    QTest::newRow("another shard named") << GatewayCommand { .payload = UpdatePresence {}, .shard = 0 } << u"shard"_s;
    QTest::newRow("no guild") << GatewayCommand { .payload = UpdatePresence {} } << QString();
}

void tst_ShardRun::commandsGoToTheShardOfTheirGuild()
{
    QFETCH(GatewayCommand, command);
    QFETCH(QString, field);
    FakeGateway gateway;
    RunRig rig;
    rig.config.apiGiven = false;
    rig.config.shard.url = gateway.url();
    rig.config.shard.compression = Compression::None;
    rig.config.shard.shardId = 1;
    rig.config.shard.shardCount = 2;
    ShardRun &run = rig.start();
    QVERIFY(gateway.waitForClient());
    gateway.sendHello();
    QVERIFY(!gateway.expect(2).isEmpty());
    gateway.sendReady();
    QTRY_COMPARE(rig.status.state, ShardState::Ready);
    run.send(command);
    QCOMPARE(rig.outcomes.size(), 1);
    QCOMPARE(rig.outcomes.first().error ? rig.outcomes.first().error->field : QString(), field);
}

void tst_ShardRun::stopEndsTheLookUp()
{
    RunRig rig(u"http=503"_s);
    ShardRun &run = rig.start();
    QTRY_COMPARE(rig.status.state, ShardState::BackingOff);
    run.stop();
    QCOMPARE(rig.ends.size(), 1);
    QCOMPARE(rig.ends.first().end, RunEnd::Requested);
    run.stop();
    QCOMPARE(rig.ends.size(), 1);
    QVERIFY(!rig.clock.nextTimer());
}

void tst_ShardRun::recordsHoldNoSecret()
{
    RunRig rig;
    rig.start();
    QTRY_COMPARE(rig.status.state, ShardState::Ready);
    const QByteArray token = rig.config.shard.token.toUtf8();
    const QByteArray session = rig.status.sessionId.toUtf8();
    QVERIFY(!session.isEmpty());
    const std::vector<EventRecord> records = rig.store.read(0, rig.store.range().end);
    bool sawIdentify = false;
    for (const EventRecord &record : records) {
        QVERIFY(!record.json.contains(token));
        QVERIFY(!record.json.contains(session));
        if (record.kind == EventRecord::Kind::Sent && record.op == 2) {
            sawIdentify = true;
            QVERIFY(record.data().contains("\"token\":\"<redacted>\""));
        }
    }
    QVERIFY(sawIdentify);
}

void tst_ShardRun::managerRunsOnItsOwnThreadAndCanStartAgain()
{
    RunRig rig;
    ShardManager manager;
    EventStore store;
    manager.addSink(&store);
    QSignalSpy finished(&manager, &ShardManager::finished);
    for (int runs = 1; runs <= 2; ++runs) {
        QVERIFY(!manager.start(rig.config));
        QCOMPARE(manager.start(rig.config).value().kind, GatewayError::Kind::StateConflict);
        QTRY_COMPARE(manager.status().state, ShardState::Ready);
        QVERIFY(manager.isRunning());
        manager.stop();
        QTRY_COMPARE(finished.size(), runs);
        QVERIFY(!manager.isRunning());
        QCOMPARE(manager.status().state, ShardState::Closed);
    }
    QVERIFY(store.range().end > 10);
}

void tst_ShardRun::managerRefusesAWrongConfiguration()
{
    ShardManager manager;
    ConnectionConfig config;
    QCOMPARE(manager.start(config).value().field, u"token"_s);
    config.shard.token = u"not-a-bot's"_s;
    QCOMPARE(manager.start(config).value().kind, GatewayError::Kind::Authentication);
    QVERIFY(!manager.isRunning());
}

void tst_ShardRun::managerClosesARunThatIsAliveWhenItGoes()
{
    FakeGateway gateway;
    {
        ShardManager manager;
        ConnectionConfig config;
        config.shard.token = u"token"_s;
        config.shard.url = gateway.url();
        config.shard.compression = Compression::None;
        QVERIFY(!manager.start(config));
        QVERIFY(gateway.waitForClient());
        QTRY_COMPARE(manager.status().state, ShardState::AwaitingHello);
    }
    QVERIFY(gateway.waitForClose());
    QCOMPARE(gateway.closeCode(), 1000);
}

QTEST_GUILESS_MAIN(tst_ShardRun)
#include "tst_shardrun.moc"
