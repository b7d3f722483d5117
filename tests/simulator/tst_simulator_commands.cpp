// SPDX-License-Identifier: MIT
#include "core/simulator/simulatorconnection.h"
#include "simulatorclient.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace std::chrono_literals;

namespace {

SimulatorConfig quiet()
{
    SimulatorConfig config;
    config.events = 0;
    return config;
}

/// A session without a stream, and what it knows of its guilds.
struct Session
{
    explicit Session(GatewayIntents intents = GatewayIntents::all(), const SimulatorConfig &config = quiet())
        : rig(config)
        , client(rig)
    {
        const QJsonObject ready = client.becomeReady({ { u"intents"_s, double(intents.bits()) } });
        bot = ready[u"user"_s].toObject()[u"id"_s].toString();
        for (qsizetype i = 0; i < ready[u"guilds"_s].toArray().size(); ++i)
            guilds.append(client.expect(0, u"GUILD_CREATE"_s)[u"d"_s].toObject());
    }

    [[nodiscard]] QJsonObject large() const
    {
        for (const QJsonObject &guild : guilds) {
            if (guild[u"member_count"_s].toInt() > 1000)
                return guild;
        }
        return {};
    }
    [[nodiscard]] QString voiceChannel(int number = 0) const
    {
        for (const QJsonValue &channel : guilds.front()[u"channels"_s].toArray()) {
            if (channel[u"type"_s].toInt() == 2 && number-- == 0)
                return channel[u"id"_s].toString();
        }
        return {};
    }
    [[nodiscard]] QString guild() const { return guilds.front()[u"id"_s].toString(); }
    [[nodiscard]] QJsonObject reply(const QString &name) { return client.expect(0, name)[u"d"_s].toObject(); }
    /// Whether nothing but an ACK comes.
    [[nodiscard]] bool staysSilent()
    {
        const qsizetype before = client.texts.size();
        return client.beat() && client.texts.size() == before + 1;
    }

    SimulatorRig rig;
    SimulatorClient client;
    QString bot;
    QList<QJsonObject> guilds;
};

} // namespace

class tst_SimulatorCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presenceIsEchoed();
    void presenceNeedsItsIntent();
    void voiceStateIsFollowedByItsServer();
    void voiceWithoutItsIntentGivesTheServerAlone();
    void voiceChannelsMustExist();
    void wholeListComesInChunks();
    void secondWholeListIsRateLimited();
    void wholeListNeedsItsIntent();
    void prefixesAreSearched();
    void idsAreFoundOrNot();
    void longNoncesAreIgnored();
    void presencesComeWithMembers();
    void soundsComeForEachGuild();
    void channelInfoHoldsWhatWasAsked();
    void unknownGuildsAreSilence();
};

void tst_SimulatorCommands::presenceIsEchoed()
{
    Session session;
    session.client.send(3, QJsonObject { { u"status"_s, u"dnd"_s }, { u"afk"_s, false }, { u"since"_s, QJsonValue() },
                               { u"activities"_s, QJsonArray { QJsonObject { { u"name"_s, u"chess"_s }, { u"type"_s, 0 } } } } });
    for (const QJsonObject &guild : std::as_const(session.guilds)) {
        const QJsonObject d = session.reply(u"PRESENCE_UPDATE"_s);
        QCOMPARE(d[u"guild_id"_s], guild[u"id"_s]);
        QCOMPARE(d[u"user"_s].toObject()[u"id"_s].toString(), session.bot);
        QCOMPARE(d[u"status"_s].toString(), u"dnd"_s);
        QCOMPARE(d[u"activities"_s].toArray().first().toObject()[u"name"_s].toString(), u"chess"_s);
    }
    session.client.send(3, QJsonObject { { u"status"_s, u"invisible"_s } });
    QCOMPARE(session.reply(u"PRESENCE_UPDATE"_s)[u"status"_s].toString(), u"offline"_s);
}

void tst_SimulatorCommands::presenceNeedsItsIntent()
{
    Session session(GatewayIntents::unprivileged());
    session.client.send(3, QJsonObject { { u"status"_s, u"idle"_s } });
    QVERIFY(session.staysSilent());
}

