// SPDX-License-Identifier: MIT
#include "core/capture/filter.h"

#include "tests/support/filterrow.h"

#include <QTest>

#include <map>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using FilterRows::CountingRow;
using Kind = EventRecord::Kind;

namespace {

/// The rows that expressions choose from, by a letter each.
std::map<char, EventRecord> samples()
{
    std::map<char, EventRecord> rows;
    rows['m'] = FilterRows::message(Kind::Dispatch,
        QByteArray(
            R"({"t":"MESSAGE_CREATE","s":100,"op":0,"d":{"id":"9007199254740993","guild_id":"1100","channel_id":"2200",
            "author":{"id":"42","username":"Zoë","bot":true},"content":"Hello World: (a) 100% 'quoted'","nonce":42,
            "mentions":[{"id":"7"},{"id":"8","roles":["x","y"]}],"edited":null,"timestamp":"2026-11-28T22:14:03.120000+00:00",
            "a.b":{"c d":1},"flags":-3,"ratio":2.50,"big":18446744073709551615,"yes":"true"}})")
            .replace("'", "\\\""));
    rows['u'] = FilterRows::message(Kind::Dispatch,
        R"({"t":"MESSAGE_UPDATE","s":101,"op":0,"d":{"guild_id":"1100","channel_id":"2201","author":{"id":"43"},"edited":1}})");
    rows['g'] = FilterRows::message(Kind::Dispatch,
        R"({"t":"GUILD_CREATE","s":102,"op":0,"d":{"id":"18446744073709551615","name":"A..B","member_count":5}})");
    rows['n'] = FilterRows::message(Kind::Dispatch, R"({"t":null,"s":null,"op":0,"d":[]})");
    rows['h'] = FilterRows::message(Kind::Received, R"({"t":null,"s":null,"op":10,"d":{"heartbeat_interval":41250}})");
    rows['s'] = FilterRows::message(Kind::Sent, R"({"op":1,"d":251})");
    rows['b'].kind = Kind::Heartbeat;
    rows['b'].latencyMs = 41.5;
    rows['b'].json = R"({"latency_ms":41.5,"seq":251})";
    rows['b'].bytes = 29;
    rows['e'].kind = Kind::Error;
    rows['e'].type = "network";
    rows['e'].json = R"({"error":"network","message":"hello, nothing"})";
    rows['o'].kind = Kind::Other;
    rows['o'].type = "Weather";
    rows['o'].json = R"({"rain":true})";
    qint64 at = 1795904043120417; // 2026-11-28T22:14:03.120417Z
    int shard = 0;
    for (const char row : { 'm', 'u', 'g', 'n', 'h', 's', 'b', 'e', 'o' }) {
        rows[row].at = at;
        rows[row].shard = shard;
        at += 60 * 1000 * 1000;
        shard = 1 - shard;
    }
    rows['e'].shard = std::nullopt;
    return rows;
}

const char *const all = "beghmnosu";

} // namespace

class tst_Filter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesRows_data();
    void choosesRows();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void textOfAnErrorIsASentence();
    void nestsAsDeepAsItSays();
    void asksForThePayloadOnlyWhereFieldsDoNotTell_data();
    void asksForThePayloadOnlyWhereFieldsDoNotTell();
    void readsAnyPayloadThatIsNotJson_data();
    void readsAnyPayloadThatIsNotJson();
    void anyNumberOfThreadsMayAsk();
    void hostileRegularExpressionEnds();
};

