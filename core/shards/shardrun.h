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

/// One run from the look-up to the end of its last shard, on the gateway thread. ShardManager speaks for it on the
/// other side. Shards begin in waves of `max_concurrency`, and what ends one for good ends all.
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
    /// Once in a run, before the first status of one of them.
    void shardsKnown(const QList<int> &ids, int count);
    /// A shard below 0: of the run, whose shards are not known yet.
    void statusChanged(const Shardscope::ShardStatus &status);
    void latencyMeasured(const Shardscope::LatencySample &sample);
    void commandResolved(const Shardscope::CommandOutcome &outcome);
    void rateLimited(const Shardscope::RateLimitStatus &status);
    void errorOccurred(const Shardscope::GatewayError &error, int shard);
    void warningIssued(const QString &text);
    void disconnected(const Shardscope::GatewayCloseInfo &info, int shard);
    void finished(const Shardscope::GatewayCloseInfo &info);

private:
    struct Member
    {
        std::unique_ptr<GatewayShard> shard;
        bool started = false;
        bool over = false;
    };

    void tell(const GatewayError &error);
    void lookUp();
    void lookUpSucceeded(const GatewayInfo &info);
    void lookUpFailed(const GatewayError &error);
    void makeShards(const SessionStartLimit &limit, const QString &botId);
    [[nodiscard]] std::unique_ptr<GatewayShard> makeShard(int id);
    /// Begins the next wave.
    void launch();
    [[nodiscard]] bool startMember(Member &member);
    void persist();
    void endMember(int id, const GatewayCloseInfo &info);
    /// Ends those that are left; @p cause is what the run ends with.
    void endAll(const GatewayCloseInfo &cause);
    void announce(int shard, ShardState state, const QString &detail, Milliseconds delay = {});
    void end(const GatewayError &error, RunEnd end);
    void finish(const GatewayCloseInfo &info);
    [[nodiscard]] Member *member(int id);
    /// The shard where there is but one, else -1.
    [[nodiscard]] int soleShard() const;
    void resolve(const GatewayCommand &command, CommandOutcome outcome, int shard);
    void sendEarly(const GatewayCommand &command);
    void deliver(int id, const GatewayCommand &command);

    ConnectionConfig m_config;
    QList<int> m_ids; ///< empty until they are known
    const QString m_settingsFolder;
    ShardEnvironment m_environment;
    Clock &m_clock;
    EventRecorder m_recorder;
    GatewayLookup m_lookup;
    ReconnectBackoff m_backoff;
    std::unique_ptr<ClockTimer> m_retryTimer;
    std::unique_ptr<ClockTimer> m_launchTimer;
    std::unique_ptr<IdentifyQueue> m_gate;
    std::vector<Member> m_members; ///< in the order of m_ids
    std::size_t m_launched = 0;
    int m_concurrency = 1;
    std::vector<GatewayCommand> m_earlyPresences; ///< given while the look-up was under way
    std::optional<GatewayCloseInfo> m_cause; ///< what ends the run
    int m_attempt = 0;
    bool m_anyReady = false;
    bool m_over = false;
};

} // namespace Shardscope
