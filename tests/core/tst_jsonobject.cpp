// SPDX-License-Identifier: MIT
#include "core/events/jsonobject.h"

#include <QMetaProperty>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace Shardscope;

class Leaf : public JsonObject
{
    Q_GADGET

public:
    enum class Colour : int
    {
        Red = 1,
        Green = 2
    };
    Q_ENUM(Colour)
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(Leaf::Colour, colour)                                                                                        \
    FIELD(Optional<QList<Leaf>>, leaves)
    SHARDSCOPE_OBJECT(Leaf, JsonObject, FIELDS)
#undef FIELDS
};

class Tree : public Leaf
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(QString, displayName)                                                                                        \
    FIELD(Optional<bool>, default_)                                                                                    \
    FIELD(Optional<int>, count)                                                                                        \
    FIELD(Optional<double>, ratio)                                                                                     \
    FIELD(Optional<Timestamp>, madeAt)                                                                                 \
    FIELD(Optional<UnixSeconds>, since)                                                                                \
    FIELD(Optional<UnixMilliseconds>, until)                                                                           \
    FIELD(Optional<Permissions>, allow)                                                                                \
    FIELD(Nullable<QString>, orNull)                                                                                   \
    FIELD(Tristate<QString>, both)                                                                                     \
    FIELD(NullMarker, mark)                                                                                            \
    FIELD(Optional<JsonValue>, anything)                                                                               \
    FIELD(Optional<ById<Leaf>>, byId)
    SHARDSCOPE_OBJECT(Tree, Leaf, FIELDS)
#undef FIELDS
};

namespace {

Tree tree(const QByteArray &json)
{
    return Tree(JsonValue::parse(json));
}

QByteArray told(ShapeFault::Kind kind)
{
    switch (kind) {
    case ShapeFault::Kind::WrongType:
        return "wrong type";
    case ShapeFault::Kind::UnexpectedNull:
        return "unexpected null";
    case ShapeFault::Kind::Missing:
        return "missing";
    case ShapeFault::Kind::UnknownField:
        return "unknown field";
    case ShapeFault::Kind::UnknownValue:
        return "unknown value";
    }
    Q_UNREACHABLE();
}

} // namespace

class tst_JsonObject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryTypeThatAFieldMayHave();
    void absentNullAndValueAreThreeThings();
    void namesBecomeKeysOfTheWire_data();
    void namesBecomeKeysOfTheWire();
    void whatIsWrongReadsAsNull_data();
    void whatIsWrongReadsAsNull();
    void keepsWhatItDoesNotKnow();
    void ofKeysThatComeTwiceTheLastCounts();
    void isDescribedByItsMetaObject();
    void copiesMayBeReadOnAnyThread();
    void timesAreReadToTheMicrosecond_data();
    void timesAreReadToTheMicrosecond();
    void faultsHaveTheirPlace_data();
    void faultsHaveTheirPlace();
    void theNumberOfFaultsIsBounded();
};

void tst_JsonObject::readsEveryTypeThatAFieldMayHave()
{
    const Tree it = tree(R"({"id":"175928847299117063","colour":2,"display_name":"A\u00e9","default":true,"count":-7,
        "ratio":1.5,"made_at":"2016-04-30T11:18:25.796000+00:00","since":1700000000,"until":1700000000123,
        "allow":"8","leaves":[{"id":"1","colour":1},{"id":"2","colour":2}],"by_id":{"9":{"id":"9","colour":1}},
        "anything":[1,2],"mark":null,"or_null":"x","both":"y"})");
    QCOMPARE(it.id(), Snowflake(175928847299117063));
    QCOMPARE(it.id().createdMs(), 1462015105796);
    QCOMPARE(it.colour(), Leaf::Colour::Green);
    QCOMPARE(it.displayName(), u"Aé"_s);
    QCOMPARE(it.default_().value(), true);
    QCOMPARE(it.count().value(), -7);
    QCOMPARE(it.ratio().value(), 1.5);
    QCOMPARE(it.madeAt()->microseconds(), 1462015105796000);
    QCOMPARE(it.since()->microseconds(), 1700000000000000);
    QCOMPARE(it.until()->microseconds(), 1700000000123000);
    QCOMPARE(it.allow()->bits(), quint64(8));
    QCOMPARE(it.leaves()->size(), 2);
    QCOMPARE(it.leaves()->at(1).id(), Snowflake(2));
    QCOMPARE(it.byId()->value(Snowflake(9)).colour(), Leaf::Colour::Red);
    QCOMPARE(it.anything()->raw(), QByteArrayView("[1,2]"));
    QVERIFY(it.mark().isPresent);
    QCOMPARE(it.orNull().value(), u"x"_s);
    QCOMPARE(*it.both(), u"y"_s);
}

