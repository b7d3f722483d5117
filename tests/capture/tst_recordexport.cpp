// SPDX-License-Identifier: MIT
#include "core/capture/linereader.h"
#include "core/capture/recordexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

EventRecord record(const QByteArray &keys)
{
    QString error;
    const std::optional<EventRecord> read = readLine('{' + keys + '}', &error);
    if (!read)
        qFatal("%s", qPrintable(error));
    return *read;
}

QByteArray exported(RecordExport::Form form, const QList<EventRecord> &records)
{
    const std::unique_ptr<RecordExport> writer = RecordExport::create(form);
    QByteArray out;
    for (const EventRecord &one : records)
        writer->append(&out, one);
    writer->finish(&out);
    return out;
}

const QByteArray at = "\"at\":\"2026-11-28T22:14:03.120417Z\",\"shard\":2";

} // namespace

class tst_RecordExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void harHoldsTheMessages();
    void harOfNothingIsWhole();
    void csvRows_data();
    void csvRows();
};

void tst_RecordExport::harHoldsTheMessages()
{
    const QByteArray later = QByteArray(at).replace("03.120417", "04.620417");
    const QByteArray out = exported(RecordExport::Form::Har,
        { record(at + R"(,"kind":"state","state":"connecting")"),
            record(at + R"(,"kind":"sent","op":1,"bytes":9,"d":null)"),
            record(later + R"(,"kind":"dispatch","t":"X","s":5,"d":{"q":"a\"b\u00e9"})") });
    QJsonParseError error;
    const QJsonObject log = QJsonDocument::fromJson(out, &error).object().value("log"_L1).toObject();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    QCOMPARE(log.value("version"_L1).toString(), u"1.2"_s);
    QCOMPARE(log.value("creator"_L1).toObject().value("name"_L1).toString(), u"Shardscope"_s);
    const QJsonArray entries = log.value("entries"_L1).toArray();
    QCOMPARE(entries.size(), 1);
    const QJsonObject entry = entries[0].toObject();
    // What the format asks of each entry.
    for (const QLatin1StringView key :
        { "startedDateTime"_L1, "time"_L1, "request"_L1, "response"_L1, "cache"_L1, "timings"_L1 })
        QVERIFY2(entry.contains(key), key.data());
    QCOMPARE(entry.value("startedDateTime"_L1).toString(), u"2026-11-28T22:14:03.120417Z"_s);
    QCOMPARE(entry.value("time"_L1).toDouble(), 1500.0);
    QCOMPARE(entry.value("_resourceType"_L1).toString(), u"websocket"_s);
    const QJsonArray messages = entry.value("_webSocketMessages"_L1).toArray();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0].toObject(),
        QJsonObject({ { u"type"_s, u"send"_s }, { u"time"_s, 1795904043.120417 }, { u"opcode"_s, 1 },
            { u"data"_s, u"{\"op\":1,\"d\":null}"_s } }));
    QCOMPARE(messages[1].toObject().value("type"_L1).toString(), u"receive"_s);
    QCOMPARE(messages[1].toObject().value("data"_L1).toString(),
        u"{\"t\":\"X\",\"s\":5,\"op\":0,\"d\":{\"q\":\"a\\\"b\\u00e9\"}}"_s);
}

void tst_RecordExport::harOfNothingIsWhole()
{
    const QJsonDocument document = QJsonDocument::fromJson(exported(RecordExport::Form::Har, {}));
    QVERIFY(document.object().value("log"_L1).toObject().value("entries"_L1).isArray());
}

void tst_RecordExport::csvRows_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("dispatch") << QByteArray(
        R"("kind":"dispatch","t":"MESSAGE_CREATE","s":7,"wire_bytes":40,"bytes":73,"d":{"guild_id":"18446744073709551615","channel_id":"2","author":{"id":"3"}})")
                              << QByteArray("dispatch,2,0,MESSAGE_CREATE,7,18446744073709551615,2,3,40,73,");
    QTest::newRow("received") << QByteArray(R"("kind":"received","op":11,"wire_bytes":4,"bytes":5)")
                              << QByteArray("received,2,11,,,,,,4,5,");
    QTest::newRow("sent") << QByteArray(R"("kind":"sent","op":1,"bytes":5)") << QByteArray("sent,2,1,,,,,,,5,");
    QTest::newRow("heartbeat") << QByteArray(R"("kind":"heartbeat","latency_ms":41.25,"seq":9)")
                               << QByteArray("heartbeat,2,,,,,,,,,41.25");
    QTest::newRow("state") << QByteArray(R"("kind":"state","state":"idle")") << QByteArray("state,2,,,,,,,,,");
    QTest::newRow("commas and quotes") << QByteArray(R"("kind":"dispatch","t":"a,\"b")")
                                       << QByteArray("dispatch,2,0,\"a,\\\"\"b\",,,,,0,23,");
    for (const char first : { '=', '+', '-', '@' })
        QTest::addRow("formula %c", first) << QByteArray(R"("kind":"dispatch","bytes":1,"t":")") + first + "1+1\""
                                           << QByteArray("dispatch,2,0,\"'") + first + "1+1\",,,,,0,1,";
    QTest::newRow("formula as a kind") << QByteArray(R"("kind":"=1")") << QByteArray("\"'=1\",2,,,,,,,,,");
}

void tst_RecordExport::csvRows()
{
    QFETCH(const QByteArray, keys);
    QFETCH(const QByteArray, row);
    const QByteArray out = exported(RecordExport::Form::Csv, { record(at + ',' + keys) });
    const QByteArray head = "at,kind,shard,op,t,s,guild,channel,user,wire_bytes,bytes,latency_ms\r\n";
    QCOMPARE(out.first(head.size()), head);
    if (QByteArray(QTest::currentDataTag()) == "commas and quotes")
        QVERIFY(out.contains(",\"a,\\\"\"b\","));
    else
        QCOMPARE(out.sliced(head.size()), "2026-11-28T22:14:03.120417Z," + row + "\r\n");
    QCOMPARE(exported(RecordExport::Form::Csv, {}), head);
}

QTEST_GUILESS_MAIN(tst_RecordExport)
#include "tst_recordexport.moc"
