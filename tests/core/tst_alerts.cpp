// SPDX-License-Identifier: MIT
#include "core/alerts/alertgate.h"
#include "core/alerts/alertwatch.h"
#include "core/capture/eventstore.h"

#include "tests/support/logrows.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Alerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thresholdsFireOnce_data();
    void thresholdsFireOnce();
    void aClockSetBackMakesNoSilence();
    void numbersAreKeptWithinBounds();
    void stormsPassTheGateOneByOne();
    void newRecordsFire();
    void earlierRecordsDoNot();
    void manyAtOnceFireOnce();
    void silenceFires();
    void aSilenceThatEndedIsNone();
    void rulesThatCannotFireDoNot_data();
    void rulesThatCannotFireDoNot();
    void nothingIsWatchedWhileNotLive();
    void looksTwiceASecondAndNotWithoutRules();
    void rulesMayChangeWhileOneFires();
    void aFloodIsPassedOver();
    void whatIsPassedOverIsNoSilence();
};

namespace {

using Condition = AlertRule::Condition;

constexpr qint64 second = 1'000'000;

AlertRule atLeast(int count, std::chrono::seconds span, const QString &filter = u"t:MESSAGE_CREATE"_s)
{
    return { filter, Condition::AtLeast, count, span, true };
}

AlertRule silence(std::chrono::seconds span, const QString &filter = u"t:MESSAGE_CREATE"_s)
{
    return { filter, Condition::Silence, 1, span, true };
}

/// A watch over a store whose time stands still.
struct Rig
{
    ManualClock clock;
    EventStore store;
    AlertWatch watch { store, clock };
    QSignalSpy fired { &watch, &AlertWatch::fired };

    explicit Rig(const QList<AlertRule> &rules, bool live = true)
    {
        watch.setRules(rules);
        watch.setLive(live);
    }
    void append(const QByteArray &type = "MESSAGE_CREATE", int count = 1)
    {
        EventRecord record = LogRows::dispatch(type, R"({"content":"hello"})");
        record.at = clock.utcMicroseconds();
        for (int i = 0; i < count; ++i)
            store.append(record);
    }
    /// How many alerts there are once everything was searched.
    qsizetype settle()
    {
        watch.look();
        watch.waitForSearching();
        watch.look();
        return fired.count();
    }
};

Alert alertOf(const QSignalSpy &spy, qsizetype i)
{
    return spy.at(i).first().value<Alert>();
}

} // namespace

void tst_Alerts::thresholdsFireOnce_data()
{
    QTest::addColumn<AlertRule>("rule");
    QTest::addColumn<QString>("course"); // m: a match, p: time passes; at that second
    QTest::addColumn<QList<int>>("expected"); // the seconds at which it fires
    const auto row = [](const char *name, const AlertRule &rule, const QString &course, const QList<int> &expected) {
        QTest::newRow(name) << rule << course << expected;
    };
    row("the first of one", atLeast(1, 10s), u"m3"_s, { 3 });
    row("no match", atLeast(1, 10s), u"p3 p20"_s, {});
    row("a stream fires once", atLeast(1, 10s), u"m1 m2 m9 m18 m27"_s, { 1 });
    row("again after a rest", atLeast(1, 10s), u"m1 m2 m12"_s, { 1, 12 });
    row("again after time has passed", atLeast(1, 10s), u"m1 p11 m12"_s, { 1, 12 });
    row("fewer than asked for", atLeast(3, 10s), u"m1 m2"_s, {});
    row("as many as asked for", atLeast(3, 10s), u"m1 m2 m3"_s, { 3 });
    row("too far apart", atLeast(3, 10s), u"m1 m6 m11 m16"_s, {});
    row("the last second counts", atLeast(3, 10s), u"m1 m6 m10"_s, { 10 });
    row("all at once", atLeast(3, 10s), u"m5 m5 m5 m5 m5 m5"_s, { 5 });
    row("a storm fires once", atLeast(3, 10s), u"m1 m2 m3 m4 m5 m6 m7 m8 m9 m10 m11 m12 m13 m14"_s, { 3 });
    row("armed again once fewer are left", atLeast(3, 10s), u"m1 m2 m3 m14 m15 m16"_s, { 3, 16 });
    row("armed again by one that falls out", atLeast(2, 10s), u"m1 m5 m13 m14"_s, { 5, 13 });
    row("silence", silence(10s), u"p9 p10 p11 p99"_s, { 10 });
    row("silence after a match", silence(10s), u"m4 p10 p13 p14"_s, { 14 });
    row("no silence", silence(10s), u"m4 p10 m12 p20 m21 p30"_s, {});
    row("a second silence", silence(10s), u"p10 m12 p21 p22 p40"_s, { 10, 22 });
}

