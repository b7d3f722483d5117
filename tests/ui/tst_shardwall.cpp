// SPDX-License-Identifier: MIT
#include "core/diagnosis/sessioninsight.h"
#include "core/simulator/simulator.h"
#include "core/translations.h"

#include "ui/connection/closecodedialog.h"
#include "ui/dispatch/filterbar.h"
#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logpanel.h"
#include "ui/partactions.h"
#include "ui/shards/shardfilter.h"
#include "ui/shards/shardwallmodel.h"
#include "ui/shards/shardwallpanel.h"
#include "ui/shards/vitalstrip.h"

#include "tests/support/logrows.h"
#include "tests/support/manualclock.h"
#include "tests/ui/windowrig.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Shardscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Wall = ShardWallModel;

/// The insight over a store that is filled by hand, and the wall of it.
struct Rig
{
    EventStore store;
    ManualClock clock;
    SessionInsight insight { store, clock };
    ShardWallPanel wall { &insight };
    QAbstractItemModelTester tester { wall.model(), QAbstractItemModelTester::FailureReportingMode::QtTest };

    Rig() { insight.setLive(true); }
    void add(EventRecord record, int shard)
    {
        record.at = clock.utcMicroseconds();
        record.shard = shard;
        store.append(record);
    }
    void state(int shard, const QByteArray &name, const QByteArray &further = {})
    {
        EventRecord record;
        record.kind = EventRecord::Kind::State;
        record.type = name;
        record.json = "{\"detail\":\"\"" + further + '}';
        add(record, shard);
    }
    void beat(int shard, double milliseconds)
    {
        EventRecord record;
        record.kind = EventRecord::Kind::Heartbeat;
        record.latencyMs = milliseconds;
        record.json = "{}";
        add(record, shard);
    }
    void guild(int shard, const char *type, const QByteArray &id, const QByteArray &further = {})
    {
        EventRecord record = LogRows::dispatch(type, "{\"id\":\"" + id + '"' + further + '}');
        record.guildId = id.toULongLong();
        add(record, shard);
    }
    void makeReady(int shard, const QByteArray &guilds = "[]")
    {
        state(shard, "connecting");
        state(shard, "awaiting-hello");
        state(shard, "identifying");
        add(LogRows::dispatch("READY", "{\"user\":{\"id\":\"9\"},\"guilds\":" + guilds + '}'), shard);
        state(shard, "ready");
    }
    void look()
    {
        do
            insight.look();
        while (insight.isBehind());
        wall.model()->refresh();
    }
    [[nodiscard]] QVariant lane(int shard, int role) const
    {
        for (int row = 0; row < wall.model()->rowCount(); ++row) {
            const QModelIndex index = wall.model()->index(row);
            if (index.data(Wall::ShardRole) == shard)
                return index.data(role);
        }
        return {};
    }
    [[nodiscard]] QString spoken(int shard) const { return lane(shard, Qt::AccessibleTextRole).toString(); }
    /// The shards as they are shown.
    [[nodiscard]] QList<int> shown() const
    {
        QList<int> ids;
        for (int row = 0; row < wall.view()->model()->rowCount(); ++row)
            ids.append(wall.view()->model()->index(row, 0).data(Wall::ShardRole).toInt());
        return ids;
    }
    void show(QSize size)
    {
        wall.resize(size);
        wall.show();
        QVERIFY(QTest::qWaitForWindowExposed(&wall));
    }
};

/// A window whose demo is the built-in gateway with so many shards, which may all identify at once.
struct WindowOfShards
{
    Simulator simulator;
    std::unique_ptr<WindowRig> rig;

