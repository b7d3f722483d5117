// SPDX-License-Identifier: MIT
#include "core/capture/namerecorder.h"

namespace Shardscope {

NameRecorder::NameRecorder()
{
    m_thread.setMaxThreadCount(1);
}

NameRecorder::~NameRecorder()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void NameRecorder::append(const EventRecord &record)
{
    if (record.kind != EventRecord::Kind::Dispatch || !record.dispatchInfo
        || !NameDirectory::teaches(record.dispatchInfo->event))
        return;
    if (++m_waiting > mostWaiting) {
        --m_waiting;
        return;
    }
    m_thread.start([this, record] {
        m_directory.learn(
            record.dispatchInfo->event, JsonValue::within(record.json, record.dataOffset, record.dataLength));
        --m_waiting;
    });
}

} // namespace Shardscope
