// SPDX-License-Identifier: MIT
#include "ui/capture/capturecontroller.h"
#include "ui/capture/noticerow.h"
#include "ui/capture/recentmenu.h"

#include "tests/ui/windowrig.h"

#include <QAction>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

struct Rig : WindowRig
{
    [[nodiscard]] QStringList listed() const { return settings.value(u"capture/recent"_s).toStringList(); }
    [[nodiscard]] QAction *entry(int number) const { return find<QAction>(u"RecentCapture%1"_s.arg(number)); }
    [[nodiscard]] const OpeningController &opening() const { return *window->captures()->opening(); }
};

} // namespace

class tst_RecentCaptures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestComesFirstAndNoneTwice();
    void oldestFallsOffAFullList();
    void listIsRememberedAndCleared();
    void menuNamesFilesAsTheyAre();
    void openedCapturesJoin_data();
    void openedCapturesJoin();
    void whatIsNoCaptureDoesNotJoin();
    void recordingsThatEndedJoin_data();
    void recordingsThatEndedJoin();
    void keysOpenTheNewest();
    void missingFileIsNamedAndTakenOff();
};

void tst_RecentCaptures::newestComesFirstAndNoneTwice()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    RecentCaptures captures(&settings);
    const QSignalSpy changed(&captures, &RecentCaptures::changed);
    captures.add(u"/a"_s);
    captures.add(u"/b"_s);
    captures.add(u"/a"_s);
    captures.add(u"/a"_s);
    QCOMPARE(captures.paths(), (QStringList { u"/a"_s, u"/b"_s }));
    QCOMPARE(changed.size(), 3);
}

void tst_RecentCaptures::oldestFallsOffAFullList()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    RecentCaptures captures(&settings);
    for (int i = 0; i <= RecentCaptures::maximum; ++i)
        captures.add(u"/%1"_s.arg(i));
    QCOMPARE(captures.paths().size(), RecentCaptures::maximum);
    QCOMPARE(captures.paths().first(), u"/9"_s);
    QCOMPARE(captures.paths().last(), u"/1"_s);
    // A list that somebody else made longer is cut as well.
    settings.setValue(u"capture/recent"_s, QStringList(100, u"/x"_s));
    QCOMPARE(RecentCaptures(&settings).paths().size(), RecentCaptures::maximum);
}

void tst_RecentCaptures::listIsRememberedAndCleared()
{
    Rig rig;
    rig.window->openCaptures({ rig.capture(u"a.jsonl"_s) });
    QTRY_VERIFY(rig.entry(1)->isVisible());
    QVERIFY(!rig.entry(2)->isVisible());
    rig.open();
    QVERIFY(rig.entry(1)->isVisible());
    rig.find<QAction>(u"ClearRecentCaptures"_s)->trigger();
    QVERIFY(!rig.entry(1)->isVisible());
    QVERIFY(!rig.find<QAction>(u"ClearRecentCaptures"_s)->isEnabled());
    QVERIFY(rig.listed().isEmpty());
}

void tst_RecentCaptures::menuNamesFilesAsTheyAre()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    RecentCaptures captures(&settings);
    captures.add(u"/x/a & b.jsonl"_s);
    const RecentMenu menu(&captures, nullptr);
    QVERIFY2(
        menu.actions().first()->text().startsWith(u"&1  a && b.jsonl"_s), qPrintable(menu.actions().first()->text()));
    QVERIFY(menu.actions().first()->toolTip().contains(u"a & b.jsonl"_s));
}

void tst_RecentCaptures::openedCapturesJoin_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("chosen in the dialog") << u"chosen"_s;
    QTest::newRow("handed over by a second start") << u"handed"_s;
    QTest::newRow("dropped on the window") << u"dropped"_s;
}

void tst_RecentCaptures::openedCapturesJoin()
{
    QFETCH(const QString, way);
    Rig rig;
    const QStringList paths { rig.capture(u"a.jsonl"_s), rig.capture(u"b.jsonl"_s) };
    if (way == u"chosen"_s)
        Q_EMIT rig.window->captures()->opening()->chosen(paths);
    if (way == u"handed"_s)
        rig.window->openCaptures(paths);
    if (way == u"dropped"_s) {
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(paths[0]), QUrl::fromLocalFile(paths[1]) });
        QDragEnterEvent enter({ 10, 10 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(rig.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({ 10, 10 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(rig.window.get(), &drop);
    }
    QTRY_COMPARE(rig.listed(), (QStringList { paths[1], paths[0] }));
    QVERIFY(rig.entry(1)->text().contains(u"b.jsonl"_s));
}

void tst_RecentCaptures::whatIsNoCaptureDoesNotJoin()
{
    Rig rig;
    rig.window->openCaptures({ rig.file(u"notes.txt"_s, "nothing of ours\n"), rig.path(u"nowhere.jsonl"_s) });
    QTRY_VERIFY(!rig.opening().isLoading());
    QVERIFY(rig.listed().isEmpty());
}

void tst_RecentCaptures::recordingsThatEndedJoin_data()
{
    QTest::addColumn<bool>("closes");
    QTest::newRow("stopped") << false;
    QTest::newRow("ended by closing the window") << true;
}

void tst_RecentCaptures::recordingsThatEndedJoin()
{
    QFETCH(const bool, closes);
    Rig rig;
    RecordingController *recording = rig.window->captures()->recording();
    recording->start({ .path = rig.path(u"r.jsonl"_s) });
    QVERIFY(recording->isRecording());
    QVERIFY(rig.listed().isEmpty());
    if (closes)
        rig.window->close();
    else
        recording->stop();
    QTRY_COMPARE(rig.listed(), QStringList(rig.path(u"r.jsonl"_s)));
}

void tst_RecentCaptures::keysOpenTheNewest()
{
    Rig rig;
    rig.settings.setValue(
        u"capture/recent"_s, QStringList { rig.capture(u"new.jsonl"_s), rig.capture(u"old.jsonl"_s) });
    rig.open();
    QTest::keySequence(rig.window.get(), QKeySequence(u"Ctrl+Shift+O, 2"_s));
    QTRY_COMPARE(rig.opening().paths(), QStringList(rig.path(u"old.jsonl"_s)));
    QTRY_COMPARE(rig.listed().first(), rig.path(u"old.jsonl"_s));
}

void tst_RecentCaptures::missingFileIsNamedAndTakenOff()
{
    Rig rig;
    const QString shown = rig.capture(u"shown.jsonl"_s);
    rig.settings.setValue(u"capture/recent"_s, QStringList { rig.path(u"gone.jsonl"_s), shown });
    rig.open();
    rig.window->openCaptures({ shown });
    QTRY_VERIFY(!rig.opening().isLoading());
    QTRY_COMPARE(rig.listed().first(), shown);
    rig.entry(2)->trigger();
    QTRY_VERIFY(rig.find<NoticeRow>());
    QVERIFY2(
        rig.find<NoticeRow>()->text().contains(rig.path(u"gone.jsonl"_s)), qPrintable(rig.find<NoticeRow>()->text()));
    QCOMPARE(rig.listed(), QStringList(shown));
    // What is shown stays so.
    QCOMPARE(rig.opening().paths(), QStringList(shown));
}

QTEST_MAIN(tst_RecentCaptures)
#include "tst_recentcaptures.moc"
