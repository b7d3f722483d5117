// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>
#include <memory>
#include <vector>

namespace Shardscope {

/// A gateway for many clients at once that keeps every session, unless a test gives other answers.
/// Listens on a free port of loopback.
class ManyGateway : public QObject
{
    Q_OBJECT

public:
    struct Client
    {
        std::unique_ptr<QWebSocket> socket;
        int shard = -1; ///< once it has identified or resumed
        qint64 sequence = 0;

        void send(const QByteArray &json);
        void sendHello();
        void sendReady();
        void sendResumed();
        void sendInvalidSession(bool resumable);
        void close(int code);
        /// Without a close frame.
        void drop();
    };
    using Answer = std::function<void(Client &)>;

    explicit ManyGateway(QObject *parent = nullptr);
    ~ManyGateway() override;

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] std::vector<Client *> clients() const;
    /// The one of that shard; null where there is none.
    [[nodiscard]] Client *client(int shard) const;
    void dropAll();

    Answer onOpen = [](Client &client) { client.sendHello(); };
    Answer onIdentify = [](Client &client) { client.sendReady(); };
    Answer onResume = [](Client &client) { client.sendResumed(); };

Q_SIGNALS:
    /// Anything came or went.
    void active();
    /// An IDENTIFY or RESUME of this shard came.
    void identified(int shard);
    void resumed(int shard);
    void received(int shard, const QJsonObject &message);

private:
    void adopt(QWebSocket *socket);
    void take(Client &client, const QJsonObject &message);

    QTcpServer m_door;
    QWebSocketServer m_server;
    std::vector<std::unique_ptr<Client>> m_clients;
};

} // namespace Shardscope
