// SPDX-License-Identifier: MIT
#include "core/gateway/gatewaytransport.h"

#include "tests/support/fakegateway.h"
#include "tests/support/manualclock.h"
#include "tests/support/testauthority.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

/// An HTTP proxy that notes what it was told and joins the two ends.
class ConnectProxy : public QObject
{
public:
    explicit ConnectProxy(const QUrl &target, const QByteArray &answer = "HTTP/1.1 200 OK\r\n\r\n")
        : m_target(target)
        , m_answer(answer)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
        connect(&m_server, &QTcpServer::newConnection, this, [this] { serve(m_server.nextPendingConnection()); });
    }

    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort())); }
    QByteArrayList heads;

private:
    void serve(QTcpSocket *client)
    {
        client->setParent(this);
        connect(client, &QTcpSocket::readyRead, this, [this, client] {
            if (auto *upstream = client->findChild<QTcpSocket *>()) {
                upstream->write(client->readAll());
                return;
            }
            const QByteArray head = client->readAll();
            heads.append(head);
            const bool refused = !m_answer.contains(" 200 ") && !head.contains("Proxy-Authorization");
            client->write(refused ? m_answer : QByteArray("HTTP/1.1 200 OK\r\n\r\n"));
            if (refused)
                return;
            auto *upstream = new QTcpSocket(client);
            connect(upstream, &QTcpSocket::readyRead, client, [client, upstream] { client->write(upstream->readAll()); });
            upstream->connectToHost(m_target.host(), static_cast<quint16>(m_target.port()));
        });
    }

    QTcpServer m_server;
    QUrl m_target;
    QByteArray m_answer;
};

} // namespace

class tst_GatewayTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void failuresBeforeTheUpgradeEndOnceWithAReason_data();
    void failuresBeforeTheUpgradeEndOnceWithAReason();
    void goesThroughAnHttpProxyWithHeadersAndCredentials();
    void namesAProxyThatRefuses();
    void tlsNeedsATrustedAuthority_data();
    void tlsNeedsATrustedAuthority();
    void closeReasonsFitTheirFrame();
    void peersThatOnlyTalkAreLeft_data();
    void peersThatOnlyTalkAreLeft();

private:
    TestAuthority m_authority;
};

void tst_GatewayTransport::initTestCase()
{
    QVERIFY(m_authority.isGood());
    QVERIFY(m_authority.issue(u"good"_s, u"IP:127.0.0.1"_s));
    QVERIFY(m_authority.issue(u"other"_s, u"DNS:other.example"_s));
    QVERIFY(m_authority.issue(u"expired"_s, u"IP:127.0.0.1"_s, -1));
}

void tst_GatewayTransport::failuresBeforeTheUpgradeEndOnceWithAReason_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("HTTP 401") << QByteArray("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n") << u"401"_s;
    QTest::newRow("HTTP 302 is not followed") << QByteArray("HTTP/1.1 302 Found\r\nLocation: ws://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n") << u"302"_s;
    QTest::newRow("HTTP 503") << QByteArray("HTTP/1.1 503 Service Unavailable\r\n\r\n") << u"503"_s;
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH\r\n\r\n") << QString();
    QTest::newRow("closes at once") << QByteArray() << QString();
    QTest::newRow("nobody listens") << QByteArray("-") << u"refused"_s;
}

void tst_GatewayTransport::failuresBeforeTheUpgradeEndOnceWithAReason()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url(u"ws://127.0.0.1:%1"_s.arg(server.serverPort()));
    if (answer == "-")
        server.close();
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
            socket->readAll();
            socket->write(answer);
            socket->disconnectFromHost();
        });
    });
    ManualClock clock;
    const GatewayShardConfig config { .token = u"t"_s, .compression = Compression::None };
    GatewayTransport transport(clock, config);
    QSignalSpy closed(&transport, &GatewayTransport::closed);
    transport.open(url);
    QTRY_COMPARE(closed.size(), 1);
    const auto close = closed.first().first().value<TransportClose>();
    QVERIFY(!close.wasOpen);
    QVERIFY(close.error);
    QCOMPARE(close.error->kind, GatewayError::Kind::Network);
    QVERIFY2(close.error->message.contains(words), qPrintable(close.error->message));
    QVERIFY(!close.code);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(closed.size(), 1);
}

