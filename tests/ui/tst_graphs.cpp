// SPDX-License-Identifier: MIT
#include "ui/capture/recordreplay.h"
#include "ui/graphs/sessionmetrics.h"
#include "ui/graphs/timeseries.h"
#include "ui/graphs/valueaxis.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 hour = 3600 * second;

ShardStatus inState(ShardState state, bool resumed = false)
{
    ShardStatus status;
    status.state = state;
    status.resumed = resumed;
    return status;
}

EventRecord dispatch(qint64 wireBytes, qint64 bytes, const char *type = "TYPING_START")
{
    EventRecord record;
    record.kind = EventRecord::Kind::Dispatch;
    record.type = type;
    record.dispatchInfo = dispatchEvent(QByteArrayView(type));
    record.wireBytes = wireBytes;
    record.bytes = bytes;
    return record;
}

EventRecord sent(qint32 op)
{
    EventRecord record;
    record.kind = EventRecord::Kind::Sent;
    record.op = op;
    return record;
}

/// A message that was made @p age before it came.
EventRecord message(qint64 at, qint64 ageMs)
{
    EventRecord record = dispatch(100, 100, "MESSAGE_CREATE");
    const qint64 made = at / 1000 - ageMs - 1420070400000;
    record.at = at;
    record.json = R"({"type":0,"id":")" + QByteArray::number(static_cast<quint64>(made) << 22) + "\"}";
    record.hasData = true;
    record.dataLength = record.json.size();
    return record;
}

struct Extremes
{
    double min = std::numeric_limits<double>::infinity();
    double max = -std::numeric_limits<double>::infinity();
    double sum = 0;
    qint64 count = 0;

    void add(double least, double most, double total, qint64 number)
    {
        min = std::min(min, least);
        max = std::max(max, most);
        sum += total;
        count += number;
    }
};

bool isSorted(const std::vector<SeriesBucket> &buckets)
{
    const auto isAmiss = [](const SeriesBucket &a, const SeriesBucket &b) { return a.end < a.begin || b.begin < a.end; };
    return std::adjacent_find(buckets.begin(), buckets.end(), isAmiss) == buckets.end();
}

Extremes extremesOf(const std::vector<SeriesBucket> &buckets)
{
    Extremes result;
    for (const SeriesBucket &bucket : buckets)
        result.add(bucket.min, bucket.max, bucket.sum, bucket.count);
    return result;
}

} // namespace

class tst_Graphs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimationKeepsSpikes();
    void decimationKeepsGaps();
    void decimationTakesAnyTime_data();
    void decimationTakesAnyTime();
    void memoryIsBoundedAndKeepsExtremes();
    void longMemoryLosesNoExtreme_data();
    void longMemoryLosesNoExtreme();
    void flappingLineStaysWithinMemory();
    void seriesGoesOnWhereTheClockIsSetBack();
    void clockThatJumpsStaysWithinMemory();
    void rangeHasItsNeighbours();
    void momentHasItsValueButNotInAGap();
    void valueAxisIsRound_data();
    void valueAxisIsRound();
    void logarithmicAxisHasDecades_data();
    void logarithmicAxisHasDecades();
    void logarithmicAxisPlacesValues();
    void ticksAreRoundMoments_data();
    void ticksAreRoundMoments();
    void ticksSayDayOrTime();
    void axisStaysWithinWhatThereIs();
    void axisKeepsTheCursorInItsPlace();
    void ratesAreThoseOfTheLastSecond();
    void eventsThatFollowReadyAreDrawn();
    void eventsAreToldApartByName();
    void namesAreBoundedAndTheBusiestStay();
    void ageIsReceivedMinusMade();
    void agesAreSampled();
    void ageBeforeADisconnectIsNotJoinedToThoseAfter();
    void ageIsCorrectedByTheGatewaysClock_data();
    void ageIsCorrectedByTheGatewaysClock();
    void sendWindowCountsSixtySeconds();
    void sendWindowBeginsWithTheConnection();
    void captureTellsWhatTheSessionTold();
    void disconnectingLeavesAGap();
    void markersTellWhatHappened();
    void sleepIsNoRate();
    void clockSetBackLeavesAGap();
};

void tst_Graphs::decimationKeepsSpikes()
{
    TimeSeries series;
    for (int i = 0; i < 1000; ++i)
        series.add(i * second, i == 500 ? 99.0 : i == 501 ? -1.0 : 1.0);
    const std::vector<SeriesColumn> columns = decimate(series.range(0, 1000 * second), 0, 1000 * second, 100);
    QVERIFY(columns.size() <= 101);
    double max = 0;
    double min = 10;
    for (const SeriesColumn &column : columns) {
        max = std::max(max, column.values.max);
        min = std::min(min, column.values.min);
    }
    QCOMPARE(max, 99.0);
    QCOMPARE(min, -1.0);
}

