// SPDX-License-Identifier: MIT
#include "tests/support/shardrig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace std::chrono_literals;

namespace {

using Kind = CommandOutcome::Kind;

GatewayCommand voice()
{
    return { .payload = UpdateVoiceState { .guildId = u"1"_s, .channelId = u"2"_s }, .id = u"v"_s };
}

GatewayCommand presence(PresenceStatus status, const QString &id = u"p"_s)
{
    return { .payload = UpdatePresence { .status = status }, .id = id };
}

GatewayCommand allMembers(const QString &guild)
{
    return { .payload = RequestGuildMembers { .guildId = guild }, .id = guild };
}

QList<int> kinds(const QList<CommandOutcome> &outcomes)
{
    QList<int> result;
    for (const CommandOutcome &outcome : outcomes)
        result.append(int(outcome.kind));
    return result;
}

} // namespace

class tst_GatewayShardCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCommandIsSentAsItsOpcode_data();
    void eachCommandIsSentAsItsOpcode();
    void invalidCommandsAreNotSent();
    void intentsAreJudgedBeforeTheState();
    void onlyPresenceIsTakenWhileNotReady_data();
    void onlyPresenceIsTakenWhileNotReady();
    void rememberedPresenceGoesWithIdentifyAndAfterResumed();
    void partialPresenceKeepsTheRest();
    void presenceTooLargeForIdentifyFollowsReady();
    void tooLargePayloadsAreRefused();
    void sixthPresenceWaitsAndTheNewestWins();
    void hundredAndTwentyInAMinuteLessTheHeartbeats();
    void heartbeatsPassAFullWindow();
    void fullQueueRefuses();
    void wholeMemberListOnceInThirtySecondsPerGuild();
    void sendBudgetIsToldAsItChanges();
    void queuedCommandsSurviveAReconnect();
    void queuedCommandsFailWithTheRun();
    void reconnectCommandKeepsOrDropsTheSession_data();
    void reconnectCommandKeepsOrDropsTheSession();
    void reconnectCommandCutsTheWaitShort();
    void closeCommandEndsTheRun();
};

void tst_GatewayShardCommands::eachCommandIsSentAsItsOpcode_data()
{
    QTest::addColumn<GatewayCommand>("command");
    QTest::addColumn<int>("op");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("presence") << presence(PresenceStatus::Idle) << 3
                              << QByteArray(R"({"activities":[],"afk":false,"since":null,"status":"idle"})");
    QTest::newRow("voice") << voice() << 4 << QByteArray(R"({"channel_id":"2","guild_id":"1"})");
    QTest::newRow("voice, leave") << GatewayCommand { .payload = UpdateVoiceState { .guildId = u"1"_s, .selfMute = true } } << 4
                                  << QByteArray(R"({"channel_id":null,"guild_id":"1","self_mute":true})");
    QTest::newRow("members") << allMembers(u"7"_s) << 8 << QByteArray(R"({"guild_id":"7","limit":0,"query":""})");
    QTest::newRow("soundboard") << GatewayCommand { .payload = RequestSoundboardSounds { { u"1"_s, u"2"_s } } } << 31
                                << QByteArray(R"({"guild_ids":["1","2"]})");
    QTest::newRow("channel info") << GatewayCommand { .payload = RequestChannelInfo { u"1"_s, { u"status"_s } } } << 43
                                  << QByteArray(R"({"fields":["status"],"guild_id":"1"})");
    QTest::newRow("raw") << GatewayCommand { .payload = RawSend { 99, "{\"b\":1, \"a\":2}" } } << 99 << QByteArray(R"({"a":2,"b":1})");
}

void tst_GatewayShardCommands::eachCommandIsSentAsItsOpcode()
{
    QFETCH(GatewayCommand, command);
    QFETCH(int, op);
    QFETCH(QByteArray, data);
    ShardRig rig;
    QVERIFY(rig.makeReady());
    rig.shard().send(command);
    QCOMPARE(kinds(rig.outcomes), QList<int>({ int(Kind::Sent) }));
    QCOMPARE(rig.outcomes.first().id, command.id);
    QCOMPARE(rig.outcomes.first().command, QString::fromLatin1(command.name()));
    QCOMPARE(QJsonDocument(rig.gateway.expect(op).value("d"_L1).toObject()).toJson(QJsonDocument::Compact), data);
    QCOMPARE(rig.sent.last().op, op);
}

