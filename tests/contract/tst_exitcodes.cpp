// SPDX-License-Identifier: MIT
// Each way a run goes wrong has its exit code, and its lines say why.
#include "tests/contract/linechecker.h"
#include "tests/contract/simulatorprocess.h"
#include "tests/contract/tinyserver.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Shardscope::Contract;

namespace {

const QString otherToken = u"MTA0ODU3Njg1NzYwNTEyMDAwMQ.GhIjKl.0123456789abcdefghijklmnopqrstuvwxyzAB"_s;

/// A run against a gateway with faults.
struct Case
{
    const char *name;
    QStringList simulator;
    QStringList tail;
    int exitCode = 0;
    int closeCode = 0; ///< of the last close line; 0: not asked
    const char *error = nullptr; ///< an error line of this kind must stand
    QStringList words {}; ///< in the hint of the last close
    int attempts = 0; ///< connections or look-ups; 0: not asked
    bool withoutApi = false;
    bool withOtherToken = false;
    bool slow = false; ///< pauses on purpose: begun before the others
};

const std::vector<Case> &cases()
{
    static const QStringList one { u"--count"_s, u"1"_s };
    static const std::vector<Case> table {
        { "a token that HTTP refuses", {}, {}, 3, 0, "authentication", {}, 1, false, true },
        { "a token that the gateway refuses", {}, {}, 3, 4004, nullptr, { u"token"_s }, 1, true, true },
        { "HTTP 401", { u"http=401"_s }, {}, 3, 0, "authentication" },
        { "not a bot", { u"bot=false"_s }, {}, 3, 0, "authentication" },
        { "closed with 4004", { u"close=4004@ready"_s }, {}, 3, 4004, nullptr, { u"token"_s } },
        { "closed with 4010", { u"close=4010@ready"_s }, {}, 4, 4010, nullptr, { u"shard"_s } },
        { "closed with 4011", { u"close=4011@ready"_s }, {}, 4, 4011, nullptr, { u"shards"_s } },
        { "closed with 4012", { u"close=4012@ready"_s }, {}, 4, 4012, nullptr, { u"version"_s } },
        { "closed with 4013", { u"close=4013@ready"_s }, {}, 4, 4013, nullptr, { u"intents"_s } },
        { "closed with 4014", { u"close=4014@ready"_s }, { u"--intents"_s, u"+all"_s }, 4, 4014 },
        { "more shards recommended", { u"shards=3"_s }, {}, 4, 4011, nullptr, { u"shards"_s } },
        { "intents that are not enabled", { u"flags=0"_s }, { u"--intents"_s, u"+all"_s }, 4, 4014, nullptr,
            { u"GUILD_MEMBERS"_s, u"GUILD_PRESENCES"_s, u"MESSAGE_CONTENT"_s } },
        { "one intent that is not enabled", { u"flags=557056"_s }, { u"--intents"_s, u"+all"_s }, 4, 4014, nullptr,
            { u"GUILD_PRESENCES"_s } },
        { "intents that are not enabled, nobody asked", { u"flags=0"_s },
            { u"--intents"_s, u"GUILDS,GUILD_PRESENCES"_s }, 4, 4014, nullptr, { u"GUILD_PRESENCES"_s }, 0, true },
        { "an intent of tomorrow", {}, { u"--intents"_s, u"1099511627776"_s }, 4, 4013, nullptr, { u"40"_s } },
        { "the budget would be under 5 %", { u"remaining=10"_s }, one, 8, 0, "session-limit" },
        { "the budget would be just under 5 %", { u"remaining=50"_s }, one, 8, 0, "session-limit" },
        { "the budget would be 5 %", { u"remaining=51"_s }, one, 0 },
        { "the budget is spent on purpose", { u"remaining=10"_s }, { u"--count"_s, u"1"_s, u"--spend-budget"_s }, 0 },
        { "the budget is empty", { u"remaining=0"_s }, { u"--spend-budget"_s }, 8, 0, "session-limit" },

        { "HELLO does not come", { u"hello-delay=600"_s }, { u"--hello-timeout"_s, u"0.3"_s }, 5, 0, "network", {}, 3,
            true, false, true },
        { "READY does not come", { u"ready-delay=600"_s }, { u"--ready-timeout"_s, u"0.3"_s }, 5, 0, "network", {}, 3,
            true, false, true },
        { "HTTP 500", { u"http=500"_s }, {}, 5, 0, "network", {}, 3, false, false, true },
        { "HTTP 429", { u"http=429"_s }, {}, 5, 0, nullptr, {}, 3, false, false, true },
        { "the same unknown code three times", { u"close=4900"_s }, {}, 4, 4900, nullptr, {}, 3, true, false, true },
    };
    return table;
}

/// A run against an address where no gateway is.
struct Stranger
{
    const char *name;
    const char *option;
    const char *scheme;
    bool isThere;
    TinyServer::Answer answer;
    const char *error;
    int attempts;
};

const std::vector<Stranger> &strangers()
{
    static const auto answer = [](int status, const char *body) {
        return [=](const QByteArray &) { return TinyServer::answer(status, body); };
    };
    static const auto noTls = [](const QByteArray &) { return TinyServer::answer(400, "this is plain HTTP\r\n\r\n"); };
    static const std::vector<Stranger> table {
        { "nobody listens", "--gateway", "ws", false, {}, "network", 3 },
        { "nobody is asked", "--api", "http", false, {}, "network", 3 },
        { "nobody answers the upgrade", "--gateway", "ws", true, {}, "network", 3 },
        { "nobody answers the look-up", "--api", "http", true, {}, "network", 3 },
        { "no WebSocket", "--gateway", "ws", true, answer(404, "nothing here"), "network", 3 },
        { "no JSON", "--api", "http", true, answer(200, "<html>a hotel's page</html>"), "", 3 },
        { "another JSON", "--api", "http", true, answer(200, "[]"), "", 3 },
        { "no TLS at the gateway", "--gateway", "wss", true, noTls, "tls", 1 },
        { "no TLS at the API", "--api", "https", true, noTls, "tls", 1 },
    };
    return table;
}

int attemptsOf(ToolProcess &tail)
{
    int pauses = 0;
    for (const OutputLine &line : tail.linesOf(u"state"_s))
        pauses += line.text("state") == "backing-off"_L1 ? 1 : 0;
    return pauses + 1;
}

bool hasError(ToolProcess &tail, const char *name)
{
    for (const OutputLine &line : tail.linesOf(u"error"_s)) {
        if (line.text("error") == QLatin1String(name))
            return true;
    }
    return false;
}

} // namespace

