// SPDX-License-Identifier: MIT
#include "tests/bench/receiver.h"

#include "core/events/dispatchevents.h"

#include "tests/bench/benchmark.h"
#include "tests/bench/reception.h"

using namespace Qt::StringLiterals;

namespace Shardscope::Bench {

namespace {

constexpr std::chrono::seconds patience { 120 };

Compression compressionOf(WireCompression compression)
{
    switch (compression) {
    case WireCompression::None:
        return Compression::None;
    case WireCompression::Payload:
        return Compression::Payload;
    case WireCompression::ZlibStream:
        return Compression::ZlibStream;
    case WireCompression::ZstdStream:
        return Compression::ZstdStream;
    }
    return Compression::None;
}

} // namespace

CountingSink::Clocks CountingSink::Clocks::now()
{
    return { threadCpuNanoseconds(), processCpuNanoseconds(), monotonicNanoseconds() };
}

CountingSink::CountingSink(qint64 messages, std::function<void()> done)
    : m_wanted(messages)
    , m_done(std::move(done))
{
}

void CountingSink::append(const EventRecord &record)
{
    if (record.kind != EventRecord::Kind::Dispatch
        || (record.dispatchInfo && record.dispatchInfo->event == DispatchEvent::READY))
        return;
    // Only this thread counts, the others look: no locked addition, which waits for what was stored to reach memory.
    const qint64 count = m_count.load(std::memory_order_relaxed) + 1;
    m_count.store(count, std::memory_order_release);
    if (count == 1)
        m_first = Clocks::now();
    if (count != m_wanted)
        return;
    m_last = Clocks::now();
    if (m_done)
        m_done();
}

Received CountingSink::received() const
{
    return { m_count, m_last.thread - m_first.thread, m_last.process - m_first.process,
        static_cast<double>(m_last.wall - m_first.wall) / 1e9 };
}

ConnectionConfig connectionTo(quint16 port, WireCompression compression)
{
    ConnectionConfig config;
    // As long as a real one, since every message is searched for it.
    config.shard.token
        = u"bench"_s.repeated(5) + u'.' + u"load"_s.repeated(2).left(6) + u'.' + u"nobody-"_s.repeated(6);
    config.shard.url = QUrl(u"ws://127.0.0.1:%1"_s.arg(port));
    config.shard.intents = GatewayIntents::all();
    config.shard.compression = compressionOf(compression);
    return config;
}

Received receiveIntoStore(quint16 port, WireCompression compression, qint64 messages)
{
    Reception reception(messages);
    if (!reception.run(port, compression, patience))
        return {};
    Received received = reception.counter().received();
    if (received.messages < messages)
        return { received.messages };
    const double before = processCpuNanoseconds();
    reception.store().waitForSealing();
    received.processNanoseconds += processCpuNanoseconds() - before;
    return received;
}

} // namespace Shardscope::Bench
