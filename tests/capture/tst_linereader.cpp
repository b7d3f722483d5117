// SPDX-License-Identifier: MIT
#include "core/capture/lineformat.h"
#include "core/capture/linereader.h"
#include "core/events/dispatchevents.h"
#include "core/gateway/gatewaypayload.h"

#include "tests/support/filterrow.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

using Kind = EventRecord::Kind;

namespace {

constexpr qint64 moment = 1795904043120417; // 2026-11-28T22:14:03.120417Z

/// Every fixture's message, and some that are odd.
QByteArrayList messages()
{
    QByteArrayList all { R"({"op":0,"d":null})", R"({"op":0,"t":"A\"B\u0041","s":0,"d":[]})",
        "{\"op\":0,\"t\":\"X\",\"s\":1,\"d\":{\r\n  \"a\" : [1,\n2],\n\"b\":\"\\n\"\r}\n}", R"({"op":0,"t":"X","s":5})",
        R"({"op":0,"t":"X","s":5,"d":12345678901234567890123})", R"({"op":0,"t":"X","s":5,"d":"\ud800"})",
        "{\"op\":0,\"t\":\"GUILD_CREATE\",\"s\":9007199254740993,\"d\":{\"id\":\"5\",\"d\":{\"d\":1},\"name\":"
        "\"\\u00e9}{\\\"d\\\":\"}}" };
    const QDir folder(QStringLiteral(SHARDSCOPE_SOURCE_DIR) + u"/tests/payloads"_s);
    for (const QString &name : folder.entryList({ u"*.json"_s })) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all.append(file.readAll().trimmed());
    }
    return all;
}

EventRecord message(Kind kind, const QByteArray &json)
{
    EventRecord record = FilterRows::message(kind, json);
    record.shard = 3;
    record.wireBytes = 40;
    return record;
}

void compare(const EventRecord &a, const EventRecord &b)
{
    QCOMPARE(a.kind, b.kind);
    QCOMPARE(a.at, b.at);
    QCOMPARE(a.shard, b.shard);
    QCOMPARE(a.op, b.op);
    QCOMPARE(a.sequence, b.sequence);
    QCOMPARE(a.type, b.type);
    QCOMPARE(a.dispatchInfo, b.dispatchInfo);
    QCOMPARE(a.guildId, b.guildId);
    QCOMPARE(a.channelId, b.channelId);
    QCOMPARE(a.userId, b.userId);
    QCOMPARE(a.wireBytes, b.wireBytes);
    QCOMPARE(a.bytes, b.bytes);
    QCOMPARE(a.latencyMs, b.latencyMs);
    QCOMPARE(a.json, b.json);
    QCOMPARE(a.hasData, b.hasData);
    QCOMPARE(a.data(), b.data());
    QCOMPARE(a.extra, b.extra);
}

} // namespace

class tst_LineReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageReadsBackAsItWasWritten_data();
    void everyMessageReadsBackAsItWasWritten();
    void everyKindReadsBackAsItWasWritten_data();
    void everyKindReadsBackAsItWasWritten();
    void rebuildsTheEnvelope_data();
    void rebuildsTheEnvelope();
    void readsTheFieldsOfOtherKinds();
    void keepsWhatOthersWrote_data();
    void keepsWhatOthersWrote();
    void saysWhatIsNoneOfOurs_data();
    void saysWhatIsNoneOfOurs();
    void readsTimes_data();
    void readsTimes();
    void survivesEveryCutAndFlip();
};

void tst_LineReader::everyMessageReadsBackAsItWasWritten_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("dispatch") << int(Kind::Dispatch);
    QTest::newRow("received") << int(Kind::Received);
    QTest::newRow("sent") << int(Kind::Sent);
}

