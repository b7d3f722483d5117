// SPDX-License-Identifier: MIT
#include "simulatorclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace std::chrono_literals;

namespace {

const QJsonObject none;

QJsonObject shard(int id, int count)
{
    return { { u"shard"_s, QJsonArray { id, count } } };
}

QByteArray sessionOf(const QJsonObject &ready)
{
    return ready[u"session_id"_s].toString().toLatin1();
}

} // namespace

class tst_SimulatorGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readyIsFollowedByItsGuilds();
    void readyListsGuildsWithoutTheirIntent();
    void largeGuildsLeaveOutWhoIsOffline();
    void heartbeatsAreAnswered();
    void lateHeartbeatsAreAskedForThenClosed();
    void mistakesAreClosed_data();
    void mistakesAreClosed();
    void mistakesWithinASessionAreClosed_data();
    void mistakesWithinASessionAreClosed();
    void badIdentifiesAreClosed_data();
    void badIdentifiesAreClosed();
    void badAddressesAreClosed_data();
    void badAddressesAreClosed();
    void tooManyMessagesAreClosed();
    void hugeMessagesEndTheConnection();
    void identifiesOverConcurrencyAreInvalid();
    void missedEventsAreReplayed();
    void worldGoesOnWhileAClientIsAway();
    void secondResumeTakesOver();
    void badResumesAreRefused_data();
    void badResumesAreRefused();
    void sessionsEndWhereTheyShould_data();
    void sessionsEndWhereTheyShould();
    void sessionsDoNotLiveForEver();
    void sessionsAreLimited();
    void streamGoesOnAfterAnInvalidSession();
};

void tst_SimulatorGateway::readyIsFollowedByItsGuilds()
{
    SimulatorRig rig;
    SimulatorClient client(rig);
    const QJsonObject ready = client.becomeReady(shard(1, 2));
    QCOMPARE(ready[u"v"_s].toInt(), 10);
    QCOMPARE(ready[u"shard"_s].toArray(), (QJsonArray { 1, 2 }));
    QCOMPARE(ready[u"resume_gateway_url"_s].toString(), rig.address.gateway.toString());
    const QJsonArray guilds = ready[u"guilds"_s].toArray();
    QVERIFY(guilds.size() >= 3);
    for (const QJsonValue &stub : guilds) {
        QCOMPARE(stub.toObject()[u"unavailable"_s], QJsonValue(true));
        const QJsonObject guild = client.expect(0, u"GUILD_CREATE"_s)[u"d"_s].toObject();
        QCOMPARE(guild[u"id"_s], stub.toObject()[u"id"_s]);
        QCOMPARE(guild[u"unavailable"_s], QJsonValue(false));
        QVERIFY(!guild[u"channels"_s].toArray().isEmpty());
        QVERIFY(!guild[u"members"_s].toArray().isEmpty());
        QCOMPARE(guild[u"id"_s].toString().toULongLong() >> 22 & 1, quint64(1));
    }
}

void tst_SimulatorGateway::readyListsGuildsWithoutTheirIntent()
{
    SimulatorConfig config;
    config.events = 0;
    SimulatorRig rig(config);
    SimulatorClient client(rig);
    const QJsonObject ready = client.becomeReady({ { u"intents"_s, 0 } });
    QVERIFY(!ready[u"guilds"_s].toArray().isEmpty());
    QVERIFY(client.beat());
    QCOMPARE(client.texts.size(), 3);
}

