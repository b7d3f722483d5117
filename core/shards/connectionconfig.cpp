// SPDX-License-Identifier: MIT
#include "core/shards/connectionconfig.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Shardscope {

bool ConnectionConfig::needsLookup() const
{
    return shard.url.isEmpty() || apiGiven || isDiscordHost(shard.url.host());
}

std::optional<GatewayError> ConnectionConfig::validate() const
{
    GatewayShardConfig checked = shard;
    if (needsLookup()) {
        const bool isHttp = api.scheme() == "http"_L1 || api.scheme() == "https"_L1;
        if (!api.isValid() || !isHttp || api.host().isEmpty() || !api.userInfo().isEmpty()) {
            return GatewayError { .kind = GatewayError::Kind::InvalidArgument,
                .message = QCoreApplication::translate("ConnectionConfig",
                    "The API must be an http:// or https:// address with a host and without a user, not \"%1\".")
                               .arg(api.toDisplayString()),
                .field = u"api"_s };
        }
        if (api.scheme() == "http"_L1 && !shard.allowPlaintext && !isLoopbackHost(api.host())) {
            return GatewayError { .kind = GatewayError::Kind::InvalidArgument,
                .message = QCoreApplication::translate("ConnectionConfig",
                    "http:// to %1 would send the token unencrypted. Use https://, or allow it with --allow-plaintext.")
                               .arg(api.host()),
                .field = u"api"_s };
        }
    }
    // The gateway is not known before the look-up; what stands in for it asks of the token what the API's host does.
    if (checked.url.isEmpty())
        checked.url = QUrl(u"wss://"_s + api.host());
    return checked.validate();
}

} // namespace Shardscope
