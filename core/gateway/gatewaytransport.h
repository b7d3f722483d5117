// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/gateway/gatewayclosecode.h"
#include "core/gateway/gatewayerror.h"
#include "core/gateway/gatewayshardconfig.h"
#include "core/gateway/inflater.h"
#include "core/gateway/websocketclient.h"

#include <QAbstractSocket>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace Shardscope {

/// A whole JSON text as it came off the wire.
struct TransportMessage
{
    QByteArray json;
    qint64 wireBytes = 0;
    TimePoint receivedAt {};
    qint64 at = 0; ///< microseconds since 1970
};

/// How a connection ended.
struct TransportClose
{
    CloseInitiator by = CloseInitiator::Network;
    std::optional<int> code {}; ///< empty where no close frame was seen
    QString reason {};
    bool wasOpen = false;
    std::optional<GatewayError> error {}; ///< Network, Tls or Protocol where something failed
};

/// One WebSocket connection with its inflater: bytes in, JSON texts out.
/// Serves one connection; ends in exactly one closed(). Lives on the thread of its shard.
class GatewayTransport : public QObject
{
    Q_OBJECT

public:
    GatewayTransport(Clock &clock, const GatewayShardConfig &config, QObject *parent = nullptr);
    ~GatewayTransport() override;

    void open(const QUrl &url);
    void send(const QByteArray &json);
    /// Sends a close frame and ends. @p reason is cut to what a close frame holds.
    void close(int code, const QString &reason);
    /// Ends without a close frame; @p error goes into closed().
    void abort(const GatewayError &error);

    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }
    /// Calls back once all that had arrived by now was handed out.
    void whenDrained(std::function<void()> callback);
    /// While something is being timed every message is stamped as it comes; otherwise those of a busy stream may bear
    /// one stamp for 4 ms.
    void setPrompt(bool prompt) { m_socket.setPrompt(prompt); }

Q_SIGNALS:
    void opened();
    void messageReceived(const Shardscope::TransportMessage &message);
    /// What came cannot be inflated; the connection is of no more use.
    void inflateFailed(const QString &reason, const QByteArray &data, qint64 wireBytes);
    void closed(const Shardscope::TransportClose &close);

private:
    enum class State { Idle, Opening, Open, Ended };

    void handOut(bool everything);
    qsizetype handOutOne(const WebSocketClient::Message &message);
    void continueDraining();
    void socketFailed(QAbstractSocket::SocketError error);
    void closeReceived(std::optional<int> code, const QString &reason);
    void violated(const WebSocketViolation &violation);
    void fail(GatewayError::Kind kind, const QString &message);
    void end(TransportClose close);
    [[nodiscard]] GatewayError describe(QAbstractSocket::SocketError error) const;

    const GatewayShardConfig &m_config;
    WebSocketClient m_socket;
    std::unique_ptr<Inflater> m_inflater;
    State m_state = State::Idle;
    QTimer m_handOutTimer;
    QTimer m_drainTimer;
    QUrl m_url;
    qint64 m_wireBytes = 0; ///< of the message being put together
    bool m_isHandingOut = false;
    /// Somebody who waits for whenDrained(). On the real clock, as it follows the real socket.
    struct Drain
    {
        std::function<void()> callback;
        quint64 arrivedBefore = 0;
        std::chrono::steady_clock::time_point lastArrival {};
        std::chrono::steady_clock::time_point patience {};
        bool isFlood = false; ///< something came since
    };
    std::vector<Drain> m_drains;
};

} // namespace Shardscope
