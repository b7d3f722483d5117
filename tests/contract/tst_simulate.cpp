// SPDX-License-Identifier: MIT
// The built-in gateway by itself: what it tells, whom it answers, and what it sends.
#include "tests/contract/linechecker.h"
#include "tests/contract/payloadfolder.h"
#include "tests/contract/simulatorprocess.h"
#include "tests/contract/tinyserver.h"

#include <QNetworkInterface>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Shardscope::Contract;

namespace {

/// The status of the answer to @p request; 0 where none comes.
int statusOf(quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write(request);
    QByteArray answer;
    const bool came
        = QTest::qWaitFor([&] { return (answer += socket.readAll()).contains("\r\n"); }, ToolProcess::patienceMs);
    return came ? answer.split(' ').value(1).toInt() : 0;
}

} // namespace

class tst_Simulate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_simulator.start()); }

    void theFirstLineTellsHowToConnect();
    void onlyProgramsOfThisMachineAreAnswered_data();
    void onlyProgramsOfThisMachineAreAnswered();
    void itListensOnLoopbackAlone();
    void thePortCanBeChosen();
    void theSameSeedMakesTheSameWorld();
    void soManyEventsAreSent();
    void aFolderIsServedOnceToEachSession();
    void otherTokensAreRefusedUnlessAnyWillDo_data();
    void otherTokensAreRefusedUnlessAnyWillDo();

private:
    [[nodiscard]] quint16 port() const { return quint16(QUrl(m_simulator.gateway()).port()); }

    SimulatorProcess m_simulator { { u"--events"_s, u"0"_s } };
};

void tst_Simulate::theFirstLineTellsHowToConnect()
{
    const QJsonObject first = m_simulator.process().lines().constFirst().object;
    QCOMPARE(first.keys(), (QStringList { u"api"_s, u"gateway"_s, u"token"_s }));
    static const QRegularExpression shape(u"^[\\w-]+\\.[\\w-]+\\.[\\w-]{27,}$"_s);
    QVERIFY2(shape.match(m_simulator.token()).hasMatch(), qPrintable(m_simulator.token()));
    static const QRegularExpression digits(u"^[0-9]{15,20}$"_s);
    const QByteArray id
        = QByteArray::fromBase64(m_simulator.token().section(u'.', 0, 0).toLatin1(), QByteArray::Base64UrlEncoding);
    QVERIFY2(digits.match(QString::fromLatin1(id)).hasMatch(), id.constData());

    SimulatorProcess other;
    QVERIFY(other.start());
    QVERIFY2(other.token().section(u'.', 1) != m_simulator.token().section(u'.', 1), "the token is not fresh");
}

void tst_Simulate::onlyProgramsOfThisMachineAreAnswered_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");

    const QByteArray upgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    const QByteArray origin = "Origin: https://example.org\r\n";
    QTest::newRow("HTTP") << QByteArray("/api/v10/gateway") << QByteArray("127.0.0.1") << QByteArray() << 200;
    QTest::newRow("HTTP by name") << QByteArray("/api/v10/gateway") << QByteArray("localhost") << QByteArray() << 200;
    QTest::newRow("HTTP with an origin") << QByteArray("/api/v10/gateway") << QByteArray("127.0.0.1") << origin << 403;
    QTest::newRow("HTTP with a foreign host")
        << QByteArray("/api/v10/gateway") << QByteArray("example.org") << QByteArray() << 403;
    QTest::newRow("WebSocket") << QByteArray("/?v=10&encoding=json") << QByteArray("127.0.0.1") << upgrade << 101;
    QTest::newRow("WebSocket with an origin")
        << QByteArray("/?v=10&encoding=json") << QByteArray("127.0.0.1") << upgrade + origin << 403;
    QTest::newRow("WebSocket with the origin null")
        << QByteArray("/") << QByteArray("127.0.0.1") << upgrade + "Origin: null\r\n"
        << 403;
    QTest::newRow("WebSocket with a foreign host")
        << QByteArray("/") << QByteArray("rebound.example.org") << upgrade << 403;
    QTest::newRow("no token") << QByteArray("/api/v10/gateway/bot") << QByteArray("127.0.0.1") << QByteArray() << 401;
    QTest::newRow("another path") << QByteArray("/index.html") << QByteArray("127.0.0.1") << QByteArray() << 404;
}

void tst_Simulate::onlyProgramsOfThisMachineAreAnswered()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, host);
    QFETCH(const QByteArray, headers);

    const QByteArray request
        = "GET " + path + " HTTP/1.1\r\nHost: " + host + ':' + QByteArray::number(port()) + "\r\n" + headers + "\r\n";
    QTEST(statusOf(port(), request), "status");
}

