// SPDX-License-Identifier: MIT
#include "core/gateway/gatewaycommand.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

using ErrorKind = GatewayError::Kind;

constexpr int good = -1;

/// What a line of standard input comes to: `good`, or the kind of its error.
struct Verdict
{
    int kind = good;
    QString field {};
    GatewayIntents intents {};
};

Verdict judge(const QByteArray &line, GatewayIntents intents)
{
    const std::variant<GatewayCommand, CommandError> read = GatewayCommand::fromJson(line);
    if (const auto *error = std::get_if<CommandError>(&read))
        return { int(error->kind), error->field };
    if (const std::optional<CommandError> error = std::get<GatewayCommand>(read).validate(intents))
        return { int(error->kind), error->field, error->intents };
    return {};
}

} // namespace

/// Every rule of the commands, as standard input, the forms and the shard apply it.
class tst_CommandRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleOfEveryCommand_data();
    void everyRuleOfEveryCommand();
    void missingIntentsAreNamed_data();
    void missingIntentsAreNamed();
    void idsComeBackAsTheyWereGiven_data();
    void idsComeBackAsTheyWereGiven();
    void brokenLinesKeepWhatCouldBeRead();
    void messagesAreCompactAndComplete_data();
    void messagesAreCompactAndComplete();
    void snowflakesAreDigitsWithin64Bits_data();
    void snowflakesAreDigitsWithin64Bits();
};