void tst_SimulatorCommands::voiceStateIsFollowedByItsServer()
{
    Session session;
    QJsonObject voice { { u"guild_id"_s, session.guild() }, { u"channel_id"_s, session.voiceChannel() }, { u"self_mute"_s, true } };
    session.client.send(4, voice);
    const QJsonObject state = session.reply(u"VOICE_STATE_UPDATE"_s);
    QCOMPARE(state[u"user_id"_s].toString(), session.bot);
    QCOMPARE(state[u"channel_id"_s].toString(), session.voiceChannel());
    QCOMPARE(state[u"self_mute"_s], QJsonValue(true));
    QCOMPARE(state[u"self_deaf"_s], QJsonValue(false));
    const QJsonObject server = session.reply(u"VOICE_SERVER_UPDATE"_s);
    QCOMPARE(server[u"guild_id"_s].toString(), session.guild());
    QVERIFY(!server[u"token"_s].toString().isEmpty());

    // Only a move brings a server.
    voice[u"self_mute"_s] = false;
    session.client.send(4, voice);
    QCOMPARE(session.reply(u"VOICE_STATE_UPDATE"_s)[u"session_id"_s], state[u"session_id"_s]);
    voice[u"channel_id"_s] = session.voiceChannel(1);
    session.client.send(4, voice);
    QCOMPARE(session.client.expect(0)[u"t"_s].toString(), u"VOICE_STATE_UPDATE"_s);
    QCOMPARE(session.client.expect(0)[u"t"_s].toString(), u"VOICE_SERVER_UPDATE"_s);
    voice[u"channel_id"_s] = QJsonValue();
    session.client.send(4, voice);
    QVERIFY(session.reply(u"VOICE_STATE_UPDATE"_s)[u"channel_id"_s].isNull());
    QVERIFY(session.staysSilent());
}

void tst_SimulatorCommands::voiceWithoutItsIntentGivesTheServerAlone()
{
    Session session(GatewayIntents(GatewayIntent::Guilds));
    session.client.send(4, QJsonObject { { u"guild_id"_s, session.guild() }, { u"channel_id"_s, session.voiceChannel() } });
    QCOMPARE(session.client.expect(0)[u"t"_s].toString(), u"VOICE_SERVER_UPDATE"_s);
}

void tst_SimulatorCommands::voiceChannelsMustExist()
{
    Session session;
    const QString text = session.guilds.front()[u"system_channel_id"_s].toString();
    for (const QString &channel : { u"1"_s, text })
        session.client.send(4, QJsonObject { { u"guild_id"_s, session.guild() }, { u"channel_id"_s, channel } });
    session.client.send(4, QJsonObject { { u"guild_id"_s, session.guild() }, { u"channel_id"_s, QJsonValue() } });
    QVERIFY(session.staysSilent());
}

void tst_SimulatorCommands::wholeListComesInChunks()
{
    Session session;
    const QJsonObject guild = session.large();
    session.client.send(8, QJsonObject { { u"guild_id"_s, guild[u"id"_s] }, { u"query"_s, u""_s }, { u"limit"_s, 0 }, { u"nonce"_s, u"all"_s } });
    QSet<QString> ids;
    const int total = guild[u"member_count"_s].toInt();
    const int count = (total + 999) / 1000;
    for (int i = 0; i < count; ++i) {
        const QJsonObject chunk = session.reply(u"GUILD_MEMBERS_CHUNK"_s);
        QCOMPARE(chunk[u"chunk_index"_s].toInt(), i);
        QCOMPARE(chunk[u"chunk_count"_s].toInt(), count);
        QCOMPARE(chunk[u"nonce"_s].toString(), u"all"_s);
        QCOMPARE(chunk[u"guild_id"_s], guild[u"id"_s]);
        QVERIFY(!chunk.contains(u"presences"_s));
        const QJsonArray members = chunk[u"members"_s].toArray();
        QVERIFY(members.size() <= 1000);
        for (const QJsonValue &member : members)
            ids.insert(member[u"user"_s][u"id"_s].toString());
    }
    QCOMPARE(ids.size(), total);
}

