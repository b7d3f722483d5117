// SPDX-License-Identifier: MIT
// The checker that all these tests lean on must itself notice what it is there to notice.
#include "tests/contract/linechecker.h"
#include "tests/contract/payloadfolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope::Contract;

namespace {

/// A short run without a fault.
const QList<QByteArray> &goodRun()
{
    static const QList<QByteArray> lines {
        R"({"kind":"state","at":"2026-11-24T00:51:33.000001Z","shard":0,"state":"identifying"})",
        R"({"kind":"sent","at":"2026-11-24T00:51:33.000002Z","shard":0,"op":2,"bytes":40,"d":{"token":"<redacted>"}})",
        R"({"kind":"rate-limit","at":"2026-11-24T00:51:33.000003Z","shard":0,"bucket":"identify","remaining":9,"limit":10,"reset_ms":0})",
        R"({"kind":"dispatch","at":"2026-11-24T00:51:33.000004Z","shard":0,"t":"READY","s":1,"wire_bytes":30,"bytes":60,"d":{"session_id":"<redacted>"}})",
        R"({"kind":"state","at":"2026-11-24T00:51:33.000005Z","shard":0,"state":"ready","session_id":"<redacted:0123abcd>","user_id":"5","resumed":false})",
        R"({"kind":"received","at":"2026-11-24T00:51:33.000006Z","shard":0,"op":11,"wire_bytes":20,"bytes":30,"d":null})",
        R"({"kind":"heartbeat","at":"2026-11-24T00:51:33.000006Z","shard":0,"latency_ms":2.5,"seq":1})",
        R"({"kind":"ack","at":"2026-11-24T00:51:33.000007Z","shard":0,"command":"send","id":7,"outcome":"sent"})",
        R"({"kind":"close","at":"2026-11-24T00:51:33.000008Z","shard":0,"by":"client","code":1000,"reason":"","meaning":"m","action":"stop","hint":""})",
        R"({"kind":"summary","at":"2026-11-24T00:51:33.000009Z","shard":0,"dispatches":1,"bytes":60,"wire_bytes":30,"reconnects":0,"resumes":0,"dropped":0,"latency_ms":{"last":2.5,"min":2.5,"mean":2.5,"p95":2.5,"max":2.5},"duration_ms":5,"exit_code":0})",
    };
    return lines;
}

} // namespace

class tst_Lines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodRunHasNothingWrong();
    void eachFaultIsNoticed_data();
    void eachFaultIsNoticed();
    void valuesAreFoundByTheGrammar_data();
    void valuesAreFoundByTheGrammar();
    void oneLineKeepsEveryToken();
};

void tst_Lines::aGoodRunHasNothingWrong()
{
    QCOMPARE(runViolations(goodRun().join('\n') + '\n', {}), QStringList());
}

