// SPDX-License-Identifier: MIT
#include "simulatorclient.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace std::chrono_literals;
using Kind = SimulatorFault::Kind;
using When = SimulatorFault::When;

namespace {

SimulatorConfig with(const QStringList &faults)
{
    SimulatorConfig config;
    for (const QString &fault : faults)
        config.faults.append(*SimulatorFault::parse(fault, nullptr));
    return config;
}

} // namespace

class tst_SimulatorFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsAreRead_data();
    void faultsAreRead();
    void wrongFaultsAreExplained_data();
    void wrongFaultsAreExplained();
    void noAckIsSilent();
    void noAckBeginsWhenItShould();
    void op7ComesInPlaceOfHello();
    void op7ComesOnceASession();
    void op9AnswersIdentify_data();
    void op9AnswersIdentify();
    void closeComesAtItsMoment_data();
    void closeComesAtItsMoment();
    void delaysHoldBack();
    void botIsNoneInReady();
    void lastingFaultsTellTheLastValue();
    void simulatorLivesOnItsThread();
    void portsInUseAreExplained();
    void ratesOutOfRangeAreExplained();
};

void tst_SimulatorFaults::faultsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<double>("value");
    QTest::addColumn<When>("when");
    QTest::addColumn<double>("whenValue");
    const auto row = [](const QString &text, Kind kind, double value, When when = When::Start, double whenValue = 0) {
        QTest::newRow(qPrintable(text)) << text << kind << value << when << whenValue;
    };
    row(u"no-ack"_s, Kind::NoAck, 0);
    row(u"no-ack@ready"_s, Kind::NoAck, 0, When::Ready);
    row(u"op7@5s"_s, Kind::Op7, 0, When::Seconds, 5);
    row(u"op7@0.5s"_s, Kind::Op7, 0, When::Seconds, 0.5);
    row(u"op9"_s, Kind::Op9, 0);
    row(u"op9=true@100ev"_s, Kind::Op9, 1, When::Events, 100);
    row(u"op9=false@start"_s, Kind::Op9, 0);
    row(u"close=4004"_s, Kind::Close, 4004);
    row(u"close=1000@ready"_s, Kind::Close, 1000, When::Ready);
    row(u"hello-delay=1.5"_s, Kind::HelloDelay, 1.5);
    row(u"ready-delay=0"_s, Kind::ReadyDelay, 0);
    row(u"http=503"_s, Kind::Http, 503);
    row(u"bot=false"_s, Kind::Bot, 0);
    row(u"flags=565248"_s, Kind::Flags, 565248);
    row(u"remaining=0"_s, Kind::Remaining, 0);
    row(u"clock=-2.5"_s, Kind::Clock, -2.5);
    row(u"shards=16"_s, Kind::Shards, 16);
}

void tst_SimulatorFaults::faultsAreRead()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    QFETCH(double, value);
    QFETCH(When, when);
    QFETCH(double, whenValue);
    QString error;
    const auto fault = SimulatorFault::parse(text, &error);
    QVERIFY2(fault, qPrintable(error));
    QCOMPARE(fault->kind, kind);
    QCOMPARE(fault->value, value);
    QCOMPARE(fault->when, when);
    QCOMPARE(fault->whenValue, whenValue);
}

void tst_SimulatorFaults::wrongFaultsAreExplained_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &text, const QString &words) { QTest::newRow(qPrintable(text)) << text << words; };
    row(u""_s, u"is not a fault"_s);
    row(u"noack"_s, u"no-ack, op7, op9"_s);
    row(u"OP7"_s, u"is not a fault"_s);
    row(u"close"_s, u"needs a value"_s);
    row(u"close="_s, u"no close code"_s);
    row(u"close=x"_s, u"no close code"_s);
    row(u"close=999"_s, u"no close code"_s);
    row(u"close=1006"_s, u"no close code"_s);
    row(u"close=2000"_s, u"no close code"_s);
    row(u"close=4000.5"_s, u"no close code"_s);
    row(u"close=5000"_s, u"no close code"_s);
    row(u"op7=1"_s, u"takes no value"_s);
    row(u"no-ack=true"_s, u"takes no value"_s);
    row(u"op9=maybe"_s, u"true or false"_s);
    row(u"bot"_s, u"needs a value"_s);
    row(u"http=99"_s, u"from 200 to 599"_s);
    row(u"hello-delay=-1"_s, u"from 0 to"_s);
    row(u"hello-delay=nan"_s, u"from 0 to"_s);
    row(u"shards=0"_s, u"from 1 to"_s);
    row(u"remaining=1.5"_s, u"is no value"_s);
    row(u"op7@"_s, u"is no moment"_s);
    row(u"op7@5"_s, u"is no moment"_s);
    row(u"op7@-5s"_s, u"is no moment"_s);
    row(u"op7@xs"_s, u"is no moment"_s);
    row(u"op7@1.5ev"_s, u"is no moment"_s);
    row(u"op7@later"_s, u"is no moment"_s);
}

