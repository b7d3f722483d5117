// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>

#include <memory>
#include <optional>

class QTcpSocket;

namespace Shardscope {

/// Listens on loopback and hands every byte on to another port there, and back: TLS before a server that speaks none.
class Forwarder : public QObject
{
    Q_OBJECT

public:
    /// Without @p tls it is plain.
    explicit Forwarder(quint16 target, const std::optional<QSslConfiguration> &tls = {}, QObject *parent = nullptr);

    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }

private:
    void join(QTcpSocket *client);

    const quint16 m_target;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace Shardscope
