// SPDX-License-Identifier: MIT
// What the command line takes and refuses. A refusal comes before anything happens, and says what to mend.
#include "tests/contract/linechecker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope::Contract;

class tst_Arguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersionAreEverywhere_data();
    void helpAndVersionAreEverywhere();
    void helpNamesEveryOption_data();
    void helpNamesEveryOption();
    void whatIsNotThereIsUnknown_data();
    void whatIsNotThereIsUnknown();
    void wrongValuesAreNamed_data();
    void wrongValuesAreNamed();
    void valuesThatAreRightAreTaken_data();
    void valuesThatAreRightAreTaken();
    void warningsNameWhatIsSentAllTheSame();
    void tokensGoNowhereInPlainText_data();
    void tokensGoNowhereInPlainText();
    void discordGetsBotTokensOnly_data();
    void discordGetsBotTokensOnly();
};

void tst_Arguments::helpAndVersionAreEverywhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");

    QTest::newRow("--help") << QStringList { u"--help"_s } << QByteArray("simulate");
    QTest::newRow("--version") << QStringList { u"--version"_s } << QByteArray(SHARDSCOPE_VERSION);
    for (const char *command : { "tail", "simulate", "replay" }) {
        const QString name = QLatin1String(command);
        QTest::addRow("%s --help", command) << QStringList { name, u"--help"_s } << QByteArray(command);
        QTest::addRow("%s --version", command)
            << QStringList { name, u"--version"_s } << QByteArray(SHARDSCOPE_VERSION);
    }
}

void tst_Arguments::helpAndVersionAreEverywhere()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, words);

    ToolProcess tool(arguments);
    QVERIFY(tool.start());
    QCOMPARE(tool.waitForExit(), 0);
    QVERIFY2(tool.output().contains(words), tool.output().constData());
    QCOMPARE(tool.errors(), QByteArray());
}

void tst_Arguments::helpNamesEveryOption_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("options");

    const QStringList connection { u"gateway"_s, u"api"_s, u"intents"_s, u"shard"_s, u"compression"_s,
        u"large-threshold"_s, u"capabilities"_s, u"status"_s, u"activity"_s, u"afk"_s, u"idle-since"_s, u"proxy"_s,
        u"proxy-header"_s, u"ca-file"_s, u"connect-timeout"_s, u"hello-timeout"_s, u"ready-timeout"_s, u"max-message"_s,
        u"allow-plaintext"_s, u"spend-budget"_s };
    QTest::newRow("tail") << u"tail"_s
                          << connection
            + QStringList { u"count"_s, u"for"_s, u"capture"_s, u"keep-tokens"_s, u"no-dispatch-data"_s,
                  u"metrics"_s, u"token-file"_s, u"demo"_s };
    QTest::newRow("check") << u"check"_s
                           << connection + QStringList { u"json"_s, u"identify"_s, u"token-file"_s, u"demo"_s };
    QTest::newRow("simulate") << u"simulate"_s
                              << QStringList { u"port"_s, u"rate"_s, u"events"_s, u"seed"_s, u"payloads"_s, u"fault"_s,
                                     u"scenario"_s, u"any-token"_s };
    QTest::newRow("replay") << u"replay"_s << QStringList { u"speed"_s, u"port"_s, u"any-token"_s };
}

void tst_Arguments::helpNamesEveryOption()
{
    QFETCH(const QString, command);
    QFETCH(const QStringList, options);

    ToolProcess tool({ command, u"--help"_s });
    QVERIFY(tool.start());
    QCOMPARE(tool.waitForExit(), 0);
    for (const QString &option : options)
        QVERIFY2(tool.output().contains(QByteArray("--" + option.toUtf8())), qPrintable(option));
}

void tst_Arguments::whatIsNotThereIsUnknown_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");

    const auto row = [](const QString &line, const char *named) {
        QTest::newRow(qPrintable(line)) << line.split(u' ', Qt::SkipEmptyParts) << QByteArray(named);
    };
    row({}, "");
    row(u"listen"_s, "listen");
    row(u"replay"_s, "FILE");
    row(u"replay --events 3 run.jsonl"_s, "events");
    row(u"check --demo --count 3"_s, "count");
    row(u"check --demo extra"_s, "extra");
    row(u"--demo"_s, "--demo");
    row(u"tail --demo --scenario x"_s, "scenario");
    row(u"tail --demo --token abc"_s, "token");
    row(u"tail --demo --frobnicate"_s, "frobnicate");
    row(u"tail --demo -x"_s, "x");
    row(u"tail --demo extra"_s, "extra");
    row(u"tail --demo --afk=yes"_s, "afk");
    row(u"replay --scenario file"_s, "scenario");
    row(u"simulate --demo"_s, "demo");
    row(u"simulate --gateway ws://127.0.0.1:1"_s, "gateway");
    row(u"simulate extra"_s, "extra");
}

