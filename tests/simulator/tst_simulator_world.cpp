// SPDX-License-Identifier: MIT
#include "core/events/dispatchevents.h"
#include "core/simulator/eventgenerator.h"
#include "core/simulator/simulatorsession.h"
#include "core/simulator/worldbuilder.h"
#include "payloadset.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace Shardscope::Simulation;

namespace {

constexpr qint64 someTime = 1795471200000000;

struct Stream
{
    explicit Stream(GatewayIntents intents = GatewayIntents::all(), quint32 seed = 1)
        : world(buildWorld({ seed, 0, 1, someTime, 0, true }))
        , generator(world, intents, seed)
    {
    }

    QByteArray nextText()
    {
        now += 50000;
        const auto made = generator.next(now);
        return made ? made->numbered(++sequence) : QByteArray();
    }
    QJsonObject next() { return QJsonDocument::fromJson(nextText()).object(); }

    World world;
    EventGenerator generator;
    qint64 now = someTime;
    qint64 sequence = 0;
};

QString idOf(const QJsonValue &value)
{
    return value.toObject()[u"id"_s].toString();
}

} // namespace

class tst_SimulatorWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventHasItsMaker();
    void rareEventsComeEarly();
    void commonEventsKeepTheirShare();
    void onlyEventsOfTheIntentsCome_data();
    void onlyEventsOfTheIntentsCome();
    void oneIntentBringsItsEvents_data();
    void oneIntentBringsItsEvents();
    void sameSeedGivesTheSameStream();
    void otherSeedsGiveOtherStreams();
    void contentNeedsItsIntent();
    void privateMessagesNeedTheirIntent();
    void whatIsSaidHangsTogether();
    void idsTellTheTime();
    void guildsBelongToTheirShard_data();
    void guildsBelongToTheirShard();
    void replayBufferIsBounded();
    void payloadFilesAreUpToDate();
};

void tst_SimulatorWorld::everyEventHasItsMaker()
{
    QStringList made;
    for (const EventMakerEntry &entry : EventGenerator::catalogue())
        made.append(QString::fromLatin1(entry.name));
    made.sort();
    QStringList documented;
    for (const DispatchEventInfo &info : dispatchEventTable())
        documented.append(QString::fromLatin1(info.name));
    QCOMPARE(made, documented);
}

void tst_SimulatorWorld::rareEventsComeEarly()
{
    for (quint32 seed = 1; seed <= 10; ++seed) {
        Stream stream(GatewayIntents::all(), seed);
        QSet<QString> seen;
        for (int i = 0; i < 300; ++i)
            seen.insert(stream.next()[u"t"_s].toString());
        // READY and RESUMED come with the handshake.
        for (const DispatchEventInfo &info : dispatchEventTable()) {
            const QString name = QString::fromLatin1(info.name);
            if (name != "READY"_L1 && name != "RESUMED"_L1)
                QVERIFY2(seen.contains(name), qPrintable(u"%1 with seed %2"_s.arg(name).arg(seed)));
        }
    }
}

void tst_SimulatorWorld::commonEventsKeepTheirShare()
{
    Stream stream;
    QHash<QString, int> counts;
    for (int i = 0; i < 300; ++i)
        (void)stream.nextText();
    constexpr int total = 10000;
    for (int i = 0; i < total; ++i)
        ++counts[stream.next()[u"t"_s].toString()];
    const auto share = [&](const QString &name) { return 100.0 * counts[name] / total; };
    QVERIFY2(qAbs(share(u"MESSAGE_CREATE"_s) - 60) < 3, qPrintable(QString::number(share(u"MESSAGE_CREATE"_s))));
    QVERIFY2(qAbs(share(u"PRESENCE_UPDATE"_s) - 20) < 2, qPrintable(QString::number(share(u"PRESENCE_UPDATE"_s))));
    QVERIFY2(qAbs(share(u"TYPING_START"_s) - 10) < 2, qPrintable(QString::number(share(u"TYPING_START"_s))));
}

void tst_SimulatorWorld::onlyEventsOfTheIntentsCome_data()
{
    QTest::addColumn<quint64>("bits");
    QTest::newRow("none") << quint64(0);
    QTest::newRow("unprivileged") << GatewayIntents::unprivileged().bits();
    QTest::newRow("messages only") << quint64(512);
    QTest::newRow("guilds and voice") << quint64(1 + 128);
}