void tst_JsonObject::absentNullAndValueAreThreeThings()
{
    QVERIFY(tree("{}").both().isAbsent());
    QVERIFY(tree(R"({"both":null})").both().isNull());
    QVERIFY(tree(R"({"both":""})").both().hasValue());
    QVERIFY(!tree(R"({"or_null":null})").orNull().has_value());
    QVERIFY(!tree("{}").mark().isPresent);
    QVERIFY(!tree("{}").leaves().has_value());
    QVERIFY(tree(R"({"leaves":[]})").leaves().has_value());
    QVERIFY(JsonObject().isNull());
    QVERIFY(tree("[]").isNull());
    QVERIFY(!tree("{}").isNull());
}

void tst_JsonObject::namesBecomeKeysOfTheWire_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](QByteArrayView key, const char *expected) {
        QTest::newRow(expected) << key.toByteArray() << QByteArray(expected);
    };
    row(JsonKey<"id">::view(), "id");
    row(JsonKey<"globalName">::view(), "global_name");
    row(JsonKey<"default_">::view(), "default");
    row(JsonKey<"premiumSinceAtAll">::view(), "premium_since_at_all");
}

void tst_JsonObject::namesBecomeKeysOfTheWire()
{
    QFETCH(const QByteArray, key);
    QTEST(key, "expected");
}

void tst_JsonObject::whatIsWrongReadsAsNull_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("strings") << QByteArray(
        R"({"id":"x","colour":"1","display_name":1,"count":"1","since":"1","leaves":"a","by_id":"b"})");
    QTest::newRow("numbers out of range") << QByteArray(
        R"({"id":"18446744073709551616","colour":4294967296,"count":2147483648,"since":9223372036854775807})");
    QTest::newRow("fractions") << QByteArray(R"({"id":1.5,"colour":1.5,"count":1.5,"since":1.5})");
    QTest::newRow("nulls") << QByteArray(
        R"({"id":null,"colour":null,"display_name":null,"count":null,"since":null,"leaves":null,"by_id":null})");
    QTest::newRow("objects") << QByteArray(
        R"({"id":{},"colour":{},"display_name":{},"count":{},"since":{},"leaves":{}})");
    QTest::newRow("empty") << QByteArray(R"({"id":"","made_at":""})");
    QTest::newRow("nothing") << QByteArray("{}");
}

void tst_JsonObject::whatIsWrongReadsAsNull()
{
    QFETCH(const QByteArray, json);
    const Tree it = tree(json);
    QVERIFY(it.id().isNull());
    QCOMPARE(static_cast<int>(it.colour()), 0);
    QVERIFY(it.displayName().isEmpty());
    QVERIFY(!it.count());
    QVERIFY(!it.since());
    QVERIFY(!it.madeAt());
    QVERIFY(!it.leaves());
    QVERIFY(!it.byId() || it.byId()->isEmpty());
}

void tst_JsonObject::keepsWhatItDoesNotKnow()
{
    const QByteArray json = R"({"new" : {"deep":[1e999]},"id":"1","colour":77})";
    const Tree it = tree(json);
    QCOMPARE(it.raw(), QByteArrayView(json));
    QCOMPARE(it.value("new").raw(), QByteArrayView(R"({"deep":[1e999]})"));
    QVERIFY(it.value("newer").isAbsent());
    QCOMPARE(static_cast<int>(it.colour()), 77);
}

void tst_JsonObject::ofKeysThatComeTwiceTheLastCounts()
{
    QCOMPARE(tree(R"({"id":"1","id":"2"})").id(), Snowflake(2));
}

void tst_JsonObject::isDescribedByItsMetaObject()
{
    const Tree it = tree(R"({"id":"5","display_name":"x"})");
    const QMetaObject &meta = Tree::staticMetaObject;
    QCOMPARE(meta.property(meta.indexOfProperty("displayName")).readOnGadget(&it).toString(), u"x"_s);
    QCOMPARE(meta.property(meta.indexOfProperty("id")).readOnGadget(&it).value<Snowflake>(), Snowflake(5));
    QCOMPARE(static_cast<std::size_t>(meta.propertyCount()), Tree::shape().fields.size());
}

void tst_JsonObject::copiesMayBeReadOnAnyThread()
{
    for (int round = 0; round < 50; ++round) {
        const Tree it = tree(R"({"id":"5","leaves":[{"id":"1"}],"display_name":"x"})");
        bool isRight = false;
        std::thread other([copy = it, &isRight] { isRight = copy.id() == Snowflake(5) && copy.leaves()->size() == 1; });
        QCOMPARE(it.displayName(), u"x"_s);
        other.join();
        QVERIFY(isRight);
    }
}

