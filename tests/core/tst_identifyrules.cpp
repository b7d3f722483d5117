// SPDX-License-Identifier: MIT
#include "core/shards/identifyqueue.h"

#include "tests/support/manualclock.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace std::chrono_literals;

namespace {

/// Identifies as fast as the queue lets it, for @p span; how often it did.
int identifyFor(ManualClock &clock, IdentifyQueue &queue, Duration span)
{
    int identifies = 0;
    for (const TimePoint end = clock.now() + span; clock.now() < end;) {
        const auto answer = queue.request(0, clock.now());
        if (std::holds_alternative<GatewayError>(answer))
            return identifies;
        const Duration wait = std::get<Duration>(answer);
        clock.advance(wait);
        if (wait > Duration::zero())
            continue;
        queue.identified(0, clock.now());
        ++identifies;
    }
    return identifies;
}

} // namespace

/// What keeps a crash loop from emptying a bot's session budget.
class tst_IdentifyRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identifiesOfABucketStayFiveSecondsApart();
    void fiveInAMinuteThatLeadToNothingOpenTheBreaker();
    void twentyInAnHourThatLeadToNothingOpenTheBreaker();
    void stableSessionsKeepTheBreakerShut();
    void anEmptyBudgetIsRefused();
    void runsThatWouldLeaveLittleAreRefused_data();
    void runsThatWouldLeaveLittleAreRefused();
    void theLedgerRemembersBetweenRuns();
    void onlyDiscordIsWrittenDown();
    void aDamagedLedgerIsNoObstacle();
};

void tst_IdentifyRules::identifiesOfABucketStayFiveSecondsApart()
{
    ManualClock clock;
    IdentifyQueue queue(clock, { .maxConcurrency = 2 }, { {}, {}, {} });
    queue.identified(0, clock.now());
    QCOMPARE(std::get<Duration>(queue.request(2, clock.now())), Duration(5s));
    QCOMPARE(std::get<Duration>(queue.request(1, clock.now())), Duration(0s)); // another bucket
    clock.advance(2s);
    QCOMPARE(std::get<Duration>(queue.request(0, clock.now())), Duration(3s));
}

void tst_IdentifyRules::fiveInAMinuteThatLeadToNothingOpenTheBreaker()
{
    ManualClock clock;
    IdentifyQueue queue(clock, {}, { {}, {}, {} });
    QCOMPARE(identifyFor(clock, queue, 1h), 5);
    const auto answer = queue.request(0, clock.now());
    QCOMPARE(std::get<GatewayError>(answer).kind, GatewayError::Kind::SessionLimit);
    QVERIFY(std::get<GatewayError>(answer).retryAfter > 0ms);
    clock.advance(std::get<GatewayError>(answer).retryAfter.value());
    QVERIFY(std::holds_alternative<Duration>(queue.request(0, clock.now())));
}

void tst_IdentifyRules::twentyInAnHourThatLeadToNothingOpenTheBreaker()
{
    ManualClock clock;
    IdentifyQueue queue(clock, {}, { {}, {}, {} });
    int identifies = 0;
    for (int tries = 0; tries < 100; ++tries) {
        if (std::holds_alternative<Duration>(queue.request(0, clock.now()))) {
            queue.identified(0, clock.now());
            ++identifies;
        }
        clock.advance(30s);
    }
    QCOMPARE(identifies, 20);
}

void tst_IdentifyRules::stableSessionsKeepTheBreakerShut()
{
    ManualClock clock;
    IdentifyQueue queue(clock, {}, { {}, {}, {} });
    for (int session = 0; session < 100; ++session) {
        QVERIFY(std::holds_alternative<Duration>(queue.request(0, clock.now())));
        queue.identified(0, clock.now());
        clock.advance(30s);
        queue.stable(0, clock.now());
    }
    QCOMPARE(queue.status(clock.now()).remaining, 900);
}

