// SPDX-License-Identifier: MIT
#include "core/shards/identifyqueue.h"
#include "core/simulator/simulator.h"

#include "ui/connection/closecodedialog.h"
#include "ui/diagnosis/closedialog.h"
#include "ui/diagnosis/incidentbanner.h"
#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logpanel.h"
#include "ui/dispatch/logview.h"
#include "ui/dispatch/payloadview.h"
#include "ui/shards/budgetdialog.h"
#include "ui/shards/budgetmodel.h"
#include "ui/shards/vitalstrip.h"

#include "tests/support/logrows.h"
#include "tests/support/manualclock.h"
#include "tests/ui/windowrig.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace Shardscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Id = WindowActions::Id;

namespace {

QPushButton *button(const QWidget *parent, const QString &text)
{
    for (QPushButton *candidate : parent->findChildren<QPushButton *>()) {
        if (QString(candidate->text()).remove(u'&').remove(u'…') == text)
            return candidate;
    }
    return nullptr;
}

struct Rig : WindowRig
{
    using WindowRig::WindowRig;
    [[nodiscard]] IncidentBanner *banner() const { return find<IncidentBanner>(); }
    [[nodiscard]] CloseDialog *story() const { return find<CloseDialog>(); }
    [[nodiscard]] LogPanel *log() const { return find<LogPanel>(); }
    void start()
    {
        window->startDemo();
        QVERIFY(makeReady());
    }
    /// Presses a button of the question that is open.
    bool answer(const QString &text) const
    {
        auto *question = find<QMessageBox>();
        QPushButton *chosen = question ? button(question, text) : nullptr;
        if (chosen)
            chosen->click();
        return chosen;
    }
};

/// A window whose demo is a simulator with its own idea of what is left.
struct BudgetRig
{
    Simulator simulator;
    std::unique_ptr<Rig> rig;

    explicit BudgetRig(const QString &fault)
    {
        rig = std::make_unique<Rig>([this, fault](QString *error) -> std::optional<DemoGateway::Address> {
            SimulatorConfig config;
            if (const std::optional<SimulatorFault> made = SimulatorFault::parse(fault, error))
                config.faults.append(*made);
            const std::optional<SimulatorAddress> address = simulator.start(config, error);
            if (!address)
                return std::nullopt;
            return DemoGateway::Address { address->gateway, address->api, address->token };
        });
    }
};

} // namespace

class tst_SessionTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bannerOpensTheStoryOfTheClose();
    void rowOfACloseOpensByEnter();
    void rowsWithoutAStoryOpenNothing();
    void inspectorOffersTheStory();
    void storyOfACaptureHasNothingToPress();
    void storyCountsDownAndActs();
    void storyIsCopiedWithoutSecrets();
    void newSessionIsAskedForAndSaysWhatItCosts();
    void codeOfOnesOwnIsSent();
    void codesSayWhatTheyDo_data();
    void codesSayWhatTheyDo();
    void shardsCanBeChosenWhereThereAreSeveral();
    void connectionIsDroppedAndResumed();
    void controlsNeedASession();
    void budgetsOpenFromTheStripAndTheMenu();
    void budgetsAreSpoken();
    void stripSaysThatABudgetIsLow();
    void guardSaysWhyAndGoesOnWhenTold();
    void breakerSaysWhyAndGoesOnWhenTold();
    void guardOfANewSessionLeavesTheOldOne();
};

void tst_SessionTools::bannerOpensTheStoryOfTheClose()
{
    Rig rig;
    rig.start();
    rig.gateway.closeClient(4014, u"Disallowed intent(s)."_s);
    QTRY_VERIFY(rig.banner()->isVisible());
    QPushButton *details = button(rig.banner(), u"Details"_s);
    QVERIFY(details && details->isVisible());
    QTest::mouseClick(details, Qt::LeftButton);
    QVERIFY(rig.story());
    QVERIFY(rig.story()->isVisible());
    QCOMPARE(rig.story()->story().title, u"4014 Disallowed intents"_s);
    QVERIFY(rig.story()->text().contains(u"sent op 2 Identify"_s));
    QTRY_VERIFY(rig.story()->text().contains(u"The run ended with it."_s));
    QVERIFY(!button(rig.story(), u"Retry now"_s)->isVisible());
    QTest::keyClick(rig.story(), Qt::Key_Escape);
    QTRY_VERIFY(!rig.story());
}

