// SPDX-License-Identifier: MIT
#include "core/events/dispatchevents.h"

#include "ui/dispatch/comparepage.h"
#include "ui/dispatch/findbar.h"
#include "ui/dispatch/hexview.h"
#include "ui/dispatch/jsondiffmodel.h"
#include "ui/dispatch/jsontreemodel.h"
#include "ui/dispatch/meaningtext.h"
#include "ui/dispatch/payloadview.h"
#include "ui/dispatch/textview.h"
#include "ui/dispatch/treepage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray message
    = R"({"op":0,"t":"MESSAGE_CREATE","s":7,"d":{"id":"175928847299117063","type":19,"flags":68,"content":"a \u0022b\u0022","author":{"username":"zeyla","public_flags":0},"mentions":[],"timestamp":"2017-04-15T21:26:33.210000+00:00","odd key":[1,{"x":null}]}})";

EventRecord recordOf(const QByteArray &json, const QByteArray &type = "MESSAGE_CREATE")
{
    EventRecord record;
    record.kind = EventRecord::Kind::Dispatch;
    record.type = type;
    record.dispatchInfo = dispatchEvent(type);
    record.json = json;
    record.bytes = json.size();
    record.at = 1'492'291'593'210'000 + 3'000'000;
    return record;
}

/// The inspector, shown, with what is looked at.
struct Rig
{
    explicit Rig(const EventRecord &record)
    {
        view.resize(700, 500);
        view.show();
        // Shortcuts are the active window's.
        view.activateWindow();
        (void)QTest::qWaitForWindowActive(&view);
        view.setRecord(record);
    }
    /// The row of the first value whose text in the tree is @p text, everything else unopened.
    QModelIndex at(qsizetype byte) const { return tree()->tree()->rowAtByte(byte); }
    void choose(const QByteArray &text)
    {
        tree()->setCurrentIndex(at(view.record().json.indexOf(text)));
        tree()->setFocus();
    }
    TreePage *tree() const { return view.findChild<TreePage *>(); }
    QTabWidget *tabs() const { return view.findChild<QTabWidget *>(); }
    FindBar *bar() const { return view.findChild<FindBar *>(); }
    QLineEdit *edit() const { return bar()->findChild<QLineEdit *>(); }
    QString count() const { return bar()->findChild<QLabel *>()->text(); }
    QString current() const { return tree()->currentIndex().siblingAtColumn(0).data().toString(); }
    QAction *action(const QString &text) const
    {
        for (QAction *candidate : tree()->actions()) {
            if (candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }

    PayloadView view;
};

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class tst_Inspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsMeanings();
    void writesAges_data();
    void writesAges();
    void copies_data();
    void copies();
    void asksForFilters();
    void filtersAskForWhatTheyCan();
    void marksTheValueInRawAndHex();
    void findsInEveryTab();
    void findsBeyondTheFirstChunk();
    void findKeysAreItsOwn();
    void searchGoesOnInTheNextRecord();
    void comparesTwoRecords();
    void comparesLargeRecordsAside();
    void diffModelIsSound();
    void keepsThePlaceFromRecordToRecord();
    void asksForThePrevious();
    void everyControlHasAName();
};

void tst_Inspector::showsMeanings()
{
    const Rig rig(recordOf(message));
    const auto meaning = [&rig](const QByteArray &text, int role = JsonTreeModel::MeaningRole) {
        return rig.at(message.indexOf(text)).siblingAtColumn(JsonTreeModel::ValueColumn).data(role).toString();
    };
    QCOMPARE(meaning("19"), u"REPLY"_s);
    QCOMPARE(meaning("68"), u"SUPPRESS_EMBEDS, EPHEMERAL"_s);
    QCOMPARE(meaning("68", Qt::ToolTipRole), u"SUPPRESS_EMBEDS\nEPHEMERAL"_s);
    QCOMPARE(meaning("public_flags"), u"none"_s);
    QVERIFY(meaning("2017-04").endsWith(u" · 3 s earlier"_s));
    QVERIFY(meaning("2017-04", Qt::ToolTipRole).contains(u"UTC: 2017-04-15 21:26:33.210 UTC"_s));
    QVERIFY(meaning("2017-04", Qt::ToolTipRole).contains(u"Local: "_s));
    QVERIFY(meaning("175928", Qt::ToolTipRole).contains(u"UTC: 2016-04-30 11:18:25.796 UTC"_s));
    QVERIFY(meaning("175928", Qt::ToolTipRole).contains(u"Worker 1, process 0, number 7"_s));
    QCOMPARE(meaning("zeyla"), QString());
    QCOMPARE(meaning("19", Qt::AccessibleTextRole), u"19, REPLY"_s);
}

void tst_Inspector::writesAges_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QString>("expected");
    const qint64 at = 1'500'000'000'000'000;
    QTest::newRow("same") << at << u"0 ms earlier"_s;
    QTest::newRow("milliseconds") << at - 12'345 << u"12 ms earlier"_s;
    QTest::newRow("seconds") << at - 59'999'999 << u"59 s earlier"_s;
    QTest::newRow("minutes") << at - 60'000'000 << u"1 min earlier"_s;
    QTest::newRow("hours") << at - 7'300'000'000 << u"2 h earlier"_s;
    QTest::newRow("days") << at - 3 * 86'400'000'000 << u"3 d earlier"_s;
    QTest::newRow("years") << at - 800 * 86'400'000'000 << u"2 y earlier"_s;
    QTest::newRow("to come") << at + 300'000'000 << u"5 min later"_s;
}