void tst_Arguments::whatIsNotThereIsUnknown()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, named);

    ToolProcess tool(arguments);
    QVERIFY(tool.start());
    QCOMPARE(tool.waitForExit(), 2);
    QCOMPARE(tool.output(), QByteArray());
    QVERIFY2(!tool.errors().isEmpty() && tool.errors().contains(named), tool.errors().constData());
}

void tst_Arguments::wrongValuesAreNamed_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");

    const auto rows = [](const char *command, const char *option, std::initializer_list<const char *> values) {
        for (const char *value : values) {
            QTest::addRow("%s --%s \"%s\"", command, option, value)
                << QString::fromLatin1(command) << QString::fromLatin1(option) << QString::fromUtf8(value);
        }
    };
    rows("tail", "count", { "0", "-1", "many", "1.5", "", "99999999999999999999" });
    rows("tail", "for", { "0", "-1", "soon", "", "nan", "inf", "1e300" });
    rows("tail", "capture", { "", "run", "run.json", "run.zst", "run.jsonl.bz2" });
    rows("tail", "metrics", { "", "port", "65536", "-1", ":1", "localhost", "::1:1", "http://127.0.0.1:1" });
    rows("tail", "intents", { "", "GUILDZ", "GUILDS,,GUILD_MESSAGES", "+most", "-1", "1.5", "99999999999999999999" });
    rows("tail", "shard", { "", "0", "1/1", "-1/1", "0/0", "a/b", "0/1/2", "All", "0/", "/1" });
    rows("tail", "compression", { "", "gzip", "ZLIB" });
    rows("tail", "large-threshold", { "", "49", "251", "-50", "x", "100.5" });
    rows("tail", "capabilities", { "", "-1", "x", "1.5" });
    rows("tail", "status", { "", "away", "ONLINE!" });
    rows("tail", "activity", { "", "chess", "reading:a book", "9:x", "playing:", ":x" });
    rows("tail", "idle-since", { "", "yesterday", "2026-11-23", "2026-11-23T22:14:03", "-5" });
    rows("tail", "proxy",
        { "", "https://127.0.0.1:1", "ftp://127.0.0.1:1", "127.0.0.1:1", "http://u:p@127.0.0.1:1", "http://" });
    rows("tail", "proxy-header", { "", "NoColon", ": value", "A B: c" });
    rows("tail", "ca-file", { "" });
    for (const char *option : { "connect-timeout", "hello-timeout", "ready-timeout" })
        rows("tail", option, { "", "0", "-1", "x", "nan", "inf", "1e300" });
    rows("tail", "max-message", { "", "0", "-1", "x", "99999999999" });

    rows("simulate", "port", { "", "-1", "65536", "http" });
    rows("simulate", "rate", { "", "0", "50001", "-1", "fast", "nan" });
    rows("simulate", "events", { "", "-1", "x", "1.5" });
    rows("simulate", "seed", { "", "x", "1.5" });
    rows("simulate", "payloads", { "" });
    rows("replay", "speed", { "", "-1", "0.001", "1001", "x", "nan", "inf" });
    rows("replay", "port", { "", "-1", "65536", "http" });
    rows("simulate", "fault",
        { "", "crash", "close", "close=999", "close=5000", "close=x", "close=4000@never", "close=4000@5x", "op7=1",
            "no-ack=1", "hello-delay", "hello-delay=-1", "http=99", "http=600", "bot=maybe", "flags=-1", "remaining=x",
            "shards=0", "op9=maybe", "op7@-1s", "op7@", "op7@ev" });
}

void tst_Arguments::wrongValuesAreNamed()
{
    QFETCH(const QString, command);
    QFETCH(const QString, option);
    QFETCH(const QString, value);

    QStringList arguments { command, u"--"_s + option, value };
    if (command == "tail"_L1)
        arguments += { u"--demo"_s, u"--for"_s, u"0.1"_s };
    if (command == "replay"_L1)
        arguments += u"run.jsonl"_s;
    if (option == "for"_L1)
        arguments.resize(4);
    ToolProcess tool(arguments);
    QVERIFY(tool.start());
    QCOMPARE(tool.waitForExit(), 2);
    QCOMPARE(tool.output(), QByteArray());
    QVERIFY2(tool.errors().contains(QByteArray("--" + option.toUtf8())), tool.errors().constData());
    QVERIFY2(!tool.errors().contains("u:p"), tool.errors().constData());
}

