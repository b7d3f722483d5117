// SPDX-License-Identifier: MIT
#include "ui/commands/commandpanel.h"
#include "ui/diagnosis/incidentbanner.h"
#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logpanel.h"
#include "ui/dispatch/logview.h"
#include "ui/dispatch/overlaynotice.h"
#include "ui/dispatch/filterbar.h"
#include "ui/dispatch/payloadview.h"
#include "ui/graphs/graphpanel.h"
#include "ui/window/headlines.h"
#include "ui/window/windowtoolbar.h"
#include "ui/windowstate.h"

#include "tests/ui/windowrig.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QDataStream>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>

using namespace Shardscope;
using namespace Qt::StringLiterals;

using Id = WindowActions::Id;

namespace {

const QString watchKey = u"window/layouts.2/watch"_s;

struct Rig : WindowRig
{
    [[nodiscard]] Workspace *workspace() const { return find<Workspace>(); }
    /// By their first letters, those that are on screen: "gi".
    [[nodiscard]] QString panes() const
    {
        QString shown;
        for (int i = 0; i < Workspace::PaneCount; ++i) {
            const QDockWidget *dock = workspace()->dock(static_cast<Workspace::Pane>(i));
            if (dock->isVisible())
                shown += dock->objectName().front();
        }
        return shown;
    }
    void layout(Id id, QSize size = { 1280, 800 }) const
    {
        window->resize(size);
        perform(id);
    }
    void restart()
    {
        window->close();
        open();
        workspace()->wanted();
    }
};

QByteArray withHash(const QByteArray &state)
{
    return QByteArray(QCryptographicHash::hash(state, QCryptographicHash::Sha256) + state);
}

} // namespace

class tst_Layouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachShowsItsPanels_data();
    void eachShowsItsPanels();
    void currentOneIsMarked();
    void changesBelongToTheirLayout();
    void resetBringsItBack();
    void layoutsAreRemembered();
    void whatCannotBeReadIsIgnored_data();
    void whatCannotBeReadIsIgnored();
    void logAlwaysStays();
    void lowWindowGivesTheLogItsRoom_data();
    void lowWindowGivesTheLogItsRoom();
    void graphsGrowWithTheWindow();
    void incidentsAreSeenWithoutGraphs();
    void reasonOfAWrongFilterStaysWithTheLog();
    void windowComesBackOnAScreen_data();
    void windowComesBackOnAScreen();
    void lostWindowIsFound();
    void keysGoRoundTheParts();
    void keysLeadToEachPanel_data();
    void keysLeadToEachPanel();
    void keysFloatAndClosePanels();
    void toolBarCanBeHidden();
    void fieldsOfFormsAreReadableInASmallWindow_data();
    void fieldsOfFormsAreReadableInASmallWindow();
};

void tst_Layouts::eachShowsItsPanels_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("panes");
    QTest::addColumn<int>("graphs"); ///< hundredths of the height
    QTest::newRow("watch") << int(Id::WatchLayout) << u"gi"_s << 30;
    QTest::newRow("log") << int(Id::LogLayout) << u"i"_s << 0;
    QTest::newRow("graphs") << int(Id::GraphsLayout) << u"g"_s << 66;
    QTest::newRow("command") << int(Id::CommandLayout) << u"ic"_s << 0;
}

void tst_Layouts::eachShowsItsPanels()
{
    QFETCH(const int, action);
    QFETCH(const QString, panes);
    QFETCH(const int, graphs);
    const Rig rig;
    rig.layout(static_cast<Id>(action));
    QTRY_COMPARE(rig.panes(), panes);
    QVERIFY(rig.find<LogView>()->isVisible());
    if (graphs > 0) {
        const int share = 100 * rig.workspace()->dock(Workspace::Graphs)->height() / rig.workspace()->height();
        QVERIFY2(std::abs(share - graphs) <= 4, qPrintable(QString::number(share)));
    }
    // Nothing is outside of the window.
    for (const QDockWidget *dock : rig.window->findChildren<QDockWidget *>()) {
        if (dock->isVisible())
            QVERIFY(rig.workspace()->rect().contains(dock->geometry()));
    }
}

