// SPDX-License-Identifier: MIT
#include "core/gateway/gatewayshardconfig.h"
#include "core/text.h"

#include <QFile>
#include <QHostAddress>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr std::array compressionNames { "none", "payload", "zlib-stream", "zstd-stream" };

GatewayError invalid(const char *field, const QString &message)
{
    return { .kind = GatewayError::Kind::InvalidArgument, .message = message, .field = QString::fromLatin1(field) };
}

std::optional<GatewayError> checkUrl(const QUrl &url, bool allowPlaintext)
{
    const QString scheme = url.scheme();
    if (!url.isValid() || (scheme != "ws"_L1 && scheme != "wss"_L1) || url.host().isEmpty())
        return invalid("gateway", Text::tr("The gateway must be a ws:// or wss:// address with a host, not \"%1\".").arg(url.toDisplayString()));
    if (!url.userInfo().isEmpty())
        return invalid("gateway", Text::tr("The gateway's address must not hold a user or password."));
    if (scheme == "ws"_L1 && !allowPlaintext && !isLoopbackHost(url.host())) {
        return invalid("gateway",
            Text::tr("ws:// to %1 would send the token unencrypted. Use wss://, or allow it with --allow-plaintext.").arg(url.host()));
    }
    return std::nullopt;
}

std::optional<GatewayError> checkProxy(const ProxySettings &proxy)
{
    if (proxy.url.isEmpty())
        return std::nullopt;
    const QString scheme = proxy.url.scheme();
    if (scheme == "https"_L1)
        return invalid("proxy", Text::tr("A proxy spoken to over https:// is not supported by Qt; use http:// or socks5://. What goes through it stays encrypted."));
    if (!proxy.url.isValid() || (scheme != "http"_L1 && scheme != "socks5"_L1) || proxy.url.host().isEmpty())
        return invalid("proxy", Text::tr("The proxy must be an http:// or socks5:// address with a host."));
    if (!proxy.url.userInfo().isEmpty())
        return invalid("proxy", Text::tr("The proxy's address must not hold a user or password: give them as user:password in SHARDSCOPE_PROXY_AUTH."));
    return std::nullopt;
}

} // namespace

const char *compressionName(Compression compression)
{
    return compressionNames[static_cast<std::size_t>(compression)];
}

std::optional<Compression> compressionFromName(QStringView name)
{
    const auto found = std::find_if(compressionNames.begin(), compressionNames.end(),
        [name](const char *candidate) { return name == QLatin1String(candidate); });
    if (found == compressionNames.end())
        return std::nullopt;
    return static_cast<Compression>(found - compressionNames.begin());
}

std::optional<QSslConfiguration> HttpSettings::sslConfiguration(QString *error) const
{
    QSslConfiguration configuration = tls.value_or(QSslConfiguration::defaultConfiguration());
    if (caFile.isEmpty())
        return configuration;
    QFile file(caFile);
    QList<QSslCertificate> authorities;
    if (file.open(QIODevice::ReadOnly))
        authorities = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (authorities.isEmpty()) {
        if (error) {
            *error = file.isOpen() ? Text::tr("The CA file %1 holds no PEM certificate.").arg(caFile)
                                   : Text::tr("The CA file %1 cannot be read: %2.").arg(caFile, file.errorString());
        }
        return std::nullopt;
    }
    configuration.addCaCertificates(authorities);
    return configuration;
}

QByteArray HttpSettings::effectiveUserAgent() const
{
    if (!userAgent.isEmpty())
        return userAgent.toUtf8();
    // https://discord.com/developers/docs/reference#user-agent
    return QByteArrayLiteral("DiscordBot (" SHARDSCOPE_HOMEPAGE ", " SHARDSCOPE_VERSION ")");
}

bool GatewayShardConfig::hasInitialPresence() const
{
    return initialStatus || initialActivity || initialIdleSince || initialAfk;
}

Presence GatewayShardConfig::initialPresence() const
{
    return {
        .status = initialStatus.value_or(PresenceStatus::Online),
        .afk = initialAfk.value_or(false),
        .idleSince = initialIdleSince,
        .activity = initialActivity,
    };
}