void tst_SimulatorCommands::secondWholeListIsRateLimited()
{
    Session session;
    const QJsonObject request { { u"guild_id"_s, session.guild() }, { u"query"_s, u""_s }, { u"limit"_s, 0 }, { u"nonce"_s, u"n"_s } };
    session.client.send(8, request);
    QVERIFY(!session.reply(u"GUILD_MEMBERS_CHUNK"_s).isEmpty());
    session.rig.clock.advance(10s);
    session.client.send(8, request);
    const QJsonObject limited = session.reply(u"RATE_LIMITED"_s);
    QCOMPARE(limited[u"opcode"_s].toInt(), 8);
    QCOMPARE(limited[u"retry_after"_s].toDouble(), 20.0);
    QCOMPARE(limited[u"meta"_s].toObject(), (QJsonObject { { u"guild_id"_s, session.guild() }, { u"nonce"_s, u"n"_s } }));
    // Another guild, a search and the time after it are free.
    session.client.send(8, QJsonObject { { u"guild_id"_s, session.guilds[1][u"id"_s] }, { u"query"_s, u""_s }, { u"limit"_s, 0 } });
    QVERIFY(!session.reply(u"GUILD_MEMBERS_CHUNK"_s).isEmpty());
    session.client.send(8, QJsonObject { { u"guild_id"_s, session.guild() }, { u"query"_s, u"a"_s }, { u"limit"_s, 1 } });
    QVERIFY(!session.reply(u"GUILD_MEMBERS_CHUNK"_s).isEmpty());
    QVERIFY(session.client.beat());
    session.rig.clock.advance(10s);
    QVERIFY(session.client.beat());
    session.rig.clock.advance(10s);
    session.client.send(8, request);
    QVERIFY(!session.reply(u"GUILD_MEMBERS_CHUNK"_s).isEmpty());
}

void tst_SimulatorCommands::wholeListNeedsItsIntent()
{
    Session session(GatewayIntents::unprivileged());
    session.client.send(8, QJsonObject { { u"guild_id"_s, session.guild() }, { u"user_ids"_s, QJsonArray { session.bot } } });
    QCOMPARE(session.reply(u"GUILD_MEMBERS_CHUNK"_s)[u"members"_s].toArray().size(), 1);
    session.client.send(8, QJsonObject { { u"guild_id"_s, session.guild() }, { u"query"_s, u""_s }, { u"limit"_s, 0 } });
    QCOMPARE(session.client.waitForClose(), 4001);
}

void tst_SimulatorCommands::prefixesAreSearched()
{
    Session session;
    const QString guild = session.large()[u"id"_s].toString();
    session.client.send(8, QJsonObject { { u"guild_id"_s, guild }, { u"query"_s, u"MIRA"_s }, { u"limit"_s, 7 } });
    const QJsonArray some = session.reply(u"GUILD_MEMBERS_CHUNK"_s)[u"members"_s].toArray();
    QCOMPARE(some.size(), 7);
    for (const QJsonValue &member : some) {
        const QStringList names { member[u"nick"_s].toString(), member[u"user"_s][u"username"_s].toString(),
            member[u"user"_s][u"global_name"_s].toString() };
        QVERIFY(std::any_of(names.begin(), names.end(), [](const QString &name) { return name.startsWith(u"mira", Qt::CaseInsensitive); }));
    }
    session.client.send(8, QJsonObject { { u"guild_id"_s, guild }, { u"query"_s, u""_s }, { u"limit"_s, 500 } });
    QCOMPARE(session.reply(u"GUILD_MEMBERS_CHUNK"_s)[u"members"_s].toArray().size(), 100);
    session.client.send(8, QJsonObject { { u"guild_id"_s, guild }, { u"query"_s, u"nobody is called so"_s }, { u"limit"_s, 5 } });
    const QJsonObject empty = session.reply(u"GUILD_MEMBERS_CHUNK"_s);
    QCOMPARE(empty[u"chunk_count"_s].toInt(), 1);
    QVERIFY(empty[u"members"_s].toArray().isEmpty());
}

void tst_SimulatorCommands::idsAreFoundOrNot()
{
    Session session;
    session.client.send(8, QJsonObject { { u"guild_id"_s, session.guild() }, { u"user_ids"_s, QJsonArray { session.bot, u"5"_s, u"6"_s } }, { u"nonce"_s, u"x"_s } });
    const QJsonObject chunk = session.reply(u"GUILD_MEMBERS_CHUNK"_s);
    QCOMPARE(chunk[u"members"_s].toArray().size(), 1);
    QCOMPARE(chunk[u"not_found"_s].toArray(), (QJsonArray { u"5"_s, u"6"_s }));
    QCOMPARE(chunk[u"nonce"_s].toString(), u"x"_s);
}

