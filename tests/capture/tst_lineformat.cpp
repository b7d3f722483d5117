// SPDX-License-Identifier: MIT
#include "core/capture/lineformat.h"

#include "tests/support/filterrow.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

constexpr qint64 moment = 1795904043120417; // 2026-11-28T22:14:03.120417Z

EventRecord message(EventRecord::Kind kind, const QByteArray &json)
{
    EventRecord record = FilterRows::message(kind, json);
    record.wireBytes = 40;
    return record;
}

EventRecord other(EventRecord::Kind kind, std::optional<int> shard, const QByteArray &keys)
{
    EventRecord record;
    record.kind = kind;
    record.at = moment;
    record.shard = shard;
    record.json = keys;
    return record;
}

} // namespace

class tst_LineFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesALineOfEveryKind_data();
    void writesALineOfEveryKind();
    void leavesDataOut();
    void tellsWhatWasDropped();
    void appendsBehindOtherLines();
    void timestampIsExact_data();
    void timestampIsExact();
};

void tst_LineFormat::writesALineOfEveryKind_data()
{
    QTest::addColumn<EventRecord>("record");
    QTest::addColumn<QByteArray>("line");
    using Kind = EventRecord::Kind;
    const auto row = [](const char *name, const EventRecord &record, const QByteArray &line) {
        QTest::newRow(name) << record << line;
    };

    row("dispatch", message(Kind::Dispatch, R"({"t":"MESSAGE_CREATE","s":7,"op":0,"d":{"b":1,"a":[1.50,"\u00e9"],"b":2}})"),
        R"({"kind":"dispatch","at":"2026-11-28T22:14:03.120417Z","shard":0,"t":"MESSAGE_CREATE","s":7,"wire_bytes":40,"bytes":73,"d":{"b":1,"a":[1.50,"\u00e9"],"b":2}})");
    row("dispatch without s and t", message(Kind::Dispatch, R"({"op":0,"d":null})"),
        R"({"kind":"dispatch","at":"2026-11-28T22:14:03.120417Z","shard":0,"t":null,"s":null,"wire_bytes":40,"bytes":17,"d":null})");
    row("dispatch with a name that is escaped", message(Kind::Dispatch, R"({"op":0,"t":"A\"B\u0041","s":0,"d":[]})"),
        R"({"kind":"dispatch","at":"2026-11-28T22:14:03.120417Z","shard":0,"t":"A\"B\u0041","s":0,"wire_bytes":40,"bytes":38,"d":[]})");
    row("line ends between tokens", message(Kind::Dispatch, "{\"op\":0,\"t\":\"X\",\"s\":1,\"d\":{\r\n  \"a\" : [1,\n2],\n\"b\":\"\\n\"\r}\n}"),
        "{\"kind\":\"dispatch\",\"at\":\"2026-11-28T22:14:03.120417Z\",\"shard\":0,\"t\":\"X\",\"s\":1,\"wire_bytes\":40,\"bytes\":57,"
        "\"d\":{    \"a\" : [1, 2], \"b\":\"\\n\" }}");
    row("received", message(Kind::Received, R"({"op":10,"d":{"heartbeat_interval":41250},"s":null,"t":null})"),
        R"({"kind":"received","at":"2026-11-28T22:14:03.120417Z","shard":0,"op":10,"wire_bytes":40,"bytes":60,"d":{"heartbeat_interval":41250}})");
    row("received without d", message(Kind::Received, R"({"op":11})"),
        R"({"kind":"received","at":"2026-11-28T22:14:03.120417Z","shard":0,"op":11,"wire_bytes":40,"bytes":9})");
    row("sent", message(Kind::Sent, R"({"op":1,"d":251})"),
        R"({"kind":"sent","at":"2026-11-28T22:14:03.120417Z","shard":0,"op":1,"bytes":16,"d":251})");
    row("state", other(Kind::State, 3, R"({"state":"idle"})"),
        R"({"kind":"state","at":"2026-11-28T22:14:03.120417Z","shard":3,"state":"idle"})");
    row("invalid", other(Kind::Invalid, 0, R"({"reason":"x","wire_bytes":3,"data":"e3t7"})"),
        R"({"kind":"invalid","at":"2026-11-28T22:14:03.120417Z","shard":0,"reason":"x","wire_bytes":3,"data":"e3t7"})");
    row("heartbeat", other(Kind::Heartbeat, 0, R"({"latency_ms":41.5,"seq":null})"),
        R"({"kind":"heartbeat","at":"2026-11-28T22:14:03.120417Z","shard":0,"latency_ms":41.5,"seq":null})");
    row("close", other(Kind::Close, 0, R"({"by":"server","code":4004})"),
        R"({"kind":"close","at":"2026-11-28T22:14:03.120417Z","shard":0,"by":"server","code":4004})");
    row("error of no one shard", other(Kind::Error, std::nullopt, R"({"error":"network"})"),
        R"({"kind":"error","at":"2026-11-28T22:14:03.120417Z","shard":null,"error":"network"})");
    row("ack", other(Kind::Ack, 0, R"({"command":"close","outcome":"sent"})"),
        R"({"kind":"ack","at":"2026-11-28T22:14:03.120417Z","shard":0,"command":"close","outcome":"sent"})");
    row("rate-limit", other(Kind::RateLimit, 0, R"({"bucket":"gateway"})"),
        R"({"kind":"rate-limit","at":"2026-11-28T22:14:03.120417Z","shard":0,"bucket":"gateway"})");
    row("summary", other(Kind::Summary, 0, R"({"dispatches":1})"),
        R"({"kind":"summary","at":"2026-11-28T22:14:03.120417Z","shard":0,"dispatches":1})");
    row("no further keys", other(Kind::State, 0, "{}"), R"({"kind":"state","at":"2026-11-28T22:14:03.120417Z","shard":0})");
}

