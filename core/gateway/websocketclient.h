// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/gateway/websocketframe.h"

#include <QAbstractSocket>
#include <QByteArray>
#include <QObject>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>
#include <QUrl>

#include <deque>
#include <memory>
#include <optional>

class QNetworkProxy;
class QTcpSocket;

namespace Shardscope {

/// A WebSocket to a server: messages as they lie in what was read, each with the moment of its arrival.
/// QWebSocket decodes each text to UTF-16, stamps nothing and tells neither close codes newer than itself nor what it
/// answers on its own; for a meter that is the wrong half of the work.
/// https://datatracker.ietf.org/doc/html/rfc6455
class WebSocketClient : public QObject
{
    Q_OBJECT

public:
    /// A larger message breaks the connection.
    WebSocketClient(Clock &clock, qint64 maximumMessageBytes, QObject *parent = nullptr);
    ~WebSocketClient() override;

    /// Opens one connection; one client serves one.
    void open(const QUrl &url, const QByteArray &userAgent, const QSslConfiguration &tls, const QNetworkProxy &proxy);
    void sendText(QByteArrayView utf8);
    /// Sends a close frame and ends without waiting for the answer. @p reason is cut to what fits.
    void close(int code, const QString &reason);
    void abort();
    /// Nothing is signalled from now on.
    void silence();

    struct Message
    {
        QByteArrayView bytes; ///< valid until the next call
        bool isText = false;
        TimePoint receivedAt {};
        qint64 at = 0; ///< the same moment in microseconds since 1970
    };
    /// The oldest message that nobody took yet.
    [[nodiscard]] bool takeNext(Message *message);
    [[nodiscard]] bool hasNext() const { return !m_messages.empty(); }
    /// Counts messages, taken or not.
    [[nodiscard]] quint64 arrived() const { return m_arrived; }

    /// On a busy stream what comes within 4 ms is read at once and bears one stamp, unless it is to be @p prompt:
    /// waking up for each message alone costs several times the message. While something is being timed it is.
    void setPrompt(bool prompt);

    [[nodiscard]] QString errorString() const;
    /// What was wrong with the server's certificate; empty where nothing was.
    [[nodiscard]] const QList<QSslError> &tlsErrors() const { return m_tlsErrors; }

Q_SIGNALS:
    void opened();
    /// Messages can be taken.
    void messagesArrived();
    /// The server sent a close frame, which was answered. Empty code: the frame had none.
    void closeReceived(std::optional<int> code, const QString &reason);
    /// The server broke the protocol; it was told so.
    void violated(const Shardscope::WebSocketViolation &violation);
    /// The server reads nothing of what is sent, or its answer to the upgrade has no end.
    void abused(bool isUpgrade);
    /// The upgrade was answered otherwise. @p status of HTTP, or 0 and @p reason.
    void refused(int status, const QString &reason);
    /// The connection failed or was lost.
    void failed(QAbstractSocket::SocketError error);

private:
    enum class State
    {
        Idle,
        Connecting,
        Upgrading,
        Open,
        Ended
    };

    /// A message within the buffer, or put together from several frames.
    struct Waiting
    {
        qint64 offset = 0; ///< within the stream
        qint64 length = 0;
        bool isText = false;
        TimePoint receivedAt {};
        qint64 at = 0;
        QByteArray own {}; ///< not empty: the message itself
    };

    void startUpgrade();
    void socketReady();
    void read();
    [[nodiscard]] bool readSome(TimePoint now, qint64 at);
    void makeRoom();
    void readAnswer();
    void readFrames(TimePoint now, qint64 at);
    [[nodiscard]] bool takeFrame(const WebSocketFrame &frame, TimePoint now, qint64 at);
    [[nodiscard]] bool takeData(const WebSocketFrame &frame, TimePoint now, qint64 at);
    [[nodiscard]] bool takeClose(QByteArrayView payload);
    bool violate(const WebSocketViolation &violation);
    void sendFrame(WebSocketOpcode opcode, QByteArrayView payload);
    void lost(QAbstractSocket::SocketError error);
    void finish();
    void rest();
    [[nodiscard]] QByteArrayView view(qint64 offset, qint64 length) const;

    Clock &m_clock;
    const qint64 m_maximumBytes;
    std::unique_ptr<QTcpSocket> m_socket;
    State m_state = State::Idle;
    QUrl m_url;
    QByteArray m_userAgent;
    QByteArray m_key;
    QList<QSslError> m_tlsErrors;
    int m_upgradeReads = 0;

    QByteArray m_buffer; ///< what was read and is still needed
    qint64 m_bufferBegin = 0; ///< its place within the stream
    qint64 m_parsed = 0; ///< what lies before it within the stream was cut into frames
    std::deque<Waiting> m_messages;
    qint64 m_waitingBytes = 0;
    QByteArray m_taken; ///< the message that was taken last, where it lay not in the buffer
    QByteArray m_fragments;
    std::optional<WebSocketOpcode> m_fragmented {}; ///< of the message that is being put together
    quint64 m_arrived = 0;
    bool m_isHeldBack = false;
    bool m_isReading = false;
    bool m_isLooking = false; ///< at the socket, by hand
    std::optional<QAbstractSocket::SocketError> m_lost {}; ///< told once all that came before was read

    bool m_isPrompt = false;
    bool m_isResting = false;
    quint64 m_arrivedBeforeRest = 0;
    qint64 m_gotBytes = 0; ///< by the last read
    TimePoint m_lastRead {};
    QTimer m_rest;
};

} // namespace Shardscope
