// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayclosecode.h"
#include "core/gateway/gatewayerror.h"
#include "core/gateway/shardstatus.h"

#include "ui/graphs/trafficmeter.h"

#include <variant>

namespace Shardscope {

/// One thing that SessionMetrics is told, with its time in microseconds since 1970; totals stand for a tick.
struct SessionFact
{
    qint64 at = 0;
    std::variant<ShardStatus, LatencySample, GatewayCloseInfo, GatewayError, AgeSample, TrafficMeter::Totals> what;
};

} // namespace Shardscope