void tst_Arguments::valuesThatAreRightAreTaken_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");

    const auto rows = [](const char *option, std::initializer_list<const char *> values) {
        for (const char *value : values)
            QTest::addRow("--%s %s", option, value) << QString::fromLatin1(option) << QString::fromUtf8(value);
    };
    rows("intents", { "+all", "+unprivileged", "GUILDS", "GUILDS,GUILD_MESSAGES", "0", "513", "53608447" });
    rows("shard", { "0/1", "1/2" });
    rows("compression", { "zstd-stream", "zlib-stream", "payload", "none" });
    rows("large-threshold", { "50", "250" });
    rows("capabilities", { "0", "1", "16381" });
    rows("status", { "online", "dnd", "idle", "invisible", "offline" });
    rows("activity",
        { "0:chess", "playing:chess", "1:a@https://example.org", "streaming:a@http://b@https://example.org",
            "listening:x", "watching:x", "custom:a mood", "4:a mood", "competing:x", "5:a:b:c" });
    rows("idle-since",
        { "2026-11-23T22:14:03Z", "2026-11-23T22:14:03.123Z", "2026-11-23T22:14:03+01:00", "0", "1795472043000" });
    rows("proxy", { "http://127.0.0.1:1", "socks5://127.0.0.1:1" }); // nobody is there, so no dispatch comes
    rows("proxy-header", { "X-Thing: a, b: c", "X-Empty:" });
    for (const char *option : { "connect-timeout", "hello-timeout", "ready-timeout" })
        rows(option, { "30", "1.5", "60" });
    rows("max-message", { "1", "64" });
}

void tst_Arguments::valuesThatAreRightAreTaken()
{
    QFETCH(const QString, option);
    QFETCH(const QString, value);

    const bool leadsNowhere = option == "proxy"_L1;
    ToolProcess tool({ u"tail"_s, u"--demo"_s, u"--"_s + option, value, leadsNowhere ? u"--for"_s : u"--count"_s,
        leadsNowhere ? u"0.1"_s : u"1"_s });
    QVERIFY(tool.start());
    QVERIFY2(tool.waitForExit() == 0, tool.story().constData());
    QCOMPARE(tool.linesOf(u"dispatch"_s).size(), leadsNowhere ? 0 : 1);
}

void tst_Arguments::warningsNameWhatIsSentAllTheSame()
{
    ToolProcess tool(
        { u"tail"_s, u"--demo"_s, u"--intents"_s, QString::number((1ULL << 40) | 1), u"--for"_s, u"20"_s });
    QVERIFY(tool.start());
    QCOMPARE(tool.waitForExit(), 4);
    QVERIFY2(tool.errors().contains("40"), tool.errors().constData());
    QCOMPARE(tool.linesOf(u"sent"_s).constFirst().object[u"d"_s][u"intents"_s].toInteger(), (qint64(1) << 40) | 1);
}

void tst_Arguments::tokensGoNowhereInPlainText_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("address");

    QTest::newRow("a gateway by name") << u"--gateway"_s << u"ws://gateway.example"_s;
    QTest::newRow("a gateway by number") << u"--gateway"_s << u"ws://192.0.2.1:80"_s;
    QTest::newRow("a name that only begins like loopback") << u"--gateway"_s << u"ws://127.0.0.1.example"_s;
    QTest::newRow("an API") << u"--api"_s << u"http://api.example/v10"_s;
}

void tst_Arguments::tokensGoNowhereInPlainText()
{
    QFETCH(const QString, option);
    QFETCH(const QString, address);

    ToolProcess tool({ u"tail"_s, option, address, u"--for"_s, u"1"_s }, anyToken());
    QVERIFY(tool.start());
    QCOMPARE(tool.waitForExit(), 2);
    QCOMPARE(tool.output(), QByteArray());
    QVERIFY2(tool.errors().contains("--allow-plaintext"), tool.errors().constData());
}

void tst_Arguments::discordGetsBotTokensOnly_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("by default") << QStringList {};
    QTest::newRow("its API") << QStringList { u"--api"_s, u"https://discord.com/api/v10"_s };
    QTest::newRow("its gateway") << QStringList { u"--gateway"_s, u"wss://gateway.discord.gg"_s };
    QTest::newRow("a gateway of a region") << QStringList { u"--gateway"_s, u"wss://gateway-us-east1-b.discord.gg"_s };
}

void tst_Arguments::discordGetsBotTokensOnly()
{
    QFETCH(const QStringList, arguments);

    ToolProcess tool(QStringList { u"tail"_s, u"--for"_s, u"20"_s } + arguments, anyToken());
    QVERIFY(tool.start());
    VERIFY_RUN(tool, .exitCode = 3);
    QCOMPARE(tool.linesOf(u"error"_s).size(), 1);
    QCOMPARE(tool.linesOf(u"error"_s)[0].text("error"), u"authentication"_s);
    // Refused before anything was sent anywhere.
    QVERIFY2(tool.linesOf(u"state"_s).isEmpty(), tool.story().constData());
    QVERIFY2(!tool.errors().isEmpty(), "nobody is told");
}

QTEST_GUILESS_MAIN(tst_Arguments)
#include "tst_arguments.moc"