void tst_GatewayTransport::goesThroughAnHttpProxyWithHeadersAndCredentials()
{
    FakeGateway gateway;
    ConnectProxy proxy(gateway.url(), "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
    ManualClock clock;
    GatewayShardConfig config { .token = u"t"_s, .compression = Compression::None };
    config.proxy = { .url = proxy.url(), .user = u"anna"_s, .password = u"secret"_s, .headers = { { "X-Team", "bots" } } };
    GatewayTransport transport(clock, config);
    QSignalSpy opened(&transport, &GatewayTransport::opened);
    transport.open(QUrl(u"ws://gateway.example.org:8123/"_s));
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(proxy.heads.last().startsWith("CONNECT gateway.example.org:8123 "));
    QVERIFY(proxy.heads.last().contains("X-Team: bots"));
    QVERIFY(proxy.heads.last().contains(QByteArray("Basic " + QByteArray("anna:secret").toBase64())));
}

void tst_GatewayTransport::namesAProxyThatRefuses()
{
    FakeGateway gateway;
    ConnectProxy proxy(gateway.url(), "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    ManualClock clock;
    GatewayShardConfig config { .token = u"t"_s };
    config.proxy.url = proxy.url();
    GatewayTransport transport(clock, config);
    QSignalSpy closed(&transport, &GatewayTransport::closed);
    transport.open(QUrl(u"ws://gateway.example.org/"_s));
    QTRY_COMPARE(closed.size(), 1);
    const auto close = closed.first().first().value<TransportClose>();
    QVERIFY2(close.error && close.error->message.contains(u"roxy"_s), qPrintable(close.error ? close.error->message : QString()));
}

void tst_GatewayTransport::tlsNeedsATrustedAuthority_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<QString>("words"); ///< empty: it opens
    QTest::newRow("own authority named") << u"good"_s << u"ca.pem"_s << QString();
    QTest::newRow("unknown authority") << u"good"_s << QString() << u"not trusted here: Test authority"_s;
    QTest::newRow("certificate of another host") << u"other"_s << u"ca.pem"_s << u"is for other.example"_s;
    QTest::newRow("certificate of yesterday") << u"expired"_s << u"ca.pem"_s << u"expired on"_s;
    QTest::newRow("CA file that does not exist") << u"good"_s << u"missing.pem"_s << u"cannot be read"_s;
}

void tst_GatewayTransport::tlsNeedsATrustedAuthority()
{
    QFETCH(QString, certificate);
    QFETCH(QString, caFile);
    QFETCH(QString, words);
    QWebSocketServer server(u"tls"_s, QWebSocketServer::SecureMode);
    server.setSslConfiguration(m_authority.serverConfiguration(certificate));
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QWebSocketServer::newConnection, &server, [&server] { server.nextPendingConnection()->setParent(&server); });

    ManualClock clock;
    GatewayShardConfig config { .token = u"t"_s };
    if (!caFile.isEmpty())
        config.http.caFile = m_authority.path(caFile);
    GatewayTransport transport(clock, config);
    QSignalSpy opened(&transport, &GatewayTransport::opened);
    QSignalSpy closed(&transport, &GatewayTransport::closed);
    transport.open(QUrl(u"wss://127.0.0.1:%1"_s.arg(server.serverPort())));
    QTRY_COMPARE(opened.size() + closed.size(), 1);
    QCOMPARE(opened.size(), words.isEmpty() ? 1 : 0);
    if (words.isEmpty())
        return;
    const auto close = closed.first().first().value<TransportClose>();
    QVERIFY(close.error);
    QCOMPARE(close.error->kind, GatewayError::Kind::Tls);
    QVERIFY2(close.error->message.contains(words), qPrintable(close.error->message));
}

void tst_GatewayTransport::closeReasonsFitTheirFrame()
{
    FakeGateway gateway;
    ManualClock clock;
    const GatewayShardConfig config { .token = u"t"_s, .compression = Compression::None };
    GatewayTransport transport(clock, config);
    QSignalSpy opened(&transport, &GatewayTransport::opened);
    QSignalSpy closed(&transport, &GatewayTransport::closed);
    transport.open(gateway.url());
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(gateway.waitForClient());
    transport.close(4000, QString(100, u'é'));
    QCOMPARE(closed.first().first().value<TransportClose>().reason, QString(61, u'é'));
    QVERIFY(gateway.waitForClose());
    QCOMPARE(gateway.closeCode(), 4000);
}

void tst_GatewayTransport::peersThatOnlyTalkAreLeft_data()
{
    QTest::addColumn<bool>("upgrades");
    QTest::addColumn<QByteArray>("endless");
    QTest::addColumn<QString>("words");
    QTest::newRow("pings, and nothing is read") << true << QByteArray("\x89\x7d" + QByteArray(125, 'p')).repeated(500)
                                                << u"does not read"_s;
    QTest::newRow("a header line without end") << false << QByteArray(65536, 'a') << u"without end"_s;
    QTest::newRow("header lines without end") << false << QByteArray("X-Header: value\r\n").repeated(4000)
                                              << u"without end"_s;
}

void tst_GatewayTransport::peersThatOnlyTalkAreLeft()
{
    QFETCH(bool, upgrades);
    QFETCH(QByteArray, endless);
    QFETCH(QString, words);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, endless, upgrades] {
            static const QRegularExpression keyLine(u"Sec-WebSocket-Key: (\\S+)"_s);
            const QString head = QString::fromLatin1(socket->readAll());
            socket->disconnect();
            socket->setReadBufferSize(1);
            socket->write("HTTP/1.1 101 Switching Protocols\r\n");
            if (upgrades) {
                const QByteArray key = keyLine.match(head).captured(1).toLatin1() + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
                socket->write("Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                    + QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64() + "\r\n\r\n");
            }
            connect(socket, &QTcpSocket::bytesWritten, socket, [socket, endless] {
                if (socket->bytesToWrite() < endless.size())
                    socket->write(endless);
            });
        });
    });
    ManualClock clock;
    const GatewayShardConfig config { .token = u"t"_s, .compression = Compression::None };
    GatewayTransport transport(clock, config);
    QSignalSpy closed(&transport, &GatewayTransport::closed);
    transport.open(QUrl(u"ws://127.0.0.1:%1"_s.arg(server.serverPort())));
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 20'000);
    const auto close = closed.first().first().value<TransportClose>();
    QVERIFY(close.error);
    QVERIFY2(close.error->message.contains(words), qPrintable(close.error->message));
}

QTEST_GUILESS_MAIN(tst_GatewayTransport)
#include "tst_gatewaytransport.moc"
