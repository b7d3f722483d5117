// SPDX-License-Identifier: MIT
#include "core/capture/eventstore.h"
#include "core/settings/profilesecrets.h"
#include "core/settings/profilestore.h"
#include "core/shards/shardmanager.h"

#include "ui/alerts/alertdialog.h"
#include "ui/alerts/alertrules.h"
#include "ui/capture/exportdialog.h"
#include "ui/capture/problemdialog.h"
#include "ui/capture/recorddialog.h"
#include "ui/connection/intentsdialog.h"
#include "ui/connection/profiledialog.h"
#include "ui/diagnosis/checkdialog.h"
#include "ui/dispatch/colorrulesdialog.h"
#include "ui/dispatch/savedfiltersdialog.h"
#include "ui/mainwindow.h"
#include "ui/settings/settingsdialog.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/shortcuteditor.h"
#include "ui/window/shortcuts.h"

#include "tests/support/fakegateway.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

/// What a screen reader finds: the tree from a window down, with what is hidden at the moment.
class tst_Accessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNamelessControlIsFound();
    void theWindowIsNamedThroughout();
    void dialogsAreNamedThroughout_data();
    void dialogsAreNamedThroughout();

private:
    QTemporaryDir m_home;
    QSettings m_settings { m_home.filePath(u"shardscope.ini"_s), QSettings::IniFormat };
    EventStore m_store;
    ProfileStore m_profiles { &m_settings };
    ProfileSecrets m_secrets { nullptr };
    QAction m_action { u"&Do something"_s };
    Shortcuts m_shortcuts { { &m_action }, nullptr };
};

namespace {

const QString token = u"MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB"_s;

/// Says no more than that something is there.
bool isVague(QAccessible::Role role)
{
    const QList<QAccessible::Role> vague { QAccessible::NoRole, QAccessible::Client, QAccessible::Window,
        QAccessible::Pane, QAccessible::Border, QAccessible::Whitespace, QAccessible::LayeredPane,
        QAccessible::UserRole };
    return vague.contains(role);
}

/// The field within a box of choices or numbers is spoken of as the box.
bool isPartOfAnother(const QAccessibleInterface *item)
{
    const QAccessibleInterface *parent = item->parent();
    const QList<QAccessible::Role> wholes { QAccessible::ComboBox, QAccessible::SpinBox, QAccessible::ScrollBar };
    return parent && wholes.contains(parent->role());
}

/// The focus goes on to another, which is met as well.
bool handsFocusOn(const QAccessibleInterface *item)
{
    const auto *widget = qobject_cast<const QWidget *>(item->object());
    return widget && widget->focusProxy();
}

/// Docks keep bars of tabs for later.
bool isEmptyBar(const QAccessibleInterface *item)
{
    const auto *bar = qobject_cast<const QTabBar *>(item->object());
    return bar && bar->count() == 0;
}

/// How a control is found in the code.
QString placeOf(QAccessibleInterface *item)
{
    QStringList path;
    for (QObject *object = item->object(); object; object = object->parent())
        path.prepend(QLatin1String(object->metaObject()->className())
            + (object->objectName().isEmpty() ? u""_s : u'#' + object->objectName()));
    return path.join(u" > "_s) + u" (role %1, name “%2”)"_s.arg(item->role()).arg(item->text(QAccessible::Name));
}

struct Walk
{
    int controls = 0;
    QStringList wrong;

    void through(QAccessibleInterface *item)
    {
        if (!item)
            return;
        if (item->state().focusable && !isPartOfAnother(item) && !handsFocusOn(item) && !isEmptyBar(item)) {
            ++controls;
            if (item->text(QAccessible::Name).trimmed().isEmpty() || isVague(item->role()))
                wrong.append(placeOf(item));
        }
        // Rows are the business of their views; there are too many to walk.
        const QList<QAccessible::Role> views { QAccessible::Table, QAccessible::Tree, QAccessible::List };
        if (views.contains(item->role()) || item->role() == QAccessible::ComboBox)
            return;
        for (int i = 0; i < item->childCount(); ++i)
            through(item->child(i));
    }
    static Walk from(QObject *window)
    {
        Walk walk;
        walk.through(QAccessible::queryAccessibleInterface(window));
        return walk;
    }
};

} // namespace

