// SPDX-License-Identifier: MIT
#include "core/commands/readysequence.h"
#include "core/commands/sendbudget.h"
#include "core/commands/sendplan.h"

#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fate = PlannedSend::Fate;

namespace {

GatewayCommand presence()
{
    return { UpdatePresence {} };
}

GatewayCommand sounds()
{
    return { RequestSoundboardSounds { { u"5"_s } } };
}

GatewayCommand wholeList(const QString &guild)
{
    return { RequestGuildMembers { .guildId = guild } };
}

ShardStatus state(ShardState state, bool resumed = false)
{
    ShardStatus status;
    status.state = state;
    status.resumed = resumed;
    return status;
}

} // namespace

class tst_SendPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsLeaveWhenTheyAreAskedTo();
    void theWindowHoldsUpWhatIsTooMuch();
    void newerPresencesReplaceThoseThatWait();
    void aSecondListOfAGuildIsRefused();
    void whatIsWrongIsRefused();
    void sequenceBeginsWithEachNewSession();
    void sequenceEndsWithTheSession();
    void forecastsFollowWhatTheShardTells();
};

void tst_SendPlan::stepsLeaveWhenTheyAreAskedTo()
{
    const std::vector<PlannedStep> steps { { presence(), 0ms }, { sounds(), 500ms }, { { Reconnect {} }, 250ms } };
    const std::vector<PlannedSend> plan = SendPlan::simulate(steps, GatewayIntents::all());
    QCOMPARE(plan.size(), std::size_t(3));
    QCOMPARE(plan[0].leaves, Duration(0ms));
    QCOMPARE(plan[1].leaves, Duration(500ms));
    QCOMPARE(plan[2].leaves, Duration(750ms));
    for (const PlannedSend &send : plan)
        QCOMPARE(send.fate, Fate::Leaves);
    QVERIFY(SendPlan::simulate({}, {}).empty());
}

void tst_SendPlan::theWindowHoldsUpWhatIsTooMuch()
{
    // 120, less three for the heartbeats, less IDENTIFY.
    const std::vector<PlannedStep> steps(120, PlannedStep { sounds(), 100ms });
    const std::vector<PlannedSend> plan = SendPlan::simulate(steps, GatewayIntents::all());
    const auto held
        = std::count_if(plan.begin(), plan.end(), [](const PlannedSend &send) { return send.fate == Fate::Waits; });
    QCOMPARE(held, 4);
    QCOMPARE(plan[115].fate, Fate::Leaves);
    QCOMPARE(plan[116].leaves, Duration(60s)); // when IDENTIFY falls out of the window
    QCOMPARE(plan[117].leaves, Duration(60s + 100ms));
    QCOMPARE(plan[119].leaves, Duration(60s + 300ms));
}

void tst_SendPlan::newerPresencesReplaceThoseThatWait()
{
    const std::vector<PlannedStep> steps(8, PlannedStep { presence(), 1s });
    const std::vector<PlannedSend> plan = SendPlan::simulate(steps, {});
    QCOMPARE(plan[4].fate, Fate::Leaves);
    QCOMPARE(plan[5].fate, Fate::Superseded);
    QCOMPARE(plan[6].fate, Fate::Superseded);
    QCOMPARE(plan[7].fate, Fate::Waits);
    QCOMPARE(plan[7].asked, Duration(8s));
    QCOMPARE(plan[7].leaves, Duration(21s));
}

void tst_SendPlan::aSecondListOfAGuildIsRefused()
{
    const std::vector<PlannedStep> steps { { wholeList(u"5"_s), 0ms }, { wholeList(u"6"_s), 0ms },
        { wholeList(u"5"_s), 10s }, { wholeList(u"5"_s), 20s } };
    const std::vector<PlannedSend> plan = SendPlan::simulate(steps, GatewayIntents::all());
    QCOMPARE(plan[1].fate, Fate::Leaves);
    QCOMPARE(plan[2].fate, Fate::Refused);
    QVERIFY(plan[2].reason.contains(u"30 seconds"_s));
    QCOMPARE(plan[3].fate, Fate::Leaves);
}

