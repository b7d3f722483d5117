// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <atomic>
#include <thread>
#include <vector>

namespace Shardscope::Bench {

/// Sends a byte to the load server and waits for it, a hundred times a second, on a thread of its own: what loopback
/// and the scheduler alone cost in this run.
class LoopbackPing
{
public:
    explicit LoopbackPing(quint16 port);
    ~LoopbackPing();
    Q_DISABLE_COPY_MOVE(LoopbackPing)

    /// Milliseconds of each round trip.
    [[nodiscard]] std::vector<double> finish();

private:
    void run(quint16 port);

    std::atomic<bool> m_ends = false;
    std::vector<double> m_trips;
    std::thread m_thread;
};

} // namespace Shardscope::Bench
