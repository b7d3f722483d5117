// SPDX-License-Identifier: MIT
#include "core/rest/gatewaylookup.h"

#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

const QString token = u"MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.a-token-of-the-tests-0123456789"_s;

GatewayShardConfig config()
{
    GatewayShardConfig config;
    config.token = token;
    return config;
}

/// One look-up to its end.
struct Asking
{
    explicit Asking(const QUrl &api, const GatewayShardConfig &config = ::config())
        : succeeded(&lookup, &GatewayLookup::succeeded)
        , failed(&lookup, &GatewayLookup::failed)
    {
        lookup.start(api, config);
    }
    [[nodiscard]] bool wait()
    {
        return QTest::qWaitFor([this] { return succeeded.size() + failed.size() > 0; }, 10000) && succeeded.size() + failed.size() == 1;
    }
    [[nodiscard]] GatewayInfo info() const { return succeeded.isEmpty() ? GatewayInfo() : succeeded.first().first().value<GatewayInfo>(); }
    [[nodiscard]] GatewayError error() const { return failed.isEmpty() ? GatewayError() : failed.first().first().value<GatewayError>(); }

    GatewayLookup lookup;
    QSignalSpy succeeded;
    QSignalSpy failed;
};

} // namespace

class tst_GatewayLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAllThree();
    void tellsTheServersClock_data();
    void tellsTheServersClock();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void followsNoRedirect();
    void waitsAsLongAsAskedFor_data();
    void waitsAsLongAsAskedFor();
    void takesWhatOthersLeaveOut();
    void refusesPlaintextToAStranger();
    void goesThroughTheProxy();
    void tellsWhatTheProxySays();
    void tellsThatTheHostIsNotThere();
    void trustsTheAuthorityItIsGiven();
    void speaksTlsOrSaysSo();
    void abortIsQuiet();
    void startsAnewWhileUnderWay();
};

void tst_GatewayLookup::asksAllThree()
{
    ScriptedServer server;
    GatewayShardConfig asked = config();
    Asking it(server.url(), asked);
    QVERIFY(it.wait());
    QCOMPARE(it.failed.size(), 0);
    const GatewayInfo info = it.info();
    QCOMPARE(info.url, QUrl(u"wss://gateway.example"_s));
    QCOMPARE(info.shards, 3);
    QCOMPARE(info.limit.total, 1000);
    QCOMPARE(info.limit.remaining, 997);
    QCOMPARE(info.limit.resetAfter, Milliseconds(14400000));
    QCOMPARE(info.limit.maxConcurrency, 16);
    QCOMPARE(info.userId, u"123456789012345678"_s);
    QCOMPARE(info.userName, u"chess"_s);
    QVERIFY(info.bot);
    QCOMPARE(info.applicationName, u"Chess"_s);
    QCOMPARE(info.applicationFlags, std::optional<quint64>(4096 | 562949953953792ULL));

    QCOMPARE(server.requests.size(), 3);
    const QByteArray authorization = "\r\nAuthorization: Bot " + token.toUtf8() + "\r\n";
    for (const QByteArray &request : server.requests) {
        QVERIFY(request.contains(authorization));
        QVERIFY(request.contains("\r\nUser-Agent: DiscordBot (https://"));
        QVERIFY(request.contains(" HTTP/1.1\r\n"));
        QVERIFY(!request.toLower().contains("\r\ncookie:"));
        QVERIFY(!request.toLower().contains("upgrade: h2c"));
    }
}

void tst_GatewayLookup::tellsTheServersClock_data()
{
    QTest::addColumn<int>("ahead");
    QTest::newRow("an hour ahead") << 3600;
    QTest::newRow("an hour behind") << -3600;
}

void tst_GatewayLookup::tellsTheServersClock()
{
    QFETCH(const int, ahead);
    ScriptedServer server;
    QVERIFY(!Asking(server.url(), config()).info().clock.ahead());
    const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(ahead);
    server.answers["/api/v10/users/@me"] = response(
        200, R"({"id":"1","username":"Chess Bot","bot":true})", "Date: " + QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1() + "\r\n");
    Asking it(server.url());
    QVERIFY(it.wait());
    const ServerClock clock = it.info().clock;
    QVERIFY(clock.ahead());
    constexpr qint64 second = 1'000'000;
    // The header was made before the question was asked, by as long as that took.
    QVERIFY(clock.ahead()->least <= ahead * second);
    QVERIFY(clock.ahead()->most >= (ahead - 10) * second);
    QVERIFY(clock.ahead()->most - clock.ahead()->least >= second);
    QVERIFY(std::abs(*clock.correction() - ahead * second) < 10 * second);
    QVERIFY(std::abs(*clock.correction()) <= std::abs(ahead * second) + second);
}

