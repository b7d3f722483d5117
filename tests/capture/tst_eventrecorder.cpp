// SPDX-License-Identifier: MIT
#include "core/capture/eventrecorder.h"

#include "core/capture/lineformat.h"
#include "core/capture/runstatistics.h"
#include "tests/support/linecontract.h"
#include "tests/support/shardrig.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

class Records : public RecordSink
{
public:
    void append(const EventRecord &record) override { all.push_back(record); }

    [[nodiscard]] QList<EventRecord> of(EventRecord::Kind kind) const
    {
        QList<EventRecord> result;
        for (const EventRecord &record : all) {
            if (record.kind == kind)
                result.append(record);
        }
        return result;
    }
    [[nodiscard]] QJsonObject last(EventRecord::Kind kind) const
    {
        const QList<EventRecord> found = of(kind);
        return found.isEmpty() ? QJsonObject() : parsed(toLine(found.last()));
    }
    [[nodiscard]] QByteArray lines() const
    {
        QByteArray result;
        for (const EventRecord &record : all)
            result += toLine(record);
        return result;
    }
    std::vector<EventRecord> all;
};

/// A shard on its scripted gateway with a recorder on it.
struct Recorded
{
    Recorded()
        : recorder(&redactor, rig.clock)
    {
        recorder.addSink(&records);
        recorder.addSink(&statistics);
        recorder.watch(&rig.shard());
    }
    ShardRig rig;
    Redactor redactor;
    Records records;
    RunStatistics statistics;
    EventRecorder recorder;
};

const QByteArray token("a-token-for-the-fake-gateway");
const QByteArray session("session-of-the-fake");

} // namespace

class tst_EventRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAWholeSession();
    void keepsPayloadsByteForByte();
    void masksInBothDirections();
    void masksAMessageWhoseLengthsChange();
    void recordsWhatCannotBeRead();
    void cutsWhatCannotBeReadAfterMasking();
    void recordsOutcomes_data();
    void recordsOutcomes();
    void recordsErrors();
    void recordsACloseWithItsHint();
    void sumsUp();
};

void tst_EventRecorder::recordsAWholeSession()
{
    Recorded it;
    QVERIFY(it.rig.makeReady());
    it.rig.gateway.sendDispatch(u"TYPING_START"_s, 2, { { u"guild_id"_s, u"11"_s }, { u"channel_id"_s, u"22"_s }, { u"user_id"_s, u"33"_s } });
    QVERIFY(QTest::qWaitFor([&] { return it.rig.dispatches.size() == 2; }));
    it.rig.clock.advance(std::chrono::milliseconds(41250));
    QVERIFY(!it.rig.gateway.expect(1).isEmpty());
    it.rig.gateway.send(QByteArray("{\"op\":11}"));
    QVERIFY(QTest::qWaitFor([&] { return !it.rig.latencies.isEmpty(); }));
    it.rig.shard().close();

    for (const EventRecord &record : it.records.all) {
        const QString broken = brokenLineContract(toLine(record).chopped(1));
        QVERIFY2(broken.isEmpty(), qPrintable(broken + u": "_s + QString::fromUtf8(toLine(record))));
        QCOMPARE(record.shard, std::optional(0));
    }
    QStringList states;
    for (const EventRecord &record : it.records.of(EventRecord::Kind::State))
        states.append(QString::fromLatin1(record.type));
    QCOMPARE(states, it.rig.states);
    const QJsonObject close = it.records.last(EventRecord::Kind::Close);
    QCOMPARE(close.value("by"_L1).toString(), u"client"_s);
    QCOMPARE(close.value("code"_L1).toInt(), 1000);
    QCOMPARE(close.value("action"_L1).toString(), u"stop"_s);

    const EventRecord typing = it.records.of(EventRecord::Kind::Dispatch).last();
    QCOMPARE(typing.type, QByteArray("TYPING_START"));
    QCOMPARE(typing.sequence, std::optional<qint64>(2));
    QCOMPARE(typing.guildId, 11U);
    QCOMPARE(typing.channelId, 22U);
    QCOMPARE(typing.userId, 33U);
    QVERIFY(typing.wireBytes > 0);
    QCOMPARE(it.records.last(EventRecord::Kind::Heartbeat).value("seq"_L1).toInt(), 2);
    QCOMPARE(it.records.last(EventRecord::Kind::RateLimit).value("bucket"_L1).toString(), u"identify"_s);
    // Heartbeats and IDENTIFY have their own lines too.
    QList<qint32> sent;
    for (const EventRecord &record : it.records.of(EventRecord::Kind::Sent))
        sent.append(record.op.value_or(-1));
    QCOMPARE(sent.first(), 2);
    QVERIFY(sent.contains(1));
    QList<qint32> received;
    for (const EventRecord &record : it.records.of(EventRecord::Kind::Received))
        received.append(record.op.value_or(-1));
    QCOMPARE(received, (QList<qint32> { 10, 11 }));
}

