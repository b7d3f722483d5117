// SPDX-License-Identifier: MIT
// The check in the window: a waterfall of stages, with the way out of what is wrong.
#include "core/capture/eventstore.h"
#include "core/shards/shardmanager.h"
#include "core/simulator/simulator.h"

#include "ui/connection/tokenfield.h"
#include "ui/diagnosis/checkdialog.h"
#include "ui/diagnosis/checkmodel.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/tonelabel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

/// What was asked to be opened in a browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

QPushButton *button(const CheckDialog &dialog, const QString &text)
{
    for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

QString labelNamed(const CheckDialog &dialog, const QString &name)
{
    for (const ToneLabel *label : dialog.findChildren<ToneLabel *>()) {
        if (label->accessibleName().startsWith(name))
            return label->text();
    }
    return {};
}

} // namespace

class tst_Check : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryStageWithWordAndTime();
    void leadsToWhatIsWrong();
    void asksForTheSettingsAnewEachTime();
    void endsWhatIsCancelledOrClosed();
    void handsBackWhatIsWrongWithTheSettings();
    void everythingHasAName();
    void theModelTellsWhatItIsGiven();
    void theWindowChecksWhatItsBarSays();

private:
    [[nodiscard]] static ConnectionConfig configOf(const SimulatorAddress &address);
    [[nodiscard]] SimulatorAddress simulate(const QStringList &faults = {});

    Simulator m_simulator;
};

ConnectionConfig tst_Check::configOf(const SimulatorAddress &address)
{
    ConnectionConfig config;
    config.shard.token = address.token;
    config.api = address.api;
    config.apiGiven = true;
    return config;
}

SimulatorAddress tst_Check::simulate(const QStringList &faults)
{
    QString error;
    SimulatorConfig config { .events = 0 };
    for (const QString &fault : faults)
        config.faults.append(SimulatorFault::parse(fault, &error).value());
    return m_simulator.start(config, &error).value_or(SimulatorAddress {});
}

void tst_Check::showsEveryStageWithWordAndTime()
{
    const SimulatorAddress address = simulate();
    CheckDialog dialog([&] { return configOf(address); });
    const QAbstractItemModelTester tester(dialog.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    dialog.run();
    QVERIFY(dialog.isVisible());
    QVERIFY(!button(dialog, u"Run again"_s)->isEnabled());
    QVERIFY(button(dialog, u"Cancel"_s)->isEnabled());
    QTRY_VERIFY(dialog.model()->report().isOver);
    QCOMPARE(labelNamed(dialog, u"Result of the check"_s), u"Nothing wrong was found"_s);
    QVERIFY(button(dialog, u"Run again"_s)->isEnabled());
    QVERIFY(!button(dialog, u"Cancel"_s)->isEnabled());
    QCOMPARE(dialog.model()->rowCount(), checkStages);
    for (int row = 0; row < checkStages; ++row) {
        const auto text
            = [&](CheckModel::Column column) { return dialog.model()->index(row, column).data().toString(); };
        const bool isSkipped = dialog.model()->finding(row).status() == CheckStatus::Skip;
        QCOMPARE(text(CheckModel::StatusColumn), isSkipped ? u"Skipped"_s : u"Passed"_s);
        QVERIFY(!text(CheckModel::StageColumn).isEmpty() && !text(CheckModel::SeenColumn).isEmpty());
        QCOMPARE(text(CheckModel::DurationColumn).isEmpty(), isSkipped);
        QCOMPARE(
            dialog.model()->index(row, CheckModel::WaterfallColumn).data(CheckModel::BeginRole).isValid(), !isSkipped);
    }
    // The window never spends a session.
    QCOMPARE(dialog.model()->report().at(CheckStage::Identify).status(), CheckStatus::Skip);
}

void tst_Check::leadsToWhatIsWrong()
{
    const SimulatorAddress address = simulate({ u"flags=0"_s });
    Browser browser;
    CheckDialog dialog([&] {
        ConnectionConfig config = configOf(address);
        config.shard.intents = GatewayIntent::GuildPresences;
        return config;
    });
    dialog.run();
    QTRY_VERIFY(dialog.model()->report().isOver);
    QCOMPARE(labelNamed(dialog, u"Result of the check"_s), u"Wrong: Intents"_s);
    // The worst is chosen by itself.
    QCOMPARE(dialog.view()->currentIndex().row(), static_cast<int>(CheckStage::Intents));
    QCOMPARE(labelNamed(dialog, u"Chosen stage"_s), u"Intents: Failed"_s);
    QVERIFY(labelNamed(dialog, u"What was seen"_s).contains(u"GUILD_PRESENCES"_s));
    QVERIFY(labelNamed(dialog, u"What to do"_s).contains(u"Privileged Gateway Intents"_s));

    QPushButton *page = button(dialog, u"Open the Developer Portal"_s);
    QVERIFY(page && page->isVisible());
    QTest::mouseClick(page, Qt::LeftButton);
    QTest::keyClick(dialog.view(), Qt::Key_Return);
    const QUrl portal(u"https://discord.com/developers/applications"_s);
    QCOMPARE(browser.opened, (QList<QUrl> { portal, portal }));
    QTest::keyClick(dialog.view(), Qt::Key_Up);
    QVERIFY(!page->isVisible());
    QCOMPARE(labelNamed(dialog, u"Chosen stage"_s), u"Bot: Passed"_s);

    QTest::mouseClick(button(dialog, u"Copy as text"_s), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"fail    intents"_s) && copied.contains(u"Wrong: Intents"_s), qPrintable(copied));
    QVERIFY(!copied.contains(address.token.section(u'.', 1)));
}

