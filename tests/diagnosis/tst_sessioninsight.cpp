// SPDX-License-Identifier: MIT
#include "core/capture/eventstore.h"
#include "core/diagnosis/sessioninsight.h"
#include "core/diagnosis/timelineexport.h"

#include "tests/support/logrows.h"
#include "tests/support/manualclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

using Kind = TimelineStep::Kind;
constexpr qint64 ms = 1000;
constexpr qint64 second = 1'000'000;

/// A file that was damaged after it was opened.
struct DamagedArchive : EventArchive
{
    qint64 records = 0;

    [[nodiscard]] qint64 first() const override { return 0; }
    [[nodiscard]] qint64 end() const override { return records; }
    [[nodiscard]] bool isGrowing() const override { return false; }
    [[nodiscard]] Chunk read(qint64 index) const override { return { .first = index }; }
};

/// Writes what a shard records, a millisecond after the other where nothing else is said.
struct Script
{
    EventStore store;
    ManualClock clock;
    SessionInsight insight { store, clock };
    qint64 at = 1'795'000'000 * second;
    int shard = 0;

    void add(EventRecord record, qint64 after = ms)
    {
        record.at = at += after;
        record.shard = shard;
        store.append(record);
    }
    void state(const QByteArray &name, const QByteArray &more = {}, qint64 after = ms)
    {
        EventRecord record;
        record.kind = EventRecord::Kind::State;
        record.type = name;
        record.json = "{\"state\":\"" + name + '"' + more + '}';
        add(record, after);
    }
    void close(const char *by, int code, const char *action, const QByteArray &reason = {})
    {
        EventRecord record;
        record.kind = EventRecord::Kind::Close;
        record.type = action;
        record.json = QByteArray("{\"by\":\"") + by + "\",\"code\":" + (code ? QByteArray::number(code) : "null")
            + ",\"reason\":\"" + reason + "\",\"meaning\":\"Unknown error\",\"action\":\"" + action
            + "\",\"hint\":\"Nothing to do.\"}";
        add(record);
    }
    void error(const QByteArray &message, const QByteArray &kind = "network")
    {
        EventRecord record;
        record.kind = EventRecord::Kind::Error;
        record.type = kind;
        record.json = "{\"error\":\"" + kind + "\",\"message\":\"" + message + "\"}";
        add(record);
    }
    void beat()
    {
        EventRecord record;
        record.kind = EventRecord::Kind::Heartbeat;
        record.latencyMs = 40;
        record.json = "{}";
        add(record);
    }
    void identify(quint64 intents)
    {
        EventRecord record = LogRows::sent(2, "{\"token\":\"***\",\"intents\":" + QByteArray::number(intents) + '}');
        record.op = 2;
        add(record);
    }
    void dispatch(const QByteArray &type, qint64 sequence, const QByteArray &data = "{}", qint64 after = ms)
    {
        add(LogRows::dispatch(type, data, sequence), after);
    }
    void ready(const QByteArray &flags = {}, quint64 bot = 99)
    {
        const QByteArray application = flags.isEmpty() ? QByteArray() : ",\"application\":{\"flags\":" + flags + '}';
        dispatch("READY", 1, "{\"user\":{\"id\":\"" + QByteArray::number(bot) + "\"}" + application + '}');
        state("ready", ",\"resumed\":false");
    }
    /// The whole way to a new session.
    void connect(quint64 intents, const QByteArray &flags = {})
    {
        state("connecting", ",\"detail\":\"wss://gateway.discord.gg\"");
        state("awaiting-hello", {}, 80 * ms);
        state("identifying", {}, 20 * ms);
        identify(intents);
        ready(flags);
    }
    void resume()
    {
        state("connecting", ",\"detail\":\"wss://resume.discord.gg\"");
        state("awaiting-hello");
        state("resuming");
    }
    void readAll()
    {
        do
            insight.look();
        while (insight.isBehind());
    }
    [[nodiscard]] const TimelineConnection &connection(std::size_t index) const
    {
        return insight.timeline().connections()[index];
    }
    [[nodiscard]] const EventFacts &facts(DispatchEvent event) const
    {
        return insight.facts()[static_cast<std::size_t>(event)];
    }
};

constexpr auto guilds = static_cast<quint64>(GatewayIntent::Guilds);
constexpr auto messages = static_cast<quint64>(GatewayIntent::GuildMessages);
const QByteArray emptyMessage = R"({"content":"","guild_id":"5","author":{"id":"7"}})";

} // namespace

