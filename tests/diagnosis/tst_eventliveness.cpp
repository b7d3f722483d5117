// SPDX-License-Identifier: MIT
#include "core/diagnosis/eventliveness.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Shardscope;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 start = 1'000'000 * second;
using Event = DispatchEvent;

/// One shard that is ready, with a heartbeat every 40 s as time passes.
struct Rig
{
    EventLiveness liveness;
    qint64 now = start;
    qint64 beatAt = start;

    Rig() { liveness.setReady(0, true, now); }
    void pass(qint64 time)
    {
        for (now += time; now - beatAt >= 40 * second;)
            liveness.beat(0, beatAt += 40 * second);
    }
    void arrive(Event event, int times, qint64 gap)
    {
        for (int i = 0; i < times; ++i) {
            pass(gap);
            liveness.arrive(0, event, now);
        }
    }
    [[nodiscard]] bool isSilent() const { return !liveness.silences(now).empty(); }
    /// Whether it was ever silent while @p time passed.
    [[nodiscard]] bool fallsSilent(qint64 time)
    {
        bool isFound = false;
        for (qint64 left = time; left > 0; left -= second) {
            pass(second);
            isFound |= isSilent();
        }
        return isFound;
    }
};

} // namespace

class tst_EventLiveness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesWhatStopped_data();
    void noticesWhatStopped();
    void tellsSinceWhenAndHowUsual();
    void takesItBackWhenItComesAgain();
    void neverSpeaksOfWhatComesAtRandom();
    void slowDecayAtNightIsNoSilence();
    void burstsAreNoRhythm();
    void talkThatPausedBeforeMayPauseAgain();
    void gapsOfADisconnectDoNotCount();
    void silenceBeginsAnewWithAConnection();
    void withoutHeartbeatsItIsTheConnection();
    void aClockSetBackDoesNoHarm();
    void shardsAreApart();
    void forgottenRhythmsSayNothing();
    void answersAreNotExpected();
};

void tst_EventLiveness::noticesWhatStopped_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<qint64>("gap");
    QTest::addColumn<qint64>("wait");
    QTest::addColumn<bool>("silent");

    QTest::newRow("busy, not yet 30 s") << 200 << second << 30 * second << false;
    QTest::newRow("busy, first heartbeat after 30 s") << 200 << second << 45 * second << true;
    QTest::newRow("ten gaps not passed") << 30 << 10 * second << 99 * second << false;
    QTest::newRow("ten gaps passed") << 30 << 10 * second << 101 * second << true;
    QTest::newRow("rare, ten gaps not passed") << 20 << 60 * second << 590 * second << false;
    QTest::newRow("rare, ten gaps passed") << 21 << 60 * second << 610 * second << true;
    QTest::newRow("too few arrivals") << 19 << 60 * second << 3600 * second << false;
    QTest::newRow("enough, but learned too briefly") << 40 << second << 3600 * second << false;
}

void tst_EventLiveness::noticesWhatStopped()
{
    QFETCH(const int, times);
    QFETCH(const qint64, gap);
    QFETCH(const qint64, wait);
    QFETCH(const bool, silent);
    Rig rig;
    rig.arrive(Event::MESSAGE_CREATE, times, gap);
    QVERIFY(!rig.isSilent());
    rig.pass(wait);
    QCOMPARE(rig.isSilent(), silent);
}

void tst_EventLiveness::tellsSinceWhenAndHowUsual()
{
    Rig rig;
    rig.arrive(Event::TYPING_START, 100, 2 * second);
    const qint64 last = rig.now;
    rig.pass(80 * second);
    const auto silences = rig.liveness.silences(rig.now);
    QCOMPARE(silences.size(), 1U);
    QCOMPARE(silences[0].event, Event::TYPING_START);
    QCOMPARE(silences[0].since, last);
    QCOMPARE(silences[0].usualGap, 2 * second);
}

void tst_EventLiveness::takesItBackWhenItComesAgain()
{
    Rig rig;
    rig.arrive(Event::MESSAGE_CREATE, 100, second);
    rig.pass(90 * second);
    QVERIFY(rig.isSilent());
    rig.arrive(Event::MESSAGE_CREATE, 1, 0);
    QVERIFY(!rig.isSilent());
    QVERIFY(!rig.fallsSilent(150 * second)); // it has been as silent before
    QVERIFY(rig.fallsSilent(60 * second));
}

void tst_EventLiveness::neverSpeaksOfWhatComesAtRandom()
{
    Rig rig;
    QRandomGenerator random(7);
    bool isFound = false;
    for (int i = 0; i < 20'000; ++i) {
        const double gap = -std::log(1 - random.generateDouble()) * 3;
        rig.pass(static_cast<qint64>(gap * second));
        isFound |= rig.isSilent();
        rig.liveness.arrive(0, Event::MESSAGE_CREATE, rig.now);
    }
    QVERIFY(!isFound);
}