void tst_Check::asksForTheSettingsAnewEachTime()
{
    const SimulatorAddress address = simulate();
    ConnectionConfig config = configOf(address);
    config.shard.token = u"two words"_s;
    CheckDialog dialog([&] { return config; });
    dialog.run();
    QTRY_VERIFY(dialog.model()->report().isOver);
    QCOMPARE(dialog.model()->worstRow(), 0);
    QVERIFY(button(dialog, u"Run again"_s)->isEnabled());
    config.shard.token = address.token;
    QTest::mouseClick(button(dialog, u"Run again"_s), Qt::LeftButton);
    QVERIFY(!dialog.model()->report().isOver);
    QTRY_VERIFY(dialog.model()->report().isOver);
    QCOMPARE(dialog.model()->worstRow(), -1);
}

void tst_Check::endsWhatIsCancelledOrClosed()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    ConnectionConfig config;
    config.shard.token = u"any"_s;
    config.api = QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort()));
    CheckDialog dialog([&] { return config; });
    const auto status = [&] { return dialog.model()->report().at(CheckStage::Http).status(); };
    dialog.run();
    QTRY_COMPARE(status(), CheckStatus::Running);
    QTest::mouseClick(button(dialog, u"Cancel"_s), Qt::LeftButton);
    QTRY_COMPARE(status(), CheckStatus::Skip);
    QVERIFY(dialog.isVisible());

    dialog.run();
    QTRY_COMPARE(status(), CheckStatus::Running);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QTRY_COMPARE(status(), CheckStatus::Skip);
    dialog.run();
    QTRY_COMPARE(status(), CheckStatus::Running);
}

void tst_Check::handsBackWhatIsWrongWithTheSettings()
{
    CheckDialog dialog([] { return GatewayError { .message = u"no"_s, .field = u"token"_s }; });
    QSignalSpy refused(&dialog, &CheckDialog::refused);
    dialog.run();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().value<GatewayError>().field, u"token"_s);
    QVERIFY(!dialog.isVisible());

    ConnectionConfig config;
    config.shard.token = u"any"_s;
    config.shard.largeThreshold = 7;
    CheckDialog other([config] { return config; });
    QSignalSpy alsoRefused(&other, &CheckDialog::refused);
    other.run();
    QCOMPARE(alsoRefused.size(), 1);
    QCOMPARE(alsoRefused.first().first().value<GatewayError>().field, u"large-threshold"_s);
}

void tst_Check::everythingHasAName()
{
    CheckDialog dialog([] { return GatewayError {}; });
    for (const QPushButton *candidate : dialog.findChildren<QPushButton *>())
        QVERIFY(!candidate->text().isEmpty());
    QVERIFY(!dialog.view()->accessibleName().isEmpty());
    CheckReport report;
    report.elapsed = Milliseconds(20);
    report.at(CheckStage::Dns).outcome.status = CheckStatus::Pass;
    report.at(CheckStage::Dns).begin = Milliseconds(12);
    dialog.model()->setReport(report);
    const auto spoken = [&](CheckStage stage) {
        return dialog.model()
            ->index(static_cast<int>(stage), CheckModel::WaterfallColumn)
            .data(Qt::AccessibleTextRole)
            .toString();
    };
    QCOMPARE(spoken(CheckStage::Dns), u"Began after 12 ms"_s);
    QCOMPARE(spoken(CheckStage::Tcp), QString());
}

void tst_Check::theModelTellsWhatItIsGiven()
{
    CheckModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.worstRow(), -1);
    CheckReport report;
    report.elapsed = Milliseconds(200);
    report.at(CheckStage::Bot).outcome.status = CheckStatus::Warn;
    report.at(CheckStage::Bot).begin = Milliseconds(50);
    report.at(CheckStage::Bot).duration = Milliseconds(100);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setReport(report);
    QCOMPARE(changed.size(), 1);
    const int bot = static_cast<int>(CheckStage::Bot);
    QCOMPARE(model.worstRow(), bot);
    QCOMPARE(model.index(bot, CheckModel::WaterfallColumn).data(CheckModel::BeginRole).toDouble(), 0.25);
    QCOMPARE(model.index(bot, CheckModel::WaterfallColumn).data(CheckModel::LengthRole).toDouble(), 0.5);
    QCOMPARE(
        model.index(bot, CheckModel::StatusColumn).data(CheckModel::ToneRole).toInt(), static_cast<int>(Tone::Warning));
    report.at(CheckStage::Hello).outcome.status = CheckStatus::Fail;
    model.setReport(report);
    QCOMPARE(model.worstRow(), static_cast<int>(CheckStage::Hello));
}

void tst_Check::theWindowChecksWhatItsBarSays()
{
    const SimulatorAddress address = simulate({ u"remaining=0"_s });
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"shardscope.ini"_s), QSettings::IniFormat);
    EventStore store;
    WindowFeeds feeds;
    ShardManager manager;
    MainWindow window({ &manager, &store, &feeds, &settings, {} });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto *dialog = window.findChild<CheckDialog *>();
    QVERIFY(dialog);
    // Nothing to check yet: the cursor is where the token goes.
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!dialog->isVisible());
    QVERIFY(qobject_cast<TokenField *>(window.focusWidget()));

    window.setConfig(configOf(address));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(dialog->isVisible());
    QTRY_VERIFY(dialog->model()->report().isOver);
    QCOMPARE(dialog->model()->worstRow(), static_cast<int>(CheckStage::SessionBudget));
    QVERIFY(!manager.isRunning());
}

QTEST_MAIN(tst_Check)
#include "tst_check.moc"