class tst_SessionInsight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasAskedForAndGranted();
    void httpTellsTheFlagsOfItsBot();
    void countsWhatCame();
    void otherIntentsBeginAnew();
    void warnsByTheSessionOfTheRow();
    void silenceIsToldAndTakenBack();
    void aCaptureIsJudgedByItsOwnTime();
    void stagesHaveTheirTimes();
    void waitingForTheTurnIsAStage();
    void failedLookUpsAreConnects();
    void resumeTellsWhatWasReplayed();
    void sequenceFaultsAreCounted_data();
    void sequenceFaultsAreCounted();
    void endsSayWhoAndWhy_data();
    void endsSayWhoAndWhy();
    void refusalsAreNoEnds();
    void shardsHaveConnectionsOfTheirOwn();
    void aCaptureMayBeginWithinAConnection();
    void oldConnectionsGo();
    void whatLeftMemoryIsNoGap();
    void whatCannotBeReadHidesNothingBehindIt();
    void longStoresAreReadInTurns();
    void exportsSayTheSame();
    void exportNamesAreForms();
};

void tst_SessionInsight::readsWhatWasAskedForAndGranted()
{
    Script script;
    script.state("connecting", ",\"detail\":\"wss://x\"");
    script.readAll();
    QVERIFY(!script.insight.intents().asked);
    script.identify(guilds | messages);
    script.readAll();
    QCOMPARE(script.insight.intents().asked, GatewayIntents(guilds | messages));
    QVERIFY(!script.insight.intents().isReady);
    QVERIFY(!script.insight.intents().applicationFlags);
    QSignalSpy known(&script.insight, &SessionInsight::sessionsChanged);
    script.ready("16384");
    script.readAll();
    QVERIFY(!known.isEmpty());
    QVERIFY(script.insight.intents().isReady);
    QCOMPARE(script.insight.intents().applicationFlags, std::optional<quint64>(16384));
}

void tst_SessionInsight::httpTellsTheFlagsOfItsBot()
{
    Script script;
    script.insight.learnFlags(u"99"_s, 7);
    script.insight.learnFlags(u"50"_s, 8);
    script.insight.learnFlags(u"99"_s, std::nullopt); // tells nothing new
    QVERIFY(!script.insight.intents().applicationFlags); // whose run it is, is not known
    script.insight.setBot(u"50"_s);
    QCOMPARE(script.insight.intents().applicationFlags, std::optional<quint64>(8));
    script.connect(guilds);
    script.readAll();
    QCOMPARE(script.insight.intents().applicationFlags, std::optional<quint64>(7)); // READY says who it is
}

void tst_SessionInsight::countsWhatCame()
{
    Script script;
    script.connect(guilds);
    for (int i = 2; i < 12; ++i)
        script.dispatch("CHANNEL_UPDATE", i);
    script.dispatch("NEVER_HEARD_OF", 12);
    script.readAll();
    const EventFacts &facts = script.facts(DispatchEvent::CHANNEL_UPDATE);
    QCOMPARE(facts.seen, 10);
    QCOMPARE(facts.lastAt, script.at - ms);
    QCOMPARE(facts.lastRecord, script.store.range().end - 2);
    QCOMPARE(script.connection(0).events, 12);
}

void tst_SessionInsight::otherIntentsBeginAnew()
{
    Script script;
    script.connect(guilds);
    script.dispatch("CHANNEL_UPDATE", 2);
    script.close("server", 4009, "identify");
    script.connect(guilds);
    script.readAll();
    QCOMPARE(script.facts(DispatchEvent::CHANNEL_UPDATE).seen, 1); // the same intents
    script.close("client", 1000, "stop");
    script.connect(guilds | messages);
    script.readAll();
    QCOMPARE(script.facts(DispatchEvent::CHANNEL_UPDATE).seen, 0);
    QCOMPARE(script.facts(DispatchEvent::READY).seen, 1);
}

void tst_SessionInsight::warnsByTheSessionOfTheRow()
{
    Script script;
    constexpr auto content = static_cast<quint64>(GatewayIntent::MessageContent);
    script.connect(messages);
    script.dispatch("MESSAGE_CREATE", 2, emptyMessage);
    const qint64 before = script.store.range().end - 1;
    script.close("client", 1000, "stop");
    script.connect(messages | content, "262144");
    script.dispatch("MESSAGE_CREATE", 2, emptyMessage);
    const qint64 after = script.store.range().end - 1;
    script.readAll();
    QVERIFY(script.insight.remark(script.store.at(before), before).contains(u"was not asked for"_s));
    QCOMPARE(script.insight.remark(script.store.at(after), after), QString());
    QCOMPARE(script.insight.remark(script.store.at(0), 0), QString());
}

