// SPDX-License-Identifier: MIT
// What the facts mean, row by row.
#include "core/diagnosis/checkrules.h"
#include "core/rest/httpstatus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

/// Of the bot 123456789012345678.
const QString token = u"MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.a-token-of-the-tests-0123456789"_s;
const QString botId = u"123456789012345678"_s;

ConnectionConfig config()
{
    ConnectionConfig config;
    config.shard.token = token;
    return config;
}

GatewayInfo info()
{
    GatewayInfo info;
    info.userId = botId;
    info.userName = u"chess"_s;
    info.applicationId = botId;
    return info;
}

/// What stands in the column "words" of a table: all of them are to be found.
bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

void verify(const CheckOutcome &outcome)
{
    QFETCH(const CheckStatus, status);
    QFETCH(const QStringList, words);
    QVERIFY2(outcome.status == status, qPrintable(outcome.seen));
    const QString all = outcome.seen + u' ' + outcome.advice;
    QVERIFY2(holdsAll(all, words), qPrintable(all));
    QVERIFY(!outcome.seen.isEmpty());
    const bool isWrong = status == CheckStatus::Warn || status == CheckStatus::Fail;
    QCOMPARE(!outcome.advice.isEmpty(), isWrong);
    QVERIFY(!all.contains(u"a-token-of-the-tests"_s));
}

} // namespace

class tst_CheckRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHttpStatusHasItsMeaningAndAdvice_data();
    void everyHttpStatusHasItsMeaningAndAdvice();
    void everyDocumentedHttpStatusHasARow();
    void aTokenHasTheShapeItsHostAsksFor_data();
    void aTokenHasTheShapeItsHostAsksFor();
    void theTokenIsThatOfABot_data();
    void theTokenIsThatOfABot();
    void everyIntentIsHeldAgainstTheFlags_data();
    void everyIntentIsHeldAgainstTheFlags();
    void whatTheApiDoesNotTellIsNoFailure();
    void intentsThatDoNotExistAreForetold();
    void shardsAreHeldAgainstTheGuilds_data();
    void shardsAreHeldAgainstTheGuilds();
    void allShardsAreAsManyAsAreRecommended();
    void theBudgetMustLastForTheRun_data();
    void theBudgetMustLastForTheRun();
    void theClockMayBeOffByTwoSeconds_data();
    void theClockMayBeOffByTwoSeconds();
    void aSlowHelloIsAWarning_data();
    void aSlowHelloIsAWarning();
    void pagesOfStrangersAreNotThoseOfDiscord();
    void theReportIsOneObjectInTheOrderOfTheStages();
    void theTextShowsTheWaterfall();
};

void tst_CheckRules::everyHttpStatusHasItsMeaningAndAdvice_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("kind"); ///< empty: no fault
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("advice");
    const auto row = [](int status, const char *kind, const QString &seen, const QString &advice) {
        QTest::newRow(qPrintable(u"HTTP %1"_s.arg(status))) << status << QByteArray(kind) << seen << advice;
    };
    for (const int status : { 200, 201, 204 })
        row(status, "", {}, {});
    row(301, "network", u"points to another address"_s, u"--api"_s);
    row(304, "network", u"nothing new"_s, u"cache"_s);
    row(400, "network", u"not understood"_s, u"--api"_s);
    row(401, "authentication", u"token was refused"_s, u"Developer Portal under Bot"_s);
    row(403, "network", u"may not ask"_s, u"another network"_s);
    row(404, "network", u"no such page"_s, u"--api"_s);
    row(405, "network", u"GET"_s, u"--api"_s);
    row(418, "network", u"not what a gateway's API answers"_s, u"--api"_s);
    row(429, "rate-limited", u"too many requests"_s, u"Wait"_s);
    row(500, "network", u"trouble of its own"_s, u"discordstatus.com"_s);
    row(502, "network", u"nothing behind it"_s, u"discordstatus.com"_s);
    row(503, "network", u"trouble of its own"_s, u"discordstatus.com"_s);
}

