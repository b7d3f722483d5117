// SPDX-License-Identifier: MIT
#include "ui/elidinglabel.h"
#include "ui/graphs/graphpanel.h"
#include "ui/graphs/graphview.h"
#include "ui/graphs/sessionmetrics.h"

#include <QAccessible>
#include <QAction>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <QXmlStreamReader>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 begin = 1'790'000'000 * second;

ShardStatus inState(ShardState state, bool resumed = false)
{
    ShardStatus status;
    status.state = state;
    status.resumed = resumed;
    return status;
}

/// A session of 100 s with a gap from 40 to 50 s, in a panel that is 1000 wide and shows the last 100 s.
struct Rig
{
    explicit Rig(QSettings *settings = nullptr)
    {
        metrics.setStatus(inState(ShardState::Ready), begin);
        metrics.tick(begin);
        for (int i = 1; i <= 100; ++i) {
            const qint64 at = begin + i * second;
            if (i == 40) {
                metrics.addClose({ .code = 4000, .reason = {}, .meaning = u"Unknown error"_s, .hint = {} }, at);
                metrics.setStatus(inState(ShardState::BackingOff), at);
            } else if (i == 50) {
                metrics.setStatus(inState(ShardState::Ready, true), at);
            }
            const bool isReady = i < 40 || i >= 50;
            for (int j = 0; isReady && j < i % 10; ++j)
                meter.append(record(i % 2 == 0 ? "MESSAGE_CREATE" : "TYPING_START"));
            if (isReady && i % 10 == 0)
                metrics.addLatency({ .at = at, .latency = std::chrono::milliseconds(i < 80 ? 20 : 77) });
            metrics.tick(at);
        }
        panel = std::make_unique<GraphPanel>(metrics, nullptr, settings);
        panel->resize(1000, 240);
        panel->setNow(begin + 100 * second);
        panel->axis().setSpan(100 * second);
        panel->show();
        isShown = QTest::qWaitForWindowExposed(panel.get());
    }

    static EventRecord record(const char *type)
    {
        EventRecord record;
        record.kind = EventRecord::Kind::Dispatch;
        record.type = type;
        record.dispatchInfo = dispatchEvent(QByteArrayView(type));
        record.wireBytes = 100;
        record.bytes = 400;
        return record;
    }
    [[nodiscard]] GraphView *view(GraphSource::Kind kind) const { return panel->cell(kind)->view(); }
    /// The place of a second of the session.
    [[nodiscard]] QPoint place(GraphSource::Kind kind, double of) const
    {
        const QRectF plot = view(kind)->plot();
        return { static_cast<int>(plot.left() + of / 100 * plot.width()), static_cast<int>(plot.center().y()) };
    }
    [[nodiscard]] QAction *action(GraphActions::Id id) const { return panel->graphActions()[id]; }

    TrafficMeter meter;
    SessionMetrics metrics { meter };
    std::unique_ptr<GraphPanel> panel;
    bool isShown = false;
};

/// How often an event of one kind came to what it is a filter of.
class EventCounter : public QObject
{
public:
    explicit EventCounter(QEvent::Type type)
        : m_type(type)
    {
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == m_type ? 1 : 0;
        return false;
    }
    int count = 0;

private:
    const QEvent::Type m_type;
};

/// Whether something in a column of a graph has nearly that colour; edges are smoothed.
bool hasInk(const QImage &image, int x, const QColor &ink)
{
    for (int y = 0; y < image.height(); ++y) {
        const QColor seen = image.pixelColor(x, y);
        if (std::abs(seen.red() - ink.red()) + std::abs(seen.green() - ink.green()) + std::abs(seen.blue() - ink.blue())
            < 120)
            return true;
    }
    return false;
}

QAccessibleInterface *accessible(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

} // namespace

class tst_GraphPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gapIsDrawnAsOne();
    void spikeWithinADayIsSeen();
    void dayIsPaintedFast();
    void pointerReadsEveryGraph();
    void pointerReadsMarkers();
    void nothingIsReadInAGap();
    void clickChoosesTheMoment();
    void clickNearAMarkerMeansIt();
    void dragChoosesTheTime();
    void keysMoveTheCursorAndChoose();
    void keysChangeTheSpan();
    void keysSelectATime();
    void escapeTakesBack();
    void wheelZoomsAndPans();
    void readerIsNotPulledAway();
    void spanGrowsWithTheRunUntilOneIsChosen();
    void graphsAreChosenAndRemembered();
    void everyActionHasANameAndWords();
    void menuComesByRightClick();
    void logarithmicScaleIsForAll();
    void csvHasEveryValue();
    void svgIsWellFormed();
    void pngShowsTheGraphs();
    void savingTellsWhatIsWrong();
    void speaksItsValues();
    void sayingItIsNotCorrected();
    void compactLeavesTheLines();
    void headlineTakesThePlaceOfTheTitles();
    void wrapsWhereThereIsNoRoom();
    void repaintsOnceASecondAtMost();
    void readsOnceATickAndNothingWhileHidden();
    void savesWhatCameWhileHidden();
    void takesAnySize_data();
    void takesAnySize();
};

