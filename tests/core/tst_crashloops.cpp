// SPDX-License-Identifier: MIT
#include "core/shards/shardrun.h"

#include "tests/support/manualclock.h"
#include "tests/support/manygateway.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace std::chrono_literals;

namespace {

constexpr int mostInAnHour = 20;

/// What a gateway does, as words: "ready op9" says READY and then INVALID SESSION; "31s" lets that time pass first.
struct Script
{
    QString open;
    QString identify;
    QString resume;
};

/// A gateway that fails by a script, its time, and the identifies that it got.
class LoopRig : public QObject
{
    Q_OBJECT

public:
    explicit LoopRig(const Script &script)
    {
        gateway.onOpen = [this, script](ManyGateway::Client &client) { perform(client, script.open.split(u' ')); };
        gateway.onIdentify = [this, script](ManyGateway::Client &client) {
            identifies.push_back(clock.now());
            perform(client, script.identify.split(u' '));
        };
        gateway.onResume = [this, script](ManyGateway::Client &client) { perform(client, script.resume.split(u' ')); };
    }

    /// Lets time pass; after each step everything that follows from it happens, however long the machine takes.
    void pass(Duration span, const std::function<bool()> &isConnecting)
    {
        const TimePoint end = clock.now() + span;
        for (settle(isConnecting); clock.now() < end; settle(isConnecting))
            clock.advance(std::min(clock.nextTimer().value_or(span), end - clock.now()));
    }

    [[nodiscard]] int mostWithinAnHour() const
    {
        std::ptrdiff_t most = 0;
        for (auto first = identifies.begin(); first != identifies.end(); ++first) {
            const auto last = std::find_if(first, identifies.end(), [&](TimePoint at) { return at - *first >= 1h; });
            most = std::max(most, last - first);
        }
        return int(most);
    }

    ManualClock clock;
    ManyGateway gateway;
    std::vector<TimePoint> identifies;

Q_SIGNALS:
    void moved();

private:
    void perform(ManyGateway::Client &client, QStringList steps)
    {
        // A client that went away is not there any more after the step that ended it.
        const int shard = client.shard;
        while (!steps.isEmpty()) {
            const QString step = steps.takeFirst();
            if (step.endsWith(u's') && step.front().isDigit()) {
                timers.push_back(clock.createTimer([this, shard, steps] {
                    if (ManyGateway::Client *later = gateway.client(shard))
                        perform(*later, steps);
                }));
                timers.back()->start(std::chrono::seconds(step.chopped(1).toInt()));
                return;
            }
            if (step == "hello"_L1)
                client.sendHello();
            else if (step == "ready"_L1)
                client.sendReady();
            else if (step == "resumed"_L1)
                client.sendResumed();
            else if (step == "op9"_L1)
                client.sendInvalidSession(false);
            else if (step == "op9true"_L1)
                client.sendInvalidSession(true);
            else if (step == "op7"_L1)
                client.send(R"({"op":7,"d":null})");
            else if (step == "garbage"_L1)
                client.send("{");
            else if (step == "drop"_L1)
                return client.drop();
            else if (step != "nothing"_L1)
                return client.close(step.toInt());
        }
    }

    void settle(const std::function<bool()> &isConnecting)
    {
        do {
            QEventLoop loop;
            QTimer quiet;
            quiet.setInterval(2);
            connect(&quiet, &QTimer::timeout, &loop, &QEventLoop::quit);
            connect(&gateway, &ManyGateway::active, &quiet, qOverload<>(&QTimer::start));
            connect(this, &LoopRig::moved, &quiet, qOverload<>(&QTimer::start));
            quiet.start();
            loop.exec();
        } while (isConnecting());
    }

    std::vector<std::unique_ptr<ClockTimer>> timers;
};

GatewayShardConfig configFor(const LoopRig &rig)
{
    GatewayShardConfig config;
    config.token = u"a-token-for-the-gateway-of-the-test"_s;
    config.url = rig.gateway.url();
    config.compression = Compression::None;
    config.maximumAttempts = 0; // goes on where the command line would give up
    return config;
}

/// @p least identifies of one shard prove that it goes on for as long as it may.
void addRow(const QByteArray &name, const Script &script, int least = 5)
{
    QTest::newRow(name.constData()) << script << least;
}

} // namespace

Q_DECLARE_METATYPE(Script)

/// Whatever goes wrong for ever, a bot's session budget is not emptied by it.
class tst_CrashLoops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneShardSpendsAtMostTwentyAnHour_data() { failures(); }
    void oneShardSpendsAtMostTwentyAnHour() { runShards(1); }
    void severalShardsSpendAtMostTwentyAnHour_data() { failures(); }
    void severalShardsSpendAtMostTwentyAnHour() { runShards(3); }
    void sessionsThatEndSoonAfterAllArePaced();
    void manyShardsThatWereFineOnceStopAfterThat();
    void startingAgainAndAgainSpendsAtMostTwentyAnHour_data();
    void startingAgainAndAgainSpendsAtMostTwentyAnHour();

