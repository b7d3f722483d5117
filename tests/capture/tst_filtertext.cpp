// SPDX-License-Identifier: MIT
#include "core/capture/filter.h"
#include "core/capture/filtercompletion.h"
#include "core/capture/filtertext.h"

#include "tests/support/filterrow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using What = FilterCompletion::What;

class tst_FilterText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesWhatNeedsIt_data();
    void quotesWhatNeedsIt();
    void literalMeansItself_data();
    void literalMeansItself();
    void termMatchesItsPayload_data();
    void termMatchesItsPayload();
    void tellsWhatIsBeingTyped_data();
    void tellsWhatIsBeingTyped();
    void offersWords();
    void everyFieldIsDescribed();
};

void tst_FilterText::quotesWhatNeedsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("literal");
    const auto row
        = [](const char *name, const QString &text, const QString &literal) { QTest::newRow(name) << text << literal; };
    row("word", u"MESSAGE_CREATE"_s, u"MESSAGE_CREATE"_s);
    row("number", u"2.5"_s, u"2.5"_s);
    row("dashes", u"rate-limit"_s, u"rate-limit"_s);
    row("letters of any language", u"Zo\u00eb"_s, u"Zo\u00eb"_s);
    row("nothing", QString(), u"\"\""_s);
    row("space", u"a b"_s, u"\"a b\""_s);
    row("colon", u"a:b"_s, u"\"a:b\""_s);
    row("star", u"a*"_s, u"\"a*\""_s);
    row("dots", u"a..b"_s, u"\"a..b\""_s);
    row("minus", u"-5"_s, u"\"-5\""_s);
    row("slash", u"/a/"_s, u"\"/a/\""_s);
    row("keyword", u"or"_s, u"\"or\""_s);
    row("word of JSON", u"true"_s, u"\"true\""_s);
    row("quote and backslash", u"a\"b\\"_s, uR"("a\"b\\")"_s);
    row("control", u"a\nb"_s, uR"("a\u000ab")"_s);
}

void tst_FilterText::quotesWhatNeedsIt()
{
    QFETCH(const QString, text);
    QTEST(filterLiteral(text), "literal");
}

void tst_FilterText::literalMeansItself_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "a", "not", "-a", "a b", "a:b", "*", "..", "/a/", "\\", "\"", "\\\"", "(a)", "true",
             "\n\t", "\x01", "a\\nb", "" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_FilterText::literalMeansItself()
{
    QFETCH(const QString, text);
    const auto filter = Filter::compile(u"t:"_s + filterLiteral(text));
    QVERIFY(filter.index() == 0);
    EventRecord record;
    record.kind = EventRecord::Kind::Dispatch;
    record.type = text.toUtf8();
    QCOMPARE(std::get<0>(filter)->matches(record), !text.isEmpty());
    record.type += 'x';
    QVERIFY(!std::get<0>(filter)->matches(record));
}

void tst_FilterText::termMatchesItsPayload_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("term");
    QTest::addColumn<QByteArray>("data");
    const auto row = [](const char *name, const char *path, const char *json, const QString &term, const char *data) {
        QTest::newRow(name) << QByteArray(path) << QByteArray(json) << term << QByteArray(data);
    };
    row("string", "d.mentions[1].id", R"("42")", u"d.mentions[1].id:42"_s, R"({"mentions":[0,{"id":"42"}]})");
    row("number", "d.n", "-2.50", u"d.n:-2.50"_s, R"({"n":-2.50})");
    row("true", "d.b", "true", u"d.b:true"_s, R"({"b":true})");
    row("null", "d.b", "null ", u"d.b:null"_s, R"({"b":null})");
    row("text true", "d.b", R"("true")", u"d.b:\"true\""_s, R"({"b":"true"})");
    row("escapes", "d.b", R"("a\n\u0041 ")", u"d.b:\"a\\u000aA \""_s, R"({"b":"a\nA\u0020"})");
    row("lone surrogate", "d.b", R"("\ud800")", u"d.b:\"\\\\ud800\""_s, R"({"b":"\ud800"})");
    row("object", "d.o", R"({"a":1})", u"d.o:*"_s, R"({"o":{"a":1}})");
    row("array", "d.o", "[]", u"d.o:*"_s, R"({"o":[]})");
    row("quoted key", "d.\"a.b\".c", "1", u"d.\"a.b\".c:1"_s, R"({"a.b":{"c":1}})");
    row("the whole data", "d", "1", QString(), "{}");
    row("no path", "x.y", "1", QString(), "{}");
    row("half a path", "d.a[", "1", QString(), "{}");
    row("no value", "d.a", "", QString(), "{}");
}

