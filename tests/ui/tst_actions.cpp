// SPDX-License-Identifier: MIT
#include "ui/tonelabel.h"
#include "ui/window/actionmodel.h"
#include "ui/window/commandpalette.h"
#include "ui/window/shortcuteditor.h"
#include "ui/window/shortcuts.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

/// A small window's menus.
struct Menus
{
    QWidget window {};
    QMenu session { u"&Session"_s };
    QMenu view { u"&View"_s };
    QAction *connect = add(session, u"&Connect"_s, u"Ctrl+G"_s, u"connect"_s);
    QAction *newSession = add(session, u"Reconnect with a &new session"_s, u"Shift+F5"_s, u"new-session"_s);
    QAction *open = add(session, u"&Open capture…"_s, u"Ctrl+O"_s, u"open"_s);
    QAction *log = add(view, u"Go to the &log"_s, u"Ctrl+L"_s, u"log"_s);

    [[nodiscard]] QList<QAction *> all() const { return { connect, newSession, open, log }; }

private:
    static QAction *add(QMenu &menu, const QString &text, const QString &keys, const QString &name)
    {
        QAction *action = menu.addAction(text);
        action->setShortcut(QKeySequence(keys));
        action->setObjectName(name);
        return action;
    }
};

} // namespace

class tst_Actions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewLettersFindAnAction_data();
    void fewLettersFindAnAction();
    void whatCannotBeDoneIsNotOffered();
    void paletteTriggersWhatIsChosen();
    void arrowKeysMoveTheListWhileTyping();
    void escapeTriggersNothing();
    void keysAreRemembered();
    void keysBelongToOne();
    void firstOfTwoKeysIsInTheWay();
    void widgetsMayHaveTheSameKeys();
    void keptKeysComeBeforeStandardOnes_data();
    void keptKeysComeBeforeStandardOnes();
    void keysThatWereLostAreTold();
    void standardKeysComeBack();
    void editorChangesKeys();
};

void tst_Actions::fewLettersFindAnAction_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("first"); ///< empty: none
    QTest::newRow("nothing typed") << u""_s << u"Session › Connect"_s;
    QTest::newRow("beginnings of words") << u"rns"_s << u"Session › Reconnect with a new session"_s;
    QTest::newRow("a word") << u"log"_s << u"View › Go to the log"_s;
    QTest::newRow("capitals") << u"OPEN"_s << u"Session › Open capture"_s;
    QTest::newRow("with a space") << u"open cap"_s << u"Session › Open capture"_s;
    QTest::newRow("by its menu") << u"vi"_s << u"View › Go to the log"_s;
    QTest::newRow("no such letters") << u"xyz"_s << QString();
}

void tst_Actions::fewLettersFindAnAction()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, first);

    const Menus menus;
    ActionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setActions(menus.all());
    model.setPattern(pattern);
    QCOMPARE(model.index(0, 0).data().toString(), first);
}

void tst_Actions::whatCannotBeDoneIsNotOffered()
{
    const Menus menus;
    menus.connect->setEnabled(false);
    menus.log->setVisible(false);
    ActionModel model;
    model.setActions(menus.all());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, ActionModel::ShortcutColumn).data().toString(), u"Ctrl+O"_s);
}

void tst_Actions::paletteTriggersWhatIsChosen()
{
    Menus menus;
    menus.window.show();
    CommandPalette palette(&menus.window);
    const QSignalSpy triggered(menus.newSession, &QAction::triggered);
    palette.choose(menus.all());
    QTest::keyClicks(palette.findChild<QLineEdit *>(), u"new"_s);
    QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(triggered.size(), 1);
    QVERIFY(!palette.isVisible());
}

void tst_Actions::arrowKeysMoveTheListWhileTyping()
{
    Menus menus;
    menus.window.show();
    CommandPalette palette(&menus.window);
    const QSignalSpy triggered(menus.open, &QAction::triggered);
    palette.choose(menus.all());
    auto *pattern = palette.findChild<QLineEdit *>();
    QTest::keyClick(pattern, Qt::Key_Down);
    QTest::keyClick(pattern, Qt::Key_Down);
    QCOMPARE(palette.findChild<QTreeView *>()->currentIndex().row(), 2);
    QTest::keyClick(pattern, Qt::Key_Return);
    QCOMPARE(triggered.size(), 1);
}

