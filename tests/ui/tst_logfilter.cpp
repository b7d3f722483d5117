// SPDX-License-Identifier: MIT
#include "core/capture/eventstore.h"
#include "core/events/namedirectory.h"
#include "tests/support/logrows.h"
#include "ui/dispatch/colorrulesdialog.h"
#include "ui/dispatch/emptynotice.h"
#include "ui/dispatch/filterbar.h"
#include "ui/dispatch/filteredit.h"
#include "ui/dispatch/logcolumns.h"
#include "ui/dispatch/logcolumnsdialog.h"
#include "ui/dispatch/logmenu.h"
#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logpanel.h"
#include "ui/dispatch/logview.h"
#include "ui/dispatch/overviewstrip.h"
#include "ui/dispatch/payloadview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    QTemporaryDir home;
    QSettings settings { home.filePath(u"a.ini"_s), QSettings::IniFormat };
    EventStore store;
    NameDirectory names;
    std::unique_ptr<LogPanel> panel = std::make_unique<LogPanel>(store, names, &settings);
    QAbstractItemModelTester tester { panel->model(), QAbstractItemModelTester::FailureReportingMode::QtTest };

    explicit Shown(int rows)
    {
        panel->resize(1000, 400);
        panel->show();
        panel->activateWindow();
        (void)QTest::qWaitForWindowActive(panel.get());
        add(rows);
    }
    void add(int rows)
    {
        LogRows::fill(store, rows);
        model()->refresh();
    }
    LogModel *model() const { return panel->model(); }
    LogView *view() const { return panel->view(); }
    FilterBar *bar() const { return panel->filterBar(); }
    QScrollBar *scrollBar() const { return view()->verticalScrollBar(); }
    QAction *action(LogActions::Id id) const { return panel->actions()[id]; }
    void filter(const QString &expression) const
    {
        bar()->setExpression(expression);
        QVERIFY(QTest::qWaitFor([this] { return model()->progress().isDone() && !bar()->edit()->hasFault(); }));
        model()->refresh();
    }
    void choose(qint64 record) const { view()->choose(model()->rowOf(record)); }
    QList<qint64> rows() const
    {
        QList<qint64> result;
        for (int row = 0; row < model()->rowCount(); ++row)
            result.append(model()->storeIndex(row));
        return result;
    }
    QString newest() const
    {
        for (const QToolButton *button : panel->findChildren<QToolButton *>()) {
            if (button->isVisible() && (button->text().endsWith(u"new"_s) || button->text() == u"Newest"_s))
                return button->text();
        }
        return {};
    }
};

QAction *entry(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text() == text)
            return action;
        if (QAction *found = action->menu() ? entry(action->menu(), text) : nullptr)
            return found;
    }
    return nullptr;
}

} // namespace

class tst_LogFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsExactlyWhatMatches_data();
    void showsExactlyWhatMatches();
    void newRowsPassTheFilter();
    void wrongFilterKeepsTheRows();
    void emptyResultNamesThePartThatExcludes();
    void emptyResultGoesWhenARowComes();
    void emptyResultOffersToClear();
    void chosenRowSurvivesTheFilter();
    void hiddenChoiceComesBack();
    void readersPlaceSurvivesTheFilter();
    void recordThatIsHiddenTakesTheFilterAway();
    void momentChoosesTheNearestRow_data();
    void momentChoosesTheNearestRow();
    void timeNarrowsTheFilter();

    void pauseFreezesTheRows();
    void filterSetWhilePausedShowsWhatWasThere();
    void spacePausesInTheLogAlone();
    void newestEndsThePause();

    void keysMarkAndJump();
    void marksSurviveTheFilter();
    void marksAreSaidInWords();
    void markingShowsAllRowsAndJumpsBetweenMatches();
    void overviewCountsWhatLiesThere();
    void overviewClickGoesThere();

    void firstRuleColours();
    void rulesAreEditedAndRemembered();
    void wrongRuleColoursNothing();

    void cellMenuFilters();
    void menuSaysNames();
    void valueOfTheInspectorFilters_data();
    void valueOfTheInspectorFilters();
    void previousOfItsKindIsCompared();
    void keysCopy();
    void exportsAreAskedFor();

    void columnsAreChosenAndRemembered();
    void keptColumnsThatCannotBeReadAreIgnored_data();
    void keptColumnsThatCannotBeReadAreIgnored();
    void keysChooseAndOrderColumns();
    void theLastColumnStays();
    void spoiledColumnsLeaveTheLogWhole();
    void hiddenColumnStaysHiddenInANarrowWindow();
    void columnsYieldBeforeTheLogScrolls();
    void columnsYieldWithoutSettings();
    void summaryCanBeReadInANarrowWindow();
    void namesStandForIds();
};

void tst_LogFilter::showsExactlyWhatMatches_data()
{
    QTest::addColumn<QString>("expression");
    for (const QString &expression : { u"t:TYPING_START"_s, u"d.author.bot:true"_s, u"t:MESSAGE_* -d.author.bot:true"_s, u"\"number 7\""_s,
             u"s:100..200 or user:3 op:0 bytes:..90"_s, u"kind:close"_s })
        QTest::newRow(qPrintable(expression)) << expression;
}

