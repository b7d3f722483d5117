// SPDX-License-Identifier: MIT
#include "tests/contract/tinyserver.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Shardscope::Contract {

TinyServer::TinyServer(Answer answer)
{
    if (!m_server.listen(QHostAddress::LocalHost, 0))
        qFatal("no port to listen on");
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, answer = std::move(answer)] {
        QTcpSocket *socket = m_server.nextPendingConnection();
        ++m_connections;
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer, head = QByteArray()]() mutable {
            head += socket->readAll();
            // TLS begins with 22 and has no head to wait for.
            if (!answer || (!head.contains("\r\n\r\n") && !head.startsWith('\x16')))
                return;
            m_requests.append(std::exchange(head, {}));
            socket->write(answer(m_requests.constLast()));
            socket->disconnectFromHost();
        });
    });
}

QString TinyServer::address(const QString &scheme) const
{
    return u"%1://127.0.0.1:%2"_s.arg(scheme).arg(port());
}

QByteArray TinyServer::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status)
        + " Status\r\nContent-Type: application/json\r\nConnection: close\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

quint16 TinyServer::closedPort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost, 0))
        qFatal("no port to listen on");
    return server.serverPort();
}

} // namespace Shardscope::Contract
