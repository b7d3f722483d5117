// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/gateway/gatewayclosecode.h"
#include "core/gateway/gatewayerror.h"
#include "core/gateway/gatewayshardconfig.h"
#include "core/gateway/inflater.h"

#include <QAbstractSocket>
#include <QObject>
#include <QSslError>
#include <QTimer>
#include <QWebSocket>

#include <deque>
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

Q_SIGNALS:
    void opened();
    void messageReceived(const Shardscope::TransportMessage &message);
    /// What came cannot be inflated; the connection is of no more use.
    void inflateFailed(const QString &reason, const QByteArray &data, qint64 wireBytes);
    void closed(const Shardscope::TransportClose &close);

private:
    enum class State { Idle, Opening, Open, Ended };

    /// A WebSocket message, stamped and not yet looked at.
    struct Arrival
    {
        QByteArray bytes;
        QString text; ///< text frames come decoded
        bool isText = false;
        TimePoint receivedAt {};
        qint64 at = 0;

        [[nodiscard]] qint64 size() const { return bytes.size() + text.size() * 2; }
    };

    void boundMemory(qint64 waitingBytes);
    void afterReading(qint64 waitingBytes);
    void arrive(const QByteArray &bytes, const QString &text, bool isText);
    void handOut(bool everything);
    void handOutNext();
    void handOutOne(const Arrival &arrival);
    void continueDraining();
    void socketFailed(QAbstractSocket::SocketError error);
    void socketDisconnected();
    [[nodiscard]] static QString explainOwnClose(const QString &reason);
    void end(TransportClose close);
    [[nodiscard]] GatewayError describe(QAbstractSocket::SocketError error) const;

    Clock &m_clock;
    const GatewayShardConfig &m_config;
    QWebSocket m_socket;
    std::unique_ptr<Inflater> m_inflater;
    State m_state = State::Idle;
    QTimer m_handOutTimer;
    QTimer m_drainTimer;
    std::deque<Arrival> m_arrivals;
    qint64 m_waitingBytes = 0;
    qint64 m_wireBytes = 0; ///< of the message being put together
    quint64 m_arrived = 0;
    int m_upgradeReads = 0;
    bool m_networkLost = false;
    QString m_tlsError;
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
