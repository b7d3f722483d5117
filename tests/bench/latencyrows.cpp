// SPDX-License-Identifier: MIT
#include "tests/bench/benchmark.h"
#include "tests/bench/latencyprobe.h"
#include "tests/bench/load.h"
#include "tests/bench/reception.h"

using namespace Qt::StringLiterals;

namespace Shardscope::Bench {

namespace {

constexpr double rate = 20'000;
constexpr int holdMs = 200;

/// The gateway asks for each beat (op 1): with an interval of 100 ms of our own an ACK after 200 would be a dead
/// connection.
std::vector<Figure> latency(const Context &context)
{
    const QString name = u"latency"_s;
    const int seconds = context.quick ? 8 : 60;
    // A short run has enough beats for its p99 all the same.
    const int beatMs = context.quick ? 25 : 100;
    const auto messages = static_cast<qint64>(rate * seconds);
    Load load(context.mixPath, { WireCompression::ZlibStream },
        { .messages = messages, .rate = rate, .delayMs = 300, .beatMs = beatMs, .holdMs = holdMs });
    if (!load.isReady())
        return { Figure::missing(name, u"the load server did not start: "_s + load.error()) };
    Reception reception(messages);
    const CountingSink &counter = reception.counter();
    ShardManager &manager = reception.manager();
    std::vector<double> errors;
    QObject::connect(&manager, &ShardManager::latencyMeasured, &manager, [&errors, &counter](const LatencySample &sample) {
        if (counter.count() > 0)
            errors.push_back(std::chrono::duration<double, std::milli>(sample.latency).count() - holdMs);
    });
    LoopbackPing ping(load.port());
    if (!reception.run(load.port(), WireCompression::ZlibStream, std::chrono::seconds(2 * seconds)))
        return { Figure::missing(name, u"the shard did not start"_s) };
    std::vector<double> pings = ping.finish();
    if (counter.count() != messages)
        return { Figure::missing(name, u"%1 of %2 messages came"_s.arg(counter.count()).arg(messages)) };
    const double median = percentile(&errors, 0.5);
    const double worst = percentile(&errors, 0.99);
    const double pingMedian = percentile(&pings, 0.5);
    const double pingWorst = percentile(&pings, 0.99);
    return { { .name = name + u".error-median"_s,
                 .unit = u"ms"_s,
                 .figure = median,
                 .limit = 0.5,
                 .remark = u"%1 beats in %2 s; median of a loopback ping %3 ms"_s.arg(errors.size())
                               .arg(seconds)
                               .arg(pingMedian, 0, 'f', 3) },
        { .name = name + u".error-p99-over-ping"_s,
            .unit = u"ms"_s,
            .figure = worst - pingWorst,
            .limit = 3,
            .remark = u"p99 %1 ms, that of the ping %2 ms; worst %3 ms"_s.arg(worst, 0, 'f', 3)
                          .arg(pingWorst, 0, 'f', 3)
                          .arg(errors.empty() ? 0 : errors.back(), 0, 'f', 3) } };
}

} // namespace

std::vector<Row> latencyRows()
{
    return { { "latency", "heartbeat latency in a flood of 20,000 events a second, each ACK held back 200 ms",
        latency } };
}

} // namespace Shardscope::Bench