void tst_Filter::choosesRows_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QByteArray>("rows");
    const auto row = [](const char *expression, const char *rows) {
        QByteArray sorted(rows);
        std::sort(sorted.begin(), sorted.end());
        QTest::newRow(expression) << QString::fromUtf8(expression) << sorted;
    };
    // Names
    row("t:MESSAGE_CREATE", "m");
    row("t:message_create", "m");
    row("T:message_create", "m");
    row("t:MESSAGE", "");
    row("t:MESSAGE_*", "mu");
    row("t:*_create", "mg");
    row("t:*S*E*UP*", "u");
    row("t:*", "mug");
    row("t:\"*\"", "");
    row("t:\"\"", "");
    row("t:/^MESSAGE/", "mu");
    row("t:/message/", "");
    row("t:/message/i", "mu");
    row("t:/E$/", "mug");
    row("t:guild_create..message_create", "gm");
    row("t:message_update..", "u");
    row("t:network", "");
    row("kind:dispatch", "mugn");
    row("kind:Heartbeat", "b");
    row("kind:*e*t", "sb");
    row("kind:weather", "o");
    row("kind:storm", "");
    row("kind:other", "");
    row("kind:*", all);
    row("kind:/^err/", "e");
    // Numbers
    row("op:0", "mugn");
    row("op:1", "s");
    row("op:10", "h");
    row("op:1*", "sh");
    row("op:*", "mugnhs");
    row("op:1..", "sh");
    row("op:..5", "mugns");
    row("op:/^.$/", "mugns");
    row("s:100", "m");
    row("s:100.0", "m");
    row("s:\"100\"", "m");
    row("s:-5..100", "m");
    row("s:100.5..", "ug");
    row("s:1e2", "m");
    row("s:*", "mug");
    row("guild:1100", "mu");
    row("guild:18446744073709551615", "g");
    row("guild:18446744073709551614", "");
    row("guild:9223372036854775808..", "g");
    row("guild:*", "mug");
    row("guild:0", "");
    row("guild:..2000", "mu");
    row("guild:11*", "mu");
    row("channel:2200..2201", "mu");
    row("user:42", "m");
    row("user:*3", "u");
    row("bytes:*", "mugnhs");
    row("bytes:..30", "s");
    row("latency:41.5", "b");
    row("latency:41..42", "b");
    row("latency:41.6..", "");
    row("latency:-1..", "b");
    row("latency:41.*", "b");
    row("latency:*", "b");
    row("shard:1", "uns");
    row("shard:*", "mugnhsbo");
    row("-shard:*", "e");
    // Moments
    row("at:2026", all);
    row("at:2026-11", all);
    row("at:2026-11-28", all);
    row("at:2026-11-28T22", all);
    row("at:2026-11-28T22:14", "m");
    row("at:2026-11-28T22:14Z", "m");
    row("at:2026-11-28t22:14z", "m");
    row("at:20261128T2214", "m");
    row("at:2026-11-28T23:14+01:00", "m");
    row("at:2026-11-28T17:44-0430", "m");
    row("at:2026-11-28T22:14:03", "m");
    row("at:2026-11-28T22:14:03.12", "m");
    row("at:2026-11-28T22:14:03,120417", "m");
    row("at:2026-11-28T22:14:03.1204170", "m");
    row("at:2026-11-28T22:14:03.120418", "");
    row("at:2026-11-28T22:14:04", "");
    row("at:\"2026-11-28 22:14\"", "m");
    row("at:2026-11-28T22:14..2026-11-28T22:15", "mu");
    row("at:\"2026-11-28T22:14\"..\"2026-11-28T22:15\"", "mu");
    row("at:..2026-11-28T22:15", "mu");
    row("at:2026-11-28T22:21..", "eo");
    row("at:2027..", "");
    row("at:1795904043120", "m");
    row("at:2026-11-28T22:14*", "m");
    row("at:/T22:1[45]/", "mu");
    row("at:*", all);
    // Texts
    row("hello", "me");
    row("HELLO", "me");
    row("\"hello world: (a)\"", "m");
    row("\"\\\\\\\"quoted\\\\\\\"\"", "m");
    row("zo\u00eb", "m");
    row("latency_ms", "b");
    row("hel*", "");
    row("\"\"", all);
    row("network", "e");
    row("/\"s\":10[01]/", "mu");
    row("/HELLO world/", "");
    row("/HELLO world/i", "m");
    row("/b\\/c/", "");
    row("a-b", "");
    row("hello..world", "");
    // Paths
    row("d.author.id:42", "m");
    row("d.author.id:\"42\"", "m");
    row("D.author.id:42", "m");
    row("d.Author.id:42", "");
    row("d.nonce:42", "m");
    row("d.nonce:42.0", "");
    row("d.ratio:2.50", "m");
    row("d.ratio:2.5", "");
    row("d.ratio:2.5..2.5", "m");
    row("d.author.bot:true", "m");
    row("d.author.bot:TRUE", "");
    row("d.author.bot:\"true\"", "");
    row("d.author.bot:t*", "");
    row("d.yes:true", "");
    row("d.yes:\"true\"", "m");
    row("d.yes:TR*", "m");
    row("-d.author.bot:true", "ugnhsbeo");
    row("d.edited:null", "m");
    row("d.edited:*", "mu");
    row("d.edited:1", "u");
    row("d.missing:*", "");
    row("d.author:*", "mu");
    row("d.author:4*", "");
    row("d.author.username:zO*", "m");
    row("d.author.username:zo\u00eb", "");
    row("d.author.username:Zo\u00eb", "m");
    row("d.content:\"Hello World: (a) 100% \\\"quoted\\\"\"", "m");
    row("d.content:hello*", "m");
    row("d.content:/World: \\(/", "m");
    row("d.content:*\"x\"", "!");
    row("d.mentions[0].id:7", "m");
    row("d.mentions[1].id:7", "");
    row("d.mentions[*].id:8", "m");
    row("d.mentions[*].roles[1]:y", "m");
    row("d.mentions[*].roles[*]:*", "m");
    row("d.mentions[2]:*", "");
    row("d.mentions[18446744073709551615]:*", "");
    row("d.mentions.id:7", "");
    row("d.author[0]:*", "");
    row("d.id:9007199254740993", "m");
    row("d.id:9007199254740992..9007199254740992", "");
    row("d.id:9007199254740993..9007199254740993", "m");
    row("d.big:18446744073709551615..", "m");
    row("d.big:..18446744073709551614", "");
    row("d.flags:-3", "m");
    row("d.flags:-5..-3", "m");
    row("d.flags:-2..", "");
    row("d.timestamp:2026-11-28..2026-11-29", "m");
    row("d.timestamp:\"2026-11-28T22:14\"..\"2026-11-28T22:15\"", "m");
    row("d.name:A..B", "g");
    row("d.name:\"A..B\"", "g");
    row("d.\"a.b\".\"c d\":1", "m");
    row("d.\"author\".id:42", "m");
    row("d.heartbeat_interval:41250", "h");
    row("d.member_count:..5", "g");
    // Operators
    row("t:MESSAGE_* d.author.bot:true", "m");
    row("t:MESSAGE_* and d.author.bot:true", "m");
    row("t:MESSAGE_* -d.author.bot:true", "u");
    row("t:MESSAGE_* - d.author.bot:true", "u");
    row("t:MESSAGE_* not d.author.bot:true", "u");
    row("not t:MESSAGE_* and not kind:dispatch", "hsbeo");
    row("op:1 or op:10", "sh");
    row("op:0 s:100 or op:10", "mh");
    row("op:0 (s:100 or op:10)", "m");
    row("op:0(s:100 or op:10)", "m");
    row("-(op:0 or op:1)", "hbeo");
    row("-(-op:0)", "mugn");
    row("((op:1))", "s");
    row("  op:1\t", "s");
    row("AND", "");
    row("\"or\"", "meu");
    row("d.edited:and", "");
    row("hello or op:1", "mes");
    row("hello kind:error", "e");
    row("op:1 or op:10 or kind:error or kind:heartbeat", "shbe");
}

