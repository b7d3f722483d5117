// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecorder.h"
#include "core/gateway/gatewayshard.h"
#include "core/rest/gatewaylookup.h"
#include "core/shards/connectionconfig.h"
#include "core/shards/identifyqueue.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Shardscope {

/// One run from the look-up to the end, on the gateway thread. ShardManager speaks for it on the other side.
class ShardRun : public QObject
{
    Q_OBJECT

public:
    ShardRun(ConnectionConfig config, Redactor *redactor, const std::vector<RecordSink *> &sinks,
        const QString &settingsFolder, ShardEnvironment environment = {}, QObject *parent = nullptr);
    ~ShardRun() override;

    void start();
    void stop();
    void send(const GatewayCommand &command);
    void control(const ShardControl &control);
    /// A line of input that is no command, as the `error` line tells it.
    void reject(const CommandOutcome &outcome);

Q_SIGNALS:
    void lookedUp(const Shardscope::GatewayInfo &info);
    void statusChanged(const Shardscope::ShardStatus &status);
    void latencyMeasured(const Shardscope::LatencySample &sample);
    void commandResolved(const Shardscope::CommandOutcome &outcome);
    void rateLimited(const Shardscope::RateLimitStatus &status);
    void errorOccurred(const Shardscope::GatewayError &error);
    void warningIssued(const QString &text);
    void disconnected(const Shardscope::GatewayCloseInfo &info);
    void finished(const Shardscope::GatewayCloseInfo &info);

private:
    void lookUp();
    void lookUpSucceeded(const GatewayInfo &info);
    void lookUpFailed(const GatewayError &error);
    void startShard(const SessionStartLimit &limit, const QString &botId);
    void announce(ShardState state, const QString &detail, Milliseconds delay = {});
    void end(const GatewayError &error, RunEnd end);
    void finish(RunEnd end);
    [[nodiscard]] std::optional<CommandError> checkShard(const GatewayCommand &command) const;
    void resolve(const GatewayCommand &command, CommandOutcome outcome);

    ConnectionConfig m_config;
    const QString m_settingsFolder;
    ShardEnvironment m_environment;
    Clock &m_clock;
    EventRecorder m_recorder;
    GatewayLookup m_lookup;
    ReconnectBackoff m_backoff;
    std::unique_ptr<ClockTimer> m_retryTimer;
    std::unique_ptr<IdentifyQueue> m_gate;
    std::unique_ptr<GatewayShard> m_shard;
    std::vector<GatewayCommand> m_earlyPresences; ///< given while the look-up was under way
    int m_attempt = 0;
    bool m_over = false;
};

} // namespace Shardscope
