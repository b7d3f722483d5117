// SPDX-License-Identifier: MIT
#include "core/diagnosis/eventverdict.h"
#include "core/diagnosis/missingcontent.h"

#include "tests/support/logrows.h"

#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

using Event = DispatchEvent;
using Intent = GatewayIntent;
using Standing = EventStanding;

constexpr quint64 membersFlag = 1ULL << 14;
constexpr quint64 contentFlag = 1ULL << 18;
constexpr quint64 limitedContentFlag = 1ULL << 19;
constexpr quint64 bot = 99;

SessionIntents ready(GatewayIntents asked, std::optional<quint64> flags = std::nullopt)
{
    return { .asked = asked, .applicationFlags = flags, .isReady = true };
}

/// A message as it comes without the intent; @p other replaces or adds keys.
EventRecord message(const QByteArray &other = {}, const QByteArray &type = "MESSAGE_CREATE")
{
    QByteArray data = R"({"id":"1","content":"","embeds":[],"attachments":[],"components":[],"mentions":[],"type":0,)"
                      R"("guild_id":"5","channel_id":"6","author":{"id":"7"},"flags":0)";
    if (!other.isEmpty()) {
        const QByteArray key = other.left(other.indexOf(':') + 1);
        const qsizetype at = data.indexOf(key);
        if (at >= 0) { // of keys that come twice the first counts
            data.insert(at, "\"was_" + key.sliced(1));
            data.remove(at + key.size() + 4, key.size());
        }
        data += ',' + other;
    }
    return LogRows::dispatch(type, data + '}');
}

} // namespace

Q_DECLARE_METATYPE(Shardscope::DispatchEvent)
Q_DECLARE_METATYPE(Shardscope::SessionIntents)
Q_DECLARE_METATYPE(Shardscope::EventFacts)
Q_DECLARE_METATYPE(Shardscope::EventStanding)

class tst_EventVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyAnEventDoesNotCome_data();
    void saysWhyAnEventDoesNotCome();
    void everyEventNamesItsIntent();
    void conditionsAreToldApart();
    void knowsAMessageWithoutContent_data();
    void knowsAMessageWithoutContent();
    void saysWhyContentIsMissing_data();
    void saysWhyContentIsMissing();
};

void tst_EventVerdict::saysWhyAnEventDoesNotCome_data()
{
    QTest::addColumn<DispatchEvent>("event");
    QTest::addColumn<SessionIntents>("session");
    QTest::addColumn<EventFacts>("facts");
    QTest::addColumn<EventStanding>("standing");
    QTest::addColumn<QStringList>("words");

    const EventFacts none;
    const EventFacts seen { .seen = 3, .lastAt = 5 };
    const EventFacts silent { .seen = 30, .lastAt = 5, .silentSince = 5 };
    const SessionIntents members = ready(Intent::GuildMembers);
    QTest::newRow("no session") << Event::MESSAGE_CREATE << SessionIntents {} << none << Standing::NoSession
                                << QStringList { u"No IDENTIFY"_s };
    QTest::newRow("not asked for") << Event::MESSAGE_CREATE << ready(Intent::Guilds) << none << Standing::NotAskedFor
                                   << QStringList { u"add GUILD_MESSAGES or DIRECT_MESSAGES"_s };
    QTest::newRow("privileged, not asked for, flags unknown")
        << Event::GUILD_MEMBER_ADD << ready(Intent::Guilds) << none << Standing::NotAskedFor
        << QStringList { u"add GUILD_MEMBERS"_s, u"token check"_s };
    QTest::newRow("privileged, not asked for, not allowed")
        << Event::GUILD_MEMBER_ADD << ready(Intent::Guilds, 0) << none << Standing::NotAskedFor
        << QStringList { u"add GUILD_MEMBERS"_s, u"switch it on in the portal first"_s };
    QTest::newRow("asked for, not allowed")
        << Event::GUILD_MEMBER_ADD << ready(Intent::GuildMembers, 0) << none << Standing::NotAllowed
        << QStringList { u"no GUILD_MEMBERS"_s, u"in the portal"_s };
    QTest::newRow("asked for, flags unknown") << Event::GUILD_MEMBER_ADD << members << none << Standing::Unsure
                                              << QStringList { u"GUILD_MEMBERS"_s, u"token check"_s };
    QTest::newRow("asked for and allowed") << Event::GUILD_MEMBER_ADD << ready(Intent::GuildMembers, membersFlag)
                                           << none << Standing::NoneCame << QStringList { u"Usual reasons"_s };
    QTest::newRow("asked for, unprivileged") << Event::CHANNEL_UPDATE << ready(Intent::Guilds) << none
                                             << Standing::NoneCame << QStringList { u"Asked for and allowed"_s };
    QTest::newRow("one of two asked for") << Event::MESSAGE_CREATE << ready(Intent::GuildMessages) << none
                                          << Standing::NoneCame << QStringList { u"need DIRECT_MESSAGES"_s };
    QTest::newRow("not ready yet") << Event::CHANNEL_UPDATE << SessionIntents { .asked = Intent::Guilds } << none
                                   << Standing::NoSession << QStringList { u"not ready yet"_s };
    QTest::newRow("needs none") << Event::INTERACTION_CREATE << ready(Intent::Guilds) << none << Standing::NoneCame
                                << QStringList { u"Needs no intent"_s, u"Interactions Endpoint URL"_s };
    QTest::newRow("answers a command") << Event::GUILD_MEMBERS_CHUNK << ready(Intent::Guilds) << none
                                       << Standing::NoneCame << QStringList { u"op 8"_s };
    QTest::newRow("arrives") << Event::MESSAGE_CREATE << ready(Intent::GuildMessages) << seen << Standing::Arrives
                             << QStringList { u"Arrives"_s };
    QTest::newRow("arrives, whatever the flags say")
        << Event::GUILD_MEMBER_ADD << ready(Intent::GuildMembers, 0) << seen << Standing::Arrives << QStringList {};
    QTest::newRow("silent") << Event::MESSAGE_CREATE << ready(Intent::GuildMessages) << silent << Standing::Silent
                            << QStringList { u"heartbeats go on"_s, u"new session"_s };
}