void tst_Layouts::currentOneIsMarked()
{
    const Rig rig;
    QVERIFY(rig.action(Id::WatchLayout)->isChecked());
    rig.perform(Id::GraphsLayout);
    QVERIFY(rig.action(Id::GraphsLayout)->isChecked());
    QVERIFY(!rig.action(Id::WatchLayout)->isChecked());
    QVERIFY(rig.action(Id::Graphs)->isChecked());
    QVERIFY(!rig.action(Id::Inspector)->isChecked());
}

void tst_Layouts::changesBelongToTheirLayout()
{
    const Rig rig;
    rig.layout(Id::WatchLayout);
    rig.perform(Id::Inspector);
    QTRY_COMPARE(rig.panes(), u"g"_s);
    rig.perform(Id::LogLayout);
    QTRY_COMPARE(rig.panes(), u"i"_s);
    rig.perform(Id::WatchLayout);
    QTRY_COMPARE(rig.panes(), u"g"_s);
}

void tst_Layouts::resetBringsItBack()
{
    Rig rig;
    rig.layout(Id::WatchLayout);
    rig.perform(Id::Inspector);
    rig.workspace()->addDockWidget(Qt::LeftDockWidgetArea, rig.workspace()->dock(Workspace::Graphs));
    rig.perform(Id::ResetLayout);
    QTRY_COMPARE(rig.panes(), u"gi"_s);
    QCOMPARE(rig.workspace()->dockWidgetArea(rig.workspace()->dock(Workspace::Graphs)), Qt::TopDockWidgetArea);
    rig.restart();
    QTRY_COMPARE(rig.panes(), u"gi"_s);
}

void tst_Layouts::layoutsAreRemembered()
{
    Rig rig;
    rig.layout(Id::CommandLayout);
    rig.perform(Id::Inspector);
    rig.workspace()->resizeDocks({ rig.workspace()->dock(Workspace::Commands) }, { 390 }, Qt::Vertical);
    QTRY_COMPARE(rig.panes(), u"c"_s);
    QTRY_COMPARE(rig.workspace()->dock(Workspace::Commands)->height(), 390);
    rig.layout(Id::CommandLayout); // that it is chosen again changes nothing
    QTRY_COMPARE(rig.panes(), u"c"_s);
    rig.restart();
    QVERIFY(rig.action(Id::CommandLayout)->isChecked());
    QTRY_COMPARE(rig.panes(), u"c"_s);
    QTRY_COMPARE(rig.workspace()->dock(Workspace::Commands)->height(), 390);
}

void tst_Layouts::whatCannotBeReadIsIgnored_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    const QByteArray other = QMainWindow().saveState(77);
    QByteArray endless;
    QDataStream(&endless, QIODevice::WriteOnly) << qint32(0xff) << qint32(2) << qint32(0xfd) << qint32(0x7fffffff);
    QTest::newRow("no bytes") << watchKey << QVariant(u"fullscreen"_s);
    QTest::newRow("garbage") << watchKey << QVariant(QByteArray(5000, '\xfd'));
    QTest::newRow("without its hash") << watchKey << QVariant(QMainWindow().saveState(2));
    QTest::newRow("of another version") << watchKey << QVariant(withHash(other));
    QTest::newRow("damaged, as one that counts to two thousand million") << watchKey << QVariant(QByteArray(32, 'x') + endless);
    QTest::newRow("huge") << watchKey << QVariant(withHash(QByteArray(1'000'000, 'x')));
    QTest::newRow("of no kind") << watchKey << QVariant(QVariantList { 1, u"two"_s });
    QTest::newRow("a layout that is none") << u"window/layout"_s << QVariant(u"dashboard"_s);
    QTest::newRow("geometry of garbage") << u"window/geometry"_s << QVariant(QByteArray(300, '\x07'));
    QTest::newRow("state of an older version") << u"window/state"_s << QVariant(QByteArray("\x00\x00\x00\xff", 4));
}

