// SPDX-License-Identifier: MIT
// The limits of what may be sent, presence that is remembered, and the commands that end or renew a connection.
#include "tests/contract/linechecker.h"
#include "tests/contract/linerules.h"
#include "tests/contract/simulatorprocess.h"
#include "tests/support/fakegateway.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace Shardscope::Contract;

namespace {

QByteArray presence(int id)
{
    return "{\"command\":\"update-presence\",\"activity\":{\"type\":0,\"name\":\"n" + QByteArray::number(id)
        + "\"},\"id\":" + QByteArray::number(id) + '}';
}

ToolProcess::Match answer(int id, const QString &outcome = {})
{
    return [=](const OutputLine &line) {
        return line.number("id") == id && (outcome.isEmpty() || line.text("outcome") == outcome);
    };
}

} // namespace

class tst_Limits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theNewestPresenceWaitsForItsTurn();
    void aWholeMemberListComesOnceInHalfAMinute();
    void moreThanTheMinuteAllowsIsQueuedAndThenRefused();
    void presenceBeforeReadyIsPartOfIdentify();
    void presenceBetweenIdentifyAndReadyIsSentThen();
    void reconnectKeepsOrDropsTheSession_data();
    void reconnectKeepsOrDropsTheSession();
    void aPresenceIsSentAgainAfterAResume();
    void theWaitingPresenceLeaves();
    void sessionsThatDoNotLastAreNotMadeForEver();

private:
    SimulatorProcess m_simulator { { u"--events"_s, u"0"_s } };
    SimulatorProcess m_hasty { { u"--events"_s, u"0"_s, u"--fault"_s, u"op9@ready"_s } };
    // Both wait on purpose, while others are tested.
    std::unique_ptr<ToolProcess> m_presence;
    std::unique_ptr<ToolProcess> m_restless;
};

void tst_Limits::initTestCase()
{
    QVERIFY(m_hasty.start());
    m_restless = std::make_unique<ToolProcess>(m_hasty.tail(), m_hasty.environment());
    QVERIFY(m_restless->start());
    QVERIFY(m_simulator.start());
    m_presence = std::make_unique<ToolProcess>(m_simulator.tail(), m_simulator.environment());
    QVERIFY(m_presence->start());
    QVERIFY2(m_presence->waitForState(u"ready"_s), m_presence->story().constData());
}

void tst_Limits::theNewestPresenceWaitsForItsTurn()
{
    ToolProcess &tail = *m_presence;
    for (int id = 1; id <= 7; ++id)
        tail.writeLine(presence(id));
    // Too large is judged before any limit.
    tail.writeLine(
        R"({"command":"update-presence","id":8,"activity":{"type":0,"name":")" + QByteArray(5000, 'n') + "\"}}");
    const int refused = tail.waitForLine(answer(8));
    QVERIFY2(refused >= 0, tail.story().constData());
    QCOMPARE(tail.lines()[refused].text("error"), u"payload-too-large"_s);

    for (int id = 1; id <= 5; ++id)
        QCOMPARE(tail.lines()[tail.waitForLine(answer(id))].text("outcome"), u"sent"_s);
    for (int id = 6; id <= 7; ++id) {
        const OutputLine line = tail.lines()[tail.waitForLine(answer(id))];
        QCOMPARE(line.text("outcome"), u"queued"_s);
        QVERIFY2(line.number("delay_ms") > 0 && line.number("delay_ms") <= 20000, line.bytes.constData());
    }
    QVERIFY2(tail.waitForLine(answer(6, u"superseded"_s)) >= 0, tail.story().constData());
    int limits = 0;
    for (const OutputLine &line : tail.linesOf(u"rate-limit"_s)) {
        if (line.text("bucket") != "presence"_L1)
            continue;
        ++limits;
        QCOMPARE(line.number("limit"), 5.0);
        QCOMPARE(line.number("remaining"), 0.0);
        QVERIFY(line.number("reset_ms") > 0 && line.number("reset_ms") <= 20000);
    }
    QCOMPARE(limits, 2);
    // It leaves later: see theWaitingPresenceLeaves().
}

