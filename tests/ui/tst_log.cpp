// SPDX-License-Identifier: MIT
#include "core/capture/eventstore.h"
#include "core/events/namedirectory.h"
#include "core/gateway/gatewaypayload.h"
#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logpanel.h"
#include "ui/dispatch/logtext.h"
#include "ui/dispatch/logview.h"
#include "ui/dispatch/payloadview.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

EventRecord message(EventRecord::Kind kind, int op, const QByteArray &type, const QByteArray &json, qint64 at = 0)
{
    EventRecord record;
    record.kind = kind;
    record.op = op;
    record.type = type;
    record.json = json;
    record.bytes = json.size();
    record.at = at;
    record.dispatchInfo = kind == EventRecord::Kind::Dispatch ? dispatchEvent(type) : nullptr;
    if (const std::optional<GatewayPayload> payload = GatewayPayload::parse(json, nullptr)) {
        record.hasData = payload->hasData;
        record.dataOffset = payload->dataOffset;
        record.dataLength = payload->dataLength;
        record.guildId = payload->guildId;
        record.channelId = payload->channelId;
    }
    return record;
}

EventRecord other(EventRecord::Kind kind, const QByteArray &type, const QByteArray &json)
{
    EventRecord record;
    record.kind = kind;
    record.type = type;
    record.json = json;
    return record;
}

/// The store lets go of whole segments, and keeps at least some of them.
constexpr qint64 smallLimit = 256 * 1024;

void fill(EventStore &store, int count)
{
    const qint64 first = store.range().end;
    for (qint64 i = first; i < first + count; ++i) {
        EventRecord record = message(EventRecord::Kind::Dispatch, 0, "MESSAGE_CREATE",
            "{\"op\":0,\"s\":" + QByteArray::number(i) + ",\"t\":\"MESSAGE_CREATE\",\"d\":{\"content\":\"n\"}}", i * 1000);
        record.sequence = i;
        store.append(record);
    }
}

/// Until the store has let go of more rows than before.
void fillUntilEvicted(EventStore &store)
{
    const qint64 first = store.range().first;
    for (int round = 0; round < 1000 && store.range().first == first; ++round) {
        fill(store, 50);
        store.waitForSealing();
    }
    QVERIFY(store.range().first > first);
}

} // namespace

class tst_Log : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksComeAsOneInsertion();
    void evictedRowsGoBeforeNewOnesCome();
    void allEvictedAtOnceIsWell();
    void clearingTheStoreClearsTheLog();
    void cellsSayWhatTheRecordSays_data();
    void cellsSayWhatTheRecordSays();
    void deltaIsTheTimeSinceTheRowBefore();
    void liveModelLooksByItself();
    void rowsSayTheNamesThatWereLearned();

    void followsItsEnd();
    void yieldsWhenTheReaderScrollsUp();
    void yieldsWhenARowIsChosen();
    void yieldsToAMovingPointer();
    void newButtonGoesOn();
    void readersRowsStayThroughEviction();
    void payloadStaysWhenItsRowGoes();
    void arrowKeysChooseRows();
};

void tst_Log::blocksComeAsOneInsertion()
{
    EventStore store;
    const NameDirectory names;
    LogModel model(store, names);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.refresh();
    QCOMPARE(inserted.size(), 0);
    fill(store, 1000);
    QCOMPARE(model.rowCount(), 0);
    model.refresh();
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(inserted.size(), 1);
    fill(store, 1);
    model.refresh();
    QCOMPARE(model.rowCount(), 1001);
    QCOMPARE(model.index(1000, LogModel::SequenceColumn).data().toString(), u"1,000"_s);
}

void tst_Log::evictedRowsGoBeforeNewOnesCome()
{
    EventStore store(smallLimit);
    const NameDirectory names;
    LogModel model(store, names);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(store, 200);
    model.refresh();
    QStringList order;
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [&order] { order.append(u"removed"_s); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [&order] { order.append(u"inserted"_s); });
    fillUntilEvicted(store);
    model.refresh();
    QCOMPARE(order, (QStringList { u"removed"_s, u"inserted"_s }));
    QCOMPARE(model.evicted(), store.range().first);
    QCOMPARE(model.rowCount(), static_cast<int>(store.range().end - store.range().first));
    QCOMPARE(model.record(0).sequence.value(), store.range().first);
    QCOMPARE(model.rowOf(store.range().first + 3), 3);
    QCOMPARE(model.rowOf(0), -1);
}