void tst_Graphs::decimationKeepsGaps()
{
    TimeSeries series;
    series.add(0, 1);
    series.add(second, 2);
    series.breakLine();
    series.add(2 * second, 3);
    // All in one pixel: the gap still parts them.
    const std::vector<SeriesColumn> columns = decimate(series.range(0, 1000 * second), 0, 1000 * second, 10);
    QCOMPARE(columns.size(), 2U);
    QVERIFY(columns[0].values.gapBefore);
    QVERIFY(columns[1].values.gapBefore);
    QCOMPARE(columns[0].values.last, 2.0);
    QCOMPARE(columns[1].values.first, 3.0);
}

void tst_Graphs::decimationTakesAnyTime_data()
{
    constexpr qint64 first = std::numeric_limits<qint64>::min();
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::newRow("a microsecond") << 1'790'000'000 * second << 1'790'000'000 * second + 1;
    QTest::newRow("all time") << first << last;
    QTest::newRow("the first of it") << first << first + 1;
    QTest::newRow("the last of it") << last - 1 << last;
    QTest::newRow("backwards") << last << first;
}

/// Columns come in order, and so near to each other that an int tells how far.
void tst_Graphs::decimationTakesAnyTime()
{
    QFETCH(const qint64, from);
    QFETCH(const qint64, to);
    std::vector<SeriesBucket> buckets;
    for (const qint64 at : { std::numeric_limits<qint64>::min(), qint64(0), 1'790'000'000 * second,
             std::numeric_limits<qint64>::max() })
        buckets.push_back({ at, at, 1, 1, 1, 1, 1, 1, true });
    const std::vector<SeriesColumn> columns = decimate(buckets, from, to, 100);
    for (std::size_t i = 1; i < columns.size(); ++i)
        QVERIFY(columns[i].x >= columns[i - 1].x);
    if (columns.empty())
        return;
    QVERIFY(columns.front().x <= 0);
    QVERIFY(columns.back().x >= 99);
    QVERIFY(qint64(columns.back().x) - columns.front().x <= std::numeric_limits<int>::max());
}

void tst_Graphs::memoryIsBoundedAndKeepsExtremes()
{
    TimeSeries series({ { 0, 100 }, { 10 * second, 50 } });
    for (int i = 0; i < 400; ++i)
        series.add(i * second, i == 7 ? 1000.0 : 1.0);
    // The raw values of the beginning are gone; the buckets still hold their maximum.
    const std::vector<SeriesBucket> all = series.range(0, 400 * second);
    QCOMPARE(all.size(), 40U);
    QCOMPARE(all.front().max, 1000.0);
    QCOMPARE(all.front().min, 1.0);
    QCOMPARE(all.front().mean(), 100.9);
    // What is recent comes as it was.
    QVERIFY(series.range(350 * second, 400 * second).size() >= 50);
}

void tst_Graphs::longMemoryLosesNoExtreme_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("gapEvery");
    QTest::newRow("an hour") << 3600 << 0;
    QTest::newRow("a day") << 86'400 << 0;
    QTest::newRow("a day with gaps") << 86'400 << 700;
    QTest::newRow("a day that breaks each second") << 86'400 << 1;
}

/// Whatever stretch of the last 24 hours is asked for: against all values in a plain vector.
void tst_Graphs::longMemoryLosesNoExtreme()
{
    QFETCH(const int, seconds);
    QFETCH(const int, gapEvery);
    QRandomGenerator random(static_cast<quint32>(seconds + gapEvery));
    TimeSeries series;
    std::vector<std::pair<qint64, double>> plain;
    qint64 at = hour;
    for (int i = 0; i < seconds; ++i) {
        at += second + random.bounded(1000);
        if (gapEvery > 0 && i % gapEvery == 0)
            series.breakLine();
        const double value = random.bounded(1000) == 0 ? random.bounded(1e6) : random.bounded(10.0);
        series.add(at, value);
        plain.emplace_back(at, value);
    }
    QVERIFY2(series.size() <= 3700 + 2 * (2800 + 1400 + 1400), qPrintable(QString::number(series.size())));
    for (int round = 0; round < 200; ++round) {
        qint64 from = hour + static_cast<qint64>(random.generate64() % static_cast<quint64>(at - hour));
        qint64 to = hour + static_cast<qint64>(random.generate64() % static_cast<quint64>(at - hour));
        if (from > to)
            std::swap(from, to);
        // Buckets may reach beyond both ends; within what they cover nothing is missing.
        const std::vector<SeriesBucket> buckets = series.within(from, to);
        const auto inside = [from, to](const auto &value) { return value.first >= from && value.first <= to; };
        if (std::none_of(plain.begin(), plain.end(), inside))
            continue;
        QVERIFY(!buckets.empty());
        Extremes expected;
        for (const auto &[when, value] : plain) {
            if (when >= buckets.front().begin && when <= buckets.back().end)
                expected.add(value, value, value, 1);
            QVERIFY(!inside(std::pair(when, value)) || (when >= buckets.front().begin && when <= buckets.back().end));
        }
        const Extremes found = extremesOf(buckets);
        QCOMPARE(found.min, expected.min);
        QCOMPARE(found.max, expected.max);
        QCOMPARE(found.count, expected.count);
        QVERIFY(std::abs(found.sum - expected.sum) < 1e-6 * expected.sum);
    }
}

