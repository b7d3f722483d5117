// SPDX-License-Identifier: MIT
#include "tests/support/shardrig.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Shardscope {

ShardRig::ShardRig(Compression compression)
    : gateway(compression)
{
    config.token = u"a-token-for-the-fake-gateway"_s;
    config.url = gateway.url();
    config.compression = compression;
    config.intents = GatewayIntents::all();
}

GatewayShard &ShardRig::shard()
{
    if (m_shard)
        return *m_shard;
    m_shard = std::make_unique<GatewayShard>(config, ShardEnvironment { .clock = &clock, .random = [this] { return random; }, .gate = gate });
    const GatewayShard *shard = m_shard.get();
    connect(shard, &GatewayShard::statusChanged, this,
        [this](const ShardStatus &status) { states.append(QString::fromLatin1(shardStateName(status.state))); });
    connect(shard, &GatewayShard::commandResolved, this, [this](const CommandOutcome &outcome) { outcomes.append(outcome); });
    connect(shard, &GatewayShard::errorOccurred, this, [this](const GatewayError &error) { errors.append(error); });
    connect(shard, &GatewayShard::disconnected, this, [this](const GatewayCloseInfo &info) { closes.append(info); });
    connect(shard, &GatewayShard::finished, this, [this](const GatewayCloseInfo &info) { ends.append(info); });
    connect(shard, &GatewayShard::messageReceived, this, [this](const GatewayEvent &event) { messages.append(event); });
    connect(shard, &GatewayShard::eventReceived, this, [this](const GatewayEvent &event) { dispatches.append(event); });
    connect(shard, &GatewayShard::invalidReceived, this, [this](const InvalidMessage &message) { invalids.append(message); });
    connect(shard, &GatewayShard::messageSent, this, [this](const SentMessage &message) { sent.append(message); });
    connect(shard, &GatewayShard::heartbeatAcknowledged, this, [this](const LatencySample &sample) { latencies.append(sample); });
    connect(shard, &GatewayShard::rateLimited, this, [this](const RateLimitStatus &status) { limits.append(status); });
    connect(shard, &GatewayShard::warningIssued, this, [this](const QString &text) { warnings.append(text); });
    return *m_shard;
}

bool ShardRig::waitForState(ShardState state)
{
    return QTest::qWaitFor([&] { return shard().state() == state; }, 5000);
}

bool ShardRig::connectShard()
{
    return !shard().start() && gateway.waitForClient() && waitForState(ShardState::AwaitingHello);
}

bool ShardRig::makeReady()
{
    if (!connectShard())
        return false;
    gateway.sendHello();
    if (gateway.expect(2).isEmpty())
        return false;
    gateway.sendReady();
    return waitForState(ShardState::Ready);
}

bool ShardRig::reconnect()
{
    if (!waitForState(ShardState::BackingOff))
        return false;
    clock.advance(shard().status().delay);
    if (!gateway.waitForClient())
        return false;
    gateway.sendHello();
    return true;
}

} // namespace Shardscope
