// SPDX-License-Identifier: MIT
#include "core/capture/namerecorder.h"
#include "core/events/driftreport.h"
#include "core/events/eventsummary.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

EventRecord dispatch(const char *name, const QByteArray &data)
{
    EventRecord record;
    record.kind = EventRecord::Kind::Dispatch;
    record.type = name;
    record.dispatchInfo = dispatchEvent(name);
    record.json = data;
    record.dataLength = data.size();
    record.hasData = true;
    return record;
}

QString kindName(ShapeFault::Kind kind)
{
    switch (kind) {
    case ShapeFault::Kind::WrongType:
        return u"wrong type"_s;
    case ShapeFault::Kind::UnexpectedNull:
        return u"unexpected null"_s;
    case ShapeFault::Kind::Missing:
        return u"missing"_s;
    case ShapeFault::Kind::UnknownField:
        return u"unknown field"_s;
    case ShapeFault::Kind::UnknownValue:
        return u"unknown value"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

class tst_EventSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoDidWhatWhere_data();
    void saysWhoDidWhatWhere();
    void everyPatternIsWellFormed_data();
    void everyPatternIsWellFormed();
    void aLongValueIsCut();

    void namesAreLearnedFromTheSession_data();
    void namesAreLearnedFromTheSession();
    void newNamesReplaceOldOnes();
    void theNumberOfNamesIsBounded();
    void recordsTeachOnAThreadOfTheirOwn();

    void driftIsCountedByPlace();
    void driftKnowsUndocumentedEvents();
    void driftIsBounded();
};

void tst_EventSummary::saysWhoDidWhatWhere_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *event, const char *data, const QString &expected) {
        QTest::addRow("%s %s", event, data) << QByteArray(event) << QByteArray(data) << expected;
    };
    // 1 is guild Chess, 2 channel #general, 3 user Ana.
    row("MESSAGE_CREATE",
        R"({"author":{"id":"9","username":"bob"},"channel_id":"2","content":"e4\n e5","attachments":[]})",
        u"bob in #general: “e4 e5”"_s);
    row("MESSAGE_CREATE",
        R"({"author":{"id":"9","username":"bob","global_name":"Bob"},"channel_id":"8","content":"","attachments":[{},{}]})",
        u"Bob in channel 8, 2 attachment(s)"_s);
    row("MESSAGE_CREATE", "{}", {});
    row("MESSAGE_UPDATE", R"({"channel_id":"2"})", u"in #general"_s);
    row("MESSAGE_DELETE_BULK", R"({"ids":["1","2","3"],"channel_id":"2"})", u"3 message(s) in #general"_s);
    row("MESSAGE_DELETE_BULK", R"({"ids":[]})", u"0 message(s)"_s);
    row("TYPING_START", R"({"user_id":"3","channel_id":"2"})", u"Ana types in #general"_s);
    row("TYPING_START", R"({"user_id":"4","member":{"user":{"id":"4","username":"eve"}},"channel_id":"2"})", u"eve types in #general"_s);
    row("GUILD_CREATE", R"({"id":"1","name":"Chess","member_count":3,"channels":[{},{}]})",
        u"Chess, 3 members, 2 channel(s)"_s);
    row("GUILD_CREATE", R"({"id":"1"})", u"Chess"_s);
    row("GUILD_DELETE", R"({"id":"1","unavailable":true})", u"Chess is unavailable"_s);
    row("GUILD_DELETE", R"({"id":"1"})", u"Chess"_s);
    row("CHANNEL_CREATE",
        R"({"id":"5","type":1,"recipients":[{"username":"bob"},{"username":"eve","global_name":"Eve"}]})",
        u"#bob, Eve"_s);
    row("INTERACTION_CREATE", R"({"member":{"user":{"id":"3"}},"data":{"name":"ping"},"channel_id":"2"})",
        u"Ana used /ping in #general"_s);
    row("INTERACTION_CREATE", R"({"user":{"username":"bob"},"data":{"custom_id":"go"}})", u"bob used component “go”"_s);
    row("PRESENCE_UPDATE", R"({"user":{"id":"3"},"status":"dnd","activities":[{"name":"Go"}],"guild_id":"1"})",
        u"Ana is dnd, “Go” in Chess"_s);
    row("PRESENCE_UPDATE", R"({"user":{"id":"3"},"status":"idle","activities":[]})", u"Ana is idle"_s);
    row("VOICE_SERVER_UPDATE", R"({"guild_id":"1","endpoint":null})", u"Chess"_s);
    row("GUILD_MEMBERS_CHUNK", R"({"guild_id":"1","members":[{}],"chunk_index":0,"chunk_count":2,"nonce":"n"})",
        u"1 member(s) of Chess, chunk 0 of 2, nonce n"_s);
    row("RESUMED", "{}", {});
    row("READY", R"({"user":{"id":"7","username":"bot"},"guilds":[{},{}]})", u"bot, 2 guild(s)"_s);
    row("TYPING_START", R"({"user_id":[],"channel_id":{}})", u"types"_s);
}