void tst_SimulatorWorld::onlyEventsOfTheIntentsCome()
{
    QFETCH(quint64, bits);
    const GatewayIntents intents(bits);
    Stream stream(intents);
    for (int i = 0; i < 600; ++i) {
        const QString name = stream.next()[u"t"_s].toString();
        const DispatchEventInfo *info = dispatchEvent(name.toLatin1());
        QVERIFY2(info, qPrintable(name));
        QVERIFY2(info->intents.isEmpty() || !(info->intents & intents).isEmpty(), qPrintable(name));
    }
}

void tst_SimulatorWorld::oneIntentBringsItsEvents_data()
{
    QTest::addColumn<quint64>("bit");
    for (const GatewayIntentInfo &info : gatewayIntentTable())
        QTest::newRow(info.name) << quint64(info.intent);
}

void tst_SimulatorWorld::oneIntentBringsItsEvents()
{
    QFETCH(quint64, bit);
    Stream stream { GatewayIntents(bit) };
    QSet<QByteArray> seen;
    for (int i = 0; i < 4000; ++i)
        seen.insert(stream.next()[u"t"_s].toString().toLatin1());
    for (const DispatchEventInfo &info : dispatchEventTable()) {
        if (info.intents.bits() & bit)
            QVERIFY2(seen.contains(info.name), info.name);
    }
}

void tst_SimulatorWorld::sameSeedGivesTheSameStream()
{
    Stream one;
    Stream other;
    for (int i = 0; i < 2000; ++i)
        QCOMPARE(one.nextText(), other.nextText());
}

void tst_SimulatorWorld::otherSeedsGiveOtherStreams()
{
    Stream one(GatewayIntents::all(), 1);
    Stream other(GatewayIntents::all(), 2);
    QVERIFY(one.world.bot.id != other.world.bot.id);
    QVERIFY(one.world.guilds.front().id != other.world.guilds.front().id);
    int same = 0;
    for (int i = 0; i < 100; ++i)
        same += one.nextText() == other.nextText() ? 1 : 0;
    QCOMPARE(same, 0);
}

void tst_SimulatorWorld::contentNeedsItsIntent()
{
    for (const bool content : { false, true }) {
        Stream stream(content ? GatewayIntents::all() : GatewayIntents::all() - GatewayIntents(GatewayIntent::MessageContent));
        const QString bot = QString::number(stream.world.bot.id);
        int withText = 0;
        int mentions = 0;
        for (int i = 0; i < 3000; ++i) {
            const QJsonObject message = stream.next();
            const QJsonObject d = message[u"d"_s].toObject();
            if (message[u"t"_s] != u"MESSAGE_CREATE"_s || !d.contains(u"guild_id"_s))
                continue;
            const QString text = d[u"content"_s].toString();
            const bool mentioned = text.contains(bot);
            mentions += mentioned ? 1 : 0;
            if (!text.isEmpty() && !mentioned)
                ++withText;
            if (!content && text.isEmpty()) {
                QVERIFY(d[u"embeds"_s].toArray().isEmpty());
                QVERIFY(d[u"attachments"_s].toArray().isEmpty());
                QVERIFY(!d.contains(u"poll"_s));
            }
        }
        QCOMPARE(withText > 0, content);
        QVERIFY(mentions > 0);
    }
}

void tst_SimulatorWorld::privateMessagesNeedTheirIntent()
{
    for (const bool direct : { false, true }) {
        Stream stream(direct ? GatewayIntents::all() : GatewayIntents::all() - GatewayIntents(GatewayIntent::DirectMessages));
        int seen = 0;
        for (int i = 0; i < 2000; ++i) {
            const QJsonObject message = stream.next();
            if (message[u"t"_s] == u"MESSAGE_CREATE"_s && !message[u"d"_s].toObject().contains(u"guild_id"_s))
                ++seen;
        }
        QCOMPARE(seen > 0, direct);
    }
}