void tst_CheckRules::everyHttpStatusHasItsMeaningAndAdvice()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, kind);
    QFETCH(const QString, seen);
    QFETCH(const QString, advice);
    const std::optional<NetworkFault> fault = httpFault({ .status = status,
        .url = QUrl(u"https://me:secret@discord.com/api?x=secret"_s),
        .message = u"Words of theirs"_s,
        .retryAfter = Milliseconds(2500) });
    QCOMPARE(fault.has_value(), !kind.isEmpty());
    if (!fault)
        return;
    QCOMPARE(QByteArray(fault->error().name()), kind);
    QVERIFY2(fault->seen.contains(seen) && fault->seen.contains(QString::number(status)), qPrintable(fault->seen));
    QVERIFY2(fault->advice.contains(advice), qPrintable(fault->advice));
    QVERIFY2(!fault->seen.contains(u'%') && !fault->seen.contains(u"secret"_s), qPrintable(fault->seen));
    QCOMPARE(fault->retryAfter.has_value(), status == 429);
    QCOMPARE(fault->seen.contains(u"2.5 s"_s), status == 429);
}

void tst_CheckRules::everyDocumentedHttpStatusHasARow()
{
    everyHttpStatusHasItsMeaningAndAdvice_data();
    for (const int status : documentedHttpStatuses()) {
        const auto fault = httpFault({ .status = status, .url = QUrl(u"https://discord.com"_s) });
        QCOMPARE(fault.has_value(), status >= 300);
        QVERIFY2(!fault || !fault->seen.contains(u"not what a gateway's API"_s), qPrintable(QString::number(status)));
    }
}

void tst_CheckRules::aTokenHasTheShapeItsHostAsksFor_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<bool>("isDiscord");
    QTest::addColumn<CheckStatus>("status");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a bot's") << token << true << CheckStatus::Pass << QStringList { botId };
    QTest::newRow("two parts") << u"MTIz.abc"_s << true << CheckStatus::Fail << QStringList { u"three parts"_s };
    QTest::newRow("no id in front") << u"abc.def.ghi"_s << true << CheckStatus::Fail
                                    << QStringList { u"three parts"_s };
    QTest::newRow("any, elsewhere") << u"letmein"_s << false << CheckStatus::Pass << QStringList { u"only Discord"_s };
    QTest::newRow("white space") << QString(token + u"\tx"_s) << false << CheckStatus::Fail
                                 << QStringList { u"white space"_s };
    QTest::newRow("Bot before it") << QString(u"Bot "_s + token) << true << CheckStatus::Fail
                                   << QStringList { u"\"Bot \""_s };
    QTest::newRow("none") << QString() << true << CheckStatus::Fail << QStringList { u"no token"_s };
}

void tst_CheckRules::aTokenHasTheShapeItsHostAsksFor()
{
    QFETCH(const QString, given);
    QFETCH(const bool, isDiscord);
    ConnectionConfig asked;
    asked.shard.token = given;
    if (!isDiscord)
        asked.shard.url = QUrl(u"wss://gateway.example"_s);
    verify(CheckRules::tokenShape(asked));
}

void tst_CheckRules::theTokenIsThatOfABot_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isBot");
    QTest::addColumn<bool>("isDiscord");
    QTest::addColumn<CheckStatus>("status");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("the bot") << botId << true << true << CheckStatus::Pass << QStringList { u"chess"_s, botId };
    QTest::newRow("a user") << botId << false << true << CheckStatus::Fail << QStringList { u"belongs to a user"_s };
    QTest::newRow("another bot") << u"42"_s << true << true << CheckStatus::Fail
                                 << QStringList { u"42"_s, botId, u"--api"_s };
    QTest::newRow("another bot, elsewhere") << u"42"_s << true << false << CheckStatus::Warn << QStringList { u"42"_s };
    QTest::newRow("no id") << QString() << true << false << CheckStatus::Pass << QStringList {};
}

void tst_CheckRules::theTokenIsThatOfABot()
{
    QFETCH(const QString, id);
    QFETCH(const bool, isBot);
    QFETCH(const bool, isDiscord);
    ConnectionConfig asked = config();
    if (!isDiscord)
        asked.api = QUrl(u"https://api.example"_s);
    GatewayInfo told = info();
    told.userId = id;
    told.bot = isBot;
    verify(CheckRules::bot(asked, told));
}

