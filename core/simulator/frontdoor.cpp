// SPDX-License-Identifier: MIT
#include "core/simulator/frontdoor.h"

#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace Shardscope::Simulation {

namespace {

/// As Discord words it.
HttpAnswer refusal(int status, const char *words)
{
    return { status, "{\"message\": \"" + QByteArray::number(status) + ": " + words + "\", \"code\": 0}" };
}

} // namespace

FrontDoor::FrontDoor(Clock &clock, HttpServer::Handler handler, QObject *parent)
    : QObject(parent)
    , m_http(clock, std::move(handler), refusal, this)
    , m_upgrader(u"shardscope-simulator"_s, QWebSocketServer::NonSecureMode, this)
{
    m_http.setUpgrade([this](QTcpSocket *socket) { m_upgrader.handleConnection(socket); });
    connect(&m_upgrader, &QWebSocketServer::newConnection, this, &FrontDoor::upgradeFinished);
}

bool FrontDoor::listen(quint16 port, QString *error)
{
    return m_http.listen(QHostAddress::LocalHost, port, error);
}

void FrontDoor::upgradeFinished()
{
    while (QWebSocket *socket = m_upgrader.nextPendingConnection())
        Q_EMIT webSocketOpened(socket);
}

} // namespace Shardscope::Simulation
