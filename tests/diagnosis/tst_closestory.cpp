// SPDX-License-Identifier: MIT
#include "core/capture/eventstore.h"
#include "core/capture/lineformat.h"
#include "core/capture/linereader.h"
#include "core/diagnosis/closestory.h"

#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

class tst_CloseStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentedCloseHasAStory_data();
    void everyDocumentedCloseHasAStory();
    void tellsWhatTheSessionDidJustBefore();
    void anotherShardsDeedsAreNotItsOwn();
    void whatWasBeforeTheConnectionDoesNotCount();
    void tellsWhatFollowed_data();
    void tellsWhatFollowed();
    void invalidSessionsAreTold_data();
    void invalidSessionsAreTold();
    void errorsOfTheConnectionAreTold_data();
    void errorsOfTheConnectionAreTold();
    void refusalsEndNothing_data();
    void refusalsEndNothing();
    void otherRowsHaveNoStory();
    void newestCloseComesBeforeWhatAnnouncedIt();
    void missingIdentifyIsSaid();
    void lookingBackEndsSomewhere();
    void lookingBackEndsWithTheConnection();
    void theTextHoldsEverything();
};

namespace {

constexpr qint64 begin = 1'795'000'000'000'000;

/// A capture, line by line: what a story is told from.
struct Log
{
    EventStore store;

    /// @p keys behind kind, at and shard; @p ms after the beginning.
    qint64 add(int ms, const char *kind, const QByteArray &keys, int shard = 0)
    {
        const QByteArray line = R"({"kind":")" + QByteArray(kind) + R"(","at":")" + timestamp(begin + ms * 1000LL)
            + R"(","shard":)" + QByteArray::number(shard) + ',' + keys + '}';
        QString error;
        const std::optional<EventRecord> record = readLine(line, &error);
        if (!record)
            qFatal("%s", qPrintable(error));
        store.append(*record);
        return store.range().end - 1;
    }
    void session(int shard = 0)
    {
        add(0, "state", R"("state":"connecting")", shard);
        add(100, "received", R"("op":10,"bytes":40,"d":{"heartbeat_interval":41250})", shard);
        add(110, "sent", R"("op":2,"bytes":300,"d":{"token":"<redacted>","intents":33281})", shard);
        add(111, "rate-limit", R"("bucket":"identify","remaining":812,"limit":1000,"reset_ms":3600000)", shard);
        add(300, "state", R"("state":"ready","session_id":null,"user_id":"42","resumed":false)", shard);
        for (int i = 0; i < 8; ++i)
            add(400 + i, "dispatch", R"("t":"TYPING_START","s":)" + QByteArray::number(i + 2) + R"(,"bytes":20,"d":{})",
                shard);
        add(500, "sent", R"("op":1,"bytes":10,"d":2)", shard);
        add(541, "heartbeat", R"("latency_ms":41.2,"seq":2)", shard);
        add(600, "sent", R"("op":77,"bytes":4711,"d":{})", shard);
        add(700, "sent", R"("op":1,"bytes":10,"d":2)", shard);
    }
    [[nodiscard]] CloseStory story(qint64 index) const { return CloseStory::of(store, index).value_or(CloseStory {}); }
};

QString fact(const CloseStory &story, const QString &name)
{
    for (const CloseStory::Fact &fact : story.facts) {
        if (fact.name == name)
            return fact.text;
    }
    return {};
}

QByteArray closeKeys(int code, const char *action)
{
    const CloseCodeInfo info = closeCodeInfo(code);
    return R"("by":"server","code":)" + QByteArray::number(code) + R"(,"reason":"because","meaning":")"
        + info.meaning.toUtf8() + R"(","action":")" + action + R"(","hint":")" + info.hint.toUtf8() + '"';
}

} // namespace

void tst_CloseStory::everyDocumentedCloseHasAStory_data()
{
    QTest::addColumn<int>("code");
    for (const int code : documentedCloseCodes())
        QTest::addRow("%d", code) << code;
}

void tst_CloseStory::everyDocumentedCloseHasAStory()
{
    QFETCH(const int, code);
    const CloseCodeInfo info = closeCodeInfo(code);
    Log log;
    log.session();
    const CloseStory story = log.story(log.add(1000, "close", closeKeys(code, closeActionName(info.action))));
    QCOMPARE(story.title, u"%1 %2"_s.arg(code).arg(info.meaning));
    QCOMPARE(story.advice, info.hint);
    QCOMPARE(story.action, info.action);
    QCOMPARE(fact(story, u"Code"_s), QString::number(code));
    QCOMPARE(fact(story, u"Meaning"_s), info.meaning);
    QCOMPARE(fact(story, u"Reason given"_s), u"because"_s);
    QCOMPARE(fact(story, u"The session"_s).contains(u"resumed"_s), info.action == CloseAction::Resume);
    QVERIFY(story.page.isValid() && story.page.scheme() == "https"_L1);
    const bool isPortal = code == 4004 || code == 4014;
    QCOMPARE(story.page.path(), isPortal ? u"/developers/applications"_s : story.page.path());
    QVERIFY(isPortal || story.page.path().startsWith("/developers/docs/"_L1));
}

