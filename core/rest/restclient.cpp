// SPDX-License-Identifier: MIT
#include "core/rest/restclient.h"

#include "core/gateway/networkproxy.h"
#include "core/rest/answerreader.h"
#include "core/rest/httpstatus.h"

#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr const char *paths[] { "/gateway/bot", "/users/@me", "/applications/@me" };
static_assert(std::size(paths) == RestClient::pages);

std::optional<Milliseconds> secondsHeader(const QNetworkReply *reply, const char *name)
{
    bool isNumber = false;
    const double seconds = reply->rawHeader(name).trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(seconds) || seconds < 0)
        return std::nullopt;
    constexpr double longest = 7 * 24 * 3600;
    return Milliseconds(static_cast<qint64>(std::min(seconds, longest) * 1000));
}

/// https://discord.com/developers/docs/topics/rate-limits#header-format
std::optional<Milliseconds> retryAfter(const QNetworkReply *reply, const ErrorAnswer &body)
{
    if (const std::optional<Milliseconds> header = secondsHeader(reply, "Retry-After"))
        return header;
    return body.retryAfter ? body.retryAfter : secondsHeader(reply, "X-RateLimit-Reset-After");
}

/// What Qt's network layer says in the words of the sockets below it.
QAbstractSocket::SocketError socketErrorOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return QAbstractSocket::SslHandshakeFailedError;
    case QNetworkReply::HostNotFoundError:
        return QAbstractSocket::HostNotFoundError;
    case QNetworkReply::ConnectionRefusedError:
        return QAbstractSocket::ConnectionRefusedError;
    case QNetworkReply::RemoteHostClosedError:
        return QAbstractSocket::RemoteHostClosedError;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return QAbstractSocket::ProxyAuthenticationRequiredError;
    case QNetworkReply::ProxyConnectionRefusedError:
        return QAbstractSocket::ProxyConnectionRefusedError;
    case QNetworkReply::ProxyConnectionClosedError:
        return QAbstractSocket::ProxyConnectionClosedError;
    case QNetworkReply::ProxyNotFoundError:
        return QAbstractSocket::ProxyNotFoundError;
    case QNetworkReply::ProxyTimeoutError:
        return QAbstractSocket::ProxyConnectionTimeoutError;
    case QNetworkReply::UnknownProxyError:
        return QAbstractSocket::ProxyProtocolError;
    default:
        return QAbstractSocket::UnknownSocketError; // Qt's list is long and grows
    }
}

} // namespace

RestClient::RestClient(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_network(this)
{
    m_network.setAutoDeleteReplies(false);
    for (const RestPage page : { RestPage::Gateway, RestPage::User, RestPage::Application })
        m_timers[static_cast<std::size_t>(page)] = m_clock.createTimer([this, page] { timedOut(page); });
}

RestClient::~RestClient()
{
    abort();
}

void RestClient::abort()
{
    for (const std::unique_ptr<ClockTimer> &timer : m_timers)
        timer->stop();
    for (Asked &asked : m_asked) {
        QNetworkReply *reply = std::exchange(asked, {}).reply;
        if (!reply)
            continue;
        // Not abort(): a reply whose failure is on its way already would complain. Going away ends it as well.
        reply->disconnect(this);
        reply->deleteLater();
    }
}

std::optional<NetworkFault> RestClient::open(const QUrl &api, const GatewayShardConfig &config)
{
    abort();
    m_api = api;
    m_config = config;
    m_redactor.clear();
    m_redactor.addSecret(config.token.toUtf8());
    if (api.scheme() != "https"_L1 && !config.allowPlaintext && !isLoopbackHost(api.host())) {
        return NetworkFault { .kind = GatewayError::Kind::InvalidArgument,
            .seen = tr("%1 would get the token unencrypted.").arg(shownUrl(api)),
            .advice = tr("Use https://, or allow it with --allow-plaintext."),
            .field = u"api"_s };
    }
    QString reason;
    const std::optional<QSslConfiguration> tls = config.http.sslConfiguration(&reason);
    if (!tls) {
        return NetworkFault {
            .kind = GatewayError::Kind::Tls, .seen = reason, .advice = tr("Give --ca-file a file of PEM certificates.")
        };
    }
    m_tls = *tls;
    m_network.clearConnectionCache();
    m_network.setProxy(networkProxyFor(config.proxy, api));
    return std::nullopt;
}

QNetworkRequest RestClient::request(RestPage page) const
{
    QUrl url = m_api;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + QLatin1String(paths[static_cast<int>(page)]));

    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setRawHeader("Authorization", "Bot " + m_config.token.toUtf8());
    request.setRawHeader("User-Agent", m_config.http.effectiveUserAgent());
    request.setRawHeader("Accept", "application/json");
    // Small answers: nothing is gained by inflating what a stranger packed.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    return request;
}

