// SPDX-License-Identifier: MIT
// How the steps of a scenario are judged, with time that stands still until it is moved.
#include "core/simulator/scenariorun.h"

#include "tests/support/filterrow.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace Shardscope::Simulation;
using namespace std::chrono_literals;
using Kind = EventRecord::Kind;

namespace {

EventRecord sent(const QByteArray &json)
{
    return FilterRows::message(Kind::Sent, json);
}

EventRecord closed(const QByteArray &keys)
{
    EventRecord record;
    record.kind = Kind::Close;
    record.json = keys;
    return record;
}

/// A run of @p text and what it told.
struct Rig
{
    explicit Rig(const QByteArray &text)
        : run(std::make_shared<const Scenario>(std::get<Scenario>(Scenario::parse(text))), clock,
            [this](const ScenarioStep &step) {
                acts.append(step.text);
                return problem;
            })
    {
        QObject::connect(&run, &ScenarioRun::stepEnded, &run, [this](const ScenarioOutcome &outcome) {
            outcomes.append(outcome);
            told.append(
                u"%1 %2 %3"_s.arg(outcome.step).arg(outcome.ok ? u"ok"_s : outcome.seen).arg(outcome.after.count()));
        });
        run.start();
    }

    ManualClock clock;
    QStringList acts;
    QString problem; ///< of every act
    QStringList told; ///< "step ok milliseconds", or what was seen in place of "ok"
    QList<ScenarioOutcome> outcomes;
    ScenarioRun run;
};

} // namespace

class tst_ScenarioRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsExpectedEndsTheStep();
    void eachStepBeginsWhenTheOneBeforeIsDone();
    void whatDoesNotComeIsTold();
    void onlyTheLastOfMuchIsTold();
    void whatMayNotComeIsTold();
    void whatMayNotComeMayComeLater();
    void actsComeFromTheEventLoop();
    void anActThatCannotBeDoneFails();
    void theKeysOfWhatIsNoMessageAreData();
    void nothingCountsAfterTheEnd();
};

void tst_ScenarioRun::whatIsExpectedEndsTheStep()
{
    Rig rig("expect op:2 d.intents:513 within 5s");
    rig.run.append(sent(R"({"op":1,"d":null})"));
    rig.run.append(sent(R"({"op":2,"d":{"intents":1}})"));
    rig.clock.advance(5s - 1ms);
    QCOMPARE(rig.told, QStringList());
    rig.run.append(sent(R"({"op":2,"d":{"intents":513}})"));
    QCOMPARE(rig.told, QStringList { u"1 ok 4999"_s });
    QCOMPARE(rig.outcomes.first().line, 1);
    QCOMPARE(rig.outcomes.first().text, u"expect op:2 d.intents:513 within 5s"_s);
}

void tst_ScenarioRun::eachStepBeginsWhenTheOneBeforeIsDone()
{
    Rig rig("expect op:1 within 5s\nwait 10s\n# and\nexpect op:1 within 5s");
    rig.clock.advance(4s);
    rig.run.append(sent(R"({"op":1,"d":1})"));
    rig.clock.advance(6s);
    // It came too early for the last step.
    rig.run.append(sent(R"({"op":1,"d":2})"));
    rig.clock.advance(4s);
    QCOMPARE(rig.told, (QStringList { u"1 ok 4000"_s, u"2 ok 10000"_s }));
    rig.clock.advance(5s);
    QCOMPARE(rig.told.size(), 3);
    QCOMPARE(rig.told.last(), u"3 Nothing came within 5 s. 5000"_s);
    QCOMPARE(rig.outcomes.last().line, 4);
}

void tst_ScenarioRun::whatDoesNotComeIsTold()
{
    Rig rig("expect op:6 within 1500ms\nwait 1s");
    rig.run.append(closed(R"({"by":"client","code":1000})"));
    rig.run.append(
        sent(R"({"op":2,"d":{"token":"<redacted>",)" + QByteArray(R"("intents":513})").rightJustified(200, ' ') + '}'));
    rig.clock.advance(2s);
    QCOMPARE(rig.told,
        QStringList { u"1 Within 1.5 s only this came: close {\"by\":\"client\",\"code\":1000}; op 2 Identify "
                      "{\"token\":\"<redacted>\", \"intents\":513} 1500"_s });
    // Nothing follows.
    rig.clock.advance(1min);
    QCOMPARE(rig.told.size(), 1);
}