    explicit WindowOfShards(int shards)
    {
        rig = std::make_unique<WindowRig>([this, shards](QString *error) -> std::optional<DemoGateway::Address> {
            SimulatorConfig config;
            config.shards = shards;
            const std::optional<SimulatorAddress> address = simulator.start(config, error);
            if (!address)
                return std::nullopt;
            return DemoGateway::Address { address->gateway, address->api, address->token };
        });
        ConnectionConfig config;
        config.allShards = true;
        rig->window->setConfig(config);
        rig->window->resize(1280, 800);
    }
    [[nodiscard]] ShardWallPanel *wall() const { return rig->find<ShardWallPanel>(); }
    [[nodiscard]] int ready() const
    {
        const QList<ShardStatus> all = rig->manager.statuses();
        return static_cast<int>(std::count_if(
            all.begin(), all.end(), [](const ShardStatus &status) { return status.state == ShardState::Ready; }));
    }
};

} // namespace

class tst_ShardWall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesAreOfTheRecords();
    void guildsAreThoseThatTheShardIsIn();
    void rateIsThatOfTheLastSeconds();
    void captureTellsTheMeanRate();
    void shardsThatWaitSayHowLong();
    void backingOffCountsDown();
    void newRunHasNewLanes();
    void strangeShardsDoNoHarm();
    void allOfSixtyFourAreInSight();
    void ordersPutTheRightOneFirst_data();
    void ordersPutTheRightOneFirst();
    void keysGoRoundTheWall();
    void chosenLaneStaysChosen();
    void filterIsToggled_data();
    void filterIsToggled();
    void actionsNeedALaneAndARun();
    void threeShardsOfTheBuiltInGateway();
    void oneShardNeedsNoWall();
    void captureOfManyShardsOpensTheWall();

private:
    const Translations m_translations { QCoreApplication::instance() };
};

void tst_ShardWall::lanesAreOfTheRecords()
{
    Rig rig;
    rig.makeReady(12, R"([{"id":"1"},{"id":"2"}])");
    rig.beat(12, 41.2);
    rig.makeReady(3);
    rig.state(3, "backing-off", ",\"delay_ms\":8000");
    rig.look();
    QCOMPARE(rig.wall.model()->rowCount(), 2);
    QCOMPARE(rig.spoken(12), u"Shard 12: ready, 41 ms, 0.0 events a second, 2 guilds"_s);
    QCOMPARE(rig.lane(12, Wall::StateRole).toString(), u"Ready"_s);
    QCOMPARE(rig.lane(12, Wall::GlyphRole).toString(), u"●"_s);
    QCOMPARE(rig.lane(3, Wall::StateRole).toString(), u"Backing off"_s);
    QVERIFY(rig.lane(3, Wall::GlyphRole) != rig.lane(12, Wall::GlyphRole));
    QVERIFY(rig.lane(3, Wall::ToneRole) != rig.lane(12, Wall::ToneRole));
    rig.makeReady(3);
    rig.look();
    QVERIFY2(rig.spoken(3).endsWith(u"reconnected 1 time"_s), qPrintable(rig.spoken(3)));
    QCOMPARE(rig.lane(3, Wall::LatencyRole).toDouble(), -1);
}

void tst_ShardWall::guildsAreThoseThatTheShardIsIn()
{
    Rig rig;
    rig.makeReady(0, R"([{"id":"1","unavailable":true},{"id":"2","unavailable":true}])");
    rig.guild(0, "GUILD_CREATE", "2");
    rig.guild(0, "GUILD_CREATE", "3");
    rig.makeReady(1);
    rig.look();
    QVERIFY(rig.spoken(0).contains(u"3 guilds"_s));
    QVERIFY(rig.spoken(1).contains(u"0 guilds"_s));
    rig.guild(0, "GUILD_DELETE", "1", R"(,"unavailable":true)");
    rig.look();
    QVERIFY(rig.spoken(0).contains(u"3 guilds"_s));
    rig.guild(0, "GUILD_DELETE", "1");
    rig.look();
    QVERIFY(rig.spoken(0).contains(u"2 guilds"_s));
    rig.makeReady(0, R"([{"id":"8"}])");
    rig.look();
    QVERIFY(rig.spoken(0).contains(u"1 guild"_s));
}

