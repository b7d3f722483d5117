// SPDX-License-Identifier: MIT
#include "simulatorclient.h"
#include "tests/support/httpexchange.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

using Answer = HttpReply;

Answer exchange(SimulatorRig &rig, const QByteArray &request)
{
    return httpExchange(quint16(rig.address.gateway.port()), request);
}

QByteArray authorization(const SimulatorRig &rig)
{
    return "Authorization: Bot " + rig.token() + "\r\n";
}

} // namespace

class tst_SimulatorHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gatewayBotTellsTheGateway();
    void selfAndApplicationAreTheBot();
    void tokenHasABotsShape();
    void otherTokensAreUnauthorized_data();
    void otherTokensAreUnauthorized();
    void anyTokenMayDo();
    void unknownPathsAndMethodsAreRefused_data();
    void unknownPathsAndMethodsAreRefused();
    void webPagesAndForeignHostsAreForbidden_data();
    void webPagesAndForeignHostsAreForbidden();
    void upgradesOfWebPagesAreForbidden();
    void longHeadsAreRefused();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void slowClientsAreLetGo();
    void manySilentClientsDoNotHurt();
    void headComesInPieces();
    void dateIsToldByTheClock();
    void faultsChangeTheAnswers();
    void onlyLoopbackIsListenedOn();
};

void tst_SimulatorHttp::gatewayBotTellsTheGateway()
{
    SimulatorRig rig;
    const Answer answer = exchange(rig, httpGet("/api/v10/gateway/bot", authorization(rig)));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.head.contains("Content-Type: application/json\r\n"));
    const QJsonObject body = parsed(answer.body);
    QCOMPARE(body[u"url"_s].toString(), rig.address.gateway.toString());
    QCOMPARE(body[u"shards"_s].toInt(), 1);
    const QJsonObject limit = body[u"session_start_limit"_s].toObject();
    QCOMPARE(limit[u"total"_s].toInt(), 1000);
    QCOMPARE(limit[u"remaining"_s].toInt(), 1000);
    QVERIFY(limit[u"max_concurrency"_s].toInt() >= 1);
    QVERIFY(limit.contains(u"reset_after"_s));
}

void tst_SimulatorHttp::selfAndApplicationAreTheBot()
{
    SimulatorRig rig;
    const QJsonObject self = parsed(exchange(rig, httpGet("/api/v10/users/@me", authorization(rig))).body);
    QCOMPARE(self[u"bot"_s], QJsonValue(true));
    QCOMPARE(self[u"id"_s].toString().toLatin1(), QByteArray::fromBase64(rig.token().left(rig.token().indexOf('.')), QByteArray::Base64UrlEncoding));
    const QJsonObject application = parsed(exchange(rig, httpGet("/api/v10/applications/@me", authorization(rig))).body);
    const quint64 flags = quint64(application[u"flags"_s].toInteger());
    QVERIFY(disallowedIntents(GatewayIntents::all(), flags).isEmpty());
    QCOMPARE(application[u"flags_new"_s].toString(), QString::number(flags));
    SimulatorClient client(rig);
    const QJsonObject ready = client.becomeReady();
    QCOMPARE(ready[u"user"_s].toObject()[u"id"_s], self[u"id"_s]);
    QCOMPARE(ready[u"application"_s].toObject()[u"id"_s], application[u"id"_s]);
    QCOMPARE(ready[u"application"_s].toObject()[u"flags"_s], application[u"flags"_s]);
}

void tst_SimulatorHttp::tokenHasABotsShape()
{
    SimulatorRig rig;
    const QList<QByteArray> parts = rig.token().split('.');
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[1].size(), 6);
    QCOMPARE(parts[2].size(), 38);
    Simulator one;
    Simulator other;
    QCOMPARE_NE(one.start({}, nullptr)->token, other.start({}, nullptr)->token);
}

void tst_SimulatorHttp::otherTokensAreUnauthorized_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("wrong") << QByteArray("Authorization: Bot nothing\r\n");
    QTest::newRow("no Bot") << QByteArray("Authorization: TOKEN\r\n");
    QTest::newRow("Bearer") << QByteArray("Authorization: Bearer TOKEN\r\n");
}

void tst_SimulatorHttp::otherTokensAreUnauthorized()
{
    QFETCH(QByteArray, header);
    SimulatorRig rig;
    for (const QByteArray path : { "/api/v10/gateway/bot", "/api/v10/users/@me", "/api/v10/applications/@me" }) {
        const Answer answer = exchange(rig, httpGet(path, QByteArray(header).replace("TOKEN", rig.token())));
        QCOMPARE(answer.status, 401);
        QCOMPARE(parsed(answer.body)[u"message"_s].toString(), u"401: Unauthorized"_s);
    }
}

