// SPDX-License-Identifier: MIT
#include "core/capture/eventstore.h"
#include "core/capture/namerecorder.h"
#include "core/commands/namematches.h"
#include "core/shards/shardmanager.h"
#include "core/simulator/simulator.h"

#include "ui/commands/commandpanel.h"
#include "ui/commands/replywatcher.h"
#include "ui/commands/requestmodel.h"
#include "ui/commands/requestpanel.h"
#include "ui/commands/snowflakefield.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

/// A panel at the built-in gateway, put together as the window does it.
struct Session
{
    Simulator simulator;
    EventStore store;
    ReplyWatcher replies;
    NameRecorder names;
    ShardManager manager;
    CommandPanel panel { { .replies = &replies, .names = &names.directory(), .store = &store } };
    QAbstractItemModelTester tester { panel.requests(), QAbstractItemModelTester::FailureReportingMode::QtTest };
    QSignalSpy chosen { &panel, &CommandPanel::recordChosen };

    explicit Session(GatewayIntents intents = GatewayIntents::all())
    {
        manager.addSink(&store);
        manager.addSink(&replies);
        manager.addSink(&names);
        QObject::connect(&manager, &ShardManager::statusChanged, &panel, &CommandPanel::setStatus);
        QObject::connect(&manager, &ShardManager::commandResolved, &panel, &CommandPanel::resolve);
        QObject::connect(&manager, &ShardManager::rateLimited, &panel, &CommandPanel::setRateLimit);
        QObject::connect(&panel, &CommandPanel::submitted, &manager, &ShardManager::send);
        QString error;
        const std::optional<SimulatorAddress> address = simulator.start({ .events = 0 }, &error);
        if (!address)
            qFatal("%s", qPrintable(error));
        ConnectionConfig config;
        config.shard.url = address->gateway;
        config.shard.token = address->token;
        config.shard.intents = intents;
        panel.beginRun(config);
        if (manager.start(config))
            qFatal("no run");
        panel.resize(1200, 320);
        panel.show();
    }

    [[nodiscard]] bool isReady() const { return manager.status().state == ShardState::Ready; }
    /// A guild of the simulator's world; empty until one was seen.
    [[nodiscard]] QString guild() const
    {
        const QHash<quint64, QString> guilds = names.directory().names(NameDirectory::Kind::Guild);
        return guilds.isEmpty() ? QString() : QString::number(guilds.cbegin().key());
    }
    [[nodiscard]] QString voiceChannel(const QString &guild) const
    {
        const auto places = names.directory().channelPlaces();
        for (auto place = places.cbegin(); place != places.cend(); ++place) {
            if (place->guild == guild.toULongLong() && place->type == 2)
                return QString::number(place.key());
        }
        return {};
    }
    void send(const GatewayCommand &command)
    {
        panel.load(command);
        for (int i = 0; i < CommandPanel::PageCount; ++i) {
            CommandPage *page = panel.page(static_cast<CommandPanel::Page>(i));
            if (page->isVisible())
                page->submit();
        }
    }
    [[nodiscard]] QString state(int row = 0) const
    {
        return panel.requests()->index(row, RequestModel::StateColumn).data().toString();
    }
};

/// A directory that has seen two guilds.
struct Names
{
    NameDirectory directory;

    Names()
    {
        learn(
            R"({"id":"1000","name":"Chess Club","channels":[{"id":"11","name":"general","type":0},{"id":"12","name":"Lounge","type":2}],"members":[{"user":{"id":"51","username":"ana"}},{"user":{"id":"52","username":"ben"}}]})");
        learn(R"({"id":"2000","name":"Go Club","channels":[{"id":"21","name":"Lounge","type":2}]})");
    }
    void learn(const QByteArray &json)
    {
        directory.learn(DispatchEvent::GUILD_CREATE, JsonValue::within(json, 0, json.size()));
    }
};

} // namespace

class tst_Replies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memberRequestIsAnsweredByTheGateway();
    void gatewayRateLimitCountsDown();
    void voiceLegsComeFromTheGateway();
    void soundsAndChannelInfoComeFromTheGateway();
    void rowsLeadToTheirRecords();
    void namesAreMatched_data();
    void namesAreMatched();
    void typedNameBecomesItsId();
    void severalIdsAreCompletedOneByOne();
    void channelsAreThoseOfTheGuild();
};