void tst_Actions::escapeTriggersNothing()
{
    Menus menus;
    menus.window.show();
    CommandPalette palette(&menus.window);
    const QSignalSpy triggered(menus.connect, &QAction::triggered);
    palette.choose(menus.all());
    QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
    QCOMPARE(triggered.size(), 0);
}

void tst_Actions::keysAreRemembered()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    {
        const Menus menus;
        Shortcuts shortcuts(menus.all(), &settings);
        shortcuts.set(menus.log, QKeySequence(u"F7"_s));
        shortcuts.set(menus.open, {});
    }
    const Menus menus;
    const Shortcuts shortcuts(menus.all(), &settings);
    QCOMPARE(menus.log->shortcut(), QKeySequence(u"F7"_s));
    QCOMPARE(menus.open->shortcut(), QKeySequence());
    QCOMPARE(menus.connect->shortcut(), QKeySequence(u"Ctrl+G"_s));
    QCOMPARE(shortcuts.standard(menus.log), QKeySequence(u"Ctrl+L"_s));
}

void tst_Actions::keysBelongToOne()
{
    const Menus menus;
    Shortcuts shortcuts(menus.all(), nullptr);
    shortcuts.set(menus.log, QKeySequence(u"Ctrl+G"_s));
    QCOMPARE(menus.connect->shortcut(), QKeySequence());
    QCOMPARE(shortcuts.inTheWay(menus.connect, QKeySequence(u"Ctrl+G"_s)), QList { menus.log });
}

void tst_Actions::firstOfTwoKeysIsInTheWay()
{
    const Menus menus;
    menus.log->setShortcut(QKeySequence(u"Ctrl+P, L"_s));
    menus.open->setShortcut(QKeySequence(u"Ctrl+P, O"_s));
    Shortcuts shortcuts(menus.all(), nullptr);
    QCOMPARE(shortcuts.inTheWay(menus.log, QKeySequence(u"Ctrl+P, X"_s)), QList<QAction *>());
    shortcuts.set(menus.connect, QKeySequence(u"Ctrl+P"_s));
    QCOMPARE(menus.log->shortcut(), QKeySequence());
    QCOMPARE(menus.open->shortcut(), QKeySequence());
    shortcuts.set(menus.log, QKeySequence(u"Ctrl+P, L"_s));
    QCOMPARE(menus.connect->shortcut(), QKeySequence());
}

void tst_Actions::widgetsMayHaveTheSameKeys()
{
    const Menus menus;
    QWidget rows;
    QWidget tree;
    rows.addAction(menus.connect);
    tree.addAction(menus.open);
    rows.addAction(menus.log);
    for (QAction *action : { menus.connect, menus.open, menus.log })
        action->setShortcutContext(Qt::WidgetShortcut);
    menus.open->setShortcut(QKeySequence(u"Ctrl+C"_s));
    Shortcuts shortcuts(menus.all(), nullptr);
    shortcuts.set(menus.connect, QKeySequence(u"Ctrl+C"_s));
    QCOMPARE(menus.open->shortcut(), QKeySequence(u"Ctrl+C"_s));
    shortcuts.set(menus.log, QKeySequence(u"Ctrl+C"_s));
    QCOMPARE(menus.connect->shortcut(), QKeySequence());
    shortcuts.set(menus.newSession, QKeySequence(u"Ctrl+C"_s));
    QCOMPARE(menus.open->shortcut(), QKeySequence());
}