void tst_Graphs::flappingLineStaysWithinMemory()
{
    TimeSeries series({ { 0, 10 }, { 10 * second, 5 } });
    for (int i = 0; i < 1000; ++i) {
        series.breakLine();
        series.add(i * second, i);
    }
    QVERIFY(series.size() <= 10 + 2 * 5);
    // The last 50 s are there all the same.
    QCOMPARE(extremesOf(series.within(950 * second, 1000 * second)).count, 50);
}

void tst_Graphs::seriesGoesOnWhereTheClockIsSetBack()
{
    TimeSeries series({ { 0, 60 }, { 10 * second, 50 } });
    for (int i = 0; i < 100; ++i)
        series.add(i * second, i);
    series.add(55 * second, 1000);
    series.add(56 * second, 1001);
    // What was measured before that moment is as it was; of those that come twice the later value holds.
    QCOMPARE(series.last()->end, 56 * second);
    QCOMPARE(series.at(54 * second)->last, 54.0);
    QCOMPARE(series.at(55 * second)->last, 1000.0);
    QVERIFY(series.at(55 * second)->gapBefore);
    QVERIFY(!series.at(56 * second)->gapBefore);
    QVERIFY(isSorted(series.range(45 * second, 100 * second)));
    // The same by the wide buckets.
    const std::vector<SeriesBucket> all = series.range(0, 100 * second);
    QVERIFY(isSorted(all));
    QCOMPARE(all.front().begin, 0);
    QCOMPARE(all.back().end, 56 * second);
    QCOMPARE(all.back().count, 2);
    // Before all that there was nothing is left.
    series.add(-5 * second, 7);
    QCOMPARE(series.range(-100 * second, 100 * second).size(), 1U);
}

void tst_Graphs::clockThatJumpsStaysWithinMemory()
{
    QRandomGenerator random(7);
    TimeSeries series;
    qint64 at = 1'790'000'000 * second;
    for (int i = 0; i < 100'000; ++i) {
        at += i % 5 == 0 ? random.bounded(20) * second - 10 * second : second;
        series.add(at, i);
        QCOMPARE(series.last()->last, static_cast<double>(i));
    }
    QVERIFY2(series.size() <= 3700 + 2 * (2800 + 1400 + 1400), qPrintable(QString::number(series.size())));
    for (const qint64 span : { hour / 2, 2 * hour, 24 * hour })
        QVERIFY(isSorted(series.range(at - span, at)));
    // A clock that was ahead for one moment.
    series.add(at + 1'000'000 * hour, 1);
    series.add(at + second, 2);
    QCOMPARE(series.at(at + second)->last, 2.0);
    QVERIFY(!series.within(at - hour / 2, at).empty());
}

void tst_Graphs::rangeHasItsNeighbours()
{
    TimeSeries series;
    for (int i = 0; i < 10; ++i)
        series.add(i * second, i);
    const std::vector<SeriesBucket> range = series.range(3 * second, 5 * second);
    QCOMPARE(range.size(), 5U);
    QCOMPARE(range.front().last, 2.0);
    QCOMPARE(range.back().last, 6.0);
    QCOMPARE(series.within(3 * second, 5 * second).size(), 3U);
}

void tst_Graphs::momentHasItsValueButNotInAGap()
{
    TimeSeries series;
    QVERIFY(!series.at(0));
    series.add(10 * second, 1);
    series.add(20 * second, 2);
    series.breakLine();
    QVERIFY(!series.at(25 * second));
    series.add(30 * second, 3);
    QVERIFY(!series.at(9 * second));
    QCOMPARE(series.at(10 * second)->last, 1.0);
    QCOMPARE(series.at(19 * second)->last, 1.0);
    QVERIFY(!series.at(25 * second));
    QCOMPARE(series.at(40 * second)->last, 3.0);
}