void tst_SimulatorHttp::anyTokenMayDo()
{
    SimulatorConfig config;
    config.anyToken = true;
    SimulatorRig rig(config);
    QCOMPARE(exchange(rig, httpGet("/api/v10/users/@me", "Authorization: Bot whatever\r\n")).status, 200);
    QCOMPARE(exchange(rig, httpGet("/api/v10/users/@me", {})).status, 401);
    SimulatorClient client(rig);
    QVERIFY(!client.becomeReady({ { u"token"_s, u"whatever"_s } }).isEmpty());
}

void tst_SimulatorHttp::unknownPathsAndMethodsAreRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("root") << QByteArray("GET / HTTP/1.1") << 404;
    QTest::newRow("unknown") << QByteArray("GET /api/v10/channels/1 HTTP/1.1") << 404;
    QTest::newRow("other version") << QByteArray("GET /api/v6/gateway/bot HTTP/1.1") << 404;
    QTest::newRow("no version") << QByteArray("GET /api/gateway/bot HTTP/1.1") << 200;
    QTest::newRow("a query") << QByteArray("GET /api/v10/gateway/bot?x=1 HTTP/1.1") << 200;
    QTest::newRow("post") << QByteArray("POST /api/v10/gateway/bot HTTP/1.1") << 405;
}

void tst_SimulatorHttp::unknownPathsAndMethodsAreRefused()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    SimulatorRig rig;
    const Answer answer = exchange(rig, line + "\r\nHost: localhost\r\n" + authorization(rig) + "\r\n");
    QCOMPARE(answer.status, status);
    QVERIFY(!parsed(answer.body).isEmpty());
}

void tst_SimulatorHttp::webPagesAndForeignHostsAreForbidden_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("loopback") << QByteArray("Host: 127.0.0.1\r\n") << true;
    QTest::newRow("loopback and port") << QByteArray("Host: 127.0.0.1:7860\r\n") << true;
    QTest::newRow("localhost") << QByteArray("Host: LocalHost:80\r\n") << true;
    QTest::newRow("loopback of IPv6") << QByteArray("Host: [::1]:80\r\n") << true;
    QTest::newRow("name in another case") << QByteArray("hOsT: localhost\r\n") << true;
    QTest::newRow("no host") << QByteArray() << false;
    QTest::newRow("foreign host") << QByteArray("Host: evil.example\r\n") << false;
    QTest::newRow("begins like loopback") << QByteArray("Host: 127.0.0.1.evil.example\r\n") << false;
    QTest::newRow("begins like localhost") << QByteArray("Host: localhost:80.evil.example\r\n") << false;
    QTest::newRow("two hosts") << QByteArray("Host: 127.0.0.1\r\nHost: evil.example\r\n") << false;
    QTest::newRow("origin") << QByteArray("Host: 127.0.0.1\r\nOrigin: https://evil.example\r\n") << false;
    QTest::newRow("null origin") << QByteArray("Host: 127.0.0.1\r\nOrigin: null\r\n") << false;
    QTest::newRow("empty origin") << QByteArray("Host: 127.0.0.1\r\nOrigin:\r\n") << false;
}

void tst_SimulatorHttp::webPagesAndForeignHostsAreForbidden()
{
    QFETCH(QByteArray, headers);
    QFETCH(bool, allowed);
    SimulatorRig rig;
    const Answer answer = exchange(rig, "GET /api/v10/gateway/bot HTTP/1.1\r\n" + headers + authorization(rig) + "\r\n");
    QCOMPARE(answer.status, allowed ? 200 : 403);
}

void tst_SimulatorHttp::upgradesOfWebPagesAreForbidden()
{
    SimulatorRig rig;
    const QByteArray upgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    QCOMPARE(exchange(rig, httpGet("/?v=10", upgrade + "Origin: https://evil.example\r\n")).status, 403);
    QCOMPARE(exchange(rig, "GET /?v=10 HTTP/1.1\r\nHost: evil.example\r\n" + upgrade + "\r\n").status, 403);
}

void tst_SimulatorHttp::longHeadsAreRefused()
{
    SimulatorRig rig;
    QCOMPARE(exchange(rig, httpGet("/", "X: " + QByteArray(100000, 'x') + "\r\n")).status, 431);
}