void tst_Actions::keptKeysComeBeforeStandardOnes_data()
{
    QTest::addColumn<QStringList>("kept"); ///< name, keys, …
    QTest::addColumn<QStringList>("keys"); ///< of connect, new-session, open and log
    const QStringList standard { u"Ctrl+G"_s, u"Shift+F5"_s, u"Ctrl+O"_s, u"Ctrl+L"_s };
    QTest::newRow("none") << QStringList() << standard;
    QTest::newRow("as another's standard") << QStringList { u"log"_s, u"Ctrl+G"_s }
                                           << QStringList { u""_s, u"Shift+F5"_s, u"Ctrl+O"_s, u"Ctrl+G"_s };
    QTest::newRow("as a later one's standard") << QStringList { u"connect"_s, u"Ctrl+L"_s }
                                                   << QStringList { u"Ctrl+L"_s, u"Shift+F5"_s, u"Ctrl+O"_s, u""_s };
    QTest::newRow("exchanged") << QStringList { u"connect"_s, u"Ctrl+L"_s, u"log"_s, u"Ctrl+G"_s }
                               << QStringList { u"Ctrl+L"_s, u"Shift+F5"_s, u"Ctrl+O"_s, u"Ctrl+G"_s };
    QTest::newRow("twice the same") << QStringList { u"log"_s, u"F9"_s, u"new-session"_s, u"F9"_s }
                                    << QStringList { u"Ctrl+G"_s, u"F9"_s, u"Ctrl+O"_s, u""_s };
    QTest::newRow("one begins as the other") << QStringList { u"open"_s, u"Ctrl+X"_s, u"log"_s, u"Ctrl+X, L"_s }
                                             << QStringList { u"Ctrl+G"_s, u"Shift+F5"_s, u"Ctrl+X"_s, u""_s };
    QTest::newRow("no keys are in nobody's way") << QStringList { u"open"_s, u""_s, u"log"_s, u""_s }
                                                 << QStringList { u"Ctrl+G"_s, u"Shift+F5"_s, u""_s, u""_s };
}

void tst_Actions::keptKeysComeBeforeStandardOnes()
{
    QFETCH(const QStringList, kept);
    QFETCH(const QStringList, keys);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    for (qsizetype i = 0; i < kept.size(); i += 2)
        settings.setValue(u"shortcuts/"_s + kept[i], kept[i + 1]);
    const Menus menus;
    const Shortcuts shortcuts(menus.all(), &settings);
    QStringList now;
    for (const QAction *action : menus.all())
        now.append(action->shortcut().toString());
    QCOMPARE(now, keys);
    QCOMPARE(shortcuts.standard(menus.log), QKeySequence(u"Ctrl+L"_s));
    QCOMPARE(settings.allKeys().size(), kept.size() / 2);
}

void tst_Actions::keysThatWereLostAreTold()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"shortcuts/log"_s, u"Ctrl+G"_s);
    Menus menus;
    Shortcuts shortcuts(menus.all(), &settings);
    const auto notice = [&menus, &shortcuts] {
        const ShortcutEditor editor(&shortcuts, &menus.window);
        return editor.findChild<ToneLabel *>()->text();
    };
    QCOMPARE(notice(), u"Ctrl+G was in the way of “Connect”, which has no keys now."_s);
    shortcuts.set(menus.connect, QKeySequence(u"Ctrl+F9"_s));
    QCOMPARE(notice(), QString());
}

void tst_Actions::standardKeysComeBack()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const Menus menus;
    Shortcuts shortcuts(menus.all(), &settings);
    shortcuts.set(menus.log, QKeySequence(u"Ctrl+G"_s));
    shortcuts.reset();
    QCOMPARE(menus.log->shortcut(), QKeySequence(u"Ctrl+L"_s));
    QCOMPARE(menus.connect->shortcut(), QKeySequence(u"Ctrl+G"_s));
    QVERIFY(settings.allKeys().isEmpty());
}

void tst_Actions::editorChangesKeys()
{
    Menus menus;
    menus.window.show();
    Shortcuts shortcuts(menus.all(), nullptr);
    ShortcutEditor editor(&shortcuts, &menus.window);
    editor.show();
    auto *list = editor.findChild<QTreeWidget *>();
    list->setCurrentItem(list->topLevelItem(3));
    auto *keys = editor.findChild<QKeySequenceEdit *>();
    keys->setKeySequence(QKeySequence(u"Ctrl+G"_s));
    Q_EMIT keys->editingFinished();
    QCOMPARE(menus.log->shortcut(), QKeySequence(u"Ctrl+G"_s));
    QCOMPARE(list->topLevelItem(3)->text(1), u"Ctrl+G"_s);
    QCOMPARE(list->topLevelItem(0)->text(1), QString());
}

QTEST_MAIN(tst_Actions)
#include "tst_actions.moc"
