// SPDX-License-Identifier: MIT
#include "core/gateway/gatewayshard.h"

#include "core/gateway/gatewaytransport.h"
#include "core/logging.h"

#include <QTimer>

#include <limits>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr std::chrono::seconds stableAfter { 30 };
/// Keeps the session; 1000 and 1001 would end it.
constexpr int closeKeepingSession = 4000;
constexpr int closeForGood = 1000;

/// Lets everyone through: a shard on its own, where no budget is known.
class OpenGate final : public IdentifyGate
{
public:
    std::variant<Duration, GatewayError> request(int, TimePoint) override { return Duration::zero(); }
    void identified(int, TimePoint) override { ++m_used; }
    void stable(int, TimePoint) override { }
    RateLimitStatus status(TimePoint) const override
    {
        return { .bucket = RateLimitStatus::Bucket::Identify, .remaining = std::max(0, 1000 - m_used), .limit = 1000 };
    }

private:
    int m_used = 0;
};

} // namespace

GatewayShard::GatewayShard(GatewayShardConfig config, ShardEnvironment environment, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_clock(environment.clock ? *environment.clock : Clock::system())
    , m_random(environment.random ? std::move(environment.random) : systemRandom())
    , m_ownGate(environment.gate ? nullptr : std::make_unique<OpenGate>())
    , m_gate(environment.gate ? *environment.gate : *m_ownGate)
    , m_heartbeater(m_clock, m_random,
          {
              .beat = [this] { sendHeartbeat(); },
              .zombied =
                  [this] {
                      Q_EMIT zombied();
                      closeConnection(closeKeepingSession, tr("no heartbeat ACK"),
                          { .error = GatewayError { .kind = GatewayError::Kind::Network,
                                .message = tr("The gateway did not acknowledge the last heartbeat before the next was due; the connection is dead.") } });
                  },
              .whenDrained = [this](std::function<void()> callback) { m_transport->whenDrained(std::move(callback)); },
          })
    , m_backoff(m_random)
    , m_stageTimer(m_clock.createTimer([this] {
        closeConnection(closeKeepingSession, m_stage,
            { .error = GatewayError { .kind = GatewayError::Kind::Network, .message = m_stage } });
    }))
    , m_retryTimer(m_clock.createTimer([this] { connectNow(); }))
    , m_stableTimer(m_clock.createTimer([this] {
        m_backoff.reset();
        m_unknownCodeRepeats = 0;
        m_gate.stable(m_config.shardId, m_clock.now());
    }))
    , m_identifyTimer(m_clock.createTimer([this] { requestIdentify(); }))
    , m_queueTimer(m_clock.createTimer([this] { sendDueCommands(); }))
    , m_budgetTimer(m_clock.createTimer([this] { updateSendBudget(); }))
{
    m_status.shardId = m_config.shardId;
    m_status.shardCount = m_config.shardCount;
    m_presenceKnown = m_config.hasInitialPresence();
    m_presence = m_config.initialPresence();
}

GatewayShard::~GatewayShard()
{
    if (m_transport)
        m_transport->disconnect(this);
}

bool GatewayShard::isAlive() const
{
    return m_status.state != ShardState::Idle && m_status.state != ShardState::Closed;
}

double GatewayShard::heartbeatLatency() const
{
    return m_lastLatency ? std::chrono::duration<double>(*m_lastLatency).count() : std::numeric_limits<double>::quiet_NaN();
}

std::optional<Duration> GatewayShard::heartbeatLatencyAge() const
{
    return m_lastLatency ? std::optional(m_clock.now() - m_lastLatencyAt) : std::nullopt;
}

std::variant<QString, GatewayError> GatewayShard::userId() const
{
    if (!m_status.userId.isEmpty())
        return m_status.userId;
    return GatewayError { .kind = GatewayError::Kind::StateConflict,
        .message = tr("The user is not known before the first READY.") };
}

std::optional<GatewayError> GatewayShard::start()
{
    if (isAlive())
        return GatewayError { .kind = GatewayError::Kind::StateConflict, .message = tr("The shard is running already.") };
    if (std::optional<GatewayError> error = m_config.validate())
        return error;
    for (const QString &warning : m_config.warnings())
        Q_EMIT warningIssued(warning);
    m_session.reset();
    m_sequence.reset();
    m_everReady = false;
    m_failures = 0;
    m_unknownCodeRepeats = 0;
    m_status.attempt = 0;
    m_latency = {};
    m_backoff.reset();
    Q_EMIT secretLearned(m_config.token.toUtf8());
    connectNow();
    Q_EMIT aliveChanged(true);
    return std::nullopt;
}

std::optional<GatewayError> GatewayShard::close()
{
    if (!isAlive())
        return GatewayError { .kind = GatewayError::Kind::StateConflict, .message = tr("The shard is not running.") };
    const Intent intent { .action = CloseAction::Stop, .hint = tr("Nothing to do: this run was ended by hand."), .end = RunEnd::Requested };
    if (m_transport)
        closeConnection(closeForGood, tr("closed on request"), intent);
    else
        finishRun({ .by = CloseInitiator::Client, .action = CloseAction::Stop, .end = RunEnd::Requested });
    return std::nullopt;
}

QFuture<GatewayCloseInfo> GatewayShard::join()
{
    QPromise<GatewayCloseInfo> promise;
    QFuture<GatewayCloseInfo> future = promise.future();
    promise.start();
    if (isAlive()) {
        m_joiners.push_back(std::move(promise));
    } else {
        promise.addResult(m_lastEnd);
        promise.finish();
    }
    return future;
}

void GatewayShard::setState(ShardState state, const QString &detail)
{
    Q_ASSERT(isShardTransition(m_status.state, state));
    qCDebug(lcGateway) << "shard" << m_config.shardId << m_status.state << "->" << state;
    const bool wasConnected = isConnected();
    m_status.state = state;
    m_status.detail = detail;
    m_status.since = m_clock.now();
    m_status.sequence = m_sequence.value_or(-1);
    m_status.queued = m_queue.waiting();
    Q_EMIT statusChanged(m_status);
    if (wasConnected != isConnected())
        Q_EMIT connectedChanged(isConnected());
}

void GatewayShard::connectNow()
{
    m_retryTimer->stop();
    retireTransport();
    m_intent.reset();
    m_isLive = m_helloSeen = m_identifySent = m_resumeSent = false;
    m_replayed = 0;
    ++m_status.attempt;
    m_status.delay = {};

    const bool resumes = m_session && m_sequence;
    m_url = resumes && !m_session->resumeUrl.isEmpty() ? m_session->resumeUrl : m_config.url;
    setState(ShardState::Connecting, m_url.toDisplayString(QUrl::RemoveQuery | QUrl::RemoveUserInfo));

    m_transport = std::make_unique<GatewayTransport>(m_clock, m_config, this);
    connect(m_transport.get(), &GatewayTransport::opened, this, [this] {
        setState(ShardState::AwaitingHello);
        startStage(m_config.http.helloTimeout, tr("No HELLO came within %1 s.").arg(static_cast<double>(m_config.http.helloTimeout.count()) / 1000));
        Q_EMIT socketOpened();
    });
    connect(m_transport.get(), &GatewayTransport::messageReceived, this, &GatewayShard::receive);
    connect(m_transport.get(), &GatewayTransport::inflateFailed, this,
        [this](const QString &reason, const QByteArray &data, qint64 wireBytes) {
            rejectMessage(reason, data, wireBytes, m_clock.utcMicroseconds());
        });
    connect(m_transport.get(), &GatewayTransport::closed, this, &GatewayShard::connectionEnded);
    startStage(m_config.http.connectTimeout,
        tr("No connection to %1 within %2 s.").arg(m_url.host()).arg(static_cast<double>(m_config.http.connectTimeout.count()) / 1000));
    m_transport->open(connectUrl(m_url, m_config.compression));
}

void GatewayShard::startStage(Milliseconds timeout, const QString &what)
{
    m_stage = what;
    m_stageTimer->start(timeout);
}

void GatewayShard::closeConnection(int code, const QString &reason, const Intent &intent)
{
    if (!m_transport)
        return;
    m_intent = intent;
    m_transport->close(code, reason);
}

void GatewayShard::failProtocol(const QString &message)
{
    closeConnection(closeKeepingSession, message,
        { .error = GatewayError { .kind = GatewayError::Kind::Protocol, .message = message } });
}

GatewayCloseInfo GatewayShard::explain(const TransportClose &close) const
{
    const CloseCodeInfo known = closeCodeInfo(close.code);
    GatewayCloseInfo info { .by = close.by, .code = close.code, .reason = close.reason, .meaning = known.meaning,
        .action = known.action, .hint = known.hint };
    if (close.by == CloseInitiator::Client) {
        // Ours: the table speaks of what a server means by a code.
        info.meaning = m_intent && m_intent->end == RunEnd::Requested ? tr("Closed on request") : tr("Closed by Shardscope");
        info.action = m_intent ? m_intent->action : CloseAction::Resume;
        const std::optional<GatewayError> &cause = m_intent ? m_intent->error : close.error;
        info.hint = cause ? cause->message : m_intent ? m_intent->hint : QString();
        return info;
    }
    const int code = close.code.value_or(0);
    if (code == 4014) {
        const GatewayIntents named = m_config.applicationFlags
            ? disallowedIntents(m_config.intents, *m_config.applicationFlags)
            : (m_config.intents & GatewayIntents::privileged());
        if (!named.isEmpty()) {
            const QString names = named.names().join(u", "_s);
            info.hint = m_config.applicationFlags
                ? tr("Not enabled for this application: %1. Enable them in the Developer Portal under Bot, Privileged Gateway Intents, or leave them out of --intents.").arg(names)
                : tr("One or more of %1 are not enabled for this application. Enable them in the Developer Portal under Bot, Privileged Gateway Intents, or leave them out of --intents.").arg(names);
        }
    } else if (code == 4013 && !m_config.intents.unknown().isEmpty()) {
        info.hint = tr("These bits of the intents do not exist: %1. Take them out of --intents.").arg(m_config.intents.unknown().names().join(u", "_s));
    } else if (code == 4011 && m_config.recommendedShards) {
        info.hint = tr("The bot is in too many guilds for one connection. Raise the count of --shard: Discord recommends %1 shards.").arg(*m_config.recommendedShards);
    } else if ((code == 4001 || code == 4002) && m_lastSentOp >= 0) {
        info.hint += u' ' + tr("It was op %1 with %2 bytes.").arg(m_lastSentOp).arg(m_lastSentBytes);
    }
    return info;
}

void GatewayShard::settleSession(const TransportClose &close, GatewayCloseInfo *info)
{
    if (!m_session) {
        if (info->action == CloseAction::Resume)
            info->action = CloseAction::Identify;
        return;
    }
    // An address that does not get us as far as HELLO is dropped; the original one is known to work.
    if (!m_helloSeen)
        m_session->resumeUrl.clear();
    const bool resumeFailed = m_resumeSent && !m_isLive;
    if (resumeFailed)
        ++m_session->failedResumes;
    const bool endedTwice = resumeFailed && close.by == CloseInitiator::Server && (close.code == 1000 || close.code == 1001);
    if (info->action == CloseAction::Resume && (endedTwice || m_session->failedResumes >= GatewaySession::maximumFailedResumes))
        info->action = CloseAction::Identify;
    if (info->action != CloseAction::Resume) {
        m_session.reset();
        m_sequence.reset();
    }
}

void GatewayShard::settleRun(const TransportClose &close, GatewayCloseInfo *info)
{
    const std::optional<GatewayError> &error = m_intent && m_intent->error ? m_intent->error : close.error;
    if (m_intent && m_intent->end) {
        info->end = m_intent->end;
    } else if (info->action == CloseAction::Stop) {
        info->end = close.code == 4004 ? RunEnd::TokenRefused : RunEnd::ClosedForGood;
    } else if (close.by == CloseInitiator::Server && close.code.value_or(0) >= 4000 && !closeCodeInfo(close.code).documented) {
        m_unknownCodeRepeats = m_unknownCode == *close.code ? m_unknownCodeRepeats + 1 : 1;
        m_unknownCode = *close.code;
        if (m_unknownCodeRepeats >= 3)
            info->end = RunEnd::ClosedForGood;
    } else {
        m_unknownCodeRepeats = 0;
    }
    if (!info->end && !m_everReady && (error || !m_identifySent)) {
        ++m_failures;
        const bool isTls = error && error->kind == GatewayError::Kind::Tls;
        if (isTls || (m_config.maximumAttempts > 0 && m_failures >= m_config.maximumAttempts))
            info->end = RunEnd::NeverReady;
    }
    if (info->end)
        info->action = CloseAction::Stop;
}

void GatewayShard::connectionEnded(const TransportClose &close)
{
    m_heartbeater.stop();
    for (ClockTimer *timer : { m_stageTimer.get(), m_stableTimer.get(), m_identifyTimer.get(), m_queueTimer.get(), m_budgetTimer.get() })
        timer->stop();
    m_lastLatency.reset();
    m_gate.ended(m_config.shardId);
    Q_EMIT heartbeatLatencyChanged(heartbeatLatency());

    GatewayCloseInfo info = explain(close);
    settleSession(close, &info);
    settleRun(close, &info);
    const Intent intent = m_intent.value_or(Intent {});
    const bool failed = intent.error || close.error;
    if (failed)
        Q_EMIT errorOccurred(intent.error ? *intent.error : *close.error);
    if (close.wasOpen)
        Q_EMIT disconnected(info);
    if (info.end)
        finishRun(info);
    else
        scheduleReconnect(info, intent);
}

void GatewayShard::scheduleReconnect(const GatewayCloseInfo &info, const Intent &intent)
{
    // Sending too much is no reason to come back at once.
    const bool wasLive = m_isLive && info.code != 4008;
    retireTransport();
    const Milliseconds wanted = intent.atOnce ? Milliseconds::zero() : std::max(m_backoff.next(wasLive), intent.minimumDelay);
    const auto delay = std::chrono::ceil<Milliseconds>(m_gate.reconnectDelay(m_clock.now(), wanted));
    m_status.delay = delay;
    setState(ShardState::BackingOff,
        info.action == CloseAction::Resume ? tr("The session will be resumed.") : tr("A new session will be made."));
    m_retryTimer->start(delay);
}

void GatewayShard::finishRun(GatewayCloseInfo info)
{
    m_retryTimer->stop();
    m_status.delay = {};
    if (m_status.state != ShardState::Closing)
        setState(ShardState::Closing);
    retireTransport();
    for (const GatewayCommand &command : m_queue.takeAll()) {
        fail(command, { .kind = GatewayError::Kind::StateConflict,
                          .message = tr("The run ended before this command could leave.") });
    }
    setState(ShardState::Closed, info.meaning);
    m_lastEnd = info;
    Q_EMIT aliveChanged(false);
    for (QPromise<GatewayCloseInfo> &joiner : std::exchange(m_joiners, {})) {
        joiner.addResult(info);
        joiner.finish();
    }
    Q_EMIT finished(info);
}

void GatewayShard::retireTransport()
{
    if (!m_transport)
        return;
    m_transport->disconnect(this);
    // It may be the one that is calling, and its close frame may still be on its way out.
    GatewayTransport *retired = m_transport.release();
    QTimer::singleShot(std::chrono::seconds(2), retired, &QObject::deleteLater);
}

} // namespace Shardscope