void tst_LogFilter::showsExactlyWhatMatches()
{
    QFETCH(const QString, expression);
    Shown shown(5000);
    shown.store.append(LogRows::close(4000));
    shown.filter(expression);
    const auto filter = std::get<std::shared_ptr<const Filter>>(Filter::compile(expression));
    QList<qint64> expected;
    for (qint64 i = 0; i < shown.store.range().end; ++i) {
        if (filter->matches(shown.store.at(i)))
            expected.append(i);
    }
    QVERIFY(!expected.isEmpty());
    QCOMPARE(shown.rows(), expected);
    QVERIFY2(shown.bar()->counts().contains(u"of 5,001"_s), qPrintable(shown.bar()->counts()));
    shown.filter({});
    QCOMPARE(shown.model()->rowCount(), 5001);
}

void tst_LogFilter::newRowsPassTheFilter()
{
    Shown shown(30);
    shown.filter(u"t:TYPING_START"_s);
    QCOMPARE(shown.model()->rowCount(), 10);
    LogRows::fill(shown.store, 30);
    QTRY_COMPARE((shown.model()->refresh(), shown.model()->rowCount()), 20);
}

void tst_LogFilter::wrongFilterKeepsTheRows()
{
    Shown shown(30);
    shown.filter(u"t:TYPING_START"_s);
    shown.bar()->setExpression(u"t:TYPING_START gild:3"_s);
    QVERIFY(!shown.bar()->reason().isEmpty());
    QCOMPARE(shown.model()->rowCount(), 10);
}

void tst_LogFilter::emptyResultNamesThePartThatExcludes()
{
    Shown shown(30);
    auto *notice = shown.panel->findChild<EmptyNotice *>();
    shown.filter(u"t:TYPING_START d.author.bot:true"_s);
    QVERIFY(notice->isVisible());
    QTRY_VERIFY2(notice->text().contains(u"t:TYPING_START alone matches 10 rows"_s), qPrintable(notice->text()));
    QTRY_VERIFY2(notice->text().contains(u"no row matches them all"_s), qPrintable(notice->text()));
    shown.filter(u"t:TYPING_START nowhere"_s);
    QTRY_VERIFY2(notice->text().contains(u"nowhere matches none"_s), qPrintable(notice->text()));
    shown.filter(u"nowhere or neither"_s);
    QTRY_VERIFY2(notice->text().contains(u"None of the alternatives"_s), qPrintable(notice->text()));
    shown.filter(u"nowhere"_s);
    QTRY_VERIFY2(notice->text().contains(u"nowhere matches none of 30 rows"_s), qPrintable(notice->text()));
    shown.filter({});
    QVERIFY(!notice->isVisible());
}

void tst_LogFilter::emptyResultGoesWhenARowComes()
{
    Shown shown(30);
    auto *notice = shown.panel->findChild<EmptyNotice *>();
    shown.filter(u"kind:close"_s);
    QVERIFY(notice->isVisible());
    shown.store.append(LogRows::close(4000));
    QTRY_VERIFY((shown.model()->refresh(), !notice->isVisible()));
}