void tst_GatewayLookup::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QByteArray &path, const QByteArray &answer, const char *kind, const QStringList &words) {
        QTest::newRow(name) << QByteArray("/api/v10" + path) << answer << QByteArray(kind) << words;
    };
    const QByteArray gateway("/gateway/bot");
    const QByteArray user("/users/@me");
    const QByteArray application("/applications/@me");

    row("401", gateway, response(401, R"({"message":"401: Unauthorized","code":0})"), "authentication", { u"401"_s, u"Developer Portal"_s });
    row("401 on the user", user, response(401, "{}", "WWW-Authenticate: Basic realm=\"x\"\r\n"), "authentication", { u"401"_s });
    row("403", gateway, response(403, R"({"message":"Missing Access"})"), "network", { u"403"_s, u"Missing Access"_s });
    row("403 that is a page", gateway, response(403, "<html>"), "network", { u"403"_s });
    row("404", gateway, response(404, "{}"), "network", { u"404"_s, u"--api"_s });
    row("429", gateway, response(429, "{}", "Retry-After: 12\r\n"), "rate-limited", { u"429"_s });
    row("429 with its time in the body", gateway, response(429, R"({"retry_after":12.0,"global":true})"), "rate-limited", { u"429"_s });
    row("400", gateway, response(400, R"({"message":"Bad"})"), "network", { u"400"_s, u"Bad"_s });
    row("500", gateway, response(500, ""), "network", { u"500"_s });
    row("503", application, response(503, "upstream"), "network", { u"503"_s, u"applications/@me"_s });
    row("301", gateway, response(301, "", "Location: https://other.example/x?secret=1\r\n"), "network", { u"https://other.example/x"_s, u"301"_s });
    row("302 without a place", gateway, response(302, ""), "network", { u"302"_s });
    row("not JSON", gateway, response(200, "<html>Welcome to the hotel</html>"), "protocol", { u"not JSON"_s, u"gateway/bot"_s });
    row("nothing", gateway, response(200, ""), "protocol", { u"not JSON"_s });
    row("a list", user, response(200, "[]"), "protocol", { u"not a JSON object"_s });
    row("no url", gateway, response(200, "{\"shards\":1}"), "protocol", { u"\"url\""_s });
    row("url of a page", gateway, response(200, R"({"url":"https://x.example"})"), "protocol", { u"WebSocket"_s });
    row("shards in words", gateway, response(200, R"({"url":"wss://x.example","shards":"two"})"), "protocol", { u"\"shards\""_s });
    row("limit that is a list", gateway, response(200, R"({"url":"wss://x.example","session_start_limit":[]})"), "protocol", { u"session_start_limit"_s });
    row("remaining below nothing", gateway, response(200, R"({"url":"wss://x.example","session_start_limit":{"remaining":-1}})"), "protocol", { u"remaining"_s });
    row("flags in words", application, response(200, R"({"flags":"many"})"), "protocol", { u"flags"_s });
    row("no bot", user, response(200, R"({"id":"1","username":"me","bot":false})"), "authentication", { u"user"_s });
    row("too large", user, response(200, '"' + QByteArray(RestClient::maximumAnswerBytes + 10, 'x') + '"'), "protocol", { u"larger"_s });
    row("cut off", user, QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"id\":"), "network", {});
    row("no HTTP", gateway, QByteArray("SSH-2.0-OpenSSH_9.2\r\n"), "network", {});
    row("packed", gateway, response(200, QByteArray::fromHex("1f8b0800"), "Content-Encoding: gzip\r\n"), "protocol", {});
}

void tst_GatewayLookup::saysWhatIsWrong()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, kind);
    QFETCH(const QStringList, words);
    ScriptedServer server;
    server.answers.insert(path, answer);
    Asking it(server.url());
    QVERIFY(it.wait());
    QCOMPARE(it.succeeded.size(), 0);
    const GatewayError error = it.error();
    QVERIFY2(error.name() == kind, qPrintable(QLatin1String(error.name()) + u": "_s + error.message));
    for (const QString &word : words)
        QVERIFY2(error.message.contains(word), qPrintable(error.message));
    QVERIFY(!error.message.contains(token));
    QVERIFY(!error.message.contains(u"secret"_s));
    if (error.kind == GatewayError::Kind::RateLimited)
        QCOMPARE(error.retryAfter, std::optional(Milliseconds(12000)));
}

void tst_GatewayLookup::followsNoRedirect()
{
    ScriptedServer stranger;
    ScriptedServer server;
    server.answers.insert("/api/v10/gateway/bot", response(302, "", "Location: " + stranger.url().toEncoded() + "/gateway/bot\r\n"));
    Asking it(server.url());
    QVERIFY(it.wait());
    QVERIFY(it.error().message.contains(stranger.url().host()));
    QCOMPARE(stranger.requests, QByteArrayList());
}

void tst_GatewayLookup::waitsAsLongAsAskedFor_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing at all") << QByteArray();
    QTest::newRow("a body that never ends") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{");
}

void tst_GatewayLookup::waitsAsLongAsAskedFor()
{
    QFETCH(const QByteArray, answer);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    connect(&silent, &QTcpServer::newConnection, this, [&] { silent.nextPendingConnection()->write(answer); });
    GatewayShardConfig hasty = config();
    hasty.http.connectTimeout = Milliseconds(100);
    Asking it(QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort())), hasty);
    QVERIFY(it.wait());
    QCOMPARE(it.error().kind, GatewayError::Kind::Network);
    QVERIFY2(it.error().message.contains(u"0.1 s"_s), qPrintable(it.error().message));
}

void tst_GatewayLookup::takesWhatOthersLeaveOut()
{
    ScriptedServer server;
    server.answers.insert("/api/v10/gateway/bot", response(200, R"({"url":"ws://127.0.0.1:1"})"));
    server.answers.insert("/api/v10/users/@me", response(200, R"({"id":"7"})"));
    server.answers.insert("/api/v10/applications/@me", response(404, "{}"));
    QUrl withSlash = server.url();
    withSlash.setPath(withSlash.path() + u'/');
    Asking it(withSlash);
    QVERIFY(it.wait());
    QCOMPARE(it.failed.size(), 0);
    QCOMPARE(it.info().shards, 1);
    QCOMPARE(it.info().limit.remaining, 1000);
    QCOMPARE(it.info().limit.maxConcurrency, 1);
    QCOMPARE(it.info().userId, u"7"_s);
    QVERIFY(!it.info().applicationFlags);
}

void tst_GatewayLookup::refusesPlaintextToAStranger()
{
    Asking it(QUrl(u"http://discord.example/api/v10"_s));
    QCOMPARE(it.failed.size(), 0); // never within the call
    QVERIFY(it.wait());
    QCOMPARE(it.error().kind, GatewayError::Kind::InvalidArgument);
    QVERIFY(it.error().message.contains(u"--allow-plaintext"_s));
}

void tst_GatewayLookup::goesThroughTheProxy()
{
    ScriptedServer server;
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QByteArrayList heads;
    connect(&proxy, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *client = proxy.nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, client, [&heads, &server, client] {
            auto *upstream = client->findChild<QTcpSocket *>();
            const QByteArray bytes = client->readAll();
            if (upstream) {
                upstream->write(bytes);
                return;
            }
            heads.append(bytes);
            if (!bytes.contains("Proxy-Authorization:")) {
                client->write("HTTP/1.1 407 X\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                client->disconnectFromHost();
                return;
            }
            upstream = new QTcpSocket(client);
            connect(upstream, &QTcpSocket::readyRead, client, [upstream, client] { client->write(upstream->readAll()); });
            connect(upstream, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
            upstream->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(server.url().port()));
            client->write("HTTP/1.1 200 OK\r\n\r\n");
        });
    });
    GatewayShardConfig proxied = config();
    proxied.allowPlaintext = true;
    proxied.proxy.url = QUrl(u"http://127.0.0.1:%1"_s.arg(proxy.serverPort()));
    proxied.proxy.user = u"me"_s;
    proxied.proxy.password = u"pass:word"_s;
    proxied.proxy.headers = { { "X-Team", "chess" } };
    Asking it(QUrl(u"http://gateway.example:8080/api/v10"_s), proxied);
    QVERIFY(it.wait());
    QVERIFY2(it.failed.isEmpty(), qPrintable(it.error().message));
    QVERIFY(heads.last().startsWith("CONNECT gateway.example:8080 "));
    QVERIFY(heads.last().contains("\r\nX-Team: chess\r\n"));
    QVERIFY(heads.last().contains(QByteArray("Basic ").append(QByteArray("me:pass:word").toBase64())));
    // The proxy sees where we go, not the token.
    QVERIFY(!heads.join().contains(token.toUtf8()));
}

void tst_GatewayLookup::tellsWhatTheProxySays()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    connect(&proxy, &QTcpServer::newConnection, this, [&proxy] {
        QTcpSocket *client = proxy.nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, client, [client] {
            client->readAll();
            client->write("HTTP/1.1 407 X\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
        });
    });
    GatewayShardConfig proxied = config();
    proxied.allowPlaintext = true;
    proxied.proxy.url = QUrl(u"http://127.0.0.1:%1"_s.arg(proxy.serverPort()));
    proxied.proxy.user = u"me"_s;
    proxied.proxy.password = u"wrong-password"_s;
    Asking it(QUrl(u"http://gateway.example/api/v10"_s), proxied);
    QVERIFY(it.wait());
    QCOMPARE(it.error().kind, GatewayError::Kind::Network);
    QVERIFY2(it.error().message.contains(u"SHARDSCOPE_PROXY_AUTH"_s), qPrintable(it.error().message));
    QVERIFY(!it.error().message.contains(u"wrong-password"_s));
}

void tst_GatewayLookup::tellsThatTheHostIsNotThere()
{
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(gone.serverPort()));
    gone.close();
    Asking refused(url);
    QVERIFY(refused.wait());
    QCOMPARE(refused.error().kind, GatewayError::Kind::Network);
    QVERIFY2(refused.error().message.contains(u"refused"_s), qPrintable(refused.error().message));

    ScriptedServer dropping;
    dropping.dropsAtOnce = true;
    Asking dropped(dropping.url());
    QVERIFY(dropped.wait());
    QCOMPARE(dropped.error().kind, GatewayError::Kind::Network);
}

void tst_GatewayLookup::trustsTheAuthorityItIsGiven()
{
    ScriptedServer server(true);
    Asking stranger(server.url());
    QVERIFY(stranger.wait());
    QVERIFY2(stranger.error().kind == GatewayError::Kind::Tls, qPrintable(stranger.error().message));
    QVERIFY(stranger.error().message.contains(u"--ca-file"_s));
    QCOMPARE(server.requests, QByteArrayList());

    GatewayShardConfig trusting = config();
    trusting.http.caFile = ScriptedServer::certificate();
    Asking friendly(server.url(), trusting);
    QVERIFY(friendly.wait());
    QVERIFY2(friendly.failed.isEmpty(), qPrintable(friendly.error().message));
    QCOMPARE(friendly.info().userName, u"chess"_s);
}

void tst_GatewayLookup::speaksTlsOrSaysSo()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&plain, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *client = plain.nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, client, [&heard, client] {
            heard += client->readAll();
            client->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        });
    });
    const QUrl url(u"https://127.0.0.1:%1/api/v10"_s.arg(plain.serverPort()));
    Asking it(url);
    QVERIFY(it.wait());
    QVERIFY2(it.error().kind == GatewayError::Kind::Tls, qPrintable(it.error().message));
    QVERIFY(!heard.contains(token.toUtf8()));

    GatewayShardConfig wrong = config();
    wrong.http.caFile = QStringLiteral(SHARDSCOPE_SOURCE_DIR "/LICENSE");
    Asking noFile(url, wrong);
    QVERIFY(noFile.wait());
    QCOMPARE(noFile.error().kind, GatewayError::Kind::Tls);
}

void tst_GatewayLookup::abortIsQuiet()
{
    ScriptedServer server;
    server.answers.clear();
    Asking it(server.url());
    QVERIFY(QTest::qWaitFor([&] { return server.requests.size() == 3; }));
    it.lookup.abort();
    it.lookup.abort();
    // Another one ends, this one stays silent.
    ScriptedServer other;
    Asking next(other.url());
    QVERIFY(next.wait());
    QCOMPARE(it.succeeded.size() + it.failed.size(), 0);
}

void tst_GatewayLookup::startsAnewWhileUnderWay()
{
    ScriptedServer silent;
    silent.answers.clear();
    ScriptedServer server;
    Asking it(silent.url());
    it.lookup.start(server.url(), config());
    QVERIFY(it.wait());
    QCOMPARE(it.succeeded.size(), 1);
    // And again once it has ended.
    it.lookup.start(server.url(), config());
    QVERIFY(QTest::qWaitFor([&] { return it.succeeded.size() == 2; }));
}

QTEST_GUILESS_MAIN(tst_GatewayLookup)
#include "tst_gatewaylookup.moc"
