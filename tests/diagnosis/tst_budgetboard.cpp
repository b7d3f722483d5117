// SPDX-License-Identifier: MIT
#include "core/diagnosis/budgetboard.h"

#include "tests/support/filterrow.h"

#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Bucket = RateLimitStatus::Bucket;
using Level = BudgetMeter::Level;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 begin = 1'795'000'000 * second;
constexpr qint64 day = 24 * 3600 * second;

BudgetMeter meterOf(const BudgetBoard &board, Bucket bucket, qint64 at, int shard = 0, quint64 guild = 0)
{
    for (const BudgetMeter &meter : board.meters(at)) {
        if (meter.bucket == bucket && meter.shard.value_or(shard) == shard && meter.guildId == guild)
            return meter;
    }
    return { .limit = -1 };
}

ShardStatus ready(int shard, int limit)
{
    return { .shardId = shard, .state = ShardState::Ready, .sendsRemaining = limit, .sendsLimit = limit };
}

} // namespace

class tst_BudgetBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelsWarnBeforeABudgetIsEmpty_data();
    void levelsWarnBeforeABudgetIsEmpty();
    void sendsSlideAndLeaveTheReserve();
    void aNewConnectionHasAWindowOfItsOwn();
    void presencesSlideOverTwentySeconds();
    void memberListsComeBackAfterThirtySeconds();
    void guildsThatWaitAreBounded();
    void shardsAreKeptApart();
    void sessionsAreToldByTheLookup();
    void sessionsComeBackWhenTheyReset();
    void identifiesOfEarlierRunsAreRemembered();
    void theTapNotesWhatCounts_data();
    void theTapNotesWhatCounts();
    void theTapIsBounded();
};

void tst_BudgetBoard::levelsWarnBeforeABudgetIsEmpty_data()
{
    QTest::addColumn<Bucket>("bucket");
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("limit");
    QTest::addColumn<Level>("level");
    QTest::newRow("sends") << Bucket::Gateway << 12 << 117 << Level::Fine;
    QTest::newRow("few sends") << Bucket::Gateway << 11 << 117 << Level::Low;
    QTest::newRow("no sends") << Bucket::Gateway << 0 << 117 << Level::Empty;
    QTest::newRow("presences") << Bucket::Presence << 2 << 5 << Level::Fine;
    QTest::newRow("last presence") << Bucket::Presence << 1 << 5 << Level::Low;
    QTest::newRow("no presence") << Bucket::Presence << 0 << 5 << Level::Empty;
    QTest::newRow("identifies") << Bucket::Identify << 50 << 1000 << Level::Fine;
    QTest::newRow("few identifies") << Bucket::Identify << 49 << 1000 << Level::Low;
    QTest::newRow("no identify") << Bucket::Identify << 0 << 1000 << Level::Empty;
    QTest::newRow("a list") << Bucket::Members << 1 << 1 << Level::Fine;
}

void tst_BudgetBoard::levelsWarnBeforeABudgetIsEmpty()
{
    QFETCH(const Bucket, bucket);
    QFETCH(const int, left);
    QFETCH(const int, limit);
    QFETCH(const Level, level);
    QCOMPARE(BudgetMeter::levelOf(bucket, left, limit), level);
}

void tst_BudgetBoard::sendsSlideAndLeaveTheReserve()
{
    BudgetBoard board;
    board.setStatus(ready(0, 117));
    for (int i = 0; i < 10; ++i)
        board.take({ .at = begin + i * second, .op = 4 });
    board.take({ .at = begin + 11 * second, .op = 1 }); // a heartbeat takes of the reserve
    BudgetMeter meter = meterOf(board, Bucket::Gateway, begin + 20 * second);
    QCOMPARE(meter.limit, 120);
    QCOMPARE(meter.reserve, 3);
    QCOMPARE(meter.left, 107);
    QCOMPARE(meter.used(), 10);
    QCOMPARE(meter.reset, 40 * second);
    meter = meterOf(board, Bucket::Gateway, begin + 62 * second + 1);
    QCOMPARE(meter.left, 110);
    QCOMPARE(meter.reset, second - 1);
    meter = meterOf(board, Bucket::Gateway, begin + 100 * second);
    QCOMPARE(meter.left, 117);
    QVERIFY(!meter.reset);
}