void tst_SimulatorGateway::largeGuildsLeaveOutWhoIsOffline()
{
    SimulatorRig rig;
    SimulatorClient client(rig);
    QVERIFY(!client.becomeReady({ { u"large_threshold"_s, 250 } }).isEmpty());
    int large = 0;
    for (int i = 0; i < 5; ++i) {
        const QJsonObject guild = client.expect(0, u"GUILD_CREATE"_s)[u"d"_s].toObject();
        const auto members = guild[u"members"_s].toArray().size();
        const int count = guild[u"member_count"_s].toInt();
        QCOMPARE(guild[u"large"_s].toBool(), count > 250);
        QCOMPARE(members < count, count > 250);
        large += count > 250 ? 1 : 0;
    }
    QVERIFY(large >= 1);
    // Without GUILD_PRESENCES only the bot and those who talk.
    SimulatorClient other(rig);
    QVERIFY(!other.becomeReady({ { u"intents"_s, double(GatewayIntents::unprivileged().bits()) } }).isEmpty());
    const QJsonObject guild = other.expect(0, u"GUILD_CREATE"_s)[u"d"_s].toObject();
    QVERIFY(guild[u"presences"_s].toArray().isEmpty());
    QCOMPARE(guild[u"members"_s].toArray().size(), guild[u"voice_states"_s].toArray().size() + 1);
}

void tst_SimulatorGateway::heartbeatsAreAnswered()
{
    SimulatorRig rig;
    SimulatorClient client(rig);
    const QJsonObject hello = client.expect(10);
    QCOMPARE(hello[u"d"_s].toObject()[u"heartbeat_interval"_s].toInt(), int(rig.server->config().heartbeatInterval.count()));
    // Before and after IDENTIFY.
    QVERIFY(client.beat());
    client.identify();
    QVERIFY(!client.expect(0, u"READY"_s).isEmpty());
    QVERIFY(client.beat());
}

void tst_SimulatorGateway::lateHeartbeatsAreAskedForThenClosed()
{
    SimulatorConfig config;
    config.events = 0;
    SimulatorRig rig(config);
    SimulatorClient client(rig);
    const QByteArray session = sessionOf(client.becomeReady());
    rig.clock.advance(config.heartbeatInterval + 11s);
    QVERIFY(!client.expect(1).isEmpty());
    rig.clock.advance(11s);
    QCOMPARE(client.waitForClose(), 4009);
    QCOMPARE(rig.server->sessionCount(), std::size_t(0));
}

void tst_SimulatorGateway::mistakesAreClosed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::newRow("not JSON") << QByteArray("hello") << 4002;
    QTest::newRow("empty") << QByteArray("") << 4002;
    QTest::newRow("an array") << QByteArray("[1]") << 4002;
    QTest::newRow("no op") << QByteArray(R"({"d":{}})") << 4002;
    QTest::newRow("op of another type") << QByteArray(R"({"op":"1","d":null})") << 4002;
    QTest::newRow("broken off") << QByteArray(R"({"op":1,"d":)") << 4002;
    QTest::newRow("deep") << QByteArray(QByteArray(4000, '[')) << 4002;
    QTest::newRow("4097 bytes") << QByteArray(R"({"op":1,"d":null,"x":")" + QByteArray(4097 - 24, 'x') + "\"}") << 4002;
    QTest::newRow("60,000 bytes") << QByteArray(R"({"op":1,"d":null,"x":")" + QByteArray(60000, 'x') + "\"}") << 4002;
    QTest::newRow("unknown op") << QByteArray(R"({"op":99,"d":null})") << 4001;
    QTest::newRow("negative op") << QByteArray(R"({"op":-1,"d":null})") << 4001;
    QTest::newRow("op of the server") << QByteArray(R"({"op":10,"d":{}})") << 4001;
    QTest::newRow("dispatch") << QByteArray(R"({"op":0,"d":{}})") << 4001;
    QTest::newRow("heartbeat with text") << QByteArray(R"({"op":1,"d":"x"})") << 4001;
    QTest::newRow("presence before identify") << QByteArray(R"({"op":3,"d":{"status":"dnd"}})") << 4003;
    QTest::newRow("voice before identify") << QByteArray(R"({"op":4,"d":{"guild_id":"1","channel_id":null}})") << 4003;
    QTest::newRow("members before identify") << QByteArray(R"({"op":8,"d":{"guild_id":"1","query":""}})") << 4003;
    QTest::newRow("identify without d") << QByteArray(R"({"op":2})") << 4001;
    QTest::newRow("identify without token") << QByteArray(R"({"op":2,"d":{"intents":0,"properties":{}}})") << 4001;
    QTest::newRow("identify without intents") << QByteArray(R"({"op":2,"d":{"token":"x","properties":{}}})") << 4001;
    QTest::newRow("resume without seq") << QByteArray(R"({"op":6,"d":{"token":"x","session_id":"y"}})") << 4001;
    QTest::newRow("resume with null") << QByteArray(R"({"op":6,"d":{"token":"x","session_id":"y","seq":null}})") << 4001;
    QTest::newRow("resume with another token") << QByteArray(R"({"op":6,"d":{"token":"x","session_id":"y","seq":1}})") << 4004;
}