void tst_LogFilter::emptyResultOffersToClear()
{
    Shown shown(30);
    shown.filter(u"nowhere"_s);
    QTest::mouseClick(shown.panel->findChild<EmptyNotice *>()->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(shown.model()->rowCount(), 30);
    QCOMPARE(shown.bar()->edit()->text(), QString());
}

void tst_LogFilter::chosenRowSurvivesTheFilter()
{
    Shown shown(3000);
    shown.choose(1500);
    const QSignalSpy chosen(shown.view(), &LogView::recordChosen);
    shown.filter(u"t:TYPING_START"_s);
    QCOMPARE(shown.view()->currentRecord(), 1500);
    QVERIFY(shown.view()->viewport()->rect().intersects(shown.view()->visualRect(shown.view()->currentIndex())));
    shown.filter({});
    QCOMPARE(shown.view()->currentRecord(), 1500);
    QCOMPARE(shown.view()->chosenRecords(), QList<qint64> { 1500 });
    // Nothing was chosen anew: the inspector stays as it is.
    QCOMPARE(chosen.size(), 0);
}

void tst_LogFilter::hiddenChoiceComesBack()
{
    Shown shown(3000);
    shown.choose(1501);
    shown.filter(u"t:TYPING_START"_s);
    QCOMPARE(shown.view()->currentRecord(), -1);
    QCOMPARE(shown.panel->findChild<PayloadView *>()->record().sequence.value_or(0), 1501);
    shown.filter({});
    QCOMPARE(shown.view()->currentRecord(), 1501);
}

void tst_LogFilter::readersPlaceSurvivesTheFilter()
{
    Shown shown(3000);
    shown.scrollBar()->setValue(1200);
    QVERIFY(!shown.view()->isFollowing());
    shown.filter(u"t:TYPING_START"_s);
    QCOMPARE(shown.model()->storeIndex(shown.view()->rowAt(0)), 1200);
    QVERIFY(!shown.view()->isFollowing());
    shown.filter({});
    QCOMPARE(shown.model()->storeIndex(shown.view()->rowAt(0)), 1200);
    QCOMPARE(shown.view()->waiting(), 0);
}

void tst_LogFilter::recordThatIsHiddenTakesTheFilterAway()
{
    Shown shown(30);
    shown.filter(u"t:TYPING_START"_s);
    QVERIFY(shown.panel->chooseRecord(3));
    QCOMPARE(shown.bar()->expression(), u"t:TYPING_START"_s);
    QVERIFY(shown.panel->chooseRecord(4));
    QCOMPARE(shown.bar()->expression(), QString());
    QCOMPARE(shown.view()->currentRecord(), 4);
    QVERIFY(!shown.panel->chooseRecord(30));
}

namespace {

constexpr qint64 begin = 1'790'000'000'000'000;

/// A row each second.
void fillWithSeconds(Shown *shown, int rows)
{
    for (int i = 0; i < rows; ++i) {
        EventRecord record = LogRows::dispatch(i % 2 == 0 ? "MESSAGE_CREATE" : "TYPING_START", "{}", i);
        record.at = begin + i * 1'000'000LL;
        shown->store.append(record);
    }
    shown->model()->refresh();
}

} // namespace

void tst_LogFilter::momentChoosesTheNearestRow_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<qint64>("record");
    QTest::newRow("exact") << QString() << 7.0 << qint64(7);
    QTest::newRow("nearer to the one before") << QString() << 7.4 << qint64(7);
    QTest::newRow("nearer to the next") << QString() << 7.6 << qint64(8);
    QTest::newRow("before all") << QString() << -100.0 << qint64(0);
    QTest::newRow("behind all") << QString() << 9e6 << qint64(9'999);
    QTest::newRow("of those that are shown") << u"t:TYPING_START"_s << 7.9 << qint64(7);
    QTest::newRow("in a compressed segment") << u"t:TYPING_START"_s << 5000.2 << qint64(5001);
    QTest::newRow("where there is none") << u"t:NOTHING"_s << 7.0 << qint64(-1);
}

void tst_LogFilter::momentChoosesTheNearestRow()
{
    QFETCH(const QString, filter);
    QFETCH(const double, seconds);
    QFETCH(const qint64, record);
    Shown shown(0);
    fillWithSeconds(&shown, 10'000);
    shown.store.waitForSealing();
    shown.filter(filter);
    shown.panel->chooseMoment(begin + static_cast<qint64>(seconds * 1e6));
    QCOMPARE(shown.view()->currentRecord(), record);
}

void tst_LogFilter::timeNarrowsTheFilter()
{
    Shown shown(0);
    fillWithSeconds(&shown, 100);
    shown.filter(u"t:TYPING_START or t:MESSAGE_CREATE"_s);
    shown.panel->showBetween(begin + 10'000'000, begin + 12'500'000);
    const auto isShown = [&shown](const QList<qint64> &rows) {
        return QTest::qWaitFor([&] {
            shown.model()->refresh();
            return shown.model()->progress().isDone() && shown.rows() == rows;
        });
    };
    QVERIFY2(isShown({ 10, 11, 12 }), qPrintable(shown.bar()->expression()));
    QCOMPARE(shown.bar()->expression(),
        u"(t:TYPING_START or t:MESSAGE_CREATE) at:2026-09-21T14:13:30.000000Z..2026-09-21T14:13:32.500000Z"_s);
    // The next stretch takes its place.
    shown.panel->showBetween(begin + 20'000'000, begin + 20'000'000);
    QVERIFY2(isShown({ 20 }), qPrintable(shown.bar()->expression()));
    // One that the reader has changed is the reader's.
    shown.filter(u"at:2026-09-21T14:14"_s);
    shown.panel->showBetween(begin + 40'000'000, begin + 41'000'000);
    QVERIFY2(isShown({ 40, 41 }), qPrintable(shown.bar()->expression()));
    QVERIFY(shown.bar()->expression().startsWith(u"at:2026-09-21T14:14 at:"_s));
}

void tst_LogFilter::pauseFreezesTheRows()
{
    Shown shown(30);
    shown.action(LogActions::Pause)->trigger();
    shown.add(12);
    QCOMPARE(shown.model()->rowCount(), 30);
    QCOMPARE(shown.newest(), u"12 new"_s);
    shown.action(LogActions::Pause)->trigger();
    QCOMPARE(shown.model()->rowCount(), 42);
    QVERIFY(shown.view()->isFollowing());
}

void tst_LogFilter::filterSetWhilePausedShowsWhatWasThere()
{
    Shown shown(30);
    shown.action(LogActions::Pause)->trigger();
    shown.add(30);
    shown.filter(u"t:TYPING_START"_s);
    QCOMPARE(shown.model()->rowCount(), 10);
    QCOMPARE(shown.model()->pending(), 10);
    QCOMPARE(shown.newest(), u"10 new"_s);
    shown.filter({});
    QCOMPARE(shown.model()->rowCount(), 30);
    shown.action(LogActions::Pause)->trigger();
    QCOMPARE(shown.model()->rowCount(), 60);
}

void tst_LogFilter::spacePausesInTheLogAlone()
{
    Shown shown(30);
    shown.view()->setFocus();
    QTest::keyClick(shown.view(), Qt::Key_Space);
    QVERIFY(shown.model()->isPaused());
    QTest::keyClick(shown.view(), Qt::Key_Space);
    QVERIFY(!shown.model()->isPaused());
    shown.bar()->focusEdit();
    QTest::keyClicks(shown.bar()->edit(), u"a b"_s);
    QVERIFY(!shown.model()->isPaused());
    QCOMPARE(shown.bar()->edit()->text(), u"a b"_s);
}

void tst_LogFilter::newestEndsThePause()
{
    Shown shown(300);
    shown.scrollBar()->setValue(10);
    shown.action(LogActions::Pause)->trigger();
    shown.add(30);
    shown.panel->follow();
    QVERIFY(!shown.model()->isPaused());
    QVERIFY(!shown.action(LogActions::Pause)->isChecked());
    QCOMPARE(shown.model()->rowCount(), 330);
    QVERIFY(shown.view()->isFollowing());
}

void tst_LogFilter::keysMarkAndJump()
{
    Shown shown(300);
    shown.view()->setFocus();
    for (const qint64 record : { 20, 100, 200 }) {
        shown.choose(record);
        QTest::keyClick(shown.view(), Qt::Key_M);
    }
    QCOMPARE(shown.panel->highlights()->marks.records(), (std::vector<qint64> { 20, 100, 200 }));
    QTest::keyClick(shown.view(), Qt::Key_BracketRight);
    QCOMPARE(shown.view()->currentRecord(), 20);
    QTest::keyClick(shown.view(), Qt::Key_BracketRight);
    QCOMPARE(shown.view()->currentRecord(), 100);
    QTest::keyClick(shown.view(), Qt::Key_BracketLeft);
    QTest::keyClick(shown.view(), Qt::Key_BracketLeft);
    QCOMPARE(shown.view()->currentRecord(), 200);
    QTest::keyClick(shown.view(), Qt::Key_M);
    QCOMPARE(shown.panel->highlights()->marks.records(), (std::vector<qint64> { 20, 100 }));
}

void tst_LogFilter::marksSurviveTheFilter()
{
    Shown shown(30);
    shown.panel->highlights()->marks.toggle({ 3, 4 });
    shown.filter(u"t:TYPING_START"_s);
    QCOMPARE(shown.model()->index(1, LogModel::MarkColumn).data().toString(), u"◆"_s);
    QCOMPARE(shown.model()->index(2, LogModel::MarkColumn).data().toString(), QString());
}

void tst_LogFilter::marksAreSaidInWords()
{
    Shown shown(30);
    shown.panel->highlights()->marks.toggle({ 3 });
    QCOMPARE(shown.model()->index(3, LogModel::MarkColumn).data(Qt::AccessibleTextRole).toString(), u"marked"_s);
}

void tst_LogFilter::markingShowsAllRowsAndJumpsBetweenMatches()
{
    Shown shown(300);
    QTest::keyClick(shown.panel.get(), Qt::Key_M, Qt::ControlModifier);
    shown.filter(u"d.author.bot:true"_s);
    QCOMPARE(shown.model()->rowCount(), 300);
    QTRY_VERIFY2(shown.bar()->counts().startsWith(u"20 of"_s), qPrintable(shown.bar()->counts()));
    QCOMPARE(shown.model()->index(10, LogModel::MarkColumn).data().toString(), u"▸"_s);
    QVERIFY(shown.model()->index(10, 0).data(LogModel::SurfaceRole).isValid());
    QVERIFY(!shown.model()->index(11, 0).data(LogModel::SurfaceRole).isValid());
    shown.choose(11);
    QTest::keyClick(shown.view(), Qt::Key_F3);
    QCOMPARE(shown.view()->currentRecord(), 20);
    QTest::keyClick(shown.view(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(shown.view()->currentRecord(), 10);
    QTest::keyClick(shown.panel.get(), Qt::Key_M, Qt::ControlModifier);
    QTRY_COMPARE((shown.model()->refresh(), shown.model()->rowCount()), 20);
}

void tst_LogFilter::overviewCountsWhatLiesThere()
{
    Shown shown(3000);
    shown.store.append(LogRows::close(4000));
    shown.add(2999);
    auto *strip = shown.panel->findChild<OverviewStrip *>();
    shown.panel->highlights()->marks.toggle({ 0, 1, 5999 });
    const auto sum = [strip](OverviewStrip::Lane lane) {
        int total = 0;
        for (int y = 0; y < strip->height(); ++y)
            total += strip->count(lane, y);
        return total;
    };
    QCOMPARE(sum(OverviewStrip::Marks), 3);
    QCOMPARE(strip->count(OverviewStrip::Marks, 0), 2);
    QCOMPARE(strip->count(OverviewStrip::Marks, strip->height() - 1), 1);
    QTRY_COMPARE(sum(OverviewStrip::Incidents), 1);
    // With fewer rows than pixels each lies at one of them.
    shown.filter(u"s:0..2"_s);
    QCOMPARE(sum(OverviewStrip::Marks), 3 - 1);
}

void tst_LogFilter::overviewClickGoesThere()
{
    Shown shown(3000);
    shown.store.append(LogRows::close(4000));
    shown.add(2999);
    auto *strip = shown.panel->findChild<OverviewStrip *>();
    QTRY_COMPARE(shown.panel->highlights()->incidents.records(), std::vector<qint64> { 3000 });
    QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(5, strip->height() / 2 + 2));
    QCOMPARE(shown.view()->currentRecord(), 3000);
    QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(5, strip->height() / 4));
    const qint64 quarter = shown.view()->currentRecord();
    QVERIFY2(std::abs(quarter - 1500) < 60, qPrintable(QString::number(quarter)));
}

void tst_LogFilter::firstRuleColours()
{
    Shown shown(30);
    const auto surface = [&shown](int row) { return shown.model()->index(row, 2).data(LogModel::SurfaceRole); };
    QVERIFY(!surface(0).isValid());
    shown.panel->highlights()->rules.setRules({ { u"user:3 op:99"_s, Tone::Bad }, { u"t:TYPING_START"_s, Tone::Good, false },
        { u"d.author.bot:true"_s, Tone::Warning }, { u"t:MESSAGE_CREATE"_s, Tone::Incoming } });
    QVERIFY(!surface(0).isValid());
    QCOMPARE(surface(10).toInt(), static_cast<int>(Tone::Warning));
    QCOMPARE(surface(11).toInt(), static_cast<int>(Tone::Incoming));
    shown.panel->highlights()->rules.setRules({});
    QVERIFY(!surface(10).isValid());
}

void tst_LogFilter::rulesAreEditedAndRemembered()
{
    Shown shown(30);
    for (const ColorRule &rule : ColorRules::defaults()) {
        QVERIFY(!rule.isEnabled);
        QVERIFY2(std::holds_alternative<std::shared_ptr<const Filter>>(Filter::compile(rule.filter)), qPrintable(rule.filter));
    }
    shown.action(LogActions::Rules)->trigger();
    auto *dialog = shown.panel->findChild<ColorRulesDialog *>();
    const auto press = [dialog](const QString &text) {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    press(u"&New rule"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"t:TYPING_START"_s);
    press(u"&Up"_s);
    dialog->accept();
    const QList<ColorRule> rules = shown.panel->highlights()->rules.rules();
    QCOMPARE(rules.size(), ColorRules::defaults().size() + 1);
    QCOMPARE(rules[rules.size() - 2], (ColorRule { u"t:TYPING_START"_s, Tone::Warning, true }));
    QCOMPARE(shown.model()->index(0, 0).data(LogModel::SurfaceRole).toInt(), static_cast<int>(Tone::Warning));
    ColorRules later;
    later.load(shown.settings);
    QCOMPARE(later.rules(), rules);
}

void tst_LogFilter::wrongRuleColoursNothing()
{
    Shown shown(3);
    shown.panel->highlights()->rules.setRules({ { u"gild:"_s, Tone::Bad }, { u"op:0"_s, Tone::Good } });
    QCOMPARE(shown.model()->index(0, 0).data(LogModel::SurfaceRole).toInt(), static_cast<int>(Tone::Good));
}

void tst_LogFilter::cellMenuFilters()
{
    Shown shown(30);
    auto *menus = shown.view()->findChild<LogMenu *>();
    std::unique_ptr<QMenu> menu(menus->create(0, LogModel::EventColumn));
    entry(menu.get(), u"Exclude t:TYPING_START"_s)->trigger();
    QCOMPARE(shown.bar()->expression(), u"-t:TYPING_START"_s);
    QTRY_COMPARE(shown.model()->rowCount(), 20);
    menu.reset(menus->create(0, LogModel::ChannelColumn));
    entry(menu.get(), u"Filter for channel:2"_s)->trigger();
    QCOMPARE(shown.bar()->expression(), u"-t:TYPING_START channel:2"_s);
    QTRY_COMPARE(shown.model()->rowCount(), 20);
    menu.reset(menus->create(0, LogModel::SummaryColumn));
    entry(menu.get(), u"Filter only for guild:1"_s)->trigger();
    QCOMPARE(shown.bar()->expression(), u"guild:1"_s);
}

void tst_LogFilter::menuSaysNames()
{
    Shown shown(3);
    shown.names.learn(DispatchEvent::CHANNEL_CREATE, JsonValue::parse(R"({"id":"2","name":"a & b"})"));
    const std::unique_ptr<QMenu> menu(shown.view()->findChild<LogMenu *>()->create(0, LogModel::ChannelColumn));
    QVERIFY(entry(menu.get(), u"Filter for channel:2 (a && b)"_s));
}

void tst_LogFilter::valueOfTheInspectorFilters_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expression");
    QTest::newRow("true") << QByteArray("true") << u"d.x:true"_s;
    QTest::newRow("the word true") << QByteArray(R"("true")") << u"d.x:\"true\""_s;
    QTest::newRow("null") << QByteArray("null") << u"d.x:null"_s;
    QTest::newRow("the word null") << QByteArray(R"("null")") << u"d.x:\"null\""_s;
    QTest::newRow("number") << QByteArray("42") << u"d.x:42"_s;
    QTest::newRow("words") << QByteArray(R"("e4 \u00e9")") << u"d.x:\"e4 \u00e9\""_s;
}

void tst_LogFilter::valueOfTheInspectorFilters()
{
    QFETCH(const QByteArray, json);
    Shown shown(3);
    for (const char *value : { "true", R"("true")", "null", R"("null")", "42", R"("e4 \u00e9")" })
        shown.store.append(LogRows::dispatch("X", "{\"x\":" + QByteArray(value) + '}'));
    Q_EMIT shown.panel->inspector()->filterRequested("d.x", json, false);
    QTEST(shown.bar()->expression(), "expression");
    QTRY_COMPARE(shown.model()->rowCount(), 1);
    QVERIFY(shown.model()->record(0).json.contains(QByteArray("\"x\":" + json)));
}

void tst_LogFilter::previousOfItsKindIsCompared()
{
    Shown shown(30);
    shown.choose(9);
    auto *payload = shown.panel->findChild<PayloadView *>();
    Q_EMIT payload->previousOfKindRequested();
    QCOMPARE(payload->record().sequence.value_or(0), 9);
    auto *tabs = payload->findChild<QTabWidget *>();
    QCOMPARE(tabs->currentIndex(), int(PayloadView::CompareTab));
}

void tst_LogFilter::keysCopy()
{
    Shown shown(30);
    shown.choose(4);
    shown.view()->setFocus();
    QTest::keyClick(shown.view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), shown.store.at(4).json);
    QTest::keyClick(shown.view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"{\"kind\":\"dispatch\""_s));
    shown.action(LogActions::CopyCommand)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"--filter 't:MESSAGE_CREATE'"_s));
}