void tst_CommandRules::everyRuleOfEveryCommand_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &line, int kind = good, const QString &field = {}) {
        QTest::newRow(name) << line << kind << field;
    };
    const int bad = int(ErrorKind::InvalidArgument);

    row("not JSON", "close", bad);
    row("an array", "[]", bad);
    row("no command", "{}", bad, u"command"_s);
    row("command is a number", R"({"command":3})", bad, u"command"_s);
    row("unknown command", R"({"command":"dance"})", bad, u"command"_s);
    row("shard is text", R"({"command":"close","shard":"0"})", bad, u"shard"_s);
    row("unknown key", R"({"command":"close","now":true})", bad, u"now"_s);
    row("close", R"({"command":"close","id":1,"shard":0})");
    row("reconnect", R"({"command":"reconnect"})");
    row("reconnect anew", R"({"command":"reconnect","resume":false})");
    row("resume is a number", R"({"command":"reconnect","resume":1})", bad, u"resume"_s);

    row("presence, nothing given", R"({"command":"update-presence"})");
    row("presence, all given", R"({"command":"update-presence","status":"dnd","afk":true,"idle_since":5,"activity":{"type":1,"name":"x","url":"https://twitch.tv/x","state":"s"}})");
    row("presence, cleared", R"({"command":"update-presence","idle_since":null,"activity":null})");
    row("presence, unknown status", R"({"command":"update-presence","status":"away"})", bad, u"status"_s);
    row("presence, afk is text", R"({"command":"update-presence","afk":"yes"})", bad, u"afk"_s);
    row("presence, idle_since is text", R"({"command":"update-presence","idle_since":"now"})", bad, u"idle_since"_s);
    row("presence, idle_since is a fraction", R"({"command":"update-presence","idle_since":1.5})", bad, u"idle_since"_s);
    row("presence, idle_since is negative", R"({"command":"update-presence","idle_since":-1})", bad, u"idle_since"_s);
    row("activity is text", R"({"command":"update-presence","activity":"chess"})", bad, u"activity"_s);
    row("activity without a name", R"({"command":"update-presence","activity":{"type":0}})", bad, u"activity"_s);
    row("activity with a type out of range", R"({"command":"update-presence","activity":{"type":6,"name":"x"}})", bad, u"activity"_s);
    row("activity with a type by name", R"({"command":"update-presence","activity":{"type":"watching","name":"x"}})");
    row("activity with an unknown key", R"({"command":"update-presence","activity":{"name":"x","details":"y"}})", bad, u"activity"_s);
    row("activity with an address that is none", R"({"command":"update-presence","activity":{"type":1,"name":"x","url":"twitch"}})", bad, u"activity"_s);
    row("custom status", R"({"command":"update-presence","activity":{"type":4,"state":"hm"}})");
    row("custom status without its text", R"({"command":"update-presence","activity":{"type":4,"name":"x"}})", bad, u"activity"_s);

    row("voice, join", R"({"command":"update-voice-state","guild_id":"1","channel_id":"2","self_mute":true,"self_deaf":false})");
    row("voice, leave", R"({"command":"update-voice-state","guild_id":"1","channel_id":null})");
    row("voice, no channel at all", R"({"command":"update-voice-state","guild_id":"1"})", bad, u"channel_id"_s);
    row("voice, no guild", R"({"command":"update-voice-state","channel_id":"2"})", bad, u"guild_id"_s);
    row("voice, guild is a number", R"({"command":"update-voice-state","guild_id":1,"channel_id":"2"})", bad, u"guild_id"_s);
    row("voice, guild is a word", R"({"command":"update-voice-state","guild_id":"club","channel_id":"2"})", bad, u"guild_id"_s);
    row("voice, guild is 0", R"({"command":"update-voice-state","guild_id":"0","channel_id":"2"})", bad, u"guild_id"_s);
    row("voice, channel is empty", R"({"command":"update-voice-state","guild_id":"1","channel_id":""})", bad, u"channel_id"_s);
    row("voice, mute is text", R"({"command":"update-voice-state","guild_id":"1","channel_id":null,"self_mute":"on"})", bad, u"self_mute"_s);

    const auto members = [](const QByteArray &more) -> QByteArray { return R"({"command":"request-guild-members","guild_id":"1")" + more + '}'; };
    row("members, all", members(""));
    row("members, by name", members(R"(,"query":"a","limit":100)"));
    row("members, limit 101", members(R"(,"query":"a","limit":101)"), bad, u"limit"_s);
    row("members, limit -1", members(R"(,"query":"a","limit":-1)"), bad, u"limit"_s);
    row("members, limit is huge", members(R"(,"query":"a","limit":4294967297)"), bad, u"limit"_s);
    row("members, by ids", members(R"(,"user_ids":["5","6"])"));
    row("members, by ids with defaults", members(R"(,"user_ids":["5"],"query":"","limit":0)"));
    row("members, by ids and name", members(R"(,"user_ids":["5"],"query":"a")"), bad, u"query"_s);
    row("members, by ids and limit", members(R"(,"user_ids":["5"],"limit":5)"), bad, u"limit"_s);
    row("members, no ids", members(R"(,"user_ids":[])"), bad, u"user_ids"_s);
    row("members, an id that is none", members(R"(,"user_ids":["5","x"])"), bad, u"user_ids"_s);
    row("members, an id that is a number", members(R"(,"user_ids":[5])"), bad, u"user_ids"_s);
    row("members, 100 ids", members(",\"user_ids\":[" + QByteArray("\"5\",").repeated(99) + "\"5\"]"));
    row("members, 101 ids", members(",\"user_ids\":[" + QByteArray("\"5\",").repeated(100) + "\"5\"]"), bad, u"user_ids"_s);
    row("members, nonce of 32 bytes", members(",\"nonce\":\"" + QByteArray(32, 'n') + '"'));
    row("members, nonce of 33 bytes", members(",\"nonce\":\"" + QByteArray(33, 'n') + '"'), bad, u"nonce"_s);
    row("members, nonce of 17 characters but 34 bytes", members(",\"nonce\":\"" + QByteArray("\xc3\xa9").repeated(17) + '"'), bad, u"nonce"_s);
    row("members, presences is text", members(R"(,"presences":"yes")"), bad, u"presences"_s);
    row("members, no guild", R"({"command":"request-guild-members"})", bad, u"guild_id"_s);

    row("soundboard", R"({"command":"request-soundboard-sounds","guild_ids":["1","2"]})");
    row("soundboard, no guilds", R"({"command":"request-soundboard-sounds","guild_ids":[]})", bad, u"guild_ids"_s);
    row("soundboard, absent guilds", R"({"command":"request-soundboard-sounds"})", bad, u"guild_ids"_s);
    row("soundboard, a word", R"({"command":"request-soundboard-sounds","guild_ids":["x"]})", bad, u"guild_ids"_s);
    row("channel info", R"({"command":"request-channel-info","guild_id":"1","fields":["status","voice_start_time"]})");
    row("channel info, no fields", R"({"command":"request-channel-info","guild_id":"1","fields":[]})", bad, u"fields"_s);
    row("channel info, unknown field", R"({"command":"request-channel-info","guild_id":"1","fields":["topic"]})", bad, u"fields"_s);

    row("send", R"({"command":"send","op":3,"d":{}})");
    row("send without d", R"({"command":"send","op":99})");
    row("send without op", R"({"command":"send","d":{}})", bad, u"op"_s);
    row("send op as text", R"({"command":"send","op":"3"})", bad, u"op"_s);
    for (const int op : { -1, 1, 2, 6 })
        row(qPrintable(u"send op %1"_s.arg(op)), R"({"command":"send","op":)" + QByteArray::number(op) + '}', bad, u"op"_s);
}

void tst_CommandRules::everyRuleOfEveryCommand()
{
    QFETCH(QByteArray, line);
    QFETCH(int, kind);
    QFETCH(QString, field);
    const Verdict verdict = judge(line, GatewayIntents::all());
    QCOMPARE(verdict.kind, kind);
    QCOMPARE(verdict.field, field);
}

void tst_CommandRules::missingIntentsAreNamed_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<quint64>("intents");
    QTest::addColumn<quint64>("missing");
    const auto members = quint64(GatewayIntent::GuildMembers);
    const auto presences = quint64(GatewayIntent::GuildPresences);
    QTest::newRow("all members") << QByteArray() << quint64(1) << members;
    QTest::newRow("an empty query with a limit") << QByteArray(R"(,"query":"","limit":5)") << quint64(1) << members;
    QTest::newRow("by name") << QByteArray(R"(,"query":"a")") << quint64(1) << quint64(0);
    QTest::newRow("by ids") << QByteArray(R"(,"user_ids":["5"])") << quint64(0) << quint64(0);
    QTest::newRow("presences") << QByteArray(R"(,"user_ids":["5"],"presences":true)") << members << presences;
    QTest::newRow("presences false") << QByteArray(R"(,"user_ids":["5"],"presences":false)") << quint64(0) << quint64(0);
    QTest::newRow("an argument is judged first") << QByteArray(R"(,"limit":500)") << quint64(0) << ~quint64(0);
}

