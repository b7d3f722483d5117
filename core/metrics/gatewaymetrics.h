// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/metricstext.h"
#include "core/metrics/shardfigures.h"

#include <QMutex>

#include <functional>
#include <map>

namespace Shardscope {

/// Counts what passes, for each shard, and tells it as a scrape wants to read it. No label holds anything that came
/// from outside but names of events and codes of closes, so many at most.
/// Fed on the gateway thread, read on any.
class GatewayMetrics : public RecordSink
{
public:
    /// @p droppedLines is asked at each text(); empty: nothing is ever left out.
    explicit GatewayMetrics(std::function<qint64()> droppedLines = {});

    void append(const EventRecord &record) override;
    [[nodiscard]] QByteArray text(MetricsFormat format) const;

private:
    const std::function<qint64()> m_droppedLines;
    mutable QMutex m_mutex;
    std::map<int, ShardFigures> m_shards; ///< -1: what belongs to no one shard
};

} // namespace Shardscope
