// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace Shardscope {

/// The handshake that makes a WebSocket of an HTTP connection.
/// https://datatracker.ietf.org/doc/html/rfc6455#section-4
namespace WebSocketUpgrade {

/// 16 random bytes as the request carries them.
[[nodiscard]] QByteArray randomKey();
[[nodiscard]] QByteArray request(const QUrl &url, const QByteArray &userAgent, const QByteArray &key);

struct Answer
{
    bool isAccepted = false;
    int status = 0; ///< of HTTP; 0 where it is none
    QString reason {}; ///< why it is not accepted, where the status does not say it
};
/// @p head is what came up to the empty line, which it ends with.
[[nodiscard]] Answer readAnswer(const QByteArray &head, const QByteArray &key);

} // namespace WebSocketUpgrade

} // namespace Shardscope
