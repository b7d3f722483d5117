// SPDX-License-Identifier: MIT
// The token appears nowhere: not in what is printed, written or passed on, however it comes back to us.
#include "tests/contract/linechecker.h"
#include "tests/contract/secrethunt.h"
#include "tests/contract/simulatorprocess.h"
#include "tests/contract/tinyserver.h"
#include "tests/support/fakegateway.h"

#include <QFile>
#include <QTest>

#include <signal.h>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace Shardscope::Contract;

namespace {

const QByteArray token = "MTA0ODU3Njg1NzYwNTEyMDAwMQ.GqWxYz.k3Jv_9QmZt-71LpXcVbN0aSdFgHjKlQwErTyUi";

/// Each character as `\uXXXX`, in small or capital digits.
QByteArray escaped(const QByteArray &text, bool capitals = false)
{
    QByteArray out;
    for (const char c : text) {
        const QByteArray digits = QByteArray::number(int(c), 16).rightJustified(4, '0');
        out += "\\u" + (capitals ? digits.toUpper() : digits);
    }
    return out;
}

/// Every second character escaped.
QByteArray halfEscaped(const QByteArray &text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i)
        out += i % 2 == 0 ? text.mid(i, 1) : escaped(text.mid(i, 1));
    return out;
}

ToolProcess::Environment environment()
{
    return { { u"SHARDSCOPE_TOKEN"_s, QString::fromLatin1(token) } };
}

/// Everything that a run left behind.
QStringList findIn(ToolProcess &tool, const QByteArray &secret = token)
{
    const SecretHunt hunt(secret);
    return hunt.find(u"standard output"_s, tool.output()) + hunt.find(u"standard error"_s, tool.errors())
        + hunt.findBelow(tool.home());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Ends the test where the run of @p tool shows its token.
#define VERIFY_SECRET(tool)                                                                                            \
    do {                                                                                                               \
        const QStringList placesOfSecret = findIn(tool);                                                               \
        QVERIFY2(placesOfSecret.isEmpty(), qPrintable(placesOfSecret.join(u'\n')));                                    \
    } while (false)

class tst_TokenSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHuntFindsWhatItLooksFor_data();
    void theHuntFindsWhatItLooksFor();
    void wholeRunsShowNothing_data();
    void wholeRunsShowNothing();
    void theProcessDoesNotShowIt();
    void whatTheGatewayEchoesIsMasked_data();
    void whatTheGatewayEchoesIsMasked();
    void theReasonOfACloseIsMasked();
    void whatHttpEchoesIsMasked_data();
    void whatHttpEchoesIsMasked();
    void theTokenFollowsNoRedirect();
    void whatIsTypedIsMasked_data();
    void whatIsTypedIsMasked();
    void anArgumentIsRefusedUnseen_data();
    void anArgumentIsRefusedUnseen();
    void sessionIdsAreMasked();
    void shortTokensAreMaskedWhole();
};

void tst_TokenSafety::theHuntFindsWhatItLooksFor_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("found");

    const QByteArray part = token.mid(40, 8);
    QTest::newRow("the token") << QByteArray("a " + token + " b") << true;
    QTest::newRow("eight bytes") << QByteArray("a" + part + "b") << true;
    QTest::newRow("escaped") << escaped(token) << true;
    QTest::newRow("half escaped") << halfEscaped(token) << true;
    for (int shift = 0; shift < 3; ++shift)
        QTest::addRow("base64, shifted by %d", shift) << QByteArray(QByteArray(shift, ' ') + token).toBase64() << true;
    QTest::newRow("base64 of escaped") << escaped(token).toBase64() << true;
    QTest::newRow("in an address") << token.toPercentEncoding({}, "kJvQ") << true;
    QTest::newRow("seven bytes") << QByteArray("a" + part.left(7) + "#") << false;
    QTest::newRow("the bot's id") << token.left(26) << false;
    QTest::newRow("other text") << QByteArray("<redacted>") << false;
}

void tst_TokenSafety::theHuntFindsWhatItLooksFor()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, found);
    QCOMPARE(!SecretHunt(token).find(u"text"_s, text).isEmpty(), found);
}

