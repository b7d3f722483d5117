// SPDX-License-Identifier: MIT
// One question to the HTTP API and what becomes of it.
#include "core/rest/answerreader.h"
#include "core/rest/restclient.h"

#include "tests/support/manualclock.h"
#include "tests/support/scriptedserver.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

const QByteArray gatewayPath("/api/v10/gateway/bot");

GatewayShardConfig config()
{
    return { .token = u"MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.a-token-of-the-tests-0123456789"_s };
}

/// Asks one page and waits for its answer.
std::optional<RestAnswer> ask(RestClient &client, RestPage page)
{
    std::optional<RestAnswer> answer;
    client.get(page, [&answer](const RestAnswer &it) { answer = it; });
    return QTest::qWaitFor([&answer] { return answer.has_value(); }, 10000) ? answer : std::nullopt;
}

QByteArray dateHeader(qint64 milliseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    return "Date: " + QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1() + "\r\n";
}

} // namespace

class tst_RestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPage();
    void oneAfterTheOtherOverOneClient();
    void keepsTheDateForTheClock_data();
    void keepsTheDateForTheClock();
    void namesWhenA429IsOver_data();
    void namesWhenA429IsOver();
    void othersMayLackPages();
    void timeIsPassedIn();
    void abortIsQuiet();
    void refusesPlacesTheTokenMustNotGo();
};

void tst_RestClient::readsAPage()
{
    const ScriptedServer server;
    RestClient client;
    QVERIFY(!client.open(server.url(), config()));
    const std::optional<RestAnswer> answer = ask(client, RestPage::Application);
    QVERIFY(answer);
    QVERIFY(answer->isRead());
    QCOMPARE(answer->page, RestPage::Application);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->url.path(), u"/api/v10/applications/@me"_s);
    QVERIFY(!answer->clock.skew());
    GatewayInfo info;
    QVERIFY(!readAnswer(*answer, &info));
    QCOMPARE(info.applicationId, u"1"_s);
    QCOMPARE(info.applicationName, u"Chess"_s);
    QVERIFY(!info.guilds);
    QVERIFY(info.userName.isEmpty());
}

void tst_RestClient::oneAfterTheOtherOverOneClient()
{
    ScriptedServer server;
    server.answers.insert(
        "/api/v10/applications/@me", response(200, "{\"id\":\"1\",\"approximate_guild_count\":2501}"));
    RestClient client;
    QVERIFY(!client.open(server.url(), config()));
    GatewayInfo info;
    for (const RestPage page : { RestPage::Gateway, RestPage::User, RestPage::Application, RestPage::Gateway }) {
        const std::optional<RestAnswer> answer = ask(client, page);
        QVERIFY(answer && answer->isRead());
        QVERIFY(!readAnswer(*answer, &info));
    }
    QCOMPARE(server.requests.size(), 4);
    QCOMPARE(info.shards, 3);
    QCOMPARE(info.userName, u"chess"_s);
    QCOMPARE(info.guilds, std::optional<qint64>(2501));
}

void tst_RestClient::keepsTheDateForTheClock_data()
{
    QTest::addColumn<int>("aheadMs"); ///< this machine's clock
    QTest::newRow("right") << 0;
    QTest::newRow("ahead") << 90'000;
    QTest::newRow("behind") << -7'200'000;
}

void tst_RestClient::keepsTheDateForTheClock()
{
    QFETCH(const int, aheadMs);
    const ManualClock clock;
    ScriptedServer server;
    const qint64 now = clock.utcMicroseconds() / 1000;
    server.answers.insert(gatewayPath, response(401, "{}", dateHeader(now - aheadMs)));
    ManualClock ours;
    RestClient client(ours);
    QVERIFY(!client.open(server.url(), config()));
    const std::optional<RestAnswer> answer = ask(client, RestPage::Gateway);
    QVERIFY(answer);
    QVERIFY(!answer->isRead());
    QVERIFY2(answer->clock.skew(), "a refusal has its date as well");
    const qint64 error = answer->clock.skew()->count() - aheadMs;
    QVERIFY2(error >= -500 && error <= 500, qPrintable(QString::number(error)));
}