void tst_CheckRules::everyIntentIsHeldAgainstTheFlags_data()
{
    QTest::addColumn<quint64>("intents");
    QTest::addColumn<quint64>("flags");
    QTest::addColumn<CheckStatus>("status");
    QTest::addColumn<QStringList>("words");
    const auto row
        = [](const QString &name, GatewayIntents intents, quint64 flags, CheckStatus status, const QStringList &words) {
              QTest::newRow(qPrintable(name)) << intents.bits() << flags << status << words;
          };
    // https://discord.com/developers/docs/resources/application#application-object-application-flags
    constexpr quint64 everyFlag = 1U << 12 | 1U << 14 | 1U << 18;
    for (const GatewayIntentInfo &intent : gatewayIntentTable()) {
        const QString name = QLatin1String(intent.name);
        if (!intent.privileged) {
            row(name + u", no flags"_s, intent.intent, 0, CheckStatus::Pass, { u"none of them privileged"_s });
            continue;
        }
        row(name + u", no flags"_s, intent.intent, 0, CheckStatus::Fail,
            { name, u"4014"_s, u"Privileged Gateway Intents"_s });
        row(name + u", the flags of the others"_s, intent.intent, everyFlag & ~intent.applicationFlag,
            CheckStatus::Fail, { name });
        row(name + u", its flag"_s, intent.intent, intent.applicationFlag, CheckStatus::Pass, { name });
        row(name + u", its limited flag"_s, intent.intent, intent.applicationFlagLimited, CheckStatus::Pass, { name });
    }
    row(u"all, one flag missing"_s, GatewayIntents::all(), everyFlag & ~(1ULL << 14), CheckStatus::Fail,
        { u"GUILD_MEMBERS"_s });
    row(u"all, no flags"_s, GatewayIntents::all(), 0, CheckStatus::Fail,
        { u"GUILD_MEMBERS, GUILD_PRESENCES, MESSAGE_CONTENT"_s });
}

void tst_CheckRules::everyIntentIsHeldAgainstTheFlags()
{
    QFETCH(const quint64, intents);
    QFETCH(const quint64, flags);
    ConnectionConfig asked = config();
    asked.shard.intents = GatewayIntents(intents);
    GatewayInfo told = info();
    told.applicationFlags = flags;
    verify(CheckRules::intents(asked, told));
}

void tst_CheckRules::whatTheApiDoesNotTellIsNoFailure()
{
    ConnectionConfig asked = config();
    asked.shard.intents = GatewayIntent::GuildMembers;
    QCOMPARE(CheckRules::intents(asked, info()).status, CheckStatus::Warn);
    asked.shard.intents = GatewayIntent::Guilds;
    QCOMPARE(CheckRules::intents(asked, info()).status, CheckStatus::Pass);
    QCOMPARE(CheckRules::clock(info()).status, CheckStatus::Skip);
}

void tst_CheckRules::intentsThatDoNotExistAreForetold()
{
    ConnectionConfig asked = config();
    asked.shard.intents = GatewayIntents((1ULL << 40) | 1);
    GatewayInfo told = info();
    told.applicationFlags = 0;
    const CheckOutcome outcome = CheckRules::intents(asked, told);
    QCOMPARE(outcome.status, CheckStatus::Warn);
    QVERIFY2(outcome.seen.contains(u"1<<40"_s) && outcome.seen.contains(u"4013"_s), qPrintable(outcome.seen));
}

void tst_CheckRules::shardsAreHeldAgainstTheGuilds_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("recommended");
    QTest::addColumn<qint64>("guilds"); ///< -1: not told
    QTest::addColumn<int>("atATime");
    QTest::addColumn<CheckStatus>("status");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("as recommended") << 1 << 1 << qint64(12) << 1 << CheckStatus::Pass << QStringList { u"about 12"_s };
    QTest::newRow("as many as fit") << 2 << 5 << qint64(5000) << 1 << CheckStatus::Warn << QStringList { u"4011"_s };
    QTest::newRow("one guild too many") << 2 << 5 << qint64(5001) << 1 << CheckStatus::Fail
                                        << QStringList { u"4011"_s, u"5001"_s, u"--shard ID/5"_s };
    QTest::newRow("sharding required") << 1 << 3 << qint64(2501) << 1 << CheckStatus::Fail << QStringList { u"4011"_s };
    QTest::newRow("fewer, guilds not told")
        << 1 << 3 << qint64(-1) << 1 << CheckStatus::Warn << QStringList { u"4011"_s, u"--shard ID/3"_s };
    QTest::newRow("more than recommended") << 4 << 3 << qint64(100) << 1 << CheckStatus::Pass << QStringList {};
    QTest::newRow("a large bot's, no multiple")
        << 100 << 64 << qint64(150001) << 16 << CheckStatus::Warn << QStringList { u"4010"_s };
    QTest::newRow("a large bot's, a multiple")
        << 128 << 64 << qint64(150001) << 16 << CheckStatus::Pass << QStringList {};
}