void tst_LogFilter::exportsAreAskedFor()
{
    Shown shown(30);
    QSignalSpy selection(shown.panel.get(), &LogPanel::exportRequested);
    QSignalSpy all(shown.panel.get(), &LogPanel::exportShownRequested);
    QVERIFY(!shown.action(LogActions::ExportSelection)->isEnabled());
    shown.view()->chooseAgain({ 3, 5 }, 5);
    shown.action(LogActions::ExportSelection)->trigger();
    QCOMPARE(selection.first().first().value<QList<qint64>>(), (QList<qint64> { 3, 5 }));
    shown.action(LogActions::ExportShown)->trigger();
    QCOMPARE(all.size(), 1);
}

void tst_LogFilter::columnsAreChosenAndRemembered()
{
    Shown shown(3);
    QHeaderView *header = shown.view()->horizontalHeader();
    QVERIFY(shown.view()->isColumnHidden(LogModel::GuildColumn));
    QMenu menu;
    auto *columns = shown.view()->findChild<LogColumns *>();
    columns->fillMenu(&menu);
    entry(&menu, u"Guild"_s)->trigger();
    entry(&menu, u"Bytes"_s)->trigger();
    header->moveSection(header->visualIndex(LogModel::EventColumn), 0);
    shown.view()->setColumnWidth(LogModel::TimeColumn, 133);
    entry(&menu, u"Time"_s)->trigger();
    shown.panel.reset();
    shown.panel = std::make_unique<LogPanel>(shown.store, shown.names, &shown.settings);
    QVERIFY(!shown.view()->isColumnHidden(LogModel::GuildColumn));
    QVERIFY(shown.view()->isColumnHidden(LogModel::BytesColumn));
    QCOMPARE(shown.view()->horizontalHeader()->visualIndex(LogModel::EventColumn), 0);
    QVERIFY(shown.view()->isColumnHidden(LogModel::TimeColumn));
    columns = shown.view()->findChild<LogColumns *>();
    columns->setShown(LogModel::TimeColumn, true);
    QCOMPARE(shown.view()->columnWidth(LogModel::TimeColumn), 133);
    columns->reset();
    QVERIFY(shown.view()->isColumnHidden(LogModel::GuildColumn));
    QCOMPARE(shown.view()->horizontalHeader()->visualIndex(LogModel::EventColumn), int(LogModel::EventColumn));
}