void tst_SendPlan::whatIsWrongIsRefused()
{
    const std::vector<PlannedStep> steps { { { RequestSoundboardSounds {} }, 0ms }, { wholeList(u"5"_s), 0ms },
        { { RawSend { 99, QByteArray(5000, '1') } }, 0ms }, { sounds(), 0ms } };
    const std::vector<PlannedSend> plan = SendPlan::simulate(steps, {});
    QVERIFY(plan[0].reason.contains(u"guild_ids"_s));
    QVERIFY(plan[1].reason.contains(u"GUILD_MEMBERS"_s));
    QVERIFY(plan[2].reason.contains(u"4096"_s));
    QCOMPARE(plan[3].fate, Fate::Leaves);
}

void tst_SendPlan::sequenceBeginsWithEachNewSession()
{
    ManualClock clock;
    ReadySequence sequence(clock);
    const QSignalSpy due(&sequence, &ReadySequence::commandDue);
    sequence.setSteps({ { presence(), 0ms }, { sounds(), 2s } });
    sequence.setStatus(state(ShardState::Identifying));
    clock.advance(1s);
    QCOMPARE(due.size(), 0);
    sequence.setStatus(state(ShardState::Ready));
    sequence.setStatus(state(ShardState::Ready)); // the budget changed, nothing else
    clock.advance(1s);
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().first().value<GatewayCommand>().opcode(), 3);
    clock.advance(1s);
    QCOMPARE(due.size(), 2);
    QVERIFY(!sequence.isRunning());
    // A resumed session has it all already.
    sequence.setStatus(state(ShardState::Resuming));
    sequence.setStatus(state(ShardState::Ready, true));
    clock.advance(10s);
    QCOMPARE(due.size(), 2);
    sequence.setStatus(state(ShardState::BackingOff));
    sequence.setStatus(state(ShardState::Ready));
    clock.advance(10s);
    QCOMPARE(due.size(), 4);
}

void tst_SendPlan::sequenceEndsWithTheSession()
{
    ManualClock clock;
    ReadySequence sequence(clock);
    const QSignalSpy due(&sequence, &ReadySequence::commandDue);
    const QSignalSpy interrupted(&sequence, &ReadySequence::interrupted);
    sequence.setSteps({ { presence(), 0ms }, { sounds(), 2s }, { sounds(), 2s } });
    sequence.setStatus(state(ShardState::Ready));
    clock.advance(1s);
    sequence.setStatus(state(ShardState::BackingOff));
    clock.advance(10s);
    QCOMPARE(due.size(), 1);
    QCOMPARE(interrupted.size(), 1);
    QCOMPARE(interrupted.first().first().toInt(), 2);
}

void tst_SendPlan::forecastsFollowWhatTheShardTells()
{
    ManualClock clock;
    SendBudget budget;
    QVERIFY(!budget.forecast({ Reconnect {} }, clock.now()).counts);
    QCOMPARE(budget.forecast(sounds(), clock.now()).limit, 0); // not known yet
    ShardStatus status = state(ShardState::Ready);
    status.sendsLimit = 117;
    status.sendsRemaining = 0;
    status.queued = 3;
    budget.setStatus(status);
    budget.take({ .bucket = RateLimitStatus::Bucket::Gateway, .limit = 117, .reset = 7s }, clock.now());
    SendBudget::Forecast forecast = budget.forecast(sounds(), clock.now());
    QVERIFY(forecast.isFull());
    QCOMPARE(forecast.used, 117);
    QCOMPARE(forecast.waiting, 3);
    QCOMPARE(forecast.wait, Duration(7s));
    budget.take({ .bucket = RateLimitStatus::Bucket::Members, .reset = 12s, .guildId = 5 }, clock.now());
    QCOMPARE(budget.forecast(wholeList(u"5"_s), clock.now()).refusedFor, Duration(12s));
    QCOMPARE(budget.forecast(wholeList(u"6"_s), clock.now()).refusedFor, Duration(0s));
    QVERIFY(budget.isCounting(clock.now()));
    clock.advance(12s);
    QCOMPARE(budget.forecast(wholeList(u"5"_s), clock.now()).refusedFor, Duration(0s));
    QVERIFY(!budget.isCounting(clock.now()));
    budget.beginRun();
    forecast = budget.forecast(presence(), clock.now());
    QCOMPARE(forecast.limit, 0);
    QCOMPARE(forecast.presenceUsed, 0);
}

QTEST_GUILESS_MAIN(tst_SendPlan)
#include "tst_sendplan.moc"