void tst_SessionTools::rowOfACloseOpensByEnter()
{
    Rig rig;
    rig.store.append(LogRows::dispatch("TYPING_START", "{}"));
    rig.store.append(LogRows::close(4004));
    rig.log()->model()->refresh();
    QVERIFY(rig.log()->chooseRecord(1));
    QTest::keyClick(rig.log()->view(), Qt::Key_Return);
    QAction *explain = rig.log()->actions()[LogActions::Explain];
    QVERIFY(explain->isEnabled());
    explain->trigger(); // the key of a view that has no focus offscreen
    QVERIFY(rig.story());
    QVERIFY(rig.story()->story().title.startsWith(u"4004"_s));
    QCOMPARE(rig.story()->story().record, 1);
}

void tst_SessionTools::rowsWithoutAStoryOpenNothing()
{
    Rig rig;
    QVERIFY(!rig.log()->actions()[LogActions::Explain]->isEnabled());
    rig.store.append(LogRows::close(4004));
    rig.store.append(LogRows::dispatch("TYPING_START", "{}"));
    rig.log()->model()->refresh();
    QVERIFY(rig.log()->chooseRecord(0));
    QVERIFY(rig.log()->actions()[LogActions::Explain]->isEnabled());
    QVERIFY(rig.log()->chooseRecord(1));
    QVERIFY(!rig.log()->actions()[LogActions::Explain]->isEnabled());
    rig.log()->actions()[LogActions::Explain]->trigger();
    QVERIFY(!rig.story());
}

void tst_SessionTools::inspectorOffersTheStory()
{
    Rig rig;
    rig.store.append(LogRows::close(4009));
    rig.store.append(LogRows::dispatch("TYPING_START", "{}"));
    rig.log()->model()->refresh();
    auto *explain = rig.log()->inspector()->findChild<QToolButton *>(u"explain"_s);
    QVERIFY(explain->isHidden());
    QVERIFY(rig.log()->chooseRecord(0));
    QVERIFY(!explain->isHidden());
    explain->click();
    QVERIFY(rig.story());
    QVERIFY(rig.story()->story().title.startsWith(u"4009"_s));
    QVERIFY(rig.log()->chooseRecord(1));
    QVERIFY(explain->isHidden());
}

void tst_SessionTools::storyOfACaptureHasNothingToPress()
{
    Rig rig;
    QFile file(rig.folder.filePath(u"evening.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray at = R"("at":"2026-11-23T22:14:03.120417Z","shard":0)";
    file.write(R"({"kind":"sent",)" + at
        + R"(,"op":3,"bytes":20,"d":{}})"
          "\n");
    file.write(R"({"kind":"close",)" + at
        + R"(,"by":"server","code":4002,"reason":"","meaning":"Decode error","action":"resume","hint":"Check it."})"
          "\n");
    file.close();
    rig.window->openCaptures({ file.fileName() });
    QTRY_VERIFY(rig.banner()->isVisible());
    QTest::mouseClick(button(rig.banner(), u"Details"_s), Qt::LeftButton);
    QVERIFY(rig.story());
    QVERIFY(rig.story()->text().contains(u"sent op 3 Presence Update, 20 bytes"_s));
    for (const QString &text : { u"Retry now"_s, u"New session"_s, u"Stop"_s })
        QVERIFY2(!button(rig.story(), text)->isVisible(), qPrintable(text));
}

void tst_SessionTools::storyCountsDownAndActs()
{
    CloseStory story { .record = 3,
        .shard = 2,
        .title = u"4008 Rate limited"_s,
        .page = QUrl(u"https://discord.com/developers/docs/x"_s) };
    CloseDialog dialog(story);
    dialog.show();
    dialog.setLive(true);
    const TimePoint now = TimePoint() + 100s;
    ShardStatus status { .shardId = 2,
        .state = ShardState::BackingOff,
        .detail = u"The session will be resumed."_s,
        .since = now,
        .delay = 8s };
    const auto next = [&dialog] {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->accessibleName().startsWith(u"What happens next"_s))
                return label->text();
        }
        return QString();
    };
    dialog.setStatus(status, now + 2s);
    QCOMPARE(next(), u"The session will be resumed. Next attempt in 6 s."_s);
    status.shardId = 1; // another's
    dialog.setStatus(status, now + 4s);
    QCOMPARE(next(), u"The session will be resumed. Next attempt in 6 s."_s);
    dialog.setFuture({ SessionFuture::Kind::Resumed, 8'200'000 });
    status.shardId = 2;
    status.state = ShardState::Ready;
    dialog.setStatus(status, now + 9s);
    QVERIFY2(next().contains(u"resumed 8.20 s later"_s), qPrintable(next()));

    QSignalSpy retry(&dialog, &CloseDialog::retryRequested);
    QSignalSpy anew(&dialog, &CloseDialog::newSessionRequested);
    QSignalSpy stop(&dialog, &CloseDialog::stopRequested);
    QSignalSpy row(&dialog, &CloseDialog::recordRequested);
    for (const QString &text : { u"Retry now"_s, u"New session"_s, u"Stop"_s, u"Show the row"_s })
        QTest::mouseClick(button(&dialog, text), Qt::LeftButton);
    QCOMPARE(retry.size(), 1);
    QCOMPARE(anew.size(), 1);
    QCOMPARE(stop.size(), 1);
    QCOMPARE(row.value(0).value(0).toLongLong(), 3);
    dialog.setLive(false);
    QVERIFY(!button(&dialog, u"Stop"_s)->isVisible());
}

