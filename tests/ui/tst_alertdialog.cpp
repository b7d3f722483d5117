// SPDX-License-Identifier: MIT
#include "core/capture/eventstore.h"

#include "ui/alerts/alertcontroller.h"
#include "ui/alerts/alertdialog.h"
#include "ui/alerts/alertrules.h"
#include "ui/capture/activities.h"
#include "ui/capture/noticerow.h"
#include "ui/tonelabel.h"

#include "tests/support/logrows.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Shardscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_AlertDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelIsSound();
    void stateSaysWhatARuleDoes_data();
    void stateSaysWhatARuleDoes();
    void defaultsAreRightAndOff();
    void rulesAreKept();
    void foreignSettingsAreBounded_data();
    void foreignSettingsAreBounded();
    void aWrongFilterIsExplainedWithItsPlace();
    void aRuleIsMadeByKeys();
    void choosingARuleChangesNone();
    void withoutRulesNothingCanBeChanged();
    void aNoticeLeadsToTheRow();
    void aStormMakesOneNoticeAndOneNotification();
    void silenceWithoutARowHasNoRowToShow();
    void acceptedRulesAreWatchedAndKept();
};

namespace {

using Condition = AlertRule::Condition;

const AlertRule messages { u"t:MESSAGE_CREATE"_s, Condition::AtLeast, 2, 10s, true };

struct Rig
{
    QTemporaryDir folder;
    QSettings settings { folder.filePath(u"shardscope.ini"_s), QSettings::IniFormat };
    ManualClock clock;
    EventStore store;
    QWidget window;
    Activities activities { &window };
    std::unique_ptr<AlertController> alerts;