void tst_Limits::aWholeMemberListComesOnceInHalfAMinute()
{
    ToolProcess tail(m_simulator.tail({ u"--intents"_s, u"+all"_s }), m_simulator.environment());
    QVERIFY(tail.start());
    QVERIFY(tail.waitForState(u"ready"_s));
    const auto request = [&tail](const char *guild, const char *more, int id) {
        tail.writeLine(QByteArray("{\"command\":\"request-guild-members\",\"guild_id\":\"") + guild
            + "\",\"id\":" + QByteArray::number(id) + more + '}');
        return tail.waitForLine(answer(id));
    };
    QCOMPARE(tail.lines()[request("1", "", 1)].text("outcome"), u"sent"_s);
    const int refused = request("1", R"(,"query":"","limit":0)", 2);
    const OutputLine error = tail.lines()[refused];
    QCOMPARE(error.text("error"), u"rate-limited"_s);
    QVERIFY(error.number("retry_after_ms") > 0 && error.number("retry_after_ms") <= 30000);
    QCOMPARE(tail.lines()[request("2", "", 3)].text("outcome"), u"sent"_s);
    QCOMPARE(tail.lines()[request("1", R"(,"query":"a")", 4)].text("outcome"), u"sent"_s);
    QCOMPARE(tail.lines()[request("1", R"(,"user_ids":["5"])", 5)].text("outcome"), u"sent"_s);

    const int limit = tail.waitForLine([](const OutputLine &line) { return line.text("bucket") == "members"_L1; });
    QVERIFY2(limit >= 0, tail.story().constData());
    QCOMPARE(tail.lines()[limit].text("guild_id"), u"1"_s);
    tail.writeLine(R"({"command":"close"})");
    VERIFY_RUN(tail);
}

void tst_Limits::moreThanTheMinuteAllowsIsQueuedAndThenRefused()
{
    ToolProcess tail(m_simulator.tail(), m_simulator.environment());
    QVERIFY(tail.start());
    QVERIFY(tail.waitForState(u"ready"_s));
    constexpr int commands = 400;
    for (int id = 1; id <= commands; ++id)
        tail.writeLine(
            R"({"command":"request-soundboard-sounds","guild_ids":["1"],"id":)" + QByteArray::number(id) + '}');
    QVERIFY2(tail.waitForLine(answer(commands)) >= 0, tail.story().constData());

    QMap<QString, int> outcomes;
    double longest = 0;
    for (const OutputLine &line : tail.lines()) {
        if (line.number("id") > 0)
            ++outcomes[line.kind() == "ack"_L1 ? line.text("outcome") : line.text("error")];
        longest = std::max(longest, line.number("delay_ms"));
    }
    // Some of the 120 are kept for the heartbeats.
    QVERIFY2(outcomes[u"sent"_s] > 90 && outcomes[u"sent"_s] < 120, qPrintable(QString::number(outcomes[u"sent"_s])));
    QCOMPARE(outcomes[u"queued"_s], 256);
    QCOMPARE(outcomes[u"queue-full"_s], commands - 256 - outcomes[u"sent"_s]);
    QVERIFY(longest > 0 && longest <= 240000);
    QVERIFY(tail.waitForLine([](const OutputLine &line) { return line.text("bucket") == "gateway"_L1; }) >= 0);
    QCOMPARE(tail.linesOf(u"close"_s).size(), 0); // the gateway would close with 4008
    tail.writeLine(R"({"command":"close"})");
    VERIFY_RUN(tail);
}

void tst_Limits::presenceBeforeReadyIsPartOfIdentify()
{
    FakeGateway gateway;
    ToolProcess tail(plainTail(gateway.url().toString()), anyToken());
    QVERIFY(tail.start());
    QVERIFY(gateway.waitForClient());
    tail.writeLine(presence(1));
    QVERIFY2(tail.waitForLine(answer(1, u"remembered"_s)) >= 0, tail.story().constData());
    gateway.sendHello();
    const QJsonObject identify = gateway.expect(2);
    QCOMPARE(identify[u"d"_s][u"presence"_s][u"activities"_s][0][u"name"_s].toString(), u"n1"_s);
    tail.writeLine(R"({"command":"close"})");
    VERIFY_RUN(tail);
}

void tst_Limits::presenceBetweenIdentifyAndReadyIsSentThen()
{
    FakeGateway gateway;
    ToolProcess tail(plainTail(gateway.url().toString()), anyToken());
    QVERIFY(tail.start());
    QVERIFY(gateway.waitForClient());
    gateway.sendHello();
    QVERIFY(!gateway.expect(2).isEmpty());
    tail.writeLine(presence(2));
    QVERIFY2(tail.waitForLine(answer(2, u"remembered"_s)) >= 0, tail.story().constData());
    gateway.sendReady();
    QCOMPARE(gateway.expect(3)[u"d"_s][u"activities"_s][0][u"name"_s].toString(), u"n2"_s);
    tail.writeLine(R"({"command":"close"})");
    VERIFY_RUN(tail);
}

