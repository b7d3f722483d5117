// SPDX-License-Identifier: MIT
#include "core/capture/filter.h"
#include "core/capture/filternumber.h"
#include "core/capture/textsearch.h"

#include "tests/support/filterrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using FilterRows::CountingRow;
using Kind = EventRecord::Kind;

namespace {

/// Small, so that what is made at random is often the same.
QByteArray randomText(QRandomGenerator &random, QByteArrayView letters, int longest)
{
    QByteArray text;
    for (int i = random.bounded(longest + 1); i > 0; --i)
        text += letters[random.bounded(int(letters.size()))];
    return text;
}

QJsonValue randomValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 0 ? 8 : 6)) {
    case 0:
        return random.bounded(5);
    case 1:
        return random.bounded(20) / 4.0;
    case 2:
        return random.bounded(2) == 0;
    case 3:
        return QJsonValue::Null;
    case 4:
        return QString::number(random.bounded(5));
    case 5:
        return QString::fromLatin1(randomText(random, "abAB\n\"\\", 3));
    case 6: {
        QJsonArray array;
        for (int i = random.bounded(4); i > 0; --i)
            array.append(randomValue(random, depth - 1));
        return array;
    }
    }
    QJsonObject object;
    for (int i = random.bounded(4); i > 0; --i)
        object.insert(QString::fromLatin1(randomText(random, "ab", 1)), randomValue(random, depth - 1));
    return object;
}

EventRecord randomRecord(QRandomGenerator &random)
{
    if (random.bounded(6) == 0) {
        EventRecord record;
        record.kind = random.bounded(2) ? Kind::Heartbeat : Kind::Other;
        record.type = "other";
        record.latencyMs = random.bounded(8) / 2.0;
        record.json = "{\"aBb\":1}";
        return record;
    }
    QJsonObject data;
    for (int i = 0; i < 3; ++i)
        data.insert(QString::fromLatin1(randomText(random, "ab", 1)), randomValue(random, 3));
    if (random.bounded(2))
        data.insert("guild_id"_L1, QString::number(random.bounded(3)));
    const QByteArray names[] { "A", "AB", "B_A" };
    return FilterRows::dispatch(names[random.bounded(3)], QJsonDocument(data).toJson(QJsonDocument::Compact));
}

using Oracle = std::function<bool(const EventRecord &)>;
struct Expression
{
    QString text;
    Oracle oracle;
};

/// What a path leads to, by another reader.
QJsonArray valuesAt(const EventRecord &record, const QStringList &path)
{
    QJsonArray here;
    if (record.hasData)
        here.append(QJsonDocument::fromJson(record.data().toByteArray()).object());
    for (const QString &step : path) {
        QJsonArray next;
        for (const QJsonValue &value : std::as_const(here)) {
            const QJsonArray array = value.toArray();
            if (step == u"[*]") {
                for (const QJsonValue &element : array)
                    next.append(element);
            } else if (step == u"[1]") {
                if (array.size() > 1)
                    next.append(array[1]);
            } else if (value.isObject() && value.toObject().contains(step)) {
                next.append(value.toObject().value(step));
            }
        }
        here = next;
    }
    return here;
}

