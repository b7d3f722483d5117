// SPDX-License-Identifier: MIT
#include "core/capture/lineformat.h"
#include "core/capture/linereader.h"
#include "core/capture/sanitizer.h"
#include "core/capture/valuemask.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

using Kind = EventRecord::Kind;

namespace {

/// What of a fixture nobody may read afterwards.
const QSet<QString> personal { u"content"_s, u"username"_s, u"global_name"_s, u"nick"_s, u"email"_s, u"phone"_s,
    u"bio"_s, u"topic"_s, u"name"_s, u"title"_s, u"description"_s, u"value"_s, u"text"_s, u"filename"_s, u"url"_s,
    u"proxy_url"_s, u"avatar"_s, u"banner"_s, u"icon"_s, u"splash"_s, u"reason"_s, u"custom_message"_s, u"label"_s,
    u"query"_s };

QByteArrayList payloads()
{
    QByteArrayList all;
    const QString fixtures = qEnvironmentVariable("SHARDSCOPE_FIXTURES");
    const QString own = QStringLiteral(SHARDSCOPE_SOURCE_DIR "/tests/payloads");
    for (const QString &path : { own, fixtures }) {
        const QDir folder(path);
        if (path.isEmpty())
            continue;
        for (const QString &name : folder.entryList({ u"*.json"_s })) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all.append(file.readAll().trimmed());
        }
    }
    return all;
}

/// The same structure, types, numbers and ids; what differs is a text that was removed.
QString difference(const QJsonValue &before, const QJsonValue &after, const QString &key)
{
    if (before.type() != after.type())
        return key + u" has another type"_s;
    if (before.isArray()) {
        const QJsonArray a = before.toArray();
        const QJsonArray b = after.toArray();
        if (a.size() != b.size())
            return key + u" has another size"_s;
        for (int i = 0; i < a.size(); ++i) {
            if (const QString found = difference(a[i], b[i], key); !found.isEmpty())
                return found;
        }
    } else if (before.isObject()) {
        const QJsonObject a = before.toObject();
        const QJsonObject b = after.toObject();
        if (a.keys() != b.keys())
            return key + u" has other keys"_s;
        for (auto it = a.begin(); it != a.end(); ++it) {
            if (const QString found = difference(it.value(), b.value(it.key()), it.key()); !found.isEmpty())
                return found;
        }
    } else if (before.isString()) {
        const QString a = before.toString();
        const QString b = after.toString();
        const bool isRemoved = b == "<removed>"_L1 || b == "<redacted>"_L1;
        if (a != b && !isRemoved)
            return key + u" became "_s + b;
        if (personal.contains(key) && !a.isEmpty() && !isRemoved)
            return key + u" is still there: "_s + b;
        const bool isId = (key == "id"_L1 || key.endsWith("_id"_L1)) && !a.isEmpty()
            && std::all_of(a.begin(), a.end(), [](QChar c) { return c.isDigit(); });
        if (a != b && (isId || key == "type"_L1 || key == "custom_id"_L1 || key.endsWith("timestamp"_L1)))
            return key + u" is gone"_s;
    } else if (before != after) {
        return key + u" has another value"_s;
    }
    return {};
}

EventRecord record(Kind kind, const QByteArray &data)
{
    QString error;
    return *readLine("{\"kind\":\"" + QByteArray(recordKindName(kind))
            + "\",\"at\":\"2026-11-28T22:14:03.120417Z\",\"shard\":0,\"op\":8,\"t\":\"X\",\"s\":1,\"d\":" + data + '}',
        &error);
}

} // namespace

class tst_Sanitizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksValues_data();
    void masksValues();
    void sanitizesALine_data();
    void sanitizesALine();
    void nothingPersonalOfTheFixturesRemains();
    void movesTheDataOfARecord();
    void keepsEverythingWhereAsked();
    void theHeaderTellsTheLevel_data();
    void theHeaderTellsTheLevel();
};

