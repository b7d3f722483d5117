// SPDX-License-Identifier: MIT
#include "ui/capture/capturecontroller.h"
#include "ui/capture/noticerow.h"
#include "ui/capture/recentcaptures.h"
#include "ui/commands/commandpanel.h"
#include "ui/connection/profilefield.h"
#include "ui/connection/tokenfield.h"
#include "ui/dispatch/logpanel.h"
#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logview.h"
#include "ui/dispatch/payloadview.h"
#include "ui/shards/vitalstrip.h"
#include "ui/window/commandpalette.h"
#include "ui/window/shortcuteditor.h"
#include "ui/window/shortcuts.h"

#include "tests/ui/windowrig.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QTreeView>
#include <QTreeWidget>

using namespace Shardscope;
using namespace Qt::StringLiterals;

using Id = WindowActions::Id;

namespace {

QList<QAction *> inMenus(const QWidget *window)
{
    QList<QAction *> result;
    for (QAction *action : window->findChildren<QAction *>()) {
        const QList<QObject *> places = action->associatedObjects();
        const bool isInMenu = std::any_of(
            places.begin(), places.end(), [](const QObject *place) { return qobject_cast<const QMenu *>(place); });
        if (isInMenu && !action->isSeparator() && !action->menu() && !action->objectName().isEmpty())
            result.append(action);
    }
    return result;
}

struct Rig : WindowRig
{
    QString capture(const QString &name, const char *level = "tokens") const
    {
        QFile file(folder.filePath(name));
        (void)file.open(QIODevice::WriteOnly);
        const QByteArray at = R"("at":"2026-11-23T22:14:03.120417Z","shard":0)";
        file.write(R"({"kind":"capture",)" + at + R"(,"format":1,"program":"x","level":")" + level + R"(","left_out":[]})" "\n");
        file.write(R"({"kind":"dispatch",)" + at + R"(,"t":"TYPING_START","s":2,"bytes":20,"d":{"user_id":"1"}})" "\n");
        return file.fileName();
    }
    void open(const QStringList &paths)
    {
        window->openCaptures(paths);
        QVERIFY(QTest::qWaitFor([this] { return !window->captures()->opening()->isLoading(); }));
    }
    using WindowRig::open;
    [[nodiscard]] QMenu *recentMenu() const { return find<WindowActions>()->menu(WindowActions::Menu::Recent); }
    [[nodiscard]] QStringList notices() const
    {
        QStringList texts;
        for (const NoticeRow *row : window->findChildren<NoticeRow *>())
            texts.append(row->text());
        return texts;
    }
};

} // namespace

class tst_WindowActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasAKeyOfItsOwn();
    void everyActionIsInEditorAndPalette();
    void otherKeysAreRemembered();
    void titleNamesWhatIsShown();
    void capturesOfLateAreOffered();
    void recentListIsBounded_data();
    void recentListIsBounded();
    void missingCaptureIsNamedAndLeaves();
    void fileDroppedOnAFieldIsOpened();
    void wordsDroppedOnAFieldStayWords();
    void captureSaysWhatItLeavesOut_data();
    void captureSaysWhatItLeavesOut();
    void inspectorForgetsWhatWasCleared();
    void interruptedSequenceIsTold();
};

void tst_WindowActions::everyActionHasAKeyOfItsOwn()
{
    const Rig rig;
    const QList<QAction *> actions = inMenus(rig.window.get());
    QVERIFY2(actions.size() > 70, qPrintable(QString::number(actions.size())));
    const Shortcuts shortcuts(actions, nullptr);
    QStringList wrong;
    for (const QAction *action : actions) {
        const QKeySequence keys = action->shortcut();
        if (keys.isEmpty())
            wrong.append(action->objectName() + u" has none"_s);
        for (const QAction *other : shortcuts.inTheWay(action, keys))
            wrong.append(action->objectName() + u" and "_s + other->objectName() + u": "_s + keys.toString());
        for (const char *edits : { "Ctrl+K", "Ctrl+D", "Ctrl+E", "Ctrl+A", "Ctrl+X", "Ctrl+V", "Ctrl+Z", "Ctrl+U" }) {
            if (action->shortcutContext() != Qt::WidgetShortcut && keys == QKeySequence(QLatin1String(edits)))
                wrong.append(action->objectName() + u" takes a key that edits: "_s + keys.toString());
        }
    }
    QCOMPARE(wrong.join(u", "_s), QString());
}