void tst_BudgetBoard::aNewConnectionHasAWindowOfItsOwn()
{
    BudgetBoard board;
    board.setStatus(ready(0, 117));
    for (int i = 0; i < 100; ++i)
        board.take({ .at = begin, .op = 4 });
    QCOMPARE(meterOf(board, Bucket::Gateway, begin + second).left, 17);
    board.take({ .at = begin + 2 * second, .op = 6 });
    QCOMPARE(meterOf(board, Bucket::Gateway, begin + 3 * second).left, 116);
}

void tst_BudgetBoard::presencesSlideOverTwentySeconds()
{
    BudgetBoard board;
    for (int i = 0; i < 5; ++i)
        board.take({ .at = begin + i * second, .op = 3 });
    BudgetMeter meter = meterOf(board, Bucket::Presence, begin + 5 * second);
    QCOMPARE(meter.left, 0);
    QCOMPARE(meter.level(), Level::Empty);
    QCOMPARE(meter.reset, 15 * second);
    meter = meterOf(board, Bucket::Presence, begin + 20 * second);
    QCOMPARE(meter.left, 1);
    QCOMPARE(meterOf(board, Bucket::Gateway, begin + 20 * second).used(), 5);
}

void tst_BudgetBoard::memberListsComeBackAfterThirtySeconds()
{
    BudgetBoard board;
    QCOMPARE(meterOf(board, Bucket::Members, begin).left, 1);
    board.take({ .at = begin, .op = 8, .guildId = 5 });
    BudgetMeter meter = meterOf(board, Bucket::Members, begin + 10 * second, 0, 5);
    QCOMPARE(meter.left, 0);
    QCOMPARE(meter.reset, 20 * second);
    // Discord's own refusal knows better.
    board.take({ .at = begin + 10 * second, .op = 8, .guildId = 5, .refusedFor = 25 * second });
    QCOMPARE(meterOf(board, Bucket::Members, begin + 10 * second, 0, 5).reset, 25 * second);
    QCOMPARE(meterOf(board, Bucket::Gateway, begin + 11 * second).used(), 1);
    QCOMPARE(meterOf(board, Bucket::Members, begin + 35 * second).left, 1);
}

void tst_BudgetBoard::guildsThatWaitAreBounded()
{
    BudgetBoard board;
    std::vector<SendFact> facts;
    constexpr auto most = static_cast<quint64>(BudgetBoard::mostGuilds);
    for (quint64 guild = 1; guild <= most + 500; ++guild)
        facts.push_back(
            { .at = begin, .op = 8, .guildId = guild, .refusedFor = static_cast<qint64>(1 + guild % 2) * day / 4 });
    board.take(facts);
    QCOMPARE(board.meters(begin).size(), std::size_t(1 + most));
    QCOMPARE(meterOf(board, Bucket::Members, begin, 0, 1).reset, day / 2); // 750 wait as long, and none of them went
    board.take({ .at = begin + day / 2, .op = 3 });
    QCOMPARE(meterOf(board, Bucket::Members, begin).left, 1); // nothing of it is left
}

void tst_BudgetBoard::shardsAreKeptApart()
{
    BudgetBoard board;
    board.setStatus(ready(0, 117));
    board.setStatus(ready(63, 115));
    board.take({ .at = begin, .op = 3, .shard = 63 });
    QCOMPARE(meterOf(board, Bucket::Gateway, begin + 1, 0).left, 117);
    QCOMPARE(meterOf(board, Bucket::Gateway, begin + 1, 63).left, 114);
    QCOMPARE(meterOf(board, Bucket::Presence, begin + 1, 63).left, 4);
    QCOMPARE(board.meters(begin).size(), std::size_t(1 + 2 * 2 + 1));
}

void tst_BudgetBoard::sessionsAreToldByTheLookup()
{
    BudgetBoard board;
    board.setLookup({ .url = {}, .limit = { .total = 1000, .remaining = 812, .resetAfter = 3'600'000ms } }, begin);
    BudgetMeter meter = board.identifies(begin + 60 * second);
    QCOMPARE(meter.left, 812);
    QCOMPARE(meter.reset, 3540 * second);
    QVERIFY(!meter.isRemembered);
    board.setRateLimit(
        { .bucket = Bucket::Identify, .remaining = 811, .limit = 1000, .reset = 3'500'000ms }, begin + 100 * second);
    meter = board.identifies(begin + 100 * second);
    QCOMPARE(meter.left, 811);
    QCOMPARE(meter.reset, 3500 * second);
}

