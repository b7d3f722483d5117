// SPDX-License-Identifier: MIT
#include "core/capture/eventstore.h"
#include "core/capture/filterscan.h"
#include "core/capture/segmentrow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

std::shared_ptr<const Filter> filterOf(const QString &expression)
{
    const auto compiled = Filter::compile(expression);
    const auto *filter = std::get_if<std::shared_ptr<const Filter>>(&compiled);
    return filter ? *filter : nullptr;
}

EventRecord numbered(qint64 number)
{
    EventRecord record;
    record.kind = EventRecord::Kind::Dispatch;
    record.op = 0;
    record.at = number;
    record.sequence = number;
    record.type = number % 3 ? "MESSAGE_CREATE" : "TYPING_START";
    record.guildId = static_cast<quint64>(number % 7);
    const QByteArray name = number % 5000 ? "someone" : "Nobody";
    const QByteArray escaped = number % 6000 ? "anybody" : R"(\u0041nybody)";
    const QByteArray data = "{\"n\":" + QByteArray::number(number % 100) + ",\"text\":\"row " + QByteArray::number(number)
        + R"(","name":")" + name + R"(","author":")" + escaped + "\"}";
    record.json = "{\"d\":" + data + '}';
    record.bytes = record.json.size();
    record.hasData = true;
    record.dataOffset = 5;
    record.dataLength = data.size();
    return record;
}

void fill(EventStore &store, qint64 count)
{
    for (qint64 number = store.range().end, end = number + count; number < end; ++number)
        store.append(numbered(number));
}

} // namespace

class tst_FilterScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatALoopFinds_data();
    void findsWhatALoopFinds();
    void textThatIsNotThereIsKnownWithoutALook();
    void goesOnAsTheStoreGrows();
    void beginsWhereItIsTold();
    void passesOverWhatWasEvicted();
    void firstMatchesComeBeforeTheEnd();
    void leavesOffWhenItIsLetGo();
};

void tst_FilterScan::findsWhatALoopFinds_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("threads");
    for (const QString &expression : { u"t:TYPING_START"_s, u"guild:5"_s, u"\"row 77\""_s, u"d.n:42 -guild:3"_s,
             u"s:100..200 or s:19000.."_s, u"nowhere"_s, u"nobody"_s, u"not nobody"_s, u"d.name:Nobody"_s,
             u"d.name:*obod*"_s, u"d.name:nobody"_s, u"d.author:Anybody"_s, u"t:TYPING_START nobody"_s,
             u"d.nothing:*"_s, u"/no.ody/i"_s }) {
        for (const int threads : { 1, 2, 5 })
            QTest::addRow("%s, %d threads", qPrintable(expression), threads) << expression << threads;
    }
}

void tst_FilterScan::findsWhatALoopFinds()
{
    QFETCH(const QString, expression);
    QFETCH(const int, threads);

    EventStore store;
    fill(store, 20'000);
    store.waitForSealing();
    const std::shared_ptr<const Filter> filter = filterOf(expression);
    QVERIFY(filter);
    FilterScan scan(store, filter, 0, threads);
    scan.extend();
    scan.waitForDone();

    std::vector<qint64> expected;
    for (qint64 number = 0; number < 20'000; ++number) {
        if (filter->matches(numbered(number)))
            expected.push_back(number);
    }
    QVERIFY(scan.progress().isDone());
    QCOMPARE(scan.progress().total, qint64(20'000));
    QCOMPARE(scan.take(), expected);
    QVERIFY(scan.take().empty());
}

void tst_FilterScan::textThatIsNotThereIsKnownWithoutALook()
{
    EventStore store;
    fill(store, 20'000);
    store.waitForSealing();
    const std::shared_ptr<const EventSegment> sealed = store.segment(0);
    QVERIFY(!sealed->isReady());
    SegmentRow row(*sealed);
    QCOMPARE(filterOf(u"nowhere"_s)->judge(row), Filter::Verdict::No);
    QCOMPARE(filterOf(u"not nowhere"_s)->judge(row), Filter::Verdict::Yes);
    QCOMPARE(filterOf(u"d.name:*nowhere*"_s)->judge(row), Filter::Verdict::NeedsPayload); // an escape may hide it
    QCOMPARE(filterOf(u"nobody"_s)->judge(row), Filter::Verdict::NeedsPayload);
}

void tst_FilterScan::goesOnAsTheStoreGrows()
{
    EventStore store;
    FilterScan scan(store, filterOf(u"d.n:7"_s), 0);
    std::vector<qint64> found;
    for (int part = 0; part < 50; ++part) {
        fill(store, 331);
        scan.extend();
        const std::vector<qint64> more = scan.take();
        found.insert(found.end(), more.begin(), more.end());
    }
    scan.waitForDone();
    const std::vector<qint64> rest = scan.take();
    found.insert(found.end(), rest.begin(), rest.end());

    QCOMPARE(found.size(), std::size_t(50 * 331 / 100 + 1));
    for (std::size_t i = 0; i < found.size(); ++i)
        QCOMPARE(found[i], static_cast<qint64>(100 * i + 7));
}

void tst_FilterScan::beginsWhereItIsTold()
{
    EventStore store;
    fill(store, 1000);
    FilterScan scan(store, filterOf(u"d.n:7"_s), 500);
    scan.extend();
    scan.waitForDone();
    QCOMPARE(scan.take(), (std::vector<qint64> { 507, 607, 707, 807, 907 }));
}

void tst_FilterScan::passesOverWhatWasEvicted()
{
    EventStore store(100'000);
    fill(store, 1000);
    FilterScan scan(store, filterOf(u"d.n:7"_s), 0);
    fill(store, 50'000);
    const qint64 first = store.range().first;
    QVERIFY(first > 1000);
    scan.extend();
    scan.waitForDone();
    const std::vector<qint64> found = scan.take();
    QVERIFY(scan.progress().isDone());
    QVERIFY(!found.empty());
    QVERIFY(found.front() >= first);
    QCOMPARE(found.back(), qint64(50'907));
}

void tst_FilterScan::firstMatchesComeBeforeTheEnd()
{
    EventStore store;
    fill(store, 100'000);
    FilterScan scan(store, filterOf(u"\"row 7\""_s), 0, 1);
    scan.extend();
    bool isEarly = false;
    while (!scan.progress().isDone())
        isEarly = isEarly || (!scan.take().empty() && !scan.progress().isDone());
    QVERIFY(isEarly);
}

void tst_FilterScan::leavesOffWhenItIsLetGo()
{
    EventStore store;
    fill(store, 100'000);
    qint64 searched = 0;
    {
        FilterScan scan(store, filterOf(u"nowhere"_s), 0, 1);
        scan.extend();
        searched = scan.progress().searched;
    }
    QVERIFY(searched < 100'000);
}

QTEST_GUILESS_MAIN(tst_FilterScan)
#include "tst_filterscan.moc"
