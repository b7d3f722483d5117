// SPDX-License-Identifier: MIT
#include "core/metrics/metricsserver.h"

#include "tests/support/httpexchange.h"
#include "tests/support/manualclock.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

struct Rig
{
    ManualClock clock;
    GatewayMetrics metrics;
    MetricsServer server { &metrics, clock };
    QUrl url;

    explicit Rig(const QString &host = u"127.0.0.1"_s)
    {
        QString error;
        const std::optional<QUrl> opened = server.listen({ host, 0 }, &error);
        if (!opened)
            qFatal("%s", qPrintable(error));
        url = *opened;
    }
    [[nodiscard]] HttpReply exchange(const QByteArray &request) const
    {
        return httpExchange(quint16(url.port()), request);
    }
};

} // namespace

class tst_MetricsServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInTheFormatAskedFor();
    void headHasNoBody();
    void otherRequestsGetASentence_data();
    void otherRequestsGetASentence();
    void hostsAreThoseItListensFor_data();
    void hostsAreThoseItListensFor();
    void slowClientsAreLetGo();
    void portInUseIsTold();
    void unknownHostIsTold();
    void addressesAreRead_data();
    void addressesAreRead();
};

void tst_MetricsServer::answersInTheFormatAskedFor()
{
    const Rig rig;
    QCOMPARE(rig.url.path(), u"/metrics"_s);
    const HttpReply open = rig.exchange(httpGet("/metrics"));
    QCOMPARE(open.status, 200);
    QVERIFY(open.head.contains("Content-Type: application/openmetrics-text; version=1.0.0; charset=utf-8\r\n"));
    QVERIFY(open.body.endsWith("# EOF\n"));
    const HttpReply classic = rig.exchange(httpGet("/metrics?x=1", "Accept: text/plain\r\n"));
    QCOMPARE(classic.status, 200);
    QVERIFY(classic.head.contains("Content-Type: text/plain; version=0.0.4; charset=utf-8\r\n"));
    QVERIFY(classic.body.startsWith("# TYPE shardscope_"));
}

void tst_MetricsServer::headHasNoBody()
{
    const Rig rig;
    const HttpReply get = rig.exchange(httpGet("/metrics"));
    const HttpReply head = rig.exchange("HEAD /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QCOMPARE(head.status, 200);
    QCOMPARE(head.head, get.head);
    QCOMPARE(head.body, QByteArray());
}

void tst_MetricsServer::otherRequestsGetASentence_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    const QByteArray host = " HTTP/1.1\r\nHost: localhost\r\n";
    QTest::newRow("another path") << "GET /" + host + "\r\n" << 404 << QByteArray("/metrics");
    QTest::newRow("a longer path") << "GET /metrics/" + host + "\r\n" << 404 << QByteArray("/metrics");
    QTest::newRow("post") << "POST /metrics" + host + "\r\n" << 405 << QByteArray("GET");
    QTest::newRow("a web page") << "GET /metrics" + host + "Origin: https://evil.example\r\n\r\n"
                                << 403 << QByteArray("Web pages");
    QTest::newRow("a WebSocket") << "GET /metrics" + host + "Upgrade: websocket\r\n\r\n" << 200 << QByteArray("# EOF");
    QTest::newRow("nonsense") << QByteArray("hello\r\n\r\n") << 400 << QByteArray("Bad Request.");
    QTest::newRow("a long head") << "GET /metrics" + host + "X: " + QByteArray(20000, 'x') << 431
                                 << QByteArray("too long");
}

void tst_MetricsServer::otherRequestsGetASentence()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    QFETCH(const QByteArray, words);
    const Rig rig;
    const HttpReply reply = rig.exchange(request);
    QCOMPARE(reply.status, status);
    QVERIFY2(reply.body.contains(words), reply.body.constData());
    QCOMPARE(reply.head.contains("Allow: GET, HEAD\r\n"), status == 405);
}

