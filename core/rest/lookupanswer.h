// SPDX-License-Identifier: MIT
#pragma once

#include "core/rest/gatewaylookup.h"

namespace Shardscope {

// Each reads one answer into @p info. The sentence says what is wrong with it, empty where nothing is.

/// https://discord.com/developers/docs/events/gateway#get-gateway-bot
[[nodiscard]] QString readGatewayAnswer(const QByteArray &json, GatewayInfo *info);
/// https://discord.com/developers/docs/resources/user#user-object. `bot` that is absent stays as it is in @p info.
[[nodiscard]] QString readUserAnswer(const QByteArray &json, GatewayInfo *info);
/// https://discord.com/developers/docs/resources/application#application-object
[[nodiscard]] QString readApplicationAnswer(const QByteArray &json, GatewayInfo *info);

/// `message` and `retry_after` of an error's body, as far as they are there.
/// https://discord.com/developers/docs/topics/rate-limits#exceeding-a-rate-limit-rate-limit-response-structure
struct ErrorAnswer
{
    QString message {};
    std::optional<Milliseconds> retryAfter {};
};
[[nodiscard]] ErrorAnswer readErrorAnswer(const QByteArray &json);

} // namespace Shardscope
