// SPDX-License-Identifier: MIT
#include "ui/graphs/graphpanel.h"
#include "ui/graphs/graphview.h"
#include "ui/graphs/sessionmetrics.h"
#include "ui/graphs/timeseries.h"

#include <QLabel>
#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000;

ShardStatus inState(ShardState state, bool resumed = false)
{
    ShardStatus status;
    status.state = state;
    status.resumed = resumed;
    return status;
}

EventRecord dispatch(qint64 wireBytes, qint64 bytes)
{
    EventRecord record;
    record.kind = EventRecord::Kind::Dispatch;
    record.wireBytes = wireBytes;
    record.bytes = bytes;
    return record;
}

} // namespace

class tst_Graphs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimationKeepsSpikes();
    void decimationKeepsGaps();
    void memoryIsBoundedAndKeepsExtremes();
    void rangeHasItsNeighbours();
    void valueAxisIsRound_data();
    void valueAxisIsRound();
    void ticksAreRoundMoments();
    void ratesAreThoseOfTheLastSecond();
    void eventsThatFollowReadyAreDrawn();
    void disconnectingLeavesAGap();
    void markersTellWhatHappened();
    void sleepIsNoRate();
    void gapIsDrawnAsOne();
    void pointerReadsTheValue();
    void takesAnyColumnsOfAnySize_data();
    void takesAnyColumnsOfAnySize();
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
        max = std::max(max, column.max);
        min = std::min(min, column.min);
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
    QVERIFY(columns[0].gapBefore);
    QVERIFY(columns[1].gapBefore);
    QCOMPARE(columns[0].last, 2.0);
    QCOMPARE(columns[1].first, 3.0);
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
    // What is recent comes as it was.
    QVERIFY(series.range(350 * second, 400 * second).size() >= 50);
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
}

void tst_Graphs::valueAxisIsRound_data()
{
    QTest::addColumn<double>("maximum");
    QTest::addColumn<double>("top");
    QTest::addColumn<double>("step");
    QTest::newRow("nothing") << 0.0 << 1.0 << 1.0;
    QTest::newRow("not a number") << std::nan("") << 1.0 << 1.0;
    QTest::newRow("forty") << 41.0 << 60.0 << 20.0;
    QTest::newRow("exact") << 60.0 << 60.0 << 20.0;
    QTest::newRow("small") << 0.42 << 0.6 << 0.2;
    QTest::newRow("large") << 13'000.0 << 15'000.0 << 5'000.0;
}

void tst_Graphs::valueAxisIsRound()
{
    QFETCH(const double, maximum);
    QFETCH(const double, top);
    QFETCH(const double, step);
    const ValueAxis axis = ValueAxis::covering(maximum, 3);
    QVERIFY(qFuzzyCompare(axis.maximum, top));
    QVERIFY(qFuzzyCompare(axis.step, step));
}

void tst_Graphs::ticksAreRoundMoments()
{
    TimeAxis axis;
    axis.setSpan(300 * second);
    axis.setEnd(1'000'017 * second);
    const std::vector<qint64> ticks = axis.ticks(6);
    QVERIFY(!ticks.empty() && ticks.size() <= 6);
    for (const qint64 at : ticks) {
        QCOMPARE(at % (60 * second), 0);
        QVERIFY(at > axis.from() && at <= axis.to());
    }
}