void tst_SessionInsight::silenceIsToldAndTakenBack()
{
    Script script;
    script.insight.setLive(true);
    script.at = script.clock.utcMicroseconds();
    script.connect(messages);
    const auto pass = [&script](qint64 time) {
        script.clock.advance(std::chrono::microseconds(time));
        script.at = script.clock.utcMicroseconds();
    };
    for (int i = 2; i < 102; ++i) {
        pass(second);
        script.dispatch("MESSAGE_CREATE", i, "{}", 0);
    }
    QSignalSpy told(&script.insight, &SessionInsight::silencesChanged);
    pass(40 * second);
    script.beat();
    pass(second);
    script.readAll();
    QCOMPARE(told.size(), 1);
    QCOMPARE(script.insight.silences().size(), 1U);
    QVERIFY(script.facts(DispatchEvent::MESSAGE_CREATE).silentSince > 0);
    pass(10 * second);
    script.readAll();
    QCOMPARE(told.size(), 1); // no flood
    script.dispatch("MESSAGE_CREATE", 102);
    script.readAll();
    QCOMPARE(told.size(), 2);
    QVERIFY(script.insight.silences().empty());
    QCOMPARE(script.facts(DispatchEvent::MESSAGE_CREATE).silentSince, 0);
}

void tst_SessionInsight::aCaptureIsJudgedByItsOwnTime()
{
    Script script;
    script.insight.setByRecords(true);
    script.insight.setLive(true);
    script.connect(messages);
    for (int i = 2; i < 102; ++i)
        script.dispatch("MESSAGE_CREATE", i, "{}", second);
    script.clock.advance(std::chrono::hours(24));
    script.beat();
    script.readAll();
    QVERIFY(script.insight.silences().empty());
    QCOMPARE(script.insight.now(), script.at);
    script.at += 60 * second;
    script.beat();
    script.insight.setLive(false);
    script.readAll();
    QCOMPARE(script.insight.silences().size(), 1U);
}

void tst_SessionInsight::stagesHaveTheirTimes()
{
    Script script;
    script.state("connecting", ",\"detail\":\"Asking discord.com for the gateway\"");
    script.state("connecting", ",\"detail\":\"wss://gateway.discord.gg\"", 120 * ms);
    script.state("awaiting-hello", {}, 230 * ms);
    script.state("identifying", {}, 80 * ms);
    script.identify(guilds);
    script.dispatch("READY", 1, R"({"user":{"id":"99"}})", 399 * ms);
    script.state("ready", ",\"resumed\":false", 0);
    script.readAll();
    const TimelineConnection &connection = script.connection(0);
    const std::array<std::pair<Kind, qint64>, 4> expected { { { Kind::LookUp, 120 }, { Kind::Connect, 230 },
        { Kind::Hello, 80 }, { Kind::Identify, 400 } } };
    QCOMPARE(connection.steps.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(connection.steps[i].kind, expected[i].first);
        QCOMPARE(connection.steps[i].duration(), expected[i].second * ms);
        QCOMPARE(connection.steps[i].record, static_cast<qint64>(i));
    }
    QVERIFY(!connection.isResumed);
    QCOMPARE(connection.readyAt, script.at);
    QCOMPARE(connection.lived(script.at + second), second);
    QCOMPARE(connection.ending(), QString());
}

void tst_SessionInsight::waitingForTheTurnIsAStage()
{
    Script script;
    script.state("connecting", ",\"detail\":\"wss://x\"");
    script.state("awaiting-hello");
    script.state("identifying", ",\"detail\":\"Waiting 4.9 s\"");
    script.at += 4 * second;
    script.identify(guilds);
    script.ready();
    script.readAll();
    const TimelineStep *queue = script.connection(0).step(Kind::Queue);
    QVERIFY(queue);
    QCOMPARE(queue->duration(), 4 * second + ms);
    QVERIFY(script.connection(0).step(Kind::Identify));
}

