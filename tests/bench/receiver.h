// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"
#include "core/shards/connectionconfig.h"

#include "tests/bench/wire.h"

#include <atomic>
#include <functional>

namespace Shardscope::Bench {

/// What it took from the first dispatch behind READY to the last.
struct Received
{
    qint64 messages = 0; ///< fewer than wanted: it ended early
    double threadNanoseconds = 0; ///< CPU of the thread that reads
    double processNanoseconds = 0; ///< CPU of all threads, until everything is sealed
    double seconds = 0; ///< wall clock

    [[nodiscard]] double threadMicroseconds() const { return threadNanoseconds / 1e3 / static_cast<double>(messages); }
    [[nodiscard]] double processMicroseconds() const
    {
        return processNanoseconds / 1e3 / static_cast<double>(messages);
    }
};

/// Counts dispatches and looks at the clocks of the gateway thread with the first and the last.
class CountingSink : public RecordSink
{
public:
    /// @p done is called on the gateway thread.
    explicit CountingSink(qint64 messages, std::function<void()> done = {});

    void append(const EventRecord &record) override;
    [[nodiscard]] qint64 count() const { return m_count; }
    /// Once it is done.
    [[nodiscard]] Received received() const;

private:
    struct Clocks
    {
        double thread = 0;
        double process = 0;
        qint64 wall = 0;
        [[nodiscard]] static Clocks now();
    };

    const qint64 m_wanted;
    const std::function<void()> m_done;
    std::atomic<qint64> m_count = 0;
    Clocks m_first;
    Clocks m_last;
};

[[nodiscard]] ConnectionConfig connectionTo(quint16 port, WireCompression compression);

/// The whole way as in the program: ShardManager, its thread, EventRecorder, EventStore.
[[nodiscard]] Received receiveIntoStore(quint16 port, WireCompression compression, qint64 messages);

/// The least that could be done: a blocking read, inflating, and of the JSON the envelope alone; nothing is kept.
[[nodiscard]] Received receiveBare(quint16 port, WireCompression compression, qint64 messages);

} // namespace Shardscope::Bench