void tst_Inspector::writesAges()
{
    QFETCH(const qint64, microseconds);
    QFETCH(const QString, expected);
    const ValueMeaning meaning { .kind = ValueMeaning::Kind::Time, .time = Timestamp(microseconds) };
    QVERIFY2(meaningText(meaning, 1'500'000'000'000'000).endsWith(u" · "_s + expected),
        qPrintable(meaningText(meaning, 1'500'000'000'000'000)));
    QVERIFY(!meaningText(meaning, 0).contains(u'·'));
}

void tst_Inspector::copies_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a string") << u"Copy value"_s << QByteArray("a \\u0022b") << u"a \"b\""_s;
    QTest::newRow("a number") << u"Copy value"_s << QByteArray("68") << u"68"_s;
    QTest::newRow("a sub-tree") << u"Copy value"_s << QByteArray("odd key") << u"[1,{\"x\":null}]"_s;
    QTest::newRow("a pointer") << u"Copy JSON Pointer"_s << QByteArray("null") << u"/d/odd key/1/x"_s;
    QTest::newRow("a path") << u"Copy path for filters"_s << QByteArray("null") << u"d.\"odd key\"[1].x"_s;
    QTest::newRow("Python") << u"Copy as Python"_s << QByteArray("null") << u"payload[\"d\"][\"odd key\"][1][\"x\"]"_s;
    QTest::newRow("JavaScript") << u"Copy as JavaScript"_s << QByteArray("zeyla") << u"payload.d.author.username"_s;
}

void tst_Inspector::copies()
{
    QFETCH(const QString, action);
    QFETCH(const QByteArray, place);
    Rig rig(recordOf(message));
    QGuiApplication::clipboard()->clear();
    rig.action(action)->trigger();
    QVERIFY2(clipboard().isEmpty(), "nothing is chosen");
    rig.choose(place);
    const QKeySequence shortcut = rig.action(action)->shortcut();
    if (shortcut.isEmpty())
        rig.action(action)->trigger();
    else
        QTest::keySequence(rig.tree(), shortcut);
    QTEST(clipboard(), "expected");
}

void tst_Inspector::asksForFilters()
{
    Rig rig(recordOf(message));
    const QSignalSpy asked(&rig.view, &PayloadView::filterRequested);
    rig.choose("zeyla");
    rig.action(u"Filter for this value"_s)->trigger();
    rig.choose("19");
    rig.action(u"Exclude this value"_s)->trigger();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0], (QVariantList { QByteArray("d.author.username"), QByteArray(R"("zeyla")"), false }));
    QCOMPARE(asked[1], (QVariantList { QByteArray("d.type"), QByteArray("19"), true }));
}

void tst_Inspector::filtersAskForWhatTheyCan()
{
    Rig rig(recordOf(message));
    const QSignalSpy asked(&rig.view, &PayloadView::filterRequested);
    const auto openMenu = [&rig] {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(rig.tree()->viewport(), &event);
        auto *menu = rig.tree()->findChild<QMenu *>();
        const bool opened = menu && menu->isVisible();
        delete menu;
        return opened;
    };
    rig.choose("author");
    QVERIFY(openMenu());
    QVERIFY(!rig.action(u"Filter for this value"_s)->isEnabled());
    rig.choose("zeyla");
    QVERIFY(openMenu());
    QVERIFY(rig.action(u"Filter for this value"_s)->isEnabled());
    rig.choose("author");
    rig.action(u"Filter for this value"_s)->trigger();
    QVERIFY(asked.isEmpty());
    // Of the envelope only what has a name in the language, and nothing of what is no message.
    rig.choose("MESSAGE_CREATE");
    rig.action(u"Filter for this value"_s)->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0], QByteArray("t"));
    for (const QByteArray json : { R"({"d":5})", R"({"state":5})", R"({"op":5,"x":5})", "[5]", "5" }) {
        rig.view.setRecord(recordOf(json));
        rig.tree()->setCurrentIndex(rig.at(json.lastIndexOf('5')));
        rig.action(u"Filter for this value"_s)->trigger();
        QCOMPARE(asked.size(), 1);
    }
}