void tst_SimulatorGateway::mistakesAreClosed()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    SimulatorRig rig;
    SimulatorClient client(rig);
    QVERIFY(!client.expect(10).isEmpty());
    client.sendRaw(text);
    QCOMPARE(client.waitForClose(), code);
}

void tst_SimulatorGateway::mistakesWithinASessionAreClosed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::newRow("second identify") << QByteArray(R"({"op":2,"d":{"token":"x","intents":0,"properties":{}}})") << 4005;
    QTest::newRow("resume") << QByteArray(R"({"op":6,"d":{"token":"x","session_id":"y","seq":1}})") << 4005;
    QTest::newRow("presence without status") << QByteArray(R"({"op":3,"d":{}})") << 4001;
    QTest::newRow("presence of another status") << QByteArray(R"({"op":3,"d":{"status":"away"}})") << 4001;
    QTest::newRow("activities that are none") << QByteArray(R"({"op":3,"d":{"status":"dnd","activities":1}})") << 4001;
    QTest::newRow("voice without channel") << QByteArray(R"({"op":4,"d":{"guild_id":"1"}})") << 4001;
    QTest::newRow("members without query") << QByteArray(R"({"op":8,"d":{"guild_id":"1"}})") << 4001;
    QTest::newRow("members of no id") << QByteArray(R"({"op":8,"d":{"guild_id":"x","query":""}})") << 4001;
    QTest::newRow("ids that are none") << QByteArray(R"({"op":8,"d":{"guild_id":"1","user_ids":["x"]}})") << 4001;
    QTest::newRow("101 ids")
        << QByteArray(R"({"op":8,"d":{"guild_id":"1","user_ids":[)" + QByteArray("\"1\",").repeated(100) + "\"1\"]}}") << 4001;
    QTest::newRow("sounds without list") << QByteArray(R"({"op":31,"d":{}})") << 4001;
    QTest::newRow("channel info without fields") << QByteArray(R"({"op":43,"d":{"guild_id":"1"}})") << 4001;
    QTest::newRow("d is no object") << QByteArray(R"({"op":3,"d":[1]})") << 4001;
    QTest::newRow("not JSON") << QByteArray("{") << 4002;
}

void tst_SimulatorGateway::mistakesWithinASessionAreClosed()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    SimulatorRig rig;
    SimulatorClient client(rig);
    QVERIFY(!client.becomeReady().isEmpty());
    client.sendRaw(text);
    QCOMPARE(client.waitForClose(), code);
    // What can be resumed is still there.
    QCOMPARE(rig.server->sessionCount(), std::size_t(code == 4005 ? 0 : 1));
}

