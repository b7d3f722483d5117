// SPDX-License-Identifier: MIT
#include "ui/commands/commandpanel.h"
#include "ui/commands/requestmodel.h"
#include "ui/connection/connectionbar.h"
#include "ui/connection/profiledialog.h"
#include "ui/dispatch/filterbar.h"
#include "ui/dispatch/filteredit.h"
#include "ui/dispatch/findbar.h"
#include "ui/dispatch/logmenu.h"
#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logpanel.h"
#include "ui/dispatch/logview.h"
#include "ui/dispatch/payloadview.h"
#include "ui/partactions.h"
#include "ui/tooltip.h"
#include "ui/window/actionmodel.h"
#include "ui/window/shortcuteditor.h"
#include "ui/window/windowtoolbar.h"
#include "ui/windowactions.h"

#include "tests/support/logrows.h"
#include "tests/ui/windowrig.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>
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
    bool comesFirst = false; ///< in its place, before what the window has
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
            owners.append({ plain(action), action->shortcut(), action->shortcutContext(), places,
                PartActions::comesFirst(*action) });
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
        return !a.comesFirst && !b.comesFirst;
    return std::any_of(a.places.begin(), a.places.end(), [&b](QObject *place) { return isHeard(b, place); })
        || std::any_of(b.places.begin(), b.places.end(), [&a](QObject *place) { return isHeard(a, place); });
}

/// What the editor of shortcuts offers, as it names it.
QStringList listed(const WindowRig &rig)
{
    rig.perform(WindowActions::Keys);
    auto *editor = rig.find<ShortcutEditor>();
    QStringList names;
    const auto *list = editor->findChild<QTreeWidget *>();
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        names.append(list->topLevelItem(row)->text(0));
    delete editor;
    return names;
}

/// Whether @p widget is a part of a field, a bar of tabs or a panel's title that Qt brings along, with keys of its own,
/// or fills in the field beside it.
bool isPartOfAnother(const QWidget &widget)
{
    for (const QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (qobject_cast<const QLineEdit *>(around) || qobject_cast<const QTabBar *>(around)
            || qobject_cast<const CommandForm *>(around))
            return true;
    }
    return qobject_cast<const QDockWidget *>(widget.parentWidget())
        || qobject_cast<const QMenuBar *>(widget.parentWidget())
        || widget.objectName() == "qt_toolbar_ext_button"_L1;
}

QStringList menusOf(const QAction &action)
{
    QStringList names;
    for (const QObject *place : action.associatedObjects()) {
        const auto *menu = qobject_cast<const QMenu *>(place);
        const auto *widget = qobject_cast<const QWidget *>(place);
        if (menu || (widget && widget->contextMenuPolicy() == Qt::ActionsContextMenu))
            names.append(menu ? menu->title() : widget->accessibleName());
    }
    return names;
}

QString tipOf(const QWidget &in, const QString &name)
{
    for (const QAbstractButton *button : in.findChildren<QAbstractButton *>()) {
        if (QString(button->text()).remove(u'&') == name || button->accessibleName() == name)
            return button->toolTip();
    }
    return u"no button "_s + name;
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
    void everyEntryOfEveryMenuIsInTheEditor();
    void everyButtonDoesWhatAnActionDoes();
    void noStandardKeyTypesALetterWithAltGr();
    void tipsFollowTheKeys();
    void noTipNamesKeysThatDoNothing();
    void keysMakeAProfile();
    void changedKeysOfTheRowsActAndAreSaid();
    void changedKeysSendAForm();
    void changedKeysSearchThePayload();
    void whatIsNotOnScreenIsNotOffered();

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

void tst_Shortcuts::everyEntryOfEveryMenuIsInTheEditor()
{
    const QStringList names = listed(m_rig);
    QVERIFY(names.size() > 100);
    Q_EMIT m_rig.find<FilterBar>()->menu()->aboutToShow();
    const std::unique_ptr<QMenu> ofNoRow(m_rig.find<LogMenu>()->create(-1, 0));
    QStringList wrong;
    for (const QAction *action : m_rig.window->findChildren<QAction *>()) {
        const QStringList menus = menusOf(*action);
        if (menus.isEmpty() || action->isSeparator() || action->menu())
            continue;
        if (action->objectName().isEmpty() || !names.contains(ActionModel::fullName(*action)))
            wrong.append(plain(action) + u" in "_s + menus.join(u'/'));
    }
    QCOMPARE(wrong.join(u", "_s), QString());
}

void tst_Shortcuts::everyButtonDoesWhatAnActionDoes()
{
    const QStringList names = listed(m_rig);
    QStringList wrong;
    int buttons = 0;
    for (const QAbstractButton *button : m_rig.window->findChildren<QAbstractButton *>()) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool isInDialog = button->window() != m_rig.window.get();
        if ((!tool && !qobject_cast<const QPushButton *>(button)) || isInDialog || isPartOfAnother(*button))
            continue;
        ++buttons;
        const auto *menu = button->findChild<QMenu *>();
        // A menu's own entries are listed.
        QList<QAction *> actions = menu ? menu->actions() : button->actions();
        if (QAction *told = toldAction(*button))
            actions.append(told);
        const bool isListed = std::any_of(actions.begin(), actions.end(),
            [&names](const QAction *action) { return names.contains(ActionModel::fullName(*action)); });
        // More of its own would be shown as a menu.
        const bool hasMore = tool && !tool->menu() && tool->actions().size() > (tool->defaultAction() ? 1 : 0);
        if (!isListed || hasMore)
            wrong.append(button->text() + u" ("_s + button->accessibleName() + u") in "_s
                + QLatin1String(button->parent()->metaObject()->className()));
    }
    QVERIFY2(buttons > 30, qPrintable(QString::number(buttons)));
    QCOMPARE(wrong.join(u", "_s), QString());
}