void tst_GatewayShardCommands::invalidCommandsAreNotSent()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    const qsizetype before = rig.sent.size();
    rig.shard().send({ .payload = UpdateVoiceState { .guildId = u"x"_s } });
    QCOMPARE(rig.outcomes.size(), 1);
    QCOMPARE(rig.outcomes.first().error->kind, GatewayError::Kind::InvalidArgument);
    QCOMPARE(rig.outcomes.first().error->field, u"guild_id"_s);
    QCOMPARE(rig.sent.size(), before);
}

void tst_GatewayShardCommands::intentsAreJudgedBeforeTheState()
{
    ShardRig rig;
    rig.config.intents = GatewayIntents::unprivileged();
    rig.shard().send(allMembers(u"1"_s)); // not even started
    QCOMPARE(rig.outcomes.first().error->kind, GatewayError::Kind::MissingIntent);
    QCOMPARE(rig.outcomes.first().error->intents, GatewayIntents(GatewayIntent::GuildMembers));
}

void tst_GatewayShardCommands::onlyPresenceIsTakenWhileNotReady_data()
{
    QTest::addColumn<int>("stage");
    QTest::newRow("never started") << 0;
    QTest::newRow("connecting") << 1;
    QTest::newRow("awaiting HELLO") << 2;
    QTest::newRow("identifying") << 3;
    QTest::newRow("backing off") << 4;
}

void tst_GatewayShardCommands::onlyPresenceIsTakenWhileNotReady()
{
    QFETCH(int, stage);
    ShardRig rig;
    if (stage == 1)
        QVERIFY(!rig.shard().start());
    if (stage == 2 || stage == 3)
        QVERIFY(rig.connectShard());
    if (stage == 3) {
        rig.gateway.sendHello();
        QVERIFY(!rig.gateway.expect(2).isEmpty());
    }
    if (stage == 4) {
        QVERIFY(rig.makeReady());
        rig.gateway.drop();
        QVERIFY(rig.waitForState(ShardState::BackingOff));
    }
    rig.shard().send(voice());
    rig.shard().send(presence(PresenceStatus::Dnd));
    QCOMPARE(rig.outcomes.size(), 2);
    QCOMPARE(rig.outcomes.first().error->kind, GatewayError::Kind::StateConflict);
    QCOMPARE(rig.outcomes.last().kind, Kind::Remembered);
}

void tst_GatewayShardCommands::rememberedPresenceGoesWithIdentifyAndAfterResumed()
{
    ShardRig rig;
    rig.shard().send(presence(PresenceStatus::Dnd));
    QVERIFY(rig.connectShard());
    rig.gateway.sendHello();
    const QJsonObject identify = rig.gateway.expect(2).value("d"_L1).toObject();
    QCOMPARE(identify.value("presence"_L1).toObject().value("status"_L1).toString(), u"dnd"_s);
    rig.gateway.sendReady();
    QVERIFY(rig.waitForState(ShardState::Ready));
    rig.gateway.drop();
    QVERIFY(rig.waitForState(ShardState::BackingOff));
    rig.shard().send(presence(PresenceStatus::Idle));
    QVERIFY(rig.reconnect());
    QVERIFY(!rig.gateway.expect(6).isEmpty());
    rig.gateway.sendDispatch(u"RESUMED"_s, 2);
    QCOMPARE(rig.gateway.expect(3).value("d"_L1).toObject().value("status"_L1).toString(), u"idle"_s);
    // What the shard sends by itself has no outcome.
    QCOMPARE(kinds(rig.outcomes), QList<int>({ int(Kind::Remembered), int(Kind::Remembered) }));
}

void tst_GatewayShardCommands::partialPresenceKeepsTheRest()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    rig.shard().updatePresence({ .afk = true, .idleSince = 5, .activity = BotActivity { .name = u"chess"_s } });
    QVERIFY(!rig.gateway.expect(3).isEmpty());
    rig.shard().updatePresence({ .status = PresenceStatus::Offline, .activity = Tristate<BotActivity>::null() });
    const QJsonObject d = rig.gateway.expect(3).value("d"_L1).toObject();
    QCOMPARE(QJsonDocument(d).toJson(QJsonDocument::Compact),
        QByteArray(R"({"activities":[],"afk":true,"since":5,"status":"invisible"})"));
}

void tst_GatewayShardCommands::presenceTooLargeForIdentifyFollowsReady()
{
    ShardRig rig;
    rig.config.initialActivity = BotActivity { .name = QString(3900, u'x') };
    QVERIFY(rig.connectShard());
    rig.gateway.sendHello();
    QVERIFY(!rig.gateway.expect(2).value("d"_L1).toObject().contains("presence"_L1));
    rig.gateway.sendReady();
    QCOMPARE(rig.gateway.expect(3).value("d"_L1).toObject().value("activities"_L1).toArray().size(), 1);
}