Expression randomPath(QRandomGenerator &random)
{
    QStringList path { random.bounded(2) ? u"a"_s : u"b"_s };
    for (int i = random.bounded(3); i > 0; --i)
        path.append(QStringList { u"a"_s, u"b"_s, u"[1]"_s, u"[*]"_s }[random.bounded(4)]);
    QString text = u"d"_s;
    for (const QString &step : std::as_const(path))
        text += (step.startsWith(u'[') ? u""_s : u"."_s) + step;
    const auto any = [path](const std::function<bool(const QJsonValue &)> &test) {
        return [path, test](const EventRecord &record) {
            const QJsonArray values = valuesAt(record, path);
            return std::any_of(values.begin(), values.end(), [&test](const QJsonValue &value) { return test(value); });
        };
    };
    const auto shown = [](const QJsonValue &value) {
        return value.isString() ? value.toString() : value.isDouble() ? QString::number(value.toDouble()) : QString();
    };
    const auto isScalar = [](const QJsonValue &value) { return value.isString() || value.isDouble(); };
    const int number = random.bounded(5);
    switch (random.bounded(6)) {
    case 0:
        return { text + u":*", any([](const QJsonValue &) { return true; }) };
    case 1:
        return { text + u":null", any([](const QJsonValue &value) { return value.isNull(); }) };
    case 2:
        return { text + u":true", any([](const QJsonValue &value) { return value.isBool() && value.toBool(); }) };
    case 3:
        return { text + u":"_s + QString::number(number),
            any([=](const QJsonValue &value) { return isScalar(value) && shown(value) == QString::number(number); }) };
    case 4:
        return { text + u":"_s + QString::number(number) + u"..", any([=](const QJsonValue &value) {
                    bool isNumber = false;
                    const double read = shown(value).toDouble(&isNumber);
                    return isScalar(value) && isNumber && read >= number;
                }) };
    }
    return { text + u":a*b"_s, any([=](const QJsonValue &value) {
                const QString string = shown(value);
                return isScalar(value) && string.size() >= 2 && string.startsWith(u'a', Qt::CaseInsensitive)
                    && string.endsWith(u'b', Qt::CaseInsensitive);
            }) };
}

Expression randomAtom(QRandomGenerator &random)
{
    const int number = random.bounded(3);
    switch (random.bounded(8)) {
    case 0:
        return { u"op:0"_s, [](const EventRecord &r) { return r.kind == Kind::Dispatch; } };
    case 1:
        return { u"t:A*"_s, [](const EventRecord &r) { return r.kind == Kind::Dispatch && r.type.startsWith('A'); } };
    case 2:
        return { u"guild:"_s + QString::number(number),
            [number](const EventRecord &r) { return number != 0 && r.guildId == quint64(number); } };
    case 3:
        return { u"latency:..1.5"_s,
            [](const EventRecord &r) { return r.kind == Kind::Heartbeat && r.latencyMs <= 1.5; } };
    case 4:
        return { u"kind:o*"_s, [](const EventRecord &r) { return r.kind == Kind::Other; } };
    case 5: {
        const QByteArray text = "b" + randomText(random, "abAB\"", 2);
        QString quoted = QString::fromLatin1(text).replace(u'"', u"\\\""_s);
        return { u'"' + quoted + u'"',
            [text](const EventRecord &r) { return r.json.toLower().contains(text.toLower()); } };
    }
    }
    return randomPath(random);
}

Expression randomExpression(QRandomGenerator &random, int depth)
{
    if (depth == 0)
        return randomAtom(random);
    const Expression left = randomExpression(random, depth - 1);
    const Expression right = randomExpression(random, depth - 1);
    const auto both = [&](const QString &joint) -> QString { return u'(' + left.text + joint + right.text + u')'; };
    switch (random.bounded(4)) {
    case 0:
        return { both(u" and "_s), [=](const EventRecord &r) { return left.oracle(r) && right.oracle(r); } };
    case 1:
        return { both(u" "_s), [=](const EventRecord &r) { return left.oracle(r) && right.oracle(r); } };
    case 2:
        return { both(u" or "_s), [=](const EventRecord &r) { return left.oracle(r) || right.oracle(r); } };
    }
    return { u"-("_s + left.text + u')', [=](const EventRecord &r) { return !left.oracle(r); } };
}

} // namespace

class tst_FilterProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAnOracleSays();
    void anythingCompilesOrTellsWhere();
    void searchFindsWhatALoopFinds();
    void sketchDeniesNothingThatIsThere();
    void sketchDeniesWhatIsNotThere();
    void wildcardsAreWhatExpressionsSay();
    void numbersCompareExactly_data();
    void numbersCompareExactly();
};

