// SPDX-License-Identifier: MIT
#include "tests/bench/holding.h"

#include "core/capture/filterscan.h"
#include "core/events/dispatchevents.h"
#include "core/gateway/gatewaypayload.h"

#include "tests/bench/child.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope::Bench {

namespace {

constexpr qint64 moment = 1'764'000'000'000'000;
constexpr qint64 pace = 20'000; ///< microseconds: 50 a second
constexpr int screen = 40; ///< rows

EventRecord recordOf(const QByteArray &json, qint64 number)
{
    EventRecord record;
    record.kind = EventRecord::Kind::Dispatch;
    record.at = moment + number * pace;
    record.shard = 0;
    record.json = json;
    record.bytes = record.wireBytes = json.size();
    if (std::optional<GatewayPayload> payload = GatewayPayload::parse(json, nullptr)) {
        record.op = payload->op;
        record.sequence = number;
        record.type = payload->type;
        record.dispatchInfo = dispatchEvent(payload->type);
        record.guildId = payload->guildId;
        record.channelId = payload->channelId;
        record.userId = payload->userId;
        record.hasData = payload->hasData;
        record.dataOffset = payload->dataOffset;
        record.dataLength = payload->dataLength;
    }
    return record;
}

double millisecondsSince(qint64 begin)
{
    return static_cast<double>(monotonicNanoseconds() - begin) / 1e6;
}

/// How long it takes to read @p rows rows that lie anywhere, so many times.
std::vector<double> reads(const EventStore &store, int rows, int times)
{
    QRandomGenerator random(11);
    const EventStore::Range range = store.range();
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        const qint64 begin = monotonicNanoseconds();
        for (int row = 0; row < rows; ++row)
            keep(quint64(store.at(range.first + random.bounded(range.end - range.first)).json.size()));
        taken.push_back(millisecondsSince(begin));
    }
    return taken;
}

QJsonObject searched(const EventStore &store, const QString &expression)
{
    const auto compiled = Filter::compile(expression);
    const auto *filter = std::get_if<std::shared_ptr<const Filter>>(&compiled);
    if (!filter)
        return { { u"error"_s, std::get<FilterError>(compiled).text() } };
    QJsonObject told;
    double best = 0;
    // The first time brings pages and caches up; what counts is the least, as with the tools beside it.
    for (int round = 0; round < 3; ++round) {
        double first = 0;
        qsizetype matches = 0;
        const qint64 begin = monotonicNanoseconds();
        FilterScan scan(store, *filter, store.range().first, 2);
        scan.extend();
        while (matches == 0 && !scan.progress().isDone()) {
            matches += static_cast<qsizetype>(scan.take().size());
            first = millisecondsSince(begin);
        }
        scan.waitForDone();
        const double all = millisecondsSince(begin);
        matches += static_cast<qsizetype>(scan.take().size());
        if (round == 0 || all < best) {
            best = all;
            told = { { u"ms"_s, all }, { u"first_ms"_s, first }, { u"matches"_s, matches } };
        }
    }
    return told;
}

/// A million rows: memory, reads, and the filters whose expressions follow.
int holdMany(const QString &mix, qint64 count, const QStringList &expressions)
{
    const qint64 empty = residentBytes();
    EventStore store;
    const qint64 begin = monotonicNanoseconds();
    if (!fill(&store, mix, count))
        return 1;
    store.waitForSealing();
    const double seconds = millisecondsSince(begin) / 1e3;
    const qint64 grown = residentBytes() - empty;
    std::vector<double> single = reads(store, 1, 2000);
    std::vector<double> screens = reads(store, screen, 100);
    tell({ { u"grown"_s, grown }, { u"rows"_s, store.range().end - store.range().first }, { u"seconds"_s, seconds },
        { u"memory"_s, store.memory() }, { u"read_p99_ms"_s, percentile(&single, 0.99) },
        { u"read_max_ms"_s, percentile(&single, 1) }, { u"screen_max_ms"_s, percentile(&screens, 1) } });
    for (const QString &expression : expressions)
        tell(searched(store, expression));
    return 0;
}

/// A day through a store that holds a part of it.
int holdLong(const QString &mix, qint64 count, qint64 limit)
{
    EventStore store(limit);
    qint64 atQuarter[5] = {};
    const bool isFilled = fill(&store, mix, count, [&](int quarter) {
        store.waitForSealing();
        atQuarter[quarter] = residentBytes();
    });
    tell({ { u"quarter"_s, atQuarter[1] }, { u"end"_s, atQuarter[4] }, { u"memory"_s, store.memory() },
        { u"evicted"_s, store.range().first } });
    return isFilled ? 0 : 1;
}

} // namespace

bool fill(EventStore *store, const QString &path, qint64 count, const std::function<void(int)> &quarter)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    for (qint64 number = 0; number < count; ++number) {
        if (file.atEnd())
            file.seek(0);
        QByteArray line = file.readLine();
        line.chop(1);
        store->append(recordOf(line, number));
        if (quarter && (number + 1) % (count / 4) == 0)
            quarter(static_cast<int>((number + 1) / (count / 4)));
    }
    return true;
}

int holdInChild(const QStringList &arguments)
{
    const QString role = arguments.value(0);
    const QString mix = arguments.value(1);
    const qint64 count = arguments.value(2).toLongLong();
    return role == u"long"_s ? holdLong(mix, count, arguments.value(3).toLongLong())
                             : holdMany(mix, count, arguments.mid(3));
}

} // namespace Shardscope::Bench