void tst_SessionInsight::failedLookUpsAreConnects()
{
    Script script;
    script.state("connecting", ",\"detail\":\"Asking discord.com for the gateway\"");
    script.error("No such host");
    script.state("backing-off");
    script.state("connecting", ",\"detail\":\"Asking discord.com for the gateway\"");
    script.state("connecting", ",\"detail\":\"wss://gateway.discord.gg\"");
    script.readAll();
    QCOMPARE(script.insight.timeline().connections().size(), 2U);
    QCOMPARE(script.connection(0).steps.size(), 1U);
    QCOMPARE(script.connection(0).steps[0].kind, Kind::LookUp);
    QCOMPARE(script.connection(0).ending(), u"No such host"_s);
    QCOMPARE(script.connection(0).outcome(), u"Never ready"_s);
    QCOMPARE(script.connection(1).number, 2);
    QCOMPARE(script.connection(1).steps[0].kind, Kind::LookUp);
    QCOMPARE(script.connection(1).steps[1].kind, Kind::Connect);
}

void tst_SessionInsight::resumeTellsWhatWasReplayed()
{
    Script script;
    script.connect(guilds);
    script.dispatch("CHANNEL_UPDATE", 2);
    script.close("server", 4000, "resume");
    script.state("backing-off");
    script.resume();
    for (int i = 3; i < 10; ++i)
        script.dispatch("CHANNEL_UPDATE", i);
    script.dispatch("RESUMED", 10);
    script.state("ready", ",\"resumed\":true");
    script.dispatch("CHANNEL_UPDATE", 11);
    script.readAll();
    const TimelineConnection &connection = script.connection(1);
    QVERIFY(connection.isResumed);
    QCOMPARE(connection.replayed, 7);
    QCOMPARE(connection.events, 9);
    QCOMPARE(connection.missing, 0);
    QVERIFY(connection.step(Kind::Resume)->duration() > 0);
}

void tst_SessionInsight::sequenceFaultsAreCounted_data()
{
    QTest::addColumn<QList<qint64>>("sequences");
    QTest::addColumn<qint64>("gaps");
    QTest::addColumn<qint64>("missing");
    QTest::addColumn<qint64>("duplicates");

    using List = QList<qint64>;
    QTest::newRow("in order") << List { 2, 3, 4 } << qint64(0) << qint64(0) << qint64(0);
    QTest::newRow("one missing") << List { 2, 4, 5 } << qint64(1) << qint64(1) << qint64(0);
    QTest::newRow("many missing") << List { 2, 10, 20 } << qint64(2) << qint64(16) << qint64(0);
    QTest::newRow("twice") << List { 2, 2, 3 } << qint64(0) << qint64(0) << qint64(1);
    QTest::newRow("some again") << List { 2, 3, 4, 2, 3, 4, 5 } << qint64(0) << qint64(0) << qint64(3);
    constexpr auto largest = std::numeric_limits<qint64>::max();
    QTest::newRow("too large") << List { 2, largest, 3, largest, 4 } << qint64(0) << qint64(0) << qint64(0);
    QTest::newRow("negative") << List { -largest, largest, 2, -5, 3 } << qint64(0) << qint64(0) << qint64(0);
    QTest::newRow("nothing but READY") << List {} << qint64(0) << qint64(0) << qint64(0);
}

void tst_SessionInsight::sequenceFaultsAreCounted()
{
    QFETCH(const QList<qint64>, sequences);
    QFETCH(const qint64, gaps);
    QFETCH(const qint64, missing);
    QFETCH(const qint64, duplicates);
    Script script;
    script.connect(guilds);
    for (const qint64 sequence : sequences)
        script.dispatch("CHANNEL_UPDATE", sequence);
    script.close("server", 4009, "identify");
    script.connect(guilds); // counts from 1 again, which is no fault
    script.readAll();
    QCOMPARE(script.connection(0).gaps, gaps);
    QCOMPARE(script.connection(0).missing, missing);
    QCOMPARE(script.connection(0).duplicates, duplicates);
    QCOMPARE(script.connection(1).duplicates, 0);
}

void tst_SessionInsight::endsSayWhoAndWhy_data()
{
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QString>("text");

    QTest::newRow("gateway, its words") << QByteArray("server") << 4000 << QByteArray("Bye now")
                                        << u"closed by the gateway: 4000 Bye now"_s;
    QTest::newRow("gateway, the code's words")
        << QByteArray("server") << 4000 << QByteArray() << u"closed by the gateway: 4000 Unknown error"_s;
    QTest::newRow("we") << QByteArray("client") << 1000 << QByteArray("asked for") << u"closed by us: 1000 asked for"_s;
    QTest::newRow("lost") << QByteArray("network") << 0 << QByteArray() << u"connection lost: Unknown error"_s;
}