void tst_SimulatorWorld::whatIsSaidHangsTogether()
{
    // A client's view: who and what is known follows from what was told, from GUILD_CREATE on.
    World world = buildWorld({ 3, 0, 1, someTime, 0, true });
    QHash<QString, QSet<QString>> members;
    QHash<QString, QSet<QString>> channels;
    QHash<QString, QSet<QString>> roles;
    QSet<QString> messages;
    for (const Simulation::Guild &guild : world.guilds) {
        const QString id = QString::number(guild.id);
        for (const Simulation::Member &member : guild.members)
            members[id].insert(QString::number(member.user.id));
        for (const Simulation::Channel &channel : guild.channels)
            channels[id].insert(QString::number(channel.id));
        for (const Simulation::Role &role : guild.roles)
            roles[id].insert(QString::number(role.id));
        for (const Simulation::Message &message : guild.messages)
            messages.insert(QString::number(message.id));
    }
    for (const Simulation::Message &message : world.directMessages)
        messages.insert(QString::number(message.id));

    EventGenerator generator(world, GatewayIntents::all(), 3);
    for (int i = 0; i < 20000; ++i) {
        const auto made = generator.next(someTime + i * 1000);
        QVERIFY(made);
        const QJsonObject message = QJsonDocument::fromJson(made->numbered(i)).object();
        const QString t = message[u"t"_s].toString();
        const QJsonObject d = message[u"d"_s].toObject();
        const QString guild = d[u"guild_id"_s].toString();
        const QByteArray where = t.toLatin1() + ' ' + QByteArray::number(i);
        QVERIFY2(!d.isEmpty(), where.constData());
        if (!guild.isEmpty())
            QVERIFY2(members.contains(guild), where.constData());
        if (d.contains(u"channel_id"_s) && !guild.isEmpty() && !d[u"channel_id"_s].isNull())
            QVERIFY2(channels[guild].contains(d[u"channel_id"_s].toString()), where.constData());

        if (t == "MESSAGE_CREATE"_L1 && !guild.isEmpty()) {
            QVERIFY2(members[guild].contains(idOf(d[u"author"_s])), where.constData());
            for (const QJsonValue &role : d[u"member"_s].toObject()[u"roles"_s].toArray())
                QVERIFY2(roles[guild].contains(role.toString()), where.constData());
            if (d.contains(u"message_reference"_s))
                QVERIFY2(messages.contains(d[u"message_reference"_s].toObject()[u"message_id"_s].toString()), where.constData());
        }
        if (t == "MESSAGE_CREATE"_L1) {
            QVERIFY2(!messages.contains(d[u"id"_s].toString()), where.constData());
            messages.insert(d[u"id"_s].toString());
        } else if (t == "MESSAGE_UPDATE"_L1) {
            QVERIFY2(messages.contains(d[u"id"_s].toString()), where.constData());
            QVERIFY2(!d[u"edited_timestamp"_s].isNull(), where.constData());
        } else if (t == "MESSAGE_DELETE"_L1) {
            QVERIFY2(messages.remove(d[u"id"_s].toString()), where.constData());
        } else if (t == "MESSAGE_DELETE_BULK"_L1) {
            for (const QJsonValue &id : d[u"ids"_s].toArray())
                QVERIFY2(messages.remove(id.toString()), where.constData());
        } else if (t.startsWith("MESSAGE_REACTION"_L1) || t.startsWith("MESSAGE_POLL"_L1)) {
            QVERIFY2(messages.contains(d[u"message_id"_s].toString()), where.constData());
        } else if (t == "GUILD_MEMBER_ADD"_L1) {
            members[guild].insert(idOf(d[u"user"_s]));
        } else if (t == "GUILD_MEMBER_REMOVE"_L1) {
            QVERIFY2(members[guild].remove(idOf(d[u"user"_s])), where.constData());
        } else if (t == "PRESENCE_UPDATE"_L1 || t == "GUILD_MEMBER_UPDATE"_L1) {
            QVERIFY2(members[guild].contains(idOf(d[u"user"_s])), where.constData());
        } else if (t == "VOICE_STATE_UPDATE"_L1) {
            QVERIFY2(members[guild].contains(d[u"user_id"_s].toString()), where.constData());
        } else if (t == "GUILD_BAN_ADD"_L1) {
            QVERIFY2(members[guild].remove(idOf(d[u"user"_s])), where.constData());
        } else if (t == "CHANNEL_CREATE"_L1) {
            channels[guild].insert(d[u"id"_s].toString());
        } else if (t == "CHANNEL_UPDATE"_L1) {
            QVERIFY2(channels[guild].contains(d[u"id"_s].toString()), where.constData());
        } else if (t == "CHANNEL_DELETE"_L1) {
            QVERIFY2(channels[guild].remove(d[u"id"_s].toString()), where.constData());
        } else if (t == "GUILD_ROLE_CREATE"_L1) {
            roles[guild].insert(idOf(d[u"role"_s]));
        } else if (t == "GUILD_ROLE_UPDATE"_L1) {
            QVERIFY2(roles[guild].contains(idOf(d[u"role"_s])), where.constData());
        } else if (t == "GUILD_ROLE_DELETE"_L1) {
            QVERIFY2(roles[guild].remove(d[u"role_id"_s].toString()), where.constData());
        }
    }
    // It neither dries up nor runs over.
    for (const Simulation::Guild &guild : world.guilds) {
        QVERIFY(guild.messages.size() <= rememberedMessages);
        QVERIFY(guild.members.size() < 4200);
        QVERIFY(guild.channels.size() < 40 && guild.threads.size() < 20 && guild.voiceStates.size() < 40);
    }
}