void tst_SimulatorFaults::wrongFaultsAreExplained()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QString error;
    QVERIFY(!SimulatorFault::parse(text, &error));
    QVERIFY2(error.contains(words), qPrintable(error));
    QVERIFY(!SimulatorFault::parse(text, nullptr));
}

void tst_SimulatorFaults::noAckIsSilent()
{
    SimulatorConfig config = with({ u"no-ack"_s });
    config.events = 0;
    SimulatorRig rig(config);
    SimulatorClient client(rig);
    QVERIFY(!client.becomeReady({ { u"intents"_s, 0 } }).isEmpty());
    client.send(1, {});
    // An answer to something else shows that it was read.
    client.send(3, QJsonObject { { u"status"_s, u"dnd"_s } });
    client.sendRaw(R"({"op":99})");
    QCOMPARE(client.waitForClose(), 4001);
    rig.clock.advance(1s);
    QVERIFY(client.count(11) == 0);
}

void tst_SimulatorFaults::noAckBeginsWhenItShould()
{
    SimulatorConfig config = with({ u"no-ack@3s"_s });
    config.events = 0;
    SimulatorRig rig(config);
    SimulatorClient client(rig);
    QVERIFY(!client.becomeReady({ { u"intents"_s, 0 } }).isEmpty());
    QVERIFY(client.beat());
    rig.clock.advance(3s);
    client.send(1, {});
    client.sendRaw(R"({"op":99})");
    QCOMPARE(client.waitForClose(), 4001);
    QCOMPARE(client.count(11), 1);
}

void tst_SimulatorFaults::op7ComesInPlaceOfHello()
{
    SimulatorRig rig(with({ u"op7"_s }));
    SimulatorClient client(rig);
    QVERIFY(!client.expect(7).isEmpty());
    QCOMPARE(client.texts.size(), 1);
}

void tst_SimulatorFaults::op7ComesOnceASession()
{
    SimulatorRig rig(with({ u"op7@20ev"_s }));
    SimulatorClient client(rig);
    const QByteArray session = client.becomeReady()[u"session_id"_s].toString().toLatin1();
    rig.clock.advance(3s);
    QVERIFY(!client.expect(7).isEmpty());
    client.close(4000);
    SimulatorClient again(rig);
    QVERIFY(!again.expect(10).isEmpty());
    again.resume(session, 1);
    QVERIFY(!again.expect(0, u"RESUMED"_s).isEmpty());
    rig.clock.advance(3s);
    QVERIFY(again.waitForTotal(60));
    QVERIFY(again.count(7) == 0);
}

void tst_SimulatorFaults::op9AnswersIdentify_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("resumable");
    QTest::newRow("not resumable") << u"op9"_s << false;
    QTest::newRow("resumable") << u"op9=true"_s << true;
}

void tst_SimulatorFaults::op9AnswersIdentify()
{
    QFETCH(QString, fault);
    QFETCH(bool, resumable);
    SimulatorRig rig(with({ fault }));
    SimulatorClient client(rig);
    QVERIFY(!client.expect(10).isEmpty());
    client.identify();
    QCOMPARE(client.expect(9)[u"d"_s], QJsonValue(resumable));
    QVERIFY(client.isOpen());
}

void tst_SimulatorFaults::closeComesAtItsMoment_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("op"); // the last message before it
    QTest::newRow("after HELLO") << u"close=4999"_s << 4999 << 10;
    QTest::newRow("after READY") << u"close=4000@ready"_s << 4000 << 0;
    QTest::newRow("after two seconds") << u"close=1011@2s"_s << 1011 << 0;
    QTest::newRow("after thirty events") << u"close=4014@30ev"_s << 4014 << 0;
    QTest::newRow("normal") << u"close=1000@ready"_s << 1000 << 0;
}