void tst_GraphPanel::gapIsDrawnAsOne()
{
    Rig rig;
    const QImage image = rig.view(GraphSource::Bytes)->grab().toImage();
    const QColor ink = toneColor(Tone::Incoming, rig.panel->palette());
    QVERIFY(hasInk(image, rig.place(GraphSource::Bytes, 25).x(), ink));
    QVERIFY(!hasInk(image, rig.place(GraphSource::Bytes, 45).x(), ink));
    QVERIFY(hasInk(image, rig.place(GraphSource::Bytes, 75).x(), ink));
}

void tst_GraphPanel::spikeWithinADayIsSeen()
{
    TimeSeries series;
    for (int i = 0; i <= 86'400; ++i)
        series.add(begin + i * second, i == 43'200 ? 100 : 1);
    TimeAxis axis;
    axis.setBounds({ begin, begin + 86'400 * second });
    axis.showAll();
    GraphView view(&axis, [](double v) { return QString::number(v); });
    view.addLayer(std::make_unique<LinesLayer>([&series] {
        return std::vector<GraphLine> { { "line", u"line"_s, &series, { .tone = Tone::Incoming } } };
    }));
    view.resize(600, 200);
    const QImage image = view.grab().toImage();
    const QRectF plot = view.plot();
    // Its bar reaches to the top and is not there a little further on.
    const auto isPainted = [&](double x) {
        const QColor seen = image.pixelColor(static_cast<int>(x), static_cast<int>(plot.top() + plot.height() / 3));
        return seen != view.palette().color(QPalette::Base);
    };
    bool isSeen = false;
    for (int x = -2; x <= 2; ++x)
        isSeen = isSeen || isPainted(plot.center().x() + x);
    QVERIFY(isSeen);
}

/// Three graphs of a day that are full of values, on whatever machine: a debug build is about ten times slower.
void tst_GraphPanel::dayIsPaintedFast()
{
    TrafficMeter meter;
    SessionMetrics metrics(meter);
    metrics.setStatus(inState(ShardState::Ready), begin);
    TrafficMeter::Totals totals;
    for (int i = 0; i <= 86'400; ++i) {
        totals.dispatches += i % 97;
        totals.events[static_cast<std::size_t>(i % 20)] += i % 97;
        totals.bytes += i % 1013;
        totals.wireBytes += i % 401;
        metrics.tick(begin + i * second, totals);
        if (i % 41 == 0)
            metrics.addLatency({ .at = begin + i * second, .latency = std::chrono::milliseconds(20 + i % 31) });
    }
    GraphPanel panel(metrics);
    panel.resize(1280, 240);
    panel.showSpan(begin, begin + 86'400 * second);
    for (const GraphSource::Kind kind : { GraphSource::Latency, GraphSource::Events, GraphSource::Bytes }) {
        GraphView *view = panel.cell(kind)->view();
        QImage image(420, 200, QImage::Format_ARGB32_Premultiplied);
        qint64 fastest = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 5; ++round) {
            view->refresh();
            QPainter painter(&image);
            QElapsedTimer timer;
            timer.start();
            view->paintGraph(painter, image.size());
            fastest = std::min(fastest, timer.nsecsElapsed());
        }
        qInfo("%s: %.2f ms", qPrintable(view->objectName()), static_cast<double>(fastest) / 1e6);
        QVERIFY2(fastest < 50'000'000, qPrintable(view->objectName()));
    }
}

void tst_GraphPanel::pointerReadsEveryGraph()
{
    Rig rig;
    QVERIFY(rig.isShown);
    QVERIFY(rig.panel->cell(GraphSource::Latency)->readout().contains(u"max 77 ms"_s));
    QTest::mouseMove(rig.view(GraphSource::Latency), rig.place(GraphSource::Latency, 85));
    QTRY_VERIFY(rig.panel->axis().cursor().has_value());
    QVERIFY2(rig.panel->cell(GraphSource::Latency)->readout().startsWith(u"77 ms at "_s),
        qPrintable(rig.panel->cell(GraphSource::Latency)->readout()));
    // The same moment in the others.
    QVERIFY2(rig.panel->cell(GraphSource::Events)->readout().contains(u"/s at "_s),
        qPrintable(rig.panel->cell(GraphSource::Events)->readout()));
    QVERIFY2(rig.panel->cell(GraphSource::Bytes)->readout().contains(u"· 4.0× at "_s),
        qPrintable(rig.panel->cell(GraphSource::Bytes)->readout()));
    const std::vector<GraphLegend::Entry> legend
        = GraphCell::legendOf(rig.panel->cell(GraphSource::Latency)->source(), rig.panel->axis().cursor());
    QCOMPARE(legend.size(), 3U);
    QCOMPARE(legend[2].text, u"latency 77 ms"_s);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(rig.view(GraphSource::Latency), &leave);
    QVERIFY(!rig.panel->axis().cursor().has_value());
}

void tst_GraphPanel::pointerReadsMarkers()
{
    Rig rig;
    rig.panel->axis().setCursor(begin + 40 * second);
    QVERIFY(rig.panel->cell(GraphSource::Bytes)->readout().startsWith(u"4000 Unknown error at "_s));
    rig.panel->axis().setCursor(begin + 50 * second);
    QVERIFY(rig.panel->cell(GraphSource::Bytes)->readout().startsWith(u"Session resumed at "_s));
}

void tst_GraphPanel::nothingIsReadInAGap()
{
    Rig rig;
    rig.panel->axis().setCursor(begin + 45 * second);
    for (const GraphSource::Kind kind : { GraphSource::Latency, GraphSource::Events, GraphSource::Bytes })
        QVERIFY(rig.panel->cell(kind)->readout().startsWith(u"nothing at "_s));
}

void tst_GraphPanel::clickChoosesTheMoment()
{
    Rig rig;
    QSignalSpy chosen(rig.panel.get(), &GraphPanel::momentChosen);
    QTest::mouseClick(rig.view(GraphSource::Events), Qt::LeftButton, {}, rig.place(GraphSource::Events, 25));
    QCOMPARE(chosen.size(), 1);
    const qint64 at = chosen.first().first().toLongLong();
    QVERIFY2(std::abs(at - (begin + 25 * second)) < second, qPrintable(QString::number(at - begin)));
    // A single value is what is meant by who points near it.
    QTest::mouseClick(rig.view(GraphSource::Latency), Qt::LeftButton, {}, rig.place(GraphSource::Latency, 20.6));
    QCOMPARE(chosen.last().first().toLongLong(), begin + 20 * second);
}

void tst_GraphPanel::clickNearAMarkerMeansIt()
{
    Rig rig;
    QSignalSpy chosen(rig.panel.get(), &GraphPanel::momentChosen);
    QTest::mouseClick(rig.view(GraphSource::Bytes), Qt::LeftButton, {}, rig.place(GraphSource::Bytes, 40.5));
    QCOMPARE(chosen.first().first().toLongLong(), begin + 40 * second);
}

void tst_GraphPanel::dragChoosesTheTime()
{
    Rig rig;
    QSignalSpy moments(rig.panel.get(), &GraphPanel::momentChosen);
    QSignalSpy spans(rig.panel.get(), &GraphPanel::spanChosen);
    GraphView *view = rig.view(GraphSource::Events);
    QTest::mousePress(view, Qt::LeftButton, {}, rig.place(GraphSource::Events, 70));
    QTest::mouseMove(view, rig.place(GraphSource::Events, 50));
    QTest::mouseMove(view, rig.place(GraphSource::Events, 30));
    QTRY_VERIFY(rig.panel->axis().selection());
    QTest::mouseRelease(view, Qt::LeftButton, {}, rig.place(GraphSource::Events, 30));
    QCOMPARE(moments.size(), 0);
    QCOMPARE(spans.size(), 1);
    QVERIFY(std::abs(spans.first().at(0).toLongLong() - (begin + 30 * second)) < second);
    QVERIFY(std::abs(spans.first().at(1).toLongLong() - (begin + 70 * second)) < second);
    // It is seen in every graph until a click takes it away.
    QVERIFY(rig.panel->axis().selection());
    QTest::mouseClick(view, Qt::LeftButton, {}, rig.place(GraphSource::Events, 10));
    QVERIFY(!rig.panel->axis().selection());
    QCOMPARE(moments.size(), 1);
}

void tst_GraphPanel::keysMoveTheCursorAndChoose()
{
    Rig rig;
    QSignalSpy chosen(rig.panel.get(), &GraphPanel::momentChosen);
    GraphView *view = rig.view(GraphSource::Events);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(rig.panel->axis().cursor(), begin);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(rig.panel->axis().cursor(), begin + 100 * second / 60);
    QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(rig.panel->axis().cursor(), begin + 11 * (100 * second / 60) + 6);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toLongLong(), *rig.panel->axis().cursor());
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(rig.panel->axis().cursor(), begin + 100 * second);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(rig.panel->axis().cursor(), begin + 100 * second - 100 * second / 60);
    // The mouse that passes by does not take it.
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(view, &leave);
    QVERIFY(rig.panel->axis().cursor());
}

void tst_GraphPanel::keysChangeTheSpan()
{
    Rig rig;
    GraphView *view = rig.view(GraphSource::Latency);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Plus);
    QCOMPARE(rig.panel->axis().span(), 60 * second);
    QTest::keyClick(view, Qt::Key_Minus);
    QCOMPARE(rig.panel->axis().span(), TimeAxis::defaultSpan);
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(view, Qt::Key_Minus);
    QCOMPARE(rig.panel->axis().span(), 24 * 3600 * second);
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(view, Qt::Key_Equal);
    QCOMPARE(rig.panel->axis().span(), 60 * second);
    // Beyond the edge the axis comes along.
    QTest::keyClick(view, Qt::Key_Home);
    QTest::keyClick(view, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(rig.panel->axis().from(), begin + 30 * second);
    QCOMPARE(rig.panel->axis().cursor(), begin + 30 * second);
    QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(rig.panel->axis().to(), begin + 100 * second);
    QVERIFY(rig.panel->axis().isFollowing());
}

void tst_GraphPanel::keysSelectATime()
{
    Rig rig;
    QSignalSpy spans(rig.panel.get(), &GraphPanel::spanChosen);
    GraphView *view = rig.view(GraphSource::Events);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Home);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(view, Qt::Key_Right);
    const qint64 from = *rig.panel->axis().cursor();
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Enter);
    QCOMPARE(spans.size(), 1);
    QCOMPARE(spans.first().at(0).toLongLong(), from);
    QCOMPARE(spans.first().at(1).toLongLong(), from + 2 * (100 * second / 60));
    // Back over its beginning it is the other way round.
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(rig.panel->axis().selection()->to, from);
}

void tst_GraphPanel::escapeTakesBack()
{
    Rig rig;
    GraphView *view = rig.view(GraphSource::Events);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Home);
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(!rig.panel->axis().selection());
    QVERIFY(rig.panel->axis().cursor());
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(!rig.panel->axis().cursor());
}

