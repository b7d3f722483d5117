// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayintents.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace Shardscope {

enum class CloseInitiator {
    Server, ///< a close frame came
    Client, ///< we closed
    Network, ///< the connection went away without a close frame
};

/// What a close means for the session.
enum class CloseAction {
    Resume,
    Identify, ///< a new session
    Stop,
};

[[nodiscard]] const char *closeInitiatorName(CloseInitiator by); ///< "server", "client", "network"
[[nodiscard]] const char *closeActionName(CloseAction action); ///< "resume", "identify", "stop"

/// What is known of a close code; the table behind it is the only place that decides.
/// https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
struct CloseCodeInfo
{
    CloseAction action = CloseAction::Resume;
    bool documented = false;
    QString meaning; ///< the documented meaning
    QString hint; ///< what to do about it
};

/// The codes that the table lists, in ascending order.
[[nodiscard]] QList<int> documentedCloseCodes();
/// @p code is empty where no close frame came. Undocumented codes resume.
[[nodiscard]] CloseCodeInfo closeCodeInfo(std::optional<int> code);

/// Why a run is over; the exit codes of the command line follow from it.
enum class RunEnd {
    Requested, ///< close(), SIGINT, a command
    InvalidConfiguration,
    TokenRefused, ///< by us, by HTTP 401 or by close 4004
    ClosedForGood, ///< 4010 to 4014, or one unknown code three times running
    NeverReady, ///< TLS at once, other failures at the last attempt
    SessionLimit, ///< budget or circuit breaker
};

/// One connection's end, as the `close` line tells it.
struct GatewayCloseInfo
{
    CloseInitiator by = CloseInitiator::Network;
    std::optional<int> code {};
    QString reason {}; ///< the peer's own words, untrusted
    QString meaning {};
    CloseAction action = CloseAction::Resume;
    QString hint {}; ///< for 4014 it names the intents
    std::optional<RunEnd> end {}; ///< set where the run is over with it
};

} // namespace Shardscope

Q_DECLARE_METATYPE(Shardscope::GatewayCloseInfo)
