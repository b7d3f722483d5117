// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Shardscope {

/// https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-opcodes
enum class GatewayOpcode : qint32
{
    Dispatch = 0,
    Heartbeat = 1,
    Identify = 2,
    PresenceUpdate = 3,
    VoiceStateUpdate = 4,
    Resume = 6,
    Reconnect = 7,
    RequestGuildMembers = 8,
    InvalidSession = 9,
    Hello = 10,
    HeartbeatAck = 11,
    RequestSoundboardSounds = 31,
    RequestChannelInfo = 43,
};

/// English name in the documentation's words ("Presence Update"), empty where the opcode is not documented.
[[nodiscard]] const char *opcodeName(qint32 op);

} // namespace Shardscope
