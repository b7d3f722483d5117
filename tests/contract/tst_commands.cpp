// SPDX-License-Identifier: MIT
// The commands on standard input of `tail`, one by one: how each is judged, answered and sent.
#include "tests/contract/linechecker.h"
#include "tests/contract/simulatorprocess.h"
#include "tests/support/fakegateway.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace Shardscope::Contract;

namespace {

/// What a command meets: a session without privileged intents, one with all, or none yet.
enum class Stage
{
    Plain,
    Privileged,
    Waiting
};

/// The answer that is due: an outcome, or an error and its field.
struct Answer
{
    const char *outcome = nullptr;
    const char *error = nullptr;
    const char *field = nullptr;
    const char *intent = nullptr; ///< the one that is missing
    const char *sent = nullptr; ///< `d` as it must leave
    int op = -1;
};

constexpr Answer sent(int op, const char *data = nullptr)
{
    return { .outcome = "sent", .sent = data, .op = op };
}
constexpr Answer invalid(const char *field)
{
    return { .error = "invalid-argument", .field = field };
}
constexpr Answer missing(const char *intent)
{
    return { .error = "missing-intent", .intent = intent };
}
constexpr Answer conflict()
{
    return { .error = "state-conflict" };
}

QByteArray quotedIds(int count)
{
    QByteArrayList ids;
    for (int i = 1; i <= count; ++i)
        ids.append('"' + QByteArray::number(i) + '"');
    return ids.join(',');
}

} // namespace

Q_DECLARE_METATYPE(Stage)
Q_DECLARE_METATYPE(Answer)

class tst_Commands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachCommandIsAnswered_data();
    void eachCommandIsAnswered();
    void whatIsNoCommandGetsAnError_data();
    void whatIsNoCommandGetsAnError();
    void idsComeBackAsTheyWere_data();
    void idsComeBackAsTheyWere();
    void theRunsEndWell();

private:
    [[nodiscard]] ToolProcess &run(Stage stage) { return *m_runs[std::size_t(stage)]; }

    SimulatorProcess m_simulator { { u"--rate"_s, u"1"_s } };
    FakeGateway m_silent;
    std::unique_ptr<ToolProcess> m_runs[3];
    int m_nextId = 1000;
};

void tst_Commands::initTestCase()
{
    QVERIFY(m_simulator.start());
    const QStringList intents[] { { u"--intents"_s, u"+unprivileged"_s }, { u"--intents"_s, u"+all"_s } };
    for (const Stage stage : { Stage::Plain, Stage::Privileged }) {
        m_runs[std::size_t(stage)]
            = std::make_unique<ToolProcess>(m_simulator.tail(intents[std::size_t(stage)]), m_simulator.environment());
        QVERIFY(run(stage).start());
    }
    m_runs[std::size_t(Stage::Waiting)] = std::make_unique<ToolProcess>(
        plainTail(m_silent.url().toString(), { u"--hello-timeout"_s, u"600"_s }), anyToken());
    QVERIFY(run(Stage::Waiting).start());
    QVERIFY2(run(Stage::Plain).waitForState(u"ready"_s), run(Stage::Plain).story().constData());
    QVERIFY2(run(Stage::Privileged).waitForState(u"ready"_s), run(Stage::Privileged).story().constData());
    QVERIFY2(run(Stage::Waiting).waitForState(u"awaiting-hello"_s), run(Stage::Waiting).story().constData());
}