void tst_Inspector::marksTheValueInRawAndHex()
{
    Rig rig(recordOf(message));
    rig.choose("author");
    const qsizetype begin = message.indexOf("{\"username\"");
    const ByteRange value { begin, message.indexOf('}', begin) + 1 };
    QCOMPARE(rig.view.findChild<HexView *>()->mark(), value);
    rig.tabs()->setCurrentIndex(PayloadView::RawTab);
    auto *text = rig.view.findChild<TextView *>();
    QCOMPARE(text->mark(), value);
    rig.view.findChild<QCheckBox *>(u"indent"_s)->click();
    QVERIFY(
        text->bytes().mid(text->mark().begin, text->mark().length()).startsWith("{\n      \"username\": \"zeyla\","));
    QVERIFY(text->bytes().mid(text->mark().begin, text->mark().length()).endsWith("}"));
    rig.view.setRecord(recordOf("{}"));
    QVERIFY(text->mark().isEmpty());
}

void tst_Inspector::findsInEveryTab()
{
    Rig rig(recordOf(message));
    QVERIFY(rig.bar()->isHidden());
    QTest::keySequence(rig.tree(), QKeySequence::Find);
    QVERIFY(rig.bar()->isVisible());
    QTest::keyClicks(rig.edit(), u"USERname"_s);
    QCOMPARE(rig.count(), u"1 of 1"_s);
    QCOMPARE(rig.current(), u"username"_s);
    rig.edit()->setText(u"flags"_s);
    QCOMPARE(rig.count(), u"2 of 2"_s); // the search goes on from where the reader is
    QCOMPARE(rig.current(), u"public_flags"_s);
    QTest::keyClick(rig.edit(), Qt::Key_Return);
    QCOMPARE(rig.count(), u"1 of 2"_s);
    QCOMPARE(rig.current(), u"flags"_s);
    QTest::keyClick(rig.edit(), Qt::Key_F3);
    QCOMPARE(rig.count(), u"2 of 2"_s);
    QTest::keyClick(rig.tree(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(rig.count(), u"1 of 2"_s);

    const ByteRange place { message.indexOf("flags"), message.indexOf("flags") + 5 };
    auto *hex = rig.view.findChild<HexView *>();
    QCOMPARE(hex->selection(), place);
    rig.tabs()->setCurrentIndex(PayloadView::RawTab);
    auto *text = rig.view.findChild<TextView *>();
    QCOMPARE(text->selection(), place);
    rig.view.findChild<QCheckBox *>(u"indent"_s)->click();
    QCOMPARE(text->bytes().mid(text->selection().begin, text->selection().length()), QByteArray("flags"));

    rig.edit()->setText(u"no such text"_s);
    QCOMPARE(rig.count(), u"Not found"_s);
    QTest::keyClick(rig.edit(), Qt::Key_Return);
    QTest::keyClick(rig.edit(), Qt::Key_Escape);
    QVERIFY(rig.bar()->isHidden());
}

void tst_Inspector::findsBeyondTheFirstChunk()
{
    QByteArray json = R"({"d":{"list":[0)";
    for (int i = 1; i < 5000; ++i)
        json += R"(,{"n":)" + QByteArray::number(i) + '}';
    json += "]}}";
    Rig rig(recordOf(json));
    rig.view.openFind();
    rig.edit()->setText(u"4321"_s);
    QCOMPARE(rig.current(), u"n"_s);
    QCOMPARE(rig.tree()->currentIndex().parent().data().toString(), u"4321"_s);
    QVERIFY(rig.tree()->isExpanded(rig.tree()->currentIndex().parent()));
    QVERIFY(!rig.tree()->visualRect(rig.tree()->currentIndex()).isEmpty());
    QCOMPARE(rig.tree()->model()->rowCount(rig.tree()->currentIndex().parent().parent()), 4323);
}

void tst_Inspector::findKeysAreItsOwn()
{
    Rig rig(recordOf(message));
    QAction outer(&rig.view);
    outer.setShortcuts({ QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_F3) });
    rig.view.addAction(&outer);
    const QSignalSpy triggered(&outer, &QAction::triggered);
    rig.view.activateWindow();
    rig.tree()->setFocus();
    QTest::keySequence(rig.tree(), QKeySequence::Find);
    QVERIFY(rig.bar()->isVisible());
    QVERIFY(triggered.isEmpty());
    // Nothing to search in, nothing to open.
    rig.view.clear();
    QVERIFY(rig.bar()->isHidden());
    rig.view.openFind();
    QVERIFY(rig.bar()->isHidden());
}

void tst_Inspector::searchGoesOnInTheNextRecord()
{
    Rig rig(recordOf(message));
    rig.view.openFind();
    rig.edit()->setText(u"user"_s);
    QCOMPARE(rig.count(), u"1 of 1"_s);
    rig.view.setRecord(recordOf(R"({"d":{"user":"user"}})"));
    QCOMPARE(rig.count(), u"0 of 2"_s);
    QTest::keyClick(rig.edit(), Qt::Key_Return);
    QCOMPARE(rig.count(), u"1 of 2"_s);
}

void tst_Inspector::comparesTwoRecords()
{
    Rig rig(recordOf(message));
    QVERIFY(!rig.tabs()->isTabVisible(PayloadView::CompareTab));
    QByteArray edited = message;
    edited.replace("\"type\":19,", "")
        .replace("zeyla", "someone")
        .replace("\"mentions\":[]", "\"mentions\":[{\"id\":\"1\"}]");
    rig.view.compare(recordOf(message), recordOf(edited));
    QCOMPARE(rig.tabs()->currentIndex(), static_cast<int>(PayloadView::CompareTab));
    QCOMPARE(rig.view.record().json, edited);
    const auto *page = rig.view.findChild<ComparePage *>();
    QCOMPARE(page->findChild<QLabel *>(u"differences"_s)->text(), u"≠ 1 changed · + 1 added · − 1 removed"_s);
    auto *tree = page->findChild<QTreeView *>();
    QAbstractItemModel *model = tree->model();
    QCOMPARE(model->rowCount(), 1);
    const QModelIndex d = model->index(0, 0);
    QCOMPARE(d.data().toString(), u"≠ d"_s);
    QVERIFY(tree->isExpanded(d));
    QStringList rows;
    for (int row = 0; row < model->rowCount(d); ++row) {
        QStringList cells;
        for (int column = 0; column < 3; ++column)
            cells.append(model->index(row, column, d).data().toString());
        rows.append(cells.join(u'|'));
    }
    QCOMPARE(rows, (QStringList { u"− type|19|"_s, u"≠ author|{…}|{…}"_s, u"≠ mentions|[…]|[…]"_s }));
    const QModelIndex author = model->index(1, 0, d);
    QCOMPARE(model->index(0, 1, author).data().toString(), u"\"zeyla\""_s);
    QCOMPARE(model->index(0, 2, author).data().toString(), u"\"someone\""_s);
    page->findChild<QCheckBox *>()->click();
    QCOMPARE(model->rowCount(), 4);
    // Another record ends it.
    rig.view.setRecord(recordOf(message));
    QVERIFY(!rig.tabs()->isTabVisible(PayloadView::CompareTab));
    rig.view.compare(recordOf(message), recordOf(message));
    QCOMPARE(page->findChild<QLabel *>(u"differences"_s)->text(), u"No difference"_s);
}

void tst_Inspector::comparesLargeRecordsAside()
{
    QByteArray large = R"({"d":[)";
    for (int i = 0; i < 20'000; ++i)
        large += (i ? ",{\"id\":\"" : "{\"id\":\"") + QByteArray::number(i) + R"(","name":"someone"})";
    large += "]}";
    QVERIFY(large.size() > ComparePage::longestAtOnce);
    QByteArray other = large;
    other.replace("\"777\",\"name\":\"someone\"", "\"777\",\"name\":\"another\"");
    Rig rig(recordOf(large));
    auto *counts = rig.view.findChild<ComparePage *>()->findChild<QLabel *>(u"differences"_s);
    rig.view.compare(recordOf(large), recordOf(other));
    QCOMPARE(counts->text(), u"Comparing…"_s);
    QTRY_COMPARE(counts->text(), u"≠ 1 changed"_s);
    // What is no longer wanted is not shown.
    rig.view.compare(recordOf(large), recordOf(other));
    rig.view.compare(recordOf(message), recordOf(message));
    QCOMPARE(counts->text(), u"No difference"_s);
    QVERIFY(QTest::qWaitFor([] { return QThreadPool::globalInstance()->activeThreadCount() == 0; }));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(counts->text(), u"No difference"_s);
}