void tst_GatewayShardCommands::tooLargePayloadsAreRefused()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    const QByteArray frame = R"({"op":99,"d":""})";
    const auto raw = [&](int bytes) {
        return GatewayCommand { .payload = RawSend { 99, '"' + QByteArray(bytes - frame.size(), 'x') + '"' } };
    };
    rig.shard().send(raw(4096));
    rig.shard().send(raw(4097));
    QCOMPARE(rig.outcomes.first().kind, Kind::Sent);
    QCOMPARE(rig.sent.last().json.size(), 4096);
    QCOMPARE(rig.outcomes.last().error->kind, GatewayError::Kind::PayloadTooLarge);
    // Bytes count, not characters; and one that would be remembered is measured too.
    rig.shard().send({ .payload = UpdatePresence { .activity = BotActivity { .name = QString(2100, u'é') } } });
    QCOMPARE(rig.outcomes.last().error->kind, GatewayError::Kind::PayloadTooLarge);
}

void tst_GatewayShardCommands::sixthPresenceWaitsAndTheNewestWins()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    for (int i = 0; i < 5; ++i)
        rig.shard().send(presence(PresenceStatus::Idle));
    rig.outcomes.clear();
    rig.limits.clear();
    rig.clock.advance(8s);
    rig.shard().send(presence(PresenceStatus::Dnd, u"older"_s));
    rig.shard().send(presence(PresenceStatus::Online, u"newer"_s));
    QCOMPARE(kinds(rig.outcomes), QList<int>({ int(Kind::Queued), int(Kind::Superseded), int(Kind::Queued) }));
    QCOMPARE(rig.outcomes.at(0).delay, 12'000ms);
    QCOMPARE(rig.outcomes.at(1).id.toString(), u"older"_s);
    QCOMPARE(rig.limits.first().bucket, RateLimitStatus::Bucket::Presence);
    QCOMPARE(rig.limits.first().reset, 12'000ms);
    rig.shard().send(voice()); // others do not wait for it
    QCOMPARE(rig.outcomes.last().kind, Kind::Sent);
    rig.clock.advance(12s - 1ms);
    QCOMPARE(rig.outcomes.size(), 4);
    rig.clock.advance(1ms);
    QCOMPARE(rig.outcomes.size(), 5);
    QCOMPARE(rig.outcomes.last().kind, Kind::Sent);
    QCOMPARE(rig.outcomes.last().id.toString(), u"newer"_s);
    QVERIFY(rig.sent.last().json.contains("online"));
}

void tst_GatewayShardCommands::hundredAndTwentyInAMinuteLessTheHeartbeats()
{
    ShardRig rig;
    QVERIFY(rig.makeReady()); // 41.25 s: two beats and one to spare are kept back
    const int limit = 120 - 3;
    for (int i = 1; i < limit; ++i) // IDENTIFY was the first
        rig.shard().send(voice());
    QVERIFY(std::all_of(rig.outcomes.begin(), rig.outcomes.end(), [](const CommandOutcome &o) { return o.kind == Kind::Sent; }));
    rig.shard().send(voice());
    QCOMPARE(rig.outcomes.last().kind, Kind::Queued);
    QCOMPARE(rig.outcomes.last().delay, 60'000ms);
    QCOMPARE(rig.limits.last().bucket, RateLimitStatus::Bucket::Gateway);
    QCOMPARE(rig.limits.last().limit, limit);
    rig.clock.advance(60s);
    QCOMPARE(rig.outcomes.last().kind, Kind::Sent);
}

void tst_GatewayShardCommands::heartbeatsPassAFullWindow()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    for (int i = 0; i < 130; ++i)
        rig.shard().send(voice());
    QCOMPARE(rig.outcomes.last().kind, Kind::Queued);
    rig.clock.advance(21s);
    QCOMPARE(rig.sent.last().op, 1);
}

void tst_GatewayShardCommands::fullQueueRefuses()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    for (int i = 0; i < 116 + 256; ++i)
        rig.shard().send(voice());
    QCOMPARE(rig.outcomes.last().kind, Kind::Queued);
    rig.shard().send(voice());
    QCOMPARE(rig.outcomes.last().error->kind, GatewayError::Kind::QueueFull);
}