void tst_Commands::eachCommandIsAnswered_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<Answer>("answer");

    const auto row = [](const QByteArray &command, const Answer &answer, Stage stage = Stage::Plain) {
        QTest::newRow(command.left(90).replace('"', "").constData()) << stage << command << answer;
    };

    // Presence: at most five of a run are sent here, for they have a limit of their own.
    row(R"("update-presence","status":"dnd","afk":false,"idle_since":null,"activity":{"type":0,"name":"chess"})",
        sent(3, R"({"activities":[{"name":"chess","type":0}],"afk":false,"since":null,"status":"dnd"})"));
    row(R"("update-presence","status":"idle")",
        sent(3, R"({"activities":[{"name":"chess","type":0}],"afk":false,"since":null,"status":"idle"})"));
    row(R"("update-presence","idle_since":1795472043000,"afk":true)",
        sent(3, R"({"activities":[{"name":"chess","type":0}],"afk":true,"since":1795472043000,"status":"idle"})"));
    row(R"("update-presence","activity":null,"idle_since":null)",
        sent(3, R"({"activities":[],"afk":true,"since":null,"status":"idle"})"));
    row(R"("update-presence","status":"offline","afk":false,"activity":{"type":1,"name":"live","url":"https://example.org"})",
        sent(3,
            R"({"activities":[{"name":"live","type":1,"url":"https://example.org"}],"afk":false,"since":null,"status":"invisible"})"));
    row(R"("update-presence","status":"away")", invalid("status"));
    row(R"("update-presence","status":5)", invalid("status"));
    row(R"("update-presence","afk":"yes")", invalid("afk"));
    row(R"("update-presence","idle_since":-1)", invalid("idle_since"));
    row(R"("update-presence","idle_since":true)", invalid("idle_since"));
    row(R"("update-presence","activity":"chess")", invalid("activity"));
    row(R"("update-presence","activity":{"type":0})", invalid("activity"));
    row(R"("update-presence","activity":{"type":9,"name":"x"})", invalid("activity"));
    row(R"("update-presence","status":"dnd")", { .outcome = "remembered" }, Stage::Waiting);
    row(R"("update-presence","status":"away")", invalid("status"), Stage::Waiting);

    row(R"("update-voice-state","guild_id":"1","channel_id":"2","self_mute":true,"self_deaf":false)",
        sent(4, R"({"channel_id":"2","guild_id":"1","self_deaf":false,"self_mute":true})"));
    row(R"("update-voice-state","guild_id":"1","channel_id":null)", sent(4, R"({"channel_id":null,"guild_id":"1"})"));
    row(R"("update-voice-state","channel_id":"2")", invalid("guild_id"));
    row(R"("update-voice-state","guild_id":"","channel_id":"2")", invalid("guild_id"));
    row(R"("update-voice-state","guild_id":"one","channel_id":"2")", invalid("guild_id"));
    row(R"("update-voice-state","guild_id":null,"channel_id":"2")", invalid("guild_id"));
    row(R"("update-voice-state","guild_id":"1","channel_id":"-2")", invalid("channel_id"));
    row(R"("update-voice-state","guild_id":"1","channel_id":"2","self_mute":1)", invalid("self_mute"));
    row(R"("update-voice-state","guild_id":"1","channel_id":"2","self_deaf":"no")", invalid("self_deaf"));
    row(R"("update-voice-state","guild_id":"1","channel_id":"2")", conflict(), Stage::Waiting);
    row(R"("update-voice-state","guild_id":"one","channel_id":"2")", invalid("guild_id"), Stage::Waiting);

    row(R"("request-guild-members","guild_id":"1","query":"a","limit":5,"nonce":"n")",
        sent(8, R"({"guild_id":"1","limit":5,"nonce":"n","query":"a"})"));
    row(R"("request-guild-members","guild_id":"1","query":"a")", sent(8, R"({"guild_id":"1","limit":0,"query":"a"})"));
    row(R"("request-guild-members","guild_id":"1","user_ids":["5"])", sent(8, R"({"guild_id":"1","user_ids":["5"]})"));
    row(R"("request-guild-members","guild_id":"1","query":"","limit":0,"user_ids":["5","6"])",
        sent(8, R"({"guild_id":"1","user_ids":["5","6"]})"));
    row(R"("request-guild-members","guild_id":"1","user_ids":[)" + quotedIds(100) + ']', sent(8));
    row(R"("request-guild-members","guild_id":"1","user_ids":[)" + quotedIds(101) + ']', invalid("user_ids"));
    row(R"("request-guild-members","guild_id":"1","user_ids":[])", invalid("user_ids"));
    row(R"("request-guild-members","guild_id":"1","user_ids":["x"])", invalid("user_ids"));
    row(R"("request-guild-members","guild_id":"1","user_ids":"5")", invalid("user_ids"));
    row(R"("request-guild-members","guild_id":"1","user_ids":["5"],"query":"a")", invalid("query"));
    row(R"("request-guild-members","guild_id":"1","user_ids":["5"],"limit":3)", invalid("limit"));
    row(R"("request-guild-members","guild_id":"1","query":"a","limit":-1)", invalid("limit"));
    row(R"("request-guild-members","guild_id":"1","query":"a","limit":101)", invalid("limit"));
    row(R"("request-guild-members","guild_id":"1","query":"a","limit":1.5)", invalid("limit"));
    row(R"("request-guild-members","guild_id":"1","query":5)", invalid("query"));
    row(R"("request-guild-members","guild_id":"1","query":"a","presences":1)", invalid("presences"));
    row(R"("request-guild-members","guild_id":"1","query":"a","nonce":"123456789012345678901234567890123")",
        invalid("nonce"));
    row(R"("request-guild-members","query":"a")", invalid("guild_id"));
    row(R"("request-guild-members","guild_id":"1","query":"","limit":0)", missing("GUILD_MEMBERS"));
    row(R"("request-guild-members","guild_id":"1")", missing("GUILD_MEMBERS"));
    row(R"("request-guild-members","guild_id":"1","query":"a","presences":true)", missing("GUILD_PRESENCES"));
    row(R"("request-guild-members","guild_id":"one","query":"","presences":true)", invalid("guild_id"));
    row(R"("request-guild-members","guild_id":"71")", sent(8, R"({"guild_id":"71","limit":0,"query":""})"),
        Stage::Privileged);
    row(R"("request-guild-members","guild_id":"72","query":"","limit":0,"presences":true)",
        sent(8, R"({"guild_id":"72","limit":0,"presences":true,"query":""})"), Stage::Privileged);
    row(R"("request-guild-members","guild_id":"1","query":"a")", conflict(), Stage::Waiting);
    row(R"("request-guild-members","guild_id":"1","query":"")", missing("GUILD_MEMBERS"), Stage::Waiting);
    row(R"("request-guild-members","guild_id":"one","query":"")", invalid("guild_id"), Stage::Waiting);

    row(R"("request-soundboard-sounds","guild_ids":["1"])", sent(31, R"({"guild_ids":["1"]})"));
    row(R"("request-soundboard-sounds","guild_ids":[])", invalid("guild_ids"));
    row(R"("request-soundboard-sounds","guild_ids":["x"])", invalid("guild_ids"));
    row(R"("request-soundboard-sounds","guild_ids":"1")", invalid("guild_ids"));
    row(R"("request-soundboard-sounds")", invalid("guild_ids"));
    row(R"("request-soundboard-sounds","guild_ids":["1"])", conflict(), Stage::Waiting);

    row(R"("request-channel-info","guild_id":"1","fields":["status"])",
        sent(43, R"({"fields":["status"],"guild_id":"1"})"));
    row(R"("request-channel-info","guild_id":"1","fields":["colour"])", invalid("fields"));
    row(R"("request-channel-info","guild_id":"1","fields":[])", invalid("fields"));
    row(R"("request-channel-info","fields":["status"])", invalid("guild_id"));
    row(R"("request-channel-info","guild_id":"1","fields":["status"])", conflict(), Stage::Waiting);

    row(R"("send","op":31,"d":{"guild_ids":["1"]})", sent(31, R"({"guild_ids":["1"]})"));
    for (const char *op : { "1", "2", "6" })
        row(QByteArray(R"("send","op":)") + op + R"(,"d":{})", invalid("op"));
    row(R"("send","op":"3","d":{})", invalid("op"));
    row(R"("send","op":-1,"d":{})", invalid("op"));
    row(R"("send","op":3.5,"d":{})", invalid("op"));
    row(R"("send","d":{})", invalid("op"));
    row(R"("send","op":2,"d":{})", invalid("op"), Stage::Waiting);
    row(R"("send","op":31,"d":{"guild_ids":["1"]})", conflict(), Stage::Waiting);
    row(R"("send","op":31,"d":{"guild_ids":[)" + quotedIds(1000) + "]}", { .error = "payload-too-large" });
    row(R"("send","op":31,"d":{"guild_ids":[)" + quotedIds(1000) + "]}", conflict(), Stage::Waiting);
    row(R"("request-soundboard-sounds","guild_ids":[)" + quotedIds(1000) + "]", { .error = "payload-too-large" });

    row(R"("reconnect","resume":"yes")", invalid("resume"));
    row(R"("dance")", invalid("command"));
    row(R"("")", invalid("command"));
    row("5", invalid("command"));
    row("null", invalid("command"));
    row(R"("update-presence","status":"dnd","shard":7)", invalid("shard"));
    row(R"("update-presence","status":"dnd","shard":"0")", invalid("shard"));
    row(R"("update-voice-state","guild_id":"1","channel_id":"2","shard":0)", sent(4));
}

void tst_Commands::eachCommandIsAnswered()
{
    QFETCH(const Stage, stage);
    QFETCH(const QByteArray, command);
    QFETCH(const Answer, answer);

    ToolProcess &tail = run(stage);
    const int id = ++m_nextId;
    const int from = int(tail.lines().size());
    tail.writeLine("{\"command\":" + command + ",\"id\":" + QByteArray::number(id) + '}');
    const int at = tail.waitForLine([id](const OutputLine &line) { return line.number("id") == id; }, from);
    QVERIFY2(at >= 0, tail.story().constData());

    const OutputLine line = tail.lines()[at];
    const QString name = QJsonDocument::fromJson('[' + command.left(command.indexOf(',')) + ']')[0].toString();
    if (answer.error) {
        QVERIFY2(line.kind() == "error"_L1, line.bytes.constData());
        QCOMPARE(line.text("error"), QString::fromLatin1(answer.error));
        if (answer.field)
            QCOMPARE(line.text("field"), QString::fromLatin1(answer.field));
        if (answer.intent)
            QCOMPARE(line.object.value("intents"_L1).toArray(), QJsonArray { QString::fromLatin1(answer.intent) });
        for (int i = from; i < at; ++i)
            QVERIFY2(tail.lines()[i].kind() != "sent"_L1 || tail.lines()[i].number("op") == 1, "something was sent");
    } else {
        QVERIFY2(line.kind() == "ack"_L1, line.bytes.constData());
        QCOMPARE(line.text("outcome"), QString::fromLatin1(answer.outcome));
    }
    if (!name.isEmpty())
        QCOMPARE(line.text("command"), name);
    if (answer.op >= 0) {
        const int out = tail.waitForLine(
            [&answer](const OutputLine &l) { return l.kind() == "sent"_L1 && l.number("op") == answer.op; }, from);
        QVERIFY2(out >= 0, tail.story().constData());
        if (answer.sent)
            QCOMPARE(QJsonDocument::fromJson(tail.lines()[out].data()), QJsonDocument::fromJson(answer.sent));
    }
}

void tst_Commands::whatIsNoCommandGetsAnError_data()
{
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("words") << QByteArray("hello there");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("a string") << QByteArray("\"close\"");
    QTest::newRow("a number") << QByteArray("5");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an object without a command") << QByteArray("{}");
    QTest::newRow("half an object") << QByteArray(R"({"command":"close")");
    QTest::newRow("more behind the object") << QByteArray(R"({"command":"close"} {"command":"close"})");
    QTest::newRow("no UTF-8") << QByteArray("{\"command\":\"\xff\xfe\"}");
    QTest::newRow("a byte of zero") << QByteArray("{\"command\":\"close\"\0}", 20);
    QTest::newRow("very deep") << QByteArray(100000, '[');
    QTest::newRow("very long") << QByteArray("{\"command\":\"") + QByteArray(3 << 20, 'x') + "\"}";
}

void tst_Commands::whatIsNoCommandGetsAnError()
{
    QFETCH(const QByteArray, line);

    ToolProcess &tail = run(Stage::Plain);
    const int from = int(tail.lines().size());
    tail.writeLine(line);
    const int at = tail.waitForLine([](const OutputLine &l) { return l.kind() == "error"_L1; }, from);
    QVERIFY2(at >= 0, tail.story().constData());
    QCOMPARE(tail.lines()[at].text("error"), u"invalid-argument"_s);
    // The run goes on, and the next line is a line of its own.
    tail.writeLine(R"({"command":"send","op":1,"id":"next"})");
    QVERIFY(tail.waitForLine([](const OutputLine &l) { return l.text("id") == "next"_L1; }, at + 1) >= 0);
}

void tst_Commands::idsComeBackAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("id");

    QTest::newRow("text") << QByteArray("\"a \\\"b\\\" \\u00e9\"");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("false") << QByteArray("false");
    QTest::newRow("0") << QByteArray("0");
    QTest::newRow("a snowflake") << QByteArray("1234567890123456789");
    QTest::newRow("an object") << QByteArray("{\"a\":[1,{\"b\":null}]}");
}