void tst_BudgetBoard::sessionsComeBackWhenTheyReset()
{
    BudgetBoard board;
    board.setLookup({ .url = {}, .limit = { .total = 2000, .remaining = 3, .resetAfter = 1000ms } }, begin);
    QCOMPARE(board.identifies(begin).level(), Level::Low);
    QCOMPARE(board.identifies(begin + second).left, 2000);
    QVERIFY(!board.identifies(begin + second).reset);
}

void tst_BudgetBoard::identifiesOfEarlierRunsAreRemembered()
{
    BudgetBoard board;
    const qint64 ms = begin / 1000;
    board.setRemembered({ ms - 25 * 3'600'000, ms - 23 * 3'600'000, ms - 1000 });
    BudgetMeter meter = board.identifies(begin);
    QVERIFY(meter.isRemembered);
    QCOMPARE(meter.left, 998);
    QCOMPARE(meter.reset, 3600 * second);
    board.take({ .at = begin, .op = 2 });
    QCOMPARE(board.identifies(begin).left, 997);
    // A gateway that was not asked tells a budget that nobody knows.
    board.setRateLimit({ .bucket = Bucket::Identify, .remaining = 999, .limit = 1000 }, begin);
    QCOMPARE(board.identifies(begin).left, 997);
    QCOMPARE(board.identifies(begin + 2 * day).left, 1000);
}

void tst_BudgetBoard::theTapNotesWhatCounts_data()
{
    QTest::addColumn<EventRecord>("record");
    QTest::addColumn<int>("op");
    QTest::addColumn<quint64>("guild");
    QTest::addColumn<qint64>("refusedFor");
    const auto row
        = [](const char *name, EventRecord::Kind kind, const QByteArray &json, int op, quint64 guild, qint64 refused) {
              QTest::newRow(name) << FilterRows::message(kind, json) << op << guild << refused;
          };
    const auto sent = EventRecord::Kind::Sent;
    row("presence", sent, R"({"op":3,"d":{}})", 3, 0, 0);
    row("heartbeat", sent, R"({"op":1,"d":5})", 1, 0, 0);
    row("whole list", sent, R"({"op":8,"d":{"guild_id":"5","query":"","limit":0}})", 8, 5, 0);
    row("by name", sent, R"({"op":8,"d":{"guild_id":"5","query":"a","limit":10}})", 8, 0, 0);
    row("by id", sent, R"({"op":8,"d":{"guild_id":"5","user_ids":["7"]}})", 8, 0, 0);
    row("nonsense", sent, R"({"op":8,"d":[1]})", 8, 0, 0);
    row("refused by Discord", EventRecord::Kind::Dispatch,
        R"({"op":0,"t":"RATE_LIMITED","s":9,"d":{"opcode":8,"retry_after":12.5,"meta":{"guild_id":"5"}}})", 8, 5,
        12'500'000);
    row("refused, of no list", EventRecord::Kind::Dispatch,
        R"({"op":0,"t":"RATE_LIMITED","s":9,"d":{"opcode":31,"retry_after":12.5,"meta":{"guild_id":"5"}}})", 31, 0,
        12'500'000);
    row("another dispatch", EventRecord::Kind::Dispatch, R"({"op":0,"t":"TYPING_START","s":9,"d":{}})", -1, 0, 0);
    row("received", EventRecord::Kind::Received, R"({"op":11})", -1, 0, 0);
}

void tst_BudgetBoard::theTapNotesWhatCounts()
{
    QFETCH(const EventRecord, record);
    QFETCH(const int, op);
    QFETCH(const quint64, guild);
    QFETCH(const qint64, refusedFor);
    SendTap tap;
    tap.append(record);
    const std::vector<SendFact> facts = tap.take();
    QCOMPARE(facts.size(), std::size_t(op < 0 ? 0 : 1));
    QVERIFY(tap.take().empty());
    if (op < 0)
        return;
    QCOMPARE(facts.front().op, op);
    QCOMPARE(facts.front().guildId, guild);
    QCOMPARE(facts.front().refusedFor, refusedFor);
}

void tst_BudgetBoard::theTapIsBounded()
{
    SendTap tap;
    const EventRecord record = FilterRows::message(EventRecord::Kind::Sent, R"({"op":1,"d":5})");
    for (std::size_t i = 0; i < SendTap::most + 10; ++i)
        tap.append(record);
    QVERIFY(tap.take().size() <= SendTap::most);
}

QTEST_GUILESS_MAIN(tst_BudgetBoard)
#include "tst_budgetboard.moc"