void tst_Filter::choosesRows()
{
    QFETCH(const QString, expression);
    QFETCH(const QByteArray, rows);

    const auto compiled = Filter::compile(expression);
    if (rows == "!") {
        QVERIFY(std::holds_alternative<FilterError>(compiled));
        return;
    }
    QVERIFY2(compiled.index() == 0, qPrintable(compiled.index() ? std::get<FilterError>(compiled).text() : QString()));
    const Filter &filter = *std::get<0>(compiled);
    QCOMPARE(filter.expression(), expression);
    QByteArray found;
    for (const auto &[name, record] : samples()) {
        const bool isMatch = filter.matches(record);
        if (isMatch)
            found += name;
        const CountingRow row(record);
        QCOMPARE(filter.matches(row), isMatch);
        QVERIFY(row.payloads() <= 1);
        const CountingRow judged(record);
        const Filter::Verdict verdict = filter.judge(judged);
        QCOMPARE(judged.payloads(), 0);
        QVERIFY(verdict == Filter::Verdict::NeedsPayload || (verdict == Filter::Verdict::Yes) == isMatch);
    }
    QCOMPARE(found, rows);
}

void tst_Filter::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *expression, int position, int length, const char *found, const char *expected) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << position << length << QString::fromUtf8(found)
                                  << QString::fromUtf8(expected);
    };
    row("", 0, 0, "the end of the expression", "a text, a field");
    row("  ", 2, 0, "the end of the expression", "a text, a field");
    row("a and", 5, 0, "the end", "a text, a field");
    row("a or ", 5, 0, "the end", "a text, a field");
    row("a or or b", 5, 2, "\"or\"", "a text, a field");
    row("and a", 0, 3, "\"and\"", "a text, a field");
    row("a and or b", 6, 2, "\"or\"", "a text, a field");
    row("not", 3, 0, "the end", "a text, a field");
    row("-", 1, 0, "the end", "a text, a field");
    row("--a", 1, 1, "\"-\"", "a text, a field");
    row("not not a", 4, 3, "\"not\"", "a text, a field");
    row("(a", 2, 0, "the end", "a closing parenthesis");
    row("(a or (b)", 9, 0, "the end", "a closing parenthesis");
    row("a)", 1, 1, "\")\"", "an opening parenthesis");
    row("()", 1, 1, "\")\"", "a text, a field");
    row("foo:1", 0, 3, "the unknown field \"foo\"",
        "one of t, op, s, kind, guild, channel, user, bytes, latency, shard, at, a path");
    row("a gild:1", 2, 4, "the unknown field \"gild\"", "\"guild\" perhaps");
    row("guild_id:1", 0, 8, "the unknown field \"guild_id\"", "\"guild\" perhaps");
    row("http://x", 0, 4, "the unknown field", "stands in quotes");
    row("d:1", 0, 1, "the unknown field \"d\"", "a path");
    row(":1", 0, 1, "\":\"", "the name of a field");
    row("t :X", 2, 1, "\":\"", "the name of a field");
    row("\"t\":X", 3, 1, "\":\"", "without quotes");
    row("t:", 2, 0, "the end", "a value directly behind the colon");
    row("t: X", 2, 1, "a space", "a value directly behind the colon");
    row("t:)", 2, 1, "\")\"", "a value directly behind the colon");
    row("t:a:b", 3, 1, "\":\"", "in quotes");
    row("d.at:12:30", 7, 1, "\":\"", "in quotes");
    row("t:a\"b\"", 3, 1, "\"", "in quotes");
    row("t:\"a\"b", 5, 1, "\"b\"", "a space");
    row("a\"b", 1, 1, "\"", "no quote within a word");
    row("\"a\"b", 3, 1, "\"b\"", "a space");
    row("a \"b c", 2, 4, "a quote that is not closed", "a closing quote");
    row("\"a\\", 0, 3, "a quote that is not closed", "a closing quote");
    row("\"a\\u12x4\"", 2, 2, "\"\\u\"", "four hexadecimal digits");
    row("t:\"a", 2, 2, "a quote that is not closed", "a closing quote");
    row("a /b", 2, 2, "a regular expression that is not closed", "a closing slash");
    row("t:/b\\/", 2, 4, "a regular expression that is not closed", "a closing slash");
    row("/a/b", 3, 1, "\"b\"", "\"i\"");
    row("t:/(a/", 5, 1, "missing closing parenthesis", "Perl");
    row("a /x**/", 5, 1, "a wrong regular expression (quantifier does not follow a repeatable item)", "Perl");
    row("s:abc", 2, 3, "\"abc\"", "a number, for s is one");
    row("s:1..x", 5, 1, "\"x\"", "a number");
    row("guild:1x..", 6, 2, "\"1x\"", "a number");
    row("latency:\"fast\"", 8, 6, "\"fast\"", "a number");
    row("s:5..4", 2, 4, "a range that is empty", "the smaller value");
    row("t:B..A", 2, 4, "a range that is empty", "the smaller value");
    row("d.x:10..9", 4, 5, "a range that is empty", "the smaller value");
    row("at:2027..2026", 3, 10, "a range that is empty", "the smaller value");
    row("s:..", 2, 2, "\"..\"", "a value before or behind the dots");
    row("s:1..2..3", 6, 2, "\"..\"", "a space behind the range");
    row("s:1....2", 5, 2, "\"..\"", "the last value");
    row("at:yesterday", 3, 9, "\"yesterday\"", "a moment such as");
    row("at:2026-13", 3, 7, "\"2026-13\"", "a moment such as");
    row("at:2026-02-30", 3, 10, "\"2026-02-30\"", "a moment such as");
    row("at:2026-11-28T24:00", 3, 16, "\"2026-11-28T24:00\"", "a moment such as");
    row("at:2026-11-28T22:14:03.", 3, 20, "\"2026-11-28T22:14:03.\"", "a moment such as");
    row("at:2026-11-28T22:14x", 3, 17, "\"2026-11-28T22:14x\"", "a moment such as");
    row("d.:1", 2, 1, "the end of the path", "a key");
    row("d..a:1", 2, 1, "\".\"", "a key");
    row("d.a.:1", 4, 1, "the end of the path", "a key");
    row("d.a[:1", 4, 1, "the end of the path", "the number of an element");
    row("d.a[]:1", 4, 1, "\"]\"", "the number of an element");
    row("d.a[x]:1", 4, 1, "\"x\"", "the number of an element");
    row("d.a[-1]:1", 4, 1, "\"-\"", "the number of an element");
    row("d.a[1:1", 5, 1, "the end of the path", "the number of an element");
    row("d.a[0]b:1", 6, 1, "\"b\"", "\"[*]\"");
    row("d.a]:1", 3, 1, "\"]\"", "a key");
    row("d.*.id:1", 2, 1, "\"*\"", "a key");
    row("d.\"a\"b:1", 5, 1, "\"b\"", "the colon");
    row("d.\"a", 2, 2, "a quote that is not closed", "a closing quote");
    row("d.\"a\"", 5, 0, "the end", "a colon and a value");
}

