// SPDX-License-Identifier: MIT
#include "core/capture/eventstore.h"
#include "core/capture/segmentrow.h"
#include "core/events/dispatchevents.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

constexpr qint64 largeLimit = 1LL << 30;

/// What records may be, and more than any gateway makes of it.
EventRecord anyRecord(QRandomGenerator &random, qint64 number)
{
    static const QByteArray names[] { "MESSAGE_CREATE", "PRESENCE_UPDATE", "TYPING_START", "NEVER_HEARD_OF", "" };
    EventRecord record;
    record.kind = static_cast<EventRecord::Kind>(random.bounded(int(EventRecord::Kind::Other) + 1));
    record.at = 1'764'000'000'000'000 + number * 1000 + random.bounded(1000);
    if (random.bounded(10) > 0)
        record.shard = random.bounded(4);
    if (record.isMessage())
        record.op = record.kind == EventRecord::Kind::Dispatch ? 0 : random.bounded(-1, 44);
    if (random.bounded(3) > 0)
        record.sequence = number;
    record.type = record.kind == EventRecord::Kind::Dispatch ? names[random.bounded(5)]
                                                             : QByteArray::number(random.bounded(50));
    if (record.kind == EventRecord::Kind::Dispatch)
        record.dispatchInfo = dispatchEvent(record.type);
    record.guildId = random.bounded(2) ? random.generate64() : 81384788765712384;
    record.channelId = random.bounded(3) ? 0 : random.generate64();
    record.userId = random.bounded(1000);
    record.wireBytes = random.bounded(5000);
    if (record.kind == EventRecord::Kind::Heartbeat)
        record.latencyMs = random.bounded(100'000'000) / 1e6;
    const QByteArray data
        = '"' + QByteArray(random.bounded(40) == 0 ? random.bounded(400'000) : random.bounded(600), 'x') + '"';
    const QByteArray before = "{\"d\":" + QByteArray(random.bounded(3), ' ');
    record.json = record.isMessage() ? before + data + "}" : QByteArray("{}");
    record.bytes = record.json.size() + random.bounded(3);
    if (record.isMessage() && random.bounded(5) > 0) {
        record.hasData = true;
        record.dataOffset = before.size();
        record.dataLength = data.size();
    }
    if (record.isMessage() && random.bounded(20) == 0)
        record.extra = ",\"later\":1";
    return record;
}

/// What differs; empty where nothing does.
QByteArray difference(const EventRecord &a, const EventRecord &b)
{
    const auto differ = [](const char *what, bool isSame) { return isSame ? QByteArray() : QByteArray(what) + ' '; };
    return differ("kind", a.kind == b.kind) + differ("at", a.at == b.at) + differ("shard", a.shard == b.shard)
        + differ("op", a.op == b.op) + differ("sequence", a.sequence == b.sequence) + differ("type", a.type == b.type)
        + differ("info", a.dispatchInfo == b.dispatchInfo) + differ("guild", a.guildId == b.guildId)
        + differ("channel", a.channelId == b.channelId) + differ("user", a.userId == b.userId)
        + differ("wire", a.wireBytes == b.wireBytes) + differ("bytes", a.bytes == b.bytes)
        + differ("latency", qAbs(a.latencyMs - b.latencyMs) < 1e-6) + differ("json", a.json == b.json)
        + differ("data", a.hasData == b.hasData && a.data() == b.data()) + differ("extra", a.extra == b.extra);
}

EventRecord numbered(qint64 number, qsizetype bytes = 200)
{
    EventRecord record;
    record.kind = EventRecord::Kind::Dispatch;
    record.op = 0;
    record.at = number;
    record.sequence = number;
    record.type = "MESSAGE_CREATE";
    record.json = QByteArray::number(number).leftJustified(bytes, ' ');
    return record;
}

/// Everything that was ever appended, in chunks of ten.
class FakeArchive : public EventArchive
{
public:
    std::vector<EventRecord> all {};
    std::atomic<qint64> written = 0;
    mutable std::atomic<int> reads = 0;

    [[nodiscard]] qint64 first() const override { return 0; }
    [[nodiscard]] qint64 end() const override { return written; }
    [[nodiscard]] Chunk read(qint64 index) const override
    {
        ++reads;
        Chunk chunk { index / 10 * 10, {} };
        for (qint64 i = chunk.first; i < std::min(chunk.first + 10, written.load()); ++i)
            chunk.records.push_back(all[static_cast<std::size_t>(i)]);
        return chunk;
    }
};

} // namespace

class tst_EventStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatAPlainVectorHolds_data();
    void holdsWhatAPlainVectorHolds();
    void rowsSayWhatRecordsSay();
    void oldestGoFirstAndAreCounted();
    void limitIsKept();
    void limitMayChange();
    void newestStaysHoweverLargeItIs();
    void clearingKeepsTheNumbers();
    void sealingShrinksWhatIsHeld();
    void readersSeeWholeRecordsWhileOthersWrite();
    void evictedRecordsComeFromTheArchive();
    void nothingGoesBeforeTheArchiveHasIt();
    void archiveThatWasLeftBringsNothingBack();
};