void tst_GraphPanel::wheelZoomsAndPans()
{
    Rig rig;
    rig.panel->axis().setBounds({ begin - 7200 * second, begin + 100 * second });
    GraphView *view = rig.view(GraphSource::Events);
    const auto turn = [&](QPoint by, Qt::KeyboardModifiers keys = {}) {
        const QPoint place = rig.place(GraphSource::Events, 50);
        QWheelEvent event(place, view->mapToGlobal(place), {}, by, Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view, &event);
    };
    turn({ 0, 120 });
    QCOMPARE(rig.panel->axis().span(), 60 * second);
    turn({ 0, 120 }, Qt::ShiftModifier);
    QCOMPARE(rig.panel->axis().to(), begin + 94 * second);
    turn({ -120, 0 });
    QCOMPARE(rig.panel->axis().to(), begin + 100 * second);
    turn({ 0, -120 });
    QCOMPARE(rig.panel->axis().span(), TimeAxis::defaultSpan);
}

void tst_GraphPanel::readerIsNotPulledAway()
{
    Rig rig;
    rig.action(GraphActions::SpanMinute)->trigger();
    GraphView *view = rig.view(GraphSource::Events);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_PageUp);
    const qint64 to = rig.panel->axis().to();
    QCOMPARE(to, begin + 60 * second);
    rig.panel->setNow(begin + 130 * second);
    QCOMPARE(rig.panel->axis().to(), to);
    rig.action(GraphActions::Newest)->trigger();
    QCOMPARE(rig.panel->axis().to(), begin + 130 * second);
    rig.panel->setNow(begin + 131 * second);
    QCOMPARE(rig.panel->axis().to(), begin + 131 * second);
    // A capture is shown as a whole, and what comes after it follows again.
    rig.panel->showSpan(begin, begin + 1000 * second);
    QCOMPARE(rig.panel->axis().from(), begin);
    rig.panel->setNow(begin + 132 * second);
    QCOMPARE(rig.panel->axis().to(), begin + 132 * second);
}