void tst_Alerts::thresholdsFireOnce()
{
    QFETCH(const AlertRule, rule);
    QFETCH(const QString, course);
    AlertTrigger trigger(rule, 0);
    QList<int> fired;
    for (const QString &step : course.split(u' ')) {
        const int at = QStringView(step).sliced(1).toInt();
        const bool fires = step.startsWith(u'm') ? trigger.match(at * second) : trigger.pass(at * second);
        if (fires)
            fired.append(at);
    }
    QTEST(fired, "expected");
}

void tst_Alerts::aClockSetBackMakesNoSilence()
{
    AlertTrigger trigger(silence(10s), 100 * second);
    QVERIFY(!trigger.match(50 * second));
    QVERIFY(!trigger.pass(61 * second));
    QVERIFY(trigger.pass(110 * second));
}

void tst_Alerts::numbersAreKeptWithinBounds()
{
    const AlertRule small = AlertRule { {}, Condition::AtLeast, -4, 0s, true }.bounded();
    QCOMPARE(small.count, 1);
    QVERIFY(small.span == 1s);
    const AlertRule large = AlertRule { {}, Condition::AtLeast, 2'000'000, std::chrono::hours(1000), true }.bounded();
    QCOMPARE(large.count, AlertRule::mostCount);
    QVERIFY(large.span == AlertRule::longestSpan);
    AlertTrigger trigger(AlertRule { {}, Condition::AtLeast, 0, 0s, true }, 0);
    QVERIFY(trigger.match(1));
}

void tst_Alerts::stormsPassTheGateOneByOne()
{
    ManualClock clock;
    AlertGate gate;
    QCOMPARE(gate.admit(clock.now()), std::optional(0));
    for (int i = 0; i < 100; ++i)
        QCOMPARE(gate.admit(clock.now()), std::nullopt);
    clock.advance(AlertGate::rest - 1ms);
    QCOMPARE(gate.admit(clock.now()), std::nullopt);
    clock.advance(1ms);
    QCOMPARE(gate.admit(clock.now()), std::optional(101));
    clock.advance(AlertGate::rest);
    QCOMPARE(gate.admit(clock.now()), std::optional(0));
}

void tst_Alerts::newRecordsFire()
{
    Rig rig({ atLeast(2, 10s), atLeast(1, 10s, u"d.content:hello"_s) });
    rig.append("TYPING_START");
    rig.append();
    QCOMPARE(rig.settle(), 1);
    QCOMPARE(alertOf(rig.fired, 0).rule.filter, u"d.content:hello"_s);
    rig.clock.advance(3s);
    rig.append();
    QCOMPARE(rig.settle(), 2);
    QCOMPARE(alertOf(rig.fired, 1).rule.count, 2);
    QCOMPARE(alertOf(rig.fired, 1).record, 2);
}

void tst_Alerts::earlierRecordsDoNot()
{
    Rig rig({ atLeast(1, 10s) }, false);
    rig.append("MESSAGE_CREATE", 5);
    rig.watch.setLive(true);
    QCOMPARE(rig.settle(), 0);
    rig.append();
    QCOMPARE(rig.settle(), 1);
    QCOMPARE(alertOf(rig.fired, 0).record, 5);
}

