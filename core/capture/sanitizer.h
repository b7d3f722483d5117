// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"

#include <QStringList>

#include <optional>

namespace Shardscope {

/// How much a capture or an export leaves out. The bot's token and the ids of its sessions never get this far.
enum class SanitizeLevel : quint8
{
    KeepTokens, ///< nothing more
    Tokens, ///< also the tokens of interactions, voice servers and webhooks
    Strict, ///< also what people wrote, and every name, picture and address
};

/// As a capture's first line has it: "keep-tokens", "tokens", "strict".
[[nodiscard]] const char *sanitizeLevelName(SanitizeLevel level);
[[nodiscard]] std::optional<SanitizeLevel> sanitizeLevelOfName(QByteArrayView name);
/// What is left out or replaced, in words.
[[nodiscard]] QStringList leftOut(SanitizeLevel level);

/// @p record without what the level leaves out: ids, types, flags, times and structure stay, texts become "<removed>".
[[nodiscard]] EventRecord sanitized(const EventRecord &record, SanitizeLevel level);
/// The same for a line of @p kind as it stands: everything else keeps its bytes.
[[nodiscard]] QByteArray sanitizedLine(const QByteArray &line, EventRecord::Kind kind, SanitizeLevel level);

/// The first line of a capture: what wrote it and what it leaves out.
[[nodiscard]] EventRecord captureHeader(SanitizeLevel level, qint64 at);

} // namespace Shardscope