void tst_Log::allEvictedAtOnceIsWell()
{
    EventStore store(smallLimit);
    const NameDirectory names;
    LogModel model(store, names);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(store, 10);
    model.refresh();
    while (store.range().first < 10)
        fillUntilEvicted(store);
    const qint64 end = store.range().end;
    model.refresh();
    QCOMPARE(model.rowCount(), static_cast<int>(end - store.range().first));
    QCOMPARE(model.record(model.rowCount() - 1).sequence.value(), end - 1);
}

void tst_Log::clearingTheStoreClearsTheLog()
{
    EventStore store;
    const NameDirectory names;
    LogModel model(store, names);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(store, 10);
    model.refresh();
    store.clear();
    model.refresh();
    QCOMPARE(model.rowCount(), 0);
    fill(store, 3);
    model.refresh();
    QCOMPARE(model.rowCount(), 3);
}

void tst_Log::cellsSayWhatTheRecordSays_data()
{
    QTest::addColumn<EventRecord>("record");
    QTest::addColumn<QString>("glyph");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("summary");
    using Kind = EventRecord::Kind;

    const EventRecord chat = message(Kind::Dispatch, 0, "MESSAGE_CREATE",
        R"({"t":"MESSAGE_CREATE","s":1,"op":0,"d":{"content":"e4  e5","author":{"id":"3","username":"ana"},"channel_id":"2"}})");
    QTest::newRow("message") << chat << u"↓"_s << u"MESSAGE_CREATE"_s << u"ana in channel 2: “e4 e5”"_s;
    QTest::newRow("nothing to say") << message(Kind::Dispatch, 0, "TOMORROWS_EVENT", R"({"op":0,"t":"TOMORROWS_EVENT","d":{"guild_id":"1"}})")
                                    << u"↓"_s << u"TOMORROWS_EVENT"_s << u"guild 1"_s;
    QTest::newRow("guild") << message(Kind::Dispatch, 0, "GUILD_CREATE", R"({"op":0,"d":{"name":"Chess"}})") << u"↓"_s
                           << u"GUILD_CREATE"_s << u"Chess"_s;
    QTest::newRow("strange types") << message(Kind::Dispatch, 0, "MESSAGE_CREATE", R"({"op":0,"d":{"content":{},"author":true}})")
                                   << u"↓"_s << u"MESSAGE_CREATE"_s << QString();
    QTest::newRow("unknown event") << message(Kind::Dispatch, 0, "TOMORROWS_EVENT", R"({"op":0,"d":null})") << u"↓"_s
                                   << u"TOMORROWS_EVENT"_s << QString();
    QTest::newRow("received") << message(Kind::Received, 11, {}, R"({"op":11})") << u"↓"_s << u"op 11 Heartbeat ACK"_s << QString();
    QTest::newRow("unknown op") << message(Kind::Received, 99, {}, R"({"op":99})") << u"↓"_s << u"op 99"_s << QString();
    QTest::newRow("sent") << message(Kind::Sent, 3, {}, R"({"op":3,"d":{}})") << u"↑"_s << u"op 3 Presence Update"_s << QString();
    EventRecord beat = other(Kind::Heartbeat, {}, R"({"latency_ms":41.2,"seq":7})");
    beat.latencyMs = 41.2;
    QTest::newRow("heartbeat") << beat << u"♥"_s << u"heartbeat"_s << u"acknowledged after 41 ms"_s;
    QTest::newRow("state") << other(Kind::State, "backing-off", R"({"state":"backing-off","detail":"Again soon","delay_ms":3200})")
                           << u"●"_s << u"state backing-off"_s << u"Again soon · for 3.2 s"_s;
    QTest::newRow("close") << other(Kind::Close, {},
        R"({"by":"server","code":4004,"reason":"bad","meaning":"Authentication failed","action":"stop","hint":"…"})")
                           << u"✕"_s << u"close 4004"_s << u"“bad” · Authentication failed · next: stop"_s;
    QTest::newRow("error") << other(Kind::Error, "network", R"({"error":"network","message":"No route"})") << u"▲"_s
                           << u"error network"_s << u"No route"_s;
    QTest::newRow("ack") << other(Kind::Ack, "queued", R"({"command":"update-presence","outcome":"queued","delay_ms":20})")
                         << u"✓"_s << u"ack queued"_s << u"update-presence · leaves in 20 ms"_s;
    QTest::newRow("broken JSON") << other(Kind::State, "ready", "{\"detail\":") << u"●"_s << u"state ready"_s << QString();
}

