// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"

#include <atomic>

namespace Shardscope {

/// Counts what arrives, on the gateway thread, so that the window need not look at every record.
class TrafficMeter : public RecordSink
{
public:
    struct Totals
    {
        qint64 dispatches = 0;
        qint64 wireBytes = 0; ///< received
        qint64 bytes = 0; ///< received, inflated
    };

    void append(const EventRecord &record) override;
    /// Any thread.
    [[nodiscard]] Totals totals() const;

private:
    std::atomic<qint64> m_dispatches = 0;
    std::atomic<qint64> m_wireBytes = 0;
    std::atomic<qint64> m_bytes = 0;
};

} // namespace Shardscope
