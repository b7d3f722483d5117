// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayshardconfig.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace Shardscope {

/// What RESUME needs.
/// https://discord.com/developers/docs/events/gateway#resuming
struct GatewaySession
{
    QString id;
    QUrl resumeUrl; ///< empty: the original
    int failedResumes = 0;

    static constexpr int maximumFailedResumes = 3;
};

/// What READY tells the shard; the rest of it is for others.
/// https://discord.com/developers/docs/events/gateway-events#ready
struct ReadyInfo
{
    QString sessionId;
    QUrl resumeUrl;
    QString userId;
    QString userName;
    bool isBot = false;

    /// Missing or strange fields stay empty: a gateway that is not Discord's may leave them out.
    [[nodiscard]] static ReadyInfo parse(QByteArrayView data);
};

/// Whether a session begun at @p original may go on at @p candidate: only encrypted (or on loopback), and from
/// Discord only to Discord. On refusal @p warning says why.
[[nodiscard]] bool isTrustedResumeUrl(const QUrl &original, const QUrl &candidate, QString *warning);

/// @p base with `v`, `encoding` and `compress`; its other query items are kept.
/// https://discord.com/developers/docs/events/gateway#connecting
[[nodiscard]] QUrl connectUrl(QUrl base, Compression compression);

[[nodiscard]] QJsonObject identifyMessage(const GatewayShardConfig &config, const std::optional<Presence> &presence);
[[nodiscard]] QJsonObject resumeMessage(const GatewayShardConfig &config, const GatewaySession &session, qint64 sequence);
[[nodiscard]] QJsonObject heartbeatMessage(std::optional<qint64> sequence);

/// `heartbeat_interval` of HELLO; empty where it is no number above 0.
[[nodiscard]] std::optional<Milliseconds> heartbeatInterval(QByteArrayView helloData);

} // namespace Shardscope