void tst_SimulatorGateway::badIdentifiesAreClosed_data()
{
    QTest::addColumn<QJsonObject>("identify");
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<int>("code");
    QTest::newRow("another token") << QJsonObject { { u"token"_s, u"x.y.z"_s } } << QStringList() << 4004;
    QTest::newRow("shard beyond the count") << shard(2, 2) << QStringList() << 4010;
    QTest::newRow("negative shard") << shard(-1, 2) << QStringList() << 4010;
    QTest::newRow("no shards") << shard(0, 0) << QStringList() << 4010;
    QTest::newRow("a million shards") << shard(0, 1000000) << QStringList() << 4010;
    QTest::newRow("shard of one number") << QJsonObject { { u"shard"_s, QJsonArray { 0 } } } << QStringList() << 4001;
    QTest::newRow("too few shards") << shard(0, 3) << QStringList { u"shards=4"_s } << 4011;
    QTest::newRow("no shard at all") << none << QStringList { u"shards=4"_s } << 4011;
    QTest::newRow("unknown intents") << QJsonObject { { u"intents"_s, 1 << 17 } } << QStringList() << 4013;
    QTest::newRow("members not allowed") << QJsonObject { { u"intents"_s, 2 } } << QStringList { u"flags=0"_s } << 4014;
    QTest::newRow("content not allowed") << QJsonObject { { u"intents"_s, 1 << 15 } } << QStringList { u"flags=20480"_s } << 4014;
    QTest::newRow("presences not allowed") << QJsonObject { { u"intents"_s, 256 } } << QStringList { u"flags=49152"_s } << 4014;
    QTest::newRow("threshold too low") << QJsonObject { { u"large_threshold"_s, 49 } } << QStringList() << 4001;
    QTest::newRow("threshold too high") << QJsonObject { { u"large_threshold"_s, 251 } } << QStringList() << 4001;
    QTest::newRow("a presence that is none") << QJsonObject { { u"presence"_s, 1 } } << QStringList() << 4001;
}

void tst_SimulatorGateway::badIdentifiesAreClosed()
{
    QFETCH(QJsonObject, identify);
    QFETCH(QStringList, faults);
    QFETCH(int, code);
    SimulatorConfig config;
    for (const QString &fault : faults)
        config.faults.append(*SimulatorFault::parse(fault, nullptr));
    SimulatorRig rig(config);
    SimulatorClient client(rig);
    QVERIFY(!client.expect(10).isEmpty());
    client.identify(identify);
    QCOMPARE(client.waitForClose(), code);
    QCOMPARE(rig.server->sessionCount(), std::size_t(0));
}

void tst_SimulatorGateway::badAddressesAreClosed_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("code");
    QTest::newRow("version 9") << u"v=9&encoding=json"_s << 4012;
    QTest::newRow("version x") << u"v=x"_s << 4012;
    QTest::newRow("etf") << u"v=10&encoding=etf"_s << 4002;
}

void tst_SimulatorGateway::badAddressesAreClosed()
{
    QFETCH(QString, query);
    QFETCH(int, code);
    SimulatorRig rig;
    SimulatorClient client(rig, query);
    QCOMPARE(client.waitForClose(), code);
    QVERIFY(client.texts.isEmpty());
}

void tst_SimulatorGateway::tooManyMessagesAreClosed()
{
    SimulatorConfig config;
    config.heartbeatInterval = 60s;
    SimulatorRig rig(config);
    SimulatorClient client(rig);
    QVERIFY(!client.expect(10).isEmpty());
    for (int i = 0; i < 120; ++i)
        client.send(1, {});
    QTRY_VERIFY((rig.clock.advance(5ms), client.count(11) == 120));
    QVERIFY(client.isOpen());
    // A minute after the first there is room again, and no sooner.
    rig.clock.advance(50s);
    client.send(1, {});
    QCOMPARE(client.waitForClose(), 4008);

    SimulatorClient patient(rig);
    QVERIFY(!patient.expect(10).isEmpty());
    for (int i = 0; i < 122; ++i) {
        QVERIFY(patient.beat());
        rig.clock.advance(500ms);
    }
    QVERIFY(patient.isOpen());
}

void tst_SimulatorGateway::hugeMessagesEndTheConnection()
{
    SimulatorRig rig;
    SimulatorClient client(rig);
    QVERIFY(!client.expect(10).isEmpty());
    client.sendRaw(QByteArray(4 * 1024 * 1024, 'x'));
    QVERIFY(client.waitForClose() >= 0);
    SimulatorClient other(rig);
    QVERIFY(!other.becomeReady().isEmpty());
}