void tst_Layouts::whatCannotBeReadIsIgnored()
{
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    Rig rig;
    rig.window->close();
    rig.settings.remove(u"window"_s);
    rig.settings.setValue(key, value);
    rig.open();
    rig.workspace()->wanted();
    QTRY_COMPARE(rig.panes(), u"gi"_s);
    QVERIFY(rig.action(Id::WatchLayout)->isChecked());
    QVERIFY(rig.window->width() >= 900 && rig.window->height() >= 600);
    // What follows is kept as ever.
    rig.perform(Id::Inspector);
    rig.restart();
    QTRY_COMPARE(rig.panes(), u"g"_s);
}

void tst_Layouts::logAlwaysStays()
{
    Rig rig;
    rig.layout(Id::WatchLayout);
    for (int i = 0; i < Workspace::PaneCount; ++i)
        rig.workspace()->dock(static_cast<Workspace::Pane>(i))->close();
    QTRY_COMPARE(rig.panes(), QString());
    QVERIFY(rig.find<LogView>()->height() > 300);
    rig.restart();
    QTRY_VERIFY(rig.find<LogView>()->isVisible());
    QCOMPARE(rig.panes(), QString());
}

void tst_Layouts::lowWindowGivesTheLogItsRoom_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("rows"); ///< pixels of the log at least
    QTest::newRow("watch") << int(Id::WatchLayout) << 200;
    QTest::newRow("log") << int(Id::LogLayout) << 300;
    QTest::newRow("graphs") << int(Id::GraphsLayout) << 60;
    QTest::newRow("command") << int(Id::CommandLayout) << 60;
}

void tst_Layouts::lowWindowGivesTheLogItsRoom()
{
    QFETCH(const int, action);
    QFETCH(const int, rows);
    const Rig rig;
    rig.layout(static_cast<Id>(action), { 900, 600 });
    QTRY_VERIFY2(rig.find<LogView>()->height() >= rows, qPrintable(QString::number(rig.find<LogView>()->height())));
    QCOMPARE(rig.window->size(), QSize(900, 600));
    QVERIFY2(rig.find<LogView>()->width() >= 480, qPrintable(QString::number(rig.find<LogView>()->width())));
    // The summary is readable, and nothing lies beyond the edge.
    QTRY_VERIFY(rig.find<LogView>()->columnWidth(LogModel::SummaryColumn) >= 140);
    QTRY_COMPARE(rig.find<LogView>()->horizontalScrollBar()->maximum(), 0);
    const int graphs = rig.find<GraphPanel>()->height();
    if (action == Id::WatchLayout)
        QVERIFY2(graphs > 40 && graphs < 110, qPrintable(QString::number(graphs)));
    if (action == Id::GraphsLayout)
        QVERIFY2(graphs > 180, qPrintable(QString::number(graphs)));
}

void tst_Layouts::graphsGrowWithTheWindow()
{
    const Rig rig;
    rig.layout(Id::WatchLayout, { 900, 600 });
    QTRY_VERIFY(rig.find<GraphPanel>()->height() < 110);
    rig.window->resize(1280, 800);
    QTRY_VERIFY2(rig.find<GraphPanel>()->height() > 150, qPrintable(QString::number(rig.find<GraphPanel>()->height())));
}

void tst_Layouts::incidentsAreSeenWithoutGraphs()
{
    Rig rig;
    rig.layout(Id::LogLayout);
    auto *banner = rig.find<IncidentBanner>();
    banner->showIncident(Incident::notice(u"Something to know"_s));
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(rig.find<Headlines>()->isAncestorOf(banner));
    rig.perform(Id::WatchLayout);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(rig.find<GraphPanel>()->isAncestorOf(banner));
    rig.perform(Id::Graphs);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->height() > 20);
}