void tst_Commands::idsComeBackAsTheyWere()
{
    QFETCH(const QByteArray, id);

    ToolProcess &tail = run(Stage::Plain);
    const QJsonValue expected = QJsonDocument::fromJson('[' + id + ']')[0];
    for (const char *command : { R"("send","op":1)", R"("request-soundboard-sounds","guild_ids":["1"])" }) {
        const int from = int(tail.lines().size());
        tail.writeLine(QByteArray("{\"id\":") + id + ",\"command\":" + command + '}');
        const int at = tail.waitForLine(
            [](const OutputLine &l) { return l.kind() == "error"_L1 || l.kind() == "ack"_L1; }, from);
        QVERIFY2(at >= 0, tail.story().constData());
        QVERIFY2(tail.lines()[at].object.value("id"_L1) == expected, tail.lines()[at].bytes.constData());
    }
}

void tst_Commands::theRunsEndWell()
{
    for (const Stage stage : { Stage::Plain, Stage::Privileged, Stage::Waiting }) {
        ToolProcess &tail = run(stage);
        tail.write("{\"command\":\"close\",\"id\":\"end\"}\r\n");
        VERIFY_RUN(tail);
        QVERIFY(tail.waitForLine([](const OutputLine &l) {
            return l.text("id") == "end"_L1 && l.text("outcome") == "sent"_L1;
        }) >= 0);
        QCOMPARE(tail.linesOf(u"close"_s).constLast().number("code"), 1000.0);
    }
}

QTEST_GUILESS_MAIN(tst_Commands)
#include "tst_commands.moc"