void tst_Limits::reconnectKeepsOrDropsTheSession_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<bool>("resumes");

    QTest::newRow("resume") << QByteArray(R"({"command":"reconnect","resume":true,"id":1})") << true;
    QTest::newRow("a new session") << QByteArray(R"({"command":"reconnect","resume":false,"id":1})") << false;
}

void tst_Limits::reconnectKeepsOrDropsTheSession()
{
    QFETCH(const QByteArray, command);
    QFETCH(const bool, resumes);

    ToolProcess tail(m_simulator.tail(), m_simulator.environment());
    QVERIFY(tail.start());
    QVERIFY(tail.waitForState(u"ready"_s));
    tail.writeLine(command);
    QVERIFY2(tail.waitForLine(answer(1, u"sent"_s)) >= 0, tail.story().constData());
    const int close = tail.waitForLine([](const OutputLine &line) { return line.kind() == "close"_L1; });
    QVERIFY2(close >= 0, tail.story().constData());
    QCOMPARE(tail.lines()[close].text("by"), u"client"_s);
    QCOMPARE(tail.lines()[close].text("action"), resumes ? u"resume"_s : u"identify"_s);
    // 1000 and 1001 would end the session.
    QCOMPARE(tail.lines()[close].number("code") != 1000, resumes);
    const int again = tail.waitForLine([](const OutputLine &line) { return line.text("state") == "ready"_L1; }, close);
    QVERIFY2(again >= 0, tail.story().constData());
    QCOMPARE(tail.lines()[again].object.value("resumed"_L1).toBool(), resumes);
    tail.writeLine(R"({"command":"close"})");
    VERIFY_RUN(tail);
    QCOMPARE(tail.lines().constLast().number("reconnects"), 1.0);
    QCOMPARE(tail.lines().constLast().number("resumes"), resumes ? 1.0 : 0.0);
}

void tst_Limits::aPresenceIsSentAgainAfterAResume()
{
    ToolProcess tail(m_simulator.tail(), m_simulator.environment());
    QVERIFY(tail.start());
    QVERIFY(tail.waitForState(u"ready"_s));
    tail.writeLine(presence(1));
    QVERIFY(tail.waitForLine(answer(1, u"sent"_s)) >= 0);
    tail.writeLine(R"({"command":"reconnect","resume":true})");
    const int close = tail.waitForLine([](const OutputLine &line) { return line.kind() == "close"_L1; });
    const int again = tail.waitForLine(
        [](const OutputLine &line) { return line.kind() == "sent"_L1 && line.number("op") == 3; }, close);
    QVERIFY2(close >= 0 && again >= 0, tail.story().constData());
    QVERIFY(tail.lines()[again].data().contains("\"n1\""));
    tail.writeLine(R"({"command":"close"})");
    VERIFY_RUN(tail);
}

void tst_Limits::theWaitingPresenceLeaves()
{
    ToolProcess &tail = *m_presence;
    const int left = tail.waitForLine(answer(7, u"sent"_s));
    QVERIFY2(left >= 0, tail.story().constData());
    QList<QByteArray> sent;
    for (const OutputLine &line : tail.linesOf(u"sent"_s)) {
        if (line.number("op") == 3)
            sent.append(line.data());
    }
    QCOMPARE(sent.size(), 6);
    QVERIFY2(sent.constLast().contains("\"n7\""), sent.constLast().constData());
    tail.writeLine(R"({"command":"close"})");
    VERIFY_RUN(tail);
}

void tst_Limits::sessionsThatDoNotLastAreNotMadeForEver()
{
    ToolProcess &tail = *m_restless;
    VERIFY_RUN(tail, .exitCode = 8);
    QCOMPARE(tail.linesOf(u"error"_s).constLast().text("error"), u"session-limit"_s);
    QList<qint64> identifies;
    for (const OutputLine &line : tail.linesOf(u"sent"_s)) {
        if (line.number("op") == 2)
            identifies.append(microsecondsOf(line.text("at")));
    }
    QCOMPARE(identifies.size(), 5);
    for (qsizetype i = 1; i < identifies.size(); ++i)
        QVERIFY2(identifies[i] - identifies[i - 1] >= 4'990'000,
            qPrintable(QString::number(identifies[i] - identifies[i - 1])));
    QVERIFY2(!tail.errors().isEmpty(), "nobody is told");
}

QTEST_GUILESS_MAIN(tst_Limits)
#include "tst_limits.moc"