void tst_FilterText::termMatchesItsPayload()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, data);
    const QString term = filterTerm(path, json);
    QTEST(term, "term");
    if (term.isEmpty())
        return;
    const auto filter = Filter::compile(term);
    QVERIFY2(filter.index() == 0, qPrintable(term));
    QVERIFY(std::get<0>(filter)->matches(FilterRows::dispatch("X", data)));
    QVERIFY(!std::get<0>(filter)->matches(FilterRows::dispatch("X", R"({"b":"other"})")));
}

void tst_FilterText::tellsWhatIsBeingTyped_data()
{
    QTest::addColumn<QString>("typed"); // the cursor is |
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("field"); // or path
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("word"); // that would be replaced
    const auto row = [](const char *typed, What what, const char *field, const char *prefix, const char *word) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << int(what) << QString::fromUtf8(field)
                             << QString::fromUtf8(prefix) << QString::fromUtf8(word);
    };
    row("|", What::Field, "", "", "");
    row("gu|", What::Field, "", "gu", "gu");
    row("g|u", What::Field, "", "g", "gu");
    row("a |", What::Field, "", "", "");
    row("(ki|", What::Field, "", "ki", "ki");
    row("-ki|", What::Field, "", "ki", "ki");
    row("a or ki|", What::Field, "", "ki", "ki");
    row("t:A ki|", What::Field, "", "ki", "ki");
    row("t:|", What::Value, "t", "", "");
    row("t:MES|", What::Value, "t", "MES", "MES");
    row("t:M|ES op:1", What::Value, "t", "M", "MES");
    row("T:A..B|", What::Value, "t", "B", "B");
    row("t:A..|", What::Value, "t", "", "");
    row("t:|A..B", What::Value, "t", "", "A");
    row("kind:\"di|", What::Value, "kind", "di", "\"di");
    row("at:2026-11-28T22:1|", What::Value, "at", "2026-11-28T22:1", "2026-11-28T22:1");
    row("d.|", What::Path, "", "d.", "d.");
    row("-d.author.b|:true", What::Path, "", "d.author.b", "d.author.b");
    row("d.author.bot:t|", What::Value, "d.author.bot", "t", "t");
    row("nope:t|", What::Nothing, "", "", "");
    row("t:/a b|", What::Nothing, "", "", "");
    row("\"a t:|", What::Nothing, "", "", "");
    row("t:a:b ki|", What::Nothing, "", "", "");
}

void tst_FilterText::tellsWhatIsBeingTyped()
{
    QFETCH(QString, typed);
    const qsizetype cursor = typed.indexOf(u'|');
    typed.remove(cursor, 1);
    const FilterCompletion completion = FilterCompletion::at(typed, cursor);
    QTEST(int(completion.what), "what");
    QTEST(completion.field ? QString(completion.field->name) : completion.path, "field");
    QTEST(completion.prefix, "prefix");
    QTEST(typed.mid(completion.position, completion.length), "word");
}

void tst_FilterText::offersWords()
{
    QCOMPARE(FilterCompletion::at(u"g", 1).words(), QStringList { u"guild:"_s });
    QVERIFY(FilterCompletion::at(u"", 0).words().contains(u"d."_s));
    QCOMPARE(FilterCompletion::at(u"kind:rate", 9).words(), QStringList { u"rate-limit"_s });
    QCOMPARE(FilterCompletion::at(u"t:message_c", 11).words(), QStringList { u"MESSAGE_CREATE"_s });
    QCOMPARE(FilterCompletion::at(u"d.a:tr", 6).words(), QStringList());
}

void tst_FilterText::everyFieldIsDescribed()
{
    QCOMPARE(FilterField::all().size(), std::size_t(12));
    for (const FilterField &field : FilterField::all()) {
        QVERIFY(!field.description().isEmpty());
        QCOMPARE(FilterField::find(QString(field.name)), field.type == FilterField::Type::Path ? nullptr : &field);
    }
}

QTEST_GUILESS_MAIN(tst_FilterText)
#include "tst_filtertext.moc"