void tst_ShardWall::rateIsThatOfTheLastSeconds()
{
    Rig rig;
    rig.makeReady(0);
    rig.clock.advance(20s);
    for (int i = 0; i < 16; ++i)
        rig.add(LogRows::dispatch("TYPING_START", "{}"), 0);
    rig.clock.advance(1s);
    rig.look();
    QCOMPARE(rig.lane(0, Wall::RateRole).toDouble(), 3.2);
    rig.clock.advance(10s);
    rig.look();
    QCOMPARE(rig.lane(0, Wall::RateRole).toDouble(), 0);
}

void tst_ShardWall::captureTellsTheMeanRate()
{
    Rig rig;
    rig.insight.setByRecords(true);
    for (int i = 0; i < 40; ++i) {
        rig.add(LogRows::dispatch("TYPING_START", "{}"), 0);
        rig.add(LogRows::dispatch("TYPING_START", "{}"), 1);
        rig.add(LogRows::dispatch("TYPING_START", "{}"), 1);
        rig.clock.advance(1s);
    }
    rig.look();
    QCOMPARE(rig.lane(0, Wall::RateRole).toDouble(), 1.0);
    QCOMPARE(rig.lane(1, Wall::RateRole).toDouble(), 2.1);
}

void tst_ShardWall::shardsThatWaitSayHowLong()
{
    Rig rig;
    QList<int> ids;
    for (int id = 0; id < 10; ++id)
        ids.append(id);
    rig.insight.lanes().setConcurrency(2);
    rig.insight.lanes().expect(ids, 10);
    rig.makeReady(0);
    rig.makeReady(1);
    rig.clock.advance(1s);
    rig.look();
    QCOMPARE(rig.wall.model()->rowCount(), 10);
    // Two at once, 5 s apart: shards 2 and 3 are next, 9 is of the fourth wave.
    QCOMPARE(rig.lane(2, Wall::StateRole).toString(), u"Waiting"_s);
    QVERIFY2(rig.lane(2, Wall::FiguresRole).toString().contains(u"4 s"_s),
        qPrintable(rig.lane(2, Wall::FiguresRole).toString()));
    QVERIFY(rig.lane(3, Wall::FiguresRole).toString().contains(u"4 s"_s));
    QVERIFY(rig.lane(4, Wall::FiguresRole).toString().contains(u"9 s"_s));
    QVERIFY(rig.lane(9, Wall::FiguresRole).toString().contains(u"19 s"_s));
    QVERIFY(rig.spoken(9).contains(u"waits 19 s"_s));
    QVERIFY(rig.spoken(9).contains(u"bucket 1"_s));
    QVERIFY(rig.lane(4, Wall::FiguresRole).toString().contains(u"bucket 0"_s));
}

void tst_ShardWall::backingOffCountsDown()
{
    Rig rig;
    rig.makeReady(5);
    rig.state(5, "backing-off", ",\"delay_ms\":35000");
    rig.look();
    QVERIFY2(rig.spoken(5).contains(u"waits 35 s"_s), qPrintable(rig.spoken(5)));
    rig.clock.advance(30s);
    rig.look();
    QVERIFY(rig.lane(5, Wall::FiguresRole).toString().contains(u"5 s"_s));
}

void tst_ShardWall::newRunHasNewLanes()
{
    Rig rig;
    rig.makeReady(0);
    rig.makeReady(7);
    rig.look();
    rig.state(7, "closed"); // not read yet when the next begins
    rig.insight.beginRun();
    rig.makeReady(0);
    rig.look();
    QCOMPARE(rig.shown(), QList<int> { 0 });
    QCOMPARE(rig.lane(0, Wall::StateRole).toString(), u"Ready"_s);
}

