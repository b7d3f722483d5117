// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"
#include "core/events/namedirectory.h"

#include <QThreadPool>

namespace Shardscope {

/// Learns names from what passes. Reading takes place on a thread of its own: a guild may be megabytes.
class NameRecorder : public RecordSink
{
public:
    NameRecorder();
    ~NameRecorder() override;

    /// More than this waiting to be read are passed over: names may be missing, memory may not.
    static constexpr int mostWaiting = 4096;

    void append(const EventRecord &record) override;

    /// Any thread.
    [[nodiscard]] const NameDirectory &directory() const { return m_directory; }
    /// Returns once everything appended so far was learned. For tests.
    void waitForAll() { m_thread.waitForDone(); }

private:
    NameDirectory m_directory;
    std::atomic<int> m_waiting = 0;
    QThreadPool m_thread;
};

} // namespace Shardscope