void tst_TokenSafety::wholeRunsShowNothing_data()
{
    QTest::addColumn<QStringList>("simulator");
    QTest::addColumn<QStringList>("tail");
    QTest::addColumn<bool>("inFile");
    QTest::addColumn<int>("exitCode");

    const QStringList some { u"--count"_s, u"60"_s, u"--capture"_s, u"run.jsonl"_s };
    const auto row = [&some](const char *name, const QStringList &faults, const QStringList &tail, bool inFile = false,
                         int exitCode = 0) {
        QStringList simulator { u"--rate"_s, u"500"_s, u"--any-token"_s };
        for (const QString &fault : faults)
            simulator += { u"--fault"_s, fault };
        QTest::newRow(name) << simulator << (exitCode == 0 ? some + tail : tail) << inFile << exitCode;
    };
    row("zlib-stream", {}, {});
    row("none", {}, { u"--compression"_s, u"none"_s });
    row("token in a file", {}, {}, true);
    row("tokens kept", {}, { u"--keep-tokens"_s });
    row("resumed", { u"op7@10ev"_s }, {});
    row("identified again", { u"close=4007@40ev"_s }, {});
    row("refused by HTTP", { u"http=401"_s }, {}, false, 3);
    row("refused by the gateway", { u"close=4004@ready"_s }, {}, false, 3);
    row("refused intents", { u"flags=0"_s }, { u"--intents"_s, u"+all"_s }, false, 4);
    row("no budget", { u"remaining=1"_s }, {}, false, 8);
}

void tst_TokenSafety::wholeRunsShowNothing()
{
    QFETCH(const QStringList, simulator);
    QFETCH(const QStringList, tail);
    QFETCH(const bool, inFile);
    QFETCH(const int, exitCode);

    SimulatorProcess gateway(simulator);
    QVERIFY(gateway.start());
    QTemporaryDir elsewhere;
    QStringList arguments = gateway.tail(tail);
    if (inFile) {
        QFile file(elsewhere.filePath(u"token"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(token) > 0);
        arguments += { u"--token-file"_s, file.fileName() };
    }
    ToolProcess tool(arguments, inFile ? ToolProcess::Environment() : environment());
    QVERIFY(tool.start());

    VERIFY_RUN(tool, .exitCode = exitCode);
    VERIFY_SECRET(tool);
    // The simulator tells its own token in its first line, and no other.
    const QStringList places = findIn(gateway.process());
    QVERIFY2(places.isEmpty(), qPrintable(places.join(u'\n')));
}

void tst_TokenSafety::theProcessDoesNotShowIt()
{
    FakeGateway gateway;
    ToolProcess tool(plainTail(gateway.url().toString()), environment());
    QVERIFY(tool.start());
    QVERIFY(tool.waitForState(u"awaiting-hello"_s));

    const SecretHunt hunt(token);
    for (const char *name : { "cmdline", "environ" }) {
        const QString path = u"/proc/%1/%2"_s.arg(tool.processId()).arg(QLatin1String(name));
        const QByteArray content = contentOf(path);
        QCOMPARE(hunt.find(path, content), QStringList());
        // What is not the secret is there, so that it was indeed looked at; another user may not look at all.
        QVERIFY2(content.isEmpty() || content.contains(name[0] == 'c' ? "--gateway" : "SHARDSCOPE_HOME"),
            content.constData());
    }
    QVERIFY(!contentOf(u"/proc/%1/cmdline"_s.arg(tool.processId())).isEmpty());
    // No core file is written of it.
    const QByteArray limits = contentOf(u"/proc/%1/limits"_s.arg(tool.processId()));
    QVERIFY2(limits.isEmpty() || limits.simplified().contains("Max core file size 0 0"), limits.constData());
    tool.signal(SIGTERM);
    VERIFY_RUN(tool);
    VERIFY_SECRET(tool);
}

void tst_TokenSafety::whatTheGatewayEchoesIsMasked_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("data"); ///< as it must come out; null: not asked

    const QByteArray mask = "<redacted>";
    const auto dispatch
        = [](const QByteArray &d) { return QByteArray("{\"op\":0,\"t\":\"ECHO\",\"s\":2,\"d\":" + d + '}'); };
    const auto row = [&](const char *name, const QByteArray &d, const QByteArray &out) {
        QTest::newRow(name) << dispatch(d) << out;
    };
    row("as it is", "{\"a\":\"" + token + "\"}", "{\"a\":\"" + mask + "\"}");
    row("inside other text", "{\"a\":\"Bot " + token + " and on\"}", "{\"a\":\"Bot " + mask + " and on\"}");
    row("twice", "[\"" + token + token + "\"]", "[\"" + mask + mask + "\"]");
    row("as a key", "{\"" + token + "\":1}", "{\"" + mask + "\":1}");
    row("escaped", "{\"a\":\"" + escaped(token) + "\"}", "{\"a\":\"" + mask + "\"}");
    row("escaped in capitals", "{\"a\":\"x" + escaped(token, true) + "y\"}", "{\"a\":\"x" + mask + "y\"}");
    row("half escaped", "{\"a\":\"" + halfEscaped(token) + "\"}", "{\"a\":\"" + mask + "\"}");
    row("behind an escaped backslash", "{\"a\":\"\\\\" + token + "\"}", "{\"a\":\"\\\\" + mask + "\"}");
    row("an escape that is text", "{\"a\":\"\\\\u004d" + token.mid(1, 3) + "\"}",
        "{\"a\":\"\\\\u004d" + token.mid(1, 3) + "\"}");
    row("JSON within JSON", "{\"a\":\"{\\\"token\\\":\\\"" + token + "\\\"}\"}",
        "{\"a\":\"{\\\"token\\\":\\\"" + mask + "\\\"}\"}");
    row("d itself", '"' + token + '"', '"' + mask + '"');
    QTest::newRow("the name of an event")
        << QByteArray("{\"op\":0,\"t\":\"" + token + "\",\"s\":2,\"d\":{}}") << QByteArray("{}");
    QTest::newRow("the name of an event, escaped")
        << QByteArray("{\"op\":0,\"t\":\"" + escaped(token) + "\",\"s\":2,\"d\":{}}") << QByteArray("{}");
    QTest::newRow("an opcode of tomorrow")
        << QByteArray("{\"op\":99,\"d\":[\"" + token + "\"]}") << QByteArray("[\"" + mask + "\"]");
    QTest::newRow("no JSON") << QByteArray("hello " + token) << QByteArray();
    QTest::newRow("no JSON, escaped") << QByteArray("hello \"" + escaped(token) + '"') << QByteArray();
    QTest::newRow("no JSON, long") << QByteArray(QByteArray(4070, 'x') + token + "more") << QByteArray();
    QTest::newRow("an array") << QByteArray("[\"" + token + "\"]") << QByteArray();
    QTest::newRow("wrong types") << QByteArray("{\"op\":\"" + token + "\",\"t\":[\"" + token + "\"],\"s\":\"" + token
        + "\",\"d\":1}") << QByteArray();
    QTest::newRow("READY again") << QByteArray(
        "{\"op\":0,\"t\":\"READY\",\"s\":2,\"d\":{\"session_id\":\"s\",\"resume_gateway_url\":\"ws://127.0.0.1:1/"
        + token + "\",\"user\":{\"id\":\"" + token + "\",\"username\":\"" + token + "\"}}}")
                                 << QByteArray();
}

