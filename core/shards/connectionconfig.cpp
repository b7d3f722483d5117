// SPDX-License-Identifier: MIT
#include "core/shards/connectionconfig.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

GatewayError invalid(const QString &field, const QString &message)
{
    return { .kind = GatewayError::Kind::InvalidArgument, .message = message, .field = field };
}

} // namespace

bool ConnectionConfig::needsLookup() const
{
    return shard.url.isEmpty() || apiGiven || isDiscordHost(shard.url.host());
}

QList<int> ConnectionConfig::shards() const
{
    if (allShards)
        return {};
    return shardIds.isEmpty() ? QList<int> { shard.shardId } : shardIds;
}

std::optional<GatewayError> ConnectionConfig::takeRecommended(int count)
{
    if (!allShards)
        return std::nullopt;
    if (count < 1 || count > mostShards) {
        return invalid(u"shard"_s,
            QCoreApplication::translate("ConnectionConfig",
                "The API recommends %1 shards, but one process runs at most %2. Choose one with --shard ID/COUNT.")
                .arg(count)
                .arg(mostShards));
    }
    allShards = false;
    shardIds.resize(count);
    std::iota(shardIds.begin(), shardIds.end(), 0);
    shard.shardCount = count;
    shard.shardId = 0;
    return std::nullopt;
}

std::optional<GatewayError> ConnectionConfig::validate() const
{
    GatewayShardConfig checked = shard;
    if (needsLookup()) {
        const bool isHttp = api.scheme() == "http"_L1 || api.scheme() == "https"_L1;
        if (!api.isValid() || !isHttp || api.host().isEmpty() || !api.userInfo().isEmpty()) {
            return invalid(u"api"_s,
                QCoreApplication::translate("ConnectionConfig",
                    "The API must be an http:// or https:// address with a host and without a user, not \"%1\".")
                    .arg(api.toDisplayString()));
        }
        if (api.scheme() == "http"_L1 && !shard.allowPlaintext && !isLoopbackHost(api.host())) {
            return invalid(u"api"_s,
                QCoreApplication::translate("ConnectionConfig",
                    "http:// to %1 would send the token unencrypted. Use https://, or allow it with --allow-plaintext.")
                    .arg(api.host()));
        }
    } else if (allShards) {
        return invalid(u"shard"_s,
            QCoreApplication::translate("ConnectionConfig",
                "How many shards are all is asked of the HTTP API: give it with --api, or choose with --shard ID/COUNT."));
    }
    if (shardIds.size() > mostShards) {
        return invalid(u"shard"_s,
            QCoreApplication::translate("ConnectionConfig", "One process runs at most %1 shards, not %2.")
                .arg(mostShards)
                .arg(shardIds.size()));
    }
    for (qsizetype i = 0; i < shardIds.size(); ++i) {
        const int id = shardIds[i];
        if (id < 0 || id >= shard.shardCount || (i > 0 && id <= shardIds[i - 1])) {
            return invalid(u"shard"_s,
                QCoreApplication::translate("ConnectionConfig", "The shards must be from 0 to %1, each once and in order.")
                    .arg(shard.shardCount - 1));
        }
    }
    if (allShards || !shardIds.isEmpty())
        checked.shardId = 0;
    if (allShards)
        checked.shardCount = 1;
    // The gateway is not known before the look-up; what stands in for it asks of the token what the API's host does.
    if (checked.url.isEmpty())
        checked.url = QUrl(u"wss://"_s + api.host());
    return checked.validate();
}

} // namespace Shardscope
