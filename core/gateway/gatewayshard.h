// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/gateway/commandqueue.h"
#include "core/gateway/gatewayclosecode.h"
#include "core/gateway/gatewayevent.h"
#include "core/gateway/gatewaysession.h"
#include "core/gateway/gatewayshardconfig.h"
#include "core/gateway/heartbeater.h"
#include "core/gateway/identifygate.h"
#include "core/gateway/latencystatistics.h"
#include "core/gateway/reconnectbackoff.h"
#include "core/gateway/shardstatus.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>
#include <vector>

namespace Shardscope {

class GatewayTransport;

/// One message that left us, token and session masked nowhere: who keeps it masks it.
struct SentMessage
{
    qint32 op = -1;
    QByteArray json;
    qint64 at = 0; ///< microseconds since 1970
    int shard = 0;
};

/// A message that is no JSON object, or whose envelope cannot be read.
struct InvalidMessage
{
    QString reason;
    QByteArray data; ///< what came, cut to what is worth keeping
    qint64 wireBytes = 0;
    qint64 at = 0;
    int shard = 0;
};

/// One connection to Discord's gateway, v10: connects, keeps the session alive, resumes, sends.
/// https://discord.com/developers/docs/events/gateway
///
/// Lives on one thread with an event loop; every call and every signal happens there. Nothing throws.
/// A shard that has closed or failed can be started again.
class GatewayShard : public QObject
{
    Q_OBJECT
    Q_PROPERTY(int id READ id CONSTANT)
    Q_PROPERTY(int shardCount READ shardCount CONSTANT)
    Q_PROPERTY(quint64 intents READ intentBits CONSTANT)
    Q_PROPERTY(bool alive READ isAlive NOTIFY aliveChanged)
    Q_PROPERTY(bool connected READ isConnected NOTIFY connectedChanged)
    Q_PROPERTY(double heartbeatLatency READ heartbeatLatency NOTIFY heartbeatLatencyChanged)

public:
    /// What a shard takes from outside. The defaults are the real world and a gate that lets everyone through.
    struct Environment
    {
        Clock *clock = nullptr;
        RandomSource random {};
        IdentifyGate *gate = nullptr;
    };

    explicit GatewayShard(GatewayShardConfig config, Environment environment = {}, QObject *parent = nullptr);
    ~GatewayShard() override;

    [[nodiscard]] int id() const { return m_config.shardId; }
    [[nodiscard]] int shardCount() const { return m_config.shardCount; }
    [[nodiscard]] GatewayIntents intents() const { return m_config.intents; }
    [[nodiscard]] quint64 intentBits() const { return m_config.intents.bits(); }
    [[nodiscard]] ShardState state() const { return m_status.state; }
    [[nodiscard]] const ShardStatus &status() const { return m_status; }
    /// Between start() and the end of the run.
    [[nodiscard]] bool isAlive() const;
    /// READY or RESUMED came on the present connection.
    [[nodiscard]] bool isConnected() const { return m_status.state == ShardState::Ready; }
    /// Seconds; NaN until known and again when disconnected.
    [[nodiscard]] double heartbeatLatency() const;
    /// Since the value was measured; empty where there is none.
    [[nodiscard]] std::optional<Duration> heartbeatLatencyAge() const;
    [[nodiscard]] std::optional<LatencySummary> latencySummary() const { return m_latency.summary(); }
    /// The bot's id; StateConflict before the first READY, known ever after.
    [[nodiscard]] std::variant<QString, GatewayError> userId() const;

    /// Begins a run. StateConflict while one is alive, or what is wrong with the configuration.
    std::optional<GatewayError> start();
    /// Ends the run with 1000, which ends the session too; also aborts a start. StateConflict where none is alive.
    std::optional<GatewayError> close();
    /// Finishes with the run. Cancelling the future leaves the shard alone.
    [[nodiscard]] QFuture<GatewayCloseInfo> join();

    /// Every outcome comes as commandResolved(), within the call where it is known at once.
    void send(const GatewayCommand &command);
    void updatePresence(const UpdatePresence &command) { send({ command }); }
    void updateVoiceState(const UpdateVoiceState &command) { send({ command }); }
    void requestGuildMembers(const RequestGuildMembers &command) { send({ command }); }
    void requestSoundboardSounds(const RequestSoundboardSounds &command) { send({ command }); }
    void requestChannelInfo(const RequestChannelInfo &command) { send({ command }); }

Q_SIGNALS:
    void statusChanged(const Shardscope::ShardStatus &status);
    void aliveChanged(bool alive);
    void connectedChanged(bool connected);
    void heartbeatLatencyChanged(double seconds);

    void socketOpened();
    void helloReceived(Shardscope::Milliseconds heartbeatInterval);
    void identifySent();
    void resumeSent();
    void ready();
    /// @p replayed dispatches came before RESUMED.
    void resumed(int replayed);
    void reconnectRequested();
    void sessionInvalidated(bool resumable);
    void heartbeatSent();
    void heartbeatAcknowledged(const Shardscope::LatencySample &sample);
    /// No ACK by the next beat.
    void zombied();

    /// A secret to mask everywhere from now on; comes before the message that holds it.
    void secretLearned(const QByteArray &secret);
    /// Every message that came, dispatches too, in order and byte for byte.
    void messageReceived(const Shardscope::GatewayEvent &event);
    /// Every dispatch, known or not.
    void eventReceived(const Shardscope::GatewayEvent &event);
    void invalidReceived(const Shardscope::InvalidMessage &message);
    void messageSent(const Shardscope::SentMessage &message);

    void commandResolved(const Shardscope::CommandOutcome &outcome);
    /// A bucket queued or refused, or an IDENTIFY was sent.
    void rateLimited(const Shardscope::RateLimitStatus &status);
    void errorOccurred(const Shardscope::GatewayError &error);
    void warningIssued(const QString &text);
    void disconnected(const Shardscope::GatewayCloseInfo &info);
    /// The run is over.
    void finished(const Shardscope::GatewayCloseInfo &info);

private:
};

} // namespace Shardscope

Q_DECLARE_METATYPE(Shardscope::SentMessage)
Q_DECLARE_METATYPE(Shardscope::InvalidMessage)