class tst_ExitCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachFaultHasItsExitCode_data();
    void eachFaultHasItsExitCode();
    void strangersAreNoGateway_data();
    void strangersAreNoGateway();
    void filesThatCannotBeUsed_data();
    void filesThatCannotBeUsed();
    void aPortThatIsTaken();
    void foldersThatCannotBeServed_data();
    void foldersThatCannotBeServed();

private:
    struct Run
    {
        std::unique_ptr<SimulatorProcess> simulator;
        std::unique_ptr<TinyServer> server;
        std::unique_ptr<ToolProcess> tail;
    };
    [[nodiscard]] bool begin(const Case &row);
    [[nodiscard]] bool begin(const Stranger &row);

    std::map<QByteArray, Run> m_runs;
};

bool tst_ExitCodes::begin(const Case &row)
{
    Run &run = m_runs[row.name];
    QStringList faults { u"--events"_s, u"0"_s };
    for (const QString &fault : row.simulator)
        faults += { u"--fault"_s, fault };
    run.simulator = std::make_unique<SimulatorProcess>(faults);
    if (!run.simulator->start())
        return false;
    QStringList arguments = run.simulator->tail(row.tail);
    if (row.withoutApi)
        arguments = QStringList { u"tail"_s, u"--gateway"_s, run.simulator->gateway() } + row.tail;
    run.tail = std::make_unique<ToolProcess>(arguments,
        ToolProcess::Environment {
            { u"SHARDSCOPE_TOKEN"_s, row.withOtherToken ? otherToken : run.simulator->token() } });
    return run.tail->start();
}

bool tst_ExitCodes::begin(const Stranger &row)
{
    Run &run = m_runs[row.name];
    const QString scheme = QLatin1String(row.scheme);
    run.server = std::make_unique<TinyServer>(row.answer);
    const QString nobody = u"%1://127.0.0.1:%2"_s.arg(scheme).arg(TinyServer::closedPort());
    run.tail = std::make_unique<ToolProcess>(
        QStringList { u"tail"_s, QLatin1String(row.option), row.isThere ? run.server->address(scheme) : nobody,
            u"--connect-timeout"_s, u"2"_s },
        ToolProcess::Environment { { u"SHARDSCOPE_TOKEN"_s, otherToken } });
    return run.tail->start();
}

void tst_ExitCodes::initTestCase()
{
    for (const Case &row : cases()) {
        if (row.slow)
            QVERIFY(begin(row));
    }
    for (const Stranger &row : strangers())
        QVERIFY(begin(row));
}

void tst_ExitCodes::eachFaultHasItsExitCode_data()
{
    QTest::addColumn<int>("index");
    // The slow ones last: they have gone on meanwhile.
    for (const bool slow : { false, true }) {
        for (int i = 0; i < int(cases().size()); ++i) {
            if (cases()[i].slow == slow)
                QTest::newRow(cases()[i].name) << i;
        }
    }
}