void tst_EventSummary::saysWhoDidWhatWhere()
{
    QFETCH(const QByteArray, event);
    QFETCH(const QByteArray, data);
    NameDirectory names;
    names.learn(DispatchEvent::GUILD_UPDATE, JsonValue::parse(R"({"id":"1","name":"Chess"})"));
    names.learn(DispatchEvent::CHANNEL_UPDATE, JsonValue::parse(R"({"id":"2","name":"general"})"));
    names.learn(DispatchEvent::USER_UPDATE, JsonValue::parse(R"({"id":"3","username":"ana","global_name":"Ana"})"));
    QTEST(EventSummary(names).text(*dispatchEvent(event), JsonValue::parse(data)), "expected");
}

void tst_EventSummary::everyPatternIsWellFormed_data()
{
    QTest::addColumn<QString>("pattern");
    for (const DispatchEventInfo &info : dispatchEventTable())
        QTest::newRow(info.name) << QString::fromUtf8(info.summary);
}

void tst_EventSummary::everyPatternIsWellFormed()
{
    QFETCH(QString, pattern);
    static const QRegularExpression value(u"(%n)?\\{[a-z_0-9.|]*(:(text|user|channel|guild|time|true))?\\}"_s);
    static const QRegularExpression part(u"\\[[^\\[\\]{}]*\\]"_s);
    QVERIFY(pattern.count(u"%n"_s) <= 1);
    pattern.remove(value).remove(part);
    QVERIFY2(!pattern.contains(QRegularExpression(u"[\\[\\]{}%]"_s)), qPrintable(pattern));
}

void tst_EventSummary::aLongValueIsCut()
{
    const QByteArray data = R"({"author":{"username":"a"},"content":")" + QByteArray(5000, 'x') + R"("})";
    const QString text
        = EventSummary(NameDirectory()).text(dispatchEvent(DispatchEvent::MESSAGE_CREATE), JsonValue::parse(data));
    QVERIFY(text.size() < 200);
    QVERIFY(text.endsWith(u"x…”"_s));
}

void tst_EventSummary::namesAreLearnedFromTheSession_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("kind");
    QTest::addColumn<quint64>("id");
    QTest::addColumn<QString>("name");
    const auto row
        = [](const char *event, const char *data, NameDirectory::Kind kind, quint64 id, const QString &name) {
              QTest::addRow("%s %llu", event, static_cast<unsigned long long>(id))
                  << QByteArray(event) << QByteArray(data) << static_cast<int>(kind) << id << name;
          };
    const char guild[]
        = R"({"id":"1","name":"Chess","channels":[{"id":"2","name":"general"}],"threads":[{"id":"3","name":"opening"}],
        "members":[{"user":{"id":"4","username":"ana"}},{"user":{"id":"5","username":"bob","global_name":"Bob"}}]})";
    using Kind = NameDirectory::Kind;
    row("GUILD_CREATE", guild, Kind::Guild, 1, u"Chess"_s);
    row("GUILD_CREATE", guild, Kind::Channel, 2, u"general"_s);
    row("GUILD_CREATE", guild, Kind::Channel, 3, u"opening"_s);
    row("GUILD_CREATE", guild, Kind::User, 4, u"ana"_s);
    row("GUILD_CREATE", guild, Kind::User, 5, u"Bob"_s);
    row("GUILD_CREATE", guild, Kind::User, 1, {});
    row("READY", R"({"user":{"id":"4","username":"bot"}})", Kind::User, 4, u"bot"_s);
    row("GUILD_MEMBERS_CHUNK", R"({"members":[{"user":{"id":"4","username":"ana"}}]})", Kind::User, 4, u"ana"_s);
    row("THREAD_LIST_SYNC", R"({"threads":[{"id":"2","name":"t"}]})", Kind::Channel, 2, u"t"_s);
    row("GUILD_CREATE", R"({"id":"x","name":7,"channels":{},"members":[null,{"user":3}]})", Kind::Guild, 0, {});
}