void tst_EventStore::holdsWhatAPlainVectorHolds_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<bool>("sealed");
    for (int seed = 1; seed <= 3; ++seed) {
        QTest::addRow("seed %d, all kept", seed) << seed << largeLimit << false;
        QTest::addRow("seed %d, all packed", seed) << seed << largeLimit << true;
        QTest::addRow("seed %d, most evicted", seed) << seed << qint64(300'000) << true;
    }
}

void tst_EventStore::holdsWhatAPlainVectorHolds()
{
    QFETCH(const int, seed);
    QFETCH(const qint64, limit);
    QFETCH(const bool, sealed);

    QRandomGenerator random(static_cast<quint32>(seed));
    EventStore store(limit);
    std::vector<EventRecord> plain;
    for (qint64 number = 0; number < 6000; ++number) {
        plain.push_back(anyRecord(random, number));
        store.append(plain.back());
    }
    if (sealed)
        store.waitForSealing();

    const EventStore::Range range = store.range();
    QCOMPARE(range.end, qint64(6000));
    QCOMPARE(range.first > 0, limit < largeLimit);
    const std::vector<EventRecord> held = store.read(0, range.end);
    QCOMPARE(static_cast<qint64>(held.size()), range.end - range.first);
    for (qint64 number = range.first; number < range.end; ++number)
        QCOMPARE(
            difference(held[static_cast<std::size_t>(number - range.first)], plain[static_cast<std::size_t>(number)]),
            QByteArray());
    for (int i = 0; i < 500; ++i) {
        const auto number = random.bounded(6000);
        const EventRecord expected = number < range.first ? EventRecord() : plain[static_cast<std::size_t>(number)];
        QCOMPARE(difference(store.at(number), expected), QByteArray());
    }
    QCOMPARE(store.at(6000).json, QByteArray());
    QCOMPARE(store.at(-1).json, QByteArray());
}

void tst_EventStore::rowsSayWhatRecordsSay()
{
    QRandomGenerator random(7);
    EventStore store(largeLimit);
    for (qint64 number = 0; number < 5000; ++number)
        store.append(anyRecord(random, number));
    store.waitForSealing();

    for (qint64 index = 0; index < 5000;) {
        const std::shared_ptr<const EventSegment> segment = store.segment(index);
        QVERIFY(segment);
        SegmentRow row(*segment);
        for (; index < segment->end(); ++index) {
            row.moveTo(static_cast<std::size_t>(index - segment->first()));
            const EventRecord record = store.at(index);
            for (std::size_t field = 0; field < eventFieldCount; ++field)
                QCOMPARE(row.field(static_cast<EventField>(field)), fieldOf(record, static_cast<EventField>(field)));
            QCOMPARE(row.type(), QByteArrayView(record.type));
            QCOMPARE(row.payload().json, QByteArrayView(record.json));
            QCOMPARE(row.payload().data.isNull(), !record.hasData);
            QCOMPARE(row.payload().data, record.data());
        }
    }
}

