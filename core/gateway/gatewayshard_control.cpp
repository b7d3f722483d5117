// SPDX-License-Identifier: MIT
#include "core/gateway/gatewayshard.h"
#include "core/gateway/gatewaytransport.h"

namespace Shardscope {

std::optional<GatewayError> GatewayShard::refusal(const ShardControl &control) const
{
    if (std::optional<GatewayError> error = control.validate())
        return error;
    const bool isWaiting = m_status.state == ShardState::BackingOff;
    if (control.kind != ShardControl::Kind::Identify) {
        if (m_transport && m_transport->isOpen())
            return std::nullopt;
        return GatewayError { .kind = GatewayError::Kind::StateConflict,
            .message = tr("There is no connection at present that could be closed.") };
    }
    if (!isWaiting && !isConnected()) {
        return GatewayError { .kind = GatewayError::Kind::StateConflict,
            .message = isAlive() ? tr("The shard is connecting already.") : tr("The shard is not running.") };
    }
    // Asked before the session is given up: without an IDENTIFY there would be none at all.
    const std::variant<Duration, GatewayError> answer = m_gate.request(m_config.shardId, m_clock.now());
    const auto *error = std::get_if<GatewayError>(&answer);
    return error ? std::optional(*error) : std::nullopt;
}

void GatewayShard::control(const ShardControl &control)
{
    if (const std::optional<GatewayError> error = refusal(control)) {
        Q_EMIT errorOccurred(*error);
        return;
    }
    Intent intent { .action = control.keepsSession() ? CloseAction::Resume : CloseAction::Identify,
        .atOnce = true,
        .hint = tr("Nothing to do: this was asked for by hand.") };
    switch (control.kind) {
    case ShardControl::Kind::Close:
        if (!control.comesBack)
            intent.end = RunEnd::Requested;
        closeConnection(control.code, tr("closed by hand"), intent);
        break;
    case ShardControl::Kind::Drop:
        intent.hint = tr("Nothing to do: the connection was dropped by hand, without a close frame.");
        m_intent = intent;
        m_transport->drop();
        break;
    case ShardControl::Kind::Identify:
        comeBack(false);
        break;
    }
}

void GatewayShard::comeBack(bool resume)
{
    if (m_status.state != ShardState::BackingOff) {
        closeConnection(resume ? ShardControl::keepingCode : ShardControl::endingCode, tr("reconnecting on request"),
            { .action = resume ? CloseAction::Resume : CloseAction::Identify,
                .atOnce = true,
                .hint = tr("Nothing to do: this was asked for by hand.") });
        return;
    }
    if (!resume) {
        m_session.reset();
        m_sequence.reset();
    }
    connectNow();
}

} // namespace Shardscope
