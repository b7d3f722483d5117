// SPDX-License-Identifier: MIT
#include "core/capture/recordtap.h"

#include <QMutexLocker>

namespace Shardscope {

void RecordTap::append(const EventRecord &record)
{
    if (!m_isJoined)
        return;
    const QMutexLocker lock(&m_mutex);
    if (m_sink)
        m_sink->append(record);
}

void RecordTap::join(const std::function<RecordSink *()> &join)
{
    const QMutexLocker lock(&m_mutex);
    // Before the sink is asked for: who passes from here on waits for it.
    m_isJoined = true;
    m_sink = join();
    m_isJoined = m_sink != nullptr;
}

void RecordTap::part()
{
    const QMutexLocker lock(&m_mutex);
    m_isJoined = false;
    m_sink = nullptr;
}

} // namespace Shardscope