void tst_EventStore::oldestGoFirstAndAreCounted()
{
    EventStore store(200'000);
    for (qint64 number = 0; number < 10'000; ++number) {
        store.append(numbered(number));
        QCOMPARE(store.range().end, number + 1);
    }

    const EventStore::Range range = store.range();
    QVERIFY(range.first > 0);
    QCOMPARE(store.at(range.first).sequence, std::optional(range.first));
    QCOMPARE(store.at(range.first - 1).sequence, std::nullopt);
    QVERIFY(!store.segment(range.first - 1));
}

void tst_EventStore::limitIsKept()
{
    constexpr qint64 limit = 1'000'000;
    EventStore store(limit);
    QRandomGenerator random(3);
    qint64 most = 0;
    for (qint64 number = 0; number < 20'000; ++number) {
        EventRecord record = numbered(number, 500);
        for (char &c : record.json)
            c = static_cast<char>('a' + random.bounded(26));
        store.append(record);
        most = std::max(most, store.memory());
    }

    // A segment more may be under way while the oldest is about to go.
    QVERIFY2(most <= limit + limit / 4, qPrintable(QString::number(most)));
    QVERIFY(store.range().end - store.range().first > 1000);
}

void tst_EventStore::limitMayChange()
{
    EventStore store(largeLimit);
    for (qint64 number = 0; number < 20'000; ++number)
        store.append(numbered(number));
    QCOMPARE(store.range().first, qint64(0));
    store.setLimit(100'000);
    for (qint64 number = 20'000; number < 30'000; ++number)
        store.append(numbered(number));

    QVERIFY(store.range().first > 20'000);
    QVERIFY(store.memory() < 200'000);
}

void tst_EventStore::newestStaysHoweverLargeItIs()
{
    EventStore store(20'000);
    for (qint64 number = 0; number < 3; ++number)
        store.append(numbered(number, 1'000'000));

    QCOMPARE(store.at(2).json.size(), qsizetype(1'000'000));
    QCOMPARE(store.range().first, qint64(2));
}

void tst_EventStore::clearingKeepsTheNumbers()
{
    EventStore store;
    for (qint64 number = 0; number < 10; ++number)
        store.append(numbered(number));
    store.clear();
    QCOMPARE(store.range().first, qint64(10));
    QCOMPARE(store.range().end, qint64(10));
    store.append(numbered(10));

    QCOMPARE(store.at(10).sequence, std::optional<qint64>(10));
    QCOMPARE(store.at(9).sequence, std::nullopt);
}

void tst_EventStore::sealingShrinksWhatIsHeld()
{
    EventStore store(largeLimit);
    for (qint64 number = 0; number < 40'000; ++number)
        store.append(numbered(number, 1000));
    store.waitForSealing();

    QVERIFY2(store.memory() < 10'000'000, qPrintable(QString::number(store.memory())));
    QCOMPARE(store.at(12'345).json, numbered(12'345, 1000).json);
}

void tst_EventStore::readersSeeWholeRecordsWhileOthersWrite()
{
    constexpr qint64 count = 60'000;
    EventStore store(2'000'000);
    std::atomic<bool> over = false;
    std::atomic<int> wrong = 0;
    std::atomic<qint64> seen = 0;
    const auto look = [&](quint32 seed) {
        QRandomGenerator random(seed);
        while (!over) {
            const EventStore::Range range = store.range();
            if (range.end == range.first)
                continue;
            const qint64 number
                = range.first + static_cast<qint64>(random.generate64() % quint64(range.end - range.first));
            const EventRecord record = store.at(number);
            // It may have gone meanwhile; what is there is whole.
            if (record.sequence && (*record.sequence != number || record.json != numbered(number).json))
                ++wrong;
            ++seen;
        }
    };
    const std::unique_ptr<QThread> readers[] { std::unique_ptr<QThread>(QThread::create(look, 1u)),
        std::unique_ptr<QThread>(QThread::create(look, 2u)) };
    for (const std::unique_ptr<QThread> &reader : readers)
        reader->start();
    for (qint64 number = 0; number < count; ++number)
        store.append(numbered(number));
    over = true;
    for (const std::unique_ptr<QThread> &reader : readers)
        reader->wait();

    QCOMPARE(wrong, 0);
    QCOMPARE(store.range().end, count);
}

void tst_EventStore::evictedRecordsComeFromTheArchive()
{
    EventStore store(100'000);
    const auto archive = std::make_shared<FakeArchive>();
    for (qint64 number = 0; number < 5000; ++number)
        archive->all.push_back(numbered(number));
    store.setArchive(archive);
    for (qint64 number = 0; number < 5000; ++number) {
        store.append(archive->all[static_cast<std::size_t>(number)]);
        archive->written = number + 1;
    }

    QCOMPARE(store.range().first, qint64(0));
    QVERIFY(store.memory() < 200'000);
    const std::vector<EventRecord> all = store.read(0, 5000);
    QCOMPARE(all.size(), std::size_t(5000));
    for (qint64 number = 0; number < 5000; ++number)
        QCOMPARE(all[static_cast<std::size_t>(number)].sequence, std::optional(number));
    const int before = archive->reads;
    QCOMPARE(store.at(17).sequence, std::optional<qint64>(17));
    QCOMPARE(store.at(18).sequence, std::optional<qint64>(18));
    QCOMPARE(archive->reads, before + 1);
}

void tst_EventStore::nothingGoesBeforeTheArchiveHasIt()
{
    EventStore store(100'000);
    const auto archive = std::make_shared<FakeArchive>();
    store.setArchive(archive);
    qint64 number = 0;
    while (store.memory() < 150'000)
        store.append(numbered(number++));
    QCOMPARE(store.at(0).sequence, std::optional<qint64>(0));
    // A file that cannot keep up at all must not fill the memory.
    while (number < 5000)
        store.append(numbered(number++));

    QVERIFY(store.memory() < 300'000);
    QVERIFY(store.range().first > 0);
}

void tst_EventStore::archiveThatWasLeftBringsNothingBack()
{
    EventStore store(100'000);
    const auto archive = std::make_shared<FakeArchive>();
    for (qint64 number = 0; number < 5000; ++number)
        archive->all.push_back(numbered(number));
    archive->written = 5000;
    store.setArchive(archive);
    for (qint64 number = 0; number < 5000; ++number)
        store.append(archive->all[static_cast<std::size_t>(number)]);
    store.setArchive(nullptr);
    const qint64 first = store.range().first;
    QVERIFY(first > 0);
    store.setArchive(archive);

    QCOMPARE(store.range().first, first);
    QCOMPARE(store.at(first - 1).sequence, std::nullopt);
}

QTEST_GUILESS_MAIN(tst_EventStore)
#include "tst_eventstore.moc"