namespace {

/// Where the columns are kept, whatever the key is.
QString keptColumns(const QSettings &settings)
{
    for (const QString &key : settings.allKeys()) {
        if (key.startsWith(u"log/columns"_s))
            return key;
    }
    return {};
}

} // namespace

void tst_LogFilter::keptColumnsThatCannotBeReadAreIgnored_data()
{
    QTest::addColumn<QVariant>("kept");
    QByteArray noise;
    for (int i = 0; i < 400; ++i)
        noise.append(static_cast<char>(i * 73 + i / 7));
    QTest::newRow("bytes of noise") << QVariant(noise);
    QTest::newRow("words") << QVariant(u"all of them"_s);
    QTest::newRow("a list of nothing") << QVariant(QStringList { {}, {}, {} });
    QTest::newRow("a number") << QVariant(7);
}

void tst_LogFilter::keptColumnsThatCannotBeReadAreIgnored()
{
    QFETCH(const QVariant, kept);
    Shown shown(3);
    LogColumns *columns = shown.view()->findChild<LogColumns *>();
    columns->reset();
    const QString key = keptColumns(shown.settings);
    QVERIFY(!key.isEmpty());
    const auto widths = [&shown] {
        QList<int> result;
        for (int column = 0; column < LogModel::ColumnCount; ++column)
            result.append(shown.view()->columnWidth(column) * 100 + shown.view()->horizontalHeader()->visualIndex(column));
        return result;
    };
    const auto restart = [&shown] {
        shown.panel.reset();
        shown.panel = std::make_unique<LogPanel>(shown.store, shown.names, &shown.settings);
        shown.panel->resize(1000, 400);
        shown.panel->show();
    };
    restart();
    const QList<int> expected = widths();
    QVERIFY(expected.count(0) < LogModel::ColumnCount);
    shown.settings.setValue(key, kept);
    restart();
    QCOMPARE(widths(), expected);
}