void tst_SessionInsight::endsSayWhoAndWhy()
{
    QFETCH(const QByteArray, by);
    QFETCH(const int, code);
    QFETCH(const QByteArray, reason);
    QFETCH(const QString, text);
    Script script;
    script.connect(guilds);
    script.at += 90 * second;
    script.close(by.constData(), code, "resume", reason);
    script.state("backing-off", {}, 5 * second);
    script.readAll();
    QCOMPARE(script.connection(0).ending(), text);
    QCOMPARE(script.connection(0).lived(script.at), 90 * second + ms);
    QCOMPARE(script.connection(0).endRecord, script.store.range().end - 2);
    QCOMPARE(script.insight.timeline().connections().size(), 1U);
}

void tst_SessionInsight::refusalsAreNoEnds()
{
    Script script;
    script.connect(guilds);
    for (const QByteArray kind : { "state-conflict", "invalid-argument", "session-limit" })
        script.error("Not now", kind);
    script.at += 10 * second;
    script.state("closed");
    script.connect(guilds);
    script.state("closing");
    script.error("No IDENTIFY is left", "session-limit");
    script.close("client", 1000, "stop", "no identify left");
    script.state("closed");
    script.readAll();
    QCOMPARE(script.connection(0).error, QString());
    QCOMPARE(script.connection(0).ending(), u"ended"_s);
    QCOMPARE(script.connection(1).error, u"No IDENTIFY is left"_s);
    QVERIFY(script.connection(1).ending().contains(u"No IDENTIFY is left"_s));
}

void tst_SessionInsight::shardsHaveConnectionsOfTheirOwn()
{
    Script script;
    script.connect(guilds);
    script.shard = 1;
    script.connect(guilds);
    script.dispatch("CHANNEL_UPDATE", 2);
    script.shard = 0;
    script.dispatch("CHANNEL_UPDATE", 5);
    script.readAll();
    QCOMPARE(script.insight.timeline().connections().size(), 2U);
    QCOMPARE(script.connection(0).missing, 3);
    QCOMPARE(script.connection(1).missing, 0);
    QCOMPARE(script.connection(1).shard, 1);
    QCOMPARE(script.connection(1).number, 1);
    QCOMPARE(script.facts(DispatchEvent::CHANNEL_UPDATE).seen, 2);
}

void tst_SessionInsight::aCaptureMayBeginWithinAConnection()
{
    Script script;
    script.dispatch("CHANNEL_UPDATE", 700);
    script.dispatch("CHANNEL_UPDATE", 701);
    script.close("server", 4000, "resume");
    script.readAll();
    QVERIFY(script.connection(0).wasOpen);
    QCOMPARE(script.connection(0).missing, 0);
    QCOMPARE(script.connection(0).outcome(), u"Stood already"_s);
    QVERIFY(script.connection(0).close);
    QVERIFY(!script.insight.intents().asked);
}

void tst_SessionInsight::oldConnectionsGo()
{
    SessionTimeline timeline;
    EventRecord record;
    record.kind = EventRecord::Kind::State;
    record.shard = 0;
    const auto count = static_cast<qint64>(SessionTimeline::mostConnections) + 5;
    for (qint64 i = 0; i < count; ++i) {
        for (const QByteArray state : { "connecting", "backing-off" }) {
            record.type = state;
            record.json = "{}";
            record.at = i + 1;
            timeline.addRecord(record, i);
        }
    }
    QCOMPARE(timeline.connections().size(), SessionTimeline::mostConnections);
    QCOMPARE(timeline.dropped(), 5);
    QCOMPARE(timeline.connections().front().number, 6);
    QCOMPARE(timeline.connections().back().number, static_cast<int>(count));
}

void tst_SessionInsight::whatLeftMemoryIsNoGap()
{
    Script script;
    script.connect(guilds);
    script.readAll();
    script.dispatch("CHANNEL_UPDATE", 2);
    script.dispatch("CHANNEL_UPDATE", 3);
    script.store.clear(); // before they were looked at
    script.dispatch("CHANNEL_UPDATE", 4);
    script.readAll();
    QCOMPARE(script.connection(0).missing, 0);
    QVERIFY(!script.insight.isBehind());
}

