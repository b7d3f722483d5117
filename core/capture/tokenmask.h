// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"

namespace Shardscope {

/// @p json with the tokens that Discord hands to bots masked: what stands under a key `token` (interactions, voice
/// servers, webhooks), and the token in a webhook's address wherever it is quoted. The same bytes where there is none.
[[nodiscard]] QByteArray withoutForeignTokens(const QByteArray &json);

/// The same for a message's `d`; other records come back as they are.
[[nodiscard]] EventRecord withoutForeignTokens(const EventRecord &record);

} // namespace Shardscope