void tst_CloseStory::tellsWhatTheSessionDidJustBefore()
{
    Log log;
    log.session();
    const CloseStory story = log.story(log.add(1000, "close", closeKeys(4002, "resume")));
    QCOMPARE(fact(story, u"Intents asked for"_s), u"33281 (GUILDS, GUILD_MESSAGES, MESSAGE_CONTENT)"_s);
    QCOMPARE(fact(story, u"Identifies left"_s), u"812 of 1000"_s);
    QCOMPARE(fact(story, u"Ready for"_s), u"0.70 s"_s);
    QCOMPARE(fact(story, u"Sent in 60 s"_s), u"4 of 120, heartbeats included"_s);
    QStringList deeds;
    for (const CloseStory::Deed &deed : story.past)
        deeds.append(u"%1 %2"_s.arg(deed.before / 1000).arg(deed.text));
    QCOMPARE(deeds.size(), 9); // two sends, five events, a heartbeat and one without an answer
    QCOMPARE(deeds.first(), u"890 sent op 2 Identify, 300 bytes"_s);
    QVERIFY(deeds.contains(u"459 heartbeat acknowledged after 41.2 ms"_s));
    QVERIFY(deeds.contains(u"400 sent op 77, 4711 bytes"_s));
    QVERIFY(deeds.contains(u"593 received TYPING_START"_s));
    QCOMPARE(deeds.last(), u"300 sent a heartbeat that was not acknowledged"_s);
}

void tst_CloseStory::anotherShardsDeedsAreNotItsOwn()
{
    Log log;
    log.session(0);
    log.add(800, "sent", R"("op":3,"bytes":99,"d":{})", 7);
    log.add(810, "dispatch", R"("t":"MESSAGE_CREATE","s":2,"bytes":20,"d":{})", 7);
    const CloseStory story = log.story(log.add(1000, "close", closeKeys(4000, "resume"), 0));
    QCOMPARE(story.shard, 0);
    for (const CloseStory::Deed &deed : story.past)
        QVERIFY2(!deed.text.contains(u"MESSAGE_CREATE"_s) && !deed.text.contains(u"op 3"_s), qPrintable(deed.text));
    const CloseStory other = log.story(log.add(1000, "close", closeKeys(4000, "resume"), 7));
    QCOMPARE(other.past.size(), std::size_t(2));
}

void tst_CloseStory::whatWasBeforeTheConnectionDoesNotCount()
{
    Log log;
    log.session();
    log.add(900, "state", R"("state":"connecting")");
    log.add(910, "sent", R"("op":6,"bytes":80,"d":{})");
    const CloseStory story = log.story(log.add(1000, "close", closeKeys(4007, "identify")));
    QCOMPARE(fact(story, u"Sent in 60 s"_s), u"1 of 120, heartbeats included"_s);
    QCOMPARE(fact(story, u"Ready"_s), u"never on this connection, begun 0.10 s before"_s);
    QVERIFY(fact(story, u"Ready for"_s).isEmpty());
    // The intents are those of the session, whichever connection it began on.
    QVERIFY(fact(story, u"Intents asked for"_s).startsWith(u"33281"_s));
}

