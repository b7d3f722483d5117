// SPDX-License-Identifier: MIT
#include "tests/cli/cliprocess.h"
#include "tests/support/linecontract.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

class tst_CliArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersion_data();
    void helpAndVersion();
    void refusesWrongArguments_data();
    void refusesWrongArguments();
    void takesGoodValues_data();
    void takesGoodValues();
    void readsTheTokenFromOnePlace_data();
    void readsTheTokenFromOnePlace();
    void aFileThatCannotBeReadIsNoWrongArgument_data();
    void aFileThatCannotBeReadIsNoWrongArgument();
    void hidesWhatLooksLikeAToken_data();
    void hidesWhatLooksLikeAToken();
};

void tst_CliArguments::helpAndVersion_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("help") << QStringList { u"--help"_s } << QByteArray("Usage: shardscope-cli [options] COMMAND");
    QTest::newRow("-h") << QStringList { u"-h"_s } << QByteArray("simulate");
    QTest::newRow("version") << QStringList { u"--version"_s } << QByteArray("shardscope-cli " SHARDSCOPE_VERSION "\n");
    for (const QString &command : { u"tail"_s, u"simulate"_s, u"convert"_s }) {
        QTest::addRow("%s help", qPrintable(command)) << QStringList { command, u"--help"_s } << "Usage: shardscope-cli " + command.toLatin1() + " [options]";
        QTest::addRow("%s version", qPrintable(command)) << QStringList { command, u"--version"_s } << QByteArray("shardscope-cli " SHARDSCOPE_VERSION "\n");
    }
    QTest::newRow("every connection option") << QStringList { u"tail"_s, u"-h"_s } << QByteArray("--proxy-header <NAME:VALUE>");
}

void tst_CliArguments::helpAndVersion()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, words);
    CliProcess cli(arguments);
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 0);
    QCOMPARE(cli.err(), QByteArray());
    QVERIFY2(cli.out().contains(words), cli.out().constData());
}

