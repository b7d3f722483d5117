// SPDX-License-Identifier: MIT
#include "core/events/dispatchevents.h"
#include "core/events/flagnames.h"
#include "core/events/valuemeaning.h"

#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

/// The meaning of the value at @p path ("d.mentions.0.id") in one word.
QString meaningAt(const QByteArray &type, const QByteArray &json, const QByteArray &path)
{
    JsonValue value = JsonValue::parse(json);
    DocumentedPlace place = DocumentedPlace::message(dispatchEvent(type));
    // Views into the steps must live as long as the place.
    const QList<QByteArray> steps = path.split('.');
    for (const QByteArray &step : steps) {
        if (value.is(JsonValue::Type::Array)) {
            place = place.element();
            value = value.elements().at(step.toUInt());
        } else {
            place = place.member(step);
            value = value.at({ step });
        }
    }
    const ValueMeaning meaning = place.meaning(value);
    switch (meaning.kind) {
    case ValueMeaning::Kind::None:
        return {};
    case ValueMeaning::Kind::Time:
        return meaning.time.dateTime().toString(Qt::ISODateWithMs);
    case ValueMeaning::Kind::Name:
        return u"= "_s + meaning.names.join(u' ');
    case ValueMeaning::Kind::Bits:
        return u"{"_s + meaning.names.join(u' ') + u'}';
    }
    return {};
}

} // namespace

class tst_ValueMeaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatValuesMean_data();
    void tellsWhatValuesMean();
    void namesAsDocumented_data();
    void namesAsDocumented();
    void namesPermissions();
};

void tst_ValueMeaning::tellsWhatValuesMean_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const char *type, const char *json, const char *path, const QString &expected) {
              QTest::newRow(name) << QByteArray(type) << QByteArray(json) << QByteArray(path) << expected;
          };
    const QString made = u"2016-04-30T11:18:25.796Z"_s;
    const QString reply = u"= REPLY"_s;
    // Documented
    row("an id", "MESSAGE_CREATE", R"({"d":{"id":"175928847299117063"}})", "d.id", made);
    row("an id without quotes", "MESSAGE_CREATE", R"({"d":{"id":175928847299117063}})", "d.id", made);
    row("ids in a list", "MESSAGE_CREATE", R"({"d":{"mention_roles":["175928847299117063"]}})", "d.mention_roles.0",
        made);
    row("a type", "MESSAGE_CREATE", R"({"d":{"type":19}})", "d.type", reply);
    row("a type of another object", "MESSAGE_CREATE", R"({"d":{"thread":{"type":11}}})", "d.thread.type",
        u"= PUBLIC_THREAD"_s);
    row("a type without a name", "MESSAGE_CREATE", R"({"d":{"type":4711}})", "d.type", {});
    row("flags of a message", "MESSAGE_CREATE", R"({"d":{"flags":68}})", "d.flags", u"{SUPPRESS_EMBEDS EPHEMERAL}"_s);
    row("flags of a user", "MESSAGE_CREATE", R"({"d":{"author":{"public_flags":65}}})", "d.author.public_flags",
        u"{STAFF HYPESQUAD_ONLINE_HOUSE_1}"_s);
    row("flags of an attachment", "MESSAGE_CREATE", R"({"d":{"attachments":[{"flags":4}]}})", "d.attachments.0.flags",
        u"{IS_REMIX}"_s);
    row("flags of a guild", "GUILD_CREATE", R"({"d":{"system_channel_flags":1}})", "d.system_channel_flags",
        u"{SUPPRESS_JOIN_NOTIFICATIONS}"_s);
    row("flags of a member", "GUILD_MEMBER_UPDATE", R"({"d":{"flags":3}})", "d.flags",
        u"{DID_REJOIN COMPLETED_ONBOARDING}"_s);
    row("no flag", "MESSAGE_CREATE", R"({"d":{"flags":0}})", "d.flags", u"{}"_s);
    row("an unknown bit", "MESSAGE_CREATE", R"({"d":{"flags":1073741825}})", "d.flags", u"{CROSSPOSTED 1<<30}"_s);
    row("a time", "MESSAGE_CREATE", R"({"d":{"timestamp":"2017-04-15T21:26:33.210000+00:00"}})", "d.timestamp",
        u"2017-04-15T21:26:33.210Z"_s);
    row("seconds", "TYPING_START", R"({"d":{"timestamp":1500000000}})", "d.timestamp", u"2017-07-14T02:40:00.000Z"_s);
    row("milliseconds", "PRESENCE_UPDATE", R"({"d":{"activities":[{"created_at":1500000000123}]}})",
        "d.activities.0.created_at", u"2017-07-14T02:40:00.123Z"_s);
    row("permissions", "CHANNEL_CREATE", R"({"d":{"permission_overwrites":[{"allow":"3072"}]}})",
        "d.permission_overwrites.0.allow", u"{VIEW_CHANNEL SEND_MESSAGES}"_s);
    row("a number that only counts", "GUILD_CREATE", R"({"d":{"member_count":123456789012345678}})", "d.member_count",
        {});
    row("a text that looks like an id", "MESSAGE_CREATE", R"({"d":{"content":"175928847299117063"}})", "d.content", {});
    row("a type that is wrong", "MESSAGE_CREATE", R"({"d":{"type":"19"}})", "d.type", {});
    // Guessed
    row("a nonce", "MESSAGE_CREATE", R"({"d":{"nonce":"175928847299117063"}})", "d.nonce", made);
    row("an id of an unknown event", "NEW_EVENT", R"({"d":{"thing_id":"175928847299117063"}})", "d.thing_id", made);
    row("ids of an unknown field", "MESSAGE_CREATE", R"({"d":{"new_ids":["175928847299117063"]}})", "d.new_ids.0",
        made);
    row("an id that is none", "NEW_EVENT", R"({"d":{"session_id":"abc"}})", "d.session_id", {});
    row("a small id", "NEW_EVENT", R"({"d":{"id":"7"}})", "d.id", {});
    row("a time of an unknown event", "NEW_EVENT", R"({"d":{"x":"2017-04-15T21:26:33+02:00"}})", "d.x",
        u"2017-04-15T19:26:33.000Z"_s);
    row("a user in an unknown event", "NEW_EVENT", R"({"d":{"user":{"flags":1}}})", "d.user.flags", u"{STAFF}"_s);
    row("flags whose key tells", "NEW_EVENT", R"({"d":{"public_flags":1}})", "d.public_flags", u"{STAFF}"_s);
    row("flags of nobody knows what", "NEW_EVENT", R"({"d":{"flags":1}})", "d.flags", {});
    row("intents that are sent", "", R"({"op":2,"d":{"intents":513}})", "d.intents", u"{GUILDS GUILD_MESSAGES}"_s);
    row("an activity that is sent", "", R"({"op":3,"d":{"activities":[{"type":3}]}})", "d.activities.0.type",
        u"= WATCHING"_s);
    row("an opcode", "", R"({"op":11})", "op", u"= Heartbeat ACK"_s);
    row("an op deeper down", "NEW_EVENT", R"({"d":{"op":11}})", "d.op", {});
    row("a boolean", "MESSAGE_CREATE", R"({"d":{"tts":false}})", "d.tts", {});
    row("too large a number", "MESSAGE_CREATE", R"({"d":{"flags":123456789012345678901234567890}})", "d.flags", {});
}

