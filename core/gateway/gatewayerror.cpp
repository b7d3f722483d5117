// SPDX-License-Identifier: MIT
#include "core/gateway/gatewayerror.h"

namespace Shardscope {

const char *GatewayError::name() const
{
    switch (kind) {
    case Kind::InvalidArgument: return "invalid-argument";
    case Kind::MissingIntent: return "missing-intent";
    case Kind::StateConflict: return "state-conflict";
    case Kind::PayloadTooLarge: return "payload-too-large";
    case Kind::RateLimited: return "rate-limited";
    case Kind::QueueFull: return "queue-full";
    case Kind::SessionLimit: return "session-limit";
    case Kind::Network: return "network";
    case Kind::Tls: return "tls";
    case Kind::Protocol: return "protocol";
    case Kind::Authentication: return "authentication";
    }
    return "";
}

} // namespace Shardscope