void tst_Shortcuts::noStandardKeyTypesALetterWithAltGr()
{
    // AltGr is Ctrl+Alt on Windows.
    QStringList wrong;
    for (const KeyOwner &owner : ownersIn(*m_rig.window)) {
        for (int i = 0; i < owner.keys.count(); ++i) {
            const QKeyCombination keys = owner.keys[static_cast<uint>(i)];
            if (keys.keyboardModifiers().testFlags(Qt::ControlModifier | Qt::AltModifier) && keys.key() < Qt::Key_Escape)
                wrong.append(owner.name + u": "_s + owner.keys.toString());
        }
    }
    QCOMPARE(wrong.join(u", "_s), QString());
}

void tst_Shortcuts::tipsFollowTheKeys()
{
    WindowRig rig;
    rig.settings.setValue(u"shortcuts/Palette"_s, u"Ctrl+F2"_s);
    rig.settings.setValue(u"shortcuts/Newest"_s, u"Ctrl+F3"_s);
    rig.settings.setValue(u"shortcuts/Demo"_s, u"Ctrl+F4"_s);
    rig.open();
    const auto *tools = rig.find<WindowToolBar>();
    const auto *bar = rig.find<ConnectionBar>();
    QVERIFY(tipOf(*tools, u"Find an action"_s).endsWith(u"(Ctrl+F2)"_s));
    QVERIFY(tipOf(*rig.find<LogPanel>(), u"Newest"_s).endsWith(u"(Ctrl+F3)"_s));
    QVERIFY(tipOf(*bar, u"Try the demo"_s).endsWith(u"(Ctrl+F4)"_s));
    const auto isNamed = [](const QString &tip, const QAction *action) {
        return tip.endsWith(u'(' + action->shortcut().toString(QKeySequence::NativeText) + u')');
    };
    QVERIFY(isNamed(tipOf(*bar, u"Connect"_s), rig.action(WindowActions::Connect)));
    for (const WindowActions::Id id : { WindowActions::Palette, WindowActions::Newest, WindowActions::Demo, WindowActions::Connect })
        rig.action(id)->setShortcut(QKeySequence(u"Ctrl+Shift+F%1"_s.arg(int(id) % 10 + 1)));
    QVERIFY(isNamed(tipOf(*tools, u"Find an action"_s), rig.action(WindowActions::Palette)));
    QVERIFY(isNamed(tipOf(*rig.find<LogPanel>(), u"Newest"_s), rig.action(WindowActions::Newest)));
    QVERIFY(isNamed(tipOf(*bar, u"Try the demo"_s), rig.action(WindowActions::Demo)));
    QVERIFY(isNamed(tipOf(*bar, u"Connect"_s), rig.action(WindowActions::Connect)));
    rig.window->startDemo();
    QVERIFY(rig.makeReady());
    QVERIFY(isNamed(tipOf(*bar, u"Disconnect"_s), rig.action(WindowActions::Disconnect)));
}