void tst_EventVerdict::saysWhyAnEventDoesNotCome()
{
    QFETCH(const DispatchEvent, event);
    QFETCH(const SessionIntents, session);
    QFETCH(const EventFacts, facts);
    QFETCH(const EventStanding, standing);
    QFETCH(const QStringList, words);
    const EventVerdict verdict = verdictOf(dispatchEvent(event), session, facts);
    QCOMPARE(verdict.standing, standing);
    for (const QString &word : words)
        QVERIFY2(verdict.text.contains(word), qPrintable(verdict.text));
}

/// What was not asked for names something that can be added, for each of the 79.
void tst_EventVerdict::everyEventNamesItsIntent()
{
    for (const DispatchEventInfo &event : dispatchEventTable()) {
        const EventVerdict verdict = verdictOf(event, ready(GatewayIntents()), {});
        QVERIFY(!verdict.text.isEmpty());
        if (event.intents.isEmpty()) {
            QCOMPARE(verdict.standing, Standing::NoneCame);
            continue;
        }
        QCOMPARE(verdict.standing, Standing::NotAskedFor);
        for (const QString &name : event.intents.names())
            QVERIFY2(verdict.text.contains(name), qPrintable(verdict.text));
        QCOMPARE(verdictOf(event, ready(GatewayIntents::all(), ~0ULL), {}).standing, Standing::NoneCame);
    }
}

void tst_EventVerdict::conditionsAreToldApart()
{
    const DispatchEventInfo &members = dispatchEvent(Event::GUILD_MEMBER_ADD);
    const DispatchEventInfo &threads = dispatchEvent(Event::THREAD_MEMBERS_UPDATE); // GUILDS brings it as well
    QCOMPARE(askedFor(members, {}), EventCondition::Unknown);
    QCOMPARE(askedFor(members, ready(Intent::Guilds)), EventCondition::Unmet);
    QCOMPARE(askedFor(threads, ready(Intent::Guilds)), EventCondition::Met);
    QCOMPARE(askedFor(dispatchEvent(Event::READY), ready(Intent::Guilds)), EventCondition::NotNeeded);
    QCOMPARE(allowed(members, ready(Intent::Guilds)), EventCondition::Unknown);
    QCOMPARE(allowed(members, ready(Intent::Guilds, 0)), EventCondition::Unmet);
    QCOMPARE(allowed(members, ready(Intent::Guilds, membersFlag)), EventCondition::Met);
    QCOMPARE(allowed(threads, ready(Intent::Guilds, 0)), EventCondition::NotNeeded);
}

