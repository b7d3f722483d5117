// SPDX-License-Identifier: MIT
#include "core/capture/eventstore.h"
#include "core/events/namedirectory.h"
#include "tests/support/logrows.h"
#include "ui/dispatch/filterbar.h"
#include "ui/dispatch/filteredit.h"
#include "ui/dispatch/savedfiltersdialog.h"

#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    QTemporaryDir home;
    QSettings settings { home.filePath(u"a.ini"_s), QSettings::IniFormat };
    QWidget window;
    FilterBar *bar = new FilterBar(&settings, &window);
    EventStore store;
    NameDirectory names;
    FilterSuggestions suggestions { store, names };
    QStringList given; ///< expressions, empty for none

    Shown()
    {
        (new QVBoxLayout(&window))->addWidget(bar);
        window.layout()->addWidget(new QWidget);
        window.resize(900, 400);
        window.show();
        edit()->setFocus();
        QObject::connect(bar, &FilterBar::filterChanged, &window,
            [this](const std::shared_ptr<const Filter> &filter) { given.append(filter ? filter->expression() : QString()); });
        edit()->setSuggester([this](const QString &text, qsizetype cursor) { return suggestions.at(text, cursor); });
    }
    FilterEdit *edit() const { return bar->edit(); }
    void type(const QString &text) const { QTest::keyClicks(edit(), text); }
    void press(Qt::Key key) const { QTest::keyClick(edit(), key); }
    QStringList offered() const
    {
        QStringList texts;
        const QTreeWidget *list = edit()->suggestions();
        for (int row = 0; list && row < list->topLevelItemCount(); ++row)
            texts.append(list->topLevelItem(row)->text(0));
        return texts;
    }
    QAction *entry(const QString &text) const
    {
        Q_EMIT bar->menu()->aboutToShow();
        for (QAction *action : bar->menu()->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
};

} // namespace

class tst_FilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesOnAfterAPauseOfTyping();
    void givesOnAtOnceOnEnter();
    void wrongExpressionSaysWhyAndKeepsTheLast();
    void rightAgainIsNoLongerCalledWrong();
    void enterSelectsWhatIsWrong();
    void wrongIsMoreThanAColour();
    void escapeClearsAndThenLeaves();
    void clearButtonTakesTheFilterAway();
    void historyIsRememberedWithoutDuplicates();
    void arrowsWalkThroughTheHistory();
    void historyIsBounded();
    void filterIsSavedUnderAName();
    void savedFiltersAreEdited();
    void quickScansShowNoProgress();
    void longScansShowProgress();

    void offersFieldsWithDescriptions();
    void offersEventsAndThoseThatWereSeen();
    void offersIdsWithTheirNames();
    void offersPathsOfTheChosenPayload();
    void tabTakesTheFirstOffer();
    void arrowsChooseAnOffer();
    void escapeClosesTheOffersFirst();
    void clickTakesAnOffer();
    void offersReplaceOnlyTheWord();
};

void tst_FilterBar::givesOnAfterAPauseOfTyping()
{
    Shown shown;
    shown.type(u"t:MESSAGE_CREATE"_s);
    QVERIFY(shown.given.isEmpty());
    QTRY_COMPARE(shown.given, QStringList { u"t:MESSAGE_CREATE"_s });
}

void tst_FilterBar::givesOnAtOnceOnEnter()
{
    Shown shown;
    shown.type(u"op:1"_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.given, QStringList { u"op:1"_s });
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.given.size(), 1);
}

void tst_FilterBar::wrongExpressionSaysWhyAndKeepsTheLast()
{
    Shown shown;
    shown.bar->setExpression(u"op:1"_s);
    shown.type(u" gild:4"_s);
    QTRY_VERIFY(!shown.bar->reason().isEmpty());
    QVERIFY2(shown.bar->reason().contains(u"gild"_s), qPrintable(shown.bar->reason()));
    QVERIFY(shown.edit()->hasFault());
    QCOMPARE(shown.given, QStringList { u"op:1"_s });
    QCOMPARE(shown.bar->expression(), u"op:1"_s);
    QVERIFY(!shown.bar->library()->history().contains(u"op:1 gild:4"_s));
}

void tst_FilterBar::rightAgainIsNoLongerCalledWrong()
{
    Shown shown;
    shown.bar->setExpression(u"op:"_s);
    QVERIFY(shown.edit()->hasFault());
    shown.type(u"1"_s);
    QVERIFY(!shown.edit()->hasFault());
    QVERIFY(shown.bar->reason().isEmpty());
}

void tst_FilterBar::enterSelectsWhatIsWrong()
{
    Shown shown;
    shown.type(u"op:1 gild:4"_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.edit()->selectedText(), u"gild"_s);
}