void tst_Alerts::manyAtOnceFireOnce()
{
    Rig rig({ atLeast(100, 10s) });
    rig.append("MESSAGE_CREATE", 99);
    QCOMPARE(rig.settle(), 0);
    rig.append("MESSAGE_CREATE", 20'000);
    QCOMPARE(rig.settle(), 1);
    QCOMPARE(rig.settle(), 1);
}

void tst_Alerts::silenceFires()
{
    Rig rig({ silence(10s) });
    rig.append();
    const qint64 record = rig.store.range().end - 1;
    QCOMPARE(rig.settle(), 0);
    rig.clock.advance(11s);
    QCOMPARE(rig.settle(), 1);
    QCOMPARE(alertOf(rig.fired, 0).record, record);
    rig.clock.advance(60s);
    QCOMPARE(rig.settle(), 1);
}

void tst_Alerts::aSilenceThatEndedIsNone()
{
    Rig rig({ silence(10s) });
    rig.clock.advance(9s);
    rig.append();
    rig.clock.advance(9s);
    rig.append();
    QCOMPARE(rig.settle(), 0);
    rig.clock.advance(9s);
    QCOMPARE(rig.settle(), 0);
}

void tst_Alerts::rulesThatCannotFireDoNot_data()
{
    QTest::addColumn<AlertRule>("rule");
    AlertRule disabled = atLeast(1, 10s);
    disabled.isEnabled = false;
    QTest::newRow("not enabled") << disabled;
    QTest::newRow("a filter that is wrong") << atLeast(1, 10s, u"t:("_s);
    QTest::newRow("a filter that matches nothing") << atLeast(1, 10s, u"t:READY"_s);
}

void tst_Alerts::rulesThatCannotFireDoNot()
{
    QFETCH(const AlertRule, rule);
    Rig rig({ rule });
    rig.append("MESSAGE_CREATE", 10);
    QCOMPARE(rig.settle(), 0);
}

void tst_Alerts::nothingIsWatchedWhileNotLive()
{
    Rig rig({ silence(10s), atLeast(1, 10s) });
    rig.watch.setLive(false);
    rig.append();
    rig.clock.advance(60s);
    QCOMPARE(rig.settle(), 0);
    QVERIFY(!rig.clock.nextTimer());
}

void tst_Alerts::looksTwiceASecondAndNotWithoutRules()
{
    Rig rig({ atLeast(1, 10s) });
    QVERIFY(rig.clock.nextTimer() == Duration(AlertWatch::interval));
    rig.clock.advance(10s);
    QVERIFY(rig.clock.nextTimer() == Duration(AlertWatch::interval));
    rig.watch.setRules({});
    QVERIFY(!rig.clock.nextTimer());
}

void tst_Alerts::rulesMayChangeWhileOneFires()
{
    Rig rig({ atLeast(1, 10s), atLeast(2, 10s), atLeast(3, 10s) });
    connect(&rig.watch, &AlertWatch::fired, &rig.watch, [&rig] { rig.watch.setRules({}); });
    rig.append("MESSAGE_CREATE", 2);
    QCOMPARE(rig.settle(), 2);
    rig.append("MESSAGE_CREATE", 2);
    QCOMPARE(rig.settle(), 2);
}

/// What is far behind is let go, and what comes then is seen.
void tst_Alerts::aFloodIsPassedOver()
{
    Rig rig({ atLeast(1, 10s, u"t:READY or d.content:/never/"_s) });
    rig.append("MESSAGE_CREATE", static_cast<int>(AlertWatch::mostBehind) + 200'000);
    rig.append("READY");
    rig.watch.look();
    QCOMPARE(rig.settle(), 0);
    rig.append("READY");
    QCOMPARE(rig.settle(), 1);
    QCOMPARE(alertOf(rig.fired, 0).record, rig.store.range().end - 1);
}

void tst_Alerts::whatIsPassedOverIsNoSilence()
{
    constexpr qint64 second = 1'000'000;
    AlertTrigger trigger(silence(10s), 0);
    trigger.skip(5 * second);
    QVERIFY(!trigger.pass(12 * second));
    QVERIFY(trigger.pass(15 * second));
}

QTEST_GUILESS_MAIN(tst_Alerts)
#include "tst_alerts.moc"