void tst_GraphPanel::spanGrowsWithTheRunUntilOneIsChosen()
{
    Rig rig;
    rig.action(GraphActions::SpanGrows)->trigger();
    rig.panel->setNow(begin + 30 * second);
    QCOMPARE(rig.panel->axis().span(), 60 * second);
    rig.panel->setNow(begin + 90 * second);
    QCOMPARE(rig.panel->axis().span(), 120 * second);
    rig.panel->setNow(begin + 1000 * second);
    QCOMPARE(rig.panel->axis().span(), TimeAxis::defaultSpan);
    rig.action(GraphActions::SpanHour)->trigger();
    rig.panel->setNow(begin + 1001 * second);
    QCOMPARE(rig.panel->axis().span(), 3600 * second);
    rig.action(GraphActions::ZoomIn)->trigger();
    QCOMPARE(rig.panel->axis().span(), 900 * second);
    QVERIFY(rig.action(GraphActions::Span15Minutes)->isChecked());
    rig.action(GraphActions::SpanGrows)->trigger();
    QCOMPARE(rig.panel->axis().span(), TimeAxis::defaultSpan);
    // Keys choose as well as the menu.
    rig.view(GraphSource::Latency)->setFocus();
    QTest::keyClick(rig.view(GraphSource::Latency), Qt::Key_Plus);
    rig.panel->setNow(begin + 1002 * second);
    QCOMPARE(rig.panel->axis().span(), 60 * second);
}