void tst_CliArguments::refusesWrongArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const QString &arguments, const QStringList &words) {
        QTest::addRow("%s", qPrintable(arguments)) << arguments.split(u' ', Qt::SkipEmptyParts) << words;
    };
    row(u""_s, { u"missing"_s });
    row(u"serve"_s, { u"Unknown argument"_s, u"serve"_s });
    row(u"--demo"_s, { u"--demo"_s });
    row(u"tail x"_s, { u"Unknown argument \"x\""_s, u"tail --help"_s });
    for (const QString &later : { u"--token"_s, u"--json"_s, u"--port"_s, u"--no-such"_s })
        row(u"tail --demo "_s + later + u" 1"_s, { u"Unknown argument "_s + later });
    row(u"replay --scenario x"_s, { u"Unknown argument --scenario"_s });
    row(u"simulate --demo"_s, { u"Unknown argument --demo"_s });
    row(u"tail --demo --count"_s, { u"--count"_s });

    // Which option, what stands there, what is expected.
    row(u"tail --demo --count 0"_s, { u"--count \"0\""_s, u"integer from 1"_s });
    row(u"tail --demo --count -5"_s, { u"--count \"-5\""_s });
    row(u"tail --demo --count 1.5"_s, { u"--count \"1.5\""_s });
    row(u"tail --demo --count --for"_s, { u"--count \"--for\""_s });
    row(u"tail --demo --for x"_s, { u"--for \"x\""_s, u"number from"_s });
    row(u"tail --demo --for 0"_s, { u"--for \"0\""_s });
    row(u"tail --demo --for nan"_s, { u"--for \"nan\""_s });
    row(u"tail --demo --capture a.zst"_s, { u"a.zst"_s, u".jsonl.zst"_s });
    row(u"tail --demo --capture a.json"_s, { u"a.json"_s, u".jsonl"_s });
    row(u"tail --demo --filter t:("_s, { u"--filter"_s, u"3"_s });
    row(u"convert --filter x:1 a.jsonl b.jsonl"_s, { u"--filter"_s, u"\"x\""_s });
    row(u"convert"_s, { u"IN is missing"_s });
    row(u"convert a.jsonl"_s, { u"OUT is missing"_s });
    row(u"convert a.jsonl b.jsonl c.jsonl"_s, { u"Unknown argument \"c.jsonl\""_s });
    row(u"convert a.jsonl b.json"_s, { u"b.json"_s, u".har"_s });
    row(u"convert --strict --keep-tokens a.jsonl b.jsonl"_s, { u"--strict"_s, u"--keep-tokens"_s });
    row(u"tail --demo --shard ALL"_s, { u"--shard \"ALL\""_s, u"ID/COUNT"_s, u"all"_s });
    row(u"tail --demo --shard 2/2"_s, { u"--shard \"2/2\""_s, u"COUNT - 1"_s });
    row(u"tail --demo --shard -1/2"_s, { u"--shard \"-1/2\""_s });
    row(u"tail --demo --shard 0/0"_s, { u"--shard \"0/0\""_s });
    row(u"tail --demo --shard 0/1/2"_s, { u"--shard"_s });
    row(u"tail --demo --shard 0/2 --shard 1/2"_s, { u"--shard is given 2 times"_s });
    row(u"tail --demo --intents GUILD_MESAGES"_s, { u"--intents"_s, u"\"GUILD_MESAGES\" is not an intent"_s });
    row(u"tail --demo --intents guilds,"_s, { u"--intents"_s });
    row(u"tail --demo --intents 99999999999999999999"_s, { u"--intents"_s });
    row(u"tail --demo --compression lz4"_s, { u"--compression \"lz4\""_s, u"zstd-stream, zlib-stream, payload, none"_s });
    row(u"tail --demo --large-threshold 49"_s, { u"--large-threshold \"49\""_s, u"from 50 to 250"_s });
    row(u"tail --demo --large-threshold 251"_s, { u"--large-threshold \"251\""_s });
    row(u"tail --demo --capabilities -1"_s, { u"--capabilities \"-1\""_s });
    row(u"tail --demo --status busy"_s, { u"--status \"busy\""_s, u"online, dnd, idle"_s });
    row(u"tail --demo --activity chess"_s, { u"--activity"_s, u"TYPE:TEXT"_s });
    row(u"tail --demo --activity 6:chess"_s, { u"--activity"_s });
    row(u"tail --demo --activity playing:"_s, { u"--activity"_s, u"no text"_s });
    row(u"tail --demo --idle-since yesterday"_s, { u"--idle-since \"yesterday\""_s, u"ISO 8601 with a zone"_s });
    row(u"tail --demo --idle-since 2026-11-23T22:14:03"_s, { u"--idle-since"_s, u"with a zone"_s });
    row(u"tail --demo --connect-timeout 0"_s, { u"--connect-timeout \"0\""_s, u"seconds"_s });
    row(u"tail --demo --hello-timeout soon"_s, { u"--hello-timeout \"soon\""_s });
    row(u"tail --demo --ready-timeout inf"_s, { u"--ready-timeout \"inf\""_s });
    row(u"tail --demo --max-message 0"_s, { u"--max-message \"0\""_s, u"MiB"_s });
    row(u"tail --demo --proxy-header NoColon"_s, { u"--proxy-header"_s, u"NAME:VALUE"_s });
    row(u"tail --demo --proxy ftp://x"_s, { u"--proxy \"ftp://x\""_s, u"socks5://"_s });
    row(u"tail --demo --proxy https://x"_s, { u"--proxy"_s, u"https://"_s, u"not supported"_s });
    row(u"tail --demo --proxy http://me:hunter2@x"_s, { u"--proxy"_s, u"SHARDSCOPE_PROXY_AUTH"_s });
    row(u"tail --demo --gateway ws://127.0.0.1:1"_s, { u"--demo"_s, u"--gateway"_s });
    row(u"tail --gateway http://x"_s, { u"--gateway \"http://x\""_s, u"ws:// or wss://"_s });
    row(u"tail --gateway wss://"_s, { u"--gateway"_s });
    row(u"tail --gateway wss://me:pw@x"_s, { u"--gateway"_s, u"user or password"_s });
    row(u"tail --api ftp://x"_s, { u"--api \"ftp://x\""_s, u"https://"_s });

    row(u"simulate --port 65536"_s, { u"--port \"65536\""_s });
    row(u"simulate --rate 0"_s, { u"--rate \"0\""_s, u"from 1 to 50000"_s });
    row(u"simulate --rate 50001"_s, { u"--rate \"50001\""_s });
    row(u"simulate --events -1"_s, { u"--events \"-1\""_s });
    row(u"simulate --seed x"_s, { u"--seed \"x\""_s });
    row(u"replay"_s, { u"FILE is missing"_s });
    row(u"replay a.jsonl b.jsonl"_s, { u"Unknown argument \"b.jsonl\""_s });
    row(u"replay -"_s, { u"FILE \"-\""_s, u"from its beginning"_s });
    row(u"replay --speed -1 a.jsonl"_s, { u"--speed \"-1\""_s });
    row(u"replay --speed 0.001 a.jsonl"_s, { u"--speed \"0.001\""_s, u"0, or"_s });
    row(u"replay --speed fast a.jsonl"_s, { u"--speed \"fast\""_s });
    row(u"replay --port 65536 a.jsonl"_s, { u"--port \"65536\""_s });
    row(u"replay --rate 5 a.jsonl"_s, { u"Unknown argument --rate"_s });
    row(u"simulate --fault nonsense"_s, { u"--fault \"nonsense\""_s, u"no-ack"_s });
    row(u"simulate --fault close"_s, { u"--fault"_s, u"value"_s });
}