void tst_SimulatorHttp::nonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("no request") << QByteArray("hello\r\n\r\n");
    QTest::newRow("empty") << QByteArray("\r\n\r\n");
    QTest::newRow("no path") << QByteArray("GET  HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("another protocol") << QByteArray("GET / RTSP/1.0\r\nHost: localhost\r\n\r\n");
    QTest::newRow("a line without colon") << QByteArray("GET / HTTP/1.1\r\nnonsense\r\n\r\n");
    QTest::newRow("bytes") << QByteArray("\x00\xff\x16\x03\x01\r\n\r\n", 9);
}

void tst_SimulatorHttp::nonsenseIsRefused()
{
    QFETCH(QByteArray, request);
    SimulatorRig rig;
    QCOMPARE(exchange(rig, request).status, 400);
}

void tst_SimulatorHttp::slowClientsAreLetGo()
{
    SimulatorRig rig;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(rig.address.gateway.port()));
    socket.write("GET / HTT");
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    QTRY_VERIFY(rig.clock.nextTimer() && *rig.clock.nextTimer() <= std::chrono::seconds(5));
    rig.clock.advance(std::chrono::seconds(6));
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

void tst_SimulatorHttp::manySilentClientsDoNotHurt()
{
    SimulatorRig rig;
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 64; ++i) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(QHostAddress::LocalHost, quint16(rig.address.gateway.port()));
        QTRY_COMPARE(silent.back()->state(), QAbstractSocket::ConnectedState);
    }
    // One more is turned away at once, and when their time is over there is room again.
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, quint16(rig.address.gateway.port()));
    QTRY_COMPARE(late.state(), QAbstractSocket::UnconnectedState);
    rig.clock.advance(std::chrono::seconds(6));
    QTRY_COMPARE(silent.front()->state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(silent.back()->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(exchange(rig, httpGet("/api/v10/gateway/bot", authorization(rig))).status, 200);
}

void tst_SimulatorHttp::headComesInPieces()
{
    SimulatorRig rig;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(rig.address.gateway.port()));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    for (const char byte : httpGet("/api/v10/gateway")) {
        socket.write(&byte, 1);
        socket.flush();
        QCoreApplication::sendPostedEvents();
    }
    QByteArray text;
    QTRY_VERIFY((text += socket.readAll()).endsWith('}'));
    QVERIFY(text.startsWith("HTTP/1.1 200 OK\r\n"));
}

void tst_SimulatorHttp::dateIsToldByTheClock()
{
    SimulatorRig rig;
    const Answer answer = exchange(rig, httpGet("/api/v10/gateway"));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(rig.clock.utcMicroseconds() / 1000, Qt::UTC);
    const QByteArray expected = QLocale::c().toString(now, u"'Date: 'ddd, dd MMM yyyy HH:mm:ss' GMT\r\n'"_s).toLatin1();
    QVERIFY2(answer.head.contains(expected), answer.head.constData());
}

void tst_SimulatorHttp::faultsChangeTheAnswers()
{
    SimulatorConfig config;
    for (const char *text : { "bot=false", "flags=4096", "remaining=3", "shards=4" })
        config.faults.append(*SimulatorFault::parse(QString::fromLatin1(text), nullptr));
    SimulatorRig rig(config);
    QCOMPARE(parsed(exchange(rig, httpGet("/api/v10/users/@me", authorization(rig))).body)[u"bot"_s], QJsonValue(false));
    QCOMPARE(parsed(exchange(rig, httpGet("/api/v10/applications/@me", authorization(rig))).body)[u"flags"_s].toInt(), 4096);
    const QJsonObject bot = parsed(exchange(rig, httpGet("/api/v10/gateway/bot", authorization(rig))).body);
    QCOMPARE(bot[u"shards"_s].toInt(), 4);
    QCOMPARE(bot[u"session_start_limit"_s].toObject()[u"remaining"_s].toInt(), 3);

    for (const int status : { 400, 401, 403, 429, 500, 502, 503 }) {
        SimulatorConfig failing;
        failing.faults = { *SimulatorFault::parse(u"http=%1"_s.arg(status), nullptr) };
        SimulatorRig broken(failing);
        const Answer answer = exchange(broken, httpGet("/api/v10/gateway/bot", authorization(broken)));
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.head.contains("Retry-After: "), status == 429);
        QVERIFY(!parsed(answer.body).isEmpty());
    }
}

void tst_SimulatorHttp::onlyLoopbackIsListenedOn()
{
    SimulatorRig rig;
    QCOMPARE(rig.address.gateway.host(), u"127.0.0.1"_s);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(u"127.0.0.2"_s), quint16(rig.address.gateway.port()));
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

QTEST_GUILESS_MAIN(tst_SimulatorHttp)
#include "tst_simulator_http.moc"