void tst_ShardWall::strangeShardsDoNoHarm()
{
    Rig rig;
    rig.makeReady(-5);
    for (int id = 0; id < 3000; ++id)
        rig.add(LogRows::dispatch("TYPING_START", "{}"), id * 7);
    rig.add(LogRows::dispatch("READY", R"({"guilds":{"id":4}})"), 1);
    rig.add(LogRows::dispatch("GUILD_DELETE", "null"), 1);
    rig.add(LogRows::sent(2, R"({"shard":"all"})"), 1);
    rig.look();
    QCOMPARE(rig.wall.model()->rowCount(), 1024);
    QCOMPARE(rig.lane(0, Wall::ShardRole).toInt(), 0);
}

void tst_ShardWall::allOfSixtyFourAreInSight()
{
    Rig rig;
    for (int id = 0; id < 64; ++id) {
        rig.makeReady(id, R"([{"id":"1"},{"id":"2"},{"id":"3"}])");
        rig.beat(id, 30 + id);
    }
    rig.look();
    rig.show({ 1280, 300 });
    QVERIFY2(rig.wall.sizeHint().height() <= 300, qPrintable(QString::number(rig.wall.sizeHint().height())));
    const QListView *view = rig.wall.view();
    const QRect sight = view->viewport()->rect();
    for (int row = 0; row < 64; ++row) {
        const QRect lane = view->visualRect(view->model()->index(row, 0));
        QVERIFY2(sight.contains(lane),
            qPrintable(u"%1: %2,%3 %4×%5"_s.arg(row).arg(lane.x()).arg(lane.y()).arg(lane.width()).arg(lane.height())));
        QVERIFY(lane.width() > 100);
    }
}

void tst_ShardWall::ordersPutTheRightOneFirst_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<int>("first");
    QTest::newRow("number") << int(ShardWallPanel::ById) << 0;
    QTest::newRow("worst") << int(ShardWallPanel::WorstFirst) << 2;
    QTest::newRow("slowest") << int(ShardWallPanel::SlowestFirst) << 1;
    QTest::newRow("busiest") << int(ShardWallPanel::BusiestFirst) << 3;
}

void tst_ShardWall::ordersPutTheRightOneFirst()
{
    QFETCH(const int, order);
    QFETCH(const int, first);
    Rig rig;
    for (int id = 0; id < 4; ++id) {
        rig.makeReady(id);
        rig.beat(id, id == 1 ? 900 : 40);
    }
    rig.state(2, "backing-off");
    for (int i = 0; i < 20; ++i)
        rig.add(LogRows::dispatch("TYPING_START", "{}"), 3);
    rig.clock.advance(1s);
    rig.look();
    for (int i = 0; i < order; ++i)
        rig.wall.actions()[ShardWallPanel::Sort]->trigger();
    if (order > 0) // off screen it cannot be done
        QCOMPARE(rig.wall.order()->currentIndex(), 0);
    rig.show({ 800, 200 });
    rig.wall.order()->setFocus();
    for (int i = 0; i < order; ++i)
        QTest::keyClick(rig.wall.order(), Qt::Key_Down);
    QCOMPARE(rig.shown().first(), first);
    QCOMPARE(rig.shown().size(), 4);
}

void tst_ShardWall::keysGoRoundTheWall()
{
    Rig rig;
    for (int id = 0; id < 64; ++id)
        rig.makeReady(id);
    rig.look();
    rig.show({ 1280, 300 });
    QListView *view = rig.wall.view();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->currentIndex().row(), 1);
    QTest::keyClick(view, Qt::Key_Down);
    const int below = view->currentIndex().row();
    QVERIFY(below > 5);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(view->currentIndex().row(), below - 1);
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(view->currentIndex().row(), 63);
    QSignalSpy filtered(&rig.wall, &ShardWallPanel::filterRequested);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(filtered.size(), 1);
    QCOMPARE(filtered.first().first().toInt(), 63);
}