    explicit Rig(const QList<AlertRule> &rules = { messages })
    {
        AlertRules::save(settings, rules);
        alerts = std::make_unique<AlertController>(
            AlertController::Parts { &store, &settings, &activities, &clock }, &window);
        alerts->setLive(true);
        window.show();
    }
    void settle() const
    {
        alerts->watch()->look();
        alerts->watch()->waitForSearching();
        alerts->watch()->look();
    }
    QList<NoticeRow *> notices() const { return activities.notices()->findChildren<NoticeRow *>(); }
};

QPushButton *button(const QWidget *in, const QString &text)
{
    for (QPushButton *candidate : in->findChildren<QPushButton *>()) {
        if (QString(candidate->text()).remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

} // namespace

void tst_AlertDialog::modelIsSound()
{
    AlertModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRules(AlertRules::defaults());
    const int row = model.add(messages);
    QCOMPARE(row, model.rowCount() - 1);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.setData(model.index(row, AlertModel::FilterColumn), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.rules()[row].isEnabled);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!model.setData(model.index(row, AlertModel::StateColumn), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(row, AlertModel::FilterColumn), u"x"_s, Qt::EditRole));
    model.change(row, messages);
    model.change(row + 5, messages);
    model.remove(-1);
    model.remove(row);
    QCOMPARE(model.rules(), AlertRules::defaults());
    model.setRules({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_AlertDialog::stateSaysWhatARuleDoes_data()
{
    QTest::addColumn<AlertRule>("rule");
    QTest::addColumn<QString>("threshold");
    QTest::addColumn<QString>("state");
    QTest::newRow("watched") << messages << u"2 or more within 10 s"_s << u"● watched while connected"_s;
    QTest::newRow("off") << AlertRule { u"op:7"_s, Condition::AtLeast, 1, 60s, false } << u"any, once in 60 s"_s
                         << u"○ off"_s;
    QTest::newRow("silence") << AlertRule { u"op:7"_s, Condition::Silence, 5, 60s, true } << u"none for 60 s"_s
                             << u"● watched while connected"_s;
    QTest::newRow("without a filter") << AlertRule {} << u"any, once in 60 s"_s << u"▲ It has no filter yet."_s;
}

void tst_AlertDialog::stateSaysWhatARuleDoes()
{
    QFETCH(const AlertRule, rule);
    AlertModel model;
    model.setRules({ rule });
    QTEST(model.index(0, AlertModel::ThresholdColumn).data().toString(), "threshold");
    QTEST(model.index(0, AlertModel::StateColumn).data().toString(), "state");
}

void tst_AlertDialog::defaultsAreRightAndOff()
{
    AlertModel model;
    model.setRules(AlertRules::defaults());
    QVERIFY(model.rowCount() > 2);
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.problem(row), QString());
        QVERIFY(!model.rules()[row].isEnabled);
        QCOMPARE(model.rules()[row].bounded(), model.rules()[row]);
    }
}

void tst_AlertDialog::rulesAreKept()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
    QCOMPARE(AlertRules::load(settings), AlertRules::defaults());
    const QList<AlertRule> rules { messages, { u"d.content:\"ünïcode\""_s, Condition::Silence, 7, 86400s, false } };
    AlertRules::save(settings, rules);
    QCOMPARE(AlertRules::load(settings), rules);
    AlertRules::save(settings, {});
    QCOMPARE(AlertRules::load(settings), QList<AlertRule>());
}

void tst_AlertDialog::foreignSettingsAreBounded_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QList<AlertRule>>("expected");
    QTest::newRow("no JSON") << QByteArray("oops") << QList<AlertRule>();
    QTest::newRow("no list") << QByteArray("{}") << QList<AlertRule>();
    QTest::newRow("no rules") << QByteArray("[3,null]")
                              << QList<AlertRule> { { {}, Condition::AtLeast, 1, 60s, false },
                                     { {}, Condition::AtLeast, 1, 60s, false } };
    QTest::newRow("too much") << QByteArray(R"([{"filter":"op:7","count":1e99,"seconds":1e99,"enabled":true}])")
                              << QList<AlertRule> { { u"op:7"_s, Condition::AtLeast, 1, AlertRule::longestSpan,
                                     true } };
    QTest::newRow("too little") << QByteArray(R"([{"filter":"op:7","count":-3,"seconds":-3,"enabled":true}])")
                                << QList<AlertRule> { { u"op:7"_s, Condition::AtLeast, 1, 1s, true } };
}

void tst_AlertDialog::foreignSettingsAreBounded()
{
    QFETCH(const QByteArray, value);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
    settings.setValue(u"alerts/rules"_s, value);
    QTEST(AlertRules::load(settings), "expected");
}

void tst_AlertDialog::aWrongFilterIsExplainedWithItsPlace()
{
    AlertDialog dialog({ messages });
    dialog.show();
    auto *filter = dialog.findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    filter->setFocus();
    filter->selectAll();
    QTest::keyClicks(filter, u"op:7 and ("_s);
    const QString state = dialog.findChild<QTreeView *>()->model()->index(0, AlertModel::StateColumn).data().toString();
    QVERIFY2(state.startsWith(u"▲ At character 11"_s), qPrintable(state));
    QVERIFY(state.endsWith(filter->accessibleDescription()));
    QTest::keyClicks(filter, u"op:9)"_s);
    QCOMPARE(filter->accessibleDescription(), QString());
    QCOMPARE(dialog.rules().first().filter, u"op:7 and (op:9)"_s);
}

void tst_AlertDialog::aRuleIsMadeByKeys()
{
    AlertDialog dialog({ messages });
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_N, Qt::AltModifier);
    auto *filter = dialog.findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    QTRY_COMPARE(dialog.focusWidget(), filter);
    QTest::keyClicks(filter, u"op:9"_s);
    QTest::keyClick(filter, Qt::Key_Tab);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Down); // none at all
    QTest::keyClick(&dialog, Qt::Key_W, Qt::AltModifier);
    qobject_cast<QSpinBox *>(dialog.focusWidget())->selectAll();
    QTest::keyClicks(dialog.focusWidget(), u"90"_s);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    const AlertRule made { u"op:9"_s, Condition::Silence, 1, 90s, true };
    QCOMPARE(dialog.rules(), QList<AlertRule>({ messages, made }));
}

void tst_AlertDialog::choosingARuleChangesNone()
{
    const QList<AlertRule> rules { messages, { u"op:9"_s, Condition::Silence, 9, 90s, false },
        { u"op:7"_s, Condition::AtLeast, 3, 5s, true } };
    AlertDialog dialog(rules);
    dialog.show();
    auto *view = dialog.findChild<QTreeView *>();
    view->setFocus();
    for (const Qt::Key key : { Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Up })
        QTest::keyClick(view, key);
    QCOMPARE(dialog.rules(), rules);
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(!dialog.rules().first().isEnabled);
}