private:
    static void failures();
    static void runShards(int count);
};

void tst_CrashLoops::failures()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("least");
    QList<int> codes = documentedCloseCodes();
    codes << 4900;
    for (const int code : codes) {
        const QByteArray number = QByteArray::number(code);
        const QString text = QString::number(code);
        const bool isFatal = closeCodeInfo(code).action == CloseAction::Stop;
        addRow("closed with " + number + " after IDENTIFY", { u"hello"_s, text, u"op9"_s }, isFatal ? 1 : 3);
        addRow("closed with " + number + " after READY, nothing to resume", { u"hello"_s, u"ready "_s + text, u"op9"_s },
            isFatal ? 1 : 5);
    }
    for (const int code : { 1000, 4000, 4007, 4009, 4900 })
        addRow("RESUME closed with " + QByteArray::number(code), { u"hello"_s, u"ready drop"_s, QString::number(code) }, code == 4900 ? 1 : 5);
    addRow("op 9 after IDENTIFY", { u"hello"_s, u"op9"_s, u"op9"_s });
    addRow("op 9 true after IDENTIFY", { u"hello"_s, u"op9true"_s, u"op9"_s });
    addRow("op 9 after READY", { u"hello"_s, u"ready op9"_s, u"op9"_s });
    addRow("op 7 after IDENTIFY", { u"hello"_s, u"op7"_s, u"op9"_s });
    addRow("op 7 after READY, nothing to resume", { u"hello"_s, u"ready op7"_s, u"op9"_s });
    addRow("no HELLO", { u"nothing"_s, {}, {} }, 0);
    addRow("op 7 in place of HELLO", { u"op7"_s, {}, {} }, 0);
    addRow("lost at once", { u"drop"_s, {}, {} }, 0);
    addRow("closed after HELLO", { u"hello 4000"_s, u"nothing"_s, {} }, 0);
    addRow("no READY", { u"hello"_s, u"nothing"_s, u"op9"_s });
    addRow("lost after IDENTIFY", { u"hello"_s, u"drop"_s, u"op9"_s });
    addRow("lost after READY, nothing to resume", { u"hello"_s, u"ready drop"_s, u"op9"_s });
    addRow("lost after READY, RESUME is not answered", { u"hello"_s, u"ready drop"_s, u"nothing"_s });
    addRow("lost after READY, lost after RESUME", { u"hello"_s, u"ready drop"_s, u"drop"_s });
    addRow("lost 29 s after READY, nothing to resume", { u"hello"_s, u"ready 29s drop"_s, u"op9"_s });
    addRow("lost 29 s after READY, resumed and invalidated", { u"hello"_s, u"ready 29s drop"_s, u"resumed 1s op9"_s });
    addRow("what cannot be read after IDENTIFY", { u"hello"_s, u"garbage"_s, u"op9"_s });
    addRow("what cannot be read after READY", { u"hello"_s, u"ready garbage"_s, u"garbage"_s });
}

void tst_CrashLoops::runShards(int count)
{
    QFETCH(Script, script);
    QFETCH(int, least);
    LoopRig rig(script);
    ConnectionConfig config;
    config.shard = configFor(rig);
    config.shard.shardCount = count;
    for (int id = 0; id < count; ++id)
        config.shardIds.append(id);
    Redactor redactor;
    ShardRun run(config, &redactor, {}, {}, { .clock = &rig.clock, .random = [] { return 0.2; } });
    std::vector<ShardState> states(std::size_t(count), ShardState::Idle);
    QObject::connect(&run, &ShardRun::statusChanged, &rig, [&](const ShardStatus &status) {
        states[std::size_t(status.shardId)] = status.state;
        Q_EMIT rig.moved();
    });
    run.start();
    rig.pass(65min, [&] { return std::find(states.begin(), states.end(), ShardState::Connecting) != states.end(); });
    QVERIFY2(int(rig.identifies.size()) >= least, qPrintable(QString::number(rig.identifies.size())));
    QVERIFY(least > 0 || rig.identifies.empty());
    QVERIFY2(rig.mostWithinAnHour() <= mostInAnHour, qPrintable(QString::number(rig.mostWithinAnHour())));
}

void tst_CrashLoops::sessionsThatEndSoonAfterAllArePaced()
{
    LoopRig rig({ u"hello"_s, u"ready 31s op9"_s, u"op9"_s });
    ConnectionConfig config;
    config.shard = configFor(rig);
    Redactor redactor;
    ShardRun run(config, &redactor, {}, {}, { .clock = &rig.clock, .random = [] { return 0.2; } });
    ShardStatus status;
    bool isOver = false;
    QObject::connect(&run, &ShardRun::statusChanged, &rig, [&](const ShardStatus &s) {
        status = s;
        Q_EMIT rig.moved();
    });
    QObject::connect(&run, &ShardRun::finished, &rig, [&] { isOver = true; });
    run.start();
    rig.pass(40min, [&] { return status.state == ShardState::Connecting; });
    QCOMPARE(rig.identifies.size(), std::size_t(mostInAnHour));
    // It waits, without a connection, and tells until when.
    QCOMPARE(status.state, ShardState::BackingOff);
    QVERIFY(status.delay > 30min && status.delay < 1h);
    rig.pass(3h, [&] { return status.state == ShardState::Connecting; });
    QVERIFY(!isOver);
    QVERIFY(rig.identifies.size() > std::size_t(2 * mostInAnHour));
    QCOMPARE(rig.mostWithinAnHour(), mostInAnHour);
}

