// SPDX-License-Identifier: MIT
#include "core/gateway/gatewaysession.h"
#include "core/shards/connectionconfig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace std::chrono_literals;

namespace {

const QString botToken = u"MTIzNDU2Nzg5.abc-_1.aaaaaaaaaaaaaaaaaaaaaaaaaaa"_s;

GatewayShardConfig goodConfig()
{
    return { .token = u"any"_s, .url = QUrl(u"ws://127.0.0.1:1"_s) };
}

using Change = void (*)(GatewayShardConfig &);

} // namespace
Q_DECLARE_METATYPE(Change)

/// What a configuration must hold before anything is opened.
class tst_ConfigRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleNamesItsField_data();
    void everyRuleNamesItsField();
    void tokensMustBeABotsTowardsDiscordOnly_data();
    void tokensMustBeABotsTowardsDiscordOnly();
    void plaintextLeavesTheMachineOnlyWhereAllowed_data();
    void plaintextLeavesTheMachineOnlyWhereAllowed();
    void lookUpIsMadeWhereItMakesSense_data();
    void lookUpIsMadeWhereItMakesSense();
    void resumeAddressesMustBeTrusted_data();
    void resumeAddressesMustBeTrusted();
    void intentsAreReadAndCounted_data();
    void intentsAreReadAndCounted();
};

void tst_ConfigRules::everyRuleNamesItsField_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &field, Change change) { QTest::newRow(name) << change << field; };
    row("good", {}, [](GatewayShardConfig &) {});
    row("no token", u"token"_s, [](GatewayShardConfig &c) { c.token.clear(); });
    row("token with a space", u"token"_s, [](GatewayShardConfig &c) { c.token = u"a b"_s; });
    row("token with a line end", u"token"_s, [](GatewayShardConfig &c) { c.token = u"ab\n"_s; });
    row("no address", u"gateway"_s, [](GatewayShardConfig &c) { c.url.clear(); });
    row("http address", u"gateway"_s, [](GatewayShardConfig &c) { c.url = QUrl(u"http://127.0.0.1"_s); });
    row("address without host", u"gateway"_s, [](GatewayShardConfig &c) { c.url = QUrl(u"wss:///x"_s); });
    row("address with a password", u"gateway"_s, [](GatewayShardConfig &c) { c.url = QUrl(u"wss://u:p@example.org"_s); });
    row("address with a query", {}, [](GatewayShardConfig &c) { c.url = QUrl(u"wss://example.org/?key=1"_s); });
    row("shard out of range", u"shard"_s, [](GatewayShardConfig &c) { c.shardId = 2; c.shardCount = 2; });
    row("last shard", {}, [](GatewayShardConfig &c) { c.shardId = 1; c.shardCount = 2; });
    row("negative shard", u"shard"_s, [](GatewayShardConfig &c) { c.shardId = -1; });
    row("no shards", u"shard"_s, [](GatewayShardConfig &c) { c.shardCount = 0; });
    row("threshold 49", u"large-threshold"_s, [](GatewayShardConfig &c) { c.largeThreshold = 49; });
    row("threshold 50", {}, [](GatewayShardConfig &c) { c.largeThreshold = 50; });
    row("threshold 250", {}, [](GatewayShardConfig &c) { c.largeThreshold = 250; });
    row("threshold 251", u"large-threshold"_s, [](GatewayShardConfig &c) { c.largeThreshold = 251; });
    row("ETF", u"data-format"_s, [](GatewayShardConfig &c) { c.dataFormat = DataFormat::Etf; });
    row("no time to connect", u"connect-timeout"_s, [](GatewayShardConfig &c) { c.http.connectTimeout = 0ms; });
    row("no time for HELLO", u"hello-timeout"_s, [](GatewayShardConfig &c) { c.http.helloTimeout = -1ms; });
    row("no time for READY", u"ready-timeout"_s, [](GatewayShardConfig &c) { c.http.readyTimeout = 0ms; });
    row("tiny messages", u"max-message"_s, [](GatewayShardConfig &c) { c.maximumMessageBytes = 10; });
    row("activity without a name", u"activity"_s, [](GatewayShardConfig &c) { c.initialActivity = BotActivity {}; });
    row("idle before 1970", u"idle_since"_s, [](GatewayShardConfig &c) { c.initialIdleSince = -5; });
    row("https proxy", u"proxy"_s, [](GatewayShardConfig &c) { c.proxy.url = QUrl(u"https://p:1"_s); });
    row("ftp proxy", u"proxy"_s, [](GatewayShardConfig &c) { c.proxy.url = QUrl(u"ftp://p:1"_s); });
    row("proxy with a password", u"proxy"_s, [](GatewayShardConfig &c) { c.proxy.url = QUrl(u"http://u:p@p:1"_s); });
    row("socks proxy", {}, [](GatewayShardConfig &c) { c.proxy.url = QUrl(u"socks5://p:1"_s); });
    row("CA file that is not there", u"ca-file"_s, [](GatewayShardConfig &c) { c.http.caFile = u"/nowhere.pem"_s; });
    row("CA file that is none", u"ca-file"_s, [](GatewayShardConfig &c) { c.http.caFile = QStringLiteral(SHARDSCOPE_SOURCE_DIR "/LICENSE"); });
}