void tst_EventLiveness::slowDecayAtNightIsNoSilence()
{
    Rig rig;
    rig.arrive(Event::PRESENCE_UPDATE, 500, second);
    bool isFound = false;
    for (double gap = 1; gap < 900; gap *= 1.05) {
        isFound |= rig.fallsSilent(static_cast<qint64>(gap) * second);
        rig.liveness.arrive(0, Event::PRESENCE_UPDATE, rig.now);
    }
    QVERIFY(!isFound);
    QVERIFY(rig.fallsSilent(10'000 * second)); // in the end it is
}

void tst_EventLiveness::burstsAreNoRhythm()
{
    Rig rig;
    rig.arrive(Event::CHANNEL_CREATE, 5000, second / 500); // ten seconds of it
    QVERIFY(!rig.fallsSilent(3600 * second));
    for (int i = 0; i < 4; ++i) { // now and then one
        rig.arrive(Event::CHANNEL_CREATE, 500, second / 500);
        QVERIFY(!rig.fallsSilent(1800 * second));
    }
}

void tst_EventLiveness::talkThatPausedBeforeMayPauseAgain()
{
    Rig rig;
    rig.arrive(Event::MESSAGE_CREATE, 60, 5 * second);
    rig.pass(1200 * second);
    rig.arrive(Event::MESSAGE_CREATE, 300, 5 * second);
    QVERIFY(!rig.fallsSilent(2300 * second));
}

void tst_EventLiveness::gapsOfADisconnectDoNotCount()
{
    Rig rig;
    rig.arrive(Event::MESSAGE_CREATE, 100, second);
    rig.liveness.setReady(0, false, rig.now);
    QVERIFY(!rig.fallsSilent(3600 * second)); // nothing is expected
    rig.liveness.setReady(0, true, rig.now);
    rig.arrive(Event::MESSAGE_CREATE, 1, 0);
    QVERIFY(rig.fallsSilent(80 * second)); // the hour was learned as no gap
}

void tst_EventLiveness::silenceBeginsAnewWithAConnection()
{
    Rig rig;
    rig.arrive(Event::MESSAGE_CREATE, 100, second);
    rig.pass(25 * second);
    rig.liveness.setReady(0, false, rig.now);
    rig.pass(20 * second);
    rig.liveness.setReady(0, true, rig.now);
    QVERIFY(!rig.fallsSilent(29 * second));
    QVERIFY(rig.fallsSilent(60 * second)); // a resume that does not bring it back is told as well
}

void tst_EventLiveness::withoutHeartbeatsItIsTheConnection()
{
    EventLiveness liveness;
    liveness.setReady(0, true, start);
    for (int i = 0; i < 200; ++i)
        liveness.arrive(0, Event::MESSAGE_CREATE, start + i * second);
    QVERIFY(liveness.silences(start + 1000 * second).empty());
    liveness.beat(0, start + 100 * second); // before it fell silent
    QVERIFY(liveness.silences(start + 1000 * second).empty());
    liveness.beat(0, start + 500 * second);
    QCOMPARE(liveness.silences(start + 1000 * second).size(), 1U);
}

void tst_EventLiveness::aClockSetBackDoesNoHarm()
{
    Rig rig;
    rig.arrive(Event::MESSAGE_CREATE, 100, second);
    rig.now -= 3600 * second;
    rig.beatAt = rig.now;
    QVERIFY(!rig.isSilent());
    rig.arrive(Event::MESSAGE_CREATE, 5, second);
    QVERIFY(!rig.isSilent());
    QVERIFY(rig.fallsSilent(90 * second));
}

void tst_EventLiveness::shardsAreApart()
{
    Rig rig;
    rig.liveness.setReady(7, true, start);
    for (int i = 0; i < 100; ++i) {
        rig.pass(second);
        for (const int shard : { 0, 7 })
            rig.liveness.arrive(shard, Event::MESSAGE_CREATE, rig.now);
    }
    for (int i = 0; i < 90; ++i) {
        rig.pass(second);
        rig.liveness.arrive(7, Event::MESSAGE_CREATE, rig.now);
    }
    rig.liveness.beat(7, rig.now);
    const auto silences = rig.liveness.silences(rig.now);
    QCOMPARE(silences.size(), 1U);
    QCOMPARE(silences[0].shard, 0);
}

void tst_EventLiveness::forgottenRhythmsSayNothing()
{
    Rig rig;
    rig.arrive(Event::MESSAGE_CREATE, 100, second);
    rig.liveness.forget(0);
    QVERIFY(!rig.fallsSilent(600 * second));
}

void tst_EventLiveness::answersAreNotExpected()
{
    Rig rig;
    for (const Event event :
        { Event::GUILD_MEMBERS_CHUNK, Event::GUILD_CREATE, Event::RESUMED, Event::SOUNDBOARD_SOUNDS })
        QVERIFY(!EventLiveness::isExpected(event));
    QVERIFY(EventLiveness::isExpected(Event::INTERACTION_CREATE));
    rig.arrive(Event::GUILD_CREATE, 100, second);
    QVERIFY(!rig.fallsSilent(600 * second));
}

QTEST_GUILESS_MAIN(tst_EventLiveness)
#include "tst_eventliveness.moc"