void tst_ShardWall::chosenLaneStaysChosen()
{
    Rig rig;
    rig.makeReady(1);
    rig.makeReady(5);
    rig.look();
    rig.show({ 800, 200 });
    QListView *view = rig.wall.view();
    view->setCurrentIndex(view->model()->index(1, 0));
    rig.makeReady(0);
    rig.insight.look();
    QTRY_COMPARE(rig.wall.model()->rowCount(), 3);
    QTRY_COMPARE(view->currentIndex().data(Wall::ShardRole).toInt(), 5);
}

void tst_ShardWall::filterIsToggled_data()
{
    using Part = ShardFilter::Part;
    QTest::addColumn<QString>("before");
    QTest::addColumn<Part>("part");
    QTest::addColumn<QString>("after");
    QTest::newRow("on") << u""_s << Part::Only << u"shard:12"_s;
    QTest::newRow("off") << u"shard:12"_s << Part::Only << u""_s;
    QTest::newRow("besides others") << u"t:MESSAGE_*"_s << Part::Only << u"t:MESSAGE_* shard:12"_s;
    QTest::newRow("off besides others") << u"t:MESSAGE_* shard:12 bytes>5"_s << Part::Only << u"t:MESSAGE_* bytes>5"_s;
    QTest::newRow("another") << u"shard:1 t:READY"_s << Part::Only << u"t:READY shard:12"_s;
    QTest::newRow("longer number") << u"shard:120"_s << Part::Only << u"shard:12"_s;
    QTest::newRow("left out") << u"t:READY"_s << Part::Without << u"t:READY -shard:12"_s;
    QTest::newRow("back in") << u"t:READY -shard:12"_s << Part::Without << u"t:READY"_s;
    QTest::newRow("several left out") << u"-shard:3"_s << Part::Without << u"-shard:3 -shard:12"_s;
    QTest::newRow("alone in place of left out") << u"-shard:12"_s << Part::Only << u"shard:12"_s;
    QTest::newRow("left out in place of alone") << u"shard:12"_s << Part::Without << u"-shard:12"_s;
    QTest::newRow("alternatives") << u"t:READY or t:RESUMED"_s << Part::Only << u"(t:READY or t:RESUMED) shard:12"_s;
    QTest::newRow("wrong") << u"t:("_s << Part::Only << u"shard:12"_s;
}

void tst_ShardWall::filterIsToggled()
{
    QFETCH(const QString, before);
    QFETCH(const ShardFilter::Part, part);
    QFETCH(const QString, after);
    const QString made = ShardFilter::toggled(before, 12, part);
    QCOMPARE(made, after);
    QVERIFY(made.isEmpty() || std::holds_alternative<std::shared_ptr<const Filter>>(Filter::compile(made)));
}

void tst_ShardWall::actionsNeedALaneAndARun()
{
    Rig rig;
    rig.makeReady(0);
    rig.add(LogRows::close(4000), 0);
    rig.makeReady(1);
    rig.look();
    rig.show({ 800, 200 });
    const PartActions &actions = rig.wall.actions();
    rig.wall.view()->setCurrentIndex({});
    for (const ShardWallPanel::Action action :
        { ShardWallPanel::Filter, ShardWallPanel::Explain, ShardWallPanel::Resume })
        QVERIFY(!actions[action]->isEnabled());
    rig.wall.view()->setCurrentIndex(rig.wall.view()->model()->index(0, 0));
    QVERIFY(actions[ShardWallPanel::Filter]->isEnabled());
    QVERIFY(actions[ShardWallPanel::Explain]->isEnabled());
    QVERIFY(!actions[ShardWallPanel::Close]->isEnabled());
    rig.wall.setRunning(true);
    QVERIFY(actions[ShardWallPanel::Close]->isEnabled());
    QSignalSpy explained(&rig.wall, &ShardWallPanel::explanationRequested);
    actions[ShardWallPanel::Explain]->trigger();
    QCOMPARE(explained.size(), 1);
    QCOMPARE(rig.store.at(explained.first().first().toLongLong()).kind, EventRecord::Kind::Close);
    rig.wall.view()->setCurrentIndex(rig.wall.view()->model()->index(1, 0));
    QVERIFY(!actions[ShardWallPanel::Explain]->isEnabled());
}

