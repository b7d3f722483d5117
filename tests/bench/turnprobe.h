// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace Shardscope::Bench {

/// How long the event loop of its thread keeps an event waiting, asked a few hundred times a second from another
/// thread: the rest of the turn that is under way.
class TurnProbe : public QObject
{
public:
    TurnProbe();
    ~TurnProbe() override;
    Q_DISABLE_COPY_MOVE(TurnProbe)

    /// Milliseconds.
    [[nodiscard]] std::vector<double> finish();

    bool event(QEvent *event) override;

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_ends = false;
    bool m_waiting = false;
    qint64 m_postedAt = 0;
    std::vector<double> m_delays;
    std::thread m_thread;
};

} // namespace Shardscope::Bench
