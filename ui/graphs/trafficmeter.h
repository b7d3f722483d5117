// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"
#include "core/events/dispatchevents.h"

#include <QMutex>

#include <array>
#include <atomic>
#include <vector>

namespace Shardscope {

/// How old an event was when it came: received minus the time in its id, by our clock. Microseconds; @p at since 1970.
struct AgeSample
{
    qint64 at = 0;
    qint64 age = 0;
};

/// Counts what passes, on the gateway thread, so that the window need not look at every record. One thread appends.
class TrafficMeter : public RecordSink
{
public:
    /// By DispatchEvent; the last is for all that is not documented.
    using EventCounts = std::array<qint64, dispatchEventCount + 1>;
    static constexpr std::size_t otherEvents = dispatchEventCount;

    struct Totals
    {
        qint64 dispatches = 0;
        qint64 wireBytes = 0; ///< received
        qint64 bytes = 0; ///< received, inflated
        EventCounts events {};
        qint64 sent = 0;
        qint64 heartbeats = 0; ///< of those that were sent
    };

    void append(const EventRecord &record) override;
    // Any thread
    [[nodiscard]] Totals totals() const;
    /// Those since the call before, at most 20 a second and 128 in all: the newest.
    [[nodiscard]] std::vector<AgeSample> takeAges();

private:
    void sampleAge(const EventRecord &record);

    std::atomic<qint64> m_dispatches = 0;
    std::atomic<qint64> m_wireBytes = 0;
    std::atomic<qint64> m_bytes = 0;
    std::array<std::atomic<qint64>, dispatchEventCount + 1> m_events {};
    std::atomic<qint64> m_sent = 0;
    std::atomic<qint64> m_heartbeats = 0;
    qint64 m_sampledAt = 0; ///< of the appending thread

    std::atomic<bool> m_hasAges = false;
    QMutex m_mutex; ///< of what follows
    std::vector<AgeSample> m_ages;
};

} // namespace Shardscope