void tst_SimulatorGateway::identifiesOverConcurrencyAreInvalid()
{
    SimulatorConfig config;
    config.events = 0;
    SimulatorRig rig(config);
    std::vector<std::unique_ptr<SimulatorClient>> clients;
    for (int i = 0; i < 17; ++i) {
        clients.push_back(std::make_unique<SimulatorClient>(rig));
        QVERIFY(!clients.back()->expect(10).isEmpty());
        clients.back()->identify({ { u"intents"_s, 0 } });
        if (i < 16)
            QVERIFY(!clients.back()->expect(0, u"READY"_s).isEmpty());
    }
    QCOMPARE(clients.back()->expect(9)[u"d"_s], QJsonValue(false));
    // On the same connection, once the five seconds are over.
    rig.clock.advance(5s);
    clients.back()->identify({ { u"intents"_s, 0 } });
    QVERIFY(!clients.back()->expect(0, u"READY"_s).isEmpty());
}

void tst_SimulatorGateway::missedEventsAreReplayed()
{
    SimulatorConfig config;
    config.rate = 1000;
    config.events = 200;
    SimulatorRig rig(config);
    SimulatorClient first(rig);
    const QByteArray session = sessionOf(first.becomeReady());
    rig.clock.advance(1s);
    QVERIFY(first.waitForTotal(207));
    const QList<QByteArray> all = first.texts;
    first.abort();
    SimulatorClient second(rig);
    QVERIFY(!second.expect(10).isEmpty());
    constexpr qint64 seen = 50;
    second.resume(session, seen);
    const QJsonObject resumed = second.expect(0, u"RESUMED"_s);
    QCOMPARE(resumed[u"s"_s].toInteger(), qint64(all.size())); // HELLO has no number
    QCOMPARE(second.texts.mid(1, all.size() - 1 - seen), all.mid(1 + seen));
}

void tst_SimulatorGateway::worldGoesOnWhileAClientIsAway()
{
    SimulatorRig rig;
    SimulatorClient first(rig);
    const QByteArray session = sessionOf(first.becomeReady());
    QVERIFY(first.waitForTotal(7));
    const qint64 seen = parsed(first.texts.last())[u"s"_s].toInteger();
    first.abort();
    QTRY_COMPARE(rig.server->connectionCount(), std::size_t(0));
    rig.clock.advance(5s);
    SimulatorClient second(rig);
    QVERIFY(!second.expect(10).isEmpty());
    second.resume(session, seen);
    const qint64 last = second.expect(0, u"RESUMED"_s)[u"s"_s].toInteger();
    // Some hundred at twenty a second, in order.
    QVERIFY2(last - seen > 50 && last - seen < 200, qPrintable(QString::number(last - seen)));
    for (qsizetype i = 1; i < second.texts.size(); ++i)
        QCOMPARE(parsed(second.texts[i])[u"s"_s].toInteger(), seen + i);
}

void tst_SimulatorGateway::secondResumeTakesOver()
{
    SimulatorRig rig;
    SimulatorClient first(rig);
    const QByteArray session = sessionOf(first.becomeReady());
    SimulatorClient second(rig);
    QVERIFY(!second.expect(10).isEmpty());
    second.resume(session, 1);
    QVERIFY(!second.expect(0, u"RESUMED"_s).isEmpty());
    QCOMPARE(first.waitForClose(), 0);
    QCOMPARE(rig.server->sessionCount(), std::size_t(1));
    rig.clock.advance(1s);
    QVERIFY(second.isOpen());
}

void tst_SimulatorGateway::badResumesAreRefused_data()
{
    QTest::addColumn<QByteArray>("session");
    QTest::addColumn<qint64>("sequence");
    QTest::addColumn<int>("code"); // 0: INVALID SESSION
    QTest::newRow("unknown session") << QByteArray("00000000000000000000000000000000") << qint64(1) << 0;
    QTest::newRow("no session") << QByteArray("-") << qint64(1) << 0;
    QTest::newRow("from the future") << QByteArray() << qint64(1000000) << 4007;
    QTest::newRow("negative") << QByteArray() << qint64(-1) << 4007;
}

