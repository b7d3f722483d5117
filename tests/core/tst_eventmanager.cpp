// SPDX-License-Identifier: MIT
#include "core/events/eventmanager.h"
#include "core/events/payloads.h"

#include "tests/support/shardrig.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMetaMethod>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

GatewayEvent received(const QByteArray &name, const QByteArray &data)
{
    GatewayEvent event;
    event.json = R"({"op":0,"s":1,"t":")" + name + R"(","d":)" + data + '}';
    event.payload = GatewayPayload::parse(event.json, nullptr).value();
    event.dispatchInfo = dispatchEvent(event.payload.type);
    return event;
}

GatewayEvent role(const char *id)
{
    return received("GUILD_ROLE_DELETE", QByteArray(R"({"guild_id":"7","role_id":")") + id + "\"}");
}

using enum DispatchEvent;

} // namespace

class tst_EventManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listenersGetTheirEventAndNoOther();
    void everyListenerIsCalledInTurn();
    void onceIsOnce();
    void listenersComeAndGoWhileAnEventIsHandedOut();
    void contextsThatAreGoneAreNotCalled();
    void unknownEventsAreLeftAlone();
    void strangeEventsAreRejectedWhereSomeoneListens();
    void waitingEndsWithTheEventThatIsWanted();
    void waitingEndsWithTheTimeOut();
    void waitingEndsWithTheManager();
    void aCancelledWaitIsForgotten();
    void takesWhatAShardReceives();

    void aShardEmitsTheTypedSignal();
    void aShardBuildsNothingWithoutListeners();
    void everyDocumentedEventHasItsSignal();
    void whatCarriesNothingIsAnEmptyEvent_data();
    void whatCarriesNothingIsAnEmptyEvent();
};

void tst_EventManager::listenersGetTheirEventAndNoOther()
{
    EventManager manager;
    QList<Snowflake> roles;
    QByteArray raw;
    manager.subscribe<GUILD_ROLE_DELETE>(this, [&](const GuildRoleDelete &event, const GatewayEvent &message) {
        roles.append(event.roleId());
        raw = message.json;
    });
    QCOMPARE(manager.listenerCount(GUILD_ROLE_DELETE), 1);
    QCOMPARE(manager.listenerCount(GUILD_ROLE_CREATE), 0);
    manager.dispatch(role("1"));
    manager.dispatch(received("GUILD_DELETE", R"({"id":"9"})"));
    manager.dispatch(role("2"));
    QCOMPARE(roles, (QList { Snowflake(1), Snowflake(2) }));
    QCOMPARE(raw, role("2").json);
}

void tst_EventManager::everyListenerIsCalledInTurn()
{
    EventManager manager;
    QByteArray calls;
    manager.subscribe<GUILD_ROLE_DELETE>(this, [&](const auto &, const auto &) { calls += 'a'; });
    const auto second = manager.subscribe<GUILD_ROLE_DELETE>(this, [&](const auto &, const auto &) { calls += 'b'; });
    manager.subscribe<GUILD_ROLE_DELETE>(this, [&](const auto &, const auto &) { calls += 'c'; });
    manager.dispatch(role("1"));
    QVERIFY(manager.unsubscribe(second));
    QVERIFY(!manager.unsubscribe(second));
    manager.dispatch(role("1"));
    QCOMPARE(calls, "abcac");
}

void tst_EventManager::onceIsOnce()
{
    EventManager manager;
    int calls = 0;
    manager.once<GUILD_ROLE_DELETE>(this, [&](const auto &, const auto &) { ++calls; });
    manager.dispatch(role("1"));
    manager.dispatch(role("2"));
    QCOMPARE(calls, 1);
    QCOMPARE(manager.listenerCount(GUILD_ROLE_DELETE), 0);
}