void tst_CrashLoops::manyShardsThatWereFineOnceStopAfterThat()
{
    constexpr int count = 40;
    LoopRig rig({ u"hello"_s, u"ready"_s, u"op9"_s });
    ConnectionConfig config;
    config.shard = configFor(rig);
    config.shard.shardCount = count;
    for (int id = 0; id < count; ++id)
        config.shardIds.append(id);
    Redactor redactor;
    ShardRun run(config, &redactor, {}, {}, { .clock = &rig.clock, .random = [] { return 0.2; } });
    std::vector<ShardState> states(std::size_t(count), ShardState::Idle);
    QObject::connect(&run, &ShardRun::statusChanged, &rig, [&](const ShardStatus &s) {
        states[std::size_t(s.shardId)] = s.state;
        Q_EMIT rig.moved();
    });
    std::optional<GatewayCloseInfo> over;
    QObject::connect(&run, &ShardRun::finished, &rig, [&](const GatewayCloseInfo &info) { over = info; });
    const auto isConnecting
        = [&] { return std::find(states.begin(), states.end(), ShardState::Connecting) != states.end(); };
    run.start();
    rig.pass(5s * count + 30s, isConnecting);
    QCOMPARE(std::count(states.begin(), states.end(), ShardState::Ready), count);
    QCOMPARE(rig.identifies.size(), std::size_t(count));
    // From now on no session lives, and none can be resumed.
    rig.gateway.onIdentify = [&](ManyGateway::Client &client) {
        rig.identifies.push_back(rig.clock.now());
        client.drop();
    };
    rig.gateway.dropAll();
    rig.pass(1h, isConnecting);
    QVERIFY(over);
    QCOMPARE(over->end, RunEnd::SessionLimit);
    QVERIFY2(rig.identifies.size() <= std::size_t(count + mostInAnHour), qPrintable(QString::number(rig.identifies.size())));
}

void tst_CrashLoops::startingAgainAndAgainSpendsAtMostTwentyAnHour_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("count");
    for (const int count : { 1, 3 }) {
        const auto row = [count](const char *name, const QString &identify, const QString &resume = u"op9"_s) {
            QTest::addRow("%s, %d shards", name, count) << Script { u"hello"_s, identify, resume } << count;
        };
        row("closed with 4004", u"4004"_s);
        row("closed with 4014", u"4014"_s);
        row("no READY", u"nothing"_s);
        row("lost after READY", u"ready drop"_s);
    }
}

/// As a supervisor does whose program ends, over the ledger.
void tst_CrashLoops::startingAgainAndAgainSpendsAtMostTwentyAnHour()
{
    QFETCH(Script, script);
    QFETCH(int, count);
    LoopRig rig(script);
    QTemporaryDir folder;
    for (const TimePoint end = rig.clock.now() + 65min; rig.clock.now() < end;) {
        IdentifyQueue queue(rig.clock, {}, IdentifyLedger(folder.path(), u"gateway.discord.gg"_s, u"42"_s), { .shards = count });
        std::vector<std::unique_ptr<GatewayShard>> shards;
        for (int id = 0; id < count; ++id) {
            GatewayShardConfig config = configFor(rig);
            config.shardId = id;
            config.shardCount = count;
            shards.push_back(std::make_unique<GatewayShard>(
                config, ShardEnvironment { .clock = &rig.clock, .random = [] { return 0.2; }, .gate = &queue }));
            QObject::connect(shards.back().get(), &GatewayShard::statusChanged, &rig, &LoopRig::moved);
            QVERIFY(!shards.back()->start());
        }
        const auto isAlive = [&] {
            return std::all_of(shards.begin(), shards.end(), [](const auto &shard) { return shard->isAlive(); });
        };
        const auto isConnecting = [&] {
            return std::any_of(shards.begin(), shards.end(),
                [](const auto &shard) { return shard->state() == ShardState::Connecting; });
        };
        // The first that ends takes the others with it.
        while (isAlive() && rig.clock.now() < end)
            rig.pass(1s, isConnecting);
        for (const auto &shard : shards)
            shard->disconnect(&rig);
        shards.clear();
        rig.clock.advance(110s);
    }
    QVERIFY(rig.identifies.size() > 5);
    QVERIFY2(rig.mostWithinAnHour() <= mostInAnHour, qPrintable(QString::number(rig.mostWithinAnHour())));
}

QTEST_GUILESS_MAIN(tst_CrashLoops)
#include "tst_crashloops.moc"
