// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Shardscope {

/// @p json with the tokens that Discord hands to bots masked: what stands under a key `token` (interactions, voice
/// servers, webhooks), and the token in a webhook's address wherever it is quoted. The same bytes where there is none.
[[nodiscard]] QByteArray withoutForeignTokens(const QByteArray &json);

} // namespace Shardscope