void tst_Log::cellsSayWhatTheRecordSays()
{
    QFETCH(const EventRecord, record);
    QFETCH(const QString, glyph);
    QFETCH(const QString, title);
    QFETCH(const QString, summary);
    EventStore store;
    store.append(record);
    const NameDirectory names;
    const LogModel model(store, names);
    QCOMPARE(model.index(0, LogModel::DirectionColumn).data().toString(), glyph);
    QCOMPARE(model.index(0, LogModel::EventColumn).data().toString(), title);
    QCOMPARE(model.index(0, LogModel::SummaryColumn).data().toString(), summary);
    // A reader who does not see the glyph hears a word.
    QVERIFY(model.index(0, LogModel::DirectionColumn).data(Qt::AccessibleTextRole).toString().size() > 2);
}

void tst_Log::deltaIsTheTimeSinceTheRowBefore()
{
    EventStore store;
    fill(store, 2);
    const NameDirectory names;
    const LogModel model(store, names);
    QCOMPARE(model.index(0, LogModel::DeltaColumn).data().toString(), QString());
    QCOMPARE(model.index(1, LogModel::DeltaColumn).data().toString(), u"1 ms"_s);
}

void tst_Log::liveModelLooksByItself()
{
    EventStore store;
    const NameDirectory names;
    LogModel model(store, names);
    model.setLive(true);
    fill(store, 5);
    QTRY_COMPARE(model.rowCount(), 5);
    fill(store, 5);
    model.setLive(false);
    QCOMPARE(model.rowCount(), 10);
}

void tst_Log::rowsSayTheNamesThatWereLearned()
{
    EventStore store;
    NameDirectory names;
    LogModel model(store, names);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    store.append(message(EventRecord::Kind::Dispatch, 0, "TYPING_START", R"({"op":0,"d":{"user_id":"3","channel_id":"2"}})"));
    model.refresh();
    QCOMPARE(model.index(0, LogModel::SummaryColumn).data().toString(), u"user 3 types in channel 2"_s);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    names.learn(DispatchEvent::CHANNEL_CREATE, JsonValue::parse(R"({"id":"2","name":"chess"})"));
    model.refresh();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, LogModel::SummaryColumn).data().toString(), u"user 3 types in #chess"_s);
    model.refresh();
    QCOMPARE(changed.size(), 1);
}

namespace {

struct Shown
{
    EventStore store;
    NameDirectory names;
    LogPanel panel { store, names, nullptr };

    explicit Shown(int rows, qint64 limit = EventStore::defaultLimit)
        : store(limit)
    {
        panel.resize(1000, 400);
        panel.show();
        add(rows);
    }
    void add(int rows)
    {
        fill(store, rows);
        panel.model()->refresh();
    }
    void addUntilEvicted()
    {
        fillUntilEvicted(store);
        panel.model()->refresh();
    }
    LogView *view() const { return panel.view(); }
    QScrollBar *bar() const { return view()->verticalScrollBar(); }
    bool atEnd() const { return bar()->value() == bar()->maximum(); }
    qint64 topRecord() const { return panel.model()->storeIndex(view()->rowAt(0)); }
    QToolButton *newest() const
    {
        for (QToolButton *button : panel.findChildren<QToolButton *>()) {
            if (button->text().endsWith(u"new"_s) || button->text() == u"Newest"_s)
                return button;
        }
        return nullptr;
    }
};

} // namespace

void tst_Log::followsItsEnd()
{
    Shown shown(500);
    QVERIFY(shown.atEnd());
    shown.add(500);
    QVERIFY(shown.atEnd());
    QVERIFY(shown.bar()->maximum() > 0);
    QVERIFY(!shown.newest()->isVisible());
}