void tst_Filter::tellsWhatIsWrong()
{
    QFETCH(const QString, expression);
    const auto compiled = Filter::compile(expression);
    QVERIFY(std::holds_alternative<FilterError>(compiled));
    const auto &error = std::get<FilterError>(compiled);
    QTEST(int(error.position), "position");
    QTEST(int(error.length), "length");
    QFETCH(const QString, found);
    QVERIFY2(error.found.contains(found), qPrintable(error.found));
    QFETCH(const QString, expected);
    QVERIFY2(error.expected.contains(expected), qPrintable(error.expected));
}

void tst_Filter::textOfAnErrorIsASentence()
{
    const auto compiled = Filter::compile(u"a s:x"_s);
    QCOMPARE(
        std::get<FilterError>(compiled).text(), u"At character 5 stands \"x\"; expected is a number, for s is one."_s);
}

void tst_Filter::nestsAsDeepAsItSays()
{
    const auto nested = [](int depth) -> QString { return QString(depth, u'(') + u'a' + QString(depth, u')'); };
    QVERIFY(Filter::compile(nested(Filter::maximumDepth)).index() == 0);
    const auto tooDeep = Filter::compile(nested(Filter::maximumDepth + 1));
    QCOMPARE(std::get<FilterError>(tooDeep).position, Filter::maximumDepth);
    QVERIFY(Filter::compile(u"(a) "_s.repeated(1000)).index() == 0);

    const auto path = [](int depth) -> QString { return u"d" + u".a"_s.repeated(depth) + u":1"; };
    QVERIFY(Filter::compile(path(Filter::maximumDepth)).index() == 0);
    QCOMPARE(
        std::get<FilterError>(Filter::compile(path(Filter::maximumDepth + 1))).position, 1 + 2 * Filter::maximumDepth);

    QVERIFY(Filter::compile(QString(Filter::maximumLength, u'a')).index() == 0);
    const auto tooLong = Filter::compile(QString(Filter::maximumLength + 2, u'a'));
    QCOMPARE(std::get<FilterError>(tooLong).position, Filter::maximumLength);
    QCOMPARE(std::get<FilterError>(tooLong).length, 2);
}

