// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayerror.h"
#include "core/rest/gatewayinfo.h"
#include "core/rest/restclient.h"

#include <QObject>

namespace Shardscope {

/// GET /gateway/bot, /users/@me and /applications/@me, together.
/// A gateway that is not Discord's may lack the last two.
///
/// Lives on one thread; one look-up at a time.
class GatewayLookup : public QObject
{
    Q_OBJECT

public:
    explicit GatewayLookup(QObject *parent = nullptr);

    /// @p api is the base with its version, "https://discord.com/api/v10". Ends in succeeded() or failed(), never
    /// within this call; one that is under way is given up.
    void start(const QUrl &api, const GatewayShardConfig &config);
    void abort();

Q_SIGNALS:
    void succeeded(const Shardscope::GatewayInfo &info);
    /// Authentication for 401 and for a user that is no bot, Tls, RateLimited with its time for 429, Protocol for an
    /// answer that cannot be read, InvalidArgument for a place the token must not go, Network for the rest.
    void failed(const Shardscope::GatewayError &error);

private:
    void take(const RestAnswer &answer);
    void fail(const NetworkFault &fault);

    RestClient m_client;
    GatewayInfo m_info;
    int m_open = 0; ///< questions without an answer
    int m_run = 0; ///< counts the look-ups, to know an old failure from one of today
};

} // namespace Shardscope
