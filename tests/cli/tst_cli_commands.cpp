// SPDX-License-Identifier: MIT
#include "tests/cli/cliprocess.h"
#include "tests/support/linecontract.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

/// One line of input and the first line that answers it.
struct CommandRow
{
    const char *name;
    const char *line; ///< %G is a guild of the session
    const char *answer; ///< "ack" or "error"
    const char *word; ///< outcome or error
    const char *field = ""; ///< of an error
};

const CommandRow commandRows[] {
    { "presence", R"({"command":"update-presence","status":"dnd","afk":false,"idle_since":null,"activity":{"type":0,"name":"chess"}})", "ack", "sent" },
    { "presence, nothing changed", R"({"command":"update-presence"})", "ack", "sent" },
    { "voice state", R"({"command":"update-voice-state","guild_id":"%G","channel_id":null,"self_mute":true})", "ack", "sent" },
    { "members by id", R"({"command":"request-guild-members","guild_id":"%G","user_ids":["5"],"nonce":"n"})", "ack", "sent" },
    { "members by name", R"({"command":"request-guild-members","guild_id":"%G","query":"a","limit":5})", "ack", "sent" },
    { "soundboard", R"({"command":"request-soundboard-sounds","guild_ids":["%G"]})", "ack", "sent" },
    { "channel info", R"({"command":"request-channel-info","guild_id":"%G","fields":["status"]})", "ack", "sent" },
    { "send", R"({"command":"send","op":3,"d":{"since":null,"activities":[],"status":"online","afk":false}})", "ack", "sent" },
    { "of this shard", R"({"command":"update-presence","shard":0})", "ack", "sent" },

    { "all members without the intent", R"({"command":"request-guild-members","guild_id":"%G"})", "error", "missing-intent" },
    { "presences without the intent", R"({"command":"request-guild-members","guild_id":"%G","user_ids":["5"],"presences":true})", "error", "missing-intent" },
    { "of another shard", R"({"command":"close","shard":1})", "error", "invalid-argument", "shard" },
    { "unknown command", R"({"command":"dance"})", "error", "invalid-argument", "command" },
    { "no command", R"({"id":1})", "error", "invalid-argument", "command" },
    { "unknown key", R"({"command":"close","now":true})", "error", "invalid-argument", "now" },
    { "wrong type", R"({"command":"update-presence","afk":"no"})", "error", "invalid-argument", "afk" },
    { "unknown status", R"({"command":"update-presence","status":"busy"})", "error", "invalid-argument", "status" },
    { "guild that is no id", R"({"command":"update-voice-state","guild_id":"x","channel_id":null})", "error", "invalid-argument", "guild_id" },
    { "channel is missing", R"({"command":"update-voice-state","guild_id":"%G"})", "error", "invalid-argument", "channel_id" },
    { "query and ids", R"({"command":"request-guild-members","guild_id":"%G","query":"a","user_ids":["5"]})", "error", "invalid-argument", "query" },
    { "heartbeat by hand", R"({"command":"send","op":1,"d":null})", "error", "invalid-argument", "op" },
    { "identify by hand", R"({"command":"send","op":2,"d":{}})", "error", "invalid-argument", "op" },
    { "resume by hand", R"({"command":"send","op":6,"d":{}})", "error", "invalid-argument", "op" },
};

} // namespace

class tst_CliCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void answersCommands_data();
    void answersCommands();
    void answersWhatIsNoCommand_data();
    void answersWhatIsNoCommand();
    void echoesTheId_data();
    void echoesTheId();
    void refusesWhatIsTooLarge();
    void queuesPresencesAndKeepsTheNewest();
    void takesALongListOfLines();
    void remembersAPresenceBeforeItIsReady();

private:
    std::unique_ptr<CliProcess> m_cli;
    QByteArray m_guild;
};

void tst_CliCommands::initTestCase()
{
    m_cli = std::make_unique<CliProcess>(QStringList { u"tail"_s, u"--demo"_s });
    QVERIFY(m_cli->start());
    const QJsonObject guild = m_cli->waitForLine({ "\"t\":\"GUILD_CREATE\"" });
    m_guild = guild.value("d"_L1).toObject().value("id"_L1).toString().toLatin1();
    QVERIFY(!m_guild.isEmpty());
}

void tst_CliCommands::cleanupTestCase()
{
    m_cli->interrupt(15);
    QVERIFY(m_cli->waitForExit());
    QCOMPARE(m_cli->exitCode(), 0);
    QCOMPARE(brokenRunContract(m_cli->out()), QString());
}

void tst_CliCommands::answersCommands_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < int(std::size(commandRows)); ++i)
        QTest::newRow(commandRows[i].name) << i;
}

void tst_CliCommands::answersCommands()
{
    QFETCH(const int, row);
    const CommandRow &expected = commandRows[row];
    QByteArray line(expected.line);
    line.replace("%G", m_guild);
    const QByteArray idKey = "\"id\":\"row-" + QByteArray::number(row) + '"';
    if (line.contains("\"id\":1"))
        line.replace("\"id\":1", idKey);
    else
        line.insert(line.size() - 1, ',' + idKey);
    m_cli->write(line + '\n');

    const QJsonObject answer = m_cli->waitForLine({ idKey, "\"kind\":\"" + QByteArray(expected.answer) + '"' });
    QVERIFY2(!answer.isEmpty(), m_cli->out().right(500).constData());
    const bool isError = qstrcmp(expected.answer, "error") == 0;
    const QString word = answer.value(isError ? "error"_L1 : "outcome"_L1).toString();
    // The presence limit of 5 in 20 s may have been reached by the rows before.
    const bool queued = word == "queued"_L1 && line.contains("update-presence");
    QVERIFY2(queued || word == QLatin1String(expected.word), qPrintable(word));
    QCOMPARE(answer.value("field"_L1).toString(), QString::fromLatin1(expected.field));
    if (isError)
        QVERIFY(!answer.value("message"_L1).toString().isEmpty());
}

