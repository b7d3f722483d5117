// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Shardscope {

struct HttpReply
{
    int status = 0; ///< 0: none came
    QByteArray head; ///< each line with its end
    QByteArray body;
};

/// Sends @p request as it is to a port of loopback and waits for the end of the answer.
[[nodiscard]] HttpReply httpExchange(
    quint16 port, const QByteArray &request, const QString &host = QStringLiteral("127.0.0.1"));
/// A GET of @p path with further @p headers, each with its line end.
[[nodiscard]] QByteArray httpGet(const QByteArray &path, const QByteArray &headers = {});

} // namespace Shardscope
