// SPDX-License-Identifier: MIT
// A scenario on the built-in gateway: what clients do reaches its steps, and what these do reaches clients.
#include "core/simulator/scenario.h"

#include "simulatorclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace std::chrono_literals;

namespace {

SimulatorConfig with(const QByteArray &text)
{
    SimulatorConfig config;
    config.events = 0;
    config.scenario = std::make_shared<const Scenario>(std::get<Scenario>(Scenario::parse(text)));
    return config;
}

/// The gateway with a scenario, and how its steps ended.
class ScenarioRig : public SimulatorRig
{
public:
    explicit ScenarioRig(const QByteArray &text)
        : SimulatorRig(with(text))
    {
        QObject::connect(server.get(), &Simulation::SimulatorServer::scenarioStepEnded, server.get(),
            [this](const ScenarioOutcome &outcome) { told.append(outcome.ok ? u"ok"_s : outcome.seen); });
    }

    /// What was seen of a step that lasts so long and does not hold.
    [[nodiscard]] QString seenWithin(Duration duration)
    {
        clock.advance(duration);
        return told.value(0);
    }

    QStringList told; ///< "ok", or what was seen instead
};

} // namespace

class tst_SimulatorScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClientThatResumesWhereItShouldIsSeen();
    void aClientThatResumesElsewhereIsSeen();
    void connectionsTellTheirQuery();
    void endsAreTold_data();
    void endsAreTold();
    void rowsKnowTheirShard();
    void whatIsNoMessageIsTold();
    void secretsAreMasked();
    void faultsComeAtTheirStep_data();
    void faultsComeAtTheirStep();
    void whatLastsIsMended();
    void messagesAreSentAndNumbered();
    void nobodyToReachFails_data();
    void nobodyToReachFails();
};

void tst_SimulatorScenario::aClientThatResumesWhereItShouldIsSeen()
{
    ScenarioRig rig("expect d.state:connected d.resume_url:false within 5s\n"
                    "expect op:2 within 5s\n"
                    "expect d.state:ready d.resumed:false within 5s\n"
                    "fault close=4000\n"
                    "expect d.state:connected d.resume_url:true within 5s\n"
                    "expect op:6 within 5s\n"
                    "expect d.state:ready d.resumed:true within 5s\n");
    SimulatorClient client(rig);
    const QJsonObject ready = client.becomeReady();
    const QUrl resumeUrl(ready[u"resume_gateway_url"_s].toString());
    QVERIFY(resumeUrl.isValid() && resumeUrl != rig.address.gateway);
    QCOMPARE(client.waitForClose(), 4000);
    SimulatorClient again(rig, u"v=10&encoding=json"_s, resumeUrl);
    QVERIFY(!again.expect(10).isEmpty());
    again.resume(ready[u"session_id"_s].toString().toLatin1(), 1);
    QVERIFY(!again.expect(0, u"RESUMED"_s).isEmpty());
    QCOMPARE(rig.told, QStringList(7, u"ok"_s));
}

void tst_SimulatorScenario::aClientThatResumesElsewhereIsSeen()
{
    ScenarioRig rig("expect d.state:connected d.resume_url:true within 5s");
    SimulatorClient client(rig);
    QVERIFY(!client.expect(10).isEmpty());
    QCOMPARE(rig.seenWithin(5s),
        u"Within 5 s only this came: state "
        u"{\"state\":\"connected\",\"resume_url\":false,\"path\":\"/\",\"query\":{\"v\":"
        "\"10\",\"encoding\":\"json\"}}"_s);
}

void tst_SimulatorScenario::connectionsTellTheirQuery()
{
    ScenarioRig rig("expect kind:state d.query.v:10 d.query.compress:zlib-stream d.path:\"/\" within 5s");
    SimulatorClient client(rig, u"v=10&encoding=json&compress=zlib-stream"_s);
    QTRY_COMPARE(rig.told, QStringList { u"ok"_s });
}

void tst_SimulatorScenario::endsAreTold_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<int>("code"); // the client closes with it; 0: it goes without a word, -1: it is closed
    QTest::newRow("by the client") << QByteArray("d.by:client d.code:4000 d.action:resume") << 4000;
    QTest::newRow("by the client for good") << QByteArray("d.by:client d.code:1000") << 1000;
    QTest::newRow("by the network") << QByteArray("d.by:network d.code:null") << 0;
    QTest::newRow("by the gateway") << QByteArray("d.by:server d.code:4001 unknown") << -1;
}

void tst_SimulatorScenario::endsAreTold()
{
    QFETCH(const QByteArray, expression);
    QFETCH(const int, code);
    ScenarioRig rig(
        "expect d.state:ready within 5s\nexpect kind:close " + expression + " within 5s\nnever kind:close for 1s");
    SimulatorClient client(rig);
    QVERIFY(!client.becomeReady().isEmpty());
    if (code > 0)
        client.close(code);
    else if (code == 0)
        client.abort();
    else
        client.sendRaw(R"({"op":99})");
    QTRY_COMPARE(rig.told, (QStringList { u"ok"_s, u"ok"_s }));
    // An end is told once.
    QVERIFY(client.waitForClose() >= 0);
    QTRY_COMPARE(rig.server->connectionCount(), std::size_t(0));
    rig.clock.advance(1s);
    QCOMPARE(rig.told.last(), u"ok"_s);
    QCOMPARE(rig.told.size(), 3);
}

