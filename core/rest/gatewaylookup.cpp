// SPDX-License-Identifier: MIT
#include "core/rest/gatewaylookup.h"

#include "core/gateway/networkproxy.h"
#include "core/logging.h"
#include "core/rest/lookupanswer.h"

#include <QNetworkReply>
#include <QNetworkRequest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr const char *paths[] { "/gateway/bot", "/users/@me", "/applications/@me" };
/// Words of a stranger go into a message only so far.
constexpr qsizetype longestWords = 200;

QString shown(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

std::optional<Milliseconds> retryAfterHeader(const QNetworkReply *reply)
{
    bool isNumber = false;
    const double seconds = reply->rawHeader("Retry-After").trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(seconds) || seconds < 0)
        return std::nullopt;
    constexpr double longest = 7 * 24 * 3600;
    return Milliseconds(static_cast<qint64>(std::min(seconds, longest) * 1000));
}

} // namespace

GatewayLookup::GatewayLookup(QObject *parent)
    : QObject(parent)
    , m_network(this)
    , m_timer(this)
{
    m_network.setAutoDeleteReplies(false);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        fail({ .kind = GatewayError::Kind::Network,
            .message = tr("%1 did not answer within %2 s. Check the connection and the proxy.")
                           .arg(m_api.host())
                           .arg(static_cast<double>(m_config.http.connectTimeout.count()) / 1000) });
    });
}

GatewayLookup::~GatewayLookup()
{
    abort();
}

void GatewayLookup::abort()
{
    m_timer.stop();
    for (Asked &asked : m_asked) {
        QNetworkReply *reply = std::exchange(asked, {}).reply;
        if (!reply)
            continue;
        // Not abort(): a reply whose failure is on its way already would complain. Going away ends it as well.
        reply->disconnect(this);
        reply->deleteLater();
    }
}

void GatewayLookup::fail(const GatewayError &error)
{
    abort();
    Q_EMIT failed(error);
}

void GatewayLookup::failLater(const GatewayError &error)
{
    QTimer::singleShot(0, this, [this, error] { fail(error); });
}

void GatewayLookup::start(const QUrl &api, const GatewayShardConfig &config)
{
    abort();
    m_api = api;
    m_config = config;
    m_info = {};
    // Discord leaves `bot` out where the user is none; others may not know it.
    m_info.bot = !isDiscordHost(api.host());
    if (api.scheme() != "https"_L1 && !config.allowPlaintext && !isLoopbackHost(api.host())) {
        failLater({ .kind = GatewayError::Kind::InvalidArgument,
            .message = tr("%1 would get the token unencrypted. Use https://, or allow it with --allow-plaintext.")
                           .arg(shown(api)),
            .field = u"api"_s });
        return;
    }
    QString reason;
    const std::optional<QSslConfiguration> tls = config.http.sslConfiguration(&reason);
    if (!tls) {
        failLater({ .kind = GatewayError::Kind::Tls, .message = reason });
        return;
    }
    m_network.setProxy(networkProxyFor(config.proxy, api));
    m_timer.start(config.http.connectTimeout);
    for (const Question question : { Question::Gateway, Question::User, Question::Application })
        ask(question, paths[static_cast<int>(question)], *tls);
}

void GatewayLookup::ask(Question question, const char *path, const QSslConfiguration &tls)
{
    QUrl url = m_api;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + QLatin1String(path));

    QNetworkRequest request(url);
    request.setSslConfiguration(tls);
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

    QNetworkReply *reply = m_network.get(request);
    Asked &asked = m_asked[static_cast<std::size_t>(question)];
    asked.reply = reply;
    asked.at = Clock::system().utcMicroseconds();
    reply->setReadBufferSize(maximumAnswerBytes);
    connect(reply, &QNetworkReply::sslErrors, this, [&asked](const QList<QSslError> &errors) {
        QStringList texts;
        for (const QSslError &error : errors)
            texts.append(error.errorString());
        asked.tlsError = texts.join(u"; "_s);
    });
    connect(reply, &QNetworkReply::readyRead, this, [this, question] { collect(question); });
    connect(reply, &QNetworkReply::finished, this, [this, question] { answered(question); });
}

void GatewayLookup::collect(Question question)
{
    Asked &asked = m_asked[static_cast<std::size_t>(question)];
    asked.answer.append(asked.reply->readAll());
    if (asked.answer.size() > maximumAnswerBytes) {
        fail({ .kind = GatewayError::Kind::Protocol,
            .message = tr("The answer of %1 is larger than %2 bytes and was not read.")
                           .arg(shown(asked.reply->url()))
                           .arg(maximumAnswerBytes) });
    }
}

void GatewayLookup::answered(Question question)
{
    Asked &asked = m_asked[static_cast<std::size_t>(question)];
    if (asked.reply->bytesAvailable() > 0)
        collect(question);
    if (!asked.reply)
        return;
    const int status = asked.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isLacking = status == 404 && mayLack(question);
    std::optional<GatewayError> error = isLacking ? std::nullopt : judge(asked);
    if (!error && !isLacking)
        error = read(question, asked.answer);
    if (error) {
        fail(*error);
        return;
    }
    m_info.clock.learn(asked.reply->rawHeader("Date"), asked.at, Clock::system().utcMicroseconds());
    std::exchange(asked, {}).reply->deleteLater();
    const bool isComplete
        = std::all_of(m_asked.begin(), m_asked.end(), [](const Asked &other) { return !other.reply; });
    if (!isComplete)
        return;
    m_timer.stop();
    Q_EMIT succeeded(m_info);
}

