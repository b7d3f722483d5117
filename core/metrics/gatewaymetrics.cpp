// SPDX-License-Identifier: MIT
#include "core/metrics/gatewaymetrics.h"

namespace Shardscope {

namespace {

using Type = MetricFamily::Type;

/// The figures of one shard and where they go.
struct Page
{
    const ShardFigures &figures;
    QByteArray shard; ///< empty for what belongs to no one shard
    MetricsText &out;
};

struct Row
{
    MetricFamily family;
    void (*write)(const Page &page);
};

template <qint64 ShardFigures::*figure> void writeFigure(const Page &page)
{
    page.out.sample({ { "shard", page.shard } }, page.figures.*figure);
}

void writeNamed(const Page &page, const char *label, const BoundedCounts &counts)
{
    for (const auto &[name, count] : counts.counts())
        page.out.sample({ { "shard", page.shard }, { label, name } }, count);
    if (counts.others() > 0)
        page.out.sample({ { "shard", page.shard }, { label, "other" } }, counts.others());
}

template <ShardFigures::Operations ShardFigures::*operations> void writeOperations(const Page &page)
{
    const ShardFigures::Operations &counts = page.figures.*operations;
    for (std::size_t op = 0; op < counts.size(); ++op) {
        const QByteArray name = op < ShardFigures::operationCount ? QByteArray::number(qulonglong(op)) : "other";
        if (counts[op] > 0)
            page.out.sample({ { "shard", page.shard }, { "op", name } }, counts[op]);
    }
}

void writeStates(const Page &page)
{
    if (page.shard.isEmpty())
        return;
    for (auto state = ShardState::Idle;; state = static_cast<ShardState>(static_cast<int>(state) + 1)) {
        page.out.sample({ { "shard", page.shard }, { "state", shardStateName(state) } },
            qint64(page.figures.state == state ? 1 : 0));
        if (state == ShardState::Closed)
            return;
    }
}

void writeLatency(const Page &page)
{
    if (page.shard.isEmpty())
        return;
    qint64 count = 0;
    for (std::size_t i = 0; i < page.figures.latency.size(); ++i) {
        count += page.figures.latency[i];
        const bool isLast = i == ShardFigures::latencyBounds.size();
        const QByteArray bound = isLast ? "+Inf" : MetricsText::number(ShardFigures::latencyBounds[i]);
        page.out.sample({ { "shard", page.shard }, { "le", bound } }, count, "_bucket");
    }
    page.out.sample({ { "shard", page.shard } }, page.figures.latencySum, "_sum");
    page.out.sample({ { "shard", page.shard } }, count, "_count");
}

void writeEvents(const Page &page)
{
    for (const DispatchEventInfo &event : dispatchEventTable()) {
        const qint64 count = page.figures.events[static_cast<std::size_t>(event.event)];
        if (count > 0)
            page.out.sample({ { "shard", page.shard }, { "event", event.name } }, count);
    }
    writeNamed(page, "event", page.figures.undocumentedEvents);
}

void writeLastEvent(const Page &page)
{
    if (page.figures.lastEventAt > 0)
        page.out.sample({ { "shard", page.shard } }, page.figures.lastEventAt);
}

void writeErrors(const Page &page)
{
    writeNamed(page, "error", page.figures.errors);
}

void writeCloses(const Page &page)
{
    for (const auto &[key, count] : page.figures.closes)
        page.out.sample({ { "shard", page.shard }, { "by", key.first }, { "code", key.second } }, count);
}

void writeReconnects(const Page &page)
{
    page.out.sample({ { "shard", page.shard } }, std::max(page.figures.connections - 1, qint64(0)));
}

template <auto ShardFigures::Budget::*value> void writeBudgets(const Page &page)
{
    for (const auto &[bucket, budget] : page.figures.budgets)
        page.out.sample({ { "shard", page.shard }, { "bucket", bucket } }, budget.*value);
}

/// In this order they are told. Not translated: these are words of an interface.
constexpr Row rows[] = {
    { { "shardscope_shard_state", Type::Gauge, "", "1 for the state that the shard is in, 0 for the others." },
        writeStates },
    { { "shardscope_heartbeat_latency_seconds", Type::Histogram, "seconds",
          "From a heartbeat to its acknowledgement, by the clock of the socket's own thread." },
        writeLatency },
    { { "shardscope_events", Type::Counter, "", "Dispatch events received, by name." }, writeEvents },
    { { "shardscope_last_event_timestamp_seconds", Type::Gauge, "seconds",
          "When the newest dispatch event came, in seconds since 1970." },
        writeLastEvent },
    { { "shardscope_received_messages", Type::Counter, "", "Gateway messages received, by operation." },
        writeOperations<&ShardFigures::received> },
    { { "shardscope_received_wire_bytes", Type::Counter, "bytes",
          "Payload of the WebSocket frames received, as compressed as it came." },
        writeFigure<&ShardFigures::wireBytes> },
    { { "shardscope_received_json_bytes", Type::Counter, "bytes", "JSON text of the messages received, inflated." },
        writeFigure<&ShardFigures::bytes> },
    { { "shardscope_invalid_messages", Type::Counter, "", "Messages received that hold no JSON object." },
        writeFigure<&ShardFigures::invalid> },
    { { "shardscope_sent_messages", Type::Counter, "", "Gateway messages sent, by operation." },
        writeOperations<&ShardFigures::sent> },
    { { "shardscope_sent_json_bytes", Type::Counter, "bytes", "JSON text of the messages sent." },
        writeFigure<&ShardFigures::sentBytes> },
    { { "shardscope_closes", Type::Counter, "", "Connections that ended, by whom and with which close code." },
        writeCloses },
    { { "shardscope_reconnects", Type::Counter, "", "Connections opened after the first." }, writeReconnects },
    { { "shardscope_resumes", Type::Counter, "", "Sessions taken up again with RESUME." },
        writeFigure<&ShardFigures::resumes> },
    { { "shardscope_errors", Type::Counter, "", "Errors, by the name that an error line gives." }, writeErrors },
    { { "shardscope_budget_remaining", Type::Gauge, "", "What the gateway's limit still allowed when last told." },
        writeBudgets<&ShardFigures::Budget::remaining> },
    { { "shardscope_budget_limit", Type::Gauge, "", "How much the gateway's limit allows." },
        writeBudgets<&ShardFigures::Budget::limit> },
    { { "shardscope_budget_reset_timestamp_seconds", Type::Gauge, "seconds",
          "When the limit allows one more again, in seconds since 1970." },
        writeBudgets<&ShardFigures::Budget::resetAt> },
};

constexpr MetricFamily droppedLines { "shardscope_dropped_lines", Type::Counter, "",
    "Dispatch lines that a slow reader of standard output missed." };

} // namespace

GatewayMetrics::GatewayMetrics(std::function<qint64()> droppedLines)
    : m_droppedLines(std::move(droppedLines))
{
}

void GatewayMetrics::append(const EventRecord &record)
{
    const QMutexLocker lock(&m_mutex);
    m_shards[record.shard.value_or(-1)].count(record);
}

QByteArray GatewayMetrics::text(MetricsFormat format) const
{
    const std::map<int, ShardFigures> shards = [this] {
        const QMutexLocker lock(&m_mutex);
        return m_shards;
    }();
    MetricsText out(format);
    for (const Row &row : rows) {
        out.begin(row.family);
        for (const auto &[shard, figures] : shards)
            row.write({ figures, shard < 0 ? QByteArray() : QByteArray::number(shard), out });
    }
    out.begin(droppedLines);
    out.sample({}, m_droppedLines ? m_droppedLines() : 0);
    return out.take();
}

} // namespace Shardscope