void tst_GatewayShardCommands::wholeMemberListOnceInThirtySecondsPerGuild()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    rig.shard().send(allMembers(u"1"_s));
    rig.clock.advance(10s);
    rig.shard().send(allMembers(u"1"_s));
    QCOMPARE(rig.outcomes.last().error->kind, GatewayError::Kind::RateLimited);
    QCOMPARE(rig.outcomes.last().error->retryAfter, 20'000ms);
    QCOMPARE(rig.limits.last().bucket, RateLimitStatus::Bucket::Members);
    QCOMPARE(rig.limits.last().guildId, 1U);
    rig.shard().send(allMembers(u"2"_s));
    QCOMPARE(rig.outcomes.last().kind, Kind::Sent);
    rig.shard().send({ .payload = RequestGuildMembers { .guildId = u"1"_s, .query = u"a"_s, .limit = 5 } });
    QCOMPARE(rig.outcomes.last().kind, Kind::Sent);
    rig.clock.advance(20s);
    rig.shard().send(allMembers(u"1"_s));
    QCOMPARE(rig.outcomes.last().kind, Kind::Sent);
}

void tst_GatewayShardCommands::sendBudgetIsToldAsItChanges()
{
    ShardRig rig;
    QList<int> remaining;
    connect(&rig.shard(), &GatewayShard::statusRefreshed, this, [&](const ShardStatus &status) { remaining.append(status.sendsRemaining); });
    QVERIFY(rig.makeReady());
    rig.clock.advance(1s);
    rig.shard().send(voice());
    rig.clock.advance(61s);
    QCOMPARE(remaining, QList<int>({ 116, 115, 116, 117 }));
    QCOMPARE(rig.shard().status().sendsLimit, 117);
}

void tst_GatewayShardCommands::queuedCommandsSurviveAReconnect()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    for (int i = 0; i < 117; ++i)
        rig.shard().send(voice());
    QCOMPARE(rig.outcomes.last().kind, Kind::Queued);
    rig.gateway.drop();
    QVERIFY(rig.reconnect());
    QVERIFY(!rig.gateway.expect(6).isEmpty());
    QCOMPARE(rig.outcomes.last().kind, Kind::Queued);
    rig.gateway.sendDispatch(u"RESUMED"_s, 2);
    QVERIFY(!rig.gateway.expect(4).isEmpty()); // a new connection has a new window
    QCOMPARE(rig.outcomes.last().kind, Kind::Sent);
}

void tst_GatewayShardCommands::queuedCommandsFailWithTheRun()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    for (int i = 0; i < 117; ++i)
        rig.shard().send(voice());
    QVERIFY(!rig.shard().close());
    QCOMPARE(rig.outcomes.last().error->kind, GatewayError::Kind::StateConflict);
}

void tst_GatewayShardCommands::reconnectCommandKeepsOrDropsTheSession_data()
{
    QTest::addColumn<bool>("resume");
    QTest::newRow("resume") << true;
    QTest::newRow("identify") << false;
}

void tst_GatewayShardCommands::reconnectCommandKeepsOrDropsTheSession()
{
    QFETCH(bool, resume);
    ShardRig rig;
    QVERIFY(rig.makeReady());
    rig.shard().send({ .payload = Reconnect { resume } });
    QCOMPARE(rig.outcomes.last().kind, Kind::Sent);
    QVERIFY(rig.gateway.waitForClose());
    QCOMPARE(rig.gateway.closeCode(), resume ? 4000 : 1000);
    QCOMPARE(rig.shard().status().delay, 0ms);
    QVERIFY(rig.reconnect());
    QVERIFY(!rig.gateway.expect(resume ? 6 : 2).isEmpty());
}

void tst_GatewayShardCommands::reconnectCommandCutsTheWaitShort()
{
    ShardRig rig;
    QVERIFY(rig.makeReady());
    rig.gateway.closeClient(4008);
    QVERIFY(rig.waitForState(ShardState::BackingOff));
    rig.shard().send({ .payload = Reconnect { true } });
    QVERIFY(rig.gateway.waitForClient());
    rig.gateway.sendHello();
    QVERIFY(!rig.gateway.expect(6).isEmpty());
    rig.shard().send({ .payload = Reconnect { true } });
    QCOMPARE(rig.outcomes.last().error->kind, GatewayError::Kind::StateConflict);
}

void tst_GatewayShardCommands::closeCommandEndsTheRun()
{
    ShardRig rig;
    rig.shard().send({ .payload = Close {} });
    QCOMPARE(rig.outcomes.last().error->kind, GatewayError::Kind::StateConflict);
    QVERIFY(rig.makeReady());
    rig.shard().send({ .payload = Close {} });
    QCOMPARE(rig.outcomes.last().kind, Kind::Sent);
    QVERIFY(rig.gateway.waitForClose());
    QCOMPARE(rig.gateway.closeCode(), 1000);
    QCOMPARE(rig.ends.first().end, RunEnd::Requested);
}

QTEST_GUILESS_MAIN(tst_GatewayShardCommands)
#include "tst_gatewayshard_commands.moc"
