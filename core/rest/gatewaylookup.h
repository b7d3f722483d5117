// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayerror.h"
#include "core/gateway/gatewayshardconfig.h"
#include "core/rest/serverclock.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <array>
#include <optional>

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
    std::optional<quint64> applicationFlags {}; ///< `flags` and `flags_new` together; empty where not known
    QString applicationName {};
    ServerClock clock {};
};

/// GET /gateway/bot, /users/@me and /applications/@me, together. No redirect is followed.
/// A gateway that is not Discord's may lack the last two.
/// https://discord.com/developers/docs/events/gateway#get-gateway-bot
///
/// Lives on one thread; one look-up at a time.
class GatewayLookup : public QObject
{
    Q_OBJECT

public:
    explicit GatewayLookup(QObject *parent = nullptr);
    ~GatewayLookup() override;

    /// @p api is the base with its version, "https://discord.com/api/v10". Ends in succeeded() or failed(), never
    /// within this call; one that is under way is given up.
    void start(const QUrl &api, const GatewayShardConfig &config);
    void abort();

    /// An answer that is larger is refused.
    static constexpr qint64 maximumAnswerBytes = 1024 * 1024;

Q_SIGNALS:
    void succeeded(const Shardscope::GatewayInfo &info);
    /// Authentication for 401 and for a user that is no bot, Tls, RateLimited with its time for 429, Protocol for an
    /// answer that cannot be read, InvalidArgument for a place the token must not go, Network for the rest.
    void failed(const Shardscope::GatewayError &error);

private:
    enum class Question { Gateway, User, Application };
    struct Asked
    {
        QNetworkReply *reply = nullptr;
        qint64 at = 0; ///< microseconds since 1970
        QByteArray answer {};
        QString tlsError {};
    };

    void ask(Question question, const char *path, const QSslConfiguration &tls);
    void collect(Question question);
    void answered(Question question);
    [[nodiscard]] std::optional<GatewayError> judge(const Asked &asked) const;
    [[nodiscard]] std::optional<GatewayError> judgeStatus(int status, const Asked &asked) const;
    [[nodiscard]] GatewayError judgeNetwork(const Asked &asked) const;
    [[nodiscard]] std::optional<GatewayError> read(Question question, const QByteArray &answer);
    [[nodiscard]] bool mayLack(Question question) const;
    void fail(const GatewayError &error);
    void failLater(const GatewayError &error);

    QNetworkAccessManager m_network;
    QTimer m_timer;
    QUrl m_api;
    GatewayShardConfig m_config;
    GatewayInfo m_info;
    std::array<Asked, 3> m_asked {}; ///< by Question
};

} // namespace Shardscope

Q_DECLARE_METATYPE(Shardscope::GatewayInfo)