void tst_CliCommands::answersWhatIsNoCommand_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("words") << QByteArray("hello");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("half an object") << QByteArray("{\"command\":\"close\"");
    QTest::newRow("bytes that are no text") << QByteArray("\xff\xfe\x00\x01", 4);
    QTest::newRow("a very long line") << QByteArray(200 * 1024, 'x');
    QTest::newRow("deep") << QByteArray(QByteArray(60000, '['));
}

void tst_CliCommands::answersWhatIsNoCommand()
{
    QFETCH(const QByteArray, line);
    const qsizetype before = m_cli->out().size();
    m_cli->write(line + '\n');
    QVERIFY(m_cli->waitFor([&] { return m_cli->out().sliced(before).contains("\"kind\":\"error\""); }));
    const QByteArray output = m_cli->out().sliced(before);
    const qsizetype at = output.indexOf("{\"kind\":\"error\"");
    const QJsonObject error = parsed(output.sliced(at, output.indexOf('\n', at) - at));
    QCOMPARE(error.value("error"_L1).toString(), u"invalid-argument"_s);
    QVERIFY(error.value("shard"_L1).isNull());
    QVERIFY(!error.contains("command"_L1));
    // And the run goes on.
    QVERIFY(!m_cli->hasExited());
}

void tst_CliCommands::echoesTheId_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("text") << QByteArray("\"a \\\"b\\\" \u00e9\"");
    QTest::newRow("number") << QByteArray("17");
    QTest::newRow("large number") << QByteArray("9007199254740993");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("list") << QByteArray("[1,true,null]");
    QTest::newRow("object") << QByteArray("{\"a\":{}}");
}

void tst_CliCommands::echoesTheId()
{
    QFETCH(const QByteArray, id);
    m_cli->write("{\"command\":\"send\",\"op\":1,\"id\":" + id + "}\n");
    const QByteArray key = "\"command\":\"send\",\"id\":" + id + ',';
    QVERIFY2(!m_cli->waitForLine({ "\"kind\":\"error\"", key }).isEmpty(), m_cli->out().right(500).constData());
}

void tst_CliCommands::refusesWhatIsTooLarge()
{
    m_cli->write("{\"command\":\"send\",\"op\":99,\"id\":\"large\",\"d\":\"" + QByteArray(4100, 'x') + "\"}\n");
    const QJsonObject answer = m_cli->waitForLine({ "\"id\":\"large\"" });
    QCOMPARE(answer.value("error"_L1).toString(), u"payload-too-large"_s);
}

void tst_CliCommands::queuesPresencesAndKeepsTheNewest()
{
    for (int i = 0; i < 8; ++i)
        m_cli->write("{\"command\":\"update-presence\",\"id\":\"p" + QByteArray::number(i) + "\"}\n");
    QVERIFY(!m_cli->waitForLine({ "\"id\":\"p7\"", "\"outcome\":\"queued\"", "\"delay_ms\":" }).isEmpty());
    QVERIFY(!m_cli->waitForLine({ "\"id\":\"p6\"", "\"outcome\":\"superseded\"" }).isEmpty());
    QVERIFY(!m_cli->waitForLine({ "\"kind\":\"rate-limit\"", "\"bucket\":\"presence\"" }).isEmpty());
}

void tst_CliCommands::takesALongListOfLines()
{
    constexpr int count = 2000;
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += "{\"command\":\"send\",\"op\":6,\"id\":\"many-" + QByteArray::number(i) + "\"}\n";
    m_cli->write(lines);
    QVERIFY(!m_cli->waitForLine({ "\"id\":\"many-" + QByteArray::number(count - 1) + '"' }).isEmpty());
    QCOMPARE(m_cli->out().count("\"id\":\"many-"), count);
}

void tst_CliCommands::remembersAPresenceBeforeItIsReady()
{
    SimulateProcess simulate({ u"--fault"_s, u"hello-delay=1"_s });
    QVERIFY(simulate.begin());
    CliProcess cli(tailArguments(simulate, { u"--count"_s, u"1"_s }));
    cli.setVariable(u"SHARDSCOPE_TOKEN"_s, simulate.token);
    QVERIFY(cli.start());
    cli.write("{\"command\":\"update-presence\",\"id\":1,\"status\":\"idle\"}\n");
    cli.write("{\"command\":\"send\",\"id\":2,\"op\":3,\"d\":{}}\n");
    QCOMPARE(cli.waitForLine({ "\"id\":1" }).value("outcome"_L1).toString(), u"remembered"_s);
    QCOMPARE(cli.waitForLine({ "\"id\":2" }).value("error"_L1).toString(), u"state-conflict"_s);
    QVERIFY(cli.waitForExit());
    QCOMPARE(cli.exitCode(), 0);
    // IDENTIFY carried it.
    QVERIFY(cli.out().contains("\"status\":\"idle\""));
}

QTEST_GUILESS_MAIN(tst_CliCommands)
#include "tst_cli_commands.moc"