void tst_SessionInsight::whatCannotBeReadHidesNothingBehindIt()
{
    const auto archive = std::make_shared<DamagedArchive>();
    archive->records = 2000;
    EventStore store(32 * 1024);
    ManualClock clock;
    SessionInsight insight(store, clock);
    store.setArchive(archive);
    EventRecord record = LogRows::dispatch("CHANNEL_UPDATE", "{\"name\":\"" + QByteArray(100, 'x') + "\"}", 0);
    for (qint64 i = 0; i < archive->records; ++i) {
        record.at = 1'795'000'000 * second + i;
        record.sequence = i + 2;
        store.append(record);
    }
    store.waitForSealing();
    QCOMPARE(store.range().first, 0);
    qint64 held = 0;
    while (!store.segment(held))
        ++held;
    QVERIFY(held > 100 && held < archive->records);
    do
        insight.look();
    while (insight.isBehind());
    QCOMPARE(insight.progress(), 1.0);
    const EventFacts &facts = insight.facts()[static_cast<std::size_t>(DispatchEvent::CHANNEL_UPDATE)];
    QCOMPARE(facts.seen, archive->records - held);
    QCOMPARE(facts.lastRecord, archive->records - 1);
}

void tst_SessionInsight::longStoresAreReadInTurns()
{
    Script script;
    script.connect(guilds);
    constexpr int rows = 200'000;
    for (int i = 0; i < rows; ++i)
        script.dispatch("CHANNEL_UPDATE", i + 2);
    QElapsedTimer watch;
    watch.start();
    script.insight.look();
    QVERIFY2(watch.elapsed() < 200, qPrintable(QString::number(watch.elapsed())));
    script.readAll();
    QCOMPARE(script.insight.progress(), 1.0);
    QCOMPARE(script.connection(0).events, rows + 1);
    QCOMPARE(script.connection(0).missing, 0);
}

void tst_SessionInsight::exportsSayTheSame()
{
    Script script;
    script.connect(guilds);
    script.dispatch("CHANNEL_UPDATE", 4);
    script.close("server", 4000, "resume", "say \\\"bye\\\", now");
    script.state("backing-off");
    script.resume();
    script.readAll();
    const SessionTimeline &timeline = script.insight.timeline();

    const QByteArray json = TimelineExport::write(TimelineExport::Form::Json, timeline);
    QJsonParseError error;
    const QJsonArray connections = QJsonDocument::fromJson(json, &error).object()[u"connections"_s].toArray();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(connections.size(), 2);
    const QJsonObject first = connections[0].toObject();
    QCOMPARE(first[u"missing"_s].toInt(), 2);
    QCOMPARE(first[u"session"_s].toString(), u"new"_s);
    QCOMPARE(first[u"close"_s][u"code"_s].toInt(), 4000);
    QCOMPARE(first[u"close"_s][u"reason"_s].toString(), u"say \"bye\", now"_s);
    QCOMPARE(first[u"stages"_s].toArray().size(), 3);
    QCOMPARE(first[u"stages"_s][0][u"ms"_s].toDouble(), 80.0);
    QVERIFY(connections[1][u"ended_at"_s].isNull());
    QVERIFY(connections[1][u"stages"_s][2][u"ms"_s].isNull()); // RESUME is under way

    const QByteArray csv = TimelineExport::write(TimelineExport::Form::Csv, timeline);
    const QList<QByteArray> lines = csv.split('\n');
    QCOMPARE(lines.size(), 4); // a heading, two rows, and what is behind the last
    QVERIFY(lines[0].startsWith("shard,connect,began_at,look_up_ms,connect_ms,"));
    QVERIFY2(lines[1].contains(",80.000,"), lines[1].constData());
    QVERIFY2(lines[1].contains("\"say \"\"bye\"\", now\""), lines[1].constData());
    QCOMPARE(lines[2].count(','), lines[0].count(','));

    const QString text = QString::fromUtf8(TimelineExport::write(TimelineExport::Form::Text, timeline));
    QVERIFY2(text.contains(u"closed by the gateway: 4000"_s), qPrintable(text));
    QVERIFY(text.contains(u"missing: 2"_s));
    QVERIFY(text.contains(u"Goes on"_s));
}

void tst_SessionInsight::exportNamesAreForms()
{
    QCOMPARE(TimelineExport::formOfName(u"a.json"_s), TimelineExport::Form::Json);
    QCOMPARE(TimelineExport::formOfName(u"a.CSV"_s), TimelineExport::Form::Csv);
    QCOMPARE(TimelineExport::formOfName(u"a.txt"_s), TimelineExport::Form::Text);
    QVERIFY(!TimelineExport::formOfName(u"json"_s));
}

QTEST_GUILESS_MAIN(tst_SessionInsight)
#include "tst_sessioninsight.moc"