void tst_TokenSafety::whatTheGatewayEchoesIsMasked()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QByteArray, data);

    FakeGateway gateway;
    ToolProcess tool(
        plainTail(gateway.url().toString(), { u"--capture"_s, u"run.jsonl"_s, u"--keep-tokens"_s }), environment());
    QVERIFY(tool.start());
    QVERIFY(gateway.waitForClient());
    gateway.sendHello();
    // The gateway itself gets it, of course.
    QCOMPARE(gateway.expect(2)[u"d"_s][u"token"_s].toString(), QString::fromLatin1(token));
    gateway.sendReady();
    gateway.send(message);
    // Behind it comes a message that shows that it was dealt with; one that broke the connection is followed by
    // another.
    gateway.send(QByteArray(R"({"op":98,"d":null})"));
    const int at = tool.waitForLine(
        [](const OutputLine &line) { return line.number("op") == 98 || line.kind() == "invalid"_L1; });
    QVERIFY2(at >= 0, tool.story().constData());
    tool.signal(SIGTERM);
    VERIFY_RUN(tool);
    VERIFY_SECRET(tool);
    if (!data.isNull())
        QCOMPARE(tool.lines()[at - 1].data(), data);
}

void tst_TokenSafety::theReasonOfACloseIsMasked()
{
    FakeGateway gateway;
    ToolProcess tool(plainTail(gateway.url().toString(), { u"--capture"_s, u"run.jsonl"_s }), environment());
    QVERIFY(tool.start());
    QVERIFY(gateway.waitForClient());
    gateway.sendHello();
    QVERIFY(!gateway.expect(2).isEmpty());
    gateway.closeClient(4004, u"no such token: "_s + QString::fromLatin1(token));
    VERIFY_RUN(tool, .exitCode = 3);
    VERIFY_SECRET(tool);
    QCOMPARE(tool.linesOf(u"close"_s).constLast().text("reason"), u"no such token: <redacted>"_s);
}

