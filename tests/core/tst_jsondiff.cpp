// SPDX-License-Identifier: MIT
#include "core/jsondiff.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

using Kind = JsonDifference::Kind;

/// A line for each value that differs: "≠ d.content "a" → "b"".
void write(const JsonDiff &diff, const JsonDifference &node, const QString &path, QStringList &lines)
{
    const QString before = QString::fromUtf8(diff.before().text(node.before));
    const QString after = QString::fromUtf8(diff.after().text(node.after));
    switch (node.kind) {
    case Kind::Same:
        return;
    case Kind::Added:
        lines.append(u"+ "_s + path + u' ' + after);
        return;
    case Kind::Removed:
        lines.append(u"- "_s + path + u' ' + before);
        return;
    case Kind::Changed:
        break;
    }
    if (node.children.empty())
        lines.append(u"≠ "_s + path + u' ' + before + u" → "_s + after);
    if (node.isReordered)
        lines.append(u"⇅ "_s + path);
    for (const JsonDifference &child : node.children) {
        const QString key = child.key.isNull()
            ? u"[%1]"_s.arg(child.kind == Kind::Removed ? child.indexBefore : child.indexAfter)
            : u'.' + QString::fromUtf8(child.key);
        write(diff, child, path + key, lines);
    }
}

QString text(const JsonDiff &diff)
{
    QStringList lines;
    write(diff, diff.root(), {}, lines);
    return lines.join(u'\n');
}

} // namespace

class tst_JsonDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatDiffers_data();
    void tellsWhatDiffers();
    void notesOtherKeyOrder();
    void countsDifferences();
    void opensWhatCameOrWent();
    void survivesWhateverComes_data();
    void survivesWhateverComes();
    void comparesLargeGuildsSoon();
};

void tst_JsonDiff::tellsWhatDiffers_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *before, const char *after, const QString &expected) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << expected;
    };
    row("nothing", R"({"a":1,"b":[1,2]})", R"({ "a" : 1, "b" : [ 1, 2 ] })", QString());
    row("a scalar", R"({"a":1})", R"({"a":2})", u"≠ .a 1 → 2"_s);
    row("another type", R"({"a":1})", R"({"a":"1"})", u"≠ .a 1 → \"1\""_s);
    row("other digits", R"({"a":1.0})", R"({"a":1})", u"≠ .a 1.0 → 1"_s);
    row("one string spelt twice", R"({"a":"\u00e9\/"})", R"({"a":"é/"})", QString());
    row("a key more and one less", R"({"a":1,"b":2})", R"({"b":2,"c":null})", u"- .a 1\n+ .c null"_s);
    row("an object for an array", R"({"a":{}})", R"({"a":[]})", u"≠ .a {} → []"_s);
    row("deep", R"({"d":{"e":{"f":[{"g":1}]}}})", R"({"d":{"e":{"f":[{"g":2}]}}})", u"≠ .d.e.f[0].g 1 → 2"_s);
    row("key order", R"({"a":1,"b":{"c":1,"d":2}})", R"({"b":{"d":2,"c":1},"a":1})", QString());
    row("double keys", R"({"a":1,"a":2})", R"({"a":1,"a":3})", u"≠ .a 2 → 3"_s);
    row("a double key less", R"({"a":1,"a":2})", R"({"a":1})", u"- .a 2"_s);
    row("elements by id", R"([{"id":"1","n":1},{"id":"2","n":2},{"id":"3","n":3}])",
        R"([{"id":"2","n":5},{"id":"3","n":3},{"id":"4","n":4}])",
        u"- [0] {\"id\":\"1\",\"n\":1}\n≠ [0].n 2 → 5\n+ [2] {\"id\":\"4\",\"n\":4}"_s);
    row("members by the id of their user", R"([{"user":{"id":"1"},"n":1},{"user":{"id":"2"},"n":2}])",
        R"([{"user":{"id":"2"},"n":3}])", u"- [0] {\"user\":{\"id\":\"1\"},\"n\":1}\n≠ [0].n 2 → 3"_s);
    row("strings by their text", R"({"r":["a","b","c"]})", R"({"r":["b","c","d"]})", u"- .r[0] \"a\"\n+ .r[2] \"d\""_s);
    row("elements in another order", R"(["a","b"])", R"(["b","a"])", u"⇅ "_s);
    row("numbers by index", R"([1,2,3])", R"([1,3])", u"≠ [1] 2 → 3\n- [2] 3"_s);
    row("an id that comes twice", R"([{"id":"1"},{"id":"1"}])", R"([{"id":"1"}])", u"- [1] {\"id\":\"1\"}"_s);
    row("other scalars", "1", "2", u"≠  1 → 2"_s);
    row("something for nothing", "", "[]", u"+  []"_s);
}