void tst_CommandRules::missingIntentsAreNamed()
{
    QFETCH(QByteArray, more);
    QFETCH(quint64, intents);
    QFETCH(quint64, missing);
    const Verdict verdict = judge(R"({"command":"request-guild-members","guild_id":"1")" + more + '}', GatewayIntents(intents));
    if (missing == ~quint64(0)) {
        QCOMPARE(verdict.kind, int(ErrorKind::InvalidArgument));
        return;
    }
    QCOMPARE(verdict.kind, missing ? int(ErrorKind::MissingIntent) : good);
    QCOMPARE(verdict.intents.bits(), missing);
}

void tst_CommandRules::idsComeBackAsTheyWereGiven_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QJsonValue>("expected");
    QTest::newRow("text") << QByteArray("\"a\"") << QJsonValue(u"a"_s);
    QTest::newRow("number") << QByteArray("7") << QJsonValue(7);
    QTest::newRow("null") << QByteArray("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("object") << QByteArray("{\"k\":1}") << QJsonValue(QJsonObject { { u"k"_s, 1 } });
}

void tst_CommandRules::idsComeBackAsTheyWereGiven()
{
    QFETCH(QByteArray, id);
    QFETCH(QJsonValue, expected);
    const auto read = GatewayCommand::fromJson(R"({"command":"close","id":)" + id + '}');
    QCOMPARE(std::get<GatewayCommand>(read).id, expected);
    QCOMPARE(std::get<GatewayCommand>(GatewayCommand::fromJson(R"({"command":"close"})")).id, QJsonValue(QJsonValue::Undefined));
}

void tst_CommandRules::brokenLinesKeepWhatCouldBeRead()
{
    GatewayCommand partial;
    QString name;
    const auto read = GatewayCommand::fromJson(R"({"command":"update-voice-state","id":"x","guild_id":5})", &partial, &name);
    QVERIFY(std::holds_alternative<CommandError>(read));
    QCOMPARE(name, u"update-voice-state"_s);
    QCOMPARE(partial.id.toString(), u"x"_s);
}

void tst_CommandRules::messagesAreCompactAndComplete_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &message) { QTest::newRow(name) << line << message; };
    row("presence", R"({"command":"update-presence","status":"offline","activity":{"type":2,"name":"jazz"}})",
        R"({"op":3,"d":{"activities":[{"name":"jazz","type":2}],"afk":false,"since":null,"status":"invisible"}})");
    row("voice", R"({"command":"update-voice-state","guild_id":"1","channel_id":"2","self_deaf":true})",
        R"({"op":4,"d":{"channel_id":"2","guild_id":"1","self_deaf":true}})");
    row("members by ids", R"({"command":"request-guild-members","guild_id":"1","user_ids":["5"],"query":"","limit":0,"nonce":"n"})",
        R"({"op":8,"d":{"guild_id":"1","nonce":"n","user_ids":["5"]}})");
    row("members by name", R"({"command":"request-guild-members","guild_id":"1","query":"a","presences":false})",
        R"({"op":8,"d":{"guild_id":"1","limit":0,"presences":false,"query":"a"}})");
    row("raw d byte for byte", R"({"command":"send","op":77,"d": {"z":1.10, "a":18446744073709551616,"z":2} ,"id":1})",
        R"({"op":77,"d":{"z":1.10, "a":18446744073709551616,"z":2}})");
    row("raw scalar", R"({"command":"send","op":77,"d":null})", R"({"op":77,"d":null})");
    row("raw list", R"({"command":"send","op":77,"d":[1, 2]})", R"({"op":77,"d":[1, 2]})");
    row("raw without d", R"({"command":"send","op":77})", R"({"op":77})");
    row("close is no message", R"({"command":"close"})", "");
}

void tst_CommandRules::messagesAreCompactAndComplete()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, message);
    QCOMPARE(std::get<GatewayCommand>(GatewayCommand::fromJson(line)).toJson({}), message);
}

void tst_CommandRules::snowflakesAreDigitsWithin64Bits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("one") << u"1"_s << true;
    QTest::newRow("largest") << u"18446744073709551615"_s << true;
    QTest::newRow("too large") << u"18446744073709551616"_s << false;
    QTest::newRow("zero") << u"0"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("sign") << u"+1"_s << false;
    QTest::newRow("space") << u" 1"_s << false;
    QTest::newRow("hex") << u"0x1"_s << false;
    QTest::newRow("digits of another script") << u"١٢"_s << false;
}

void tst_CommandRules::snowflakesAreDigitsWithin64Bits()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QCOMPARE(isSnowflake(text), valid);
}

QTEST_GUILESS_MAIN(tst_CommandRules)
#include "tst_commandrules.moc"