void tst_ExitCodes::eachFaultHasItsExitCode()
{
    QFETCH(const int, index);
    const Case &row = cases()[index];
    if (!row.slow)
        QVERIFY(begin(row));
    ToolProcess &tail = *m_runs.at(row.name).tail;

    VERIFY_RUN(tail, .exitCode = row.exitCode);
    if (row.error)
        QVERIFY2(hasError(tail, row.error), tail.story().constData());
    if (row.attempts > 0)
        QVERIFY2(attemptsOf(tail) == row.attempts, tail.story().constData());
    if (row.exitCode == 8)
        QVERIFY2(!tail.errors().isEmpty(), "nobody is told");
    if (row.closeCode == 0)
        return;
    const OutputLine close = tail.linesOf(u"close"_s).constLast();
    // https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
    static const QMap<int, QString> meanings { { 4004, u"Authentication failed"_s }, { 4010, u"Invalid shard"_s },
        { 4011, u"Sharding required"_s }, { 4012, u"Invalid API version"_s }, { 4013, u"Invalid intent"_s },
        { 4014, u"Disallowed intent"_s } };
    QVERIFY2(
        close.text("meaning").startsWith(meanings.value(row.closeCode), Qt::CaseInsensitive), close.bytes.constData());
    QCOMPARE(close.number("code"), double(row.closeCode));
    QCOMPARE(close.text("by"), u"server"_s);
    QCOMPARE(close.text("action"), u"stop"_s);
    for (const QString &word : row.words)
        QVERIFY2(close.text("hint").contains(word, Qt::CaseInsensitive), close.bytes.constData());
    QVERIFY2(!row.words.contains(u"GUILD_PRESENCES"_s) || row.words.size() > 1
            || !close.text("hint").contains(u"GUILD_MEMBERS"_s),
        close.bytes.constData());
}

void tst_ExitCodes::strangersAreNoGateway_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(strangers().size()); ++i)
        QTest::newRow(strangers()[i].name) << i;
}

void tst_ExitCodes::strangersAreNoGateway()
{
    QFETCH(const int, index);
    const Stranger &row = strangers()[index];
    ToolProcess &tail = *m_runs.at(row.name).tail;

    VERIFY_RUN(tail, .exitCode = 5);
    QVERIFY2(attemptsOf(tail) == row.attempts, tail.story().constData());
    QVERIFY2(!tail.linesOf(u"error"_s).isEmpty(), tail.story().constData());
    if (*row.error)
        QVERIFY2(hasError(tail, row.error), tail.story().constData());
}

void tst_ExitCodes::filesThatCannotBeUsed_data()
{
    QTest::addColumn<QStringList>("arguments");

    const QStringList demo { u"--demo"_s, u"--count"_s, u"1"_s };
    QTest::newRow("a capture in no folder") << demo + QStringList { u"--capture"_s, u"/nowhere/at/all/run.jsonl"_s };
    QTest::newRow("a capture that is a folder") << demo + QStringList { u"--capture"_s, u"home"_s };
    QTest::newRow("no token file") << QStringList { u"--token-file"_s, u"nothing"_s };
    QTest::newRow("a token file that is a folder") << QStringList { u"--token-file"_s, u"home"_s };
    QTest::newRow("no file of authorities") << demo + QStringList { u"--ca-file"_s, u"nothing.pem"_s };
}

void tst_ExitCodes::filesThatCannotBeUsed()
{
    QFETCH(const QStringList, arguments);

    ToolProcess tail(QStringList { u"tail"_s } + arguments);
    QVERIFY(tail.start());
    VERIFY_RUN(tail, .exitCode = 6);
    // The message says which.
    QVERIFY2(tail.errors().contains(arguments.constLast().toUtf8()), tail.errors().constData());
}

void tst_ExitCodes::aPortThatIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, 0));
    const QString port = QString::number(other.serverPort());
    ToolProcess simulator({ u"simulate"_s, u"--port"_s, port });
    QVERIFY(simulator.start());
    QCOMPARE(simulator.waitForExit(), 2);
    QVERIFY2(simulator.errors().contains(port.toUtf8()), simulator.errors().constData());
    QCOMPARE(simulator.output(), QByteArray());
}

void tst_ExitCodes::foldersThatCannotBeServed_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("no folder") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("half of it") << QByteArray("{\"op\":0,");
    QTest::newRow("no message") << QByteArray("[1]");
}

void tst_ExitCodes::foldersThatCannotBeServed()
{
    QFETCH(const QByteArray, content);

    ToolProcess simulator({ u"simulate"_s, u"--payloads"_s, content.isEmpty() ? u"none"_s : u"served"_s });
    QVERIFY(QDir(simulator.home()).mkdir(u"served"_s));
    QFile file(simulator.path(u"served/one.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QVERIFY(simulator.start());
    QCOMPARE(simulator.waitForExit(), 6);
    QVERIFY2(simulator.errors().contains(content.isEmpty() ? "none" : "one.json"), simulator.errors().constData());
    QCOMPARE(simulator.output(), QByteArray());
}

QTEST_GUILESS_MAIN(tst_ExitCodes)
#include "tst_exitcodes.moc"