void tst_ConfigRules::everyRuleNamesItsField()
{
    QFETCH(Change, change);
    QFETCH(QString, field);
    GatewayShardConfig config = goodConfig();
    change(config);
    const std::optional<GatewayError> error = config.validate();
    QCOMPARE(error ? error->field : QString(), field);
    if (error) {
        QCOMPARE(error->kind, GatewayError::Kind::InvalidArgument);
        QVERIFY(!error->message.isEmpty());
    }
}

void tst_ConfigRules::tokensMustBeABotsTowardsDiscordOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("accepted");
    const QString discord = u"wss://gateway.discord.gg"_s;
    QTest::newRow("bot, Discord") << discord << botToken << true;
    QTest::newRow("words, Discord") << discord << u"mfa.abcdef"_s << false;
    QTest::newRow("id that is no number, Discord") << discord << u"YWJj.abc.def"_s << false;
    QTest::newRow("four parts, Discord") << discord << QString(botToken + u".x"_s) << false;
    QTest::newRow("empty part, Discord") << discord << u"MTIzNDU2Nzg5..def"_s << false;
    QTest::newRow("Discord in capitals") << u"wss://GATEWAY.DISCORD.GG"_s << u"x"_s << false;
    QTest::newRow("a host that only ends like it") << u"wss://notdiscord.gg"_s << u"x"_s << true;
    QTest::newRow("another gateway") << u"wss://gateway.example.org"_s << u"x/\"y"_s << true;
}

void tst_ConfigRules::tokensMustBeABotsTowardsDiscordOnly()
{
    QFETCH(QString, url);
    QFETCH(QString, token);
    QFETCH(bool, accepted);
    GatewayShardConfig config = goodConfig();
    config.url = QUrl(url);
    config.token = token;
    const std::optional<GatewayError> error = config.validate();
    QCOMPARE(!error, accepted);
    if (error) {
        QCOMPARE(error->kind, GatewayError::Kind::Authentication);
        QVERIFY(!error->message.contains(token));
    }
}

void tst_ConfigRules::plaintextLeavesTheMachineOnlyWhereAllowed_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allow");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("loopback") << u"ws://127.0.0.1:5"_s << false << true;
    QTest::newRow("all of loopback") << u"ws://127.9.9.9"_s << false << true;
    QTest::newRow("localhost") << u"ws://localhost"_s << false << true;
    QTest::newRow("IPv6 loopback") << u"ws://[::1]:5"_s << false << true;
    QTest::newRow("a network") << u"ws://192.168.1.5"_s << false << false;
    QTest::newRow("a name that begins so") << u"ws://localhost.example.org"_s << false << false;
    QTest::newRow("allowed") << u"ws://192.168.1.5"_s << true << true;
    QTest::newRow("encrypted") << u"wss://192.168.1.5"_s << false << true;
}

void tst_ConfigRules::plaintextLeavesTheMachineOnlyWhereAllowed()
{
    QFETCH(QString, url);
    QFETCH(bool, allow);
    QFETCH(bool, accepted);
    GatewayShardConfig config = goodConfig();
    config.url = QUrl(url);
    config.allowPlaintext = allow;
    QCOMPARE(!config.validate(), accepted);
    ConnectionConfig connection { .shard = goodConfig(), .api = QUrl(QString(url).replace(u"ws"_s, u"http"_s)), .apiGiven = true };
    connection.shard.allowPlaintext = allow;
    QCOMPARE(!connection.validate(), accepted);
}