void tst_CheckRules::shardsAreHeldAgainstTheGuilds()
{
    QFETCH(const int, count);
    QFETCH(const int, recommended);
    QFETCH(const qint64, guilds);
    QFETCH(const int, atATime);
    ConnectionConfig asked = config();
    asked.shard.shardCount = count;
    GatewayInfo told = info();
    told.shards = recommended;
    told.limit.maxConcurrency = atATime;
    if (guilds >= 0)
        told.guilds = guilds;
    verify(CheckRules::shards(asked, told));
}

void tst_CheckRules::allShardsAreAsManyAsAreRecommended()
{
    ConnectionConfig asked = config();
    asked.allShards = true;
    GatewayInfo told = info();
    told.shards = 40;
    told.guilds = 39 * 2500;
    told.limit.remaining = 89;
    const CheckOutcome shards = CheckRules::shards(asked, told);
    QCOMPARE(shards.status, CheckStatus::Pass);
    QVERIFY(shards.seen.contains(u"40"_s));
    const CheckOutcome budget = CheckRules::sessionBudget(asked, told);
    QCOMPARE(budget.status, CheckStatus::Fail); // 49 would be left, less than 5 %
    QVERIFY(budget.seen.contains(u"takes 40"_s));
}

void tst_CheckRules::theBudgetMustLastForTheRun_data()
{
    QTest::addColumn<int>("remaining");
    QTest::addColumn<bool>("spends");
    QTest::addColumn<CheckStatus>("status");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("plenty") << 900 << false << CheckStatus::Pass
                            << QStringList { u"900 of 1000"_s, u"takes 1"_s, u"240 min"_s };
    QTest::newRow("5 % are left behind") << 51 << false << CheckStatus::Pass << QStringList {};
    QTest::newRow("less are left behind") << 50 << false << CheckStatus::Fail << QStringList { u"--spend-budget"_s };
    QTest::newRow("spent on purpose") << 50 << true << CheckStatus::Warn << QStringList { u"resets the bot's token"_s };
    QTest::newRow("empty") << 0 << false << CheckStatus::Fail
                           << QStringList { u"0 of 1000"_s, u"Wait until it resets"_s };
    QTest::newRow("empty, spent on purpose") << 0 << true << CheckStatus::Fail << QStringList { u"Wait"_s };
}

void tst_CheckRules::theBudgetMustLastForTheRun()
{
    QFETCH(const int, remaining);
    QFETCH(const bool, spends);
    ConnectionConfig asked = config();
    asked.spendBudget = spends;
    GatewayInfo told = info();
    told.limit.remaining = remaining;
    told.limit.resetAfter = std::chrono::hours(4);
    verify(CheckRules::sessionBudget(asked, told));
}

void tst_CheckRules::theClockMayBeOffByTwoSeconds_data()
{
    QTest::addColumn<int>("skew");
    QTest::addColumn<CheckStatus>("status");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("right") << 0 << CheckStatus::Pass << QStringList {};
    QTest::newRow("half a second") << -500 << CheckStatus::Pass << QStringList {};
    QTest::newRow("two seconds") << 2000 << CheckStatus::Pass << QStringList {};
    QTest::newRow("ahead") << 3000 << CheckStatus::Warn << QStringList { u"3 s ahead"_s, u"NTP"_s };
    QTest::newRow("behind") << -86400'000 << CheckStatus::Warn << QStringList { u"86400 s behind"_s };
}

void tst_CheckRules::theClockMayBeOffByTwoSeconds()
{
    QFETCH(const int, skew);
    GatewayInfo told = info();
    told.clock.learn(ServerClock::Range { -1000LL * skew, -1000LL * skew });
    verify(CheckRules::clock(told));
}