void tst_CliArguments::refusesWrongArguments()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, words);
    CliProcess cli(arguments);
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 2);
    // Nothing was run, so there is no summary of it.
    QCOMPARE(cli.out(), QByteArray());
    const QString error = QString::fromUtf8(cli.err());
    QVERIFY2(error.startsWith(u"shardscope-cli: "_s) && error.count(u'\n') == 1, qPrintable(error));
    for (const QString &word : words)
        QVERIFY2(error.contains(word), qPrintable(error));
    QVERIFY(!error.contains(u"hunter2"_s));
}

void tst_CliArguments::takesGoodValues_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("identify"); ///< what the IDENTIFY line holds
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &identify) {
        QTest::newRow(name) << arguments << identify;
    };
    row("defaults", {}, "\"large_threshold\":250");
    row("no capabilities by default", {}, "\"intents\":53575421");
    row("intents by name", { u"--intents"_s, u"guilds, GUILD_MESSAGES"_s }, "\"intents\":513");
    row("intents by number", { u"--intents"_s, u"513"_s }, "\"intents\":513");
    row("all intents", { u"--intents"_s, u"+all"_s }, "\"intents\":53608447");
    row("shard", { u"--shard"_s, u"3/16"_s }, "\"shard\":[3,16]");
    row("large threshold", { u"--large-threshold"_s, u"50"_s }, "\"large_threshold\":50");
    row("capabilities", { u"--capabilities"_s, u"32768"_s }, "\"capabilities\":32768");
    row("status", { u"--status"_s, u"dnd"_s }, "\"status\":\"dnd\"");
    row("offline is sent as invisible", { u"--status"_s, u"offline"_s }, "\"status\":\"invisible\"");
    row("afk", { u"--afk"_s }, "\"afk\":true");
    row("idle since, a number", { u"--idle-since"_s, u"1700000000000"_s }, "\"since\":1700000000000");
    row("idle since, a time", { u"--idle-since"_s, u"2023-11-14T23:13:20.000+01:00"_s }, "\"since\":1700000000000");
    row("activity", { u"--activity"_s, u"watching:the gateway: live"_s }, "{\"name\":\"the gateway: live\",\"type\":3}");
    row("activity by number, with an address", { u"--activity"_s, u"1:chess @ home@https://twitch.tv/x"_s },
        "{\"name\":\"chess @ home\",\"type\":1,\"url\":\"https://twitch.tv/x\"}");
    row("custom activity", { u"--activity"_s, u"custom:thinking"_s }, "\"state\":\"thinking\"");
    row("payload compression", { u"--compression"_s, u"payload"_s }, "\"compress\":true");
    row("time-outs and sizes", { u"--connect-timeout"_s, u"5"_s, u"--hello-timeout"_s, u"2.5"_s, u"--ready-timeout"_s, u"60"_s, u"--max-message"_s, u"128"_s }, "\"op\":2");
    row("plain text and budget", { u"--allow-plaintext"_s, u"--spend-budget"_s }, "\"op\":2");
}

void tst_CliArguments::takesGoodValues()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, identify);
    CliProcess cli(QStringList { u"tail"_s, u"--demo"_s, u"--count"_s, u"1"_s } + arguments);
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 0);
    QCOMPARE(brokenRunContract(cli.out()), QString());
    QByteArray line;
    for (const QByteArray &candidate : linesOf(cli.out())) {
        if (candidate.contains("\"kind\":\"sent\"") && candidate.contains("\"op\":2,"))
            line = candidate;
    }
    QVERIFY2(line.contains(identify), line.constData());
    QCOMPARE(line.contains("capabilities"), arguments.contains(u"--capabilities"_s));
    QCOMPARE(line.contains("presence"), identify.contains("status") || identify.contains("afk") || identify.contains("since") || identify.contains("type") || identify.contains("state"));
}

