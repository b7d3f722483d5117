// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayshardconfig.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QStringList>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>

namespace Shardscope {

/// A gateway that does nothing by itself: a test says what it sends and reads what came.
/// Listens on a free port of loopback; one client at a time, the newest counts.
class FakeGateway : public QObject
{
    Q_OBJECT

public:
    explicit FakeGateway(Compression compression = Compression::None, QObject *parent = nullptr);
    ~FakeGateway() override;

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] bool hasClient() const { return m_client && m_client->isValid(); }
    /// The path and query of the newest upgrade.
    [[nodiscard]] QUrl requestUrl() const { return m_requestUrl; }
    [[nodiscard]] QByteArray requestHeader(const QByteArray &name) const { return m_requestHeaders.value(name.toLower()); }

    /// Waits for the next connection; false after 5 s.
    [[nodiscard]] bool waitForClient();
    /// Waits for the next message with @p op, dropping those before it; empty after 5 s.
    [[nodiscard]] QJsonObject expect(int op);
    /// Waits for the client's close; the code is closeCode().
    [[nodiscard]] bool waitForClose();
    [[nodiscard]] int closeCode() const { return m_closeCode; }
    /// Opcodes of what came and was not expected yet.
    [[nodiscard]] QList<int> pendingOps() const;

    void send(const QByteArray &json);
    void send(const QJsonObject &message);
    void sendHello(int heartbeatIntervalMs = 41250);
    void sendReady(const QString &sessionId = QStringLiteral("session-of-the-fake"), qint64 sequence = 1,
        const QJsonObject &more = {});
    void sendDispatch(const QString &type, qint64 sequence, const QJsonObject &data = {});
    void sendText(const QString &text);
    void sendBinary(const QByteArray &bytes);
    /// Hands what was sent to the operating system, so that it counts as arrived.
    void flush();
    void closeClient(int code, const QString &reason = {});
    /// Ends the TCP connection without a close frame.
    void drop();
    void stopListening() { m_server.close(); }

    /// A message as the compression makes it, in one frame; the stream goes on.
    [[nodiscard]] QByteArray compressed(const QByteArray &json);

private:
    struct Compressor;
    void adopt(QWebSocket *socket);

    QWebSocketServer m_server;
    const Compression m_compression;
    std::unique_ptr<Compressor> m_compressor;
    QPointer<QWebSocket> m_client;
    QQueue<QJsonObject> m_received;
    QUrl m_requestUrl;
    QHash<QByteArray, QByteArray> m_requestHeaders;
    int m_connections = 0;
    int m_connectionsSeen = 0;
    int m_closes = 0;
    int m_closesSeen = 0;
    int m_closeCode = 0;
};

} // namespace Shardscope