void tst_Replies::memberRequestIsAnsweredByTheGateway()
{
    Session session;
    QTRY_VERIFY(session.isReady() && !session.guild().isEmpty());
    session.send({ RequestGuildMembers { .guildId = session.guild(), .query = QString(), .presences = true } });
    QTRY_VERIFY2(session.state().contains(u"chunk 1 of 1"_s), qPrintable(session.state()));
    QVERIFY2(session.state().startsWith(u"✓ sent → "_s), qPrintable(session.state()));
    QVERIFY(session.panel.requests()->expectedGuilds().empty());
    QTRY_VERIFY(!session.panel.requests()->awaitsAcks());
    // Ids that nobody has are named.
    session.send({ RequestGuildMembers { .guildId = session.guild(), .userIds = QStringList { u"424242"_s } } });
    QTRY_VERIFY2(session.state().contains(u"not found: 424242"_s), qPrintable(session.state()));
}

void tst_Replies::gatewayRateLimitCountsDown()
{
    Session session;
    QTRY_VERIFY(session.isReady() && !session.guild().isEmpty());
    // By hand the shard lets it through, and Discord's own limit answers.
    const QByteArray data
        = "{\"guild_id\":\"" + session.guild().toLatin1() + "\",\"query\":\"\",\"limit\":0,\"nonce\":\"mine\"}";
    session.send({ RawSend { 8, data } });
    QTRY_VERIFY2(session.state().contains(u"chunk 1 of 1"_s), qPrintable(session.state()));
    session.send({ RawSend { 8, data } });
    QTRY_VERIFY2(session.state().contains(u"▲ RATE_LIMITED · again in "_s), qPrintable(session.state()));
    QVERIFY(session.panel.requests()->blockedFor(session.panel.requests()->index(0, 0), Clock::system().now())
        > std::chrono::seconds(20));
}

void tst_Replies::voiceLegsComeFromTheGateway()
{
    Session session;
    QTRY_VERIFY(session.isReady() && !session.guild().isEmpty());
    const QString guild = session.guild();
    QTRY_VERIFY(!session.voiceChannel(guild).isEmpty());
    session.send({ UpdateVoiceState { .guildId = guild, .channelId = session.voiceChannel(guild) } });
    QTRY_VERIFY2(
        session.state().contains(u"VOICE_STATE_UPDATE and VOICE_SERVER_UPDATE came"_s), qPrintable(session.state()));
    QCOMPARE(session.panel.requests()->rowCount(session.panel.requests()->index(0, 0)), 2);
    session.send({ UpdateVoiceState { .guildId = guild } });
    QTRY_VERIFY2(session.state().contains(u"left the channel"_s), qPrintable(session.state()));
}

void tst_Replies::soundsAndChannelInfoComeFromTheGateway()
{
    Session session;
    QTRY_VERIFY(session.isReady() && !session.guild().isEmpty());
    session.send({ RequestSoundboardSounds { { session.guild() } } });
    QTRY_VERIFY2(session.state().contains(u"1 of 1 guilds"_s), qPrintable(session.state()));
    session.send({ RequestChannelInfo { session.guild(), { u"status"_s } } });
    QTRY_VERIFY2(session.state().contains(u"in use"_s), qPrintable(session.state()));
}

void tst_Replies::rowsLeadToTheirRecords()
{
    Session session;
    QTRY_VERIFY(session.isReady() && !session.guild().isEmpty());
    session.send({ RequestChannelInfo { session.guild(), { u"status"_s } } });
    QTRY_VERIFY(session.state().contains(u"in use"_s));
    RequestModel *model = session.panel.requests();
    QTRY_VERIFY(model->record(model->index(0, 0)));
    QTreeView *view = session.panel.requestPanel()->view();
    const QModelIndex request = model->index(0, 0);
    view->setCurrentIndex(model->index(0, 0, request));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(session.chosen.size(), 1);
    QCOMPARE(session.store.at(session.chosen.last().first().toLongLong()).type, QByteArray("CHANNEL_INFO"));
    view->setCurrentIndex(request);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(session.chosen.size(), 2);
    QCOMPARE(session.store.at(session.chosen.last().first().toLongLong()).kind, EventRecord::Kind::Ack);
    // What was cleared away leads nowhere.
    session.store.clear();
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(session.chosen.size(), 2);
}