void tst_Shortcuts::noTipNamesKeysThatDoNothing()
{
    WindowRig rig;
    for (const QAction *action : actionsIn(rig.window->menuBar()->actions()))
        rig.settings.setValue(u"shortcuts/"_s + action->objectName(), QString());
    rig.open();
    Q_EMIT rig.find<FilterBar>()->menu()->aboutToShow();
    static const QRegularExpression keys(uR"(\((Ctrl|Alt|Shift|Return|Enter|Esc|Del|F\d)|^(Ctrl|Alt|Shift)\+)"_s);
    QStringList wrong;
    for (const QWidget *widget : rig.window->findChildren<QWidget *>()) {
        if (keys.match(widget->toolTip()).hasMatch())
            wrong.append(widget->toolTip());
    }
    for (const QAction *action : rig.window->findChildren<QAction *>()) {
        if (keys.match(action->text()).hasMatch() || keys.match(action->toolTip()).hasMatch())
            wrong.append(action->text() + u" / "_s + action->toolTip());
    }
    QCOMPARE(wrong.join(u", "_s), QString());
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

void tst_Shortcuts::changedKeysSendAForm()
{
    WindowRig rig;
    rig.settings.setValue(u"shortcuts/FormSend"_s, u"Ctrl+F4"_s);
    rig.open();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    rig.window->startDemo();
    QVERIFY(rig.makeReady());
    rig.perform(WindowActions::Presence);
    auto *panel = rig.find<CommandPanel>();
    auto *status = panel->page(CommandPanel::Presence)->form()->findChild<QComboBox *>();
    status->setCurrentIndex(2);
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(panel->requests()->rowCount(), 0);
    QTest::keyClick(status, Qt::Key_F4, Qt::ControlModifier);
    QCOMPARE(panel->requests()->rowCount(), 1);
    QVERIFY(!rig.gateway.expect(3).isEmpty());
}

void tst_Shortcuts::changedKeysSearchThePayload()
{
    WindowRig rig;
    const auto press = [&rig](Qt::Key key) {
        rig.find<PayloadView>()->findChild<QTreeView *>()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier);
        return rig.find<FindBar>()->isVisible();
    };
    const auto show = [&rig] {
        QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
        rig.perform(WindowActions::LogLayout);
        QVERIFY(rig.find<LogPanel>()->chooseRecord(2));
    };
    LogRows::fill(rig.store, 5);
    show();
    QVERIFY2(press(Qt::Key_F), "the inspector comes before the window");
    rig.settings.setValue(u"shortcuts/PayloadFind"_s, u"Ctrl+F7"_s);
    rig.open();
    show();
    QVERIFY(!press(Qt::Key_F));
    QVERIFY(rig.find<FilterBar>()->edit()->hasFocus());
    QVERIFY(press(Qt::Key_F7));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!rig.find<FindBar>()->isVisible());
}

void tst_Shortcuts::whatIsNotOnScreenIsNotOffered()
{
    WindowRig rig;
    LogRows::fill(rig.store, 5);
    rig.perform(WindowActions::LogLayout);
    QVERIFY(rig.find<LogPanel>()->chooseRecord(2));
    const auto isOffered = [&rig](const char *name) {
        const QList<QAction *> all = actionsIn(rig.window->menuBar()->actions());
        const auto found = std::find_if(
            all.begin(), all.end(), [name](const QAction *action) { return action->objectName() == QLatin1String(name); });
        return found != all.end() && (*found)->isEnabled();
    };
    QVERIFY(isOffered("PayloadFind"));
    QVERIFY(!isOffered("PayloadFindClose"));
    QVERIFY(!isOffered("HexCopy"));
    QVERIFY(!isOffered("FormSend"));
    QVERIFY(!isOffered("TroubleRetry"));
    rig.perform(WindowActions::Presence);
    QVERIFY(isOffered("FormSend"));
    QVERIFY(!isOffered("SavedImport"));
    rig.perform(WindowActions::Library);
    QVERIFY(!isOffered("FormSend"));
    QVERIFY(isOffered("SavedImport"));
    QVERIFY(!isOffered("SavedDelete"));
    rig.perform(WindowActions::Commands);
    QVERIFY(!isOffered("SavedImport"));
}

QTEST_MAIN(tst_Shortcuts)
#include "tst_shortcuts.moc"