void tst_LineReader::everyMessageReadsBackAsItWasWritten()
{
    QFETCH(const int, kind);
    const QByteArrayList all = messages();
    QVERIFY(all.size() > 80);
    for (const QByteArray &json : all) {
        for (const qint64 dropped : { 0, 7 }) {
            const EventRecord written = message(Kind(kind), json);
            QByteArray line;
            appendLine(&line, written, { .dropped = dropped });
            QString error;
            const std::optional<EventRecord> read = readLine(line.chopped(1), &error);
            QVERIFY2(read, qPrintable(error + u": "_s + QString::fromUtf8(line.left(300))));
            QCOMPARE(toLine(*read), line);
            QCOMPARE(read->bytes, written.bytes);
            QCOMPARE(read->guildId, kind == int(Kind::Dispatch) ? written.guildId : read->guildId);
            QCOMPARE(read->userId, written.userId);
            QCOMPARE(read->extra, dropped ? QByteArray(",\"dropped\":7") : QByteArray());
            QVERIFY(read->json.capacity() - read->json.size() >= 32);
            // The envelope is one that the gateway could have sent.
            const std::optional<GatewayPayload> payload = GatewayPayload::parse(read->json, &error);
            QVERIFY2(payload, qPrintable(error));
            QCOMPARE(payload->hasData, read->hasData);
            QCOMPARE(payload->dataOffset, read->dataOffset);
            QCOMPARE(payload->dataLength, read->dataLength);
            const std::optional<EventRecord> again = readLine(toLine(*read).chopped(1), &error);
            QVERIFY(again);
            compare(*again, *read);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void tst_LineReader::everyKindReadsBackAsItWasWritten_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("type");
    const auto row = [](Kind kind, const QByteArray &type, const QByteArray &keys) {
        const QByteArray name = kind == Kind::Other ? type : recordKindName(kind);
        for (const QByteArray shard : { "0", "12", "null" }) {
            QTest::addRow("%s %s of shard %s", name.constData(), type.constData(), shard.constData())
                << "{\"kind\":\"" + name + "\",\"at\":\"2026-11-28T22:14:03.120417Z\",\"shard\":" + shard + keys + '}'
                << int(kind) << type;
        }
    };
    row(Kind::State, "ready",
        R"(,"state":"ready","detail":"a \"word\"","session_id":"<redacted:0123abcd>","user_id":"1","resumed":false)");
    row(Kind::State, "backing-off", R"(,"dropped":4,"state":"backing-off","delay_ms":1500)");
    row(Kind::Invalid, "", R"(,"reason":"no object","wire_bytes":7,"data":"aGVsbG8=")");
    row(Kind::Heartbeat, "", R"(,"latency_ms":41.25,"seq":17)");
    row(Kind::Close, "resume", R"(,"by":"server","code":4000,"reason":"","meaning":"m","action":"resume","hint":"")");
    row(Kind::Error, "network", R"(,"error":"network","message":"m")");
    row(Kind::Ack, "send", R"(,"command":"send","id":{"a":[1.50]},"outcome":"sent")");
    row(Kind::RateLimit, "members", R"(,"bucket":"members","remaining":1,"limit":2,"reset_ms":3,"guild_id":"4")");
    row(Kind::Summary, "", R"(,"dispatches":1,"bytes":2,"latency_ms":null,"exit_code":0)");
    row(Kind::Capture, "strict", R"(,"format":1,"program":"Shardscope 0.1.0","level":"strict","left_out":["a"])");
    row(Kind::Other, "thermometer", R"(,"degrees":1e999,"t":{"s":[]},"op":"x","d":"y","degrees":2)");
    row(Kind::Other, "", "");
    row(Kind::State, "", "");
}

void tst_LineReader::everyKindReadsBackAsItWasWritten()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, kind);
    QFETCH(const QByteArray, type);
    QString error;
    const std::optional<EventRecord> record = readLine(line, &error);
    QVERIFY2(record, qPrintable(error));
    QCOMPARE(int(record->kind), kind);
    QCOMPARE(record->type, type);
    QCOMPARE(record->at, moment);
    QCOMPARE(toLine(*record), line + '\n');
    compare(*readLine(toLine(*record).chopped(1), &error), *record);
}

void tst_LineReader::rebuildsTheEnvelope_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("dispatch") << QByteArray(R"("kind":"dispatch","t":"X","s":7,"wire_bytes":1,"bytes":2,"d":{"b": 1})")
                              << QByteArray(R"({"t":"X","s":7,"op":0,"d":{"b": 1}})");
    QTest::newRow("dispatch without a name") << QByteArray(R"("kind":"dispatch","t":null,"s":null,"d":[ ])")
                                             << QByteArray(R"({"t":null,"s":null,"op":0,"d":[ ]})");
    QTest::newRow("without d") << QByteArray(R"("kind":"dispatch","t":"X","s":7)")
                               << QByteArray(R"({"t":"X","s":7,"op":0})");
    QTest::newRow("received") << QByteArray(R"("kind":"received","op":10,"d":null)")
                              << QByteArray(R"({"t":null,"s":null,"op":10,"d":null})");
    QTest::newRow("sent") << QByteArray(R"("kind":"sent","op":1,"bytes":3,"d":17)") << QByteArray(R"({"op":1,"d":17})");
    QTest::newRow("d is not the last") << QByteArray(R"("kind":"sent","op":1,"d":{"d":{}} , "new":1)")
                                       << QByteArray(R"({"op":1,"d":{"d":{}}})");
}

