// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QTcpServer>

#include <functional>

namespace Shardscope::Contract {

/// A server on a free port of loopback that answers every request of HTTP alike, or says nothing at all.
class TinyServer
{
public:
    /// The whole answer to a request's head, status line and all; null: none ever.
    using Answer = std::function<QByteArray(const QByteArray &head)>;

    explicit TinyServer(Answer answer = {});

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString address(const QString &scheme) const;
    [[nodiscard]] int connections() const { return m_connections; }
    /// Every head that came.
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }

    [[nodiscard]] static QByteArray answer(int status, const QByteArray &body, const QByteArray &headers = {});
    /// A port of loopback that nobody listens on.
    [[nodiscard]] static quint16 closedPort();

private:
    QTcpServer m_server;
    QList<QByteArray> m_requests;
    int m_connections = 0;
};

} // namespace Shardscope::Contract
