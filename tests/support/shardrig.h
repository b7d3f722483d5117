// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayshard.h"

#include "tests/support/fakegateway.h"
#include "tests/support/manualclock.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace Shardscope {

/// A shard with its scripted gateway, on time that stands still; what the shard says is kept as words.
class ShardRig : public QObject
{
    Q_OBJECT

public:
    explicit ShardRig(Compression compression = Compression::None);

    /// Change it before the first start().
    GatewayShardConfig config;
    ManualClock clock;
    FakeGateway gateway;
    IdentifyGate *gate = nullptr; ///< null: everyone may identify at once
    double random = 0.5; ///< what every draw gives

    GatewayShard &shard();
    /// Starts and waits for the connection.
    [[nodiscard]] bool connectShard();
    /// … and goes on to READY.
    [[nodiscard]] bool makeReady();
    /// Lets the back-off pass and waits for the next connection; HELLO is sent.
    [[nodiscard]] bool reconnect();
    [[nodiscard]] bool waitForState(ShardState state);

    QStringList states; ///< "connecting", "awaiting-hello", …
    QList<CommandOutcome> outcomes;
    QList<GatewayError> errors;
    QList<GatewayCloseInfo> closes;
    QList<GatewayCloseInfo> ends;
    QList<GatewayEvent> messages;
    QList<GatewayEvent> dispatches;
    QList<InvalidMessage> invalids;
    QList<SentMessage> sent;
    QList<LatencySample> latencies;
    QList<RateLimitStatus> limits;
    QStringList warnings;

private:
    std::unique_ptr<GatewayShard> m_shard;
};

} // namespace Shardscope
