// SPDX-License-Identifier: MIT
#include "core/events/dispatchevents.h"
#include "core/gateway/gatewayopcode.h"
#include "core/gateway/gatewayshard.h"
#include "core/gateway/gatewaytransport.h"
#include "core/logging.h"

namespace Shardscope {

void GatewayShard::receive(const TransportMessage &message)
{
    QString reason;
    std::optional<GatewayPayload> payload = m_config.codec.decode(message.json, &reason);
    if (!payload) {
        rejectMessage(reason, message.json, message.wireBytes, message.at);
        return;
    }
    const auto op = static_cast<GatewayOpcode>(payload->op);
    const DispatchEventInfo *info = op == GatewayOpcode::Dispatch ? dispatchEvent(payload->type) : nullptr;
    const GatewayEvent event { std::move(*payload), info, message.json, message.wireBytes, message.receivedAt, message.at,
        m_config.shardId };
    if (op == GatewayOpcode::Dispatch) {
        receiveDispatch(event);
        return;
    }
    Q_EMIT messageReceived(event);
    const bool maybeFirst = op == GatewayOpcode::Hello || op == GatewayOpcode::Reconnect || op == GatewayOpcode::InvalidSession;
    if (!m_helloSeen && !maybeFirst) {
        failProtocol(tr("The first message was op %1 instead of HELLO.").arg(event.payload.op));
        return;
    }
    switch (op) {
    case GatewayOpcode::Hello: receiveHello(event); break;
    case GatewayOpcode::Heartbeat: sendHeartbeat(); break;
    case GatewayOpcode::HeartbeatAck: receiveAck(event); break;
    case GatewayOpcode::Reconnect:
        Q_EMIT reconnectRequested();
        closeConnection(4000, tr("reconnect requested"), { .action = CloseAction::Resume,
            .hint = tr("Nothing to do: the gateway asked for a new connection, as it does before a host is taken down.") });
        break;
    case GatewayOpcode::InvalidSession: receiveInvalidSession(event.data() == "true"); break;
    case GatewayOpcode::Dispatch:
    case GatewayOpcode::Identify:
    case GatewayOpcode::PresenceUpdate:
    case GatewayOpcode::VoiceStateUpdate:
    case GatewayOpcode::Resume:
    case GatewayOpcode::RequestGuildMembers:
    case GatewayOpcode::RequestSoundboardSounds:
    case GatewayOpcode::RequestChannelInfo: break; // not for us; an unknown op is none of these and passes too
    }
}

void GatewayShard::rejectMessage(const QString &reason, const QByteArray &data, qint64 wireBytes, qint64 at)
{
    Q_EMIT invalidReceived({ reason, data, wireBytes, at, m_config.shardId });
    failProtocol(tr("The gateway sent what cannot be read: %1.").arg(reason));
}

void GatewayShard::receiveHello(const GatewayEvent &event)
{
    const std::optional<Milliseconds> interval = heartbeatInterval(event.data());
    if (!interval) {
        failProtocol(tr("HELLO has no usable heartbeat_interval."));
        return;
    }
    Q_EMIT helloReceived(*interval);
    // A second HELLO on one connection changes nothing: the handshake is under way.
    if (std::exchange(m_helloSeen, true))
        return;
    m_stageTimer->stop();
    m_queue.connectionOpened(*interval);
    m_heartbeater.start(*interval);
    if (m_session && m_sequence)
        sendResume();
    else
        requestIdentify();
}

void GatewayShard::receiveDispatch(const GatewayEvent &event)
{
    if (!m_helloSeen) {
        Q_EMIT messageReceived(event);
        failProtocol(tr("A dispatch came before HELLO."));
        return;
    }
    if (event.payload.sequence)
        m_sequence = event.payload.sequence;
    const bool handshaking = m_status.state == ShardState::Identifying || m_status.state == ShardState::Resuming;
    if (handshaking && event.payload.type == "READY") {
        receiveReady(event);
        return;
    }
    announce(event);
    if (m_status.state != ShardState::Resuming)
        return;
    if (event.payload.type == "RESUMED")
        becomeReady(true);
    else
        ++m_replayed;
}

void GatewayShard::receiveReady(const GatewayEvent &event)
{
    const ReadyInfo info = ReadyInfo::parse(event.data());
    if (!info.sessionId.isEmpty())
        Q_EMIT secretLearned(info.sessionId.toUtf8());
    announce(event);
    if (isDiscordHost(m_url.host()) && !info.isBot) {
        closeConnection(1000, tr("not a bot"),
            { .action = CloseAction::Stop,
                .error = GatewayError { .kind = GatewayError::Kind::Authentication,
                    .message = tr("This token belongs to a user, not to a bot. Shardscope works with bots only.") },
                .end = RunEnd::TokenRefused });
        return;
    }
    m_session.reset();
    if (info.sessionId.isEmpty()) {
        Q_EMIT warningIssued(tr("READY has no session_id: this session cannot be resumed."));
    } else {
        m_session = GatewaySession { info.sessionId, info.resumeUrl };
        QString warning;
        if (!info.resumeUrl.isEmpty() && !isTrustedResumeUrl(m_config.url, info.resumeUrl, &warning)) {
            m_session->resumeUrl.clear();
            Q_EMIT warningIssued(warning);
        }
    }
    m_status.sessionId = info.sessionId;
    m_status.userId = info.userId;
    m_status.userName = info.userName;
    becomeReady(false);
}

void GatewayShard::becomeReady(bool wasResumed)
{
    m_stageTimer->stop();
    m_isLive = true;
    m_everReady = true;
    m_failures = 0;
    m_status.attempt = 0;
    m_status.resumed = wasResumed;
    if (m_session)
        m_session->failedResumes = 0;
    if (!wasResumed)
        m_gate.ready(m_config.shardId);
    m_stableTimer->start(std::chrono::seconds(30));
    setState(ShardState::Ready);
    updateSendBudget();
    if (wasResumed)
        Q_EMIT resumed(m_replayed);
    else
        Q_EMIT ready();
    if (m_presenceKnown && (wasResumed || m_presenceOwed))
        sendRememberedPresence();
    sendDueCommands();
}

void GatewayShard::receiveInvalidSession(bool resumable)
{
    Q_EMIT sessionInvalidated(resumable);
    // Discord asks for a pause of 1 to 5 s, so that many clients do not come back at one moment.
    const Milliseconds pause(1000 + static_cast<qint64>(4000 * m_random()));
    closeConnection(resumable ? 4000 : 1000, tr("session invalidated"),
        { .action = resumable ? CloseAction::Resume : CloseAction::Identify, .minimumDelay = pause,
            .hint = resumable ? tr("Nothing to do: the gateway asked to resume the session on a new connection.")
                              : tr("The gateway does not know the session any more: a new one is made. Where this goes on, look whether another client uses the same token.") });
}

void GatewayShard::receiveAck(const GatewayEvent &event)
{
    const std::optional<Duration> latency = m_heartbeater.acknowledged(event.receivedAt);
    m_transport->setPrompt(m_heartbeater.isAwaitingAck());
    if (!latency)
        return;
    m_lastLatency = latency;
    m_lastLatencyAt = event.receivedAt;
    m_latency.add(*latency);
    Q_EMIT heartbeatAcknowledged({ event.at, *latency, m_ackedSequence, m_config.shardId });
    Q_EMIT heartbeatLatencyChanged(heartbeatLatency());
}

} // namespace Shardscope