void tst_AlertDialog::withoutRulesNothingCanBeChanged()
{
    AlertDialog dialog({ messages });
    dialog.show();
    QTest::mouseClick(button(&dialog, u"Delete"_s), Qt::LeftButton);
    QCOMPARE(dialog.rules(), QList<AlertRule>());
    QVERIFY(!button(&dialog, u"Delete"_s)->isEnabled());
    for (const QSpinBox *box : dialog.findChildren<QSpinBox *>())
        QVERIFY(!box->isEnabled());
    QTest::mouseClick(
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults), Qt::LeftButton);
    QCOMPARE(dialog.rules(), AlertRules::defaults());
    QVERIFY(button(&dialog, u"Delete"_s)->isEnabled());
}

void tst_AlertDialog::aNoticeLeadsToTheRow()
{
    Rig rig;
    const QSignalSpy chosen(rig.alerts.get(), &AlertController::recordChosen);
    for (int i = 0; i < 2; ++i) {
        EventRecord record = LogRows::dispatch("MESSAGE_CREATE", "{}");
        record.at = rig.clock.utcMicroseconds();
        rig.store.append(record);
    }
    rig.settle();
    QCOMPARE(rig.notices().size(), 1);
    const QString text = rig.notices().first()->text();
    QVERIFY2(text.contains(u"t:MESSAGE_CREATE: 2 or more within 10 s"_s), qPrintable(text));
    QTest::mouseClick(button(rig.notices().first(), u"Show the row"_s), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toLongLong(), 1);
}

void tst_AlertDialog::aStormMakesOneNoticeAndOneNotification()
{
    Rig rig;
    const QSignalSpy notified(rig.alerts.get(), &AlertController::notified);
    for (int i = 0; i < 20; ++i)
        rig.alerts->tell({ messages, i, rig.clock.utcMicroseconds() });
    QCOMPARE(rig.notices().size(), 1);
    QVERIFY(rig.notices().first()->text().contains(u"20"_s));
    QCOMPARE(notified.count(), 1);
    // The row is the newest of them.
    const QSignalSpy chosen(rig.alerts.get(), &AlertController::recordChosen);
    QTest::mouseClick(button(rig.notices().first(), u"Show the row"_s), Qt::LeftButton);
    QCOMPARE(chosen.first().first().toLongLong(), 19);
    rig.clock.advance(AlertGate::rest);
    rig.alerts->tell({ messages, 20, rig.clock.utcMicroseconds() });
    QCOMPARE(notified.count(), 2);
    QVERIFY(notified.last().first().toString().contains(u"19"_s));
}

void tst_AlertDialog::silenceWithoutARowHasNoRowToShow()
{
    Rig rig({ { u"op:11"_s, Condition::Silence, 1, 10s, true } });
    rig.clock.advance(11s);
    rig.settle();
    QCOMPARE(rig.notices().size(), 1);
    QVERIFY(!button(rig.notices().first(), u"Show the row"_s)->isVisible());
    QVERIFY(button(rig.notices().first(), u"Alerts…"_s)->isVisible());
}

void tst_AlertDialog::acceptedRulesAreWatchedAndKept()
{
    Rig rig((QList<AlertRule>()));
    rig.alerts->edit();
    rig.alerts->edit();
    QCOMPARE(rig.window.findChildren<AlertDialog *>().size(), 1);
    auto *dialog = rig.window.findChild<AlertDialog *>();
    QTest::mouseClick(button(dialog, u"New rule"_s), Qt::LeftButton);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly), u"kind:dispatch"_s);
    dialog->accept();
    const QList<AlertRule> expected { { u"kind:dispatch"_s, Condition::AtLeast, 1, 60s, true } };
    QCOMPARE(AlertRules::load(rig.settings), expected);
    rig.store.append(LogRows::dispatch("MESSAGE_CREATE", "{}"));
    rig.settle();
    QCOMPARE(rig.notices().size(), 1);
}

QTEST_MAIN(tst_AlertDialog)
#include "tst_alertdialog.moc"