void tst_Layouts::reasonOfAWrongFilterStaysWithTheLog()
{
    const Rig rig;
    rig.layout(Id::WatchLayout);
    rig.find<FilterBar>()->setExpression(u"gild:4"_s);
    const OverlayNotice *reason = nullptr;
    const auto shown = [&rig, &reason] {
        for (const OverlayNotice *notice : rig.window->findChildren<OverlayNotice *>()) {
            if (notice->isVisible())
                reason = notice;
        }
        return reason != nullptr;
    };
    QTRY_VERIFY(shown());
    const auto *log = rig.find<LogPanel>();
    const QRect place(log->mapTo(rig.window.get(), QPoint()), log->size());
    QVERIFY(place.contains(reason->geometry()));
}

void tst_Layouts::windowComesBackOnAScreen_data()
{
    const QList<QRect> two { { 0, 0, 1920, 1040 }, { 1920, 0, 1280, 1000 } };
    QTest::addColumn<QRect>("window");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<QRect>("expected");
    QTest::newRow("on the first") << QRect(100, 100, 1280, 800) << two << QRect(100, 100, 1280, 800);
    QTest::newRow("on the second") << QRect(1930, 10, 1200, 800) << two << QRect(1930, 10, 1200, 800);
    QTest::newRow("its screen is gone") << QRect(3300, 10, 1200, 800) << two << QRect(360, 120, 1200, 800);
    QTest::newRow("partly beside") << QRect(-900, 10, 1280, 800) << two << QRect(-900, 10, 1280, 800);
    QTest::newRow("no more than an edge to take hold of") << QRect(-1250, 10, 1280, 800) << two << QRect(320, 120, 1280, 800);
    QTest::newRow("its head is above") << QRect(100, -700, 1280, 800) << two << QRect(320, 120, 1280, 800);
    QTest::newRow("larger than the screen that is left") << QRect(5000, 0, 3000, 2000) << two << QRect(0, 0, 1920, 1040);
    QTest::newRow("no screen") << QRect(1, 2, 3, 4) << QList<QRect>() << QRect(1, 2, 3, 4);
}

void tst_Layouts::windowComesBackOnAScreen()
{
    QFETCH(const QRect, window);
    QFETCH(const QList<QRect>, screens);
    QFETCH(const QRect, expected);
    QCOMPARE(WindowState::onScreen(window, screens), expected);
}

void tst_Layouts::lostWindowIsFound()
{
    Rig rig;
    rig.window->setGeometry(90'000, 80'000, 1000, 700);
    rig.window->close();
    rig.open();
    QVERIFY2(QGuiApplication::primaryScreen()->geometry().intersects(rig.window->geometry()), "on the screen");
}

void tst_Layouts::keysGoRoundTheParts()
{
    Rig rig;
    rig.layout(Id::WatchLayout);
    rig.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    rig.perform(Id::FocusLog);
    QCOMPARE(QApplication::focusWidget(), rig.find<LogView>());
    QTest::keyClick(rig.window.get(), Qt::Key_F6);
    QVERIFY(rig.find<PayloadView>()->isAncestorOf(QApplication::focusWidget()));
    const QWidget *inspector = QApplication::focusWidget();
    // Round, and back to the same field of the inspector.
    QSet<QWidget *> seen;
    for (int i = 0; i < 12 && (i == 0 || QApplication::focusWidget() != inspector); ++i) {
        seen.insert(QApplication::focusWidget());
        QTest::keyClick(rig.window.get(), Qt::Key_F6);
    }
    QCOMPARE(QApplication::focusWidget(), inspector);
    QVERIFY(seen.size() >= 3);
    QTest::keyClick(rig.window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), rig.find<LogView>());
}

void tst_Layouts::keysLeadToEachPanel_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("pane");
    QTest::newRow("inspector") << int(Id::FocusInspector) << int(Workspace::Inspector);
    QTest::newRow("commands") << int(Id::FocusCommands) << int(Workspace::Commands);
    QTest::newRow("saved messages") << int(Id::Library) << int(Workspace::Commands);
    QTest::newRow("soundboard") << int(Id::Soundboard) << int(Workspace::Commands);
    QTest::newRow("channel info") << int(Id::ChannelInfo) << int(Workspace::Commands);
    QTest::newRow("raw") << int(Id::Raw) << int(Workspace::Commands);
}