void tst_LogFilter::keysChooseAndOrderColumns()
{
    const Shown shown(3);
    const QHeaderView *header = shown.view()->horizontalHeader();
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    };
    shown.view()->setFocus();
    press(Qt::Key_O);
    const QPointer<LogColumnsDialog> dialog = shown.panel->findChild<LogColumnsDialog *>();
    QVERIFY(dialog);
    const auto *list = dialog->findChild<QListWidget *>();
    QTRY_COMPARE(QApplication::focusWidget(), list);
    const auto goTo = [&](const QString &name) {
        press(Qt::Key_Home);
        for (int i = 0; i < list->count() && list->currentItem()->text() != name; ++i)
            press(Qt::Key_Down);
        return list->currentItem()->text() == name;
    };
    QVERIFY(goTo(u"Guild"_s));
    QCOMPARE(list->currentItem()->checkState(), Qt::Unchecked);
    press(Qt::Key_Space);
    QCOMPARE(list->currentItem()->checkState(), Qt::Checked);
    QVERIFY(goTo(u"Bytes"_s));
    press(Qt::Key_Space);
    QVERIFY(shown.view()->isColumnHidden(LogModel::BytesColumn));
    QVERIFY(goTo(u"Event"_s));
    const int place = header->visualIndex(LogModel::EventColumn);
    for (const int left : { 1, 2 }) {
        press(Qt::Key_U, Qt::AltModifier);
        QTRY_COMPARE(header->visualIndex(LogModel::EventColumn), place - left);
    }
    QCOMPARE(list->currentItem()->text(), u"Event"_s);
    press(Qt::Key_W, Qt::AltModifier);
    QTRY_COMPARE(header->visualIndex(LogModel::EventColumn), place - 1);
    QMenu menu;
    shown.view()->findChild<LogColumns *>()->fillMenu(&menu);
    QVERIFY(entry(&menu, u"Guild"_s)->isChecked());

    press(Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(header->visualIndex(LogModel::EventColumn), place);
    QVERIFY(!shown.view()->isColumnHidden(LogModel::BytesColumn));
    QVERIFY(shown.view()->isColumnHidden(LogModel::GuildColumn));
    QVERIFY(goTo(u"Guild"_s));
    QCOMPARE(list->currentItem()->checkState(), Qt::Unchecked);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void tst_LogFilter::theLastColumnStays()
{
    const Shown shown(3);
    shown.action(LogActions::Columns)->trigger();
    auto *dialog = shown.panel->findChild<LogColumnsDialog *>();
    auto *list = dialog->findChild<QListWidget *>();
    QTRY_COMPARE(QApplication::focusWidget(), list);
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        if (list->currentItem()->checkState() == Qt::Checked)
            QTest::keyClick(list, Qt::Key_Space);
    }
    QCOMPARE(list->currentItem()->checkState(), Qt::Checked);
    QCOMPARE(shown.view()->horizontalHeader()->hiddenSectionCount(), LogModel::ColumnCount - 1);
}

