// SPDX-License-Identifier: MIT
#include "ui/connection/profiledialog.h"
#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logpanel.h"
#include "ui/dispatch/logview.h"
#include "ui/window/shortcuteditor.h"
#include "ui/windowactions.h"

#include "tests/support/logrows.h"
#include "tests/ui/windowrig.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QTreeWidget>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

/// Who answers to keys, and where.
struct KeyOwner
{
    QString name;
    QKeySequence keys;
    Qt::ShortcutContext context;
    QObjectList places; ///< widgets; menus bring no key to one
};

QList<QAction *> actionsIn(const QList<QAction *> &entries)
{
    QList<QAction *> all;
    for (QAction *action : entries) {
        if (action->menu())
            all += actionsIn(action->menu()->actions());
        else if (!action->isSeparator())
            all.append(action);
    }
    return all;
}

QString plain(const QAction *action)
{
    return QString(action->text()).remove(u'&');
}

QList<KeyOwner> ownersIn(const QWidget &window)
{
    QList<KeyOwner> owners;
    for (const QAction *action : window.findChildren<QAction *>()) {
        QObjectList places = action->associatedObjects();
        places.removeIf([](const QObject *place) { return qobject_cast<const QMenu *>(place); });
        if (!action->shortcut().isEmpty())
            owners.append({ plain(action), action->shortcut(), action->shortcutContext(), places });
    }
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>())
        owners.append({ u"in "_s + QLatin1String(shortcut->parent()->metaObject()->className()), shortcut->key(),
            shortcut->context(), { shortcut->parent() } });
    return owners;
}

bool isLocal(const KeyOwner &owner)
{
    return owner.context == Qt::WidgetShortcut || owner.context == Qt::WidgetWithChildrenShortcut;
}

/// Whether the keys of @p owner are heard while @p place has the focus.
bool isHeard(const KeyOwner &owner, QObject *place)
{
    return std::any_of(owner.places.begin(), owner.places.end(), [&owner, place](const QObject *own) {
        return own == place
            || (owner.context == Qt::WidgetWithChildrenShortcut
                && static_cast<const QWidget *>(own)->isAncestorOf(static_cast<QWidget *>(place)));
    });
}

bool couldMeet(const KeyOwner &a, const KeyOwner &b)
{
    if (!isLocal(a) || !isLocal(b))
        return true;
    return std::any_of(a.places.begin(), a.places.end(), [&b](QObject *place) { return isHeard(b, place); })
        || std::any_of(b.places.begin(), b.places.end(), [&a](QObject *place) { return isHeard(a, place); });
}

} // namespace

class tst_Shortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryOfTheMenusHasKeysThatCanBeChanged_data();
    void everyEntryOfTheMenusHasKeysThatCanBeChanged();
    void keysBelongToOneInEachPlace_data();
    void keysBelongToOneInEachPlace();
    void keysMakeAProfile();
    void changedKeysOfTheRowsActAndAreSaid();

private:
    WindowRig m_rig;
};

void tst_Shortcuts::everyEntryOfTheMenusHasKeysThatCanBeChanged_data()
{
    QTest::addColumn<QAction *>("action");
    for (QAction *action : actionsIn(m_rig.window->menuBar()->actions())) {
        QTest::newRow(qPrintable(action->objectName() + u": "_s + plain(action))) << action;
    }
}

void tst_Shortcuts::everyEntryOfTheMenusHasKeysThatCanBeChanged()
{
    QFETCH(QAction *, action);
    QVERIFY(!plain(action).isEmpty());
    QVERIFY2(!action->objectName().isEmpty(), "keys are remembered by the name");
    QVERIFY(!action->shortcut().isEmpty());
    const auto actions = actionsIn(m_rig.window->menuBar()->actions());
    QCOMPARE(std::count_if(actions.begin(), actions.end(),
                 [action](const QAction *other) { return other->objectName() == action->objectName(); }),
        1);
    (*m_rig.find<WindowActions>())[WindowActions::Keys]->trigger();
    auto *editor = m_rig.find<ShortcutEditor>();
    QVERIFY(editor);
    const QList<QTreeWidgetItem *> items = editor->findChild<QTreeWidget *>()->findItems(
        action->shortcut().toString(QKeySequence::NativeText), Qt::MatchExactly, 1);
    const bool isListed = std::any_of(items.begin(), items.end(),
        [action](const QTreeWidgetItem *item) { return item->text(0).contains(plain(action).remove(u'…')); });
    delete editor;
    QVERIFY(isListed);
}

void tst_Shortcuts::keysBelongToOneInEachPlace_data()
{
    QTest::addColumn<int>("row");
    const QList<KeyOwner> owners = ownersIn(*m_rig.window);
    QVERIFY(owners.size() > int(WindowActions::Count) + int(LogActions::Count));
    for (int row = 0; row < owners.size(); ++row)
        QTest::newRow(qPrintable(u"%1: %2, %3"_s.arg(row).arg(owners[row].name, owners[row].keys.toString()))) << row;
}

void tst_Shortcuts::keysBelongToOneInEachPlace()
{
    QFETCH(const int, row);
    const QList<KeyOwner> owners = ownersIn(*m_rig.window);
    QStringList others;
    for (int i = 0; i < owners.size(); ++i) {
        // The same keys, or those that another one begins with.
        if (i != row && owners[i].keys.matches(owners[row].keys) != QKeySequence::NoMatch
            && couldMeet(owners[i], owners[row]))
            others.append(owners[i].name);
    }
    QCOMPARE(others.join(u", "_s), QString());
}

void tst_Shortcuts::keysMakeAProfile()
{
    WindowRig rig;
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    QTest::keySequence(rig.window.get(), QKeySequence(u"Ctrl+P, N"_s));
    QTRY_VERIFY(rig.find<ProfileDialog>());
}

void tst_Shortcuts::changedKeysOfTheRowsActAndAreSaid()
{
    WindowRig rig;
    rig.settings.setValue(u"shortcuts/LogMark"_s, u"K"_s);
    rig.settings.setValue(u"shortcuts/LogPause"_s, u"P"_s);
    rig.open();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    LogRows::fill(rig.store, 5);
    rig.perform(WindowActions::LogLayout);
    auto *panel = rig.find<LogPanel>();
    QVERIFY(panel->chooseRecord(2));
    panel->focusLog();
    QTest::keyClick(panel->view(), Qt::Key_M);
    QVERIFY(!panel->highlights()->marks.contains(2));
    QTest::keyClick(panel->view(), Qt::Key_K);
    QVERIFY(panel->highlights()->marks.contains(2));
    QTRY_VERIFY(panel->actions()[LogActions::Pause]->toolTip().contains(u"(P)"_s));
}

QTEST_MAIN(tst_Shortcuts)
#include "tst_shortcuts.moc"