void tst_ShardWall::threeShardsOfTheBuiltInGateway()
{
    const WindowOfShards shards(3);
    shards.rig->window->startDemo();
    QTRY_COMPARE_WITH_TIMEOUT(shards.ready(), 3, 10'000);
    ShardWallPanel *wall = shards.wall();
    QTRY_VERIFY(wall->isVisible());
    QTRY_COMPARE(wall->model()->count(ShardState::Ready), 3);
    const auto *vitals = shards.rig->find<VitalStrip>();
    QTRY_VERIFY2(
        vitals->text(VitalStrip::State).contains(u"3 of 3 ready"_s), qPrintable(vitals->text(VitalStrip::State)));

    // Enter filters the log to a shard, and again takes that away.
    QListView *view = wall->view();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(1, 0));
    FilterBar *filter = shards.rig->find<LogPanel>()->filterBar();
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(filter->expression(), u"shard:1"_s);
    QVERIFY(view->model()->index(1, 0).data(Wall::FilteredRole).toBool());
    const LogModel *log = shards.rig->find<LogPanel>()->model();
    QTRY_VERIFY(log->rowCount() > 0);
    for (int row = 0; row < log->rowCount(); ++row)
        QCOMPARE(log->record(row).shard, std::optional(1));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(filter->expression(), QString());
    QVERIFY(!view->model()->index(1, 0).data(Wall::FilteredRole).toBool());

    // One is closed, the others are not.
    QAction *close = wall->actions()[ShardWallPanel::Close];
    QVERIFY(close->isEnabled());
    close->trigger();
    auto *dialog = shards.rig->find<CloseCodeDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->control().shard, std::optional(1));
    dialog->accept();
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->index(1, 0).data(Wall::EndRole).toLongLong() >= 0, true, 10'000);
    QVERIFY(view->model()->index(0, 0).data(Wall::EndRole).toLongLong() < 0);
    QVERIFY(wall->actions()[ShardWallPanel::Explain]->isEnabled());
}

void tst_ShardWall::oneShardNeedsNoWall()
{
    WindowRig rig;
    rig.window->startDemo();
    QVERIFY(rig.makeReady());
    auto *wall = rig.find<ShardWallPanel>();
    QVERIFY(!wall->isVisible());
    rig.perform(WindowActions::Shards);
    QTRY_VERIFY(wall->isVisible());
    QTRY_COMPARE(wall->model()->rowCount(), 1);
    QVERIFY(rig.find<VitalStrip>()->text(VitalStrip::State).startsWith(u"● Ready"_s));
}

void tst_ShardWall::captureOfManyShardsOpensTheWall()
{
    WindowRig rig;
    QFile file(rig.folder.filePath(u"evening.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int shard = 0; shard < 8; ++shard) {
        for (const char *state : { "connecting", "awaiting-hello", "identifying", "ready" }) {
            file.write("{\"kind\":\"state\",\"at\":\"2026-11-23T22:14:03.120417Z\",\"shard\":"
                + QByteArray::number(shard) + ",\"state\":\"" + state + "\",\"detail\":\"\"}\n");
        }
    }
    file.close();
    auto *wall = rig.find<ShardWallPanel>();
    QVERIFY(!wall->isVisible());
    rig.window->openCaptures({ file.fileName() });
    QTRY_VERIFY(wall->isVisible());
    QTRY_COMPARE(wall->model()->count(ShardState::Ready), 8);
    wall->view()->setCurrentIndex(wall->view()->model()->index(0, 0));
    QVERIFY(!wall->actions()[ShardWallPanel::Resume]->isEnabled());
}

QTEST_MAIN(tst_ShardWall)
#include "tst_shardwall.moc"
