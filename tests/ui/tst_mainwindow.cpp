// SPDX-License-Identifier: MIT
#include "core/capture/eventstore.h"
#include "core/shards/shardmanager.h"
#include "core/simulator/simulator.h"
#include "ui/alerts/alertcontroller.h"
#include "ui/alerts/alertdialog.h"
#include "ui/capture/noticerow.h"
#include "ui/commands/commandpanel.h"
#include "ui/commands/requestmodel.h"
#include "ui/connection/connectionbar.h"
#include "ui/connection/intentsfield.h"
#include "ui/connection/tokenfield.h"
#include "ui/diagnosis/incidentbanner.h"
#include "ui/dispatch/filterbar.h"
#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logpanel.h"
#include "ui/dispatch/logview.h"
#include "ui/graphs/graphpanel.h"
#include "ui/graphs/graphview.h"
#include "ui/mainwindow.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shards/vitalstrip.h"
#include "ui/welcomepage.h"
#include "ui/window/shortcuteditor.h"

#include "tests/ui/windowrig.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

const QString token = u"MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB"_s;

struct Rig : WindowRig
{
    using WindowRig::WindowRig;
    ConnectionConfig config() const
    {
        ConnectionConfig result;
        result.shard.token = token;
        result.shard.url = gateway.url();
        return result;
    }
    QAbstractButton *button(const QWidget *in, const QString &text) const
    {
        for (QAbstractButton *candidate : in->findChildren<QAbstractButton *>()) {
            if (QString(candidate->text()).remove(u'&') == text && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    void click(const QWidget *in, const QString &text) const
    {
        QAbstractButton *found = button(in, text);
        QVERIFY2(found, qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    bool waitIdle()
    {
        return QTest::qWaitFor([this] { return !manager.isRunning(); });
    }
    QStringList titles() const
    {
        QStringList result;
        const LogModel *model = window->findChild<LogPanel *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            result.append(model->index(row, LogModel::EventColumn).data().toString());
        return result;
    }
    EventRecord firstOf(const QByteArray &type) const
    {
        const EventStore::Range range = store.range();
        for (const EventRecord &record : store.read(range.first, range.end)) {
            if (record.type == type)
                return record;
        }
        return {};
    }
    /// Of the first guild.
    QString voiceChannel() const
    {
        const QJsonObject guild = QJsonDocument::fromJson(firstOf("GUILD_CREATE").json).object()[u"d"].toObject();
        for (const QJsonValue &channel : guild[u"channels"].toArray()) {
            if (channel[u"type"].toInt() == 2)
                return channel[u"id"].toString();
        }
        return {};
    }
    QLineEdit *edit(const QWidget *in, const QString &name) const
    {
        for (QLineEdit *candidate : in->findChildren<QLineEdit *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }
    QString vital(VitalStrip::Cell cell) const { return find<VitalStrip>()->text(cell); }
};

/// The built-in gateway, livelier than by itself.
std::function<std::optional<DemoGateway::Address>(QString *)> builtIn(Simulator &simulator, const QList<SimulatorFault> &faults = {})
{
    return [&simulator, faults](QString *error) -> std::optional<DemoGateway::Address> {
        SimulatorConfig config;
        config.rate = 500;
        config.heartbeatInterval = Milliseconds(200);
        config.ackDelay = Milliseconds(20);
        config.faults = faults;
        const std::optional<SimulatorAddress> address = simulator.start(config, error);
        return address ? std::optional(DemoGateway::Address { address->gateway, address->api, address->token }) : std::nullopt;
    };
}

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRunTeaches();
    void tokenConnectsAndDisconnects();
    void missingTokenOpensNothing();
    void demoRunsFromClickToDisconnect();
    void presenceGoesOut();
    void builtInGatewayPlaysItAll();
    void builtInFaultsAreExplained_data();
    void builtInFaultsAreExplained();
    void noRowHoldsTheToken();
    void refusedTokenIsExplained();
    void disallowedIntentsAreLeftOut();
    void lostConnectionCountsDownAndComesBack();
    void beatsAreShown();
    void titleAndSettingsHoldNoToken();
    void closingEndsTheSession();
    void anAlertLeadsToItsRow();
    void alertsAndSettingsOpen();
    void everyActionHasWordsAndAShortcut();
    void noAltKeyBelongsToTwo();
    void noShortcutOfTheWindowIsGivenTwice();
    void everyControlHasAName();
    void assistiveToolsSeeEveryControl();
    void keyboardReachesEverything();
    void sizeIsRemembered();
    void lowWindowKeepsItsRoomForTheLog();
    void graphsLeadToTheLog();
    void timeStandsStillWhereNothingRuns();
};

void tst_MainWindow::firstRunTeaches()
{
    const Rig rig;
    QVERIFY(rig.find<WelcomePage>()->isVisible());
    rig.click(rig.find<WelcomePage>(), u"Check a token"_s);
    QVERIFY(rig.window->focusWidget() == rig.find<TokenField>());
}

void tst_MainWindow::tokenConnectsAndDisconnects()
{
    Rig rig;
    ConnectionConfig config = rig.config();
    config.shard.token.clear();
    rig.window->setConfig(config);
    QTest::keyClicks(rig.find<TokenField>(), token);
    rig.click(rig.find<ConnectionBar>(), u"Connect"_s);
    QVERIFY(rig.makeReady());
    QTRY_VERIFY2(rig.vital(VitalStrip::State).startsWith(u"● Ready"_s), qPrintable(rig.vital(VitalStrip::State)));
    QTRY_VERIFY(rig.titles().contains(u"READY"_s));
    QVERIFY(rig.titles().contains(u"op 2 Identify"_s));
    QVERIFY(!rig.find<WelcomePage>()->isVisible());
    QVERIFY(rig.find<IncidentBanner>()->isHidden());
    rig.click(rig.find<ConnectionBar>(), u"Disconnect"_s);
    QVERIFY(rig.gateway.waitForClose());
    QCOMPARE(rig.gateway.closeCode(), 1000);
    QTRY_VERIFY(rig.button(rig.find<ConnectionBar>(), u"Connect"_s));
    QTRY_VERIFY(rig.vital(VitalStrip::State).startsWith(u"○"_s));
    QVERIFY(rig.find<IncidentBanner>()->isHidden());
}

void tst_MainWindow::missingTokenOpensNothing()
{
    Rig rig;
    rig.click(rig.find<ConnectionBar>(), u"Connect"_s);
    QVERIFY(!rig.manager.isRunning());
    QCOMPARE(rig.gateway.connections(), 0);
    QVERIFY(rig.window->focusWidget() == rig.find<TokenField>());
    QVERIFY(rig.find<TokenField>()->accessibleDescription().contains(u"token"_s));
}

void tst_MainWindow::demoRunsFromClickToDisconnect()
{
    Rig rig;
    rig.click(rig.find<WelcomePage>(), u"Try the demo"_s);
    QVERIFY(rig.makeReady());
    for (int i = 2; i < 52; ++i)
        rig.gateway.sendDispatch(u"MESSAGE_CREATE"_s, i, { { u"content"_s, u"hello"_s } });
    QTRY_COMPARE(rig.titles().count(u"MESSAGE_CREATE"_s), 50);
    QTest::keyClick(rig.window.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(rig.waitIdle());
    // What was shown stays to be read.
    QCOMPARE(rig.titles().count(u"MESSAGE_CREATE"_s), 50);
    rig.window.reset();
    QCOMPARE(rig.demosStopped, 1);
}

void tst_MainWindow::presenceGoesOut()
{
    Rig rig;
    rig.window->startDemo();
    QVERIFY(rig.makeReady());
    QTRY_VERIFY(rig.vital(VitalStrip::State).startsWith(u"● Ready"_s));
    QTest::keyClick(rig.window.get(), Qt::Key_1, Qt::ControlModifier);
    auto *panel = rig.find<CommandPanel>();
    QTRY_VERIFY(panel->isVisible());
    CommandPage *page = panel->page(CommandPanel::Presence);
    auto *status = qobject_cast<QComboBox *>(rig.window->focusWidget());
    QVERIFY2(status && status->accessibleName() == u"Status"_s, "the cursor stands in the first field");
    QTest::keyClick(status, Qt::Key_Down);
    QTest::keyClick(status, Qt::Key_Down);
    rig.click(page, u"Send"_s);
    const QJsonObject sent = rig.gateway.expect(3);
    QCOMPARE(sent[u"d"].toObject()[u"status"], QJsonValue(u"idle"_s));
    QTRY_VERIFY(panel->requests()->index(0, RequestModel::StateColumn).data().toString().endsWith(u"✓ sent"_s));
    QTRY_VERIFY(rig.titles().contains(u"op 3 Presence Update"_s));
}

void tst_MainWindow::builtInGatewayPlaysItAll()
{
    Simulator simulator;
    Rig rig(builtIn(simulator));
    rig.click(rig.find<WelcomePage>(), u"Try the demo"_s);
    QTRY_VERIFY(rig.vital(VitalStrip::State).startsWith(u"● Ready"_s));
    QTRY_VERIFY(rig.vital(VitalStrip::Latency).startsWith(u"♥"_s));
    QTRY_VERIFY(rig.find<LogPanel>()->model()->rowCount() > 300);
    QTRY_VERIFY(rig.vital(VitalStrip::Events).startsWith(u"↓"_s));
    QVERIFY(rig.vital(VitalStrip::User).endsWith(u"(demo)"_s));
    QVERIFY(rig.vital(VitalStrip::Identifies).contains(u"of"_s));

    QTest::keyClick(rig.window.get(), Qt::Key_1, Qt::ControlModifier);
    auto *panel = rig.find<CommandPanel>();
    QTRY_VERIFY(panel->isVisible());
    const auto answer = [panel] {
        return panel->requests()->index(0, RequestModel::StateColumn).data().toString();
    };
    rig.click(panel->page(CommandPanel::Presence), u"Send"_s);
    QTRY_VERIFY(answer().endsWith(u"✓ sent"_s));

    QTRY_VERIFY(rig.firstOf("GUILD_CREATE").guildId != 0);
    const QString guild = QString::number(rig.firstOf("GUILD_CREATE").guildId);
    QTest::keyClick(rig.window.get(), Qt::Key_3, Qt::ControlModifier);
    QTest::keyClicks(rig.window->focusWidget(), guild);
    rig.edit(panel->page(CommandPanel::Members), u"Beginning of the name"_s)->setText(u"a"_s);
    rig.click(panel->page(CommandPanel::Members), u"Send"_s);
    QTRY_VERIFY2(answer().contains(u"✓ sent → chunk 1 of 1"_s), qPrintable(answer()));

    QTest::keyClick(rig.window.get(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClicks(rig.window->focusWidget(), guild);
    rig.edit(panel->page(CommandPanel::VoiceState), u"Channel id"_s)->setText(rig.voiceChannel());
    rig.click(panel->page(CommandPanel::VoiceState), u"Send"_s);
    QTRY_VERIFY2(answer().contains(u"VOICE_STATE_UPDATE and VOICE_SERVER_UPDATE came"_s),
        qPrintable(answer()));

    rig.click(rig.find<ConnectionBar>(), u"Disconnect"_s);
    QVERIFY(rig.waitIdle());
    QTRY_VERIFY(rig.vital(VitalStrip::State).startsWith(u"○"_s));
    QVERIFY(rig.find<IncidentBanner>()->isHidden());
    QTest::keyClick(rig.window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rig.find<LogPanel>()->model()->rowCount(), 0);
    rig.window.reset();
}

void tst_MainWindow::builtInFaultsAreExplained_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("allIntents");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("wayOn");
    QTest::newRow("token") << u"close=4004"_s << false << u"4004 Authentication failed"_s << u"Open the portal"_s;
    QTest::newRow("intents that the application may not have") << u"flags=0"_s << true << u"4014 Disallowed intents"_s << u"Connect without them"_s;
    QTest::newRow("shard count") << u"close=4011"_s << false << u"4011 Sharding required"_s << u"Connect again"_s;
    QTest::newRow("HTTP 401") << u"http=401"_s << false << u"The token was refused"_s << u"Open the portal"_s;
    QTest::newRow("no bot") << u"bot=false"_s << false << u"The token was refused"_s << u"Open the portal"_s;
    QTest::newRow("budget") << u"remaining=3"_s << false << u"No IDENTIFY was spent"_s << u"Connect anyway"_s;
}

void tst_MainWindow::builtInFaultsAreExplained()
{
    QFETCH(const QString, fault);
    QFETCH(const bool, allIntents);
    QFETCH(const QString, shown);
    QFETCH(const QString, wayOn);
    QString error;
    const std::optional<SimulatorFault> parsed = SimulatorFault::parse(fault, &error);
    QVERIFY2(parsed, qPrintable(error));
    Simulator simulator;
    Rig rig(builtIn(simulator, { *parsed }));
    if (allIntents)
        rig.find<IntentsField>()->setIntents(GatewayIntents::all());
    rig.click(rig.find<WelcomePage>(), u"Try the demo"_s);
    auto *banner = rig.find<IncidentBanner>();
    QTRY_VERIFY(banner->isVisible() && banner->incident()->over);
    QVERIFY2(banner->text().contains(shown), qPrintable(banner->text()));
    QVERIFY(banner->text().contains(u"The run is over."_s));
    QVERIFY(rig.waitIdle());
    const QModelIndex chosen = rig.find<LogView>()->currentIndex();
    QVERIFY(chosen.isValid());
    QVERIFY2(rig.button(banner, wayOn), qPrintable(wayOn));
    if (wayOn != "Connect without them"_L1 && wayOn != "Connect anyway"_L1)
        return;
    rig.click(banner, wayOn);
    QTRY_VERIFY(rig.vital(VitalStrip::State).startsWith(u"● Ready"_s));
    QVERIFY(banner->isHidden());
    rig.window.reset();
}

void tst_MainWindow::noRowHoldsTheToken()
{
    Rig rig;
    rig.window->startDemo();
    QVERIFY(rig.makeReady());
    QTRY_VERIFY(rig.titles().contains(u"op 2 Identify"_s));
    const EventStore::Range range = rig.store.range();
    for (const EventRecord &record : rig.store.read(range.first, range.end)) {
        QVERIFY(!record.json.contains(token.toLatin1()));
        QVERIFY(!record.json.contains("session-of-the-fake"));
    }
    for (int row = 0; row < rig.find<LogPanel>()->model()->rowCount(); ++row)
        QVERIFY(!rig.find<LogPanel>()->model()->index(row, LogModel::SummaryColumn).data().toString().contains(token));
}

void tst_MainWindow::refusedTokenIsExplained()
{
    Rig rig;
    rig.window->startDemo();
    QVERIFY(rig.gateway.waitForClient());
    rig.gateway.sendHello();
    QVERIFY(!rig.gateway.expect(2).isEmpty());
    rig.gateway.closeClient(4004, u"Authentication failed."_s);
    QVERIFY(rig.waitIdle());
    auto *banner = rig.find<IncidentBanner>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"4004 Authentication failed"_s), qPrintable(banner->text()));
    QVERIFY(rig.button(banner, u"Open the portal"_s));
    // Its row is chosen in the log.
    const LogView *view = rig.find<LogView>();
    QVERIFY(view->currentIndex().isValid());
    QVERIFY(view->currentIndex().siblingAtColumn(LogModel::EventColumn).data().toString().startsWith(u"close"_s));
    // And it can be tried again.
    rig.click(banner, u"Connect again"_s);
    QVERIFY(rig.makeReady());
    QTRY_VERIFY(banner->isHidden());
}

void tst_MainWindow::disallowedIntentsAreLeftOut()
{
    Rig rig;
    ConnectionConfig config = rig.config();
    config.shard.intents = GatewayIntents::all();
    rig.window->setConfig(config);
    rig.click(rig.find<ConnectionBar>(), u"Connect"_s);
    QVERIFY(rig.gateway.waitForClient());
    rig.gateway.sendHello();
    QVERIFY(!rig.gateway.expect(2).isEmpty());
    rig.gateway.closeClient(4014, u"Disallowed intent(s)."_s);
    QVERIFY(rig.waitIdle());
    QTRY_VERIFY(rig.find<IncidentBanner>()->isVisible());
    rig.click(rig.find<IncidentBanner>(), u"Connect without them"_s);
    QVERIFY(rig.gateway.waitForClient());
    rig.gateway.sendHello();
    const QJsonObject identify = rig.gateway.expect(2);
    QCOMPARE(identify[u"d"].toObject()[u"intents"].toInt(), static_cast<int>(GatewayIntents::unprivileged().bits()));
    QCOMPARE(rig.find<IntentsField>()->intents(), GatewayIntents::unprivileged());
}

void tst_MainWindow::lostConnectionCountsDownAndComesBack()
{
    Rig rig;
    rig.window->startDemo();
    QVERIFY(rig.makeReady());
    rig.gateway.drop();
    QVERIFY(rig.gateway.waitForClient());
    // The gateway does not speak: the shard is stuck before HELLO, and the window says what it lost.
    auto *banner = rig.find<IncidentBanner>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"Connection lost"_s), qPrintable(banner->text()));
    rig.gateway.sendHello();
    QVERIFY(!rig.gateway.expect(6).isEmpty());
    rig.gateway.sendDispatch(u"RESUMED"_s, 2);
    QTRY_VERIFY(banner->isHidden());
    QTRY_VERIFY(rig.vital(VitalStrip::State).startsWith(u"● Ready"_s));
}

void tst_MainWindow::beatsAreShown()
{
    Rig rig;
    rig.window->startDemo();
    QVERIFY(rig.makeReady({}, 100));
    QVERIFY(!rig.gateway.expect(1).isEmpty());
    rig.gateway.send(QJsonObject { { u"op"_s, 11 } });
    QTRY_VERIFY2(rig.vital(VitalStrip::Latency).startsWith(u"♥"_s), qPrintable(rig.vital(VitalStrip::Latency)));
    QVERIFY(rig.vital(VitalStrip::P95).endsWith(u"ms"_s));
    QTRY_VERIFY(rig.titles().contains(u"heartbeat"_s));
}

void tst_MainWindow::titleAndSettingsHoldNoToken()
{
    Rig rig;
    rig.window->setConfig(rig.config());
    rig.click(rig.find<ConnectionBar>(), u"Connect"_s);
    QVERIFY(rig.makeReady());
    QVERIFY(!rig.window->windowTitle().contains(token.left(8)));
    rig.window->close();
    rig.settings.sync();
    QFile file(rig.settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(!written.isEmpty());
    for (qsizetype i = 0; i + 8 <= token.size(); ++i)
        QVERIFY(!written.contains(token.mid(i, 8).toLatin1()));
}

void tst_MainWindow::closingEndsTheSession()
{
    Rig rig;
    rig.window->startDemo();
    QVERIFY(rig.makeReady());
    rig.window->close();
    QVERIFY(rig.gateway.waitForClose());
    QCOMPARE(rig.gateway.closeCode(), 1000);
}

void tst_MainWindow::anAlertLeadsToItsRow()
{
    Rig rig;
    rig.find<AlertController>()->setRules({ { u"t:MESSAGE_CREATE"_s, AlertRule::Condition::AtLeast, 3, std::chrono::seconds(10), true } });
    rig.window->startDemo();
    QVERIFY(rig.makeReady());
    for (int i = 2; i < 12; ++i)
        rig.gateway.sendDispatch(i == 4 || i > 8 ? u"MESSAGE_CREATE"_s : u"TYPING_START"_s, i, {});
    QTRY_VERIFY(rig.find<NoticeRow>());
    rig.click(rig.find<NoticeRow>(), u"Show the row"_s);
    const QModelIndex current = rig.find<LogView>()->currentIndex();
    QCOMPARE(current.siblingAtColumn(LogModel::EventColumn).data().toString(), u"MESSAGE_CREATE"_s);
    QVERIFY(current.siblingAtColumn(LogModel::SequenceColumn).data().toInt() > 8);
    QVERIFY(!rig.find<NoticeRow>()->text().contains(token));
}

void tst_MainWindow::alertsAndSettingsOpen()
{
    const Rig rig;
    const WindowActions &actions = *rig.window->findChild<WindowActions *>();
    actions[WindowActions::Settings]->trigger();
    QVERIFY(rig.find<SettingsDialog>()->isVisible());
    rig.click(rig.find<SettingsDialog>(), u"Rules of alerts…"_s);
    QVERIFY(rig.find<AlertDialog>()->isVisible());
    rig.find<AlertDialog>()->reject();
    rig.click(rig.find<SettingsDialog>(), u"Keyboard shortcuts…"_s);
    QVERIFY(rig.find<ShortcutEditor>()->isVisible());
}

void tst_MainWindow::everyActionHasWordsAndAShortcut()
{
    const Rig rig;
    const auto *actions = rig.find<WindowActions>();
    QSet<QKeySequence> taken;
    for (int id = 0; id < WindowActions::Count; ++id) {
        const QAction *action = (*actions)[static_cast<WindowActions::Id>(id)];
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!taken.contains(action->shortcut()), qPrintable(action->shortcut().toString()));
        taken.insert(action->shortcut());
    }
}

void tst_MainWindow::noShortcutOfTheWindowIsGivenTwice()
{
    Rig rig;
    QStringList keys;
    for (const QAction *action : rig.window->findChildren<QAction *>()) {
        if (action->shortcutContext() == Qt::WindowShortcut && !action->shortcut().isEmpty())
            keys.append(action->shortcut().toString());
    }
    QVERIFY(keys.contains(u"Ctrl+F"_s) && keys.contains(u"Ctrl+Q"_s));
    keys.sort();
    QStringList unique = keys;
    unique.removeDuplicates();
    QCOMPARE(keys, unique);
}

void tst_MainWindow::noAltKeyBelongsToTwo()
{
    Rig rig;
    const auto shared = [&rig] {
        QHash<QString, QStringList> owners;
        const auto add = [&owners](const QString &text) {
            if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
                owners[key.toString()].append(text);
        };
        for (const QAction *menu : rig.window->menuBar()->actions())
            add(menu->text());
        for (const QWidget *widget : rig.window->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                add(button->text());
            else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
                add(label->text());
            else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
                add(box->title());
        }
        QStringList texts;
        for (const QStringList &names : std::as_const(owners)) {
            if (names.size() > 1)
                texts.append(names.join(u" = "_s));
        }
        return texts.join(u", "_s);
    };
    QCOMPARE(shared(), QString());
    rig.window->startDemo();
    QVERIFY(rig.makeReady());
    QCOMPARE(shared(), QString());
    for (const Qt::Key form : { Qt::Key_1, Qt::Key_2, Qt::Key_3 }) {
        QTest::keyClick(rig.window.get(), form, Qt::ControlModifier);
        QTRY_VERIFY(rig.find<CommandPanel>()->isVisible());
        QCOMPARE(shared(), QString());
    }
    auto *commands = rig.find<CommandPanel>();
    for (int page = 0; page < CommandPanel::PageCount; ++page) {
        commands->showPage(static_cast<CommandPanel::Page>(page));
        QCOMPARE(shared(), QString());
    }
    commands->showLibrary();
    QCOMPARE(shared(), QString());
}

void tst_MainWindow::everyControlHasAName()
{
    const Rig rig;
    QStringList nameless;
    for (QWidget *widget : rig.window->findChildren<QWidget *>()) {
        const bool internal = widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QScrollBar")
            || widget->inherits("QHeaderView") || widget->inherits("QMenu") || widget->inherits("QTabBar")
            || widget->inherits("QComboBoxListView") || widget->inherits("QComboBoxPrivateScroller");
        if (internal || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (!named)
            nameless.append(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    QCOMPARE(nameless.join(u", "_s), QString());
}

void tst_MainWindow::assistiveToolsSeeEveryControl()
{
    Rig rig;
    rig.window->startDemo();
    QVERIFY(rig.makeReady());
    QTest::keyClick(rig.window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(rig.find<CommandPanel>()->isVisible());
    QStringList wrong;
    int seen = 0;
    const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *item) {
        if (!item || item->state().invisible)
            return;
        ++seen;
        const bool silent = item->state().focusable && item->text(QAccessible::Name).isEmpty();
        const bool partOfAnother = item->parent() && (item->parent()->role() == QAccessible::ComboBox || item->role() == QAccessible::Window);
        if ((silent && !partOfAnother) || item->role() == QAccessible::NoRole)
            wrong.append(item->object() ? QLatin1String(item->object()->metaObject()->className()) : u"?"_s);
        // Rows are the business of their views; there are too many to walk.
        if (item->role() == QAccessible::Table || item->role() == QAccessible::Tree || item->role() == QAccessible::List)
            return;
        for (int i = 0; i < item->childCount(); ++i)
            walk(item->child(i));
    };
    walk(QAccessible::queryAccessibleInterface(rig.window.get()));
    QVERIFY2(seen > 60, qPrintable(QString::number(seen)));
    QCOMPARE(wrong.join(u", "_s), QString());
}

void tst_MainWindow::keyboardReachesEverything()
{
    Rig rig;
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    rig.window->startDemo();
    QVERIFY(rig.makeReady());
    QTest::keyClick(rig.window.get(), Qt::Key_T, Qt::ControlModifier);
    QTest::keyClick(rig.window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(rig.window->focusWidget(), rig.find<LogView>());
    // Tab leaves every control, the log and the text views among them.
    QSet<QWidget *> seen;
    for (int i = 0; i < 60; ++i) {
        seen.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(seen.contains(rig.find<LogView>()));
    QVERIFY(seen.size() > 4);
    QCOMPARE(QApplication::focusWidget() == nullptr, false);
}

void tst_MainWindow::sizeIsRemembered()
{
    Rig rig;
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    rig.window->resize(1000, 700);
    rig.window->close();
    rig.open();
    QCOMPARE(rig.window->size(), QSize(1000, 700));
}

void tst_MainWindow::lowWindowKeepsItsRoomForTheLog()
{
    Rig rig;
    rig.window->resize(900, 600);
    rig.window->startDemo();
    QVERIFY(rig.makeReady());
    auto *graphs = rig.find<GraphPanel>();
    QTRY_VERIFY2(graphs->height() < 100, qPrintable(QString::number(graphs->height())));
    QVERIFY2(graphs->height() > 40, qPrintable(QString::number(graphs->height())));
    QVERIFY(rig.find<LogView>()->height() > 250);
    rig.window->resize(1280, 800);
    QTRY_VERIFY(graphs->maximumHeight() > 1000);
}

void tst_MainWindow::graphsLeadToTheLog()
{
    Rig rig;
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    rig.window->startDemo();
    QVERIFY(rig.makeReady());
    auto *graphs = rig.find<GraphPanel>();
    auto *log = rig.find<LogPanel>();
    QTRY_VERIFY(graphs->axis().bounds().length() > 0);
    GraphView *view = graphs->cell(GraphSource::Latency)->view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_End);
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(log->view()->currentRecord() >= 0);
    QTest::keyClick(view, Qt::Key_Home, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY2(log->filterBar()->expression().startsWith(u"at:20"_s), qPrintable(log->filterBar()->expression()));
    QTRY_VERIFY(log->model()->rowCount() > 0);
    // Its actions are found in the menu, by their own names.
    QVERIFY(rig.window->findChild<QAction *>(u"GraphSaveCsv"_s));
}

void tst_MainWindow::timeStandsStillWhereNothingRuns()
{
    Rig rig;
    rig.window->startDemo();
    QVERIFY(rig.makeReady());
    TimeAxis &axis = rig.find<GraphPanel>()->axis();
    QTRY_VERIFY(axis.bounds().length() > 0);
    const qint64 end = Clock::system().utcMicroseconds();
    rig.click(rig.find<ConnectionBar>(), u"Disconnect"_s);
    QVERIFY(rig.waitIdle());
    // All of it is there, to its end.
    QVERIFY(axis.to() >= end);
    QSignalSpy changed(&axis, &TimeAxis::changed);
    QVERIFY(!changed.wait(1500));
    rig.window->startDemo();
    QVERIFY(changed.wait());
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
