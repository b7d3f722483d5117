// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"

#include <QMutex>

#include <vector>

namespace Shardscope {

/// A message that left, or that Discord held against a limit.
struct SendFact
{
    qint64 at = 0; ///< microseconds since 1970
    qint32 op = -1;
    int shard = 0;
    quint64 guildId = 0; ///< whose whole member list was asked for; 0: none
    qint64 refusedFor = 0; ///< microseconds; not 0: Discord refused it, nothing was sent
};

/// Notes what counts against the limits, for a window that asks now and then.
class SendTap : public RecordSink
{
public:
    static constexpr std::size_t most = 16'384; ///< older ones go where nobody asks

    void append(const EventRecord &record) override;
    /// Those since the call before, in order. Any thread.
    [[nodiscard]] std::vector<SendFact> take();

private:
    QMutex m_mutex;
    std::vector<SendFact> m_facts;
};

} // namespace Shardscope