void tst_IdentifyRules::anEmptyBudgetIsRefused()
{
    ManualClock clock;
    IdentifyQueue queue(clock, { .remaining = 1, .resetAfter = 60'000ms }, { {}, {}, {} });
    queue.identified(0, clock.now());
    clock.advance(10s);
    const GatewayError error = std::get<GatewayError>(queue.request(0, clock.now()));
    QCOMPARE(error.kind, GatewayError::Kind::SessionLimit);
    QCOMPARE(error.retryAfter, 50'000ms);
    QCOMPARE(queue.status(clock.now()).remaining, 0);
    QCOMPARE(queue.status(clock.now()).reset, 50'000ms);
}

void tst_IdentifyRules::runsThatWouldLeaveLittleAreRefused_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("remaining");
    QTest::addColumn<bool>("refused");
    QTest::newRow("plenty") << 1000 << 1000 << false;
    QTest::newRow("just enough") << 1000 << 51 << false;
    QTest::newRow("one too few") << 1000 << 50 << true;
    QTest::newRow("none") << 1000 << 0 << true;
    QTest::newRow("a larger budget") << 2000 << 100 << true;
}

void tst_IdentifyRules::runsThatWouldLeaveLittleAreRefused()
{
    QFETCH(int, total);
    QFETCH(int, remaining);
    QFETCH(bool, refused);
    const std::optional<GatewayError> error = IdentifyQueue::refusal({ .total = total, .remaining = remaining }, 1);
    QCOMPARE(error.has_value(), refused);
    if (error)
        QVERIFY(error->message.contains(u"--spend-budget"_s));
}

void tst_IdentifyRules::theLedgerRemembersBetweenRuns()
{
    QTemporaryDir folder;
    ManualClock clock;
    const auto ledger = [&] { return IdentifyLedger(folder.path(), u"gateway.discord.gg"_s, u"42"_s); };
    for (int run = 0; run < 5; ++run) { // a program that is started again and again
        IdentifyQueue queue(clock, {}, ledger());
        QVERIFY(std::holds_alternative<Duration>(queue.request(0, clock.now())));
        queue.identified(0, clock.now());
        clock.advance(5s);
    }
    IdentifyQueue sixth(clock, {}, ledger());
    QVERIFY(std::holds_alternative<GatewayError>(sixth.request(0, clock.now())));
    sixth.stable(0, clock.now());
    QVERIFY(std::holds_alternative<Duration>(IdentifyQueue(clock, {}, ledger()).request(0, clock.now())));

    const QString path = folder.filePath(u"identifies.json"_s);
    QCOMPARE(int(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)), 0);
    QCOMPARE(ledger().load(clock.utcMicroseconds() / 1000).identifies.size(), 5);
    clock.advance(25h);
    QCOMPARE(ledger().load(clock.utcMicroseconds() / 1000).identifies.size(), 0);
}

void tst_IdentifyRules::onlyDiscordIsWrittenDown()
{
    QTemporaryDir folder;
    IdentifyLedger(folder.path(), u"127.0.0.1"_s, u"42"_s).addIdentify(1);
    IdentifyLedger(folder.path(), u"gateway.discord.gg"_s, QString()).addIdentify(1);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void tst_IdentifyRules::aDamagedLedgerIsNoObstacle()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"identifies.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"gateway.discord.gg/42\":{\"identifies\":[\"x\",1e99,null],\"stable\":{}}");
    file.close();
    IdentifyLedger ledger(folder.path(), u"gateway.discord.gg"_s, u"42"_s);
    const qint64 now = 1'795'000'000'000;
    QVERIFY(ledger.load(now).identifies.isEmpty());
    ledger.addIdentify(now);
    QCOMPARE(ledger.load(now).identifies, QList<qint64>({ now }));
}

QTEST_GUILESS_MAIN(tst_IdentifyRules)
#include "tst_identifyrules.moc"
