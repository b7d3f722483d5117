// SPDX-License-Identifier: MIT
#include "core/gateway/gatewayshard.h"
#include "core/gateway/gatewaytransport.h"
#include "core/logging.h"

namespace Shardscope {

namespace {

/// A gateway does not keep a connection for ever that says nothing.
constexpr std::chrono::seconds longestWaitConnected { 60 };

} // namespace

void GatewayShard::transmit(const QByteArray &json, qint32 op)
{
    m_transport->send(json);
    m_lastSentOp = op;
    m_lastSentBytes = json.size();
    Q_EMIT messageSent({ op, json, m_clock.utcMicroseconds(), m_config.shardId });
}

void GatewayShard::sendHeartbeat()
{
    if (!m_transport || !m_transport->isOpen())
        return;
    m_heartbeater.sent(m_clock.now());
    m_transport->setPrompt(true);
    m_ackedSequence = m_sequence;
    transmit(m_config.codec.encode(heartbeatMessage(m_sequence)), 1);
    Q_EMIT heartbeatSent();
}

void GatewayShard::requestIdentify()
{
    const std::variant<Duration, GatewayError> answer = m_gate.request(m_config.shardId, m_clock.now());
    if (const auto *error = std::get_if<GatewayError>(&answer)) {
        closeConnection(1000, tr("no identify left"), { .action = CloseAction::Stop, .error = *error, .end = RunEnd::SessionLimit });
        return;
    }
    const Duration wait = std::get<Duration>(answer);
    if (wait > longestWaitConnected) {
        closeConnection(4000, tr("no identify for now"),
            { .action = CloseAction::Identify, .minimumDelay = std::chrono::ceil<Milliseconds>(wait),
                .hint = tr("So many sessions were started within the last hour that the next one waits, to spare the session budget. Look at what ends them.") });
        return;
    }
    if (wait > Duration::zero()) {
        if (m_status.state != ShardState::Identifying)
            setState(ShardState::Identifying, tr("Waiting %1 s for its turn to identify.")
                    .arg(std::chrono::duration<double>(wait).count(), 0, 'f', 1));
        m_identifyTimer->start(wait);
        return;
    }
    sendIdentify();
}

void GatewayShard::sendIdentify()
{
    if (m_status.state != ShardState::Identifying)
        setState(ShardState::Identifying);
    const auto encode = [this](bool withPresence) {
        return m_config.codec.encode(
            identifyMessage(m_config, withPresence ? std::optional(m_presence) : std::nullopt));
    };
    QByteArray json = encode(m_presenceKnown);
    m_presenceOwed = m_presenceKnown && json.size() > GatewayCommand::maximumBytes;
    if (m_presenceOwed)
        json = encode(false);
    const TimePoint now = m_clock.now();
    m_identifySent = true;
    m_queue.record(now);
    m_gate.identified(m_config.shardId, now);
    transmit(json, 2);
    startStage(m_config.http.readyTimeout, tr("No READY came within %1 s.").arg(static_cast<double>(m_config.http.readyTimeout.count()) / 1000));
    RateLimitStatus budget = m_gate.status(now);
    budget.shard = m_config.shardId;
    Q_EMIT rateLimited(budget);
    Q_EMIT identifySent();
}

void GatewayShard::sendResume()
{
    setState(ShardState::Resuming);
    m_resumeSent = true;
    m_queue.record(m_clock.now());
    transmit(m_config.codec.encode(resumeMessage(m_config, *m_session, *m_sequence)), 6);
    startStage(m_config.http.readyTimeout, tr("No RESUMED came within %1 s.").arg(static_cast<double>(m_config.http.readyTimeout.count()) / 1000));
    Q_EMIT resumeSent();
}

void GatewayShard::resolve(const GatewayCommand &command, CommandOutcome outcome)
{
    if (command.internal)
        return;
    outcome.command = QString::fromLatin1(command.name());
    outcome.id = command.id;
    outcome.shard = m_config.shardId;
    Q_EMIT commandResolved(outcome);
}

void GatewayShard::fail(const GatewayCommand &command, const CommandError &error)
{
    resolve(command, { .kind = CommandOutcome::Kind::Failed, .error = error });
}

void GatewayShard::send(const GatewayCommand &command)
{
    if (const std::optional<CommandError> error = command.validate(m_config.intents)) {
        fail(command, *error);
        return;
    }
    if (const auto *reconnect = std::get_if<Reconnect>(&command.payload)) {
        runReconnect(command, reconnect->resume);
        return;
    }
    if (std::holds_alternative<Close>(command.payload)) {
        if (const std::optional<GatewayError> error = isAlive() ? std::nullopt : close()) {
            fail(command, *error);
            return;
        }
        resolve(command, { .kind = CommandOutcome::Kind::Sent });
        close();
        return;
    }

    const auto *presence = std::get_if<UpdatePresence>(&command.payload);
    if (!presence && !isConnected()) {
        fail(command, { .kind = GatewayError::Kind::StateConflict,
                          .message = tr("The shard is not ready; try again once it is.") });
        return;
    }
    const qsizetype bytes = command.toJson(m_presence).size();
    if (bytes > GatewayCommand::maximumBytes) {
        fail(command, { .kind = GatewayError::Kind::PayloadTooLarge,
                          .message = tr("The message has %1 bytes, but the gateway takes at most %2.").arg(bytes).arg(GatewayCommand::maximumBytes) });
        return;
    }
    if (presence) {
        m_presence = presence->mergedInto(m_presence);
        m_presenceKnown = true;
        // IDENTIFY is out already and carries the one before.
        m_presenceOwed = m_presenceOwed || (m_identifySent && !isConnected());
    }
    if (!isConnected())
        resolve(command, { .kind = CommandOutcome::Kind::Remembered });
    else
        queueOrSend(command);
}

void GatewayShard::queueOrSend(const GatewayCommand &command)
{
    CommandQueue::Admission admission = m_queue.admit(command, m_clock.now());
    if (admission.superseded)
        resolve(*admission.superseded, { .kind = CommandOutcome::Kind::Superseded });
    if (admission.limit) {
        admission.limit->shard = m_config.shardId;
        Q_EMIT rateLimited(*admission.limit);
    }
    switch (admission.kind) {
    case CommandQueue::Admission::Kind::SendNow: sendCommand(command); break;
    case CommandQueue::Admission::Kind::Refused: fail(command, *admission.error); break;
    case CommandQueue::Admission::Kind::Queued:
        resolve(command, { .kind = CommandOutcome::Kind::Queued, .delay = std::chrono::ceil<Milliseconds>(admission.delay) });
        updateSendBudget();
        sendDueCommands();
        break;
    }
}

void GatewayShard::sendCommand(const GatewayCommand &command)
{
    transmit(command.toJson(m_presence), *command.opcode());
    updateSendBudget();
    resolve(command, { .kind = CommandOutcome::Kind::Sent });
}

void GatewayShard::sendDueCommands()
{
    while (isConnected()) {
        const std::optional<GatewayCommand> command = m_queue.takeDue(m_clock.now());
        if (!command)
            break;
        sendCommand(*command);
    }
    if (const std::optional<Duration> next = m_queue.nextDue(m_clock.now()); next && isConnected())
        m_queueTimer->start(*next);
}

void GatewayShard::sendRememberedPresence()
{
    m_presenceOwed = false;
    // Where one waits already it carries the same: what is sent is always all that is remembered.
    if (!m_queue.hasWaitingPresence())
        queueOrSend({ .payload = UpdatePresence {}, .internal = true });
}

void GatewayShard::runReconnect(const GatewayCommand &command, bool resume)
{
    const bool isWaiting = m_status.state == ShardState::BackingOff;
    if (!isWaiting && !isConnected()) {
        fail(command, { .kind = GatewayError::Kind::StateConflict,
                          .message = isAlive() ? tr("The shard is connecting already.") : tr("The shard is not running.") });
        return;
    }
    resolve(command, { .kind = CommandOutcome::Kind::Sent });
    comeBack(resume);
}

void GatewayShard::updateSendBudget()
{
    const TimePoint now = m_clock.now();
    m_status.sendsLimit = m_queue.limit();
    m_status.sendsRemaining = m_queue.available(now);
    m_status.queued = m_queue.waiting();
    Q_EMIT statusRefreshed(m_status);
    if (const std::optional<Duration> change = m_queue.nextChange(now))
        m_budgetTimer->start(*change);
}

} // namespace Shardscope
