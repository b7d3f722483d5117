// SPDX-License-Identifier: MIT

#include "ui/diagnosis/checkdialog.h"
#include "ui/diagnosis/checkmodel.h"
#include "ui/dispatch/findbar.h"
#include "ui/dispatch/payloadview.h"
#include "ui/graphs/sessionmetrics.h"
#include "ui/graphs/trafficmeter.h"
#include "ui/mainwindow.h"
#include "ui/shards/vitalstrip.h"

#include "tests/support/fakegateway.h"
#include "tests/support/logrows.h"
#include "tests/ui/everydialog.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTreeView>

using namespace Shardscope;
using namespace Qt::StringLiterals;

/// What a screen reader finds: the tree from a window down, with what is hidden at the moment.
class tst_Accessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNamelessControlIsFound();
    void aLabelThatHidesItsValueIsFound();
    void theWindowIsNamedThroughout();
    void theStateOfTheSessionIsAStatusBar();
    void theInspectorSaysWhatItShows();
    void theResultsOfACheckAreSaid();
    void dialogsAreNamedThroughout_data();
    void dialogsAreNamedThroughout();

private:
    EveryDialog m_dialogs;
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

/// What a label shows, as one reads it.
QString shownBy(const QLabel &label)
{
    QString text = label.text();
    if (label.textFormat() == Qt::RichText || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(text)))
        text = QTextDocumentFragment::fromHtml(text).toPlainText();
    return label.buddy() ? text.remove(u'&') : text;
}

/// A name of its own must not take the place of what is shown.
bool hidesItsValue(const QAccessibleInterface *item)
{
    const auto *label = qobject_cast<const QLabel *>(item->object());
    return label && !item->text(QAccessible::Name).contains(shownBy(*label));
}