void tst_Simulate::itListensOnLoopbackAlone()
{
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || !address.scopeId().isEmpty())
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, port());
        QVERIFY2(!socket.waitForConnected(1000), qPrintable(address.toString()));
    }
}

void tst_Simulate::thePortCanBeChosen()
{
    const QString port = QString::number(TinyServer::closedPort());
    ToolProcess simulator({ u"simulate"_s, u"--port"_s, port });
    QVERIFY(simulator.start());
    QCOMPARE(simulator.waitForLine([](const OutputLine &) { return true; }), 0);
    QCOMPARE(simulator.lines().constFirst().text("gateway"), u"ws://127.0.0.1:"_s + port);
}

void tst_Simulate::theSameSeedMakesTheSameWorld()
{
    QMap<QString, QStringList> worlds;
    for (const QString &seed : { u"7"_s, u"7"_s, u"8"_s }) {
        SimulatorProcess simulator({ u"--seed"_s, seed, u"--events"_s, u"0"_s });
        QVERIFY(simulator.start());
        ToolProcess tail(simulator.tail({ u"--count"_s, u"3"_s }), simulator.environment());
        QVERIFY(tail.start());
        VERIFY_RUN(tail);
        const QJsonObject ready = tail.linesOf(u"dispatch"_s).constFirst().object[u"d"_s].toObject();
        worlds[seed].append(ready[u"user"_s][u"id"_s].toString() + u' '
            + tail.linesOf(u"dispatch"_s)[1].object[u"d"_s][u"name"_s].toString());
    }
    QCOMPARE(worlds[u"7"_s][0], worlds[u"7"_s][1]);
    QVERIFY(worlds[u"8"_s][0] != worlds[u"7"_s][0]);
}

void tst_Simulate::soManyEventsAreSent()
{
    SimulatorProcess simulator({ u"--events"_s, u"25"_s, u"--rate"_s, u"500"_s });
    QVERIFY(simulator.start());
    ToolProcess tail(simulator.tail({ u"--intents"_s, u"+all"_s }), simulator.environment());
    QVERIFY(tail.start());
    // A heartbeat comes after all that.
    QVERIFY2(tail.waitForLine([](const OutputLine &line) { return line.kind() == "heartbeat"_L1; }) >= 0,
        tail.story().constData());
    tail.writeLine(R"({"command":"close"})");
    VERIFY_RUN(tail);
    int stream = 0;
    for (const OutputLine &line : tail.linesOf(u"dispatch"_s)) {
        const bool isStart = line.text("t") == "READY"_L1 || (line.text("t") == "GUILD_CREATE"_L1 && stream == 0);
        stream += isStart ? 0 : 1;
    }
    QCOMPARE(stream, 25);
}

void tst_Simulate::aFolderIsServedOnceToEachSession()
{
    const QString folder = QStringLiteral(SHARDSCOPE_SOURCE_DIR "/tests/payloads");
    SimulatorProcess simulator({ u"--payloads"_s, folder });
    QVERIFY(simulator.start());
    ToolProcess tail(simulator.tail(), simulator.environment());
    QVERIFY(tail.start());
    const auto heartbeat = [](const OutputLine &line) { return line.kind() == "heartbeat"_L1; };
    QVERIFY2(tail.waitForLine(heartbeat) >= 0, tail.story().constData());
    tail.writeLine(R"({"command":"close"})");
    VERIFY_RUN(tail);
    QCOMPARE(tail.linesOf(u"dispatch"_s).size(), dispatchesOf(folder).size() + 1);
}

void tst_Simulate::otherTokensAreRefusedUnlessAnyWillDo_data()
{
    QTest::addColumn<bool>("anyWillDo");
    QTest::addColumn<int>("exitCode");

    QTest::newRow("its own only") << false << 3;
    QTest::newRow("any") << true << 0;
}

void tst_Simulate::otherTokensAreRefusedUnlessAnyWillDo()
{
    QFETCH(const bool, anyWillDo);
    QFETCH(const int, exitCode);

    SimulatorProcess simulator(anyWillDo ? QStringList { u"--any-token"_s } : QStringList());
    QVERIFY(simulator.start());
    ToolProcess tail({ u"tail"_s, u"--gateway"_s, simulator.gateway(), u"--count"_s, u"1"_s }, anyToken());
    QVERIFY(tail.start());
    VERIFY_RUN(tail, .exitCode = exitCode);
}

QTEST_GUILESS_MAIN(tst_Simulate)
#include "tst_simulate.moc"