void tst_LineFormat::writesALineOfEveryKind()
{
    QFETCH(const EventRecord, record);
    QFETCH(const QByteArray, line);
    QCOMPARE(toLine(record), line + '\n');
}

void tst_LineFormat::leavesDataOut()
{
    const EventRecord record = message(EventRecord::Kind::Dispatch, R"({"op":0,"t":"X","s":1,"d":{"a":1}})");
    QCOMPARE(toLine(record, false),
        QByteArray(R"({"kind":"dispatch","at":"2026-11-28T22:14:03.120417Z","shard":0,"t":"X","s":1,"wire_bytes":40,"bytes":34})" "\n"));
}

void tst_LineFormat::tellsWhatWasDropped()
{
    QByteArray line;
    appendLine(&line, other(EventRecord::Kind::State, 0, R"({"state":"ready"})"), { .dropped = 12 });
    QCOMPARE(line, QByteArray(R"({"kind":"state","at":"2026-11-28T22:14:03.120417Z","shard":0,"dropped":12,"state":"ready"})" "\n"));
}

void tst_LineFormat::appendsBehindOtherLines()
{
    const EventRecord record = message(EventRecord::Kind::Received, "{\"op\":11,\n\"d\":\nnull}");
    QByteArray lines;
    appendLine(&lines, record);
    appendLine(&lines, record);
    QCOMPARE(lines, toLine(record) + toLine(record));
}

void tst_LineFormat::timestampIsExact_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("1970") << qint64(0);
    QTest::newRow("leap day") << QDateTime(QDate(2028, 2, 29), QTime(23, 59, 59, 999), Qt::UTC).toMSecsSinceEpoch();
    QTest::newRow("the day after") << QDateTime(QDate(2028, 3, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    QTest::newRow("2100 has no leap day") << QDateTime(QDate(2100, 3, 1), QTime(4, 5, 6, 7), Qt::UTC).toMSecsSinceEpoch();
    QTest::newRow("the last year of four digits") << QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59, 999), Qt::UTC).toMSecsSinceEpoch();
}

void tst_LineFormat::timestampIsExact()
{
    QFETCH(const qint64, milliseconds);
    const QByteArray expected = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s).toLatin1();
    QCOMPARE(timestamp(milliseconds * 1000 + 42), expected + "042Z");
}

QTEST_GUILESS_MAIN(tst_LineFormat)
#include "tst_lineformat.moc"