void tst_FilterProperties::saysWhatAnOracleSays()
{
    QRandomGenerator random(4);
    std::vector<EventRecord> records;
    for (int i = 0; i < 150; ++i)
        records.push_back(randomRecord(random));
    int undecided = 0;
    int matched = 0;
    for (int i = 0; i < 400; ++i) {
        const Expression expression = randomExpression(random, random.bounded(4));
        const auto compiled = Filter::compile(expression.text);
        QVERIFY2(compiled.index() == 0, qPrintable(expression.text));
        const Filter &filter = *std::get<0>(compiled);
        for (const EventRecord &record : records) {
            const bool expected = expression.oracle(record);
            const CountingRow row(record);
            const Filter::Verdict verdict = filter.judge(row);
            QCOMPARE(row.payloads(), 0);
            const QByteArray where = expression.text.toUtf8() + " on " + record.json;
            QVERIFY2(verdict == Filter::Verdict::NeedsPayload || (verdict == Filter::Verdict::Yes) == expected,
                where.constData());
            QVERIFY2(filter.matches(row) == expected, where.constData());
            QVERIFY(row.payloads() <= (verdict == Filter::Verdict::NeedsPayload ? 1 : 0));
            undecided += verdict == Filter::Verdict::NeedsPayload ? 1 : 0;
            matched += expected ? 1 : 0;
        }
    }
    // Both happen often, or little would have been tried.
    QVERIFY(undecided > 5000 && undecided < 55000);
    QVERIFY(matched > 5000 && matched < 55000);
}

void tst_FilterProperties::anythingCompilesOrTellsWhere()
{
    QRandomGenerator random(5);
    const QStringList pieces
        = u"( ) - \" / : . .. * \\ and or not t op s at d d.a [0] [*] 1 9 -1 x i  \\u \u00e9 2026 T12 \U0001F600"_s
              .split(u' ');
    const EventRecord record = FilterRows::dispatch("A", R"({"a":[1]})");
    for (int i = 0; i < 20000; ++i) {
        QString expression;
        for (int n = random.bounded(9); n > 0; --n)
            expression += pieces[random.bounded(int(pieces.size()))] + (random.bounded(3) ? u""_s : u" "_s);
        const auto compiled = Filter::compile(expression);
        if (const auto *error = std::get_if<FilterError>(&compiled)) {
            QVERIFY2(error->position >= 0 && error->length >= 0 && error->position + error->length <= expression.size(),
                qPrintable(expression + u": "_s + error->text()));
            QVERIFY2((error->length == 0) == (error->position == expression.size()),
                qPrintable(expression + u": "_s + error->text()));
            QVERIFY(!error->found.isEmpty() && !error->expected.isEmpty());
        } else {
            static_cast<void>(std::get<0>(compiled)->matches(record));
        }
    }
}

void tst_FilterProperties::searchFindsWhatALoopFinds()
{
    QCOMPARE(TextSearch("ab").indexIn({}), -1);
    QCOMPARE(TextSearch("").indexIn({}), 0);
    QRandomGenerator random(6);
    for (int i = 0; i < 20000; ++i) {
        const QByteArray bytes = randomText(random, "abAB\"@`[", 200);
        const QByteArray text = randomText(random, "abAB\"@`[", 4);
        const qsizetype from = random.bounded(3);
        const qsizetype expected = from > bytes.size() ? -1 : bytes.toLower().indexOf(text.toLower(), from);
        QCOMPARE(TextSearch(text).indexIn(bytes, from), expected);
        QCOMPARE(TextSearch::isEqual(bytes, text), bytes.toLower() == text.toLower());
        QCOMPARE(TextSearch::compare(bytes, text) < 0, bytes.toLower() < text.toLower());
        QCOMPARE(TextSearch::compare(bytes, text) > 0, bytes.toLower() > text.toLower());
    }
}