void tst_Graphs::ratesAreThoseOfTheLastSecond()
{
    TrafficMeter meter;
    SessionMetrics metrics(meter);
    metrics.setStatus(inState(ShardState::Ready), 10 * second);
    metrics.tick(10 * second);
    for (int i = 0; i < 50; ++i)
        meter.append(dispatch(100, 400));
    EventRecord sent;
    sent.kind = EventRecord::Kind::Sent;
    meter.append(sent);
    metrics.tick(12 * second);
    QCOMPARE(metrics.rates().events, 25.0);
    QCOMPARE(metrics.rates().wireBytes, 2500.0);
    QCOMPARE(metrics.rates().bytes, 10'000.0);
    QCOMPARE(metrics.events().last()->last, 25.0);
}

void tst_Graphs::eventsThatFollowReadyAreDrawn()
{
    TrafficMeter meter;
    SessionMetrics metrics(meter);
    metrics.tick(10 * second);
    // READY and the guilds that follow it come before the window hears of the state.
    for (int i = 0; i < 40; ++i)
        meter.append(dispatch(100, 400));
    metrics.setStatus(inState(ShardState::Ready), 10 * second + second / 2);
    metrics.tick(11 * second);
    QCOMPARE(metrics.rates().events, 40.0);
    QCOMPARE(metrics.events().last()->last, 40.0);
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
    QList<GraphMarker::Kind> kinds;
    for (const GraphMarker &marker : metrics.markers())
        kinds.append(marker.kind);
    QCOMPARE(kinds, (QList { GraphMarker::Kind::Ready, GraphMarker::Kind::Close, GraphMarker::Kind::Resume, GraphMarker::Kind::Error }));
    QCOMPARE(metrics.markers()[1].text, u"4000 Unknown error"_s);
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

void tst_Graphs::gapIsDrawnAsOne()
{
    TimeSeries series;
    for (int i = 0; i <= 100; ++i) {
        if (i == 50)
            series.breakLine();
        if (i < 40 || i >= 60)
            series.add(i * second, 10);
        if (i == 40)
            series.breakLine();
    }
    TimeAxis axis;
    axis.setSpan(100 * second);
    axis.setEnd(100 * second);
    GraphView view(&axis, [](double v) { return QString::number(v); });
    view.addLayer(std::make_unique<SeriesLayer>(series, SeriesLayer::Style::Area, Tone::Incoming));
    view.resize(600, 200);
    const QImage image = view.grab().toImage();
    const QColor ink = toneColor(Tone::Incoming, view.palette());
    const auto hasInk = [&image, &ink](double share) {
        // The plot begins behind the labels; its width is that of the rest. Edges are smoothed: nearly is enough.
        const int x = static_cast<int>(60 + share * (image.width() - 72));
        for (int y = 0; y < image.height(); ++y) {
            const QColor seen = image.pixelColor(x, y);
            if (std::abs(seen.red() - ink.red()) + std::abs(seen.green() - ink.green()) + std::abs(seen.blue() - ink.blue()) < 120)
                return true;
        }
        return false;
    };
    QVERIFY(hasInk(0.2));
    QVERIFY(!hasInk(0.5));
    QVERIFY(hasInk(0.8));
}

void tst_Graphs::pointerReadsTheValue()
{
    TrafficMeter meter;
    SessionMetrics metrics(meter);
    metrics.setStatus(inState(ShardState::Ready), 0);
    for (int i = 1; i <= 100; ++i)
        metrics.addLatency({ .at = i * second, .latency = std::chrono::milliseconds(i < 80 ? 20 : 77) });
    GraphPanel panel(metrics);
    panel.axis().setSpan(100 * second);
    panel.setNow(100 * second);
    panel.resize(1000, 200);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));

    auto *latency = panel.findChild<GraphView *>();
    QVERIFY(latency->accessibleDescription().contains(u"max 77 ms"_s));
    QTest::mouseMove(latency, { latency->width() - 40, latency->height() / 2 });
    QTRY_VERIFY(panel.axis().cursor().has_value());
    QVERIFY2(latency->accessibleDescription().startsWith(u"77 ms"_s), qPrintable(latency->accessibleDescription()));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(latency, &leave);
    QVERIFY(!panel.axis().cursor().has_value());
}

void tst_Graphs::takesAnyColumnsOfAnySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("nothing") << QSize(0, 0);
    QTest::newRow("a line") << QSize(300, 1);
    QTest::newRow("narrow") << QSize(20, 200);
    QTest::newRow("wide") << QSize(3000, 100);
}

void tst_Graphs::takesAnyColumnsOfAnySize()
{
    QFETCH(const QSize, size);
    TimeSeries series;
    for (int i = 0; i < 200; ++i)
        series.add(i * second, i % 7 * 1e6);
    TimeAxis axis;
    axis.setEnd(200 * second);
    axis.setCursor(150 * second);
    const std::vector<GraphMarker> markers { { 100 * second, GraphMarker::Kind::Close, u"close"_s } };
    GraphView view(&axis, [](double v) { return QString::number(v); });
    view.addLayer(std::make_unique<SeriesLayer>(series, SeriesLayer::Style::Line, Tone::Good));
    view.addLayer(std::make_unique<MarkerLayer>(markers));
    view.resize(size);
    QImage image(std::max(1, size.width()), std::max(1, size.height()), QImage::Format_ARGB32);
    view.render(&image);
    QCOMPARE(view.size(), size);
}

QTEST_MAIN(tst_Graphs)
#include "tst_graphs.moc"