void tst_Filter::asksForThePayloadOnlyWhereFieldsDoNotTell_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("payloads");
    QTest::newRow("field") << u"op:0 guild:1100"_s << 0;
    QTest::newRow("field that decides and") << u"hello d.x:1 op:1"_s << 0;
    QTest::newRow("field that decides or") << u"hello or d.x:1 or op:0"_s << 0;
    QTest::newRow("field that decides not") << u"not (hello op:1)"_s << 0;
    QTest::newRow("field that decides a group") << u"(hello or kind:dispatch) op:0"_s << 0;
    QTest::newRow("text") << u"hello"_s << 1;
    QTest::newRow("text and paths") << u"hello d.nonce:42 d.flags:-3 d.big:* d.author.id:42"_s << 1;
}

void tst_Filter::asksForThePayloadOnlyWhereFieldsDoNotTell()
{
    QFETCH(const QString, expression);
    const CountingRow row(samples().at('m'));
    static_cast<void>(std::get<0>(Filter::compile(expression))->matches(row));
    QTEST(row.payloads(), "payloads");
}

void tst_Filter::readsAnyPayloadThatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("space") << QByteArray("  ");
    QTest::newRow("word") << QByteArray("nonsense");
    QTest::newRow("brace") << QByteArray("{");
    QTest::newRow("open object") << QByteArray(R"({"a":)");
    QTest::newRow("open string") << QByteArray(R"({"a":"1)");
    QTest::newRow("no colon") << QByteArray(R"({"a" 1})");
    QTest::newRow("no value") << QByteArray(R"({"a":})");
    QTest::newRow("nonsense for a value") << QByteArray(R"({"a":nonsense})");
    QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}");
    QTest::newRow("deep") << R"({"a":)" + QByteArray(5000, '[') + QByteArray(5000, ']') + '}';
    QTest::newRow("NUL") << QByteArray("{\"a\":\0}", 7);
}