void tst_Replies::namesAreMatched_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint64>("guild");
    QTest::addColumn<bool>("voiceOnly");
    QTest::addColumn<QStringList>("ids");
    const int guilds = int(NameDirectory::Kind::Guild);
    const int channels = int(NameDirectory::Kind::Channel);
    QTest::newRow("all") << guilds << QString() << quint64(0) << false << QStringList { u"1000"_s, u"2000"_s };
    QTest::newRow("beginning before middle")
        << guilds << u"c"_s << quint64(0) << false << QStringList { u"1000"_s, u"2000"_s };
    QTest::newRow("middle") << guilds << u"o clu"_s << quint64(0) << false << QStringList { u"2000"_s };
    QTest::newRow("id") << guilds << u"20"_s << quint64(0) << false << QStringList { u"2000"_s };
    QTest::newRow("nothing") << guilds << u"zzz"_s << quint64(0) << false << QStringList();
    QTest::newRow("channels of a guild") << channels << QString() << quint64(1000) << false
                                         << QStringList { u"11"_s, u"12"_s };
    QTest::newRow("voice channels") << channels << QString() << quint64(1000) << true << QStringList { u"12"_s };
    QTest::newRow("voice channels of all")
        << channels << u"lounge"_s << quint64(0) << true << QStringList { u"12"_s, u"21"_s };
}

void tst_Replies::namesAreMatched()
{
    QFETCH(const int, kind);
    QFETCH(const QString, text);
    QFETCH(const quint64, guild);
    QFETCH(const bool, voiceOnly);
    QFETCH(const QStringList, ids);
    const Names names;
    NameMatches matches;
    const QAbstractItemModelTester tester(&matches, QAbstractItemModelTester::FailureReportingMode::QtTest);
    matches.search(names.directory, { static_cast<NameDirectory::Kind>(kind), text, guild, voiceOnly });
    QStringList found;
    for (int row = 0; row < matches.rowCount(); ++row)
        found.append(matches.index(row).data(NameMatches::IdRole).toString());
    QCOMPARE(found, ids);
}

void tst_Replies::typedNameBecomesItsId()
{
    const Names names;
    SnowflakeField field(NameDirectory::Kind::Guild, SnowflakeField::Count::One, &names.directory);
    field.resize(300, 30);
    field.show();
    field.setFocus();
    QTest::keyClicks(&field, u"che"_s);
    auto *popup = field.findChild<QCompleter *>()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(field.text(), u"1000"_s);
    QCOMPARE(field.accessibleDescription(), u"Chess Club"_s);
    // A whole name needs no picking.
    field.selectAll();
    QTest::keyClicks(&field, u"go club"_s);
    popup->hide();
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), u"2000"_s);
    // What nobody is called stays for the form to complain about.
    field.selectAll();
    QTest::keyClicks(&field, u"nobody"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), u"nobody"_s);
    QCOMPARE(field.accessibleDescription(), QString());
}

void tst_Replies::severalIdsAreCompletedOneByOne()
{
    const Names names;
    SnowflakeField field(NameDirectory::Kind::User, SnowflakeField::Count::Many, &names.directory);
    field.show();
    field.setFocus();
    auto *popup = field.findChild<QCompleter *>()->popup();
    QTest::keyClicks(&field, u"99, an"_s);
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(field.text(), u"99, 51"_s);
    QTest::keyClicks(&field, u", be"_s);
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(field.ids(), QStringList({ u"99"_s, u"51"_s, u"52"_s }));
    QCOMPARE(field.accessibleDescription(), u"ana, ben"_s);
}

void tst_Replies::channelsAreThoseOfTheGuild()
{
    const Names names;
    SnowflakeField field(NameDirectory::Kind::Channel, SnowflakeField::Count::One, &names.directory);
    field.limitTo([] { return quint64(2000); }, true);
    field.show();
    field.setFocus();
    QTest::keyClicks(&field, u"lounge"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), u"21"_s);
    const QString offered = field.findChild<NameMatches *>()->index(0).data().toString();
    QCOMPARE(offered, u"Lounge  ·  21"_s);
}

QTEST_MAIN(tst_Replies)
#include "tst_replies.moc"