void tst_GraphPanel::graphsAreChosenAndRemembered()
{
    const QTemporaryDir home;
    QSettings settings(home.filePath(u"s.ini"_s), QSettings::IniFormat);
    {
        Rig rig(&settings);
        QVERIFY(rig.view(GraphSource::Latency)->isVisible());
        QVERIFY(!rig.view(GraphSource::Age)->isVisible());
        rig.action(GraphActions::ShowLatency)->trigger();
        rig.action(GraphActions::ShowAge)->trigger();
        rig.action(GraphActions::Logarithmic)->trigger();
        rig.action(GraphActions::SpanDay)->trigger();
        QVERIFY(!rig.view(GraphSource::Latency)->isVisible());
        QVERIFY(rig.view(GraphSource::Age)->isVisible());
    }
    TrafficMeter meter;
    SessionMetrics metrics(meter);
    GraphPanel panel(metrics, nullptr, &settings);
    QVERIFY(!panel.isShown(GraphSource::Latency));
    QVERIFY(panel.isShown(GraphSource::Events));
    QVERIFY(panel.isShown(GraphSource::Age));
    QVERIFY(panel.graphActions()[GraphActions::Logarithmic]->isChecked());
    QVERIFY(panel.graphActions()[GraphActions::SpanDay]->isChecked());
    QCOMPARE(panel.axis().span(), 24 * 3600 * second);
    // None at all is a choice as well.
    for (int kind = 0; kind < GraphSource::KindCount; ++kind)
        panel.setShown(static_cast<GraphSource::Kind>(kind), false);
    panel.resize(800, 200);
    QVERIFY(!panel.grab().isNull());
}

void tst_GraphPanel::everyActionHasANameAndWords()
{
    Rig rig;
    QSet<QString> names;
    QList<QAction *> inMenu = rig.panel->graphActions().forMenu();
    QVERIFY(inMenu.contains(nullptr));
    inMenu.removeAll(nullptr);
    QCOMPARE(inMenu, rig.panel->actions());
    QCOMPARE(inMenu.size(), GraphActions::Count);
    for (const QAction *action : inMenu) {
        QVERIFY(action->objectName().startsWith(u"Graph"_s));
        QVERIFY(!action->text().isEmpty());
        names.insert(action->objectName());
    }
    QCOMPARE(names.size(), GraphActions::Count);
}

void tst_GraphPanel::menuComesByRightClick()
{
    Rig rig;
    GraphView *view = rig.view(GraphSource::Events);
    QContextMenuEvent event(QContextMenuEvent::Mouse, { 20, 20 }, view->mapToGlobal(QPoint(20, 20)));
    QCoreApplication::sendEvent(view, &event);
    auto *menu = rig.panel->findChild<QMenu *>();
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(rig.action(GraphActions::SaveCsv)));
    menu->close();
}

void tst_GraphPanel::logarithmicScaleIsForAll()
{
    Rig rig;
    const QImage before = rig.view(GraphSource::Bytes)->grab().toImage();
    rig.action(GraphActions::Logarithmic)->trigger();
    QVERIFY(rig.view(GraphSource::Bytes)->grab().toImage() != before);
    rig.action(GraphActions::Logarithmic)->trigger();
    QCOMPARE(rig.view(GraphSource::Bytes)->grab().toImage(), before);
}