void tst_Sanitizer::masksValues_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("masked");
    const auto same = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json << json; };
    QTest::newRow("a text") << QByteArray(R"({"name":"Ann","id":"1"})")
                            << QByteArray(R"({"name":"<removed>","id":"1"})");
    QTest::newRow("spaces") << QByteArray("{ \"name\" :\t\"Ann\" }") << QByteArray("{ \"name\" :\t\"<removed>\" }");
    QTest::newRow("an escaped key") << QByteArray(R"({"n\u0061me":"Ann"})")
                                    << QByteArray(R"({"n\u0061me":"<removed>"})");
    QTest::newRow("escapes in the text") << QByteArray(R"({"name":"a\"b\\","x":"y"})")
                                         << QByteArray(R"({"name":"<removed>","x":"y"})");
    QTest::newRow("in arrays")
        << QByteArray(R"({"name":["a",["b"],{"x":"c","name":"d"},"e"],"x":["f"]})")
        << QByteArray(R"({"name":["<removed>",["<removed>"],{"x":"c","name":"<removed>"},"<removed>"],"x":["f"]})");
    QTest::newRow("twice") << QByteArray(R"({"name":"a","name":"b"})")
                           << QByteArray(R"({"name":"<removed>","name":"<removed>"})");
    QTest::newRow("a piece") << QByteArray(R"(,"name":"a","x":1)") << QByteArray(R"(,"name":"<removed>","x":1)");
    QTest::newRow("cut off") << QByteArray(R"({"name":"abc)") << QByteArray(R"({"name":"<removed>)");
    same("empty", R"({"name":""})");
    same("no text", R"({"name":null,"x":{"name":5},"y":[{"name":true}]})");
    same("another key", R"({"names":"a","Name":"b"})");
    same("a value like the key", R"(["name","abc",{"x":"name"}])");
    same("within a text", R"({"x":"{\"name\":\"a\"}"})");
    same("removed before", R"({"name":"<removed>"})");
    same("broken", "}}]]\"\"\"");
}

void tst_Sanitizer::masksValues()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, masked);
    QCOMPARE(maskValues(json, [](QByteArrayView key) { return key == "name" ? ValueRule::Remove : ValueRule::Keep; }),
        masked);
}

void tst_Sanitizer::sanitizesALine_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("strict");
    const auto row = [](const char *name, Kind kind, const QByteArray &line, const QByteArray &strict) {
        QTest::newRow(name) << int(kind) << line << strict;
    };
    row("members asked for", Kind::Sent, R"({"op":8,"d":{"guild_id":"1","query":"Ann","limit":0,"nonce":"n"}})",
        R"({"op":8,"d":{"guild_id":"1","query":"<removed>","limit":0,"nonce":"n"}})");
    row("all members asked for", Kind::Sent, R"({"d":{"query":"","limit":0}})", R"({"d":{"query":"","limit":0}})");
    row("presence", Kind::Sent, R"({"d":{"status":"dnd","activities":[{"name":"chess","state":"alone","type":0}]}})",
        R"({"d":{"status":"dnd","activities":[{"name":"<removed>","state":"<removed>","type":0}]}})");
    row("status of a voice channel", Kind::Dispatch, R"({"d":{"id":"5","status":"Ann sings"}})",
        R"({"d":{"id":"5","status":"<removed>"}})");
    row("ids that are names", Kind::Dispatch, R"({"d":{"id":"17","account":{"id":"ann_on_twitch"}}})",
        R"({"d":{"id":"17","account":{"id":"<removed>"}}})");
    row("components", Kind::Dispatch, R"({"d":{"custom_id":"vote:1","label":"Yes","type":2}})",
        R"({"d":{"custom_id":"vote:1","label":"<removed>","type":2}})");
    row("what could not be read", Kind::Invalid, R"({"reason":"no JSON","wire_bytes":5,"data":"aGVsbG8="})",
        R"({"reason":"no JSON","wire_bytes":5,"data":""})");
    row("an unknown kind", Kind::Other, R"({"kind":"x","name":"Ann"})", R"({"kind":"x","name":"<removed>"})");
    row("a close", Kind::Close, R"({"reason":"Session timed out","code":4009})",
        R"({"reason":"Session timed out","code":4009})");
    row("a state", Kind::State, R"({"state":"ready","detail":"Ready"})", R"({"state":"ready","detail":"Ready"})");
    row("tokens too", Kind::Dispatch, R"({"d":{"token":"abcdef","name":"x"}})",
        R"({"d":{"token":"<redacted>","name":"<removed>"}})");
}

