// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"
#include "core/diagnosis/eventverdict.h"

namespace Shardscope {

/// Whether a MESSAGE_CREATE or MESSAGE_UPDATE looks as the gateway makes it for who lacks MESSAGE_CONTENT: of another
/// user than @p bot, in a guild, not mentioning the bot, and everything empty that such a message would have. False
/// wherever the message may really be empty, or the bot is not known (0).
/// https://discord.com/developers/docs/events/gateway#message-content-intent
[[nodiscard]] bool isWithoutContent(const EventRecord &record, quint64 bot);

/// Says of @p record why its content is missing, with what to do about it; empty where nothing is missing, or it is
/// not known that the intent is. @p session is the one that the record came in.
[[nodiscard]] QString missingContentText(const EventRecord &record, const SessionIntents &session, quint64 bot);

} // namespace Shardscope