void tst_JsonObject::timesAreReadToTheMicrosecond_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("microseconds"); // -1: no time
    const qint64 base = 1462015105000000;
    QTest::newRow("microseconds") << QByteArray("2016-04-30T11:18:25.796123+00:00") << base + 796123;
    QTest::newRow("milliseconds") << QByteArray("2016-04-30T11:18:25.796Z") << base + 796000;
    QTest::newRow("nanoseconds") << QByteArray("2016-04-30T11:18:25.796123999Z") << base + 796123;
    QTest::newRow("no fraction") << QByteArray("2016-04-30T11:18:25+00:00") << base;
    QTest::newRow("another zone") << QByteArray("2016-04-30T13:18:25.5+02:00") << base + 500000;
    QTest::newRow("no zone") << QByteArray("2016-04-30T11:18:25") << base;
    QTest::newRow("a point and nothing") << QByteArray("2016-04-30T11:18:25.Z") << qint64(-1);
    QTest::newRow("words") << QByteArray("yesterday") << qint64(-1);
    QTest::newRow("empty") << QByteArray("") << qint64(-1);
}

void tst_JsonObject::timesAreReadToTheMicrosecond()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, microseconds);
    const std::optional<Timestamp> read = Timestamp::fromIso(text);
    QCOMPARE(read ? read->microseconds() : -1, microseconds);
}

void tst_JsonObject::faultsHaveTheirPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArrayList>("expected");
    const QByteArray whole = R"("id":"1","colour":1,"display_name":"x","or_null":null)";
    QTest::newRow("none") << "{" + whole + "}" << QByteArrayList {};
    QTest::newRow("unknown field") << "{" + whole + R"(,"new":1})" << QByteArrayList { "unknown field d.new" };
    QTest::newRow("wrong type") << "{" + whole + R"(,"count":"1"})" << QByteArrayList { "wrong type d.count" };
    QTest::newRow("deep") << "{" + whole + R"(,"leaves":[{"id":"1","colour":1},{"id":true,"colour":1}]})"
                          << QByteArrayList { "wrong type d.leaves[1].id" };
    QTest::newRow("by id") << "{" + whole + R"(,"by_id":{"9":{"id":"1","colour":"red"}}})"
                           << QByteArrayList { "wrong type d.by_id.9.colour" };
    QTest::newRow("null") << "{" + whole + R"(,"count":null})" << QByteArrayList { "unexpected null d.count" };
    QTest::newRow("missing") << QByteArray(R"({"id":"1","colour":1,"or_null":"x"})")
                             << QByteArrayList { "missing d.display_name" };
    QTest::newRow("unknown value") << QByteArray(R"({"id":"1","colour":3,"display_name":"","or_null":"x"})")
                                   << QByteArrayList { "unknown value d.colour" };
    QTest::newRow("no object") << QByteArray("[]") << QByteArrayList { "wrong type d" };
    QTest::newRow("several") << QByteArray(R"({"id":1.5,"a":1,"colour":1,"display_name":2,"or_null":null})")
                             << QByteArrayList { "wrong type d.id", "unknown field d.a", "wrong type d.display_name" };
}

void tst_JsonObject::faultsHaveTheirPlace()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArrayList, expected);
    QByteArrayList found;
    for (const ShapeFault &fault : ShapeCheck::faults(JsonValue::parse(json), Tree::shape())) {
        QVERIFY(!fault.text.isEmpty());
        found.append(told(fault.kind) + ' ' + fault.path);
    }
    QCOMPARE(found, expected);
    const std::optional<ShapeFault> wrong = ShapeCheck::wrongType(JsonValue::parse(json), Tree::shape());
    const auto first = std::find_if(
        expected.begin(), expected.end(), [](const QByteArray &fault) { return fault.startsWith("wrong"); });
    QCOMPARE(wrong.has_value(), first != expected.end());
    QVERIFY(!wrong || told(wrong->kind) + ' ' + wrong->path == *first);
}

void tst_JsonObject::theNumberOfFaultsIsBounded()
{
    QByteArray json = "{";
    for (int i = 0; i < 10000; ++i)
        json += "\"x" + QByteArray::number(i) + "\":1,";
    json += "\"id\":true}";
    QCOMPARE(ShapeCheck::faults(JsonValue::parse(json), Tree::shape()).size(), ShapeCheck::mostFaults);
    QCOMPARE(ShapeCheck::wrongType(JsonValue::parse(json), Tree::shape())->path, "d.id");
}

QTEST_GUILESS_MAIN(tst_JsonObject)
#include "tst_jsonobject.moc"
