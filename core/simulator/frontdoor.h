// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/simulator/requesthead.h"

#include <QTcpServer>
#include <QWebSocketServer>

#include <functional>
#include <memory>
#include <unordered_map>

class QTcpSocket;
class QWebSocket;

namespace Shardscope::Simulation {

struct HttpAnswer
{
    int status = 200;
    QByteArray json;
    QByteArray headers {}; ///< further ones, each with its line end
    Milliseconds clockOffset {}; ///< by so much its `Date` is wrong
};

/// One port on 127.0.0.1 for HTTP and WebSocket: reads the head of a request without taking it, then answers it or
/// hands the connection on. Refuses web pages and foreign hosts, long heads and slow clients.
class FrontDoor : public QObject
{
    Q_OBJECT

public:
    using HttpHandler = std::function<HttpAnswer(const RequestHead &)>;

    FrontDoor(Clock &clock, HttpHandler handler, QObject *parent = nullptr);
    ~FrontDoor() override;

    [[nodiscard]] bool listen(quint16 port, QString *error);
    [[nodiscard]] quint16 port() const { return m_tcp.serverPort(); }

Q_SIGNALS:
    /// The receiver owns it.
    void webSocketOpened(QWebSocket *socket);

private:
    void accept();
    void readHead(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const HttpAnswer &answer);
    void forget(QTcpSocket *socket);
    void upgradeFinished();

    Clock &m_clock;
    HttpHandler m_handler;
    QTcpServer m_tcp;
    QWebSocketServer m_upgrader;
    std::unordered_map<QTcpSocket *, std::unique_ptr<ClockTimer>> m_waiting; ///< until their time is over
};

} // namespace Shardscope::Simulation
