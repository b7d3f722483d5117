// SPDX-License-Identifier: MIT
#include "tests/support/forwarder.h"

#include <QSslServer>
#include <QTcpSocket>

namespace Shardscope {

Forwarder::Forwarder(quint16 target, const std::optional<QSslConfiguration> &tls, QObject *parent)
    : QObject(parent)
    , m_target(target)
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *client = m_server->nextPendingConnection())
            join(client);
    });
}

void Forwarder::join(QTcpSocket *client)
{
    client->setParent(this);
    auto *other = new QTcpSocket(client);
    connect(client, &QTcpSocket::readyRead, other, [client, other] { other->write(client->readAll()); });
    connect(other, &QTcpSocket::readyRead, client, [client, other] { client->write(other->readAll()); });
    connect(other, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    other->connectToHost(QHostAddress::LocalHost, m_target);
}

} // namespace Shardscope