struct Walk
{
    int controls = 0;
    int labels = 0;
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
        labels += qobject_cast<const QLabel *>(item->object()) ? 1 : 0;
        if (hidesItsValue(item))
            wrong.append(placeOf(item));
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

void tst_Accessibility::aLabelThatHidesItsValueIsFound()
{
    QWidget window;
    QLabel plain(u"5 of 7"_s, &window);
    QLabel address(u"<a href=\"https://example.org\">example.org</a>"_s, &window);
    QLabel caption(u"&Token"_s, &window);
    QLineEdit edit(&window);
    edit.setAccessibleName(u"Token"_s);
    caption.setBuddy(&edit);
    QCOMPARE(Walk::from(&window).wrong, QStringList());
    QCOMPARE(Walk::from(&window).labels, 3);
    plain.setAccessibleName(u"Places"_s);
    QCOMPARE(Walk::from(&window).wrong.size(), 1);
    plain.setAccessibleName(u"Places: 5 of 7"_s);
    QCOMPARE(Walk::from(&window).wrong, QStringList());
}

void tst_Accessibility::theWindowIsNamedThroughout()
{
    FakeGateway gateway(Compression::ZlibStream);
    WindowFeeds feeds;
    ShardManager manager;
    manager.addSink(&m_dialogs.store);
    for (RecordSink *sink : feeds.all())
        manager.addSink(sink);
    DemoGateway demo { [&gateway](QString *) {
                          return std::optional(DemoGateway::Address { gateway.url(), {}, token });
                      },
        {} };
    MainWindow window({ &manager, &m_dialogs.store, &feeds, &m_dialogs.settings, demo, &m_dialogs.profiles, nullptr });
    window.show();
    window.startDemo();
    const WindowActions &actions = *window.findChild<WindowActions *>();
    for (const WindowActions::Id pane : { WindowActions::Commands, WindowActions::Drift, WindowActions::Events,
             WindowActions::Sessions, WindowActions::Shards }) {
        if (!actions[pane]->isChecked())
            actions[pane]->trigger();
    }
    QVERIFY(gateway.waitForClient());
    gateway.sendHello();
    QVERIFY(!gateway.expect(2).isEmpty());
    gateway.sendReady();
    gateway.sendDispatch(u"MESSAGE_CREATE"_s, 2, { { u"content"_s, u"hello"_s } });
    QTRY_VERIFY(m_dialogs.store.range().end > 4);
    const Walk walk = Walk::from(&window);
    QVERIFY2(walk.controls > 60, qPrintable(QString::number(walk.controls)));
    QVERIFY2(walk.labels > 40, qPrintable(QString::number(walk.labels)));
    QVERIFY2(walk.wrong.isEmpty(), qPrintable(u'\n' + walk.wrong.join(u'\n')));
}

void tst_Accessibility::theStateOfTheSessionIsAStatusBar()
{
    TrafficMeter meter;
    const SessionMetrics metrics(meter);
    VitalStrip strip(metrics);
    QAccessibleInterface *bar = QAccessible::queryAccessibleInterface(&strip);
    QCOMPARE(bar->role(), QAccessible::StatusBar);
    QVERIFY(!bar->text(QAccessible::Name).isEmpty());
    const auto names = [bar] {
        QStringList result;
        for (int i = 0; i < bar->childCount(); ++i)
            result.append(bar->child(i)->text(QAccessible::Name));
        return result;
    };
    QVERIFY2(names().contains(u"State: ○ Not connected"_s), qPrintable(names().join(u'\n')));
    strip.setStatus({ .state = ShardState::Ready, .userName = u"Chess Bot"_s, .sendsRemaining = 3, .sendsLimit = 120 });
    for (const QString &name : { u"State: ● Ready"_s, u"User: Chess Bot"_s, u"Sends left: ▲ 3, low"_s })
        QVERIFY2(names().contains(name), qPrintable(names().join(u'\n')));
    strip.showCapture({ u"evening.jsonl"_s }, { .records = 7 });
    QVERIFY2(names().contains(u"Rows: 7"_s), qPrintable(names().join(u'\n')));
    QCOMPARE(Walk::from(&strip).wrong, QStringList());
}

void tst_Accessibility::theInspectorSaysWhatItShows()
{
    PayloadView inspector;
    const auto wrong = [&inspector] { return Walk::from(&inspector).wrong; };
    QCOMPARE(wrong(), QStringList());
    const EventRecord before = LogRows::dispatch("MESSAGE_CREATE", R"({"content":"e4"})", 1);
    const EventRecord after = LogRows::dispatch("MESSAGE_UPDATE", R"({"content":"e5"})", 2);
    inspector.setRecord(before);
    QCOMPARE(wrong(), QStringList());
    inspector.openFind();
    inspector.findChild<FindBar *>()->findChild<QLineEdit *>()->setText(u"content"_s);
    QCOMPARE(wrong(), QStringList());
    inspector.compare(before, after);
    QVERIFY(inspector.findChild<QLabel *>(u"differences"_s)->accessibleName().contains(u"changed"_s));
    QCOMPARE(wrong(), QStringList());
}

void tst_Accessibility::theResultsOfACheckAreSaid()
{
    CheckDialog dialog([] {
        ConnectionConfig config;
        config.shard.token = u"two words"_s;
        return config;
    });
    dialog.run();
    QTRY_VERIFY(dialog.model()->report().isOver);
    const Walk walk = Walk::from(&dialog);
    QVERIFY2(walk.wrong.isEmpty(), qPrintable(u'\n' + walk.wrong.join(u'\n')));
    QVERIFY(dialog.view()->currentIndex().isValid());
    // A row is spoken by its first cell.
    for (int row = 0; row < dialog.model()->rowCount(); ++row) {
        const auto text = [&](CheckModel::Column column, int role) {
            return dialog.model()->index(row, column).data(role).toString();
        };
        const QString spoken = text(CheckModel::StageColumn, Qt::AccessibleTextRole);
        for (const CheckModel::Column column :
            { CheckModel::StageColumn, CheckModel::StatusColumn, CheckModel::DurationColumn, CheckModel::SeenColumn })
            QVERIFY2(spoken.contains(text(column, Qt::DisplayRole)), qPrintable(spoken));
    }
}

void tst_Accessibility::dialogsAreNamedThroughout_data()
{
    QTest::addColumn<CreateDialog>("create");
    for (const auto &[name, create] : m_dialogs.all())
        QTest::newRow(name) << create;
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