void tst_ScenarioRun::onlyTheLastOfMuchIsTold()
{
    Rig rig("expect op:6 within 5s");
    for (int i = 1; i <= 7; ++i)
        rig.run.append(sent("{\"op\":1,\"d\":" + QByteArray::number(i) + '}'));
    rig.run.append(sent("{\"op\":3,\"d\":\"" + QByteArray(500, 'x') + "\"}"));
    rig.clock.advance(5s);
    const QString seen = rig.outcomes.first().seen;
    QVERIFY2(seen.startsWith(u"Within 5 s nothing of the 8 that came matches; the last were: op 1 Heartbeat 4; op 1 "
                             "Heartbeat 5; op 1 Heartbeat 6; op 1 Heartbeat 7; op 3 Presence Update \"xxx"_s),
        qPrintable(seen));
    QVERIFY2(seen.endsWith(u"x…"_s) && seen.size() < 300, qPrintable(seen));
}

void tst_ScenarioRun::whatMayNotComeIsTold()
{
    Rig rig("never op:2 or op:6 for 5s\nwait 1s");
    rig.run.append(sent(R"({"op":1,"d":1})"));
    rig.clock.advance(4s);
    rig.run.append(sent(R"({"op":6,"d":{"seq":3}})"));
    rig.clock.advance(10s);
    QCOMPARE(rig.told, QStringList { u"1 This came: op 6 Resume {\"seq\":3} 4000"_s });
}

void tst_ScenarioRun::whatMayNotComeMayComeLater()
{
    Rig rig("never op:2 for 5s\nexpect op:2 within 1s");
    rig.clock.advance(5s);
    rig.run.append(sent(R"({"op":2,"d":{}})"));
    QCOMPARE(rig.told, (QStringList { u"1 ok 5000"_s, u"2 ok 0"_s }));
}

void tst_ScenarioRun::actsComeFromTheEventLoop()
{
    Rig rig("expect op:2 within 5s\nfault no-ack\nsend {\"op\":7}\nmend no-ack\nexpect op:1 within 5s");
    rig.run.append(sent(R"({"op":2,"d":{}})"));
    QCOMPARE(rig.acts, QStringList());
    // Before the faults, so it is not what is expected behind them.
    rig.run.append(sent(R"({"op":1,"d":{}})"));
    rig.clock.advance(0s);
    QCOMPARE(rig.acts, (QStringList { u"fault no-ack"_s, u"send {\"op\":7}"_s, u"mend no-ack"_s }));
    QCOMPARE(rig.told, (QStringList { u"1 ok 0"_s, u"2 ok 0"_s, u"3 ok 0"_s, u"4 ok 0"_s }));
}

void tst_ScenarioRun::anActThatCannotBeDoneFails()
{
    Rig rig("wait 1s\nfault op7\nwait 1s");
    rig.problem = u"No client is connected."_s;
    rig.clock.advance(1min);
    QCOMPARE(rig.told, (QStringList { u"1 ok 1000"_s, u"2 No client is connected. 0"_s }));
}

void tst_ScenarioRun::theKeysOfWhatIsNoMessageAreData()
{
    Rig rig("expect kind:close d.by:client d.code:4000..4999 within 5s");
    rig.run.append(closed(R"({"by":"server","code":4000})"));
    rig.run.append(closed(R"({"by":"client","code":1000})"));
    QCOMPARE(rig.told, QStringList());
    rig.run.append(closed(R"({"by":"client","code":4000})"));
    QCOMPARE(rig.told, QStringList { u"1 ok 0"_s });
}

void tst_ScenarioRun::nothingCountsAfterTheEnd()
{
    Rig rig("expect op:1 within 5s");
    rig.run.append(sent(R"({"op":1,"d":1})"));
    rig.run.append(sent(R"({"op":1,"d":2})"));
    rig.clock.advance(1min);
    QCOMPARE(rig.told, QStringList { u"1 ok 0"_s });
}

QTEST_GUILESS_MAIN(tst_ScenarioRun)
#include "tst_scenariorun.moc"
