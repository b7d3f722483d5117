// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayerror.h"

#include <QAbstractSocket>
#include <QList>
#include <QSslError>

class QUrl;

namespace Shardscope {

/// Why something on the way to a server failed: what was seen and what to do, each a sentence of its own.
struct NetworkFault
{
    GatewayError::Kind kind = GatewayError::Kind::Network;
    QString seen {};
    QString advice {}; ///< empty where there is nothing to do
    QString field {}; ///< InvalidArgument: the option that is wrong
    std::optional<Milliseconds> retryAfter {}; ///< RateLimited: when to try again

    [[nodiscard]] GatewayError error() const;
};

/// What became of a connection to @p url; @p words are the socket's own, for what has no better ones.
/// @p proxy is the name of the one in between, empty where there is none.
[[nodiscard]] NetworkFault socketFault(
    QAbstractSocket::SocketError error, const QUrl &url, const QString &proxy, const QString &words);
/// A certificate that is not accepted. Empty where @p errors is: then the failure is another one.
[[nodiscard]] std::optional<NetworkFault> certificateFault(const QList<QSslError> &errors, const QString &host);
/// An encrypted connection that failed without a word on the certificate.
[[nodiscard]] NetworkFault handshakeFault(const QString &host, const QString &words);

/// A time-out as a sentence has it: "0.5", "30".
[[nodiscard]] QString secondsText(Milliseconds time);

} // namespace Shardscope
