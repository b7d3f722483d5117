// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewaycommand.h"
#include "core/gateway/jsoncodec.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

#include <optional>

namespace Shardscope {

enum class Compression { None, Payload, ZlibStream, ZstdStream };
enum class DataFormat { Json, Etf };

[[nodiscard]] const char *compressionName(Compression compression); ///< "zlib-stream", …
[[nodiscard]] std::optional<Compression> compressionFromName(QStringView name);

/// How HTTP and the WebSocket upgrade are made.
struct HttpSettings
{
    Milliseconds connectTimeout { 30'000 }; ///< look-up, TCP, TLS and upgrade together
    Milliseconds helloTimeout { 20'000 };
    Milliseconds readyTimeout { 30'000 };
    QString caFile {}; ///< PEM; added to the system's authorities
    std::optional<QSslConfiguration> tls {}; ///< empty: Qt's default
    /// Redirects are never followed: a second host must not see the token.
    static constexpr int maximumRedirects = 0;
    QString userAgent {}; ///< empty: the documented form with our name and version

    /// tls with the authorities of caFile; on failure @p error says what is wrong with the file.
    [[nodiscard]] std::optional<QSslConfiguration> sslConfiguration(QString *error) const;
    [[nodiscard]] QByteArray effectiveUserAgent() const;
};

struct ProxySettings
{
    QUrl url {}; ///< http:// or socks5://; empty: the system's proxy where trustEnvironment, else none
    QString user {}; ///< also for the system's proxy where that has none
    QString password {};
    QList<std::pair<QByteArray, QByteArray>> headers {}; ///< sent to an HTTP proxy with CONNECT
    bool trustEnvironment = true;
};

/// What a shard needs to connect. Validated before anything is opened.
struct GatewayShardConfig
{
    QString token;
    QUrl url {}; ///< ws or wss; a query string is kept
    GatewayIntents intents = GatewayIntents::unprivileged();
    int shardId = 0;
    int shardCount = 1;
    int largeThreshold = 250; ///< 50 to 250
    Compression compression = Compression::ZlibStream;
    DataFormat dataFormat = DataFormat::Json;
    quint64 capabilities = 0; ///< sent only where it is not 0
    JsonCodec codec = JsonCodec::standard();

    /// Where all four are left alone IDENTIFY carries no presence.
    std::optional<PresenceStatus> initialStatus {};
    std::optional<BotActivity> initialActivity {};
    std::optional<qint64> initialIdleSince {}; ///< milliseconds since 1970
    std::optional<bool> initialAfk {};

    HttpSettings http {};
    ProxySettings proxy {};
    qint64 maximumMessageBytes = 64LL * 1024 * 1024; ///< the JSON of one message
    bool allowPlaintext = false; ///< ws to a host that is not loopback
    /// Flags of the application where they are known: 4014 is then told by name.
    std::optional<quint64> applicationFlags {};
    std::optional<int> recommendedShards {}; ///< as GET /gateway/bot tells, for 4011
    /// Attempts before the first READY; 0: without end.
    int maximumAttempts = 3;

    /// InvalidArgument with the field where something is wrong; Authentication for a token that is no bot's.
    [[nodiscard]] std::optional<GatewayError> validate() const;
    /// What is odd and goes on all the same, as sentences.
    [[nodiscard]] QStringList warnings() const;
    [[nodiscard]] bool hasInitialPresence() const;
    [[nodiscard]] Presence initialPresence() const;
};

/// discord.gg, discord.com and what lies below them.
[[nodiscard]] bool isDiscordHost(const QString &host);
[[nodiscard]] bool isLoopbackHost(const QString &host);
/// Three parts with a numeric id in base64 at the front, as Discord makes bot tokens.
[[nodiscard]] bool hasBotTokenShape(const QString &token);
/// The bot's id, which stands in front of its token and is no secret; empty where the token has no bot's shape.
[[nodiscard]] QString botIdOf(const QString &token);

} // namespace Shardscope