void tst_Accessibility::aNamelessControlIsFound()
{
    QWidget window;
    auto *named = new QLineEdit(&window);
    named->setAccessibleName(u"Token"_s);
    QCOMPARE(Walk::from(&window).wrong, QStringList());
    QCOMPARE(Walk::from(&window).controls, 1);
    new QLineEdit(&window);
    QCOMPARE(Walk::from(&window).wrong.size(), 1);
    auto *vague = new QWidget(&window);
    vague->setAccessibleName(u"Something"_s);
    vague->setFocusPolicy(Qt::StrongFocus);
    QCOMPARE(Walk::from(&window).wrong.size(), 2);
}

void tst_Accessibility::theWindowIsNamedThroughout()
{
    FakeGateway gateway(Compression::ZlibStream);
    WindowFeeds feeds;
    ShardManager manager;
    manager.addSink(&m_store);
    for (RecordSink *sink : feeds.all())
        manager.addSink(sink);
    DemoGateway demo { [&gateway](QString *) {
                          return std::optional(DemoGateway::Address { gateway.url(), {}, token });
                      },
        {} };
    MainWindow window({ &manager, &m_store, &feeds, &m_settings, demo, &m_profiles, nullptr });
    window.show();
    window.startDemo();
    const WindowActions &actions = *window.findChild<WindowActions *>();
    for (const WindowActions::Id pane : { WindowActions::Commands, WindowActions::Drift, WindowActions::Events, WindowActions::Sessions }) {
        if (!actions[pane]->isChecked())
            actions[pane]->trigger();
    }
    QVERIFY(gateway.waitForClient());
    gateway.sendHello();
    QVERIFY(!gateway.expect(2).isEmpty());
    gateway.sendReady();
    gateway.sendDispatch(u"MESSAGE_CREATE"_s, 2, { { u"content"_s, u"hello"_s } });
    QTRY_VERIFY(m_store.range().end > 4);
    const Walk walk = Walk::from(&window);
    QVERIFY2(walk.controls > 60, qPrintable(QString::number(walk.controls)));
    QVERIFY2(walk.wrong.isEmpty(), qPrintable(u'\n' + walk.wrong.join(u'\n')));
}

using CreateDialog = std::function<QDialog *()>;
Q_DECLARE_METATYPE(CreateDialog)

void tst_Accessibility::dialogsAreNamedThroughout_data()
{
    QTest::addColumn<CreateDialog>("create");
    const auto row = [](const char *name, const CreateDialog &create) { QTest::newRow(name) << create; };
    row("profile", [this] { return new ProfileDialog(&m_profiles, &m_secrets, ConnectionProfile::make({}, {})); });
    row("connection options", [] { return new ProfileDialog(ConnectionConfig {}); });
    row("intents", [] { return new IntentsDialog(GatewayIntents::unprivileged()); });
    row("record", [this] { return new RecordDialog(u"evening"_s, 12, &m_settings); });
    row("export", [this] { return new ExportDialog(u"evening"_s, { 1, 2, 3 }, &m_settings); });
    row("problems of a capture", [] { return new ProblemDialog(u"evening.jsonl"_s, {}); });
    row("shortcuts", [this] { return new ShortcutEditor(&m_shortcuts, nullptr); });
    row("about", [] { return new AboutDialog(nullptr); });
    row("check", [] { return new CheckDialog([] { return ConnectionConfig(); }); });
    row("settings", [this] {
        return new SettingsDialog({ &m_store, &m_settings, { &m_action }, &m_action, &m_action });
    });
    row("alerts", [] { return new AlertDialog(AlertRules::defaults()); });
    row("saved filters", [] { return new SavedFiltersDialog({ { u"Bots"_s, u"d.author.bot:true"_s } }); });
    row("colour rules", [] { return new ColorRulesDialog(ColorRules::defaults()); });
}

void tst_Accessibility::dialogsAreNamedThroughout()
{
    QFETCH(const CreateDialog, create);
    const std::unique_ptr<QDialog> dialog(create());
    dialog->show();
    QVERIFY(!dialog->windowTitle().isEmpty());
    const Walk walk = Walk::from(dialog.get());
    QVERIFY2(walk.controls >= 2, qPrintable(QString::number(walk.controls)));
    QVERIFY2(walk.wrong.isEmpty(), qPrintable(u'\n' + walk.wrong.join(u'\n')));
}

QTEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