void tst_SimulatorFaults::closeComesAtItsMoment()
{
    QFETCH(QString, fault);
    QFETCH(int, code);
    QFETCH(int, op);
    SimulatorRig rig(with({ fault }));
    SimulatorClient client(rig);
    QVERIFY(!client.expect(10).isEmpty());
    client.identify();
    if (op == 0) {
        QVERIFY(!client.expect(0, u"READY"_s).isEmpty());
        rig.clock.advance(5s);
    }
    QCOMPARE(client.waitForClose(), code);
    QCOMPARE(parsed(client.texts.last())[u"op"_s].toInt(), op);
    if (fault.endsWith(u"ev"_s))
        QCOMPARE(parsed(client.texts.last())[u"s"_s].toInt(), 30);
    if (fault.endsWith(u"@2s"_s))
        QVERIFY(client.texts.size() > 20);
}

void tst_SimulatorFaults::delaysHoldBack()
{
    SimulatorRig rig(with({ u"hello-delay=3"_s, u"ready-delay=7"_s }));
    SimulatorClient client(rig);
    QTRY_COMPARE(rig.clock.nextTimer(), std::optional<Duration>(3s));
    rig.clock.advance(2900ms);
    QVERIFY(client.texts.isEmpty());
    rig.clock.advance(100ms);
    QVERIFY(!client.expect(10).isEmpty());
    client.identify();
    QTRY_COMPARE(rig.clock.nextTimer(), std::optional<Duration>(7s));
    rig.clock.advance(6900ms);
    QCOMPARE(client.texts.size(), 1);
    rig.clock.advance(100ms);
    QVERIFY(!client.expect(0, u"READY"_s).isEmpty());
}

void tst_SimulatorFaults::botIsNoneInReady()
{
    SimulatorRig rig(with({ u"bot=false"_s }));
    SimulatorClient client(rig);
    QCOMPARE(client.becomeReady()[u"user"_s].toObject()[u"bot"_s], QJsonValue(false));
}

void tst_SimulatorFaults::lastingFaultsTellTheLastValue()
{
    SimulatorRig rig(with({ u"shards=2"_s, u"shards=5@ready"_s }));
    QCOMPARE(rig.server->fault(Kind::Shards), std::optional(2.0));
    SimulatorClient client(rig);
    QVERIFY(!client.becomeReady({ { u"shard"_s, QJsonArray { 0, 2 } } }).isEmpty());
    QCOMPARE(rig.server->fault(Kind::Shards), std::optional(5.0));
    QCOMPARE(rig.server->fault(Kind::Http), std::nullopt);
}

void tst_SimulatorFaults::simulatorLivesOnItsThread()
{
    Simulator simulator;
    SimulatorConfig config;
    config.rate = 500;
    QString error;
    const auto address = simulator.start(config, &error);
    QVERIFY2(address, qPrintable(error));
    QSignalSpy rates(&simulator, &Simulator::rateMeasured);
    QWebSocket socket;
    QStringList texts;
    connect(&socket, &QWebSocket::textMessageReceived, this, [&](const QString &text) {
        texts.append(text);
        if (texts.size() == 1) {
            socket.sendTextMessage(u"{\"op\":2,\"d\":{\"token\":\"%1\",\"intents\":513,\"properties\":{}}}"_s.arg(address->token));
        }
    });
    socket.open(address->gateway);
    QTRY_VERIFY(texts.size() > 100);
    QTRY_VERIFY(!rates.isEmpty());
    QVERIFY(rates.first().first().toDouble() > 0);
    // Starting again gives another one; stopping ends the connections.
    const auto next = simulator.start(config, &error);
    QVERIFY(next);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(next->token != address->token);
    simulator.stop();
    simulator.stop();
}

void tst_SimulatorFaults::portsInUseAreExplained()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    SimulatorConfig config;
    config.port = other.serverPort();
    Simulator simulator;
    QString error;
    QVERIFY(!simulator.start(config, &error));
    QVERIFY2(error.contains(QString::number(config.port)), qPrintable(error));
    other.close();
    const auto address = simulator.start(config, &error);
    QVERIFY2(address, qPrintable(error));
    QCOMPARE(address->gateway.port(), int(config.port));
    QCOMPARE(address->api.port(), int(config.port));
}

void tst_SimulatorFaults::ratesOutOfRangeAreExplained()
{
    for (const double rate : { 0.0, -1.0, 50001.0, std::nan("") }) {
        SimulatorConfig config;
        config.rate = rate;
        Simulator simulator;
        QString error;
        QVERIFY(!simulator.start(config, &error));
        QVERIFY(!error.isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_SimulatorFaults)
#include "tst_simulator_faults.moc"