void tst_CheckRules::aSlowHelloIsAWarning_data()
{
    QTest::addColumn<int>("took");
    QTest::addColumn<CheckStatus>("status");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("at once") << 40 << CheckStatus::Pass << QStringList { u"40 ms"_s, u"41.25 s"_s };
    QTest::newRow("a second") << 1000 << CheckStatus::Pass << QStringList {};
    QTest::newRow("more") << 1001 << CheckStatus::Warn << QStringList { u"proxy"_s };
}

void tst_CheckRules::aSlowHelloIsAWarning()
{
    QFETCH(const int, took);
    verify(CheckRules::hello(Milliseconds(took), Milliseconds(41250)));
}

void tst_CheckRules::pagesOfStrangersAreNotThoseOfDiscord()
{
    ConnectionConfig elsewhere = config();
    elsewhere.api = QUrl(u"https://api.example"_s);
    const QString portal = u"https://discord.com/developers/applications"_s;
    QCOMPARE(CheckRules::pageUrl(CheckPage::Bot, config(), info()), QUrl(portal + u'/' + botId + u"/bot"_s));
    QCOMPARE(CheckRules::pageUrl(CheckPage::Bot, config(), {}), QUrl(portal));
    QCOMPARE(CheckRules::pageUrl(CheckPage::Bot, elsewhere, info()), QUrl(portal));
    QCOMPARE(CheckRules::pageUrl(CheckPage::Status, config(), info()), QUrl(u"https://discordstatus.com"_s));
    QCOMPARE(CheckRules::pageUrl(CheckPage::Status, elsewhere, info()), QUrl());
    QCOMPARE(CheckRules::pageUrl(CheckPage::None, config(), info()), QUrl());
}

void tst_CheckRules::theReportIsOneObjectInTheOrderOfTheStages()
{
    CheckReport report;
    report.at(CheckStage::TokenShape).outcome = CheckRules::pass(u"a \"good\" one"_s);
    report.at(CheckStage::Dns).outcome = { CheckStatus::Warn, u"slow"_s, u"wait"_s };
    report.at(CheckStage::Dns).duration = std::chrono::microseconds(1250);
    QVERIFY(report.isOk());
    report.at(CheckStage::Tcp).outcome = { CheckStatus::Fail, u"no"_s, u"do"_s };
    QVERIFY(!report.isOk());

    const QByteArray json = report.toJson();
    QByteArray head(
        "{'ok':false,'checks':[{'name':'token-shape','status':'pass','seen':'a *good* one','advice':'',"
        "'duration_ms':0},{'name':'dns','status':'warn','seen':'slow','advice':'wait','duration_ms':1.25},");
    QVERIFY2(json.startsWith(head.replace('\'', '"').replace("*", "\\\"")), json.constData());
    QStringList names;
    for (const QJsonValue &check : QJsonDocument::fromJson(json).object().value("checks"_L1).toArray())
        names.append(check.toObject().value("name"_L1).toString());
    QCOMPARE(names.join(u' '),
        u"token-shape dns tcp tls http token bot intents shards session-budget clock websocket hello identify"_s);
}

void tst_CheckRules::theTextShowsTheWaterfall()
{
    CheckReport report;
    report.isOver = true;
    report.elapsed = Milliseconds(100);
    for (CheckFinding &finding : report.findings)
        finding.outcome = CheckRules::skip(u"later"_s);
    CheckFinding &tcp = report.at(CheckStage::Tcp);
    tcp.outcome = { CheckStatus::Fail, u"Nobody there."_s, u"Look."_s };
    tcp.begin = Milliseconds(50);
    tcp.duration = Milliseconds(25);
    tcp.page = QUrl(u"https://example.org/x"_s);
    const QStringList lines = report.toText().split(u'\n');
    QCOMPARE(lines[2], u"fail    tcp               50.0 ms ............======......    25.0 ms  Nobody there."_s);
    QCOMPARE(lines[3], u"        → Look."_s);
    QCOMPARE(lines[4], u"        → https://example.org/x"_s);
    QVERIFY(lines[5].startsWith("skip    tls"_L1));
    QCOMPARE(lines[lines.size() - 2], u"Wrong: TCP"_s);
}

QTEST_GUILESS_MAIN(tst_CheckRules)
#include "tst_checkrules.moc"
