// SPDX-License-Identifier: MIT
// The text of a scenario: which lines are steps, and what is said of those that are none.
#include "core/simulator/scenario.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace std::chrono_literals;

namespace {

/// Each as "line:column: sentence"; empty where @p text is a scenario.
QStringList errorsOf(const QByteArray &text)
{
    QStringList told;
    const auto parsed = Scenario::parse(text);
    if (const auto *errors = std::get_if<Scenario::Errors>(&parsed)) {
        for (const ScenarioError &error : *errors)
            told.append(u"%1:%2: %3"_s.arg(error.line).arg(error.column).arg(error.text));
    }
    return told;
}

template <typename Step> std::optional<Step> only(const QByteArray &text)
{
    const auto parsed = Scenario::parse(text);
    const auto *scenario = std::get_if<Scenario>(&parsed);
    if (!scenario || scenario->steps().size() != 1)
        return std::nullopt;
    const auto *step = std::get_if<Step>(&scenario->steps().front().action);
    return step ? std::optional(*step) : std::nullopt;
}

} // namespace

class tst_Scenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreReadInOrder();
    void timesHaveUnits_data();
    void timesHaveUnits();
    void theLastWordsAreTheTime();
    void messagesAreKeptByteForByte();
    void faultsAreThoseOfTheCommandLine();
    void filesOfOtherSystemsAreRead_data();
    void filesOfOtherSystemsAreRead();
    void wrongLinesAreExplained_data();
    void wrongLinesAreExplained();
    void everyWrongLineIsTold();
};

void tst_Scenario::stepsAreReadInOrder()
{
    const auto parsed = Scenario::parse("# A bot that comes back\n"
                                        "\n"
                                        "expect op:2 within 30s\n"
                                        "  never kind:close for 2s  \n"
                                        "fault no-ack\n"
                                        "mend no-ack\n"
                                        "\t# and now\n"
                                        "send {\"op\":7}\n"
                                        "wait 1m");
    const auto *scenario = std::get_if<Scenario>(&parsed);
    QVERIFY(scenario);
    QStringList told;
    for (const ScenarioStep &step : scenario->steps())
        told.append(u"%1 %2 %3"_s.arg(step.line).arg(step.action.index()).arg(step.text));
    QCOMPARE(told,
        (QStringList { u"3 0 expect op:2 within 30s"_s, u"4 1 never kind:close for 2s"_s, u"5 2 fault no-ack"_s,
            u"6 3 mend no-ack"_s, u"8 4 send {\"op\":7}"_s, u"9 5 wait 1m"_s }));
}

void tst_Scenario::timesHaveUnits_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("milliseconds") << QByteArray("500ms") << qint64(500);
    QTest::newRow("seconds") << QByteArray("5s") << qint64(5000);
    QTest::newRow("parts of a second") << QByteArray("0.25s") << qint64(250);
    QTest::newRow("minutes") << QByteArray("2m") << qint64(120000);
    QTest::newRow("the shortest") << QByteArray("1ms") << qint64(1);
    QTest::newRow("a day") << QByteArray("1440m") << qint64(86400000);
}

void tst_Scenario::timesHaveUnits()
{
    QFETCH(const QByteArray, time);
    QFETCH(const qint64, milliseconds);
    const auto step = only<ScenarioStep::Wait>("wait " + time);
    QVERIFY(step);
    QCOMPARE(qint64(step->span.count()), milliseconds);
}

void tst_Scenario::theLastWordsAreTheTime()
{
    const auto expect = only<ScenarioStep::Expect>("expect op:3 \"within\" within 5s or op:4   within   2s");
    QVERIFY(expect);
    QCOMPARE(expect->filter->expression(), u"op:3 \"within\" within 5s or op:4"_s);
    QCOMPARE(expect->within, 2s);
    const auto never = only<ScenarioStep::Never>("never waiting for godot for 100ms");
    QVERIFY(never);
    QCOMPARE(never->filter->expression(), u"waiting for godot"_s);
    QCOMPARE(never->span, 100ms);
}