void tst_MetricsServer::hostsAreThoseItListensFor_data()
{
    QTest::addColumn<QString>("listens");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    QTest::newRow("loopback") << u"127.0.0.1"_s << QByteArray("127.0.0.1:9") << 200;
    QTest::newRow("localhost") << u"localhost"_s << QByteArray("localhost") << 200;
    QTest::newRow("foreign") << u"127.0.0.1"_s << QByteArray("evil.example") << 403;
    QTest::newRow("another address") << u"127.0.0.1"_s << QByteArray("192.0.2.1") << 403;
    QTest::newRow("the address it was given") << u"127.0.0.2"_s << QByteArray("127.0.0.2:9100") << 200;
    QTest::newRow("foreign where an address was given") << u"127.0.0.2"_s << QByteArray("evil.example") << 403;
    QTest::newRow("every address: the one it came in by") << u"0.0.0.0"_s << QByteArray("127.0.0.3") << 200;
    QTest::newRow("every address: foreign") << u"0.0.0.0"_s << QByteArray("evil.example") << 403;
    QTest::newRow("every address: another one") << u"0.0.0.0"_s << QByteArray("192.0.2.1") << 403;
}

void tst_MetricsServer::hostsAreThoseItListensFor()
{
    QFETCH(const QString, listens);
    QFETCH(const QByteArray, host);
    QFETCH(const int, status);
    const Rig rig(listens);
    const QString to = listens == u"0.0.0.0"_s ? u"127.0.0.3"_s : listens;
    const QByteArray request = "GET /metrics HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
    QCOMPARE(httpExchange(quint16(rig.url.port()), request, to).status, status);
}

void tst_MetricsServer::slowClientsAreLetGo()
{
    Rig rig;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(rig.url.port()));
    socket.write("GET /met");
    QTRY_VERIFY(rig.clock.nextTimer() && *rig.clock.nextTimer() <= std::chrono::seconds(5));
    rig.clock.advance(std::chrono::seconds(6));
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

void tst_MetricsServer::portInUseIsTold()
{
    const Rig first;
    const GatewayMetrics metrics;
    MetricsServer second(&metrics);
    QString error;
    QVERIFY(!second.listen({ u"127.0.0.1"_s, quint16(first.url.port()) }, &error));
    QVERIFY2(error.contains(QString::number(first.url.port())), qPrintable(error));
}

void tst_MetricsServer::unknownHostIsTold()
{
    const GatewayMetrics metrics;
    MetricsServer server(&metrics);
    QString error;
    // An address that is nobody's, and cannot be this machine's.
    QVERIFY(!server.listen({ u"192.0.2.1"_s, 0 }, &error));
    QVERIFY2(error.contains("192.0.2.1"_L1), qPrintable(error));
}

void tst_MetricsServer::addressesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host"); // empty: an error
    QTest::addColumn<int>("port");
    const auto row = [](const char *text, const char *host, int port) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(host) << port;
    };
    row("9100", "127.0.0.1", 9100);
    row("0", "127.0.0.1", 0);
    row("65535", "127.0.0.1", 65535);
    row("localhost:9100", "localhost", 9100);
    row("0.0.0.0:9100", "0.0.0.0", 9100);
    row("[::1]:9100", "::1", 9100);
    row("[::]:0", "::", 0);
    row("metrics.example:80", "metrics.example", 80);
    row("", "", 0);
    row("65536", "", 0);
    row("-1", "", 0);
    row("+1", "", 0);
    row(" 1", "", 0);
    row("1.5", "", 0);
    row("port", "", 0);
    row(":9100", "", 0);
    row("localhost:", "", 0);
    row("localhost", "", 0);
    row("::1:9100", "", 0);
    row("[::1]", "", 0);
    row("[127.0.0.1]:1", "", 0);
    row("http://127.0.0.1:9100", "", 0);
}

void tst_MetricsServer::addressesAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, host);
    QFETCH(const int, port);
    QString error;
    const std::optional<ListenAddress> read = ListenAddress::parse(text, &error);
    QCOMPARE(read.has_value(), !host.isEmpty());
    QCOMPARE(error.isEmpty(), read.has_value());
    if (read) {
        QCOMPARE(read->host, host);
        QCOMPARE(int(read->port), port);
    }
}

QTEST_GUILESS_MAIN(tst_MetricsServer)
#include "tst_metricsserver.moc"