void tst_CloseStory::tellsWhatFollowed_data()
{
    QTest::addColumn<QByteArrayList>("states");
    QTest::addColumn<SessionFuture::Kind>("kind");
    QTest::addColumn<qint64>("after");
    QTest::addColumn<QString>("text");
    const QByteArray waiting = R"("state":"backing-off","delay_ms":1500)";
    const QByteArray resumed = R"("state":"ready","session_id":null,"user_id":"42","resumed":true)";
    const QByteArray anew = R"("state":"ready","session_id":null,"user_id":"42","resumed":false)";
    QTest::newRow("nothing yet") << QByteArrayList {} << SessionFuture::Kind::Unknown << qint64(0) << QString();
    QTest::newRow("waits") << QByteArrayList { waiting } << SessionFuture::Kind::Waiting << qint64(1'500'000)
                           << u"waits 1.50 s"_s;
    QTest::newRow("resumed") << QByteArrayList { waiting, resumed } << SessionFuture::Kind::Resumed << qint64(200'000)
                             << u"resumed 0.20 s later"_s;
    QTest::newRow("anew") << QByteArrayList { waiting, R"("state":"connecting")", anew }
                          << SessionFuture::Kind::Identified << qint64(300'000) << u"ready 0.30 s later"_s;
    QTest::newRow("over") << QByteArrayList { R"("state":"closing")", R"("state":"closed")" }
                          << SessionFuture::Kind::Ended << qint64(200'000) << u"ended"_s;
}

void tst_CloseStory::tellsWhatFollowed()
{
    QFETCH(const QByteArrayList, states);
    QFETCH(const SessionFuture::Kind, kind);
    QFETCH(const qint64, after);
    QFETCH(const QString, text);
    Log log;
    log.session();
    const qint64 close = log.add(1000, "close", closeKeys(4000, "resume"));
    int at = 1000;
    for (const QByteArray &state : states) {
        log.add(at + 50, "state", R"("state":"closed")", 3); // another shard's
        log.add(at += 100, "state", state);
    }
    const CloseStory story = log.story(close);
    QCOMPARE(story.future.kind, kind);
    QCOMPARE(story.future.after, after);
    QVERIFY2(story.futureText().contains(text) && story.futureText().isEmpty() == text.isEmpty(),
        qPrintable(story.futureText()));
}

void tst_CloseStory::invalidSessionsAreTold_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("title");
    QTest::addColumn<CloseAction>("action");
    QTest::newRow("op 9 true") << QByteArray(R"("op":9,"bytes":15,"d":true)") << u"op 9 Invalid Session"_s
                               << CloseAction::Resume;
    QTest::newRow("op 9 false") << QByteArray(R"("op":9,"bytes":16,"d":false)") << u"op 9 Invalid Session"_s
                                << CloseAction::Identify;
    QTest::newRow("op 7") << QByteArray(R"("op":7,"bytes":15,"d":null)") << u"op 7 Reconnect"_s << CloseAction::Resume;
}

void tst_CloseStory::invalidSessionsAreTold()
{
    QFETCH(const QByteArray, keys);
    QFETCH(const QString, title);
    QFETCH(const CloseAction, action);
    Log log;
    log.session();
    const qint64 index = log.add(1000, "received", keys);
    QVERIFY(CloseStory::isToldBy(log.store, index));
    const CloseStory story = log.story(index);
    QCOMPARE(story.title, title);
    QCOMPARE(story.action, action);
    QVERIFY(story.advice.startsWith(u"Nothing to do"_s));
    QVERIFY(!fact(story, u"Meaning"_s).isEmpty());
    QVERIFY(story.past.size() > 5);
}

void tst_CloseStory::errorsOfTheConnectionAreTold_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QString>("title");
    QTest::addColumn<CloseAction>("action");
    QTest::newRow("time-out") << QByteArray("network") << u"The connection failed"_s << CloseAction::Resume;
    QTest::newRow("token") << QByteArray("authentication") << u"The token was refused"_s << CloseAction::Stop;
    QTest::newRow("budget") << QByteArray("session-limit") << u"No IDENTIFY was spent"_s << CloseAction::Stop;
}

void tst_CloseStory::errorsOfTheConnectionAreTold()
{
    QFETCH(const QByteArray, error);
    QFETCH(const QString, title);
    QFETCH(const CloseAction, action);
    Log log;
    log.session();
    const qint64 index = log.add(1000, "error", R"("error":")" + error + R"(","message":"No HELLO came within 20 s.")");
    log.add(1001, "state", R"("state":"closed")");
    QVERIFY(CloseStory::isToldBy(log.store, index));
    const CloseStory story = log.story(index);
    QCOMPARE(story.title, title);
    QCOMPARE(story.advice, u"No HELLO came within 20 s."_s);
    QCOMPARE(story.action, action);
    QVERIFY(story.page.isValid());
}

void tst_CloseStory::refusalsEndNothing_data()
{
    QTest::addColumn<QByteArray>("error");
    for (const QByteArray error : { "invalid-argument", "missing-intent", "state-conflict", "payload-too-large",
             "rate-limited", "queue-full", "session-limit" })
        QTest::newRow(error.constData()) << error;
}

void tst_CloseStory::refusalsEndNothing()
{
    QFETCH(const QByteArray, error);
    Log log;
    log.session();
    const qint64 index = log.add(1000, "error", R"("error":")" + error + R"(","message":"Not now.")");
    log.add(1001, "state", R"("state":"closed")", 3); // another shard's
    log.add(9000, "close", closeKeys(4000, "resume")); // of another cause
    QVERIFY(!CloseStory::isToldBy(log.store, index));
    QVERIFY(!CloseStory::of(log.store, index));
}

void tst_CloseStory::otherRowsHaveNoStory()
{
    Log log;
    log.session();
    for (qint64 index = 0; index < log.store.range().end; ++index) {
        QVERIFY(!CloseStory::isToldBy(log.store, index));
        QVERIFY(!CloseStory::of(log.store, index));
    }
    const qint64 command = log.add(900, "error", R"("error":"invalid-argument","message":"x","command":"send")");
    QVERIFY(!CloseStory::of(log.store, command));
    QVERIFY(!CloseStory::of(log.store, -1));
    QVERIFY(!CloseStory::of(log.store, log.store.range().end));
    QVERIFY(!CloseStory::newest(log.store));
}

void tst_CloseStory::newestCloseComesBeforeWhatAnnouncedIt()
{
    Log log;
    log.session();
    const qint64 first = log.add(1000, "close", closeKeys(4000, "resume"));
    QCOMPARE(CloseStory::newest(log.store), first);
    log.add(1100, "state", R"("state":"connecting")");
    const qint64 error = log.add(1200, "error", R"("error":"network","message":"No HELLO came within 20 s.")");
    QCOMPARE(CloseStory::newest(log.store), error);
    const qint64 second
        = log.add(1201, "close", R"("by":"client","code":4000,"reason":"","meaning":"x","action":"resume","hint":"y")");
    QCOMPARE(CloseStory::newest(log.store), second);
}

void tst_CloseStory::missingIdentifyIsSaid()
{
    Log log;
    const CloseStory story = log.story(log.add(1000, "close", closeKeys(4014, "stop")));
    QVERIFY(fact(story, u"Intents asked for"_s).contains(u"not known"_s));
    QVERIFY(story.past.empty());
}

void tst_CloseStory::lookingBackEndsSomewhere()
{
    Log log;
    log.session();
    for (int i = 0; i < 100; ++i)
        log.add(800, "dispatch", R"("t":"X","s":9,"bytes":20,"d":{})");
    const qint64 close = log.add(1000, "close", closeKeys(4000, "resume"));
    QVERIFY(SessionPast::before(log.store, close, 200).identify);
    QVERIFY(!SessionPast::before(log.store, close, 50).identify);
    QCOMPARE(SessionPast::before(log.store, close, 50).events.size(), SessionPast::most);
}

void tst_CloseStory::lookingBackEndsWithTheConnection()
{
    // What lies before the connection of a session that sends nothing is not read: there it would show.
    Log log;
    log.add(0, "rate-limit", R"("bucket":"identify","remaining":999,"limit":1000,"reset_ms":3600000)");
    log.session();
    log.add(800, "close", closeKeys(4000, "identify"));
    log.add(810, "state", R"("state":"connecting")");
    log.add(820, "sent", R"("op":2,"bytes":300,"d":{"token":"<redacted>","intents":1})");
    const qint64 close = log.add(900, "close", closeKeys(4000, "resume"));
    const SessionPast past = SessionPast::before(log.store, close);
    QCOMPARE(past.sends.size(), std::size_t(1));
    QVERIFY(past.events.empty());
    QVERIFY(!past.heartbeat);
    QCOMPARE(past.intents(), GatewayIntents(1));
    QVERIFY(!past.budget); // told with the IDENTIFY before, and out of date

    log.add(1000, "state", R"("state":"connecting")");
    log.add(1010, "sent", R"("op":6,"bytes":80,"d":{})");
    const SessionPast resumed = SessionPast::before(log.store, log.add(1100, "close", closeKeys(4000, "resume")));
    QCOMPARE(resumed.sends.size(), std::size_t(1));
    QCOMPARE(resumed.intents(), GatewayIntents(1)); // of the session, whichever connection it began on
}

void tst_CloseStory::theTextHoldsEverything()
{
    Log log;
    log.session();
    const qint64 close = log.add(1000, "close", closeKeys(4014, "stop"));
    log.add(1001, "state", R"("state":"closed")");
    const CloseStory story = log.story(close);
    const QString text = story.toText();
    QVERIFY(text.startsWith(u"4014 Disallowed intents\n"_s));
    for (const CloseStory::Fact &fact : story.facts)
        QVERIFY2(text.contains(fact.name + u": "_s + fact.text), qPrintable(fact.name));
    for (const CloseStory::Deed &deed : story.past)
        QVERIFY2(text.contains(deed.text), qPrintable(deed.text));
    QVERIFY(text.contains(story.advice));
    QVERIFY(text.contains(story.futureText()));
    QVERIFY(text.contains(story.page.toString()));
}

QTEST_GUILESS_MAIN(tst_CloseStory)
#include "tst_closestory.moc"
