// SPDX-License-Identifier: MIT
#include "core/capture/tokenmask.h"

#include "core/gateway/gatewaypayload.h"

#include <QTest>

using namespace Shardscope;

class tst_TokenMask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksTokens_data();
    void masksTokens();
    void movesTheDataOfARecord();
};

void tst_TokenMask::masksTokens_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("masked");
    const auto same = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json << json; };
    QTest::newRow("interaction") << QByteArray(R"({"id":"1","token":"aW50ZXJhY3Rpb246","type":2})") << QByteArray(R"({"id":"1","token":"<redacted>","type":2})");
    QTest::newRow("spaces") << QByteArray("{\"token\" :\n \"abc\"}") << QByteArray("{\"token\" :\n \"<redacted>\"}");
    QTest::newRow("nested, several") << QByteArray(R"([{"token":"a"},{"x":{"token":"b\"c"}}])") << QByteArray(R"([{"token":"<redacted>"},{"x":{"token":"<redacted>"}}])");
    QTest::newRow("webhook address") << QByteArray(R"({"url":"https://discord.com/api/webhooks/123/abcdefghijklmnop_-QR","a":1})")
                                     << QByteArray(R"({"url":"https://discord.com/api/webhooks/123/<redacted>","a":1})");
    QTest::newRow("webhook address, escaped") << QByteArray(R"(["https:\/\/discord.com\/api\/webhooks\/123\/abcdefghijklmnop_-QR\/slack"])")
                                              << QByteArray(R"(["https:\/\/discord.com\/api\/webhooks\/123\/<redacted>\/slack"])");
    QTest::newRow("a key and an address") << QByteArray(R"({"token":"abc","content":"see webhooks/1/aaaaaaaaaaaaaaaa"})")
                                          << QByteArray(R"({"token":"<redacted>","content":"see webhooks/1/<redacted>"})");
    same("no text", R"({"token":null,"a":{"token":5}})");
    same("masked already", R"({"token":"<redacted>"})");
    same("a value, not a key", R"(["token","abc"])");
    same("in a text", R"({"content":"\"token\":\"abc\""})");
    same("another key", R"({"tokens":"abc","atoken":"abc"})");
    same("webhooks without a token", R"({"url":"/webhooks/123","b":"webhooks/123/short","c":"webhooks"})");
    same("cut off", R"({"token":)");
}

void tst_TokenMask::masksTokens()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, masked);
    QCOMPARE(withoutForeignTokens(json), masked);
}

void tst_TokenMask::movesTheDataOfARecord()
{
    EventRecord record;
    record.kind = EventRecord::Kind::Dispatch;
    record.json = R"({"op":0,"d":{"token":"a-token-of-an-interaction"},"t":"INTERACTION_CREATE"})";
    const std::optional<GatewayPayload> payload = GatewayPayload::parse(record.json, nullptr);
    record.hasData = true;
    record.dataOffset = payload->dataOffset;
    record.dataLength = payload->dataLength;
    const EventRecord masked = withoutForeignTokens(record);
    QCOMPARE(masked.data().toByteArray(), QByteArray(R"({"token":"<redacted>"})"));
    QCOMPARE(masked.json, QByteArray(R"({"op":0,"d":{"token":"<redacted>"},"t":"INTERACTION_CREATE"})"));

    record.kind = EventRecord::Kind::State;
    QCOMPARE(withoutForeignTokens(record).json, record.json);
}

QTEST_GUILESS_MAIN(tst_TokenMask)
#include "tst_tokenmask.moc"
