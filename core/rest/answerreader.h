// SPDX-License-Identifier: MIT
#pragma once

#include "core/rest/gatewayinfo.h"
#include "core/rest/restclient.h"

namespace Shardscope {

/// Takes what an answer says over into @p info, each page its own part. Protocol, with what is wrong, where it cannot
/// be used. `bot` that is absent stays as it is: Discord leaves it out where the user is none, others may not know it.
/// https://discord.com/developers/docs/events/gateway#get-gateway-bot
/// https://discord.com/developers/docs/resources/user#user-object
/// https://discord.com/developers/docs/resources/application#application-object
[[nodiscard]] std::optional<NetworkFault> readAnswer(const RestAnswer &answer, GatewayInfo *info);

/// That a user's token is none to work with; empty for a bot's.
[[nodiscard]] std::optional<NetworkFault> userFault(const GatewayInfo &info);

/// `message` and `retry_after` of an error's body, as far as they are there.
/// https://discord.com/developers/docs/topics/rate-limits#exceeding-a-rate-limit-rate-limit-response-structure
struct ErrorAnswer
{
    QString message {};
    std::optional<Milliseconds> retryAfter {};
};
[[nodiscard]] ErrorAnswer readErrorAnswer(const QByteArray &json);

} // namespace Shardscope