void tst_WindowActions::everyActionIsInEditorAndPalette()
{
    const Rig rig;
    rig.perform(Id::Keys);
    const auto *list = rig.find<ShortcutEditor>()->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), inMenus(rig.window.get()).size());
    rig.find<ShortcutEditor>()->close();
    rig.perform(Id::Palette);
    QStringList offered;
    const QAbstractItemModel *model = rig.find<CommandPalette>()->findChild<QTreeView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        offered.append(model->index(row, 0).data().toString());
    for (const QString &name : { u"Layout › Watch"_s, u"Log rows › Pause"_s, u"Profile › Import"_s, u"Commands › Raw message"_s,
             u"Go › To the inspector"_s, u"Capture › Record"_s })
        QVERIFY2(offered.contains(name), qPrintable(name + u" in "_s + offered.join(u", "_s)));
}

void tst_WindowActions::otherKeysAreRemembered()
{
    Rig rig;
    rig.window->close();
    rig.settings.setValue(u"shortcuts/LogMark"_s, u"F11"_s);
    rig.settings.setValue(u"shortcuts/ProfileNew"_s, u"Ctrl+Shift+F12"_s);
    rig.open();
    QCOMPARE(rig.find<LogPanel>()->actions()[LogActions::Mark]->shortcut(), QKeySequence(u"F11"_s));
    QCOMPARE(rig.find<ProfileField>()->action(ProfileField::New)->shortcut(), QKeySequence(u"Ctrl+Shift+F12"_s));
}

void tst_WindowActions::titleNamesWhatIsShown()
{
    Rig rig;
    QCOMPARE(rig.window->windowTitle(), u"Shardscope"_s);
    rig.window->startDemo();
    QVERIFY(rig.makeReady({ { u"user"_s, QJsonObject { { u"id"_s, u"1599142"_s }, { u"username"_s, u"Ana's bot"_s }, { u"bot"_s, true } } } }));
    QTRY_COMPARE(rig.window->windowTitle(), u"Shardscope — Ana's bot"_s);
    rig.perform(Id::Disconnect);
    QTRY_VERIFY(!rig.manager.isRunning());
    rig.open({ rig.capture(u"evening.jsonl"_s) });
    QCOMPARE(rig.window->windowTitle(), u"Shardscope — evening.jsonl"_s);

    Rig other;
    ConnectionProfile profile = ConnectionProfile::make(u"Chess Bot"_s, {});
    profile.config.shard.url = other.gateway.url();
    other.profiles.save(profile);
    other.profiles.setCurrent(profile.id);
    other.open();
    ConnectionConfig config = profile.config;
    config.shard.token = u"MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB"_s;
    other.window->setConfig(config);
    other.perform(Id::Connect);
    QVERIFY(other.makeReady());
    QTRY_COMPARE(other.window->windowTitle(), u"Shardscope — Chess Bot"_s);
}

void tst_WindowActions::capturesOfLateAreOffered()
{
    Rig rig;
    QVERIFY(!rig.action(Id::OpenLast)->isEnabled());
    const QString first = rig.capture(u"a & b.jsonl"_s);
    const QString second = rig.capture(u"second.jsonl"_s);
    rig.open({ first });
    rig.open({ second });
    rig.open({ rig.folder.filePath(u"none.jsonl"_s) });
    QCOMPARE(rig.window->captures()->recent()->paths(), (QStringList { second, first }));
    rig.window->close();
    rig.open();
    QCOMPARE(rig.recentMenu()->actions().value(1)->text(), u"a && b.jsonl"_s);
    rig.recentMenu()->actions().value(1)->trigger();
    QTRY_COMPARE(rig.window->windowTitle(), u"Shardscope — a & b.jsonl"_s);
    QTRY_COMPARE(rig.window->captures()->recent()->paths(), (QStringList { first, second }));
    rig.perform(Id::ClearRecent);
    QVERIFY(!rig.action(Id::OpenLast)->isEnabled());
    QVERIFY(!rig.settings.contains(u"capture/recent"_s));
}

