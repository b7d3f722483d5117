// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"

#include <QMutex>

#include <atomic>
#include <functional>

namespace Shardscope {

/// A sink to which another is joined, and from which it is taken, while records pass. Costs next to nothing while none
/// is.
class RecordTap : public RecordSink
{
public:
    void append(const EventRecord &record) override;

    /// Any thread. @p join gives the sink and is called while no record passes; what is not joined gets none.
    void join(const std::function<RecordSink *()> &join);
    /// Any thread. When it returns the sink is not used any more.
    void part();

private:
    std::atomic<bool> m_isJoined = false;
    QMutex m_mutex;
    RecordSink *m_sink = nullptr;
};

} // namespace Shardscope