void tst_LogFilter::spoiledColumnsLeaveTheLogWhole()
{
    Shown shown(3);
    shown.view()->findChild<LogColumns *>()->reset();
    const QString key = keptColumns(shown.settings);
    const QByteArray kept = shown.settings.value(key).toByteArray();
    QVERIFY(kept.size() > 2 * LogModel::ColumnCount);
    for (qsizetype i = 0; i < 3 * kept.size(); ++i) {
        QByteArray spoiled = kept;
        const qsizetype place = i % kept.size();
        if (i < kept.size())
            spoiled.truncate(place);
        else
            spoiled[place] = static_cast<char>(spoiled[place] ^ (i < 2 * kept.size() ? 0x01 : 0xf4));
        shown.settings.setValue(key, spoiled);
        shown.panel.reset();
        shown.panel = std::make_unique<LogPanel>(shown.store, shown.names, &shown.settings);
        shown.panel->resize(1000, 400);
        shown.panel->show();
        const QHeaderView *header = shown.view()->horizontalHeader();
        QCOMPARE(header->count(), int(LogModel::ColumnCount));
        QVERIFY(header->hiddenSectionCount() < header->count());
        QSet<int> places;
        for (int column = 0; column < LogModel::ColumnCount; ++column) {
            places.insert(header->visualIndex(column));
            QCOMPARE(header->logicalIndex(header->visualIndex(column)), column);
            QVERIFY2(shown.view()->columnWidth(column) < 10'000, spoiled.toHex(' ').constData());
        }
        QCOMPARE(places.size(), qsizetype(LogModel::ColumnCount));
    }
}

void tst_LogFilter::hiddenColumnStaysHiddenInANarrowWindow()
{
    Shown shown(3);
    shown.panel->resize(900, 400);
    QMenu menu;
    shown.view()->findChild<LogColumns *>()->fillMenu(&menu);
    QVERIFY(entry(&menu, u"Bytes"_s)->isChecked());
    entry(&menu, u"Bytes"_s)->trigger();
    for (const int width : { 500, 2400 }) {
        shown.panel->resize(width, 400);
        QTRY_COMPARE(shown.view()->isColumnHidden(LogModel::SequenceColumn), width == 500);
        QVERIFY(shown.view()->isColumnHidden(LogModel::BytesColumn));
    }
    QMenu after;
    shown.view()->findChild<LogColumns *>()->fillMenu(&after);
    QVERIFY(!entry(&after, u"Bytes"_s)->isChecked());
}

void tst_LogFilter::columnsYieldBeforeTheLogScrolls()
{
    Shown shown(3);
    const LogView *view = shown.view();
    for (int width = 1280; width >= 700; width -= 7) {
        shown.panel->resize(width, 400);
        QTRY_COMPARE(view->horizontalHeader()->length(), view->viewport()->width());
        QVERIFY2(!view->horizontalScrollBar()->isVisible(), qPrintable(QString::number(width)));
        QVERIFY(view->columnWidth(LogModel::SummaryColumn) >= 32 * view->fontMetrics().averageCharWidth());
    }
}

void tst_LogFilter::columnsYieldWithoutSettings()
{
    const EventStore store;
    const NameDirectory names;
    LogPanel panel(store, names, nullptr);
    panel.resize(900, 400);
    panel.show();
    LogView *view = panel.view();
    QTRY_COMPARE(view->horizontalHeader()->length(), view->viewport()->width());
    QVERIFY(!view->isColumnHidden(LogModel::BytesColumn));
    view->setColumnWidth(LogModel::EventColumn, 600);
    QVERIFY(view->isColumnHidden(LogModel::BytesColumn));
    view->setColumnWidth(LogModel::EventColumn, 100);
    QVERIFY(!view->isColumnHidden(LogModel::BytesColumn));
}

void tst_LogFilter::summaryCanBeReadInANarrowWindow()
{
    Shown shown(3);
    LogView *view = shown.view();
    const int least = 30 * view->fontMetrics().averageCharWidth();
    shown.panel->resize(900, 400);
    QTRY_VERIFY(view->columnWidth(LogModel::SummaryColumn) >= least);
    view->setColumnWidth(LogModel::EventColumn, 700);
    QVERIFY(view->columnWidth(LogModel::SummaryColumn) >= least);
    QTRY_VERIFY(view->horizontalScrollBar()->maximum() > 0);
    // With room it takes all of it, and not more.
    view->setColumnWidth(LogModel::EventColumn, 100);
    shown.panel->resize(2400, 400);
    QTRY_COMPARE(view->horizontalHeader()->length(), view->viewport()->width());
    view->hideColumn(LogModel::BytesColumn);
    QCOMPARE(view->horizontalHeader()->length(), view->viewport()->width());
}

void tst_LogFilter::namesStandForIds()
{
    Shown shown(3);
    const QModelIndex cell = shown.model()->index(1, LogModel::ChannelColumn);
    QCOMPARE(cell.data().toString(), u"2"_s);
    shown.names.learn(DispatchEvent::CHANNEL_CREATE, JsonValue::parse(R"({"id":"2","name":"chess"})"));
    QCOMPARE(cell.data().toString(), u"chess"_s);
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), u"2"_s);
}

QTEST_MAIN(tst_LogFilter)
#include "tst_logfilter.moc"