void tst_Log::yieldsWhenTheReaderScrollsUp()
{
    Shown shown(500);
    QTest::keyClick(shown.view(), Qt::Key_Home);
    shown.bar()->setValue(100);
    QVERIFY(!shown.view()->isFollowing());
    const qint64 top = shown.topRecord();
    shown.add(250);
    QCOMPARE(shown.topRecord(), top);
    QCOMPARE(shown.view()->waiting(), 250);
    QVERIFY(shown.newest()->isVisible());
    QVERIFY2(shown.newest()->text().startsWith(u"250"_s), qPrintable(shown.newest()->text()));
    shown.bar()->setValue(shown.bar()->maximum());
    QVERIFY(shown.view()->isFollowing());
    shown.add(10);
    QVERIFY(shown.atEnd());
}

void tst_Log::yieldsWhenARowIsChosen()
{
    Shown shown(500);
    const int row = shown.view()->rowAt(shown.view()->viewport()->height() / 2);
    const QPoint place = shown.view()->visualRect(shown.panel.model()->index(row, LogModel::EventColumn)).center();
    QTest::mouseClick(shown.view()->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(!shown.view()->isFollowing());
    const qint64 top = shown.topRecord();
    shown.add(100);
    QCOMPARE(shown.topRecord(), top);
    QVERIFY(shown.panel.findChild<QTreeView *>()->model()->rowCount() > 0);
}

void tst_Log::yieldsToAMovingPointer()
{
    Shown shown(500);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.panel));
    QTest::mouseMove(shown.view()->viewport(), { 100, 100 });
    QHoverEvent move(QEvent::HoverMove, { 110, 110 }, { 110, 110 }, { 100, 100 });
    QCoreApplication::sendEvent(shown.view()->viewport(), &move);
    const qint64 top = shown.topRecord();
    shown.add(100);
    QCOMPARE(shown.topRecord(), top);
    QCOMPARE(shown.view()->waiting(), 100);
    QVERIFY(shown.view()->isFollowing());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(shown.view()->viewport(), &leave);
    QVERIFY(shown.atEnd());
    QCOMPARE(shown.view()->waiting(), 0);
}

void tst_Log::newButtonGoesOn()
{
    Shown shown(500);
    shown.bar()->setValue(10);
    shown.add(100);
    QTest::mouseClick(shown.newest(), Qt::LeftButton);
    QVERIFY(shown.view()->isFollowing());
    QVERIFY(shown.atEnd());
    QVERIFY(!shown.newest()->isVisible());
}

void tst_Log::readersRowsStayThroughEviction()
{
    Shown shown(500, smallLimit);
    shown.addUntilEvicted();
    shown.bar()->setValue(shown.bar()->maximum() - 50);
    const qint64 top = shown.topRecord();
    shown.addUntilEvicted();
    QVERIFY2(shown.store.range().first < top, "the row must still be there for this test");
    QCOMPARE(shown.topRecord(), top);
}

void tst_Log::payloadStaysWhenItsRowGoes()
{
    Shown shown(500, smallLimit);
    shown.view()->setCurrentIndex(shown.panel.model()->index(0, 0));
    auto *tree = shown.panel.findChild<QTreeView *>();
    const QString before = tree->model()->index(1, 1).data().toString();
    QVERIFY(!before.isEmpty());
    shown.addUntilEvicted();
    QCOMPARE(tree->model()->index(1, 1).data().toString(), before);
    QVERIFY(!shown.view()->currentIndex().isValid());
}

void tst_Log::arrowKeysChooseRows()
{
    Shown shown(50);
    shown.view()->setFocus();
    const QSignalSpy chosen(shown.view(), &LogView::recordChosen);
    QVERIFY(!shown.view()->currentIndex().isValid());
    // The first key begins at the last row that is shown.
    QTest::keyClick(shown.view(), Qt::Key_Up);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.last().first().toInt(), 49);
    QTest::keyClick(shown.view(), Qt::Key_Up);
    QCOMPARE(chosen.last().first().toInt(), 48);
    QTest::keyClick(shown.view(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(chosen.last().first().toInt(), 0);
    QTest::keyClick(shown.view(), Qt::Key_Escape);
    QCOMPARE(chosen.last().first().toInt(), -1);
}

QTEST_MAIN(tst_Log)
#include "tst_log.moc"
