// SPDX-License-Identifier: MIT
#include "tests/support/manygateway.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

void ManyGateway::Client::send(const QByteArray &json)
{
    socket->sendTextMessage(QString::fromUtf8(json));
    socket->flush();
}

void ManyGateway::Client::sendHello()
{
    // Longer than any test, so that time can leap.
    send(R"({"op":10,"d":{"heartbeat_interval":86400000}})");
}

void ManyGateway::Client::sendReady()
{
    const QByteArray session = "session-of-shard-" + QByteArray::number(shard);
    send(R"({"op":0,"t":"READY","s":1,"d":{"v":10,"user":{"id":"42","username":"bot","bot":true},"session_id":")" + session
        + R"("}})");
    sequence = 1;
}

void ManyGateway::Client::sendResumed()
{
    send(R"({"op":0,"t":"RESUMED","s":)" + QByteArray::number(++sequence) + R"(,"d":{}})");
}

void ManyGateway::Client::sendInvalidSession(bool resumable)
{
    send(resumable ? R"({"op":9,"d":true})" : R"({"op":9,"d":false})");
}

void ManyGateway::Client::close(int code)
{
    socket->close(static_cast<QWebSocketProtocol::CloseCode>(code));
}

void ManyGateway::Client::drop()
{
    // It may be the one that is calling.
    QMetaObject::invokeMethod(socket.get(), &QWebSocket::abort, Qt::QueuedConnection);
}

ManyGateway::ManyGateway(QObject *parent)
    : QObject(parent)
    , m_server(u"many"_s, QWebSocketServer::NonSecureMode)
{
    m_door.setMaxPendingConnections(200);
    m_server.setMaxPendingConnections(200);
    connect(&m_door, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_door.nextPendingConnection()) {
            // What is sent is there at once, however little it is.
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            m_server.handleConnection(socket);
        }
    });
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *socket = m_server.nextPendingConnection())
            adopt(socket);
    });
    if (!m_door.listen(QHostAddress::LocalHost))
        qFatal("no port for the gateway of the test");
}

ManyGateway::~ManyGateway()
{
    for (const auto &client : m_clients)
        client->socket->disconnect(this);
}

QUrl ManyGateway::url() const
{
    return QUrl(u"ws://127.0.0.1:%1"_s.arg(m_door.serverPort()));
}

std::vector<ManyGateway::Client *> ManyGateway::clients() const
{
    std::vector<Client *> open;
    for (const auto &client : m_clients) {
        if (client->socket->isValid())
            open.push_back(client.get());
    }
    return open;
}

ManyGateway::Client *ManyGateway::client(int shard) const
{
    const std::vector<Client *> open = clients();
    const auto found = std::find_if(open.begin(), open.end(), [shard](const Client *c) { return c->shard == shard; });
    return found == open.end() ? nullptr : *found;
}

void ManyGateway::dropAll()
{
    for (Client *client : clients())
        client->drop();
}

void ManyGateway::adopt(QWebSocket *socket)
{
    m_clients.push_back(std::make_unique<Client>());
    Client *client = m_clients.back().get();
    client->socket.reset(socket);
    connect(socket, &QWebSocket::textMessageReceived, this, [this, client](const QString &text) {
        Q_EMIT active();
        take(*client, QJsonDocument::fromJson(text.toUtf8()).object());
    });
    connect(socket, &QWebSocket::disconnected, this, [this, client] {
        Q_EMIT active();
        // It is the one that calls.
        client->socket.release()->deleteLater();
        std::erase_if(m_clients, [client](const auto &each) { return each.get() == client; });
    });
    Q_EMIT active();
    onOpen(*client);
}

void ManyGateway::take(Client &client, const QJsonObject &message)
{
    const QJsonObject d = message.value("d"_L1).toObject();
    switch (message.value("op"_L1).toInt()) {
    case 2:
        client.shard = d.value("shard"_L1).toArray().at(0).toInt();
        Q_EMIT identified(client.shard);
        onIdentify(client);
        break;
    case 6:
        client.shard = d.value("session_id"_L1).toString().section(u'-', -1).toInt();
        client.sequence = d.value("seq"_L1).toInteger();
        Q_EMIT resumed(client.shard);
        onResume(client);
        break;
    default: Q_EMIT received(client.shard, message);
    }
}

} // namespace Shardscope
