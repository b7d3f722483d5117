// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayerror.h"
#include "core/gateway/gatewayshardconfig.h"

#include <QObject>
#include <QUrl>

#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace Shardscope {

/// https://discord.com/developers/docs/events/gateway#session-start-limit-object
struct SessionStartLimit
{
    int total = 1000;
    int remaining = 1000;
    Milliseconds resetAfter {};
    int maxConcurrency = 1;
};

/// What the three look-ups before an IDENTIFY tell.
struct GatewayInfo
{
    QUrl url;
    int shards = 1; ///< recommended
    SessionStartLimit limit {};
    QString userId {};
    QString userName {};
    bool bot = true;
    quint64 applicationFlags = 0; ///< `flags` and `flags_new` together
    QString applicationName {};
};

/// GET /gateway/bot, /users/@me and /applications/@me, together. No redirect is followed.
/// Lives on one thread; one look-up at a time.
class GatewayLookup : public QObject
{
    Q_OBJECT

public:
    explicit GatewayLookup(QObject *parent = nullptr);
    ~GatewayLookup() override;

    /// @p api is the base with its version, "https://discord.com/api/v10". Ends in succeeded() or failed().
    void start(const QUrl &api, const GatewayShardConfig &config);
    void abort();

Q_SIGNALS:
    void succeeded(const Shardscope::GatewayInfo &info);
    /// Authentication for 401 and for a user that is no bot, Tls, Network for the rest.
    void failed(const Shardscope::GatewayError &error);

private:
};

} // namespace Shardscope

Q_DECLARE_METATYPE(Shardscope::GatewayInfo)