void tst_TokenSafety::whatHttpEchoesIsMasked_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("headers");

    const QByteArray quoted = '"' + token + '"';
    QTest::newRow("401") << 401 << QByteArray("{\"message\":" + quoted + '}') << QByteArray();
    QTest::newRow("400, escaped") << 400 << QByteArray("{\"message\":\"" + escaped(token) + "\"}") << QByteArray();
    QTest::newRow("500, no JSON") << 500 << token << QByteArray();
    QTest::newRow("429") << 429 << QByteArray("{\"message\":" + quoted + ",\"retry_after\":" + quoted + '}')
                         << QByteArray("Retry-After: " + token + "\r\n");
    QTest::newRow("a redirect") << 302 << QByteArray() << QByteArray("Location: http://127.0.0.1:1/" + token + "\r\n");
    QTest::newRow("an address") << 200
                                << QByteArray("{\"url\":\"ws://127.0.0.1:1/" + token
                                       + "\",\"shards\":1,\"session_start_limit\":"
                                         "{\"total\":1000,\"remaining\":999,\"reset_after\":0,\"max_concurrency\":1},"
                                         "\"id\":\"5\",\"bot\":true,\"flags\":0}")
                                << QByteArray();
    QTest::newRow("an address that is none")
        << 200 << QByteArray("{\"url\":" + quoted + ",\"id\":" + quoted + ",\"bot\":true}") << QByteArray();
}

void tst_TokenSafety::whatHttpEchoesIsMasked()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, headers);

    TinyServer api([&](const QByteArray &) { return TinyServer::answer(status, body, headers); });
    ToolProcess tool({ u"tail"_s, u"--api"_s, api.address(u"http"_s), u"--capture"_s, u"run.jsonl"_s }, environment());
    QVERIFY(tool.start());
    const int at = tool.waitForLine([](const OutputLine &line) {
        return line.kind() == "error"_L1 || line.kind() == "summary"_L1 || line.text("state") == "backing-off"_L1;
    });
    QVERIFY2(at >= 0, tool.story().constData());
    QVERIFY(!api.requests().isEmpty() && api.requests().constFirst().contains(QByteArray("Bot " + token)));
    tool.signal(SIGTERM);
    QVERIFY(tool.waitForExit() >= 0);
    VERIFY_SECRET(tool);
}

void tst_TokenSafety::theTokenFollowsNoRedirect()
{
    TinyServer other([](const QByteArray &) { return TinyServer::answer(200, "{}"); });
    TinyServer api([&](const QByteArray &) {
        return TinyServer::answer(302, {}, "Location: " + other.address(u"http"_s).toUtf8() + "/gateway/bot\r\n");
    });
    ToolProcess tool({ u"tail"_s, u"--api"_s, api.address(u"http"_s) }, environment());
    QVERIFY(tool.start());
    VERIFY_RUN(tool, .exitCode = 5);
    for (const QByteArray &request : other.requests())
        QVERIFY2(!request.contains(token), request.constData());
    VERIFY_SECRET(tool);
}

void tst_TokenSafety::whatIsTypedIsMasked_data()
{
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("words") << token;
    QTest::newRow("a command") << QByteArray("{\"command\":\"" + token + "\"}");
    QTest::newRow("an id") << QByteArray("{\"command\":\"send\",\"op\":1,\"id\":\"" + token + "\"}");
    QTest::newRow("an id, escaped") << QByteArray(
        "{\"command\":\"send\",\"op\":1,\"id\":{\"a\":\"" + escaped(token) + "\"}}");
    QTest::newRow("a status") << QByteArray("{\"command\":\"update-presence\",\"status\":\"" + token + "\"}");
    QTest::newRow("a guild") << QByteArray(
        "{\"command\":\"request-soundboard-sounds\",\"guild_ids\":[\"" + token + "\"]}");
    QTest::newRow("an unknown key") << QByteArray("{\"command\":\"update-presence\",\"" + token + "\":1,\"status\":5}");
    QTest::newRow("what is sent") << QByteArray(
        "{\"command\":\"send\",\"op\":31,\"d\":{\"guild_ids\":[\"1\"],\"x\":\"" + halfEscaped(token) + "\"}}");
    QTest::newRow("an activity") << QByteArray(
        "{\"command\":\"update-presence\",\"activity\":{\"type\":0,\"name\":\"" + token + "\"}}");
}