void tst_Scenario::messagesAreKeptByteForByte()
{
    const auto dispatch = only<ScenarioStep::Send>(R"(send { "d" : {"b":1.0, "a":"\u00e9é"} , "t":"TYPING_START" })");
    QVERIFY(dispatch);
    QCOMPARE(dispatch->op, 0);
    QCOMPARE(dispatch->type, QByteArray("TYPING_START"));
    QCOMPARE(dispatch->data, QByteArray(R"({"b":1.0, "a":"\u00e9é"})"));
    const auto reconnect = only<ScenarioStep::Send>(R"(send {"op":7})");
    QVERIFY(reconnect);
    QCOMPARE(reconnect->op, 7);
    QCOMPARE(reconnect->data, QByteArray("null"));
}

void tst_Scenario::faultsAreThoseOfTheCommandLine()
{
    const auto fault = only<ScenarioStep::Fault>("fault close=4000");
    QVERIFY(fault);
    QCOMPARE(fault->fault.kind, SimulatorFault::Kind::Close);
    QCOMPARE(fault->fault.value, 4000);
    for (const auto &[name, kind] : SimulatorFault::kinds()) {
        const auto mend = only<ScenarioStep::Mend>("mend " + name.toUtf8());
        const bool passes = name == "op7"_L1 || name == "op9"_L1 || name == "close"_L1;
        QCOMPARE(mend.has_value(), !passes);
        if (mend)
            QCOMPARE(mend->kind, kind);
    }
}

void tst_Scenario::filesOfOtherSystemsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("line ends of Windows") << QByteArray("# x\r\nwait 1s\r\n\r\n");
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBFwait 1s\n");
    QTest::newRow("no end of the last line") << QByteArray("wait 1s");
    QTest::newRow("a comment in another script") << QByteArray("# 待って\nwait 1s\n");
}

void tst_Scenario::filesOfOtherSystemsAreRead()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(errorsOf(text), QStringList());
    QVERIFY(only<ScenarioStep::Wait>(text));
}