void RestClient::get(RestPage page, Handler handler)
{
    Asked &it = asked(page);
    Q_ASSERT(!it.reply);
    QNetworkReply *reply = m_network.get(request(page));
    it.reply = reply;
    it.handler = std::move(handler);
    it.since = m_clock.now();
    m_timers[static_cast<std::size_t>(page)]->start(m_config.http.connectTimeout);
    reply->setReadBufferSize(maximumAnswerBytes);
    connect(reply, &QNetworkReply::requestSent, this, [this, page] { asked(page).since = m_clock.now(); });
    connect(reply, &QNetworkReply::sslErrors, this,
        [this, page](const QList<QSslError> &errors) { asked(page).tlsErrors = errors; });
    connect(reply, &QNetworkReply::readyRead, this, [this, page] { collect(page); });
    connect(reply, &QNetworkReply::finished, this, [this, page] { answered(page); });
}

void RestClient::collect(RestPage page)
{
    Asked &it = asked(page);
    it.body.append(it.reply->readAll());
    if (it.body.size() <= maximumAnswerBytes)
        return;
    finish(page,
        { .fault = NetworkFault { .kind = GatewayError::Kind::Protocol,
              .seen = tr("The answer of %1 is larger than %2 bytes and was not read.")
                          .arg(shownUrl(it.reply->url()))
                          .arg(maximumAnswerBytes),
              .advice = tr("Check the address given with --api.") } });
}

void RestClient::timedOut(RestPage page)
{
    finish(page,
        { .fault = NetworkFault {
              .seen = tr("%1 did not answer within %2 s.").arg(m_api.host(), secondsText(m_config.http.connectTimeout)),
              .advice = tr("Check the connection and the proxy.") } });
}

void RestClient::answered(RestPage page)
{
    Asked &it = asked(page);
    const QNetworkReply *const reply = it.reply;
    if (reply->bytesAvailable() > 0)
        collect(page);
    if (it.reply != reply)
        return; // too large: it has ended
    RestAnswer answer { .page = page, .url = reply->url() };
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.isMissing = answer.status == 404 && page != RestPage::Gateway && !isDiscordHost(m_api.host());
    answer.body = it.body;
    if (!answer.isMissing)
        answer.fault = judge(answer, it);
    finish(page, std::move(answer));
}

void RestClient::finish(RestPage page, RestAnswer answer)
{
    // The handler may ask the same page again.
    const Asked done = std::exchange(asked(page), {});
    m_timers[static_cast<std::size_t>(page)]->stop();
    QNetworkReply *reply = done.reply;
    answer.page = page;
    answer.url = reply->url();
    answer.waited = m_clock.now() - done.since;
    const qint64 now = m_clock.utcMicroseconds();
    answer.clock.learn(reply->rawHeader("Date"), now - std::chrono::duration_cast<std::chrono::microseconds>(answer.waited).count(), now);
    reply->disconnect(this);
    reply->deleteLater();
    done.handler(answer);
}

std::optional<NetworkFault> RestClient::judge(const RestAnswer &answer, const Asked &asked) const
{
    // What an answer says counts before what became of its connection: 401 is an error to Qt as well.
    const QNetworkReply *reply = asked.reply;
    const bool isWhole
        = reply->error() == QNetworkReply::NoError || reply->error() >= QNetworkReply::ContentAccessDenied;
    if (answer.status != 0 && (isWhole || answer.status >= 300)) {
        // Masked before anything is cut off, so that no part of the token is left at an end.
        ErrorAnswer words = readErrorAnswer(answer.body);
        words.message = m_redactor.redacted(words.message);
        const QByteArray location = m_redactor.redacted(reply->rawHeader("Location"));
        return httpFault({ .status = answer.status,
            .url = answer.url,
            .message = words.message,
            .location = location.isEmpty() ? QUrl() : answer.url.resolved(QUrl::fromEncoded(location)),
            .retryAfter = retryAfter(reply, words),
            .isGlobal = reply->rawHeader("X-RateLimit-Global").trimmed().toLower() == "true" });
    }
    if (std::optional<NetworkFault> certificate = certificateFault(asked.tlsErrors, m_api.host()))
        return certificate;
    return socketFault(socketErrorOf(reply->error()), m_api, m_network.proxy().hostName(), reply->errorString());
}

} // namespace Shardscope