std::optional<GatewayError> GatewayShardConfig::validate() const
{
    if (token.isEmpty())
        return invalid("token", Text::tr("There is no token."));
    if (std::any_of(token.begin(), token.end(), [](QChar c) { return c.isSpace(); }))
        return invalid("token", Text::tr("The token has white space in it; copy it again without."));
    if (std::any_of(token.begin(), token.end(), [](QChar c) { return c < u' ' || c == QChar(0x7f); }))
        return invalid("token", Text::tr("The token has control characters in it; copy it again without."));
    if (std::optional<GatewayError> error = checkUrl(url, allowPlaintext))
        return error;
    if (isDiscordHost(url.host()) && !hasBotTokenShape(token)) {
        return GatewayError { .kind = GatewayError::Kind::Authentication,
            .message = Text::tr("This is not a bot's token: it has three parts with a dot between them. Copy it from the Developer Portal under Bot."),
            .field = u"token"_s };
    }
    if (shardCount < 1)
        return invalid("shard", Text::tr("The shard count is %1, but must be at least 1.").arg(shardCount));
    if (shardId < 0 || shardId >= shardCount)
        return invalid("shard", Text::tr("The shard is %1, but must be from 0 to %2.").arg(shardId).arg(shardCount - 1));
    if (largeThreshold < 50 || largeThreshold > 250)
        return invalid("large-threshold", Text::tr("The large threshold is %1, but must be from 50 to 250.").arg(largeThreshold));
    if (dataFormat != DataFormat::Json)
        return invalid("data-format", Text::tr("Only JSON is spoken."));
    if (maximumMessageBytes < 1024)
        return invalid("max-message", Text::tr("The largest message is %1 bytes, but must be at least 1024.").arg(maximumMessageBytes));
    for (const auto &[field, timeout] : { std::pair("connect-timeout", http.connectTimeout),
             std::pair("hello-timeout", http.helloTimeout), std::pair("ready-timeout", http.readyTimeout) }) {
        if (timeout <= Milliseconds::zero())
            return invalid(field, Text::tr("A time-out must be longer than 0."));
    }
    const UpdatePresence initial { .idleSince = initialIdleSince ? Tristate<qint64>(*initialIdleSince) : Tristate<qint64>(),
        .activity = initialActivity ? Tristate<BotActivity>(*initialActivity) : Tristate<BotActivity>() };
    if (std::optional<GatewayError> error = initial.validate(intents))
        return error;
    if (std::optional<GatewayError> error = checkProxy(proxy))
        return error;
    QString reason;
    if (!http.sslConfiguration(&reason))
        return invalid("ca-file", reason);
    return std::nullopt;
}

QStringList GatewayShardConfig::warnings() const
{
    QStringList result;
    if (const GatewayIntents unknown = intents.unknown(); !unknown.isEmpty()) {
        result.append(Text::tr("The intents have bits that are not documented (%1); they are sent all the same, and Discord answers such with 4013.")
                          .arg(unknown.names().join(u", "_s)));
    }
    if (initialActivity && initialActivity->type == BotActivity::Type::Streaming && !initialActivity->url)
        result.append(Text::tr("A streaming activity without a Twitch or YouTube address is shown as playing."));
    return result;
}

bool isDiscordHost(const QString &host)
{
    const auto isBelow = [&host](QLatin1String domain) {
        return host.compare(domain, Qt::CaseInsensitive) == 0
            || (host.endsWith(domain, Qt::CaseInsensitive) && host.at(host.size() - domain.size() - 1) == u'.');
    };
    return isBelow("discord.gg"_L1) || isBelow("discord.com"_L1) || isBelow("discordapp.com"_L1);
}

bool isLoopbackHost(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

QString botIdOf(const QString &token)
{
    const QStringList parts = token.split(u'.');
    if (parts.size() != 3)
        return {};
    for (const QString &part : parts) {
        const bool plain = !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) {
            return c < QChar(0x80) && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'=');
        });
        if (!plain)
            return {};
    }
    const QString id = QString::fromLatin1(QByteArray::fromBase64(parts.first().toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    return isSnowflake(id) ? id : QString();
}

bool hasBotTokenShape(const QString &token)
{
    return !botIdOf(token).isEmpty();
}

} // namespace Shardscope