void tst_Lines::eachFaultIsNoticed_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("instead");

    const auto row = [](const char *name, int line, const char *text, const char *instead) {
        QTest::newRow(name) << line << QByteArray(text) << QByteArray(instead);
    };
    row("an unknown kind", 7, "\"ack\"", "\"ackk\"");
    row("no kind", 7, "\"kind\":\"ack\",", "");
    row("milliseconds only", 0, ".000001Z", ".000Z");
    row("local time", 0, "Z\"", "\"");
    row("a day that does not exist", 0, "2026-11-24", "2026-11-31");
    row("a shard of text", 0, "\"shard\":0", "\"shard\":\"0\"");
    row("no shard", 0, "\"shard\":0,", "");
    row("a state that does not exist", 0, "identifying", "identified");
    row("ready shows its session", 4, "<redacted:0123abcd>", "0123abcd0123abcd");
    row("ready without its user", 4, "\"user_id\":\"5\",", "");
    row("ready without resumed", 4, ",\"resumed\":false", "");
    row("backing off without a delay", 0, "identifying", "backing-off");
    row("s as text", 3, "\"s\":1", "\"s\":\"1\"");
    row("no t", 3, "\"t\":\"READY\",", "");
    row("bytes less than d", 3, "\"bytes\":60", "\"bytes\":-60");
    row("a wire that bore nothing", 3, "\"wire_bytes\":30", "\"wire_bytes\":0");
    row("a dispatch as received", 5, "\"op\":11", "\"op\":0");
    row("a latency below zero", 6, "2.5", "-2.5");
    row("an outcome that does not exist", 7, "\"sent\"", "\"done\"");
    row("queued without a delay", 7, "\"sent\"", "\"queued\"");
    row("a command that does not exist", 7, "\"send\"", "\"sendd\"");
    row("an undocumented key", 7, "\"id\":7", "\"ids\":7");
    row("a close code out of range", 8, "1000", "999");
    row("a close by somebody", 8, "client", "somebody");
    row("a close without its meaning", 8, "\"meaning\":\"m\"", "\"meaning\":\"\"");
    row("a bucket that does not exist", 2, "identify", "login");
    row("members without a guild", 2, "identify", "members");
    row("another exit code", 9, "\"exit_code\":0", "\"exit_code\":1");
    row("too few dispatches", 9, "\"dispatches\":1", "\"dispatches\":0");
    row("too many bytes", 9, "\"bytes\":60", "\"bytes\":600");
    row("too few bytes", 9, "\"bytes\":60", "\"bytes\":59");
    row("a resume that was none", 9, "\"resumes\":0", "\"resumes\":1");
    row("no latency in the summary", 9, R"({"last":2.5,"min":2.5,"mean":2.5,"p95":2.5,"max":2.5})", "null");
    row("a mean outside", 9, "\"mean\":2.5", "\"mean\":9");
    row("time goes back", 8, "33.000008", "32.000008");
    row("no JSON", 7, "}", "");
    row("two objects in a line", 7, "}", "} {}");
    row("the summary is missing", 9, "summary", "note");
    row("two summaries", 8, R"("kind":"close")", R"("kind":"summary")");
    row("an IDENTIFY without its limit", 2, "identify", "gateway");
    row("more than may be sent", 1, "\"bytes\":40", "\"bytes\":4097");
}

void tst_Lines::eachFaultIsNoticed()
{
    QFETCH(const int, line);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, instead);

    QList<QByteArray> lines = goodRun();
    QVERIFY(lines[line].contains(text));
    const qsizetype at = lines[line].indexOf(text);
    lines[line].replace(at, text.size(), instead);

    QVERIFY(!runViolations(lines.join('\n') + '\n', {}).isEmpty());
}

void tst_Lines::valuesAreFoundByTheGrammar_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("data");

    QTest::newRow("an object") << QByteArray(R"({"op":0,"d":{"a":[1,{"d":2}]},"s":1})")
                               << QByteArray(R"({"a":[1,{"d":2}]})");
    QTest::newRow("spaces around") << QByteArray("{ \"d\" :\r\n { \"a\" : 1 }\n , \"s\":1 }")
                                   << QByteArray("{ \"a\" : 1 }");
    QTest::newRow("a number last") << QByteArray("{\"s\":1,\"d\": 1.0e+2 }") << QByteArray("1.0e+2");
    QTest::newRow("brackets in text") << QByteArray(R"({"d":["}]\"",{"d":"\\"}]})")
                                      << QByteArray(R"(["}]\"",{"d":"\\"}])");
    QTest::newRow("a key in text") << QByteArray(R"({"t":"\"d\":3","d":4})") << QByteArray("4");
    QTest::newRow("absent") << QByteArray(R"({"t":{"d":1}})") << QByteArray();
}

void tst_Lines::valuesAreFoundByTheGrammar()
{
    QFETCH(const QByteArray, json);
    QTEST(topLevelValue(json, "d"), "data");
}

void tst_Lines::oneLineKeepsEveryToken()
{
    QCOMPARE(
        inOneLine("{ \"a b\" :\t[ 1.0 ,\r\n \"\\\" \\u0020 x\" ] }"), QByteArray("{\"a b\":[1.0,\"\\\" \\u0020 x\"]}"));
}

QTEST_GUILESS_MAIN(tst_Lines)
#include "tst_lines.moc"