void tst_GraphPanel::csvHasEveryValue()
{
    TrafficMeter meter;
    SessionMetrics metrics(meter);
    metrics.setStatus(inState(ShardState::Ready), begin);
    metrics.addLatency({ .at = begin + second, .latency = std::chrono::microseconds(41'500) });
    metrics.addClose(
        { .code = 4009, .reason = {}, .meaning = u"Session, \"timed\" out"_s, .hint = {} }, begin + 2 * second);
    metrics.setStatus(inState(ShardState::BackingOff), begin + 2 * second);
    metrics.addError(u"=1+1"_s, begin + 3 * second);
    metrics.setStatus(inState(ShardState::Ready, true), begin + 4 * second);
    metrics.addLatency({ .at = begin + 5 * second, .latency = std::chrono::milliseconds(20) });
    metrics.addLatency({ .at = begin + 500 * second, .latency = std::chrono::milliseconds(1) }); // not shown
    GraphPanel panel(metrics);
    for (const GraphSource::Kind kind : { GraphSource::Events, GraphSource::Bytes })
        panel.setShown(kind, false);
    panel.showSpan(begin, begin + 60 * second);
    const QByteArrayList lines = panel.contentAs(GraphExport::Form::Csv).split('\n');
    const QByteArrayList expected { "at,graph,line,unit,mean,min,max,count,gap_before,text\r",
        "2026-09-21T14:13:21.000000Z,latency,p95,ms,41.5,41.5,41.5,1,true,\r",
        "2026-09-21T14:13:25.000000Z,latency,p95,ms,41.5,41.5,41.5,1,true,\r",
        "2026-09-21T14:13:21.000000Z,latency,p50,ms,41.5,41.5,41.5,1,true,\r",
        "2026-09-21T14:13:25.000000Z,latency,p50,ms,20,20,20,1,true,\r",
        "2026-09-21T14:13:21.000000Z,latency,latency,ms,41.5,41.5,41.5,1,true,\r",
        "2026-09-21T14:13:25.000000Z,latency,latency,ms,20,20,20,1,true,\r",
        "2026-09-21T14:13:20.000000Z,marker,ready,,,,,,,Ready with a new session\r",
        "2026-09-21T14:13:22.000000Z,marker,close,,,,,,,\"4009 Session, \"\"timed\"\" out\"\r",
        "2026-09-21T14:13:23.000000Z,marker,error,,,,,,,\"'=1+1\"\r",
        "2026-09-21T14:13:24.000000Z,marker,resume,,,,,,,Session resumed\r", "" };
    QCOMPARE(lines.join('\n'), expected.join('\n'));
}

void tst_GraphPanel::svgIsWellFormed()
{
    Rig rig;
    if (!GraphExport::canWrite(GraphExport::Form::Svg)) {
        QVERIFY(!rig.action(GraphActions::SaveSvg)->isVisible());
        return;
    }
    const QByteArray svg = rig.panel->contentAs(GraphExport::Form::Svg);
    QXmlStreamReader reader(svg);
    QString texts;
    int shapes = 0;
    int pictures = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            texts += reader.text();
        if (reader.isStartElement()
            && (reader.name() == "polyline"_L1 || reader.name() == "path"_L1 || reader.name() == "polygon"_L1))
            ++shapes;
        if (reader.isStartElement() && reader.name() == "image"_L1)
            ++pictures;
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(texts.contains(u"Heartbeat latency"_s));
    QVERIFY(texts.contains(u"MESSAGE_CREATE"_s));
    QVERIFY(shapes > 10);
    QCOMPARE(pictures, 0);
}

void tst_GraphPanel::pngShowsTheGraphs()
{
    Rig rig;
    const QImage image = QImage::fromData(rig.panel->contentAs(GraphExport::Form::Png), "PNG");
    QVERIFY(image.width() > 1900);
    QVERIFY(image.height() > 3 * 400);
    const QColor ink = toneColor(Tone::Incoming, rig.panel->palette());
    QVERIFY(hasInk(image, image.width() / 4, ink));
}

void tst_GraphPanel::savingTellsWhatIsWrong()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"graphs.csv"_s);
    QCOMPARE(GraphExport::save(path, "a,b\r\n"), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("a,b\r\n"));
    QVERIFY(!GraphExport::save(home.filePath(u"no/such/folder.csv"_s), "a").isEmpty());
}

void tst_GraphPanel::speaksItsValues()
{
    Rig rig;
    rig.panel->setNow(begin + 102 * second);
    QAccessibleInterface *latency = accessible(rig.view(GraphSource::Latency));
    QVERIFY(latency);
    QCOMPARE(latency->role(), QAccessible::Chart);
    QCOMPARE(latency->text(QAccessible::Name), u"Heartbeat latency"_s);
    QCOMPARE(latency->text(QAccessible::Value), u"last 77 ms, 2 s ago; p95 77 ms; p50 20 ms; max 77 ms"_s);
    // Who reads the description and no value hears both.
    const QString description = latency->text(QAccessible::Description);
    QVERIFY2(description.startsWith(latency->text(QAccessible::Value) + u". "_s), qPrintable(description));
    QVERIFY2(description.endsWith(rig.view(GraphSource::Latency)->accessibleDescription()), qPrintable(description));
    QVERIFY(description.contains(u"Arrow keys"_s));
    QVERIFY(latency->state().focusable);
    rig.view(GraphSource::Latency)->setFocus();
    QTest::keyClick(rig.view(GraphSource::Latency), Qt::Key_Home);
    QTest::keyClick(rig.view(GraphSource::Latency), Qt::Key_Right, Qt::ControlModifier);
    const QString value = latency->text(QAccessible::Value);
    QVERIFY2(value.startsWith(u"20 ms at "_s) && value.contains(u"; p95 20 ms"_s), qPrintable(value));
    // It says which of the events there were.
    QVERIFY2(accessible(rig.view(GraphSource::Events))->text(QAccessible::Value).contains(u"MESSAGE_CREATE"_s),
        qPrintable(accessible(rig.view(GraphSource::Events))->text(QAccessible::Value)));
    for (int kind = 0; kind < GraphSource::KindCount; ++kind)
        QVERIFY(!accessible(rig.view(static_cast<GraphSource::Kind>(kind)))->text(QAccessible::Name).isEmpty());
}

void tst_GraphPanel::sayingItIsNotCorrected()
{
    Rig rig;
    rig.panel->setShown(GraphSource::Age, true);
    rig.metrics.addAge({ begin + 100 * second, -20'000 });
    rig.panel->setNow(begin + 101 * second);
    QCOMPARE(
        rig.panel->cell(GraphSource::Age)->readout(), u"last −20 ms · not corrected · below 0: the clocks differ"_s);
    ServerClock clock;
    clock.learn("Mon, 21 Sep 2026 14:16:00 GMT", begin + 100 * second, begin + 100 * second);
    rig.metrics.setClock(clock);
    rig.metrics.addAge({ begin + 101 * second, -20'000 });
    rig.panel->setNow(begin + 102 * second);
    QCOMPARE(
        rig.panel->cell(GraphSource::Age)->readout(), u"last 60 s · corrected, since the clock is 1 min 0 s behind"_s);
}

void tst_GraphPanel::compactLeavesTheLines()
{
    Rig rig;
    rig.panel->setCompact(true);
    QVERIFY(rig.panel->maximumHeight() < 100);
    rig.panel->resize(900, rig.panel->maximumHeight());
    QTRY_VERIFY(rig.view(GraphSource::Bytes)->height() >= 20);
    const QImage image = rig.view(GraphSource::Bytes)->grab().toImage();
    QVERIFY(hasInk(image, rig.place(GraphSource::Bytes, 25).x(), toneColor(Tone::Incoming, rig.panel->palette())));
    QVERIFY(rig.panel->cell(GraphSource::Latency)->readout().contains(u"p95"_s));
    rig.panel->setCompact(false);
    QVERIFY(rig.panel->maximumHeight() > 1000);
}

void tst_GraphPanel::headlineTakesThePlaceOfTheTitles()
{
    Rig rig;
    auto *headline = new QLabel(u"4014 Disallowed intents"_s, rig.panel.get());
    headline->hide();
    rig.panel->setHeadlines({ headline });
    const auto title = [&rig] {
        const QList<QLabel *> labels = rig.panel->cell(GraphSource::Latency)->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->text() == "Heartbeat latency"_L1 && label->isVisible(); });
    };
    QVERIFY(title());
    headline->show();
    QVERIFY(!title());
    headline->hide();
    QVERIFY(title());
}

void tst_GraphPanel::wrapsWhereThereIsNoRoom()
{
    Rig rig;
    for (int kind = 0; kind < GraphSource::KindCount; ++kind)
        rig.panel->setShown(static_cast<GraphSource::Kind>(kind), true);
    rig.panel->resize(1000, 500);
    const auto top = [&rig](GraphSource::Kind kind) { return rig.panel->cell(kind)->y(); };
    QTRY_VERIFY(top(GraphSource::Age) > top(GraphSource::Latency) + 100);
    QCOMPARE(top(GraphSource::Bytes), top(GraphSource::Latency));
    rig.panel->resize(1900, 500);
    QTRY_COMPARE(top(GraphSource::Sends), top(GraphSource::Latency));
    // Neither does a narrow one keep the window from being low.
    rig.panel->resize(700, 500);
    QTRY_VERIFY(top(GraphSource::Sends) > top(GraphSource::Latency) + 200);
    QVERIFY2(rig.panel->minimumSizeHint().height() < 130, qPrintable(QString::number(rig.panel->minimumSizeHint().height())));
    rig.panel->resize(700, 180);
    QTRY_COMPARE(top(GraphSource::Sends), top(GraphSource::Latency));
}

void tst_GraphPanel::repaintsOnceASecondAtMost()
{
    EventCounter counter(QEvent::Paint);
    Rig rig;
    QVERIFY(rig.isShown);
    rig.view(GraphSource::Events)->installEventFilter(&counter);
    for (int i = 0; i < 200; ++i) {
        rig.metrics.addLatency({ .at = begin + (101 + i) * second, .latency = std::chrono::milliseconds(5) });
        QCoreApplication::sendPostedEvents();
    }
    QVERIFY2(counter.count <= 2, qPrintable(QString::number(counter.count)));
    // What came is shown all the same, also where no tick of a clock follows.
    QTRY_VERIFY(rig.panel->cell(GraphSource::Latency)->readout().contains(u"last 5.0 ms"_s));
}

void tst_GraphPanel::readsOnceATickAndNothingWhileHidden()
{
    Rig rig;
    QVERIFY(rig.isShown);
    rig.action(GraphActions::SpanGrows)->trigger();
    GraphCell *cell = rig.panel->cell(GraphSource::Latency);
    auto *figures = cell->findChild<ElidingLabel *>();
    QVERIFY(figures);
    EventCounter readings(QEvent::ToolTipChange);
    figures->installEventFilter(&readings);
    const auto tick = [&rig](int i) {
        rig.metrics.tick(begin + i * second);
        rig.panel->setNow(begin + i * second);
    };
    tick(101);
    QCOMPARE(readings.count, 1);
    tick(121); // the span grows
    QCOMPARE(readings.count, 2);
    rig.panel->showSpan(begin, begin + 122 * second);
    QCOMPARE(readings.count, 3);
    rig.panel->hide();
    readings.count = 0;
    tick(122);
    rig.metrics.addLatency({ .at = begin + 123 * second, .latency = std::chrono::milliseconds(5) });
    tick(123);
    QCOMPARE(readings.count, 0);
    rig.panel->show();
    QVERIFY(readings.count > 0);
    QVERIFY2(figures->text().startsWith(u"last 5.0 ms"_s), qPrintable(figures->text()));
    QCOMPARE(figures->text(), cell->readout());
}

void tst_GraphPanel::savesWhatCameWhileHidden()
{
    Rig rig;
    rig.panel->hide();
    const QByteArray before = rig.panel->contentAs(GraphExport::Form::Png);
    rig.metrics.addLatency({ .at = begin + 99 * second, .latency = std::chrono::milliseconds(900) });
    const QByteArray hidden = rig.panel->contentAs(GraphExport::Form::Png);
    QVERIFY(hidden != before);
    rig.panel->show();
    QCOMPARE(rig.panel->contentAs(GraphExport::Form::Png), hidden);
}

void tst_GraphPanel::takesAnySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("nothing") << QSize(0, 0);
    QTest::newRow("a line") << QSize(300, 1);
    QTest::newRow("narrow") << QSize(20, 200);
    QTest::newRow("wide") << QSize(3000, 100);
}

void tst_GraphPanel::takesAnySize()
{
    QFETCH(const QSize, size);
    Rig rig;
    rig.panel->axis().setCursor(begin + 50 * second);
    rig.panel->axis().select(begin, begin + 20 * second);
    GraphView *view = rig.view(GraphSource::Events);
    view->setParent(nullptr);
    const std::unique_ptr<GraphView> owned(view);
    view->resize(size);
    QImage image(std::max(1, size.width()), std::max(1, size.height()), QImage::Format_ARGB32);
    view->render(&image);
    QCOMPARE(view->size(), size);
}

QTEST_MAIN(tst_GraphPanel)
#include "tst_graphpanel.moc"