bool GatewayLookup::mayLack(Question question) const
{
    return question != Question::Gateway && !isDiscordHost(m_api.host());
}

std::optional<GatewayError> GatewayLookup::judge(const Asked &asked) const
{
    // What an answer says counts before what became of its connection: 401 is an error to Qt as well.
    const int status = asked.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isWhole
        = asked.reply->error() == QNetworkReply::NoError || asked.reply->error() >= QNetworkReply::ContentAccessDenied;
    if (status != 0 && (isWhole || status >= 300))
        return judgeStatus(status, asked);
    return judgeNetwork(asked);
}

std::optional<GatewayError> GatewayLookup::judgeStatus(int status, const Asked &asked) const
{
    if (status >= 200 && status < 300)
        return std::nullopt;
    const QString url = shown(asked.reply->url());
    const ErrorAnswer answer = readErrorAnswer(asked.answer);
    const QString words = answer.message.isEmpty() ? QString() : u" ("_s + answer.message.left(longestWords) + u')';
    if (status == 401) {
        return GatewayError { .kind = GatewayError::Kind::Authentication,
            .message = tr("The token was refused: %1 answered HTTP 401. It is wrong, or was reset; copy it again from "
                          "the Developer Portal under Bot.")
                           .arg(url) };
    }
    if (status == 429) {
        const std::optional<Milliseconds> header = retryAfterHeader(asked.reply);
        return GatewayError { .kind = GatewayError::Kind::RateLimited,
            .message
            = tr("%1 answered HTTP 429: too many requests from this bot or this address. Wait before trying again.")
                  .arg(url),
            .retryAfter = header ? header : answer.retryAfter };
    }
    GatewayError error { .kind = GatewayError::Kind::Network, .message = {} };
    if (status < 400) {
        const QUrl target = asked.reply->url().resolved(QUrl::fromEncoded(asked.reply->rawHeader("Location")));
        error.message = tr("%1 points to %2 (HTTP %3). Redirects are not followed, since another host must not get the "
                           "token; give the right address with --api.")
                            .arg(url, shown(target).left(longestWords))
                            .arg(status);
    } else if (status == 403) {
        error.message = tr("%1 answered HTTP 403: this address may not ask%2. A firewall, a proxy or a ban for too "
                           "many bad requests can be behind it.")
                            .arg(url, words);
    } else if (status == 404) {
        error.message
            = tr("%1 answered HTTP 404: there is no such page%2. Check the address given with --api.").arg(url, words);
    } else if (status >= 500) {
        error.message = tr("%1 answered HTTP %2: the server has trouble of its own%3. Try again later.")
                            .arg(url)
                            .arg(status)
                            .arg(words);
    } else {
        error.message = tr(
            "%1 answered HTTP %2%3, which is not what a gateway's API answers. Check the address given with --api.")
                            .arg(url)
                            .arg(status)
                            .arg(words);
    }
    return error;
}

GatewayError GatewayLookup::judgeNetwork(const Asked &asked) const
{
    const QString host = m_api.host();
    const auto network = [](const QString &message) {
        return GatewayError { .kind = GatewayError::Kind::Network, .message = message };
    };
    switch (asked.reply->error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return { .kind = GatewayError::Kind::Tls,
            .message
            = tr("The encrypted connection to %1 failed: %2. Where its authority is your own, give it with --ca-file.")
                  .arg(host, asked.tlsError.isEmpty() ? asked.reply->errorString() : asked.tlsError) };
    case QNetworkReply::HostNotFoundError:
        return network(tr("The host %1 was not found. Check the name and the connection.").arg(host));
    case QNetworkReply::ConnectionRefusedError:
        return network(tr("%1 refused the connection. Check the address and that something listens there.").arg(host));
    case QNetworkReply::RemoteHostClosedError:
        return network(tr("%1 closed the connection before its answer was complete.").arg(host));
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return network(
            tr("The proxy wants a user and a password: give them as user:password in SHARDSCOPE_PROXY_AUTH."));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return network(tr("The proxy did not let us through to %1: %2.").arg(host, asked.reply->errorString()));
    default: // Qt's list is long and grows; its own words are good enough for the rest
        return network(tr("Asking %1 failed: %2.").arg(host, asked.reply->errorString()));
    }
}

std::optional<GatewayError> GatewayLookup::read(Question question, const QByteArray &answer)
{
    QString reason;
    switch (question) {
    case Question::Gateway: reason = readGatewayAnswer(answer, &m_info); break;
    case Question::User: reason = readUserAnswer(answer, &m_info); break;
    case Question::Application: reason = readApplicationAnswer(answer, &m_info); break;
    }
    if (question == Question::Gateway && reason.isEmpty()) {
        const QString scheme = m_info.url.scheme();
        const bool isDiscord = isDiscordHost(m_api.host());
        if ((scheme != "wss"_L1 && (scheme != "ws"_L1 || isDiscord)) || m_info.url.host().isEmpty())
            reason = tr("its \"url\" is no WebSocket address");
        else if (isDiscord && !isDiscordHost(m_info.url.host()))
            reason = tr("its \"url\" leads away from Discord");
    }
    if (!reason.isEmpty()) {
        const QUrl url = m_asked[static_cast<std::size_t>(question)].reply->url();
        return GatewayError { .kind = GatewayError::Kind::Protocol,
            .message = tr("The answer of %1 cannot be used: %2.").arg(shown(url), reason) };
    }
    if (question == Question::User && !m_info.bot) {
        return GatewayError { .kind = GatewayError::Kind::Authentication,
            .message = tr("This token belongs to a user, not to a bot. Shardscope works with bots only.") };
    }
    return std::nullopt;
}

} // namespace Shardscope