void tst_TokenSafety::whatIsTypedIsMasked()
{
    QFETCH(const QByteArray, line);

    FakeGateway gateway;
    ToolProcess tool(plainTail(gateway.url().toString(), { u"--capture"_s, u"run.jsonl"_s }), environment());
    QVERIFY(tool.start());
    QVERIFY(gateway.waitForClient());
    gateway.sendHello();
    QVERIFY(!gateway.expect(2).isEmpty());
    gateway.sendReady();
    QVERIFY(tool.waitForState(u"ready"_s));
    tool.writeLine(line);
    const int at = tool.waitForLine([](const OutputLine &l) { return l.kind() == "error"_L1 || l.kind() == "ack"_L1; });
    QVERIFY2(at >= 0, tool.story().constData());
    tool.writeLine(R"({"command":"close"})");
    VERIFY_RUN(tool);
    VERIFY_SECRET(tool);
}

void tst_TokenSafety::anArgumentIsRefusedUnseen_data()
{
    QTest::addColumn<QStringList>("arguments");

    const QString secret = QString::fromLatin1(token);
    QTest::newRow("by itself") << QStringList { u"tail"_s, secret };
    QTest::newRow("as a sub-command") << QStringList { secret };
    QTest::newRow("as an option") << QStringList { u"tail"_s, u"--demo"_s, u"--token="_s + secret };
    QTest::newRow("as an unknown option") << QStringList { u"tail"_s, u"--"_s + secret };
    QTest::newRow("as a value") << QStringList { u"tail"_s, u"--demo"_s, u"--status"_s, secret };
    QTest::newRow("as a user of an address")
        << QStringList { u"tail"_s, u"--demo"_s, u"--gateway"_s, u"ws://"_s + secret + u"@127.0.0.1:1"_s };
    QTest::newRow("as a proxy's password")
        << QStringList { u"tail"_s, u"--demo"_s, u"--proxy"_s, u"http://u:"_s + secret + u"@127.0.0.1:1"_s };
    QTest::newRow("to the simulator") << QStringList { u"simulate"_s, u"--fault"_s, secret };
}

void tst_TokenSafety::anArgumentIsRefusedUnseen()
{
    QFETCH(const QStringList, arguments);

    ToolProcess tool(arguments);
    QVERIFY(tool.start());
    QCOMPARE(tool.waitForExit(), 2);
    VERIFY_SECRET(tool);
}

void tst_TokenSafety::sessionIdsAreMasked()
{
    const QByteArray session = "0123456789abcdef-of-the-session";
    FakeGateway gateway;
    ToolProcess tool(plainTail(gateway.url().toString(), { u"--capture"_s, u"run.jsonl"_s }), environment());
    QVERIFY(tool.start());
    QVERIFY(gateway.waitForClient());
    gateway.sendHello();
    QVERIFY(!gateway.expect(2).isEmpty());
    gateway.sendReady(QString::fromLatin1(session));
    gateway.send("{\"op\":0,\"t\":\"ECHO\",\"s\":2,\"d\":\"of " + session + "\"}");
    gateway.send(QByteArray(R"({"op":7,"d":null})"));
    QVERIFY(gateway.waitForClient());
    gateway.sendHello();
    QCOMPARE(gateway.expect(6)[u"d"_s][u"session_id"_s].toString(), QString::fromLatin1(session));
    tool.signal(SIGTERM);
    VERIFY_RUN(tool);

    QVERIFY2(!tool.output().contains(session) && !tool.errors().contains(session), tool.output().constData());
    QVERIFY(!contentOf(tool.path(u"run.jsonl"_s)).contains(session));
    QCOMPARE(tool.linesOf(u"dispatch"_s)[1].data(), QByteArray("\"of <redacted>\""));
    QVERIFY(tool.linesOf(u"sent"_s).constLast().data().contains("\"session_id\":\"<redacted>\""));
}

void tst_TokenSafety::shortTokensAreMaskedWhole()
{
    FakeGateway gateway;
    ToolProcess tool(
        plainTail(gateway.url().toString(), { u"--count"_s, u"2"_s }), { { u"SHARDSCOPE_TOKEN"_s, u"guild"_s } });
    QVERIFY(tool.start());
    QVERIFY(gateway.waitForClient());
    gateway.sendHello();
    QVERIFY(!gateway.expect(2).isEmpty());
    gateway.sendReady();
    gateway.send(QByteArray(R"({"op":0,"t":"ECHO","s":2,"d":["guild","guild_id","a guild","\u0067uild"]})"));
    VERIFY_RUN(tool);
    QCOMPARE(tool.linesOf(u"dispatch"_s)[1].data(), QByteArray(R"(["<redacted>","guild_id","a guild","<redacted>"])"));
}

QTEST_GUILESS_MAIN(tst_TokenSafety)
#include "tst_tokensafety.moc"