void tst_JsonDiff::tellsWhatDiffers()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, expected);
    QCOMPARE(text(JsonDiff(before, after)), expected);
    // The other way round as many differ, and of itself nothing does.
    const JsonDiff there(before, after);
    const JsonDiff back(after, before);
    QCOMPARE(back.count(Kind::Added), there.count(Kind::Removed));
    QCOMPARE(back.count(Kind::Changed), there.count(Kind::Changed));
    QVERIFY(text(JsonDiff(before, before)).isEmpty());
}

void tst_JsonDiff::notesOtherKeyOrder()
{
    QVERIFY(JsonDiff(R"({"a":1,"b":2})", R"({"b":2,"a":1})").hasOtherKeyOrder());
    QVERIFY(!JsonDiff(R"({"a":1,"b":2})", R"({"a":1,"c":0,"b":2})").hasOtherKeyOrder());
}

void tst_JsonDiff::countsDifferences()
{
    const JsonDiff diff(R"({"a":1,"b":{"x":[1]},"c":3})", R"({"a":2,"c":3,"d":4,"e":5})");
    QCOMPARE(diff.count(Kind::Changed), 1);
    QCOMPARE(diff.count(Kind::Added), 2);
    QCOMPARE(diff.count(Kind::Removed), 1);
    QVERIFY(!diff.isCut());
}

void tst_JsonDiff::opensWhatCameOrWent()
{
    const JsonDiff diff(R"({"gone":{"x":[1,{"y":2}]}})", R"({"come":[3]})");
    const JsonDifference &gone = diff.root().children.front();
    QCOMPARE(gone.kind, Kind::Added);
    QCOMPARE(diff.after().text(diff.members(gone).front().after), QByteArrayView("3"));
    const JsonDifference x = diff.members(diff.root().children.back()).front();
    QCOMPARE(x.kind, Kind::Removed);
    QCOMPARE(x.key, QByteArrayView("x"));
    QCOMPARE(diff.members(x).size(), 2U);
    QCOMPARE(diff.before().text(diff.members(x).back().before), QByteArrayView(R"({"y":2})"));
}

void tst_JsonDiff::survivesWhateverComes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("spaces") << QByteArray("  ");
    QTest::newRow("no JSON") << QByteArray("Bad gateway");
    QTest::newRow("cut") << QByteArray(R"({"a":[1,{"b":)");
    QTest::newRow("deep") << QByteArray(QByteArray(3000, '[') + QByteArray(3000, ']'));
    QTest::newRow("bad UTF-8") << QByteArray("{\"a\":\"\xff\"}");
}

void tst_JsonDiff::survivesWhateverComes()
{
    QFETCH(const QByteArray, json);
    for (const QByteArray &other : { QByteArray(), QByteArray(R"({"a":[1,{"b":2}]})"), QByteArray(3001, '['), json }) {
        (void)text(JsonDiff(json, other));
        (void)text(JsonDiff(other, json));
    }
    const QByteArray deep = QByteArray(3000, '[') + '1' + QByteArray(3000, ']');
    const QByteArray deeper = QByteArray(3000, '[') + '2' + QByteArray(3000, ']');
    QVERIFY(JsonDiff(deep, deeper).isCut());
}

void tst_JsonDiff::comparesLargeGuildsSoon()
{
    QFile file(qEnvironmentVariable("SHARDSCOPE_FIXTURES") + u"/GUILD_CREATE.1.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("needs the large guild of the fixtures");
    const QByteArray before = file.readAll();
    QByteArray after = before;
    after.replace("\"deaf\":false", "\"deaf\":true");
    QElapsedTimer timer;
    timer.start();
    const JsonDiff diff(before, after);
    qInfo(
        "%lld bytes, %lld changed: %lld ms", qint64(before.size()), qint64(diff.count(Kind::Changed)), timer.elapsed());
    QVERIFY(diff.count(Kind::Changed) > 1000);
    QVERIFY(timer.elapsed() < 10'000);
}

QTEST_GUILESS_MAIN(tst_JsonDiff)
#include "tst_jsondiff.moc"