void tst_FilterBar::wrongIsMoreThanAColour()
{
    Shown shown;
    const QImage before = shown.edit()->grab().toImage();
    const QString description = shown.edit()->accessibleDescription();
    shown.bar->setExpression(u"op:"_s);
    QVERIFY(shown.edit()->accessibleDescription() != description);
    QCOMPARE(shown.edit()->accessibleDescription(), shown.bar->reason());
    QVERIFY(shown.edit()->grab().toImage() != before);
}

void tst_FilterBar::escapeClearsAndThenLeaves()
{
    Shown shown;
    const QSignalSpy left(shown.bar, &FilterBar::left);
    shown.bar->setExpression(u"op:1"_s);
    shown.press(Qt::Key_Escape);
    QCOMPARE(shown.edit()->text(), QString());
    QCOMPARE(shown.given, (QStringList { u"op:1"_s, QString() }));
    QCOMPARE(left.size(), 0);
    shown.press(Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void tst_FilterBar::clearButtonTakesTheFilterAway()
{
    Shown shown;
    shown.bar->setExpression(u"op:1"_s);
    shown.edit()->clear();
    QCOMPARE(shown.given.last(), QString());
}

void tst_FilterBar::historyIsRememberedWithoutDuplicates()
{
    Shown shown;
    for (const QString &expression : { u"op:1"_s, u"op:2"_s, u"op:1"_s })
        shown.bar->setExpression(expression);
    QCOMPARE(shown.bar->library()->history(), (QStringList { u"op:1"_s, u"op:2"_s }));
    const FilterLibrary later(&shown.settings);
    QCOMPARE(later.history(), shown.bar->library()->history());
}

void tst_FilterBar::arrowsWalkThroughTheHistory()
{
    Shown shown;
    shown.bar->setExpression(u"op:1"_s);
    shown.bar->setExpression(u"op:2"_s);
    shown.bar->setExpression({});
    shown.type(u"zz"_s);
    shown.press(Qt::Key_Up);
    QCOMPARE(shown.edit()->text(), u"op:2"_s);
    shown.press(Qt::Key_Up);
    shown.press(Qt::Key_Up);
    QCOMPARE(shown.edit()->text(), u"op:1"_s);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.edit()->text(), u"zz"_s);
}

void tst_FilterBar::historyIsBounded()
{
    FilterLibrary library(nullptr);
    for (int i = 0; i < 200; ++i)
        library.remember(u"op:%1"_s.arg(i));
    QCOMPARE(library.history().size(), FilterLibrary::mostRemembered);
    QCOMPARE(library.history().first(), u"op:199"_s);
}

void tst_FilterBar::filterIsSavedUnderAName()
{
    Shown shown;
    QVERIFY(!shown.entry(u"&Save this filter…"_s)->isEnabled());
    shown.bar->setExpression(u"op:1"_s);
    shown.entry(u"&Save this filter…"_s)->trigger();
    auto *dialog = shown.bar->findChild<QInputDialog *>();
    QVERIFY(dialog);
    dialog->setTextValue(u"Beats & more"_s);
    dialog->accept();
    shown.bar->setExpression({});
    shown.entry(u"Beats && more"_s)->trigger();
    QCOMPARE(shown.bar->expression(), u"op:1"_s);
    const FilterLibrary later(&shown.settings);
    QCOMPARE(later.saved(), (QList<FilterLibrary::Saved> { { u"Beats & more"_s, u"op:1"_s } }));
}

void tst_FilterBar::savedFiltersAreEdited()
{
    Shown shown;
    shown.bar->library()->save(u"a"_s, u"op:1"_s);
    shown.bar->library()->save(u"b"_s, u"op:2"_s);
    shown.entry(u"&Edit the saved filters…"_s)->trigger();
    auto *dialog = shown.bar->findChild<SavedFiltersDialog *>();
    auto *table = dialog->findChild<QTableWidget *>();
    table->item(0, 0)->setText(u"c"_s);
    table->setCurrentCell(1, 0);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"&Delete"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    dialog->accept();
    QCOMPARE(shown.bar->library()->saved(), (QList<FilterLibrary::Saved> { { u"c"_s, u"op:1"_s } }));
}

void tst_FilterBar::quickScansShowNoProgress()
{
    Shown shown;
    shown.bar->setProgress({ 1, 10 });
    QVERIFY(!shown.bar->showsProgress());
    shown.bar->setProgress({ 10, 10 });
    QVERIFY(!shown.bar->showsProgress());
}

void tst_FilterBar::longScansShowProgress()
{
    Shown shown;
    shown.bar->setProgress({ 1, 10 });
    QTRY_VERIFY(shown.bar->showsProgress());
    shown.bar->setProgress({ 10, 10 });
    QVERIFY(!shown.bar->showsProgress());
}

void tst_FilterBar::offersFieldsWithDescriptions()
{
    Shown shown;
    shown.type(u"g"_s);
    QCOMPARE(shown.offered(), QStringList { u"guild:"_s });
    QVERIFY(!shown.edit()->suggestions()->topLevelItem(0)->text(1).isEmpty());
}

void tst_FilterBar::offersEventsAndThoseThatWereSeen()
{
    Shown shown;
    shown.store.append(LogRows::dispatch("TOMORROWS_EVENT", "{}"));
    shown.type(u"t:mess"_s);
    QVERIFY(shown.offered().startsWith(u"MESSAGE_CREATE"_s));
    shown.edit()->clear();
    shown.type(u"t:tomo"_s);
    QCOMPARE(shown.offered(), QStringList { u"TOMORROWS_EVENT"_s });
    shown.edit()->clear();
    shown.type(u"kind:heart"_s);
    QCOMPARE(shown.offered(), QStringList { u"heartbeat"_s });
    shown.edit()->clear();
    shown.type(u"op:iden"_s);
    QCOMPARE(shown.offered(), QStringList { u"2"_s });
}

void tst_FilterBar::offersIdsWithTheirNames()
{
    Shown shown;
    shown.names.learn(DispatchEvent::CHANNEL_CREATE, JsonValue::parse(R"({"id":"42","name":"chess"})"));
    shown.type(u"channel:che"_s);
    QCOMPARE(shown.offered(), QStringList { u"42"_s });
    QCOMPARE(shown.edit()->suggestions()->topLevelItem(0)->text(1), u"chess"_s);
    shown.press(Qt::Key_Tab);
    QCOMPARE(shown.edit()->text(), u"channel:42"_s);
}

void tst_FilterBar::offersPathsOfTheChosenPayload()
{
    Shown shown;
    shown.suggestions.setRecord(
        LogRows::dispatch("MESSAGE_CREATE", R"({"author":{"id":"3","bot":true},"mentions":[{"id":"4"}],"odd key":1})"));
    shown.type(u"d."_s);
    QCOMPARE(shown.offered(),
        (QStringList { u"d.author.id:"_s, u"d.author.bot:"_s, u"d.mentions[*].id:"_s, u"d.\"odd key\":"_s }));
    shown.type(u"bot"_s);
    QCOMPARE(shown.offered(), QStringList { u"d.author.bot:"_s });
}

void tst_FilterBar::tabTakesTheFirstOffer()
{
    Shown shown;
    shown.type(u"gu"_s);
    shown.press(Qt::Key_Tab);
    QCOMPARE(shown.edit()->text(), u"guild:"_s);
    QVERIFY(shown.edit()->hasFocus() || !shown.window.isActiveWindow());
}

void tst_FilterBar::arrowsChooseAnOffer()
{
    Shown shown;
    shown.type(u"t:message_d"_s);
    QCOMPARE(shown.offered(), (QStringList { u"MESSAGE_DELETE"_s, u"MESSAGE_DELETE_BULK"_s }));
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.edit()->text(), u"t:MESSAGE_DELETE_BULK"_s);
    QVERIFY(!shown.edit()->suggestions());
    QVERIFY(shown.given.isEmpty());
    QTRY_COMPARE(shown.given, QStringList { u"t:MESSAGE_DELETE_BULK"_s });
}

void tst_FilterBar::escapeClosesTheOffersFirst()
{
    Shown shown;
    shown.type(u"gu"_s);
    shown.press(Qt::Key_Escape);
    QVERIFY(!shown.edit()->suggestions());
    QCOMPARE(shown.edit()->text(), u"gu"_s);
}

void tst_FilterBar::clickTakesAnOffer()
{
    Shown shown;
    shown.type(u"gu"_s);
    QTreeWidget *list = shown.edit()->suggestions();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->topLevelItem(0)).center());
    QCOMPARE(shown.edit()->text(), u"guild:"_s);
}

void tst_FilterBar::offersReplaceOnlyTheWord()
{
    Shown shown;
    shown.edit()->setText(u"op:1 -gu or (x)"_s);
    shown.edit()->setCursorPosition(8);
    QTest::keyClick(shown.edit(), Qt::Key_Space, Qt::ControlModifier);
    shown.press(Qt::Key_Tab);
    QCOMPARE(shown.edit()->text(), u"op:1 -guild: or (x)"_s);
}

QTEST_MAIN(tst_FilterBar)
#include "tst_filterbar.moc"