void tst_SessionTools::storyIsCopiedWithoutSecrets()
{
    Rig rig;
    rig.start();
    rig.gateway.closeClient(4014);
    QTRY_VERIFY(rig.banner()->isVisible());
    button(rig.banner(), u"Details"_s)->click();
    QVERIFY(rig.story());
    button(rig.story(), u"Copy as text"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"4014 Disallowed intents"_s));
    QVERIFY(copied.contains(u"Intents asked for: "_s));
    QVERIFY(!copied.contains(u"GabcdE"_s));
    QVERIFY(!copied.contains(u"session-of-the-fake"_s));
}

void tst_SessionTools::newSessionIsAskedForAndSaysWhatItCosts()
{
    Rig rig;
    rig.start();
    rig.perform(Id::NewSession);
    auto *question = rig.find<QMessageBox>();
    QVERIFY(question);
    QVERIFY2(question->informativeText().contains(u"one of the 999 identifies left of 1,000"_s),
        qPrintable(question->informativeText()));
    QCOMPARE(rig.manager.status().state, ShardState::Ready);
    QVERIFY(rig.answer(u"Cancel"_s));
    QTRY_VERIFY(!rig.find<QMessageBox>());
    QVERIFY(rig.gateway.hasClient());
    rig.perform(Id::NewSession);
    QVERIFY(rig.answer(u"New session"_s));
    QVERIFY(rig.gateway.waitForClose());
    QCOMPARE(rig.gateway.closeCode(), 1000);
    QVERIFY(rig.gateway.waitForClient());
    rig.gateway.sendHello();
    QTRY_COMPARE(rig.manager.status().state, ShardState::Identifying); // its slot is 5 s after the one before
}

void tst_SessionTools::codeOfOnesOwnIsSent()
{
    Rig rig;
    rig.start();
    rig.perform(Id::CloseWithCode);
    auto *dialog = rig.find<CloseCodeDialog>();
    QVERIFY(dialog);
    dialog->findChild<QComboBox *>()->setCurrentIndex(2);
    dialog->findChild<QSpinBox *>()->setValue(3456);
    dialog->accept();
    QVERIFY(rig.gateway.waitForClose());
    QCOMPARE(rig.gateway.closeCode(), 3456);
    QVERIFY(rig.gateway.waitForClient());
    rig.gateway.sendHello();
    QVERIFY(!rig.gateway.expect(6).isEmpty());
}

void tst_SessionTools::codesSayWhatTheyDo_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("comesBack");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<QString>("effect");
    QTest::newRow("4000") << 0 << 0 << true << true << u"resumed at once"_s;
    QTest::newRow("4000 for good") << 0 << 0 << false << true << u"keeps the session for some minutes"_s;
    QTest::newRow("1000") << 1 << 0 << true << true << u"takes one IDENTIFY"_s;
    QTest::newRow("1000 for good") << 1 << 0 << false << true << u"The run ends"_s;
    QTest::newRow("own") << 2 << 4999 << true << true << u"resumed at once"_s;
    QTest::newRow("own, 1000") << 2 << 1000 << true << true << u"takes one IDENTIFY"_s;
    QTest::newRow("not a client's") << 2 << 1006 << true << false << u"1006"_s;
}

void tst_SessionTools::codesSayWhatTheyDo()
{
    QFETCH(const int, choice);
    QFETCH(const int, code);
    QFETCH(const bool, comesBack);
    QFETCH(const bool, allowed);
    QFETCH(const QString, effect);
    CloseCodeDialog dialog(1);
    dialog.findChild<QComboBox *>()->setCurrentIndex(choice);
    dialog.findChild<QSpinBox *>()->setValue(code);
    dialog.findChild<QCheckBox *>()->setChecked(comesBack);
    QVERIFY2(dialog.effect().contains(effect), qPrintable(dialog.effect()));
    QCOMPARE(button(&dialog, u"Close the connection"_s)->isEnabled(), allowed);
    QVERIFY(!dialog.control().shard);
}

