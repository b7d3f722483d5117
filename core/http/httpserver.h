// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/http/requesthead.h"

#include <QObject>
#include <QTcpServer>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

class QTcpSocket;

namespace Shardscope {

struct HttpAnswer
{
    int status = 200;
    QByteArray body;
    QByteArray headers {}; ///< further ones, each with its line end
    QByteArray contentType = "application/json";
    Milliseconds clockOffset {}; ///< by so much its `Date` is wrong
};

/// A small HTTP server: one request a connection, answered from its head alone. Refuses web pages and foreign hosts,
/// long heads and slow clients; more connections than a few dozen are dropped.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<HttpAnswer(const RequestHead &)>;
    /// What a refusal looks like: its status and the standard's words for it.
    using Refusal = std::function<HttpAnswer(int status, const char *words)>;
    using Upgrade = std::function<void(QTcpSocket *)>;

    HttpServer(Clock &clock, Handler handler, Refusal refusal, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Port 0 takes a free one. On failure @p error says which port and why.
    [[nodiscard]] bool listen(const QHostAddress &address, quint16 port, QString *error);
    [[nodiscard]] quint16 port() const { return m_tcp.serverPort(); }

    /// Besides loopback and the address that a connection came in by.
    void allowHost(const QByteArray &host) { m_hosts.push_back(host); }
    /// Who takes connections that ask for a WebSocket, and owns them; their head is not read yet.
    void setUpgrade(Upgrade upgrade) { m_upgrade = std::move(upgrade); }

private:
    void accept();
    void readHead(QTcpSocket *socket);
    void refuse(QTcpSocket *socket, int status);
    void answer(QTcpSocket *socket, const HttpAnswer &answer, bool withBody = true);
    void forget(QTcpSocket *socket);
    [[nodiscard]] bool isWelcome(const RequestHead &head, const QHostAddress &here) const;

    Clock &m_clock;
    const Handler m_handler;
    const Refusal m_refusal;
    Upgrade m_upgrade;
    std::vector<QByteArray> m_hosts;
    QTcpServer m_tcp;
    std::unordered_map<QTcpSocket *, std::unique_ptr<ClockTimer>> m_waiting; ///< until their time is over
};

/// As it stands in a URL and in a `Host` header: `::1` gets its brackets.
[[nodiscard]] QString hostText(const QString &host);

} // namespace Shardscope