void tst_SimulatorScenario::rowsKnowTheirShard()
{
    ScenarioRig rig("expect op:2 d.shard[0]:3 -shard:* within 5s\n"
                    "expect d.state:ready shard:3 within 5s\n"
                    "expect op:3 shard:3 d.status:idle within 5s\n"
                    "expect kind:close shard:3 within 5s");
    SimulatorClient client(rig);
    QVERIFY(!client.becomeReady({ { u"shard"_s, QJsonArray { 3, 4 } } }).isEmpty());
    client.send(3,
        QJsonObject { { u"status"_s, u"idle"_s }, { u"activities"_s, QJsonArray() }, { u"afk"_s, false },
            { u"since"_s, QJsonValue::Null } });
    client.close(1000);
    QTRY_COMPARE(rig.told, QStringList(4, u"ok"_s));
}

void tst_SimulatorScenario::whatIsNoMessageIsTold()
{
    ScenarioRig rig("expect kind:invalid within 5s\nexpect kind:close d.code:4002 within 5s");
    SimulatorClient client(rig);
    QVERIFY(!client.expect(10).isEmpty());
    client.sendRaw("hello");
    QTRY_COMPARE(rig.told, QStringList(2, u"ok"_s));
}

void tst_SimulatorScenario::secretsAreMasked()
{
    ScenarioRig rig("expect op:3 within 5s");
    SimulatorClient client(rig);
    QVERIFY(!client.expect(10).isEmpty());
    client.identify({ { u"token"_s, u"MTIzNDU2Nzg5MDEyMzQ1Njc4.GhIjKl.another-bots-own-real-token-0123456789"_s } });
    QCOMPARE(client.waitForClose(), 4004);
    SimulatorClient other(rig);
    QVERIFY(!other.expect(10).isEmpty());
    other.resume("a-session-id-of-another-run", 3);
    QVERIFY(!other.expect(9).isEmpty());
    const QString seen = rig.seenWithin(5s);
    QVERIFY2(seen.contains(u"op 2 Identify"_s) && seen.contains(u"op 6 Resume"_s), qPrintable(seen));
    QVERIFY2(!seen.contains(u"another-bots"_s) && !seen.contains(u"another-run"_s), qPrintable(seen));
    QVERIFY2(!seen.contains(rig.address.token) && seen.contains(u"<redacted>"_s), qPrintable(seen));
}

void tst_SimulatorScenario::faultsComeAtTheirStep_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("op");
    QTest::addColumn<QJsonValue>("d");
    QTest::newRow("op7") << QByteArray("op7") << 7 << QJsonValue();
    QTest::newRow("op9") << QByteArray("op9") << 9 << QJsonValue(false);
    QTest::newRow("op9, to be resumed") << QByteArray("op9=true") << 9 << QJsonValue(true);
}

void tst_SimulatorScenario::faultsComeAtTheirStep()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const int, op);
    QFETCH(const QJsonValue, d);
    ScenarioRig rig("expect d.state:ready within 5s\nfault " + fault + "\nexpect op:1 within 5s");
    SimulatorClient client(rig);
    QVERIFY(!client.becomeReady().isEmpty());
    const QJsonObject came = client.expect(op);
    QVERIFY(!came.isEmpty());
    QCOMPARE(came[u"d"_s], d);
    QCOMPARE(rig.told, QStringList(2, u"ok"_s));
}

void tst_SimulatorScenario::whatLastsIsMended()
{
    ScenarioRig rig("fault no-ack\nexpect op:1 within 60s\nmend no-ack\nexpect op:1 within 60s");
    SimulatorClient client(rig);
    QVERIFY(!client.becomeReady().isEmpty());
    client.send(1, {});
    QTRY_COMPARE(rig.told.size(), 2);
    rig.clock.advance(1s);
    QCOMPARE(rig.told.size(), 3);
    QVERIFY(client.beat());
    QCOMPARE(client.count(11), 1);
    QCOMPARE(rig.told, QStringList(4, u"ok"_s));
}

void tst_SimulatorScenario::messagesAreSentAndNumbered()
{
    ScenarioRig rig("expect d.state:ready within 5s\n"
                    "send {\"t\":\"TYPING_START\",\"d\":{\"user_id\":\"5\", \"x\":1.0}}\n"
                    "send {\"op\":1,\"d\":null}\n"
                    "expect op:1 within 5s");
    SimulatorClient client(rig);
    QVERIFY(!client.expect(10).isEmpty());
    client.identify({ { u"intents"_s, 0 } });
    QVERIFY(!client.expect(0, u"TYPING_START"_s).isEmpty());
    QVERIFY(!client.expect(1).isEmpty());
    QCOMPARE(client.texts[client.texts.size() - 2],
        QByteArray(R"({"t":"TYPING_START","s":2,"op":0,"d":{"user_id":"5", "x":1.0}})"));
    QCOMPARE(client.texts.last(), QByteArray(R"({"t":null,"s":null,"op":1,"d":null})"));
}

void tst_SimulatorScenario::nobodyToReachFails_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<QString>("seen");
    QTest::newRow("a fault") << QByteArray("fault op7") << u"No client is connected."_s;
    QTest::newRow("a message") << QByteArray("send {\"op\":7}") << u"No client is connected."_s;
    QTest::newRow("a dispatch") << QByteArray("send {\"t\":\"A\"}") << u"No client is ready."_s;
    QTest::newRow("what waits for clients") << QByteArray("fault http=503") << u"ok"_s;
}

void tst_SimulatorScenario::nobodyToReachFails()
{
    QFETCH(const QByteArray, step);
    QFETCH(const QString, seen);
    ScenarioRig rig(step);
    rig.clock.advance(0s);
    QCOMPARE(rig.told, QStringList { seen });
}

QTEST_GUILESS_MAIN(tst_SimulatorScenario)
#include "tst_simulator_scenario.moc"
