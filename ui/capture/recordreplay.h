// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/sanitizer.h"

#include "ui/diagnosis/incident.h"
#include "ui/graphs/sessionfact.h"

#include <vector>

namespace Shardscope {

/// Turns records that were kept into what the graphs were told while they came, on the records' own time. One thread.
class RecordReplay : public RecordSink
{
public:
    void append(const EventRecord &record) override;
    /// What came since the call before.
    [[nodiscard]] std::vector<SessionFact> takeFacts() { return std::exchange(m_facts, {}); }

    struct Figures
    {
        qint64 records = 0;
        qint64 firstAt = 0; ///< microseconds since 1970
        qint64 lastAt = 0;
        QString userId {};
        QString userName {};
        TrafficMeter::Totals totals {};
        std::optional<SanitizeLevel> level {}; ///< what the file says of itself; of several the one that keeps most
    };
    /// What the first line of a file says.
    void setLevel(SanitizeLevel level);
    [[nodiscard]] Figures figures() const;
    /// What was wrong when the records end; empty where all was well, or the end was asked for.
    [[nodiscard]] std::optional<Incident> incident() const;

private:
    void passSeconds(qint64 at);
    void add(const EventRecord &record);

    TrafficMeter m_meter;
    std::vector<SessionFact> m_facts;
    Figures m_figures;
    qint64 m_tickAt = 0; ///< of the next one
    qint64 m_sampleAt = 0; ///< of the last one
    ShardState m_state = ShardState::Idle;
    int m_sendsLimit = 0; ///< as the last HELLO leaves it
    std::optional<GatewayCloseInfo> m_close {}; ///< since the shard was last ready
    std::optional<GatewayError> m_error {};
};

} // namespace Shardscope