void tst_Filter::readsAnyPayloadThatIsNotJson()
{
    QFETCH(const QByteArray, data);
    EventRecord record;
    record.kind = Kind::Dispatch;
    record.json = data;
    record.hasData = true;
    record.dataLength = data.size();
    for (const char *expression : { "d.a:1", "d.a[0]:1", "d.a.b:1 or d.a:null", "d.a:\"1\" or d.b:1 or d.a[*]:1" }) {
        const auto filter = std::get<0>(Filter::compile(QString::fromLatin1(expression)));
        QVERIFY(!filter->matches(record));
        QVERIFY(!filter->matches(CountingRow(record)));
    }
}

void tst_Filter::anyNumberOfThreadsMayAsk()
{
    const auto filter = std::get<0>(Filter::compile(u"d.author.id:42 d.content:/hello/i or zzz"_s));
    const EventRecord record = samples().at('m');
    std::vector<std::thread> threads;
    std::atomic<int> matches = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int n = 0; n < 500; ++n)
                matches += filter->matches(record) ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(matches.load(), 2000);
}

void tst_Filter::hostileRegularExpressionEnds()
{
    const auto filter
        = std::get<0>(Filter::compile(u"d.content:/(a+)+$/ or d.content:/(a|aa)+$/ or d.content:/(.*)*x/"_s));
    const EventRecord record = FilterRows::dispatch("X", R"({"content":")" + QByteArray(5000, 'a') + "!\"}");
    QVERIFY(!filter->matches(record));
}

QTEST_GUILESS_MAIN(tst_Filter)
#include "tst_filter.moc"