void tst_Scenario::wrongLinesAreExplained_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("error");
    const auto row
        = [](const char *name, const QByteArray &line, const QString &error) { QTest::newRow(name) << line << error; };
    const QString time = u"a time such as 500ms, 5s or 2m, at most 24 hours."_s;

    row("nothing at all", "",
        u"1:1: Here stands the end of the file; expected is a step, such as \"expect op:2 within 30s\"."_s);
    row("comments alone", "# x\n\n",
        u"2:1: Here stands the end of the file; expected is a step, such as \"expect op:2 within 30s\"."_s);
    row("an unknown word", "  excpect op:2 within 5s",
        u"1:3: Here stands \"excpect\"; expected is one of expect, never, fault, mend, send, wait."_s);
    row("a word in capitals", "WAIT 5s",
        u"1:1: Here stands \"WAIT\"; expected is one of expect, never, fault, mend, send, wait."_s);
    row("bytes of another encoding", "wait 5s\xFC",
        u"1:8: Here stands a byte that is no UTF-8; expected is a text in UTF-8."_s);

    row("nothing to expect", "expect",
        u"1:7: Here stands the end of the line; expected is within with a time, such as within 5s."_s);
    row("no time", "expect op:2",
        u"1:12: Here stands the end of the line; expected is within with a time, such as within 5s."_s);
    row("no time behind the word", "expect op:2 within  ",
        u"1:19: Here stands the end of the line; expected is "_s + time);
    row("the other word", "expect op:2 for 5s",
        u"1:13: Here stands \"for\"; expected is within with a time, such as within 5s."_s);
    row("the other word of never", "never op:2 within 5s",
        u"1:12: Here stands \"within\"; expected is for with a time, such as for 5s."_s);
    row("a time without a unit", "expect op:2 within 5", u"1:20: Here stands \"5\"; expected is "_s + time);
    row("a comment behind a step", "expect op:2 within 5s # soon",
        u"1:29: Here stands the end of the line; expected is within with a time, such as within 5s."_s);
    row("no expression", "expect within 5s",
        u"1:8: Here stands \"within\"; expected is a filter expression, such as op:2."_s);
    row("an expression that ends early", "expect op:2 and within 5s",
        u"1:16: Here stands the end of the expression; expected is a text, a field with its value, or an expression in "
        "parentheses."_s);
    row("an expression with a wrong value", "never s:1 op:x for 5s",
        u"1:14: Here stands \"x\"; expected is a number, for op is one."_s);

    row("no time to wait", "wait", u"1:5: Here stands the end of the line; expected is "_s + time);
    row("a negative time", "wait -5s", u"1:6: Here stands \"-5s\"; expected is "_s + time);
    row("no time at all", "wait 0s", u"1:6: Here stands \"0s\"; expected is "_s + time);
    row("more than a day", "wait 1441m", u"1:6: Here stands \"1441m\"; expected is "_s + time);
    row("two times", "wait 5s 6s", u"1:6: Here stands \"5s 6s\"; expected is "_s + time);

    row("a moment", "fault op7@5s",
        u"1:10: Here stands \"@5s\"; expected is the end of the line: the fault comes at this step, so let a step wait "
        "before it."_s);
    row("a fault without its value", "fault  close", u"1:8: The fault close needs a value: close=VALUE."_s);
    row("what passes by itself", "mend op7",
        u"1:6: Here stands \"op7\"; expected is a fault that lasts: no-ack, hello-delay, ready-delay, http, bot, "
        u"flags, "
        "remaining, shards, max-concurrency, clock."_s);

    row("no message", "send", u"1:5: Here stands the end of the line, which is not JSON: the text is empty."_s);
    row("half a message",
        "send {\"op\":", u"1:12: Here stands the end of the line, which is not JSON: the text ends too early."_s);
    row("a message with a wrong place behind é", "send {\"t\":\"é\" x}",
        u"1:15: Here stands \"x}\", which is not JSON: a comma or a closing brace is missing."_s);
    row("no object", "send [7]",
        u"1:6: Here stands \"[7]\"; expected is a message such as "
        "{\"op\":0,\"t\":\"TYPING_START\",\"d\":{}}."_s);
    row("a dispatch without a name", "send {\"d\":{}}",
        u"1:6: Here stands \"{\"d\":{}}\"; expected is a dispatch with its name: t."_s);
    row("a name of what is no dispatch", "send {\"op\":7,\"t\":\"A\"}",
        u"1:6: Here stands \"{\"op\":7,\"t\":\"A\"}\"; expected is a message without t, as it is no dispatch."_s);
    row("a name that is none", "send {\"t\":null}",
        u"1:11: Here stands \"null}\"; expected is the name of an event in quotes."_s);
    row("an opcode in quotes", "send {\"op\":\"7\"}",
        u"1:12: Here stands \"\"7\"}\"; expected is an opcode, 0 for a dispatch."_s);
    row("INVALID SESSION", "send {\"op\":9}",
        u"1:12: Here stands \"9}\"; expected is another opcode: INVALID SESSION is sent by \"fault op9\"."_s);
    row("a number of its own", "send {\"t\":\"A\",\"s\":5}",
        u"1:15: Here stands \"\"s\":5}\"; expected is one of op, t and d; the gateway numbers dispatches itself."_s);
}

void tst_Scenario::wrongLinesAreExplained()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, error);
    QCOMPARE(errorsOf(line), QStringList { error });
}

void tst_Scenario::everyWrongLineIsTold()
{
    const QStringList errors = errorsOf("wait 5s\nwait\n# fine\nfault x\nexpect op:2 within 5s\nnever\n");
    QCOMPARE(errors.size(), 3);
    QVERIFY(errors[0].startsWith("2:5: "_L1));
    QVERIFY(errors[1].startsWith("4:7: "_L1));
    QVERIFY(errors[2].startsWith("6:6: "_L1));
}

QTEST_GUILESS_MAIN(tst_Scenario)
#include "tst_scenario.moc"