void tst_EventRecorder::keepsPayloadsByteForByte()
{
    Recorded it;
    QVERIFY(it.rig.makeReady());
    const QByteArray data = "{ \"z\" : 1.50 ,\"a\":[ 1e3,\"\\u00e9\\/\" ],\"z\":12345678901234567890, \"n\":null }";
    it.rig.gateway.send(QByteArray("{\"s\":5, \"d\":" + data + " ,\"t\":\"X_Y\",\"op\":0 }"));
    QVERIFY(QTest::qWaitFor([&] { return it.rig.dispatches.size() == 2; }));
    const EventRecord record = it.records.of(EventRecord::Kind::Dispatch).last();
    QCOMPARE(record.data().toByteArray(), data);
    QCOMPARE(dataOfLine(toLine(record).chopped(1)), data);
    QCOMPARE(record.bytes, record.json.size());
}

void tst_EventRecorder::masksInBothDirections()
{
    Recorded it;
    QVERIFY(it.rig.makeReady());
    it.rig.gateway.sendDispatch(u"MESSAGE_CREATE"_s, 2,
        { { u"content"_s, u"who said %1 and %2?"_s.arg(QString::fromUtf8(token), QString::fromUtf8(session)) } });
    QVERIFY(QTest::qWaitFor([&] { return it.rig.dispatches.size() == 2; }));
    it.rig.gateway.drop();
    QVERIFY(it.rig.reconnect());
    QVERIFY(!it.rig.gateway.expect(6).isEmpty());
    it.rig.gateway.sendDispatch(u"RESUMED"_s, 3);
    QVERIFY(it.rig.waitForState(ShardState::Ready));

    const QByteArray lines = it.records.lines();
    QVERIFY(!lines.contains(token));
    QVERIFY(!lines.contains(session));
    QVERIFY(lines.contains("\"content\":\"who said <redacted> and <redacted>?\""));
    for (const EventRecord &record : it.records.of(EventRecord::Kind::Sent)) {
        if (record.op == 2 || record.op == 6)
            QVERIFY2(record.data().toByteArray().contains("\"token\":\"<redacted>\""), record.json.constData());
    }
    QVERIFY(it.records.of(EventRecord::Kind::Dispatch).first().data().toByteArray().contains("\"session_id\":\"<redacted>\""));
    const QJsonObject ready = it.records.last(EventRecord::Kind::State);
    QCOMPARE(ready.value("session_id"_L1).toString(), QString::fromLatin1(it.redactor.fingerprint(session)));
    QCOMPARE(ready.value("resumed"_L1).toBool(), true);
}

void tst_EventRecorder::masksAMessageWhoseLengthsChange()
{
    Recorded it;
    QVERIFY(it.rig.makeReady());
    it.rig.gateway.send(QByteArray("{\"x\":\"" + token + "\",\"t\":\"" + token + "\",\"s\":2,\"op\":0,\"d\":{\"a\":\"" + token + "\"},\"y\":\"" + token + "\"}"));
    QVERIFY(QTest::qWaitFor([&] { return it.rig.dispatches.size() == 2; }));
    const EventRecord record = it.records.of(EventRecord::Kind::Dispatch).last();
    QCOMPARE(record.data().toByteArray(), QByteArray("{\"a\":\"<redacted>\"}"));
    QCOMPARE(record.json, QByteArray("{\"x\":\"<redacted>\",\"t\":\"<redacted>\",\"s\":2,\"op\":0,\"d\":{\"a\":\"<redacted>\"},\"y\":\"<redacted>\"}"));
    QCOMPARE(record.type, QByteArray("<redacted>"));
    QCOMPARE(record.bytes, record.json.size() + 4 * (token.size() - Redactor::mask.size()));
}