void tst_SessionTools::shardsCanBeChosenWhereThereAreSeveral()
{
    CloseCodeDialog dialog(4);
    QSpinBox *shard = dialog.findChildren<QSpinBox *>().value(1);
    QVERIFY(shard);
    QCOMPARE(shard->text(), u"all"_s);
    QVERIFY(!dialog.control().shard);
    shard->setValue(3);
    QCOMPARE(dialog.control().shard, 3);
}

void tst_SessionTools::connectionIsDroppedAndResumed()
{
    Rig rig;
    rig.start();
    rig.perform(Id::Drop);
    QVERIFY(rig.gateway.waitForClose());
    QVERIFY(rig.gateway.waitForClient());
    rig.gateway.sendHello();
    QVERIFY(!rig.gateway.expect(6).isEmpty());
}

void tst_SessionTools::controlsNeedASession()
{
    Rig rig;
    for (const Id id : { Id::CloseWithCode, Id::Drop, Id::NewSession })
        QVERIFY(!rig.action(id)->isEnabled());
    QVERIFY(rig.action(Id::Budgets)->isEnabled());
    rig.start();
    for (const Id id : { Id::CloseWithCode, Id::Drop, Id::NewSession })
        QVERIFY(rig.action(id)->isEnabled());
}

void tst_SessionTools::budgetsOpenFromTheStripAndTheMenu()
{
    Rig rig;
    rig.start();
    auto *vitals = rig.find<VitalStrip>();
    QLabel *sends = nullptr;
    for (QLabel *label : vitals->findChildren<QLabel *>()) {
        if (label->text().contains(u"of 117"_s))
            sends = label;
    }
    QVERIFY(sends);
    QTest::mouseClick(vitals, Qt::LeftButton, {}, QPoint(2, 2));
    QVERIFY(!rig.find<BudgetDialog>());
    QTest::mouseClick(sends, Qt::LeftButton);
    QVERIFY(rig.find<BudgetDialog>());
    rig.find<BudgetDialog>()->close();
    QTRY_VERIFY(!rig.find<BudgetDialog>());
    rig.perform(Id::Budgets);
    auto *dialog = rig.find<BudgetDialog>();
    QVERIFY(dialog);
    const QString text = dialog->model()->toText();
    QVERIFY2(text.contains(u"Sends in 60 s: 116 of 117 · 3 kept for heartbeats"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Presences in 20 s: 5 of 5 (all there)"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Identifies in a day: 999 of 1,000"_s), qPrintable(text));
}

