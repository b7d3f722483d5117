// SPDX-License-Identifier: MIT
#include "core/commands/messagecheck.h"

#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;
using Verdict = MessageCheck::Verdict;

Q_DECLARE_METATYPE(Shardscope::MessageCheck::Verdict)

class tst_MessageCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreCountedAsEditorsDo();
    void messagesAreHeldAgainstTheTable_data();
    void messagesAreHeldAgainstTheTable();
    void bytesStayAsTheyAre();
    void everyCommandIsReadBackFromItsLine_data();
    void everyCommandIsReadBackFromItsLine();
};

void tst_MessageCheck::placesAreCountedAsEditorsDo()
{
    const QByteArray text = "ab\n\xc3\xa9\xf0\x9f\x98\x80x"; // é is one unit, the face two
    QCOMPARE(TextPlace::at(text, 0), (TextPlace { 1, 1 }));
    QCOMPARE(TextPlace::at(text, 2), (TextPlace { 1, 3 }));
    QCOMPARE(TextPlace::at(text, 3), (TextPlace { 2, 1 }));
    QCOMPARE(TextPlace::at(text, 9), (TextPlace { 2, 4 }));
    QCOMPARE(TextPlace::at(text, 900), (TextPlace { 2, 5 }));
}

void tst_MessageCheck::messagesAreHeldAgainstTheTable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row
        = [](const char *name, const QByteArray &text, Verdict verdict, const QString &field = {}, int line = 0,
              int column = 0) { QTest::newRow(name) << text << verdict << field << line << column; };
    // JSON itself
    row("empty", "", Verdict::Refused, {}, 1, 1);
    row("broken on line 2", "{\"op\":3,\n  \"d\":{,}}", Verdict::Refused, {}, 2, 8);
    row("ends early", "{\"op\":3", Verdict::Refused, {}, 1, 8);
    row("a list", "[]", Verdict::Refused, {}, 1, 1);
    row("no op", "{}", Verdict::Refused, u"op"_s, 1, 1);
    row("another key", R"({"op":3,"d":{},"s":1})", Verdict::Refused, u"s"_s, 1, 20);
    // ops that are the shard's
    row("op 1", R"({"op":1,"d":null})", Verdict::Refused, u"op"_s, 1, 7);
    row("op 2", R"({"op":2,"d":{}})", Verdict::Refused, u"op"_s, 1, 7);
    row("op 6", R"({"op":6,"d":{}})", Verdict::Refused, u"op"_s, 1, 7);
    row("op 2 as a line", R"({"command":"send","op":2,"d":{}})", Verdict::Refused, u"op"_s, 1, 24);
    row("negative", R"({"op":-1})", Verdict::Refused, u"op"_s, 1, 7);
    row("text", R"({"op":"3"})", Verdict::Refused, u"op"_s, 1, 7);
    row("op 99", R"({"op":99,"d":{}})", Verdict::Unusual, u"op"_s, 1, 7);
    row("op 10", R"({"op":10,"d":{}})", Verdict::Unusual, u"op"_s, 1, 7);
    // op 3
    row("presence", R"({"op":3,"d":{"since":null,"activities":[],"status":"online","afk":false}})", Verdict::Good);
    row("presence of two activities",
        R"({"op":3,"d":{"since":5,"activities":[{"name":"a","type":0},{"name":"b","type":2}],"status":"dnd","afk":true}})",
        Verdict::Good);
    row("presence without since", R"({"op":3,"d":{"activities":[],"status":"online","afk":false}})", Verdict::Doubtful,
        u"since"_s, 1, 13);
    row("presence without d", R"({"op":3})", Verdict::Doubtful, u"d"_s, 1, 1);
    row("status unknown", R"({"op":3,"d":{"since":null,"activities":[],"status":"away","afk":false}})",
        Verdict::Doubtful, u"status"_s, 1, 52);
    row("status in capitals", R"({"op":3,"d":{"since":null,"activities":[],"status":"DND","afk":false}})",
        Verdict::Doubtful, u"status"_s, 1, 52);
    row("type by name",
        R"({"op":3,"d":{"since":null,"activities":[{"name":"a","type":"playing"}],"status":"online","afk":false}})",
        Verdict::Doubtful, u"activities[0]"_s, 1, 41);
    row("second activity without name",
        R"({"op":3,"d":{"since":null,"activities":[{"name":"a","type":0},{"type":0}],"status":"online","afk":false}})",
        Verdict::Doubtful, u"activities[1]"_s, 1, 63);
    row("game", R"({"op":3,"d":{"since":null,"game":null,"activities":[],"status":"online","afk":false}})",
        Verdict::Doubtful, u"game"_s, 1, 34);
    row("since text", R"({"op":3,"d":{"since":"5","activities":[],"status":"online","afk":false}})", Verdict::Doubtful,
        u"since"_s, 1, 22);
    row("afk number", R"({"op":3,"d":{"since":null,"activities":[],"status":"online","afk":0}})", Verdict::Doubtful,
        u"afk"_s, 1, 67);
    // op 4
    row("voice", R"({"op":4,"d":{"guild_id":"1","channel_id":null,"self_mute":false,"self_deaf":false}})",
        Verdict::Good);
    row("voice without channel", R"({"op":4,"d":{"guild_id":"1"}})", Verdict::Doubtful, u"channel_id"_s, 1, 13);
    row("voice without guild", R"({"op":4,"d":{"channel_id":null}})", Verdict::Doubtful, u"guild_id"_s, 1, 13);
    row("voice with letters", R"({"op":4,"d":{"guild_id":"x","channel_id":null}})", Verdict::Doubtful, u"guild_id"_s, 1,
        25);
    // op 8
    row("members", R"({"op":8,"d":{"guild_id":"1","query":"a","limit":0}})", Verdict::Good);
    row("members by id", R"({"op":8,"d":{"guild_id":"1","user_ids":["2"]}})", Verdict::Good);
    row("neither query nor ids", R"({"op":8,"d":{"guild_id":"1"}})", Verdict::Doubtful, u"query"_s, 1, 13);
    row("query without limit", R"({"op":8,"d":{"guild_id":"1","query":"a"}})", Verdict::Doubtful, u"limit"_s, 1, 13);
    row("limit 101", R"({"op":8,"d":{"guild_id":"1","query":"a","limit":101}})", Verdict::Doubtful, u"limit"_s, 1, 49);
    row("nonce of 33",
        R"({"op":8,"d":{"guild_id":"1","query":"a","limit":0,"nonce":"123456789012345678901234567890123"}})",
        Verdict::Doubtful, u"nonce"_s, 1, 59);
    row("whole list without intent", R"({"op":8,"d":{"guild_id":"1","query":"","limit":0}})", Verdict::Doubtful, {}, 1,
        13);
    row("id within", R"({"op":8,"d":{"guild_id":"1","user_ids":["2"],"id":"x"}})", Verdict::Doubtful, u"id"_s, 1, 51);
    // op 31, 43
    row("sounds", R"({"op":31,"d":{"guild_ids":["1"]}})", Verdict::Good);
    row("sounds of none", R"({"op":31,"d":{"guild_ids":[]}})", Verdict::Doubtful, u"guild_ids"_s, 1, 27);
    row("info", R"({"op":43,"d":{"guild_id":"1","fields":["status"]}})", Verdict::Good);
    row("info of another field", R"({"op":43,"d":{"guild_id":"1","fields":["topic"]}})", Verdict::Doubtful, u"fields"_s,
        1, 39);
    row("d is a list", R"({"op":43,"d":[]})", Verdict::Doubtful, u"d"_s, 1, 14);
    // lines
    row("line", R"({"command":"reconnect","resume":true})", Verdict::Good);
    row("line with a wrong key", R"({"command":"close","now":1})", Verdict::Refused, u"now"_s, 1, 26);
    row("line that the shard refuses", R"({"command":"request-channel-info","guild_id":"1","fields":[]})",
        Verdict::Refused, u"fields"_s, 1, 59);
    row("no such command", R"({"command":"sing"})", Verdict::Refused, u"command"_s, 1, 12);
}