void tst_LineReader::rebuildsTheEnvelope()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, json);
    QString error;
    const std::optional<EventRecord> record
        = readLine(R"({"at":"2026-11-28T22:14:03.120417Z","shard":1,)" + line + '}', &error);
    QVERIFY2(record, qPrintable(error));
    QCOMPARE(record->json, json);
    QCOMPARE(record->hasData, json.contains("\"d\":"));
}

void tst_LineReader::readsTheFieldsOfOtherKinds()
{
    QString error;
    const QByteArray begin = R"({"at":"2026-11-28T22:14:03.120417Z","shard":1,"kind":)";
    const std::optional<EventRecord> beat = readLine(begin + R"("heartbeat","latency_ms":41.25,"seq":17})", &error);
    QCOMPARE(beat->latencyMs, 41.25);
    QCOMPARE(beat->sequence, std::optional<qint64>(17));
    const std::optional<EventRecord> invalid
        = readLine(begin + R"("invalid","reason":"r","wire_bytes":9,"data":"aGVsbG8="})", &error);
    QCOMPARE(invalid->wireBytes, 9);
    QCOMPARE(invalid->bytes, 5);
    const std::optional<EventRecord> dispatch = readLine(
        begin + R"("dispatch","t":"GUILD_CREATE","s":1,"wire_bytes":20,"bytes":30,"d":{"id":"77"}})", &error);
    QCOMPARE(dispatch->guildId, 77ULL);
    QCOMPARE(dispatch->wireBytes, 20);
    QCOMPARE(dispatch->bytes, 30);
    QCOMPARE(dispatch->dispatchInfo, dispatchEvent("GUILD_CREATE"));
    QVERIFY(dispatch->dispatchInfo);
    const std::optional<EventRecord> ack = readLine(begin + R"("ack","command":"a\u0062c"})", &error);
    QCOMPARE(ack->type, QByteArray("abc"));
}

void tst_LineReader::keepsWhatOthersWrote_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("again");
    const QByteArray begin = R"({"kind":"dispatch","at":"2026-11-28T22:14:03.000000Z","shard":0)";
    const QByteArray end = R"(,"t":"X","s":1,"wire_bytes":2,"bytes":3,"d":{}})";
    QTest::newRow("unknown keys") << begin + R"(,"host":"a\n","n":1.50 , "deep":{"x":[ 1]})" + end
                                  << begin + R"(,"host":"a\n","n":1.50,"deep":{"x":[ 1]})" + end;
    QTest::newRow("unknown keys behind d")
        << begin + end.chopped(1) + R"(,"later":[{}]})" << begin + R"(,"later":[{}])" + end;
    QTest::newRow("op of a dispatch") << begin + R"(,"op":0)" + end << begin + R"(,"op":0)" + end;
    QTest::newRow("a key that comes twice") << begin + R"(,"s":9)" + end << begin + end;
    QTest::newRow("the order of keys") << QByteArray(R"({"d":{},"bytes":3,"wire_bytes":2,"s":1,"t":"X",)")
            + R"("shard":0,"at":"2026-11-28T22:14:03.000000Z","kind":"dispatch"})"
                                       << begin + end;
    QTest::newRow("another time") << QByteArray(begin).replace("22:14:03.000000Z", "23:14:03+01:00") + end
                                  << begin + end;
    QTest::newRow("carriage return") << begin + end + '\r' << begin + end;
    QTest::newRow("spaces") << " " + begin + end + "  " << begin + end;
    QTest::newRow("no shard") << QByteArray(begin).replace(",\"shard\":0", "") + end
                              << QByteArray(begin).replace("\"shard\":0", "\"shard\":null") + end;
}

void tst_LineReader::keepsWhatOthersWrote()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, again);
    QString error;
    const std::optional<EventRecord> record = readLine(line, &error);
    QVERIFY2(record, qPrintable(error));
    QCOMPARE(toLine(*record), again + '\n');
}

