// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventstore.h"
#include "core/shards/shardmanager.h"

#include "tests/bench/receiver.h"

#include <QEventLoop>

namespace Shardscope::Bench {

/// The whole way as in the program, ShardManager, its thread, EventRecorder and EventStore, with a count at its end.
class Reception
{
public:
    explicit Reception(qint64 messages);

    /// Receives until all messages came, the session ended or @p patience is over; false where it did not start.
    [[nodiscard]] bool run(quint16 port, WireCompression compression, std::chrono::milliseconds patience);

    [[nodiscard]] EventStore &store() { return m_store; }
    [[nodiscard]] const CountingSink &counter() const { return m_counter; }
    [[nodiscard]] ShardManager &manager() { return m_manager; }

private:
    QEventLoop m_loop;
    EventStore m_store;
    CountingSink m_counter;
    ShardManager m_manager; ///< the last member: its thread writes into the others
};

} // namespace Shardscope::Bench