void tst_ValueMeaning::tellsWhatValuesMean()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, path);
    QTEST(meaningAt(type, json, path), "expected");
}

void tst_ValueMeaning::namesAsDocumented_data()
{
    QTest::addColumn<QByteArray>("enumerator");
    QTest::addColumn<QString>("expected");
    QTest::newRow("words") << QByteArray("ChatInputCommand") << u"CHAT_INPUT_COMMAND"_s;
    QTest::newRow("a number") << QByteArray("GuildBoostTier1") << u"GUILD_BOOST_TIER_1"_s;
    QTest::newRow("a version") << QByteArray("IsComponentsV2") << u"IS_COMPONENTS_V2"_s;
    QTest::newRow("a keyword") << QByteArray("Default_") << u"DEFAULT"_s;
    QTest::newRow("one word") << QByteArray("Dm") << u"DM"_s;
}

void tst_ValueMeaning::namesAsDocumented()
{
    QFETCH(const QByteArray, enumerator);
    QTEST(documentedName(enumerator), "expected");
}

void tst_ValueMeaning::namesPermissions()
{
    QCOMPARE(permissionNames(0), QStringList());
    QCOMPARE(permissionNames(1ULL << 3 | 1ULL << 46), (QStringList { u"ADMINISTRATOR"_s, u"SEND_VOICE_MESSAGES"_s }));
    QCOMPARE(permissionNames(1ULL << 47 | 1ULL << 63), (QStringList { u"1<<47"_s, u"1<<63"_s }));
}

QTEST_GUILESS_MAIN(tst_ValueMeaning)
#include "tst_valuemeaning.moc"