void tst_Layouts::keysLeadToEachPanel()
{
    QFETCH(const int, action);
    QFETCH(const int, pane);
    const Rig rig;
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    rig.layout(Id::GraphsLayout);
    const QDockWidget *dock = rig.workspace()->dock(static_cast<Workspace::Pane>(pane));
    QVERIFY(!dock->isVisible());
    rig.perform(static_cast<Id>(action));
    QTRY_VERIFY(dock->isVisible());
    QVERIFY(dock->isAncestorOf(QApplication::focusWidget()));
}

void tst_Layouts::keysFloatAndClosePanels()
{
    const Rig rig;
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    rig.layout(Id::WatchLayout);
    rig.perform(Id::FocusInspector);
    QDockWidget *dock = rig.workspace()->dock(Workspace::Inspector);
    rig.perform(Id::FloatPanel);
    QVERIFY(dock->isFloating());
    QTRY_VERIFY(dock->isAncestorOf(QApplication::focusWidget()));
    rig.perform(Id::FloatPanel);
    QVERIFY(!dock->isFloating());
    QTRY_VERIFY(rig.window->isActiveWindow());
    rig.perform(Id::FocusInspector);
    QTRY_VERIFY(dock->isAncestorOf(QApplication::focusWidget()));
    rig.perform(Id::ClosePanel);
    QTRY_VERIFY(!dock->isVisible());
    QVERIFY(!rig.action(Id::Inspector)->isChecked());
    QCOMPARE(rig.window->focusWidget(), rig.find<LogView>());
}

void tst_Layouts::toolBarCanBeHidden()
{
    Rig rig;
    QVERIFY(rig.find<WindowToolBar>()->isVisible());
    rig.perform(Id::ToolBar);
    QVERIFY(!rig.find<WindowToolBar>()->isVisible());
    rig.restart();
    QVERIFY(!rig.find<WindowToolBar>()->isVisible());
    rig.perform(Id::ToolBar);
    QVERIFY(rig.find<WindowToolBar>()->isVisible());
}

void tst_Layouts::fieldsOfFormsAreReadableInASmallWindow_data()
{
    QTest::addColumn<Id>("page");
    QTest::newRow("presence") << Id::Presence;
    QTest::newRow("voice state") << Id::VoiceState;
    QTest::newRow("members") << Id::Members;
    QTest::newRow("soundboard") << Id::Soundboard;
    QTest::newRow("channel info") << Id::ChannelInfo;
    QTest::newRow("raw") << Id::Raw;
}

void tst_Layouts::fieldsOfFormsAreReadableInASmallWindow()
{
    QFETCH(const Id, page);
    const Rig rig;
    rig.layout(Id::CommandLayout, { 900, 600 });
    rig.perform(page);
    const auto *form = rig.find<CommandPanel>()->page(static_cast<CommandPanel::Page>(page - Id::Presence))->form();
    QTRY_VERIFY(form->isVisible());
    for (QComboBox *box : form->findChildren<QComboBox *>())
        box->setCurrentIndex(box->count() - 1); // what is set has an editor
    if (auto *type = form->findChild<QComboBox *>(u"activity-type"_s))
        type->setCurrentIndex(1); // a stream has an address besides
    for (const QWidget *field : form->findChildren<QWidget *>()) {
        if ((!qobject_cast<const QLineEdit *>(field) && !qobject_cast<const QComboBox *>(field)) || !field->isVisible())
            continue;
        const QString name = field->accessibleName();
        const int words = field->fontMetrics().horizontalAdvance(u"Playing chess"_s);
        const int needed = qobject_cast<const QComboBox *>(field) ? field->minimumSizeHint().width() : words;
        QTRY_VERIFY2(field->width() >= std::min(needed, field->maximumWidth()), qPrintable(name));
        const int right = field->mapTo(form, field->rect().topRight()).x();
        QTRY_VERIFY2(right < form->visibleRegion().boundingRect().right() + 2, qPrintable(name));
    }
}

QTEST_MAIN(tst_Layouts)
#include "tst_layouts.moc"
