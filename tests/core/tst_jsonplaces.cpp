// SPDX-License-Identifier: MIT
#include "core/jsonpath.h"
#include "core/jsonsearch.h"
#include "core/jsontext.h"
#include "core/utf8.h"

#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

class tst_JsonPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesPaths_data();
    void writesPaths();
    void findsText_data();
    void findsText();
    void placesMoveWithIndentation();
    void decodesUtf8_data();
    void decodesUtf8();
};

void tst_JsonPlaces::writesPaths_data()
{
    QTest::addColumn<QStringList>("steps"); // "#2" is an index
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("python");
    QTest::addColumn<QString>("javaScript");
    const auto row = [](const char *name, const QStringList &steps, const QString &pointer, const QString &filter,
                         const QString &python, const QString &javaScript) {
        QTest::newRow(name) << steps << pointer << filter << python << javaScript;
    };
    row("the whole", {}, {}, {}, u"payload"_s, u"payload"_s);
    row("keys and an index", { u"d"_s, u"mentions"_s, u"#2"_s, u"id"_s }, u"/d/mentions/2/id"_s, u"d.mentions[2].id"_s,
        u"payload[\"d\"][\"mentions\"][2][\"id\"]"_s, u"payload.d.mentions[2].id"_s);
    row("an index first", { u"#0"_s, u"#1"_s }, u"/0/1"_s, u"[0][1]"_s, u"payload[0][1]"_s, u"payload[0][1]"_s);
    row("slash and tilde", { u"a/b~c"_s }, u"/a~1b~0c"_s, u"\"a/b~c\""_s, u"payload[\"a/b~c\"]"_s,
        u"payload[\"a/b~c\"]"_s);
    row("an empty key", { u"d"_s, QString() }, u"/d/"_s, u"d.\"\""_s, u"payload[\"d\"][\"\"]"_s, u"payload.d[\"\"]"_s);
    row("digits", { u"d"_s, u"123"_s }, u"/d/123"_s, u"d.123"_s, u"payload[\"d\"][\"123\"]"_s, u"payload.d[\"123\"]"_s);
    row("dots and quotes", { u"a.b"_s, u"c\"\\"_s }, u"/a.b/c\"\\"_s, u"\"a.b\".\"c\\\"\\\\\""_s,
        u"payload[\"a.b\"][\"c\\\"\\\\\"]"_s, u"payload[\"a.b\"][\"c\\\"\\\\\"]"_s);
    row("a line feed", { u"a\nb"_s }, u"/a\nb"_s, u"\"a\nb\""_s, u"payload[\"a\\u000ab\"]"_s,
        u"payload[\"a\\u000ab\"]"_s);
    row("letters of others", { u"é😀"_s }, u"/é😀"_s, u"\"é😀\""_s, u"payload[\"é😀\"]"_s, u"payload[\"é😀\"]"_s);
}

void tst_JsonPlaces::writesPaths()
{
    QFETCH(const QStringList, steps);
    std::vector<JsonStep> path;
    for (const QString &step : steps)
        path.push_back(step.startsWith(u'#') ? JsonStep { .index = step.mid(1).toInt() } : JsonStep { .key = step });
    const JsonPath way(path);
    QTEST(way.pointer(), "pointer");
    QTEST(way.filterPath(), "filter");
    QTEST(way.python(), "python");
    QTEST(way.javaScript(), "javaScript");
}

void tst_JsonPlaces::findsText_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QByteArray json = R"({"Name":"Ann","n":["ann","x\"ann\u00e9","\u0041nn\n",12.50],"\\":"a\\b"})";
    QTest::newRow("keys and values, any case") << json << u"NN"_s << QStringList { u"nn"_s, u"nn"_s, u"nn"_s, u"nn"_s };
    QTest::newRow("a string that escapes hide") << json << u"ann\n"_s << QStringList { u"\\u0041nn\\n"_s };
    QTest::newRow("an escaped letter") << json << u"é"_s << QStringList { u"x\\\"ann\\u00e9"_s };
    QTest::newRow("digits") << json << u"2.5"_s << QStringList { u"2.5"_s };
    QTest::newRow("across tokens") << json << u"\"n\":["_s << QStringList { u"\"n\":["_s };
    QTest::newRow("nothing wanted") << json << QString() << QStringList();
    QTest::newRow("not there") << json << u"zebra"_s << QStringList();
    QTest::newRow("a cut string") << QByteArray(R"({"a":"x\n)") << u"x"_s << QStringList { u"x"_s };
    QTest::newRow("a cut escape") << QByteArray(R"({"a":"x\)") << u"\n"_s << QStringList();
    QTest::newRow("nothing to search") << QByteArray() << u"x"_s << QStringList();
}

void tst_JsonPlaces::findsText()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, text);
    QStringList found;
    qsizetype end = 0;
    for (const ByteRange &place : findInJson(json, text)) {
        QVERIFY(place.begin >= end);
        end = place.end;
        found.append(QString::fromUtf8(json.mid(place.begin, place.length())));
    }
    QTEST(found, "expected");
}

void tst_JsonPlaces::placesMoveWithIndentation()
{
    const QByteArray json = R"({ "a":[1, "x , \" y" ],"e":{ },"é":null})";
    const QByteArray wide = indented(json);
    std::vector<ByteRange> tokens;
    for (const QByteArray token : { "\"a\"", "1", "\"x , \\\" y\"", "{ }", "null" })
        tokens.push_back({ json.indexOf(token), json.indexOf(token) + token.size() });
    QStringList moved;
    for (const ByteRange &place : indentedPlaces(json, wide, tokens))
        moved.append(QString::fromUtf8(wide.mid(place.begin, place.length())));
    QCOMPARE(moved, (QStringList { u"\"a\""_s, u"1"_s, u"\"x , \\\" y\""_s, u"{}"_s, u"null"_s }));
    QCOMPARE(indentedPlaces(json, wide, { { 0, json.size() } }).front(), (ByteRange { 0, wide.size() }));
}

void tst_JsonPlaces::decodesUtf8_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint32>("code");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("columns");
    QTest::newRow("ASCII") << QByteArray("a") << 0x61U << 1 << 1;
    QTest::newRow("two bytes") << QByteArray("é") << 0xe9U << 2 << 1;
    QTest::newRow("three bytes, wide") << QByteArray("中") << 0x4e2dU << 3 << 2;
    QTest::newRow("four bytes, wide") << QByteArray("😀") << 0x1f600U << 4 << 2;
    QTest::newRow("joins") << QByteArray("\xcc\x81") << 0x301U << 2 << 0;
    QTest::newRow("cut") << QByteArray("\xe4\xb8") << 0xfffdU << 1 << 1;
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << 0xfffdU << 1 << 1;
    QTest::newRow("overlong of three") << QByteArray("\xe0\x80\xaf") << 0xfffdU << 1 << 1;
    QTest::newRow("a surrogate") << QByteArray("\xed\xa0\x80") << 0xfffdU << 1 << 1;
    QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << 0xfffdU << 1 << 1;
    QTest::newRow("no first byte") << QByteArray("\x80") << 0xfffdU << 1 << 1;
}

void tst_JsonPlaces::decodesUtf8()
{
    QFETCH(const QByteArray, text);
    const Utf8::Character character = Utf8::at(text, 0);
    QTEST(static_cast<quint32>(character.code), "code");
    QTEST(character.length, "length");
    QTEST(Utf8::columns(character.code), "columns");
}

QTEST_GUILESS_MAIN(tst_JsonPlaces)
#include "tst_jsonplaces.moc"