void tst_SimulatorGateway::badResumesAreRefused()
{
    QFETCH(QByteArray, session);
    QFETCH(qint64, sequence);
    QFETCH(int, code);
    SimulatorRig rig;
    SimulatorClient first(rig);
    const QByteArray own = sessionOf(first.becomeReady());
    SimulatorClient client(rig);
    QVERIFY(!client.expect(10).isEmpty());
    client.resume(session.isEmpty() ? own : session, sequence);
    if (code != 0) {
        QCOMPARE(client.waitForClose(), code);
        return;
    }
    QCOMPARE(client.expect(9)[u"d"_s], QJsonValue(false));
    // An IDENTIFY on the same connection is the way out.
    client.identify();
    QVERIFY(!client.expect(0, u"READY"_s).isEmpty());
}

void tst_SimulatorGateway::sessionsEndWhereTheyShould_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("lives");
    QTest::newRow("drop") << 0 << true;
    QTest::newRow("1000") << 1000 << false;
    QTest::newRow("1001") << 1001 << false;
    QTest::newRow("4000") << 4000 << true;
    QTest::newRow("3000") << 3000 << true;
}

void tst_SimulatorGateway::sessionsEndWhereTheyShould()
{
    QFETCH(int, code);
    QFETCH(bool, lives);
    SimulatorRig rig;
    SimulatorClient client(rig);
    const QByteArray session = sessionOf(client.becomeReady());
    if (code == 0)
        client.abort();
    else
        client.close(code);
    QTRY_COMPARE(rig.server->connectionCount(), std::size_t(0));
    SimulatorClient second(rig);
    QVERIFY(!second.expect(10).isEmpty());
    second.resume(session, 1);
    if (lives)
        QVERIFY(!second.expect(0, u"RESUMED"_s).isEmpty());
    else
        QVERIFY(!second.expect(9).isEmpty());
}

void tst_SimulatorGateway::sessionsDoNotLiveForEver()
{
    SimulatorRig rig;
    SimulatorClient client(rig);
    QVERIFY(!client.becomeReady().isEmpty());
    client.abort();
    QTRY_COMPARE(rig.server->connectionCount(), std::size_t(0));
    rig.clock.advance(4min);
    QCOMPARE(rig.server->sessionCount(), std::size_t(1));
    rig.clock.advance(2min);
    QCOMPARE(rig.server->sessionCount(), std::size_t(0));
}

void tst_SimulatorGateway::sessionsAreLimited()
{
    using namespace Simulation;
    SimulatorConfig config;
    config.payloads = QStringLiteral(SHARDSCOPE_SOURCE_DIR "/tests/payloads");
    SimulatorRig rig(config);
    IdentifyMessage identify;
    identify.token = rig.token();
    std::vector<SimulatorSession *> sessions;
    const auto next = [&] {
        rig.clock.advance(400ms);
        const auto admission = rig.server->identify(identify);
        if (const auto *session = std::get_if<SimulatorSession *>(&admission))
            sessions.push_back(*session);
        return std::holds_alternative<SimulatorSession *>(admission);
    };
    for (int i = 0; i < 96; ++i)
        QVERIFY(next());
    // All are in use: one more has to wait until a client leaves one behind.
    QVERIFY(!next());
    sessions[40]->detachedAt = rig.clock.now();
    QVERIFY(next());
    QCOMPARE(rig.server->sessionCount(), std::size_t(96));
}

void tst_SimulatorGateway::streamGoesOnAfterAnInvalidSession()
{
    SimulatorConfig config;
    config.faults = { *SimulatorFault::parse(u"op9@20ev"_s, nullptr) };
    SimulatorRig rig(config);
    SimulatorClient client(rig);
    const QByteArray first = sessionOf(client.becomeReady());
    rig.clock.advance(3s);
    QCOMPARE(client.expect(9)[u"d"_s], QJsonValue(false));
    client.identify();
    const QJsonObject ready = client.expect(0, u"READY"_s);
    QVERIFY(sessionOf(ready[u"d"_s].toObject()) != first);
    QCOMPARE(ready[u"s"_s].toInteger(), 1);
}

QTEST_GUILESS_MAIN(tst_SimulatorGateway)
#include "tst_simulator_gateway.moc"
