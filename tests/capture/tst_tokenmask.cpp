// SPDX-License-Identifier: MIT
#include "core/capture/tokenmask.h"

#include <QTest>

using namespace Shardscope;

class tst_TokenMask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksTokens_data();
    void masksTokens();
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
    QTest::newRow("an escaped key") << QByteArray(R"({"to\u006ben":"abc"})") << QByteArray(R"({"to\u006ben":"<redacted>"})");
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

QTEST_GUILESS_MAIN(tst_TokenMask)
#include "tst_tokenmask.moc"