void tst_Graphs::valueAxisIsRound_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<QList<double>>("ticks");
    const double none = std::numeric_limits<double>::infinity();
    QTest::newRow("nothing") << none << -none << QList<double> { 0, 1 };
    QTest::newRow("zero") << 0.0 << 0.0 << QList<double> { 0, 1 };
    QTest::newRow("not a number") << std::nan("") << std::nan("") << QList<double> { 0, 1 };
    QTest::newRow("forty") << 12.0 << 41.0 << QList<double> { 0, 20, 40, 60 };
    QTest::newRow("exact") << 0.0 << 60.0 << QList<double> { 0, 20, 40, 60 };
    QTest::newRow("small") << 0.1 << 0.42 << QList<double> { 0, 0.2, 0.4, 0.6 };
    QTest::newRow("large") << 0.0 << 13'000.0 << QList<double> { 0, 5'000, 10'000, 15'000 };
    QTest::newRow("below zero") << -30.0 << 100.0 << QList<double> { -50, 0, 50, 100 };
    QTest::newRow("only below zero") << -30.0 << -10.0 << QList<double> { -30, -20, -10, 0 };
}

void tst_Graphs::valueAxisIsRound()
{
    QFETCH(const double, least);
    QFETCH(const double, most);
    QFETCH(const QList<double>, ticks);
    const ValueAxis axis = ValueAxis::linear(least, most, 3);
    QCOMPARE(axis.ticks.size(), static_cast<std::size_t>(ticks.size()));
    for (qsizetype i = 0; i < ticks.size(); ++i)
        QVERIFY2(std::abs(axis.ticks[static_cast<std::size_t>(i)] - ticks[i]) < 1e-9, qPrintable(QString::number(i)));
    QVERIFY(std::abs(axis.minimum - ticks.first()) < 1e-9 && std::abs(axis.maximum - ticks.last()) < 1e-9);
    QCOMPARE(axis.fraction(axis.minimum - 1), 0.0);
    QCOMPARE(axis.fraction(axis.maximum + 1), 1.0);
}

void tst_Graphs::logarithmicAxisHasDecades_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<QList<double>>("ticks");
    const double none = std::numeric_limits<double>::infinity();
    QTest::newRow("nothing") << none << -none << QList<double> { 0.1, 0.2, 0.5, 1 };
    QTest::newRow("one decade") << 12.0 << 90.0 << QList<double> { 10, 20, 50, 100 };
    QTest::newRow("one value") << 100.0 << 100.0 << QList<double> { 10, 20, 50, 100 };
    QTest::newRow("three") << 0.3 << 40.0 << QList<double> { 0.1, 1, 10, 100 };
    QTest::newRow("thinned") << 1.0 << 1e6 << QList<double> { 1, 100, 10'000, 1'000'000 };
    QTest::newRow("all but nothing") << 1e-30 << 1.0 << QList<double> { 1e-9, 1e-6, 1e-3, 1 };
}

void tst_Graphs::logarithmicAxisHasDecades()
{
    QFETCH(const double, least);
    QFETCH(const double, most);
    QFETCH(const QList<double>, ticks);
    const ValueAxis axis = ValueAxis::logarithmic(least, most, 3);
    QVERIFY(axis.isLogarithmic);
    QCOMPARE(axis.ticks.size(), static_cast<std::size_t>(ticks.size()));
    for (qsizetype i = 0; i < ticks.size(); ++i)
        QVERIFY2(std::abs(axis.ticks[static_cast<std::size_t>(i)] / ticks[i] - 1) < 1e-9, qPrintable(QString::number(i)));
}

void tst_Graphs::logarithmicAxisPlacesValues()
{
    const ValueAxis axis = ValueAxis::logarithmic(1, 1000, 3);
    QVERIFY(std::abs(axis.fraction(1) - 0) < 1e-9);
    QVERIFY(std::abs(axis.fraction(10) - 1.0 / 3) < 1e-9);
    QVERIFY(std::abs(axis.fraction(1000) - 1) < 1e-9);
    // A logarithm has no place for them: they lie at the bottom.
    QCOMPARE(axis.fraction(0), 0.0);
    QCOMPARE(axis.fraction(-5), 0.0);
    QCOMPARE(axis.fraction(std::nan("")), 0.0);
}

void tst_Graphs::ticksAreRoundMoments_data()
{
    QTest::addColumn<qint64>("span");
    QTest::addColumn<qint64>("step");
    QTest::newRow("a minute") << 60 * second << 10 * second;
    QTest::newRow("five minutes") << 300 * second << 60 * second;
    QTest::newRow("a quarter") << 900 * second << 300 * second;
    QTest::newRow("an hour") << hour << 600 * second;
    QTest::newRow("six hours") << 6 * hour << hour;
    QTest::newRow("a day") << 24 * hour << 6 * hour;
    QTest::newRow("a week") << 168 * hour << 48 * hour;
    QTest::newRow("a year") << 8760 * hour << 1512 * hour;
}

