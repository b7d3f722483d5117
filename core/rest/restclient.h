// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/redactor.h"
#include "core/clock.h"
#include "core/gateway/gatewayshardconfig.h"
#include "core/gateway/networkfault.h"
#include "core/rest/serverclock.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <QUrl>

#include <array>
#include <functional>
#include <memory>
#include <optional>

class QNetworkReply;

namespace Shardscope {

/// What is asked before an IDENTIFY.
enum class RestPage
{
    Gateway, ///< /gateway/bot
    User, ///< /users/@me
    Application, ///< /applications/@me
};

/// The end of one question.
struct RestAnswer
{
    RestPage page = RestPage::Gateway;
    QUrl url {}; ///< that was asked
    int status = 0; ///< 0: no answer came
    QByteArray body {};
    std::optional<NetworkFault> fault {}; ///< why there is nothing to read in it
    bool isMissing = false; ///< no such page where an API that is not Discord's may do without it; no fault
    ServerClock clock {}; ///< as far as this answer tells
    Duration waited {}; ///< from the request that left, or else from the call, to the end

    [[nodiscard]] bool isRead() const { return !fault && !isMissing; }
};

/// Asks the pages of Discord's API, or of one like it, as the shard's configuration says: user agent, proxy, TLS,
/// time-out. No redirect is followed, and nothing is cached.
/// https://discord.com/developers/docs/reference#http-api
///
/// Lives on one thread.
class RestClient : public QObject
{
    Q_OBJECT

public:
    /// An answer that is larger is refused.
    static constexpr qint64 maximumAnswerBytes = 1024 * 1024;
    static constexpr int pages = 3;

    explicit RestClient(Clock &clock = Clock::system(), QObject *parent = nullptr);
    ~RestClient() override;

    /// @p api is the base with its version, "https://discord.com/api/v10". Sends nothing; gives up what is under way.
    /// InvalidArgument for a place the token must not go, Tls for a CA file that cannot be read.
    [[nodiscard]] std::optional<NetworkFault> open(const QUrl &api, const GatewayShardConfig &config);
    using Handler = std::function<void(const RestAnswer &)>;
    /// @p handler is called once, never within this call; different pages may be asked at the same time.
    void get(RestPage page, Handler handler);
    /// No handler is called any more.
    void abort();

    [[nodiscard]] const QUrl &api() const { return m_api; }

private:
    struct Asked
    {
        QNetworkReply *reply = nullptr;
        Handler handler {};
        QByteArray body {};
        QList<QSslError> tlsErrors {};
        TimePoint since {};
    };

    [[nodiscard]] Asked &asked(RestPage page) { return m_asked[static_cast<std::size_t>(page)]; }
    [[nodiscard]] QNetworkRequest request(RestPage page) const;
    void collect(RestPage page);
    void answered(RestPage page);
    void timedOut(RestPage page);
    void finish(RestPage page, RestAnswer answer);
    [[nodiscard]] std::optional<NetworkFault> judge(const RestAnswer &answer, const Asked &asked) const;

    Clock &m_clock;
    QNetworkAccessManager m_network;
    QUrl m_api;
    GatewayShardConfig m_config;
    Redactor m_redactor; ///< knows its token
    QSslConfiguration m_tls;
    std::array<Asked, pages> m_asked {}; ///< by RestPage
    std::array<std::unique_ptr<ClockTimer>, pages> m_timers; ///< by RestPage
};

} // namespace Shardscope