void tst_EventRecorder::recordsWhatCannotBeRead()
{
    Recorded it;
    QVERIFY(it.rig.makeReady());
    it.rig.gateway.send(QByteArray("[1, \"" + token + "\"]"));
    QVERIFY(it.rig.waitForState(ShardState::BackingOff));
    const QJsonObject invalid = it.records.last(EventRecord::Kind::Invalid);
    QCOMPARE(QByteArray::fromBase64(invalid.value("data"_L1).toString().toLatin1()), QByteArray("[1, \"<redacted>\"]"));
    QVERIFY(!invalid.value("reason"_L1).toString().isEmpty());
    QCOMPARE(it.records.last(EventRecord::Kind::Error).value("error"_L1).toString(), u"protocol"_s);
}

void tst_EventRecorder::cutsWhatCannotBeReadAfterMasking()
{
    Recorded it;
    QVERIFY(it.rig.makeReady());
    // The token lies across the cut: half of it must not stay.
    const QByteArray before(EventRecorder::maximumInvalidBytes - 10, 'x');
    it.rig.gateway.send(QByteArray(before + token + QByteArray(5000, 'y')));
    QVERIFY(it.rig.waitForState(ShardState::BackingOff));
    const QByteArray data = QByteArray::fromBase64(it.records.last(EventRecord::Kind::Invalid).value("data"_L1).toString().toLatin1());
    QCOMPARE(data.size(), EventRecorder::maximumInvalidBytes);
    QCOMPARE(data.right(12), QByteArray("xx<redacted>"));
}

void tst_EventRecorder::recordsOutcomes_data()
{
    QTest::addColumn<CommandOutcome>("outcome");
    QTest::addColumn<QByteArray>("keys");
    using Kind = CommandOutcome::Kind;
    QTest::newRow("sent, without an id") << CommandOutcome { .kind = Kind::Sent, .command = u"close"_s, .shard = 2 }
                                         << QByteArray(R"({"command":"close","outcome":"sent"})");
    QTest::newRow("queued") << CommandOutcome { .kind = Kind::Queued, .command = u"update-presence"_s, .id = 7, .delay = Milliseconds(1500) }
                            << QByteArray(R"({"command":"update-presence","id":7,"outcome":"queued","delay_ms":1500})");
    QTest::newRow("an id of any type") << CommandOutcome { .kind = Kind::Remembered, .command = u"update-presence"_s, .id = QJsonArray { 1, QJsonValue::Null } }
                                       << QByteArray(R"({"command":"update-presence","id":[1,null],"outcome":"remembered"})");
    QTest::newRow("an id of null") << CommandOutcome { .kind = Kind::Superseded, .command = u"update-presence"_s, .id = QJsonValue::Null }
                                   << QByteArray(R"({"command":"update-presence","id":null,"outcome":"superseded"})");
    QTest::newRow("an id that is the token") << CommandOutcome { .kind = Kind::Sent, .command = u"close"_s, .id = QString::fromUtf8(token) }
                                             << QByteArray(R"({"command":"close","id":"<redacted>","outcome":"sent"})");
    QTest::newRow("failed") << CommandOutcome { .kind = Kind::Failed, .command = u"request-guild-members"_s, .id = u"a"_s,
                                   .error = CommandError { .kind = GatewayError::Kind::MissingIntent, .message = u"no \"intent\""_s,
                                       .intents = GatewayIntent::GuildMembers } }
                            << QByteArray(R"({"error":"missing-intent","message":"no \"intent\"","command":"request-guild-members","id":"a","intents":["GUILD_MEMBERS"]})");
    QTest::newRow("failed, of no one shard") << CommandOutcome { .kind = Kind::Failed, .command = {}, .shard = -1,
                                                    .error = CommandError { .kind = GatewayError::Kind::InvalidArgument, .message = u"m"_s, .field = u"f"_s } }
                                             << QByteArray(R"({"error":"invalid-argument","message":"m","field":"f"})");
}