void tst_Inspector::diffModelIsSound()
{
    const auto diff = std::make_shared<const JsonDiff>(R"({"a":1,"b":[1,{"c":[2]}],"x":{"y":[{"z":1}]},"q":{}})",
        R"({"b":[1,{"c":[3]}],"n":{"m":[1,2]},"a":1,"q":{}})");
    for (const bool showsSame : { false, true }) {
        JsonDiffModel model;
        model.setShowsSame(showsSame);
        model.setDiff(diff);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<QModelIndex> waiting { QModelIndex() };
        int rows = 0;
        while (!waiting.isEmpty()) {
            const QModelIndex here = waiting.takeFirst();
            QCOMPARE(model.hasChildren(here), model.canFetchMore(here) || model.rowCount(here) > 0);
            if (model.canFetchMore(here))
                model.fetchMore(here);
            for (int row = 0; row < model.rowCount(here); ++row, ++rows)
                waiting.append(model.index(row, 0, here));
        }
        QCOMPARE(rows, showsSame ? 15 : 12);
    }
}

void tst_Inspector::keepsThePlaceFromRecordToRecord()
{
    Rig rig(recordOf(message));
    rig.choose("zeyla");
    QByteArray other = message;
    other.replace("\"type\":19,", "").replace("zeyla", "someone");
    rig.view.setRecord(recordOf(other));
    QCOMPARE(rig.current(), u"username"_s);
    QCOMPARE(rig.tree()->chosen().begin, other.indexOf("\"someone\""));
    QCOMPARE(rig.view.findChild<HexView *>()->mark(), rig.tree()->chosen());
    // Where there is no such value nothing is chosen.
    rig.view.setRecord(recordOf(R"({"d":{"author":[]}})"));
    QVERIFY(!rig.tree()->currentIndex().isValid());
    rig.view.clear();
    QVERIFY(!rig.tree()->currentIndex().isValid());
}

void tst_Inspector::asksForThePrevious()
{
    Rig rig(recordOf(message));
    const QSignalSpy asked(&rig.view, &PayloadView::previousOfKindRequested);
    auto *button = rig.view.findChild<QToolButton *>(u"compare"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    rig.view.clear();
    QVERIFY(!button->isEnabled());
}

void tst_Inspector::everyControlHasAName()
{
    Rig rig(recordOf(message));
    rig.view.compare(recordOf(message), recordOf(message));
    rig.view.openFind();
    for (const QWidget *widget : rig.view.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->metaObject()->className()
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            widget->metaObject()->className());
    }
}

QTEST_MAIN(tst_Inspector)
#include "tst_inspector.moc"