void tst_SimulatorCommands::longNoncesAreIgnored()
{
    Session session;
    for (const int length : { 32, 33 }) {
        session.client.send(8, QJsonObject { { u"guild_id"_s, session.guild() }, { u"user_ids"_s, QJsonArray { session.bot } }, { u"nonce"_s, QString(length, u'n') } });
        QCOMPARE(session.reply(u"GUILD_MEMBERS_CHUNK"_s).contains(u"nonce"_s), length == 32);
    }
}

void tst_SimulatorCommands::presencesComeWithMembers()
{
    Session session;
    const QJsonObject request { { u"guild_id"_s, session.guild() }, { u"user_ids"_s, QJsonArray { session.bot } }, { u"presences"_s, true } };
    session.client.send(8, request);
    const QJsonArray presences = session.reply(u"GUILD_MEMBERS_CHUNK"_s)[u"presences"_s].toArray();
    QCOMPARE(presences.size(), 1);
    QCOMPARE(presences.first()[u"user"_s][u"id"_s].toString(), session.bot);
    Session without(GatewayIntents::unprivileged());
    without.client.send(8, QJsonObject { { u"guild_id"_s, without.guild() }, { u"user_ids"_s, QJsonArray { without.bot } }, { u"presences"_s, true } });
    QVERIFY(!without.reply(u"GUILD_MEMBERS_CHUNK"_s).contains(u"presences"_s));
}

void tst_SimulatorCommands::soundsComeForEachGuild()
{
    Session session;
    QJsonArray ids { u"1"_s };
    for (const QJsonObject &guild : std::as_const(session.guilds))
        ids.append(guild[u"id"_s]);
    session.client.send(31, QJsonObject { { u"guild_ids"_s, ids } });
    for (const QJsonObject &guild : std::as_const(session.guilds)) {
        const QJsonObject d = session.reply(u"SOUNDBOARD_SOUNDS"_s);
        QCOMPARE(d[u"guild_id"_s], guild[u"id"_s]);
        QVERIFY(!d[u"soundboard_sounds"_s].toArray().isEmpty());
    }
    QVERIFY(session.staysSilent());
}

void tst_SimulatorCommands::channelInfoHoldsWhatWasAsked()
{
    Session session;
    for (const QStringList &fields : { QStringList { u"status"_s }, QStringList { u"voice_start_time"_s }, QStringList { u"status"_s, u"voice_start_time"_s } }) {
        session.client.send(43, QJsonObject { { u"guild_id"_s, session.guild() }, { u"fields"_s, QJsonArray::fromStringList(fields) } });
        const QJsonObject d = session.reply(u"CHANNEL_INFO"_s);
        QCOMPARE(d[u"guild_id"_s].toString(), session.guild());
        const QJsonArray channels = d[u"channels"_s].toArray();
        QVERIFY(!channels.isEmpty());
        QCOMPARE(channels.first().toObject().contains(u"status"_s), fields.contains(u"status"_s));
        QCOMPARE(channels.first().toObject().contains(u"voice_start_time"_s), fields.contains(u"voice_start_time"_s));
    }
}

void tst_SimulatorCommands::unknownGuildsAreSilence()
{
    Session session;
    session.client.send(4, QJsonObject { { u"guild_id"_s, u"1"_s }, { u"channel_id"_s, u"2"_s } });
    session.client.send(8, QJsonObject { { u"guild_id"_s, u"1"_s }, { u"query"_s, u""_s }, { u"limit"_s, 0 } });
    session.client.send(31, QJsonObject { { u"guild_ids"_s, QJsonArray { u"1"_s } } });
    session.client.send(43, QJsonObject { { u"guild_id"_s, u"1"_s }, { u"fields"_s, QJsonArray { u"status"_s } } });
    QVERIFY(session.staysSilent());
}

QTEST_GUILESS_MAIN(tst_SimulatorCommands)
#include "tst_simulator_commands.moc"