void tst_WindowActions::recentListIsBounded_data()
{
    QTest::addColumn<QVariant>("kept");
    QTest::addColumn<QStringList>("read");
    QStringList many;
    for (int i = 0; i < 400; ++i)
        many.append(u"/captures/%1.jsonl"_s.arg(i));
    QTest::newRow("many") << QVariant(many) << many.first(RecentCaptures::most);
    QTest::newRow("one twice") << QVariant(QStringList { u"/a"_s, u"/b"_s, u"/a"_s }) << QStringList { u"/a"_s, u"/b"_s };
    QTest::newRow("endless") << QVariant(QStringList { u'/' + QString(100'000, u'x'), u"/b"_s }) << QStringList { u"/b"_s };
    QTest::newRow("relative") << QVariant(QStringList { u"b.jsonl"_s, QString() }) << QStringList();
    QTest::newRow("no list") << QVariant(17) << QStringList();
    QTest::newRow("bytes") << QVariant(QByteArray("\xff\x00\xfe", 3)) << QStringList();
}

void tst_WindowActions::recentListIsBounded()
{
    QFETCH(const QVariant, kept);
    QFETCH(const QStringList, read);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    settings.setValue(u"capture/recent"_s, kept);
    RecentCaptures captures(&settings);
    QCOMPARE(captures.paths(), read);
    for (int i = 0; i < 30; ++i)
        captures.add(u"/new/%1"_s.arg(i));
    QCOMPARE(captures.paths().size(), RecentCaptures::most);
    QCOMPARE(captures.paths().first(), u"/new/29"_s);
}

void tst_WindowActions::missingCaptureIsNamedAndLeaves()
{
    Rig rig;
    const QString path = rig.capture(u"gone.jsonl"_s);
    rig.open({ path });
    QVERIFY(QFile::remove(path));
    Q_EMIT rig.recentMenu()->aboutToShow();
    QCOMPARE(rig.recentMenu()->actions().first()->text(), u"gone.jsonl (not there any more)"_s);
    rig.perform(Id::OpenLast);
    QVERIFY2(rig.notices().join(u'\n').contains(path), qPrintable(rig.notices().join(u'\n')));
    QCOMPARE(rig.window->captures()->recent()->paths(), QStringList());
}

void tst_WindowActions::fileDroppedOnAFieldIsOpened()
{
    Rig rig;
    const QString path = rig.capture(u"dropped.jsonl"_s);
    auto *field = rig.find<TokenField>();
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter({ 3, 3 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(field, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({ 3, 3 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(field, &drop);
    QTRY_COMPARE(rig.window->windowTitle(), u"Shardscope — dropped.jsonl"_s);
    QCOMPARE(field->text(), QString());
}

void tst_WindowActions::wordsDroppedOnAFieldStayWords()
{
    const Rig rig;
    auto *field = rig.find<TokenField>();
    QMimeData data;
    data.setText(u"words"_s);
    QDragEnterEvent enter({ 3, 3 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(field, &enter);
    QDropEvent drop({ 3, 3 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(field, &drop);
    QCOMPARE(field->text(), u"words"_s);
    QCOMPARE(rig.window->windowTitle(), u"Shardscope"_s);
}

void tst_WindowActions::captureSaysWhatItLeavesOut_data()
{
    QTest::addColumn<QStringList>("of");
    QTest::addColumn<QString>("shown");
    QTest::newRow("usual") << QStringList { u"tokens"_s } << u"tokens left out"_s;
    QTest::newRow("strict") << QStringList { u"strict"_s } << u"content left out"_s;
    QTest::newRow("tokens kept") << QStringList { u"keep-tokens"_s } << u"other tokens kept"_s;
    QTest::newRow("of two, the one that keeps more") << QStringList { u"strict"_s, u"keep-tokens"_s } << u"other tokens kept"_s;
    QTest::newRow("a level of tomorrow") << QStringList { u"quantum"_s } << QString();
}

void tst_WindowActions::captureSaysWhatItLeavesOut()
{
    QFETCH(const QStringList, of);
    QFETCH(const QString, shown);
    Rig rig;
    QStringList paths;
    for (const QString &level : of)
        paths.append(rig.capture(level + u".jsonl"_s, level.toLatin1().constData()));
    rig.open(paths);
    QStringList texts;
    for (const QLabel *label : rig.find<VitalStrip>()->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(texts.contains(shown.isEmpty() ? u"File"_s : u"File, "_s + shown), qPrintable(texts.join(u'|')));
}

void tst_WindowActions::inspectorForgetsWhatWasCleared()
{
    Rig rig;
    rig.open({ rig.capture(u"one.jsonl"_s) });
    auto *log = rig.find<LogPanel>();
    log->view()->choose(0);
    QCOMPARE(log->inspector()->record().type, QByteArray("TYPING_START"));
    rig.perform(Id::ClearLog);
    QCOMPARE(log->inspector()->record().type, QByteArray());
    rig.open({ rig.capture(u"one.jsonl"_s) });
    log->view()->choose(0);
    QCOMPARE(log->inspector()->record().type, QByteArray("TYPING_START"));
    rig.open({ rig.capture(u"two.jsonl"_s) });
    QTRY_COMPARE(log->inspector()->record().type, QByteArray());
}

void tst_WindowActions::interruptedSequenceIsTold()
{
    const Rig rig;
    Q_EMIT rig.find<CommandPanel>()->sequenceInterrupted(3);
    QVERIFY2(rig.notices().join(u'\n').contains(u"messages not sent: 3"_s), qPrintable(rig.notices().join(u'\n')));
}

QTEST_MAIN(tst_WindowActions)
#include "tst_windowactions.moc"