void tst_SimulatorWorld::idsTellTheTime()
{
    Stream stream;
    quint64 last = 0;
    for (int i = 0; i < 500; ++i) {
        const QJsonObject message = stream.next();
        if (message[u"t"_s] != u"MESSAGE_CREATE"_s)
            continue;
        const quint64 id = message[u"d"_s].toObject()[u"id"_s].toString().toULongLong();
        QVERIFY(id > last);
        QCOMPARE(snowflakeTime(id), stream.now / 1000);
        last = id;
    }
    // A clock that goes back does not make ids do so.
    SnowflakeSource source;
    const quint64 before = source.next(someTime);
    QVERIFY(source.next(someTime - 1000000) > before);
}

void tst_SimulatorWorld::guildsBelongToTheirShard_data()
{
    QTest::addColumn<int>("shard");
    QTest::addColumn<int>("count");
    for (const auto &[shard, count] : { std::pair(0, 1), std::pair(0, 2), std::pair(1, 2), std::pair(15, 16), std::pair(63, 64) })
        QTest::addRow("%d of %d", shard, count) << shard << count;
}

void tst_SimulatorWorld::guildsBelongToTheirShard()
{
    QFETCH(int, shard);
    QFETCH(int, count);
    const World world = buildWorld({ 1, shard, count, someTime, 0, true });
    QVERIFY(world.guilds.size() >= 3);
    for (const Simulation::Guild &guild : world.guilds)
        QCOMPARE(shardOfGuild(guild.id, count), shard);
    QCOMPARE(world.bot.id, botId(1));
}

void tst_SimulatorWorld::replayBufferIsBounded()
{
    for (const bool reuse : { false, true }) {
        SessionPlan plan;
        plan.world = { 1, 0, 1, someTime, 0, true };
        plan.intents = GatewayIntents::all();
        plan.reuse = reuse;
        SimulatorSession session(std::move(plan));
        (void)session.begin(someTime);
        for (int i = 0; i < 70000; ++i)
            QVERIFY(session.next(someTime + i));
        QVERIFY(!session.canReplay(0));
        QVERIFY(session.canReplay(session.sequence()));
        QVERIFY(session.canReplay(session.sequence() - 1000));
        QVERIFY(!session.canReplay(session.sequence() + 1));
        QVERIFY(!session.canReplay(-1));
        QVERIFY(!session.replay(1));
        const auto again = session.replay(session.sequence());
        QVERIFY(again);
        QCOMPARE(QJsonDocument::fromJson(*again).object()[u"s"_s].toInteger(), session.sequence());
    }
}

void tst_SimulatorWorld::payloadFilesAreUpToDate()
{
    const QDir folder(QStringLiteral(SHARDSCOPE_SOURCE_DIR "/tests/payloads"));
    const auto set = payloadSet();
    QCOMPARE(set.size(), std::size_t(79));
    QCOMPARE(folder.entryList({ u"*.json"_s }, QDir::Files).size(), 79);
    for (const auto &[name, message] : set) {
        QFile file(folder.filePath(QString::fromLatin1(name) + u".json"_s));
        QVERIFY2(file.open(QIODevice::ReadOnly), name.constData());
        QVERIFY2(file.readAll() == message, qPrintable(QString::fromLatin1(name) + u": run make_payloads tests/payloads"_s));
        const QJsonObject object = QJsonDocument::fromJson(message).object();
        QCOMPARE(object[u"t"_s].toString().toLatin1(), name);
        QVERIFY2(object[u"d"_s].isObject(), name.constData());
    }
}

QTEST_GUILESS_MAIN(tst_SimulatorWorld)
#include "tst_simulator_world.moc"