void tst_EventManager::listenersComeAndGoWhileAnEventIsHandedOut()
{
    EventManager manager;
    QByteArray calls;
    EventManager::Subscription later = 0;
    manager.subscribe<GUILD_ROLE_DELETE>(this, [&](const auto &, const auto &) {
        calls += 'a';
        if (calls.size() == 1) {
            manager.unsubscribe(later);
            manager.subscribe<GUILD_ROLE_DELETE>(this, [&](const auto &, const auto &) { calls += 'n'; });
        }
    });
    later = manager.subscribe<GUILD_ROLE_DELETE>(this, [&](const auto &, const auto &) { calls += 'x'; });
    manager.dispatch(role("1"));
    QCOMPARE(calls, "a");
    manager.dispatch(role("1"));
    QCOMPARE(calls, "aan");
}

void tst_EventManager::contextsThatAreGoneAreNotCalled()
{
    EventManager manager;
    int calls = 0;
    auto context = std::make_unique<QObject>();
    manager.subscribe<GUILD_ROLE_DELETE>(context.get(), [&](const auto &, const auto &) { ++calls; });
    context.reset();
    QCOMPARE(manager.listenerCount(GUILD_ROLE_DELETE), 0);
    manager.dispatch(role("1"));
    QCOMPARE(calls, 0);
}

void tst_EventManager::unknownEventsAreLeftAlone()
{
    EventManager manager;
    const QSignalSpy rejected(&manager, &EventManager::eventRejected);
    manager.dispatch(received("TOMORROWS_EVENT", "[1]"));
    QCOMPARE(rejected.size(), 0);
}

void tst_EventManager::strangeEventsAreRejectedWhereSomeoneListens()
{
    EventManager manager;
    QSignalSpy rejected(&manager, &EventManager::eventRejected);
    const GatewayEvent strange = received("GUILD_ROLE_DELETE", R"({"guild_id":"7","role_id":[]})");
    manager.dispatch(strange);
    QCOMPARE(rejected.size(), 0);
    int calls = 0;
    manager.subscribe<GUILD_ROLE_DELETE>(this, [&](const auto &, const auto &) { ++calls; });
    manager.dispatch(strange);
    QCOMPARE(calls, 0);
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(rejected.first().at(0).value<GatewayEvent>().json, strange.json);
    QCOMPARE(rejected.first().at(1).value<ShapeFault>().path, "d.role_id");
}

void tst_EventManager::waitingEndsWithTheEventThatIsWanted()
{
    ManualClock clock;
    EventManager manager(clock);
    const auto future = manager.waitFor<GUILD_ROLE_DELETE>(
        std::chrono::seconds(5), [](const GuildRoleDelete &event) { return event.roleId() == Snowflake(2); });
    manager.dispatch(role("1"));
    QVERIFY(!future.isFinished());
    manager.dispatch(role("2"));
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().roleId(), Snowflake(2));
    QCOMPARE(manager.listenerCount(GUILD_ROLE_DELETE), 0);
    QVERIFY(!clock.nextTimer());
}

void tst_EventManager::waitingEndsWithTheTimeOut()
{
    ManualClock clock;
    EventManager manager(clock);
    const auto future = manager.waitFor<GUILD_ROLE_DELETE>(std::chrono::seconds(5));
    clock.advance(std::chrono::milliseconds(4999));
    QVERIFY(!future.isFinished());
    clock.advance(std::chrono::milliseconds(1));
    QVERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
    QCOMPARE(future.resultCount(), 0);
    QCOMPARE(manager.listenerCount(GUILD_ROLE_DELETE), 0);
}

void tst_EventManager::waitingEndsWithTheManager()
{
    ManualClock clock;
    auto manager = std::make_unique<EventManager>(clock);
    const auto future = manager->waitFor<GUILD_ROLE_DELETE>(std::chrono::seconds(5));
    manager.reset();
    QVERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
}

void tst_EventManager::aCancelledWaitIsForgotten()
{
    ManualClock clock;
    EventManager manager(clock);
    auto future = manager.waitFor<GUILD_ROLE_DELETE>(std::chrono::seconds(5));
    future.cancel();
    manager.dispatch(role("1"));
    QCOMPARE(manager.listenerCount(GUILD_ROLE_DELETE), 0);
    QVERIFY(future.isFinished());
}