void tst_CliArguments::readsTheTokenFromOnePlace_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("words");
    const QString elsewhere = u"--gateway=ws://127.0.0.1:1"_s;
    const QString discord = u"--gateway=wss://gateway.discord.gg"_s;
    const auto row = [](const char *name, const QStringList &arguments, const QString &variable, const QByteArray &input, int exitCode, const QString &words) {
        QTest::newRow(name) << arguments << variable << input << exitCode << words;
    };
    row("none", {}, {}, {}, 2, u"There is no token"_s);
    row("none, with a gateway", { elsewhere }, {}, {}, 2, u"There is no token"_s);
    row("two", { u"--token-file"_s, u"-"_s }, u"abc"_s, "abc", 2, u"twice"_s);
    row("variable and demo", { u"--demo"_s }, u"abc"_s, {}, 2, u"--demo"_s);
    row("file and demo", { u"--demo"_s, u"--token-file"_s, u"-"_s }, {}, "abc", 2, u"--demo"_s);
    row("an empty first line", { elsewhere, u"--token-file"_s, u"-"_s }, {}, "\nabc\n", 2, u"no token"_s);
    row("white space", { elsewhere }, u"a b"_s, {}, 2, u"white space"_s);
    row("control characters", { elsewhere }, u"a\x01b"_s, {}, 2, u"control"_s);
    row("a very long line", { elsewhere, u"--token-file"_s, u"-"_s }, {}, QByteArray(10000, 'x'), 6, u"longer"_s);
    row("no bot's shape, towards Discord", { discord }, u"abc"_s, {}, 3, u"bot"_s);
    row("no bot's shape, towards Discord by default", {}, u"abc"_s, {}, 3, u"bot"_s);
    row("unencrypted to a stranger", { u"--gateway"_s, u"ws://gateway.example"_s }, u"abc"_s, {}, 2, u"--allow-plaintext"_s);
    row("unencrypted look-up of a stranger", { u"--api"_s, u"http://gateway.example"_s }, u"abc"_s, {}, 2, u"--allow-plaintext"_s);
}

void tst_CliArguments::readsTheTokenFromOnePlace()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, variable);
    QFETCH(const QByteArray, input);
    QFETCH(const int, exitCode);
    QFETCH(const QString, words);
    CliProcess cli(QStringList { u"tail"_s } + arguments);
    if (!variable.isNull())
        cli.setVariable(u"SHARDSCOPE_TOKEN"_s, variable);
    QVERIFY(cli.run(input));
    QCOMPARE(cli.exitCode(), exitCode);
    QVERIFY2(cli.err().contains(words.toUtf8()), cli.err().constData());
    if (exitCode == 2) {
        QCOMPARE(cli.out(), QByteArray());
    } else {
        QCOMPARE(brokenRunContract(cli.out()), QString());
        QCOMPARE(cli.summary().value("exit_code"_L1).toInt(), exitCode);
    }
    if (exitCode == 3)
        QVERIFY(cli.out().contains("\"error\":\"authentication\""));
}

void tst_CliArguments::aFileThatCannotBeReadIsNoWrongArgument_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("variable");
    QTest::newRow("token file") << QStringList { u"tail"_s, u"--token-file"_s, u"/no/such/file"_s } << QString();
    QTest::newRow("CA file") << QStringList { u"tail"_s, u"--ca-file"_s, u"/no/such/file"_s, u"--gateway"_s, u"wss://127.0.0.1:1"_s } << u"abc"_s;
    QTest::newRow("capture") << QStringList { u"tail"_s, u"--demo"_s, u"--capture"_s, u"/no/such/folder/file.jsonl"_s } << QString();
#ifdef Q_OS_LINUX
    QTest::newRow("full disk") << QStringList { u"tail"_s, u"--demo"_s, u"--capture"_s, u"/dev/full"_s } << QString();
#endif
}

void tst_CliArguments::aFileThatCannotBeReadIsNoWrongArgument()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, variable);
    CliProcess cli(arguments);
    if (!variable.isNull())
        cli.setVariable(u"SHARDSCOPE_TOKEN"_s, variable);
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 6);
    QCOMPARE(brokenRunContract(cli.out()), QString());
    QCOMPARE(cli.summary().value("exit_code"_L1).toInt(), 6);
    QVERIFY2(cli.err().contains("cannot be"), cli.err().constData());
}

void tst_CliArguments::hidesWhatLooksLikeAToken_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString token = u"MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.a-token-that-is-given-as-argument"_s;
    QTest::newRow("by itself") << QStringList { u"tail"_s, token };
    QTest::newRow("as a command") << QStringList { token };
    QTest::newRow("as an option") << QStringList { u"tail"_s, u"--token"_s, token };
    QTest::newRow("as a value") << QStringList { u"tail"_s, u"--demo"_s, u"--intents"_s, token };
    QTest::newRow("as an option of its own") << QStringList { u"tail"_s, u"--"_s + token };
    QTest::newRow("behind an equals sign") << QStringList { u"tail"_s, u"--demo"_s, u"--status="_s + token };
}

void tst_CliArguments::hidesWhatLooksLikeAToken()
{
    QFETCH(const QStringList, arguments);
    CliProcess cli(arguments);
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 2);
    QVERIFY2(!QByteArray(cli.out() + cli.err()).contains("given-as-argument"), cli.err().constData());
}

QTEST_GUILESS_MAIN(tst_CliArguments)
#include "tst_cli_arguments.moc"