void tst_SessionTools::budgetsAreSpoken()
{
    BudgetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    using Bucket = RateLimitStatus::Bucket;
    model.setMeters({ { .bucket = Bucket::Identify, .left = 40, .limit = 1000, .reset = 3'600'000'000 },
        { .bucket = Bucket::Gateway,
            .shard = 0,
            .left = 10,
            .limit = 120,
            .reserve = 3,
            .waiting = 2,
            .reset = 1'500'000 },
        { .bucket = Bucket::Presence, .shard = 0, .left = 0, .limit = 5, .reset = 12'000'000 },
        { .bucket = Bucket::Members, .guildId = 5, .limit = 1, .reset = 29'000'000 } });
    const auto said = [&model](int row, int column, int role = Qt::DisplayRole) {
        return model.index(row, column).data(role).toString();
    };
    QCOMPARE(said(0, BudgetModel::LeftColumn), u"40 of 1,000, ▲ low"_s);
    QCOMPARE(said(0, BudgetModel::ResetColumn), u"all in 1 h 0 min"_s);
    QCOMPARE(said(1, BudgetModel::LeftColumn), u"10 of 117, ▲ low · 3 kept for heartbeats · 2 waiting"_s);
    QCOMPARE(said(1, BudgetModel::UseColumn, Qt::AccessibleTextRole), u"107 of 117 used"_s);
    QCOMPARE(said(1, BudgetModel::ResetColumn), u"one in 2 s"_s);
    QCOMPARE(said(2, BudgetModel::LeftColumn), u"0 of 5, ▲ empty"_s);
    QCOMPARE(said(3, BudgetModel::NameColumn), u"Member list of guild 5"_s);
    QCOMPARE(said(3, BudgetModel::LeftColumn), u"0 of 1, ▲ used"_s);
    QCOMPARE(model.index(1, BudgetModel::UseColumn).data(BudgetModel::ReserveRole).toDouble(), 3 / 120.0);
    model.setMeters({ { .bucket = Bucket::Gateway, .shard = 7, .left = 117, .limit = 120, .reserve = 3 } });
    QCOMPARE(said(0, BudgetModel::NameColumn), u"Sends in 60 s, shard 7"_s);
    QCOMPARE(said(0, BudgetModel::ResetColumn), u"all there"_s);
    model.setMeters({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_SessionTools::stripSaysThatABudgetIsLow()
{
    Rig rig;
    auto *vitals = rig.find<VitalStrip>();
    vitals->setStatus({ .state = ShardState::Ready, .sendsRemaining = 12, .sendsLimit = 117 });
    QCOMPARE(vitals->text(VitalStrip::Sends), u"↑ 12 of 117"_s);
    vitals->setStatus({ .state = ShardState::Ready, .sendsRemaining = 11, .sendsLimit = 117 });
    QCOMPARE(vitals->text(VitalStrip::Sends), u"▲ 11, low"_s);
    vitals->setRateLimit({ .bucket = RateLimitStatus::Bucket::Identify, .remaining = 0, .limit = 1000 });
    QCOMPARE(vitals->text(VitalStrip::Identifies), u"▲ 0, empty"_s);
}

void tst_SessionTools::guardSaysWhyAndGoesOnWhenTold()
{
    BudgetRig budget(u"remaining=10"_s);
    Rig &rig = *budget.rig;
    rig.window->startDemo();
    QTRY_VERIFY(rig.banner()->isVisible());
    QTRY_VERIFY(!rig.manager.isRunning());
    QVERIFY2(rig.banner()->text().contains(u"Only 10 of 1000 sessions"_s), qPrintable(rig.banner()->text()));
    QPushButton *anyway = button(rig.banner(), u"Connect anyway"_s);
    QVERIFY(anyway->isVisible());
    anyway->click();
    QTRY_COMPARE(rig.manager.status().state, ShardState::Ready);
    QVERIFY(rig.manager.config().spendBudget);
}

/// What the circuit breaker says of a run comes to the window as it does here; the queue itself is asked for it.
void tst_SessionTools::breakerSaysWhyAndGoesOnWhenTold()
{
    ManualClock clock;
    IdentifyQueue queue(clock, {}, { {}, {}, {} });
    for (int i = 0; i < 5; ++i)
        queue.identified(0, clock.now());
    const GatewayError error = std::get<GatewayError>(queue.request(0, clock.now()));
    queue.forgive();
    QVERIFY(std::holds_alternative<Duration>(queue.request(0, clock.now())));

    Rig rig;
    rig.start();
    Q_EMIT rig.manager.errorOccurred(error, 0);
    Q_EMIT rig.manager.disconnected({ .by = CloseInitiator::Client,
        .code = 1000,
        .meaning = u"Closed by Shardscope"_s,
        .action = CloseAction::Stop,
        .hint = error.message,
        .end = RunEnd::SessionLimit }, 0);
    QVERIFY(rig.banner()->isVisible());
    QVERIFY2(rig.banner()->text().contains(u"none lasted 30 s"_s), qPrintable(rig.banner()->text()));
    QPushButton *anyway = button(rig.banner(), u"Connect anyway"_s);
    QVERIFY(anyway->isVisible());
    QVERIFY(!button(rig.banner(), u"Connect again"_s)->isVisible());
    anyway->click();
    QVERIFY(rig.gateway.waitForClose());
    QVERIFY(rig.makeReady());
    QVERIFY(rig.manager.config().forgiveFailures);
}

void tst_SessionTools::guardOfANewSessionLeavesTheOldOne()
{
    BudgetRig budget(u"remaining=51"_s);
    Rig &rig = *budget.rig;
    rig.window->startDemo();
    QTRY_COMPARE(rig.manager.status().state, ShardState::Ready);
    rig.perform(Id::NewSession);
    auto *question = rig.find<QMessageBox>();
    QVERIFY(question);
    QVERIFY2(question->informativeText().contains(u"one of the 50 identifies left of 1,000"_s),
        qPrintable(question->informativeText()));
    QVERIFY(rig.answer(u"New session"_s));
    QTRY_VERIFY(rig.banner()->isVisible());
    QVERIFY2(rig.banner()->text().contains(u"only the last 5 % are left"_s), qPrintable(rig.banner()->text()));
    QVERIFY(button(rig.banner(), u"Connect anyway"_s)->isVisible());
    QCOMPARE(rig.manager.status().state, ShardState::Ready);
    // The session goes on, and the reason stays until it was read.
    rig.banner()->setStatus(rig.manager.status(), Clock::system().now());
    QVERIFY(rig.banner()->isVisible());
}

QTEST_MAIN(tst_SessionTools)
#include "tst_sessiontools.moc"