void tst_RestClient::namesWhenA429IsOver_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("milliseconds"); ///< -1: not told
    QTest::newRow("header") << QByteArray("Retry-After: 12\r\n") << QByteArray("{\"retry_after\":3.5}") << 12000;
    QTest::newRow("body") << QByteArray() << QByteArray("{\"retry_after\":3.5}") << 3500;
    QTest::newRow("the route's own header")
        << QByteArray("X-RateLimit-Reset-After: 0.25\r\n") << QByteArray("{}") << 250;
    QTest::newRow("nothing") << QByteArray() << QByteArray("<html>") << -1;
    QTest::newRow("no number") << QByteArray("Retry-After: Fri, 31 Dec 1999 23:59:59 GMT\r\n") << QByteArray() << -1;
    QTest::newRow("for all of the bot") << QByteArray("Retry-After: 2\r\nX-RateLimit-Global: true\r\n") << QByteArray()
                                        << 2000;
}

void tst_RestClient::namesWhenA429IsOver()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, body);
    QFETCH(const int, milliseconds);
    ScriptedServer server;
    server.answers.insert(gatewayPath, response(429, body, headers));
    RestClient client;
    QVERIFY(!client.open(server.url(), config()));
    const std::optional<RestAnswer> answer = ask(client, RestPage::Gateway);
    QVERIFY(answer && answer->fault);
    QCOMPARE(answer->fault->kind, GatewayError::Kind::RateLimited);
    QCOMPARE(answer->fault->retryAfter.has_value(), milliseconds >= 0);
    if (milliseconds >= 0)
        QCOMPARE(answer->fault->retryAfter->count(), milliseconds);
    QCOMPARE(answer->fault->seen.contains(u"everything this bot asks"_s), headers.contains("Global"));
}

void tst_RestClient::othersMayLackPages()
{
    ScriptedServer server;
    for (const char *page : { "gateway/bot", "users/@me", "applications/@me" })
        server.answers.insert(QByteArray("/api/v10/") + page, response(404, "{}"));
    RestClient client;
    QVERIFY(!client.open(server.url(), config()));
    for (const RestPage page : { RestPage::Gateway, RestPage::User, RestPage::Application }) {
        const std::optional<RestAnswer> answer = ask(client, page);
        QVERIFY(answer && !answer->isRead());
        QCOMPARE(answer->fault.has_value(), page == RestPage::Gateway);
        QCOMPARE(answer->isMissing, page != RestPage::Gateway);
    }
}

void tst_RestClient::timeIsPassedIn()
{
    ScriptedServer server;
    server.answers.clear();
    ManualClock clock;
    RestClient client(clock);
    QVERIFY(!client.open(server.url(), config()));
    std::optional<RestAnswer> answer;
    client.get(RestPage::User, [&answer](const RestAnswer &it) { answer = it; });
    QTRY_COMPARE(server.requests.size(), 1);
    clock.advance(Milliseconds(29'999));
    QVERIFY(!answer);
    clock.advance(Milliseconds(1));
    QVERIFY(answer && answer->fault);
    QVERIFY2(answer->fault->seen.contains(u"within 30 s"_s), qPrintable(answer->fault->seen));
    QCOMPARE(answer->status, 0);
    QCOMPARE(answer->waited, Duration(Milliseconds(30'000)));
}

void tst_RestClient::abortIsQuiet()
{
    ScriptedServer server;
    server.answers.remove(gatewayPath);
    RestClient client;
    QVERIFY(!client.open(server.url(), config()));
    bool wasCalled = false;
    client.get(RestPage::Gateway, [&wasCalled](const RestAnswer &) { wasCalled = true; });
    QTRY_COMPARE(server.requests.size(), 1);
    client.abort();
    QVERIFY(ask(client, RestPage::User));
    QVERIFY(!wasCalled);
}

void tst_RestClient::refusesPlacesTheTokenMustNotGo()
{
    RestClient client;
    const std::optional<NetworkFault> fault = client.open(QUrl(u"http://discord.example/api/v10"_s), config());
    QVERIFY(fault);
    QCOMPARE(fault->kind, GatewayError::Kind::InvalidArgument);
    QCOMPARE(fault->error().field, u"api"_s);
    GatewayShardConfig noFile = config();
    noFile.http.caFile = u"/nowhere/at/all.pem"_s;
    QCOMPARE(client.open(QUrl(u"https://discord.example"_s), noFile)->kind, GatewayError::Kind::Tls);
}

QTEST_GUILESS_MAIN(tst_RestClient)
#include "tst_restclient.moc"