void tst_EventVerdict::knowsAMessageWithoutContent_data()
{
    QTest::addColumn<EventRecord>("record");
    QTest::addColumn<bool>("missing");

    QTest::newRow("plain") << message() << true;
    QTest::newRow("update") << message({}, "MESSAGE_UPDATE") << true;
    QTest::newRow("reply") << message(R"("type":19)") << true;
    QTest::newRow("arrays left out") << LogRows::dispatch(
        "MESSAGE_CREATE", R"({"content":"","guild_id":"5","author":{"id":"7"}})")
                                     << true;
    QTest::newRow("another event") << message({}, "MESSAGE_DELETE") << false;
    QTest::newRow("content") << message(R"("content":"hello")") << false;
    QTest::newRow("no content at all") << message(R"("content":null)") << false;
    QTest::newRow("embed") << message(R"("embeds":[{}])") << false;
    QTest::newRow("attachment") << message(R"("attachments":[{"id":"1"}])") << false;
    QTest::newRow("component") << message(R"("components":[{"type":1}])") << false;
    QTest::newRow("sticker") << message(R"("sticker_items":[{"id":"1"}])") << false;
    QTest::newRow("no sticker") << message(R"("sticker_items":[])") << true;
    QTest::newRow("poll") << message(R"("poll":{"question":{}})") << false;
    QTest::newRow("forward") << message(R"("message_snapshots":[{"message":{}}])") << false;
    QTest::newRow("activity") << message(R"("activity":{"type":1})") << false;
    QTest::newRow("somebody joined") << message(R"("type":7)") << false;
    QTest::newRow("pinned") << message(R"("type":6)") << false;
    QTest::newRow("boost") << message(R"("type":8)") << false;
    QTest::newRow("command") << message(R"("type":20)") << false;
    QTest::newRow("still thinking") << message(R"("flags":128)") << false;
    QTest::newRow("own") << message(R"("author":{"id":"99"})") << false;
    QTest::newRow("mentions the bot") << message(R"("mentions":[{"id":"3"},{"id":"99"}])") << false;
    QTest::newRow("mentions another") << message(R"("mentions":[{"id":"3"}])") << true;
    QTest::newRow("direct") << message(R"("guild_id":null)") << false;
    QTest::newRow("partial update") << LogRows::dispatch("MESSAGE_UPDATE", R"({"id":"1","guild_id":"5","content":""})")
                                    << false;
    QTest::newRow("null") << LogRows::dispatch("MESSAGE_CREATE", "null") << false;
}

void tst_EventVerdict::knowsAMessageWithoutContent()
{
    QFETCH(const EventRecord, record);
    QFETCH(const bool, missing);
    QCOMPARE(isWithoutContent(record, bot), missing);
    QVERIFY(!isWithoutContent(record, 0)); // it may be the bot's own
    QCOMPARE(missingContentText(record, ready(Intent::GuildMessages), bot).isEmpty(), !missing);
}

void tst_EventVerdict::saysWhyContentIsMissing_data()
{
    QTest::addColumn<SessionIntents>("session");
    QTest::addColumn<QString>("words");

    const GatewayIntents with = GatewayIntents(Intent::GuildMessages) | Intent::MessageContent;
    QTest::newRow("not asked for") << ready(Intent::GuildMessages) << u"MESSAGE_CONTENT was not asked for"_s;
    QTest::newRow("not asked for, but allowed") << ready(Intent::GuildMessages, contentFlag) << u"was not asked for"_s;
    QTest::newRow("not allowed") << ready(with, 0) << u"the application has no MESSAGE_CONTENT"_s;
    QTest::newRow("allowed") << ready(with, contentFlag) << QString();
    QTest::newRow("allowed in few guilds") << ready(with, limitedContentFlag) << QString();
    QTest::newRow("flags unknown") << ready(with) << QString();
    QTest::newRow("intents unknown") << SessionIntents { .applicationFlags = 0, .isReady = true } << QString();
}

void tst_EventVerdict::saysWhyContentIsMissing()
{
    QFETCH(const SessionIntents, session);
    QFETCH(const QString, words);
    const QString text = missingContentText(message(), session, bot);
    QCOMPARE(text.isEmpty(), words.isEmpty());
    QVERIFY2(text.contains(words), qPrintable(text));
}

QTEST_GUILESS_MAIN(tst_EventVerdict)
#include "tst_eventverdict.moc"