void tst_EventSummary::namesAreLearnedFromTheSession()
{
    QFETCH(const QByteArray, event);
    QFETCH(const QByteArray, data);
    QFETCH(const int, kind);
    QFETCH(const quint64, id);
    NameDirectory names;
    QVERIFY(NameDirectory::teaches(dispatchEvent(event)->event));
    names.learn(dispatchEvent(event)->event, JsonValue::parse(data));
    QTEST(names.name(static_cast<NameDirectory::Kind>(kind), id), "name");
}

void tst_EventSummary::newNamesReplaceOldOnes()
{
    NameDirectory names;
    const auto learn = [&names](const char *data) { names.learn(DispatchEvent::GUILD_UPDATE, JsonValue::parse(data)); };
    learn(R"({"id":"1","name":"Old"})");
    const quint64 revision = names.revision();
    learn(R"({"id":"1","name":"Old"})");
    QCOMPARE(names.revision(), revision);
    learn(R"({"id":"1","name":"New"})");
    QVERIFY(names.revision() > revision);
    QCOMPARE(names.name(NameDirectory::Kind::Guild, 1), u"New"_s);
}

void tst_EventSummary::theNumberOfNamesIsBounded()
{
    NameDirectory names;
    QByteArray members = R"({"members":[)";
    for (qsizetype id = 1; id <= NameDirectory::mostNames + 10; ++id)
        members += R"({"user":{"id":")" + QByteArray::number(id) + R"(","username":"u"}},)";
    members.chop(1);
    names.learn(DispatchEvent::GUILD_MEMBERS_CHUNK, JsonValue::parse(members + "]}"));
    QCOMPARE(names.names(NameDirectory::Kind::User).size(), NameDirectory::mostNames);
}

void tst_EventSummary::recordsTeachOnAThreadOfTheirOwn()
{
    NameRecorder recorder;
    recorder.append(dispatch("GUILD_CREATE", R"({"id":"1","name":"Chess"})"));
    recorder.append(dispatch("MESSAGE_CREATE", R"({"id":"2","name":"no lesson"})"));
    recorder.append(dispatch("TOMORROWS_EVENT", R"({"id":"3","name":"no lesson"})"));
    recorder.waitForAll();
    QCOMPARE(recorder.directory().name(NameDirectory::Kind::Guild, 1), u"Chess"_s);
    QCOMPARE(recorder.directory().revision(), quint64(1));
}

void tst_EventSummary::driftIsCountedByPlace()
{
    DriftReport report;
    const auto check = [&report](qint64 record, const char *data) {
        report.check("GUILD_ROLE_DELETE", JsonValue::parse(data), record);
    };
    check(1, R"({"guild_id":"1","role_id":"2"})");
    QVERIFY(report.rows().empty());
    check(5, R"({"guild_id":"1","role_id":"2","new":1})");
    check(9, R"({"guild_id":"1","role_id":true,"new":null})");
    QCOMPARE(report.checked(), 3);
    QCOMPARE(report.rows().size(), std::size_t(2));
    const DriftReport::Row &unknown = report.rows()[0];
    QCOMPARE(unknown.fault.path, "d.new");
    QCOMPARE(kindName(unknown.fault.kind), u"unknown field"_s);
    QCOMPARE(unknown.count, 2);
    QCOMPARE(unknown.first, 5);
    QCOMPARE(unknown.last, 9);
    QCOMPARE(report.rows()[1].fault.path, "d.role_id");
    QCOMPARE(kindName(report.rows()[1].fault.kind), u"wrong type"_s);
}

void tst_EventSummary::driftKnowsUndocumentedEvents()
{
    DriftReport report;
    report.check("TOMORROWS_EVENT", JsonValue::parse("[]"), 1);
    report.check("TOMORROWS_EVENT", JsonValue::parse("{}"), 2);
    QCOMPARE(report.rows().size(), std::size_t(1));
    QCOMPARE(report.rows()[0].event, "TOMORROWS_EVENT");
    QCOMPARE(report.rows()[0].count, 2);
}

void tst_EventSummary::driftIsBounded()
{
    DriftReport report;
    for (int i = 0; i < 5000; ++i)
        report.check("EVENT_" + QByteArray::number(i), JsonValue::parse("{}"), i);
    QCOMPARE(report.rows().size(), DriftReport::mostRows);
    QCOMPARE(report.checked(), 5000);
}

QTEST_GUILESS_MAIN(tst_EventSummary)
#include "tst_eventsummary.moc"
