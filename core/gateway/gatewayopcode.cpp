// SPDX-License-Identifier: MIT
#include "core/gateway/gatewayopcode.h"

namespace Shardscope {

const char *opcodeName(qint32 op)
{
    switch (static_cast<GatewayOpcode>(op)) {
    case GatewayOpcode::Dispatch: return "Dispatch";
    case GatewayOpcode::Heartbeat: return "Heartbeat";
    case GatewayOpcode::Identify: return "Identify";
    case GatewayOpcode::PresenceUpdate: return "Presence Update";
    case GatewayOpcode::VoiceStateUpdate: return "Voice State Update";
    case GatewayOpcode::Resume: return "Resume";
    case GatewayOpcode::Reconnect: return "Reconnect";
    case GatewayOpcode::RequestGuildMembers: return "Request Guild Members";
    case GatewayOpcode::InvalidSession: return "Invalid Session";
    case GatewayOpcode::Hello: return "Hello";
    case GatewayOpcode::HeartbeatAck: return "Heartbeat ACK";
    case GatewayOpcode::RequestSoundboardSounds: return "Request Soundboard Sounds";
    case GatewayOpcode::RequestChannelInfo: return "Request Channel Info";
    }
    return "";
}

} // namespace Shardscope