void tst_EventRecorder::recordsOutcomes()
{
    QFETCH(const CommandOutcome, outcome);
    QFETCH(const QByteArray, keys);
    Redactor redactor;
    redactor.addSecret(token);
    Records records;
    EventRecorder recorder(&redactor);
    recorder.addSink(&records);
    recorder.recordOutcome(outcome);

    QCOMPARE(records.all.size(), std::size_t(1));
    const EventRecord &record = records.all.front();
    QCOMPARE(record.json, keys);
    QCOMPARE(record.kind, outcome.error ? EventRecord::Kind::Error : EventRecord::Kind::Ack);
    QCOMPARE(record.shard, outcome.shard < 0 ? std::nullopt : std::optional(outcome.shard));
    QCOMPARE(brokenLineContract(toLine(record).chopped(1)), QString());
}

void tst_EventRecorder::recordsErrors()
{
    Redactor redactor;
    redactor.addSecret(token);
    Records records;
    EventRecorder recorder(&redactor);
    recorder.addSink(&records);
    recorder.recordError({ .kind = GatewayError::Kind::RateLimited, .message = u"wait, %1"_s.arg(QString::fromUtf8(token)), .retryAfter = Milliseconds(250) }, 1);
    QCOMPARE(records.all.front().json, QByteArray(R"({"error":"rate-limited","message":"wait, <redacted>","retry_after_ms":250})"));
    QCOMPARE(records.all.front().type, QByteArray("rate-limited"));
}

void tst_EventRecorder::recordsACloseWithItsHint()
{
    Recorded it;
    QVERIFY(it.rig.connectShard());
    it.rig.gateway.sendHello();
    QVERIFY(!it.rig.gateway.expect(2).isEmpty());
    it.rig.gateway.closeClient(4014, u"Disallowed intent(s)."_s);
    QVERIFY(it.rig.waitForState(ShardState::Closed));
    const QJsonObject close = it.records.last(EventRecord::Kind::Close);
    QCOMPARE(close.value("by"_L1).toString(), u"server"_s);
    QCOMPARE(close.value("code"_L1).toInt(), 4014);
    QCOMPARE(close.value("reason"_L1).toString(), u"Disallowed intent(s)."_s);
    QCOMPARE(close.value("action"_L1).toString(), u"stop"_s);
    QVERIFY(close.value("hint"_L1).toString().contains(u"GUILD_MEMBERS"_s));
}

void tst_EventRecorder::sumsUp()
{
    Recorded it;
    QVERIFY(it.rig.makeReady());
    it.rig.gateway.drop();
    QVERIFY(it.rig.reconnect());
    QVERIFY(!it.rig.gateway.expect(6).isEmpty());
    it.rig.gateway.sendDispatch(u"RESUMED"_s, 3);
    QVERIFY(it.rig.waitForState(ShardState::Ready));
    it.rig.clock.advance(std::chrono::milliseconds(41250));
    QVERIFY(!it.rig.gateway.expect(1).isEmpty());
    it.rig.gateway.send(QByteArray("{\"op\":11}"));
    QVERIFY(QTest::qWaitFor([&] { return !it.rig.latencies.isEmpty(); }));

    qint64 bytes = 0;
    qint64 wireBytes = 0;
    for (const GatewayEvent &event : it.rig.messages) {
        bytes += event.json.size();
        wireBytes += event.wireBytes;
    }
    const EventRecord summary = it.statistics.summary(0, Milliseconds(1234), 8, 5, 0);
    QCOMPARE(brokenLineContract(toLine(summary).chopped(1)), QString());
    const QJsonObject line = parsed(toLine(summary));
    QCOMPARE(line.value("dispatches"_L1).toInt(), 2);
    QCOMPARE(line.value("bytes"_L1).toInteger(), bytes);
    QCOMPARE(line.value("wire_bytes"_L1).toInteger(), wireBytes);
    QCOMPARE(line.value("reconnects"_L1).toInt(), 1);
    QCOMPARE(line.value("resumes"_L1).toInt(), 1);
    QCOMPARE(line.value("dropped"_L1).toInt(), 5);
    QCOMPARE(line.value("duration_ms"_L1).toInt(), 1234);
    QCOMPARE(line.value("exit_code"_L1).toInt(), 8);
    QVERIFY(line.value("latency_ms"_L1).isObject());
    QVERIFY(parsed(toLine(RunStatistics().summary(0, {}, 0, 0, 0))).value("latency_ms"_L1).isNull());
}

QTEST_GUILESS_MAIN(tst_EventRecorder)
#include "tst_eventrecorder.moc"