void tst_Graphs::ticksAreRoundMoments()
{
    QFETCH(const qint64, span);
    QFETCH(const qint64, step);
    TimeAxis axis;
    axis.setBounds({ 0, 1'700'000'017 * second });
    axis.setSpan(span);
    const std::vector<qint64> ticks = axis.ticks(6);
    QVERIFY(!ticks.empty() && ticks.size() <= 7);
    const qint64 offset = QDateTime::fromMSecsSinceEpoch(axis.to() / 1000).offsetFromUtc() * second;
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        QCOMPARE((ticks[i] + offset) % step, 0);
        QVERIFY(ticks[i] > axis.from() && ticks[i] <= axis.to());
        QVERIFY(i == 0 || ticks[i] - ticks[i - 1] == step);
    }
    QVERIFY(axis.ticks(0).empty());
}

void tst_Graphs::ticksSayDayOrTime()
{
    const qint64 midnight = QDateTime(QDate(2026, 11, 24), QTime(0, 0)).toMSecsSinceEpoch() * 1000;
    TimeAxis axis;
    axis.setBounds({ 0, midnight + 3 * hour });
    axis.setSpan(60 * second);
    QCOMPARE(axis.tickText(midnight, 6), u"00:00:00"_s);
    axis.setSpan(hour);
    QCOMPARE(axis.tickText(midnight, 6), u"00:00"_s);
    axis.setSpan(24 * hour);
    QVERIFY2(axis.tickText(midnight, 6).startsWith(u"24 "_s), qPrintable(axis.tickText(midnight, 6)));
    QCOMPARE(axis.tickText(midnight + 6 * hour, 6), u"06:00"_s);
}

void tst_Graphs::axisStaysWithinWhatThereIs()
{
    TimeAxis axis;
    axis.setBounds({ 1000 * second, 2000 * second });
    QCOMPARE(axis.to(), 2000 * second);
    axis.setSpan(60 * second);
    axis.pan(-100 * second);
    QCOMPARE(axis.to(), 1900 * second);
    QVERIFY(!axis.isFollowing());
    // What goes on does not pull the reader away.
    axis.setBounds({ 1000 * second, 2010 * second });
    QCOMPARE(axis.to(), 1900 * second);
    axis.pan(-5000 * second);
    QCOMPARE(axis.from(), 1000 * second);
    axis.pan(5000 * second);
    QCOMPARE(axis.to(), 2010 * second);
    QVERIFY(axis.isFollowing());
    axis.setBounds({ 1000 * second, 2020 * second });
    QCOMPARE(axis.to(), 2020 * second);
    // Of what is over all is shown, and nothing beyond.
    axis.showAll();
    QCOMPARE(axis.from(), 1000 * second);
    axis.pan(60 * second);
    QCOMPARE(axis.to(), 2020 * second);
    axis.zoom(true);
    QCOMPARE(axis.span(), 900 * second);
    axis.zoom(false);
    QCOMPARE(axis.span(), 1020 * second);
}

void tst_Graphs::axisKeepsTheCursorInItsPlace()
{
    TimeAxis axis;
    axis.setBounds({ 0, 24 * hour });
    axis.showAll();
    axis.setCursor(6 * hour);
    axis.setSpan(6 * hour);
    QCOMPARE(axis.from(), 6 * hour - 6 * hour / 4);
    axis.select(9, 5);
    QCOMPARE(axis.selection()->from, 5);
    QCOMPARE(axis.selection()->to, 9);
}

void tst_Graphs::ratesAreThoseOfTheLastSecond()
{
    TrafficMeter meter;
    SessionMetrics metrics(meter);
    metrics.setStatus(inState(ShardState::Ready), 10 * second);
    metrics.tick(10 * second);
    for (int i = 0; i < 50; ++i)
        meter.append(dispatch(100, 400));
    meter.append(sent(3));
    metrics.tick(12 * second);
    QCOMPARE(metrics.rates().events, 25.0);
    QCOMPARE(metrics.rates().wireBytes, 2500.0);
    QCOMPARE(metrics.rates().bytes, 10'000.0);
    QCOMPARE(metrics.events().last()->last, 25.0);
    QCOMPARE(metrics.wireBytes().last()->last, 2500.0);
    QCOMPARE(metrics.bytes().last()->last, 10'000.0);
}

void tst_Graphs::eventsThatFollowReadyAreDrawn()
{
    TrafficMeter meter;
    SessionMetrics metrics(meter);
    metrics.tick(10 * second);
    for (int i = 0; i < 40; ++i)
        meter.append(dispatch(100, 400));
    metrics.setStatus(inState(ShardState::Ready), 10 * second + second / 2);
    metrics.tick(11 * second);
    QCOMPARE(metrics.rates().events, 40.0);
    QCOMPARE(metrics.events().last()->last, 40.0);
}

void tst_Graphs::eventsAreToldApartByName()
{
    TrafficMeter meter;
    SessionMetrics metrics(meter);
    metrics.setStatus(inState(ShardState::Ready), 0);
    metrics.tick(second);
    for (int i = 0; i < 6; ++i)
        meter.append(dispatch(1, 1, i < 4 ? "MESSAGE_CREATE" : "TYPING_START"));
    meter.append(dispatch(1, 1, "SOMETHING_NEW"));
    metrics.tick(2 * second);
    QMap<QByteArray, double> rates;
    for (const EventRates::Name *name : metrics.eventsByName().shown()) {
        if (name)
            rates.insert(name->text(), name->perSecond.last()->last);
    }
    QCOMPARE(rates, (QMap<QByteArray, double> { { "MESSAGE_CREATE", 4 }, { "TYPING_START", 2 }, { "", 1 } }));
}

void tst_Graphs::namesAreBoundedAndTheBusiestStay()
{
    EventRates rates;
    TrafficMeter::EventCounts came {};
    // All of them once, then the last ones often.
    came.fill(1);
    rates.add(second, came, 1);
    came.fill(0);
    const std::size_t busy = came.size() - 2;
    came[busy] = 100;
    rates.add(2 * second, came, 1);
    const auto busiest = [&rates] {
        std::size_t event = 0;
        qint64 count = 0;
        for (const EventRates::Name *name : rates.shown()) {
            if (name && name->count > count) {
                event = name->event;
                count = name->count;
            }
        }
        return event;
    };
    QCOMPARE(busiest(), busy);
    const auto shown = rates.shown();
    // A little more of another does not make the lines change places.
    came.fill(0);
    came[busy - 1] = 1;
    rates.add(3 * second, came, 1);
    QCOMPARE(rates.shown(), shown);
    for (int i = 0; i < 200; ++i) {
        came.fill(0);
        came[static_cast<std::size_t>(i) % came.size()] = i;
        rates.add((4 + i) * second, came, 1);
        for (const EventRates::Name *name : rates.shown())
            QVERIFY(!name || name->perSecond.last()->end == (4 + i) * second);
    }
}

void tst_Graphs::ageIsReceivedMinusMade()
{
    TrafficMeter meter;
    SessionMetrics metrics(meter);
    metrics.setStatus(inState(ShardState::Ready), 0);
    const qint64 now = 1'790'000'000 * second;
    metrics.tick(now);
    meter.append(message(now + 100'000, 250));
    EventRecord broken = message(now + 300'000, 0);
    broken.json = R"({"id":"none"})";
    broken.dataLength = broken.json.size();
    meter.append(broken);
    meter.append(message(now + 400'000, -30));
    metrics.tick(now + second);
    const SeriesBucket age = *metrics.ages().last();
    QCOMPARE(age.count, 2);
    QCOMPARE(age.max, 250.0);
    // Older than it is made by our clock: told as it is.
    QCOMPARE(age.min, -30.0);
}

void tst_Graphs::agesAreSampled()
{
    TrafficMeter meter;
    const qint64 now = 1'790'000'000 * second;
    for (int i = 0; i < 2000; ++i)
        meter.append(message(now + i * 500, 10)); // a second
    QCOMPARE(meter.takeAges().size(), 20U);
    QCOMPARE(meter.takeAges().size(), 0U);
    for (int i = 0; i < 1000; ++i)
        meter.append(message(now + (i + 10) * second, 10));
    const std::vector<AgeSample> ages = meter.takeAges();
    QCOMPARE(ages.size(), 128U);
    QCOMPARE(ages.back().at, now + 1009 * second);
}

void tst_Graphs::ageBeforeADisconnectIsNotJoinedToThoseAfter()
{
    TrafficMeter meter;
    SessionMetrics metrics(meter);
    const qint64 now = 1'790'000'000 * second;
    metrics.setStatus(inState(ShardState::Ready), now);
    metrics.tick(now);
    meter.append(message(now + second / 2, 250));
    // All within one second: no tick comes between.
    metrics.setStatus(inState(ShardState::BackingOff), now + second * 6 / 10);
    metrics.setStatus(inState(ShardState::Ready, true), now + second * 7 / 10);
    meter.append(message(now + second + second / 10, 40));
    metrics.tick(now + second + second / 5);
    const std::vector<SeriesBucket> ages = metrics.ages().range(now, now + hour);
    QCOMPARE(ages.size(), 2U);
    QCOMPARE(ages[0].last, 250.0);
    QCOMPARE(ages[1].last, 40.0);
    QVERIFY(ages[1].gapBefore);
}

void tst_Graphs::ageIsCorrectedByTheGatewaysClock_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<double>("age");
    // Asked at 12:00:00.2, answered at 12:00:00.4.
    QTest::newRow("no header") << QByteArray() << false << 250.0;
    QTest::newRow("no date") << QByteArray("yesterday") << false << 250.0;
    QTest::newRow("the same second") << QByteArray("Mon, 23 Nov 2026 12:00:00 GMT") << true << 250.0;
    QTest::newRow("a minute behind") << QByteArray("Mon, 23 Nov 2026 12:01:00 GMT") << true << 250.0 + 59'600;
    QTest::newRow("a minute ahead") << QByteArray("Mon, 23 Nov 2026 11:59:00 GMT") << true << 250.0 - 59'200;
}

void tst_Graphs::ageIsCorrectedByTheGatewaysClock()
{
    QFETCH(const QByteArray, date);
    QFETCH(const bool, isKnown);
    QFETCH(const double, age);
    const qint64 noon = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC).toSecsSinceEpoch() * second;
    ServerClock clock;
    clock.learn(date, noon + 200'000, noon + 400'000);
    TrafficMeter meter;
    SessionMetrics metrics(meter);
    metrics.setClock(clock);
    QCOMPARE(metrics.clockCorrection().has_value(), isKnown);
    meter.append(message(noon + second, 250));
    metrics.tick(noon + second);
    QCOMPARE(metrics.ages().last()->last, age);
    metrics.beginRun();
    QVERIFY(!metrics.clockCorrection());
}

void tst_Graphs::sendWindowCountsSixtySeconds()
{
    TrafficMeter meter;
    SessionMetrics metrics(meter);
    ShardStatus ready = inState(ShardState::Ready);
    ready.sendsLimit = 116;
    metrics.setStatus(ready, 0);
    QCOMPARE(metrics.sendsLimit(), 116);
    metrics.tick(second);
    for (int i = 2; i <= 100; ++i) {
        if (i <= 11)
            meter.append(sent(i == 2 ? 1 : 3));
        metrics.tick(i * second);
        const int expected = i <= 11 ? i - 1 : std::clamp(71 - i, 0, 10);
        QCOMPARE(metrics.sends().last()->last, static_cast<double>(expected));
        QCOMPARE(metrics.heartbeats().last()->last, i < 62 ? 1.0 : 0.0);
    }
}

void tst_Graphs::sendWindowBeginsWithTheConnection()
{
    TrafficMeter meter;
    SessionMetrics metrics(meter);
    metrics.setStatus(inState(ShardState::Ready), 0);
    metrics.tick(second);
    for (int i = 0; i < 30; ++i)
        meter.append(sent(3));
    metrics.tick(2 * second);
    QCOMPARE(metrics.sends().last()->last, 30.0);
    metrics.setStatus(inState(ShardState::BackingOff), 2 * second);
    metrics.setStatus(inState(ShardState::AwaitingHello), 3 * second);
    meter.append(sent(6));
    metrics.setStatus(inState(ShardState::Ready, true), 3 * second);
    metrics.tick(4 * second);
    QCOMPARE(metrics.sends().last()->last, 1.0);
}

/// What the live window counts and what a reading of its records tells are the same.
void tst_Graphs::captureTellsWhatTheSessionTold()
{
    const qint64 begin = 1'790'000'000 * second;
    EventRecord state;
    state.type = "ready";
    state.at = begin;
    state.json = R"({"state":"ready"})";
    EventRecord hello;
    hello.kind = EventRecord::Kind::Received;
    hello.op = 10;
    hello.at = begin - 1;
    hello.json = R"({"heartbeat_interval":41250})";
    hello.hasData = true;
    hello.dataLength = hello.json.size();
    std::vector<EventRecord> records { hello, state };
    for (int i = 1; i < 50; ++i) {
        records.push_back(message(begin + i * second / 5, i));
        records.push_back(sent(i % 10 == 0 ? 1 : 3));
        records.back().at = records[records.size() - 2].at;
    }

    TrafficMeter own; // of a window that counted something else before
    own.append(sent(3));
    own.append(dispatch(1, 1));
    SessionMetrics metrics(own);
    metrics.clear();
    RecordReplay replay;
    for (const EventRecord &record : records)
        replay.append(record);
    metrics.replay(replay.takeFacts());
    const Extremes ages = extremesOf(metrics.ages().within(begin, begin + hour));
    QCOMPARE(ages.min, 1.0);
    QCOMPARE(ages.max, 49.0);
    QCOMPARE(metrics.sendsLimit(), 117);
    // Five a second; the last second is not over.
    QCOMPARE(metrics.events().last()->last, 5.0);
    QCOMPARE(metrics.eventsByName().shown()[0]->text(), QByteArray("MESSAGE_CREATE"));
    QCOMPARE(metrics.bytes().last()->last, 500.0);
    QVERIFY(metrics.sends().last()->last >= 40);
    QVERIFY(metrics.sends().last()->last <= 49);
    QVERIFY(metrics.heartbeats().last()->last >= 4);
}

void tst_Graphs::disconnectingLeavesAGap()
{
    TrafficMeter meter;
    SessionMetrics metrics(meter);
    metrics.setStatus(inState(ShardState::Ready), 0);
    metrics.addLatency({ .at = second, .latency = std::chrono::milliseconds(41) });
    QCOMPARE(metrics.latencyAt(), second);
    metrics.setStatus(inState(ShardState::BackingOff), 2 * second);
    QCOMPARE(metrics.latencyAt(), 0);
    metrics.setStatus(inState(ShardState::Ready, true), 3 * second);
    metrics.addLatency({ .at = 4 * second, .latency = std::chrono::milliseconds(42) });
    const std::vector<SeriesBucket> values = metrics.latency().range(0, 5 * second);
    QCOMPARE(values.size(), 2U);
    QVERIFY(values[1].gapBefore);
    QCOMPARE(values[1].last, 42.0);
    QCOMPARE(metrics.latencyP50().last()->last, 41.0);
    QCOMPARE(metrics.latencyP95().last()->last, 42.0);
}

void tst_Graphs::markersTellWhatHappened()
{
    TrafficMeter meter;
    SessionMetrics metrics(meter);
    metrics.setStatus(inState(ShardState::Ready), second);
    metrics.addClose({ .code = 4000, .reason = {}, .meaning = u"Unknown error"_s, .hint = {} }, 2 * second);
    metrics.setStatus(inState(ShardState::BackingOff), 2 * second);
    metrics.setStatus(inState(ShardState::Ready, true), 3 * second);
    metrics.addError(u"no route"_s, 4 * second);
    metrics.setStatus(inState(ShardState::BackingOff), 5 * second);
    metrics.setStatus(inState(ShardState::Ready), 6 * second);
    QStringList names;
    for (const GraphMarker &marker : metrics.markers())
        names.append(QLatin1String(marker.name()));
    QCOMPARE(names, (QStringList { u"ready"_s, u"close"_s, u"resume"_s, u"error"_s, u"reconnect"_s }));
    QCOMPARE(metrics.markers()[1].text, u"4000 Unknown error"_s);
    // The next run begins with a session of its own.
    metrics.beginRun();
    metrics.setStatus(inState(ShardState::Closed), 7 * second);
    metrics.setStatus(inState(ShardState::Ready), 8 * second);
    QCOMPARE(metrics.markers().back().name(), "ready");

    QCOMPARE(markerNear(metrics.markers(), 4 * second + 5, 10)->text, u"no route"_s);
    QVERIFY(!markerNear(metrics.markers(), 4 * second + 50, 10));
}

void tst_Graphs::sleepIsNoRate()
{
    TrafficMeter meter;
    SessionMetrics metrics(meter);
    metrics.setStatus(inState(ShardState::Ready), 0);
    metrics.tick(second);
    metrics.tick(2 * second);
    for (int i = 0; i < 500; ++i)
        meter.append(dispatch(1, 1));
    metrics.tick(3600 * second);
    metrics.tick(3601 * second);
    const std::vector<SeriesBucket> values = metrics.events().range(0, 4000 * second);
    QCOMPARE(values.size(), 2U);
    QVERIFY(values[1].gapBefore);
    QCOMPARE(values[1].last, 0.0);
}

void tst_Graphs::clockSetBackLeavesAGap()
{
    TrafficMeter meter;
    SessionMetrics metrics(meter);
    const qint64 begin = 1'790'000'000 * second;
    metrics.setStatus(inState(ShardState::Ready), begin);
    metrics.tick(begin);
    const auto pass = [&](qint64 from, int seconds) {
        for (int i = 1; i <= seconds; ++i) {
            meter.append(sent(3));
            meter.append(dispatch(1, 1));
            metrics.tick(from + i * second);
        }
    };
    pass(begin, 100);
    QCOMPARE(metrics.sends().last()->last, 60.0);
    pass(begin + 90 * second, 20);
    // What passed is a minute still, and no second of it is counted by the clock that jumped.
    QVERIFY2(std::abs(metrics.sends().last()->last - 60) <= 1, qPrintable(QString::number(metrics.sends().last()->last)));
    const std::vector<SeriesBucket> events = metrics.events().range(begin, begin + hour);
    QVERIFY(isSorted(events));
    QCOMPARE(metrics.events().last()->end, begin + 110 * second);
    QCOMPARE(extremesOf(events).max, 1.0);
    QVERIFY(metrics.events().at(begin + 92 * second)->gapBefore);
    // Before the run began by the clock that was.
    pass(begin - hour, 100);
    QVERIFY2(std::abs(metrics.sends().last()->last - 60) <= 1, qPrintable(QString::number(metrics.sends().last()->last)));
    QCOMPARE(metrics.events().last()->end, begin - hour + 100 * second);
    QCOMPARE(metrics.events().last()->last, 1.0);
    QVERIFY(metrics.begunAt() < metrics.events().range(begin - hour, begin).front().begin);
}

QTEST_MAIN(tst_Graphs)
#include "tst_graphs.moc"