void tst_MessageCheck::messagesAreHeldAgainstTheTable()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Verdict, verdict);
    QFETCH(const QString, field);
    QFETCH(const int, line);
    QFETCH(const int, column);
    const MessageCheck check = MessageCheck::of(text, GatewayIntents::unprivileged());
    QVERIFY2(check.verdict == verdict, qPrintable(check.fault.message));
    QCOMPARE(check.command.has_value(), verdict != Verdict::Refused);
    QCOMPARE(check.fault.field, field);
    QCOMPARE(check.fault.message.isEmpty(), verdict == Verdict::Good);
    if (line > 0) {
        QVERIFY(check.place);
        QCOMPARE(check.place->line, line);
        QCOMPARE(check.place->column, column);
    }
}

void tst_MessageCheck::bytesStayAsTheyAre()
{
    const MessageCheck check
        = MessageCheck::of("{ \"d\" : {\"z\":1e2, \"a\":12345678901234567890,\"a\":0}, \"op\" : 99 }", {});
    QVERIFY(check.command);
    QCOMPARE(
        check.command->toJson({}), QByteArray("{\"op\":99,\"d\":{\"z\":1e2, \"a\":12345678901234567890,\"a\":0}}"));
    QCOMPARE(MessageCheck::of("{\"op\":99}", {}).command->toJson({}), QByteArray("{\"op\":99}"));
}

void tst_MessageCheck::everyCommandIsReadBackFromItsLine_data()
{
    QTest::addColumn<QByteArray>("line");
    const char *const lines[] = {
        R"({"command":"update-presence"})",
        R"({"command":"update-presence","status":"idle","afk":false,"idle_since":null,"activity":null})",
        R"({"command":"update-presence","idle_since":12,"activity":{"type":4,"name":"Custom Status","state":"\"é\""}})",
        R"({"command":"update-voice-state","guild_id":"1","channel_id":"2","self_mute":true,"self_deaf":false})",
        R"({"command":"update-voice-state","guild_id":"1","channel_id":null})",
        R"({"command":"request-guild-members","guild_id":"1","query":"","limit":0,"presences":true,"nonce":"n"})",
        R"({"command":"request-guild-members","guild_id":"1","user_ids":["5","6"]})",
        R"({"command":"request-soundboard-sounds","guild_ids":["1"]})",
        R"({"command":"request-channel-info","guild_id":"1","fields":["status"]})",
        R"({"command":"send","op":3,"d":{"b": 1,"a":[2]}})",
        R"({"command":"send","op":3})",
        R"({"command":"reconnect","resume":false})",
        R"({"command":"close"})",
    };
    for (const char *line : lines)
        QTest::newRow(line) << QByteArray(line);
}

void tst_MessageCheck::everyCommandIsReadBackFromItsLine()
{
    QFETCH(const QByteArray, line);
    const auto read = GatewayCommand::fromJson(line);
    QVERIFY(std::holds_alternative<GatewayCommand>(read));
    QCOMPARE(std::get<GatewayCommand>(read).toLine(), line);
}

QTEST_APPLESS_MAIN(tst_MessageCheck)
#include "tst_messagecheck.moc"