void tst_EventManager::takesWhatAShardReceives()
{
    ShardRig rig;
    EventManager manager(rig.clock);
    manager.watch(&rig.shard());
    QList<Snowflake> roles;
    manager.subscribe<GUILD_ROLE_DELETE>(
        this, [&](const GuildRoleDelete &event, const GatewayEvent &) { roles.append(event.roleId()); });
    QVERIFY(rig.makeReady());
    rig.gateway.sendDispatch(u"GUILD_ROLE_DELETE"_s, 2, { { u"role_id"_s, u"4"_s }, { u"guild_id"_s, u"5"_s } });
    QTRY_COMPARE(roles, QList { Snowflake(4) });
}

void tst_EventManager::aShardEmitsTheTypedSignal()
{
    ShardRig rig;
    QString who;
    qint64 sequence = 0;
    connect(
        &rig.shard(), &GatewayShard::messageCreate, this, [&](const MessageCreate &message, const GatewayEvent &event) {
            who = message.author().username();
            sequence = event.payload.sequence.value_or(0);
        });
    bool isReady = false;
    connect(&rig.shard(), &GatewayShard::readyReceived, this,
        [&](const Ready &ready) { isReady = !ready.user().isNull(); });
    QVERIFY(rig.makeReady());
    QVERIFY(isReady);
    rig.gateway.sendDispatch(
        u"MESSAGE_CREATE"_s, 5, { { u"id"_s, u"1"_s }, { u"author"_s, QJsonObject { { u"username"_s, u"ana"_s } } } });
    QTRY_COMPARE(who, u"ana"_s);
    QCOMPARE(sequence, 5);
}

void tst_EventManager::aShardBuildsNothingWithoutListeners()
{
    ShardRig rig;
    // What cannot be read is noticed where it is read, and nowhere else.
    const QSignalSpy rejected(&rig.shard(), &GatewayShard::eventRejected);
    int others = 0;
    connect(&rig.shard(), &GatewayShard::messageDelete, this, [&] { ++others; });
    QVERIFY(rig.makeReady());
    const QJsonObject strange { { u"id"_s, QJsonArray() } };
    rig.gateway.sendDispatch(u"MESSAGE_CREATE"_s, 2, strange);
    rig.gateway.sendDispatch(u"MESSAGE_DELETE"_s, 3, { { u"id"_s, u"1"_s } });
    QTRY_COMPARE(others, 1);
    QCOMPARE(rejected.size(), 0);
    connect(&rig.shard(), &GatewayShard::messageCreate, this, [] { QFAIL("it cannot be read"); });
    rig.gateway.sendDispatch(u"MESSAGE_CREATE"_s, 4, strange);
    QTRY_COMPARE(rejected.size(), 1);
    QCOMPARE(rig.dispatches.last().payload.type, "MESSAGE_CREATE");
}

void tst_EventManager::everyDocumentedEventHasItsSignal()
{
    QSet<QByteArray> names;
#define ADD(NAME, signal, Payload, ...) names.insert(QMetaMethod::fromSignal(&GatewayShard::signal).name());
    SHARDSCOPE_DISPATCH_EVENTS(ADD)
#undef ADD
    QCOMPARE(names.size(), qsizetype(dispatchEventTable().size()));
    QCOMPARE(names.size(), 79);
}

void tst_EventManager::whatCarriesNothingIsAnEmptyEvent_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("null") << QByteArray(R"({"op":0,"t":"RESUMED","d":null})");
    QTest::newRow("absent") << QByteArray(R"({"op":0,"t":"RESUMED"})");
    QTest::newRow("empty") << QByteArray(R"({"op":0,"t":"RESUMED","d":{}})");
}

void tst_EventManager::whatCarriesNothingIsAnEmptyEvent()
{
    QFETCH(const QByteArray, json);
    GatewayEvent event;
    event.json = json;
    event.payload = GatewayPayload::parse(json, nullptr).value();
    const auto made = EventFactory::make<RESUMED>(event);
    QVERIFY(std::holds_alternative<Resumed>(made));
    QVERIFY(!std::get<Resumed>(made).isNull());
}

QTEST_GUILESS_MAIN(tst_EventManager)
#include "tst_eventmanager.moc"