void tst_LineReader::saysWhatIsNoneOfOurs_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &line, const QString &reason) {
        QTest::newRow(name) << line << reason;
    };
    const QByteArray at = R"("at":"2026-11-28T22:14:03.120417Z")";
    row("nothing", "", u"the text is empty (byte 0)"_s);
    row("no JSON", "hello", u"(byte 0)"_s);
    row("an array", "[1]", u"not a JSON object"_s);
    row("a number", "17", u"not a JSON object"_s);
    row("cut off", R"({"kind":"state","at":"2026)", u"the text ends too early (byte 26)"_s);
    row("cut off in d", "{\"kind\":\"sent\"," + at + R"(,"d":{"a":[1,)", u"the text ends too early"_s);
    row("two objects", "{\"kind\":\"state\"," + at + "}{}", u"something follows"_s);
    row("UTF-8", "{\"kind\":\"state\"," + at + ",\"x\":\"\xff\"}", u"(byte "_s);
    row("no kind", '{' + at + '}', u"\"kind\" is missing (byte 0)"_s);
    row("kind is no text", "{\"kind\":5," + at + '}', u"\"kind\" has the wrong type (byte 8)"_s);
    row("no time", R"({"kind":"state"})", u"\"at\" is missing"_s);
    row("time is no text", R"({"kind":"state","at":5})", u"\"at\" is no time (byte 21)"_s);
    row("time is none", R"({"kind":"state","at":"2026-13-28T22:14:03.120417Z"})", u"\"at\" is no time"_s);
    row("shard is a text", "{\"kind\":\"state\"," + at + R"(,"shard":"0"})",
        u"\"shard\" has the wrong type (byte 59)"_s);
    row("shard is huge", "{\"kind\":\"state\"," + at + R"(,"shard":99999999999})", u"\"shard\" has the wrong type"_s);
    row("s is a text", "{\"kind\":\"dispatch\"," + at + R"(,"s":"1"})", u"\"s\" has the wrong type"_s);
    row("t is a number", "{\"kind\":\"dispatch\"," + at + R"(,"t":1})", u"\"t\" has the wrong type"_s);
    row("bytes is huge", "{\"kind\":\"sent\"," + at + R"(,"op":1,"bytes":99999999999999999999})",
        u"\"bytes\" has the wrong type"_s);
    row("wire_bytes is negative", "{\"kind\":\"dispatch\"," + at + R"(,"wire_bytes":-1})", u"\"wire_bytes\" has"_s);
    row("deep", "{\"kind\":\"state\"," + at + ",\"x\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + '}',
        u"(byte "_s);
}

void tst_LineReader::saysWhatIsNoneOfOurs()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, reason);
    QString error;
    QVERIFY(!readLine(line, &error));
    QVERIFY2(error.contains(reason), qPrintable(error));
}

void tst_LineReader::readsTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("at");
    QTest::newRow("ours") << QByteArray("2026-11-28T22:14:03.120417Z") << moment;
    QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59.999999Z") << qint64(-1);
    QTest::newRow("leap day") << QByteArray("2024-02-29T00:00:00.000001Z") << qint64(1709164800000001);
    QTest::newRow("milliseconds") << QByteArray("2026-11-28T22:14:03.120Z") << moment - 417;
    QTest::newRow("zone") << QByteArray("2026-11-29T00:14:03+02:00") << moment - 120417;
    QTest::newRow("no zone") << QByteArray("2026-11-28T22:14:03") << moment - 120417;
}

void tst_LineReader::readsTimes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, at);
    QCOMPARE(readTimestamp(text), std::optional(at));
}

void tst_LineReader::survivesEveryCutAndFlip()
{
    QRandomGenerator random(7);
    int good = 0;
    for (const QByteArray &json : messages()) {
        const QByteArray line = toLine(message(Kind::Dispatch, json)).chopped(1);
        for (int i = 0; i < 60; ++i) {
            QByteArray bent = line;
            const auto at = static_cast<qsizetype>(random.bounded(quint32(bent.size())));
            if (i % 3 == 0)
                bent.truncate(at);
            else
                bent[at] = static_cast<char>(random.bounded(256));
            QString error;
            if (const std::optional<EventRecord> record = readLine(bent, &error)) {
                ++good;
                QVERIFY(readLine(toLine(*record).chopped(1), &error));
            } else {
                QVERIFY(!error.isEmpty());
            }
        }
    }
    QVERIFY(good > 0);
}

QTEST_GUILESS_MAIN(tst_LineReader)
#include "tst_linereader.moc"
