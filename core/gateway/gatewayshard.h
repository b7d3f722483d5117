// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/events/dispatchevents.h"
#include "core/gateway/commandqueue.h"
#include "core/gateway/gatewayclosecode.h"
#include "core/gateway/gatewayevent.h"
#include "core/gateway/gatewaysession.h"
#include "core/gateway/gatewayshardconfig.h"
#include "core/gateway/heartbeater.h"
#include "core/gateway/identifygate.h"
#include "core/gateway/latencystatistics.h"
#include "core/gateway/reconnectbackoff.h"
#include "core/gateway/shardcontrol.h"
#include "core/gateway/shardstatus.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>
#include <vector>

namespace Shardscope {

class GatewayTransport;
struct ShapeFault;
struct TransportClose;
struct TransportMessage;

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

/// What a shard takes from outside. The defaults are the real world and a gate that lets everyone through.
struct ShardEnvironment
{
    Clock *clock = nullptr;
    RandomSource random {};
    IdentifyGate *gate = nullptr;
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
    explicit GatewayShard(GatewayShardConfig config, ShardEnvironment environment = {}, QObject *parent = nullptr);
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
    /// The attempts are without end from now on, as they are after a READY: another shard of the bot had one.
    void reconnectWithoutEnd() { m_everReady = true; }
    /// Finishes with the run. Cancelling the future leaves the shard alone.
    [[nodiscard]] QFuture<GatewayCloseInfo> join();

    /// Every outcome comes as commandResolved(), within the call where it is known at once.
    void send(const GatewayCommand &command);
    /// Does it at once, or says by errorOccurred() why not; the connection is left alone then.
    void control(const ShardControl &control);
    void updatePresence(const UpdatePresence &command) { send({ command }); }
    void updateVoiceState(const UpdateVoiceState &command) { send({ command }); }
    void requestGuildMembers(const RequestGuildMembers &command) { send({ command }); }
    void requestSoundboardSounds(const RequestSoundboardSounds &command) { send({ command }); }
    void requestChannelInfo(const RequestChannelInfo &command) { send({ command }); }

Q_SIGNALS:
    /// The state changed.
    void statusChanged(const Shardscope::ShardStatus &status);
    /// Something else of the status did: the send budget.
    void statusRefreshed(const Shardscope::ShardStatus &status);
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
    /// Each documented dispatch as what it is, built only where someone is connected: messageCreate(), guildCreate(), …
    /// Comes behind eventReceived(); a value that cannot be read makes it eventRejected().
#define SHARDSCOPE_SIGNAL(NAME, signal, Payload, ...)                                                                  \
    void signal(const Shardscope::Payload &payload, const Shardscope::GatewayEvent &message);
    SHARDSCOPE_DISPATCH_EVENTS(SHARDSCOPE_SIGNAL)
#undef SHARDSCOPE_SIGNAL
    void eventRejected(const Shardscope::GatewayEvent &message, const Shardscope::ShapeFault &fault);
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
    /// Why we close, decided before the close is sent; its end follows from it.
    struct Intent
    {
        CloseAction action = CloseAction::Resume;
        Milliseconds minimumDelay {}; ///< op 9 asks for 1 to 5 s
        bool atOnce = false; ///< asked for by hand: no back-off
        QString hint {}; ///< for the `close` line, where there is no error to tell
        std::optional<GatewayError> error {};
        std::optional<RunEnd> end {};
    };

    // gatewayshard.cpp: the run and its connections
    void setState(ShardState state, const QString &detail = {});
    void connectNow();
    void startStage(Milliseconds timeout, const QString &what);
    void closeConnection(int code, const QString &reason, const Intent &intent);
    void failProtocol(const QString &message);
    void connectionEnded(const TransportClose &close);
    void settleSession(const TransportClose &close, GatewayCloseInfo *info);
    void settleRun(const TransportClose &close, GatewayCloseInfo *info);
    [[nodiscard]] GatewayCloseInfo explain(const TransportClose &close) const;
    void scheduleReconnect(const GatewayCloseInfo &info, const Intent &intent);
    void finishRun(GatewayCloseInfo info);
    void retireTransport();

    // gatewayshard_receive.cpp: what comes in
    void receive(const TransportMessage &message);
    void receiveHello(const GatewayEvent &event);
    void receiveDispatch(const GatewayEvent &event);
    /// Emits what every dispatch brings; in gatewayshard_events.cpp.
    void announce(const GatewayEvent &event);
    void receiveReady(const GatewayEvent &event);
    void receiveInvalidSession(bool resumable);
    void receiveAck(const GatewayEvent &event);
    void rejectMessage(const QString &reason, const QByteArray &data, qint64 wireBytes, qint64 at);
    void becomeReady(bool resumed);

    // gatewayshard_send.cpp: what goes out
    void transmit(const QByteArray &json, qint32 op);
    void sendHeartbeat();
    void requestIdentify();
    void sendIdentify();
    void sendResume();
    void sendCommand(const GatewayCommand &command);
    void sendDueCommands();
    void sendRememberedPresence();
    void resolve(const GatewayCommand &command, CommandOutcome outcome);
    void fail(const GatewayCommand &command, const CommandError &error);
    void queueOrSend(const GatewayCommand &command);
    void runReconnect(const GatewayCommand &command, bool resume);
    void updateSendBudget();

    // gatewayshard_control.cpp: what is done by hand
    [[nodiscard]] std::optional<GatewayError> refusal(const ShardControl &control) const;
    void comeBack(bool resume);

    const GatewayShardConfig m_config;
    Clock &m_clock;
    RandomSource m_random;
    const std::unique_ptr<IdentifyGate> m_ownGate;
    IdentifyGate &m_gate;

    ShardStatus m_status;
    std::unique_ptr<GatewayTransport> m_transport;
    Heartbeater m_heartbeater;
    ReconnectBackoff m_backoff;
    CommandQueue m_queue;
    LatencyStatistics m_latency;
    std::unique_ptr<ClockTimer> m_stageTimer;
    std::unique_ptr<ClockTimer> m_retryTimer;
    std::unique_ptr<ClockTimer> m_stableTimer;
    std::unique_ptr<ClockTimer> m_identifyTimer;
    std::unique_ptr<ClockTimer> m_queueTimer;
    std::unique_ptr<ClockTimer> m_budgetTimer;
    QString m_stage; ///< what the stage timer waits for
    std::optional<Intent> m_intent;

    std::optional<GatewaySession> m_session;
    std::optional<qint64> m_sequence;
    Presence m_presence;
    bool m_presenceKnown = false;
    bool m_presenceOwed = false; ///< IDENTIFY had no room for it

    // The run
    bool m_everReady = false;
    int m_failures = 0; ///< attempts before the first READY that came to nothing
    int m_unknownCode = 0;
    int m_unknownCodeRepeats = 0;
    // The connection
    QUrl m_url;
    bool m_isLive = false; ///< READY or RESUMED came
    bool m_helloSeen = false;
    bool m_identifySent = false;
    bool m_resumeSent = false;
    int m_replayed = 0;
    std::optional<qint64> m_ackedSequence; ///< `d` of the newest heartbeat
    qint32 m_lastSentOp = -1;
    qsizetype m_lastSentBytes = 0;
    std::optional<Duration> m_lastLatency;
    TimePoint m_lastLatencyAt {};
    std::vector<QPromise<GatewayCloseInfo>> m_joiners;
    GatewayCloseInfo m_lastEnd;
};

} // namespace Shardscope

Q_DECLARE_METATYPE(Shardscope::SentMessage)
Q_DECLARE_METATYPE(Shardscope::InvalidMessage)
