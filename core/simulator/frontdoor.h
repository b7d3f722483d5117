// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/httpserver.h"

#include <QWebSocketServer>

class QWebSocket;

namespace Shardscope::Simulation {

/// One port on 127.0.0.1 for HTTP and WebSocket: the head of a request tells who takes the connection.
class FrontDoor : public QObject
{
    Q_OBJECT

public:
    FrontDoor(Clock &clock, HttpServer::Handler handler, QObject *parent = nullptr);

    [[nodiscard]] bool listen(quint16 port, QString *error);
    [[nodiscard]] quint16 port() const { return m_http.port(); }

Q_SIGNALS:
    /// The receiver owns it.
    void webSocketOpened(QWebSocket *socket);

private:
    void upgradeFinished();

    HttpServer m_http;
    QWebSocketServer m_upgrader;
};

} // namespace Shardscope::Simulation