void tst_FilterProperties::sketchDeniesNothingThatIsThere()
{
    QRandomGenerator random(8);
    for (int i = 0; i < 20000; ++i) {
        const QByteArray bytes = randomText(random, "abAB\"@`[\xc3\xa9", 300);
        const QByteArray text = randomText(random, "abAB\"@`[\xc3\xa9", 6);
        if (TextSearch(text).indexIn(bytes) >= 0)
            QVERIFY2(TextSearch(text).mayBeIn(TextSketch(bytes)), QByteArray(bytes + " holds " + text).constData());
    }
}

void tst_FilterProperties::sketchDeniesWhatIsNotThere()
{
    const TextSketch sketch(R"({"op":0,"t":"MESSAGE_CREATE","d":{"content":"Good morning, ÄÖ"}})");
    for (const char *text : { "message_CREATE", "morning, Ä", "", "x", "xy", "}}" })
        QVERIFY2(TextSearch(text).mayBeIn(sketch), text);
    for (const char *text : { "evening", "messages", "GUILD", "good night", "morning, ÖÄ" })
        QVERIFY2(!TextSearch(text).mayBeIn(sketch), text);
    QVERIFY(!TextSearch("abc").mayBeIn(TextSketch("ab")));
    QVERIFY(!TextSearch("abc").mayBeIn(TextSketch({})));
}

void tst_FilterProperties::wildcardsAreWhatExpressionsSay()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 5000; ++i) {
        const QString pattern = QString::fromLatin1("a" + randomText(random, "ab**", 6) + "*");
        QString perl = QRegularExpression::escape(pattern);
        perl.replace(u"\\*"_s, u".*"_s);
        const QRegularExpression regex(
            QRegularExpression::anchoredPattern(perl), QRegularExpression::CaseInsensitiveOption);
        const QByteArray text = "x" + randomText(random, "abAB", 8);
        const EventRecord record = FilterRows::dispatch("T", "{\"v\":\"" + text.sliced(1) + "\"}");
        const auto filter = std::get<0>(Filter::compile(u"d.v:"_s + pattern));
        QCOMPARE(filter->matches(record), regex.match(QString::fromLatin1(text.sliced(1))).hasMatch());
    }
}

void tst_FilterProperties::numbersCompareExactly_data()
{
    QTest::addColumn<QByteArray>("less");
    QTest::addColumn<QByteArray>("more");
    const char *const ascending[] { "-1e999", "-18446744073709551616", "-18446744073709551615", "-18446744073709551614",
        "-9223372036854775809", "-9223372036854775808", "-1.5", "-1", "-1e-9", "0", "4.9e-324", "0.5", "1", "1.5",
        "9007199254740992", "9007199254740993", "9223372036854775807", "9223372036854775808", "18446744073709551614",
        "18446744073709551615", "18446744073709551616", "1e20", "1e999" };
    for (std::size_t i = 1; i < std::size(ascending); ++i)
        QTest::addRow("%s < %s", ascending[i - 1], ascending[i])
            << QByteArray(ascending[i - 1]) << QByteArray(ascending[i]);
}

void tst_FilterProperties::numbersCompareExactly()
{
    QFETCH(const QByteArray, less);
    QFETCH(const QByteArray, more);
    const auto a = FilterNumber::parse(less);
    const auto b = FilterNumber::parse(more);
    QVERIFY(a && b);
    QVERIFY(*a < *b);
    QVERIFY(*b > *a);
    QVERIFY(*a == *a && *b == *b);
    for (const char *wrong : { "", "-", "+1", ".5", "1.", "1e", "1e+", "0x1", "nan", "inf", " 1", "1 " })
        QVERIFY2(!FilterNumber::parse(wrong), wrong);
    QVERIFY(*FilterNumber::parse("-0") == *FilterNumber::parse("0.0"));
    QVERIFY(*FilterNumber::parse("100") == *FilterNumber::parse("1e2"));
}

QTEST_GUILESS_MAIN(tst_FilterProperties)
#include "tst_filterproperties.moc"