void tst_ConfigRules::lookUpIsMadeWhereItMakesSense_data()
{
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<bool>("apiGiven");
    QTest::addColumn<bool>("needed");
    QTest::newRow("nothing given") << QString() << false << true;
    QTest::newRow("own gateway") << u"wss://gateway.example.org"_s << false << false;
    QTest::newRow("own gateway and API") << u"wss://gateway.example.org"_s << true << true;
    QTest::newRow("Discord's gateway") << u"wss://gateway.discord.gg"_s << false << true;
}

void tst_ConfigRules::lookUpIsMadeWhereItMakesSense()
{
    QFETCH(QString, gateway);
    QFETCH(bool, apiGiven);
    QFETCH(bool, needed);
    ConnectionConfig config;
    config.shard.url = QUrl(gateway);
    config.apiGiven = apiGiven;
    QCOMPARE(config.needsLookup(), needed);
}

void tst_ConfigRules::resumeAddressesMustBeTrusted_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("candidate");
    QTest::addColumn<bool>("trusted");
    const QString discord = u"wss://gateway.discord.gg"_s;
    const QString other = u"wss://gateway.example.org"_s;
    QTest::newRow("Discord to Discord") << discord << u"wss://gateway-us-east1-b.discord.gg"_s << true;
    QTest::newRow("Discord elsewhere") << discord << u"wss://gateway.example.org"_s << false;
    QTest::newRow("Discord to a host that only ends like it") << discord << u"wss://evildiscord.gg"_s << false;
    QTest::newRow("Discord in plain text") << discord << u"ws://gateway.discord.gg"_s << false;
    QTest::newRow("Discord to loopback") << discord << u"ws://127.0.0.1"_s << false;
    QTest::newRow("another to another") << other << u"wss://resume.example.net"_s << true;
    QTest::newRow("another in plain text") << other << u"ws://resume.example.net"_s << false;
    QTest::newRow("loopback to loopback") << u"ws://127.0.0.1:1"_s << u"ws://127.0.0.1:2"_s << true;
    QTest::newRow("no address") << other << u"hello"_s << false;
    QTest::newRow("a file") << other << u"file:///etc/passwd"_s << false;
}

void tst_ConfigRules::resumeAddressesMustBeTrusted()
{
    QFETCH(QString, original);
    QFETCH(QString, candidate);
    QFETCH(bool, trusted);
    QString warning;
    QCOMPARE(isTrustedResumeUrl(QUrl(original), QUrl(candidate), &warning), trusted);
    QCOMPARE(warning.isEmpty(), trusted);
}

void tst_ConfigRules::intentsAreReadAndCounted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bits"); // -1: refused
    QTest::newRow("all") << u"+all"_s << qint64(53608447);
    QTest::newRow("unprivileged") << u"+unprivileged"_s << qint64(53575421);
    QTest::newRow("names") << u"guilds, GUILD_MESSAGES"_s << qint64(513);
    QTest::newRow("mixed") << u"+unprivileged,GUILD_MEMBERS"_s << qint64(53575423);
    QTest::newRow("number") << u"513"_s << qint64(513);
    QTest::newRow("unknown bits") << u"131072"_s << qint64(131072);
    QTest::newRow("none") << u"0"_s << qint64(0);
    QTest::newRow("empty") << QString() << qint64(-1);
    QTest::newRow("not a name") << u"GUILDS,CATS"_s << qint64(-1);
    QTest::newRow("negative") << u"-1"_s << qint64(-1);
    QTest::newRow("too large") << u"9007199254740992"_s << qint64(-1);
    QTest::newRow("a comma too many") << u"GUILDS,"_s << qint64(-1);
}

void tst_ConfigRules::intentsAreReadAndCounted()
{
    QFETCH(QString, text);
    QFETCH(qint64, bits);
    QString error;
    const std::optional<GatewayIntents> intents = GatewayIntents::parse(text, &error);
    QCOMPARE(intents ? qint64(intents->bits()) : -1, bits);
    QCOMPARE(error.isEmpty(), bits >= 0);
    QCOMPARE(GatewayIntents::privileged().bits(), quint64(33026));
}

QTEST_GUILESS_MAIN(tst_ConfigRules)
#include "tst_configrules.moc"