void tst_Sanitizer::sanitizesALine()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, strict);
    QCOMPARE(sanitizedLine(line, Kind(kind), SanitizeLevel::Strict), strict);
    QCOMPARE(sanitizedLine(line, Kind(kind), SanitizeLevel::KeepTokens), line);
    QCOMPARE(sanitizedLine(line, Kind(kind), SanitizeLevel::Tokens), QByteArray(line).replace("abcdef", "<redacted>"));
}

void tst_Sanitizer::nothingPersonalOfTheFixturesRemains()
{
    const QByteArrayList all = payloads();
    QVERIFY(all.size() >= 79);
    qsizetype removed = 0;
    for (const QByteArray &json : all) {
        const QByteArray strict = sanitizedLine(json, Kind::Dispatch, SanitizeLevel::Strict);
        const QJsonValue before = QJsonDocument::fromJson(json).object();
        QJsonParseError error;
        const QJsonValue after = QJsonDocument::fromJson(strict, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        const QString found = difference(before, after, u"message"_s);
        QVERIFY2(found.isEmpty(), qPrintable(found + u" in "_s + QString::fromUtf8(json.left(120))));
        removed += strict.count(removedMark.toByteArray());
        QCOMPARE(sanitizedLine(strict, Kind::Dispatch, SanitizeLevel::Strict), strict);
    }
    QVERIFY(removed > 300);
}

void tst_Sanitizer::movesTheDataOfARecord()
{
    EventRecord before = record(Kind::Sent, R"({"query":"A name that is long","token":"of an interaction"})");
    before.extra = R"(,"name":"Ann")";
    const EventRecord after = sanitized(before, SanitizeLevel::Strict);
    QCOMPARE(after.data().toByteArray(), QByteArray(R"({"query":"<removed>","token":"<redacted>"})"));
    QCOMPARE(after.json, QByteArray(R"({"op":8,"d":{"query":"<removed>","token":"<redacted>"}})"));
    QCOMPARE(after.extra, QByteArray(R"(,"name":"<removed>")"));
    QCOMPARE(sanitized(before, SanitizeLevel::Tokens).data().toByteArray(),
        QByteArray(R"({"query":"A name that is long","token":"<redacted>"})"));
}

void tst_Sanitizer::keepsEverythingWhereAsked()
{
    const EventRecord before = record(Kind::Dispatch, R"({"token":"of an interaction","content":"hello"})");
    QCOMPARE(toLine(sanitized(before, SanitizeLevel::KeepTokens)), toLine(before));
}

void tst_Sanitizer::theHeaderTellsTheLevel_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("leftOut");
    QTest::newRow("keep-tokens") << int(SanitizeLevel::KeepTokens) << QByteArray("keep-tokens") << 2;
    QTest::newRow("tokens") << int(SanitizeLevel::Tokens) << QByteArray("tokens") << 3;
    QTest::newRow("strict") << int(SanitizeLevel::Strict) << QByteArray("strict") << 7;
}

void tst_Sanitizer::theHeaderTellsTheLevel()
{
    QFETCH(const int, level);
    QFETCH(const QByteArray, name);
    QFETCH(const int, leftOut);
    const QByteArray line = toLine(captureHeader(SanitizeLevel(level), 0));
    QVERIFY(line.startsWith(R"({"kind":"capture","at":"1970-01-01T00:00:00.000000Z","shard":null,"format":1,)"));
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object.value("level"_L1).toString().toLatin1(), name);
    QCOMPARE(object.value("program"_L1).toString(), u"Shardscope " SHARDSCOPE_VERSION ""_s);
    QCOMPARE(object.value("left_out"_L1).toArray().size(), leftOut);
    QCOMPARE(sanitizeLevelOfName(name), std::optional(SanitizeLevel(level)));
    QString error;
    QCOMPARE(readLine(line.chopped(1), &error)->type, name);
}

QTEST_GUILESS_MAIN(tst_Sanitizer)
#include "tst_sanitizer.moc"
