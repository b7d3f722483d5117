// SPDX-License-Identifier: MIT
#include "core/gateway/websocketclient.h"

#include "core/gateway/websocketupgrade.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QScopedValueRollback>
#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>
#include <cstring>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// Read at once: enough for dozens of messages, little enough to stay in the processor's caches.
constexpr qint64 readBytes = 64LL * 1024;
/// Beyond this the socket waits for who takes the messages: memory stays bounded under a flood.
constexpr qint64 maximumWaitingBytes = 16LL * 1024 * 1024;
/// Far more than the commands of a minute; beyond it the peer does not read.
constexpr qint64 maximumUnsentBytes = 4LL * 1024 * 1024;
/// An answer to the upgrade has a few hundred bytes.
constexpr qint64 maximumAnswerBytes = 64LL * 1024;
constexpr int maximumUpgradeReads = 64;
/// Kept for the next messages; what a giant needed is not.
constexpr qsizetype keptBufferBytes = 1024 * 1024;
constexpr qint64 calmBytes = 16LL * 1024;
constexpr std::chrono::milliseconds restTime { 4 };
constexpr std::chrono::milliseconds busyGap { 1 };
constexpr quint64 busyMessages = 3; ///< more came within a rest: it was worth it

} // namespace

WebSocketClient::WebSocketClient(Clock &clock, qint64 maximumMessageBytes, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_maximumBytes(maximumMessageBytes)
{
    m_rest.setSingleShot(true);
    m_rest.setTimerType(Qt::PreciseTimer);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &WebSocketClient::read);
}

WebSocketClient::~WebSocketClient()
{
    finish();
    if (m_socket)
        m_socket->abort();
}

void WebSocketClient::open(
    const QUrl &url, const QByteArray &userAgent, const QSslConfiguration &tls, const QNetworkProxy &proxy)
{
    const bool isSecure = url.scheme() == "wss"_L1;
    m_url = url;
    m_userAgent = userAgent;
    m_state = State::Connecting;
    auto secure = isSecure ? std::make_unique<QSslSocket>() : nullptr;
    QSslSocket *const encrypted = secure.get();
    m_socket = isSecure ? std::unique_ptr<QTcpSocket>(std::move(secure)) : std::make_unique<QTcpSocket>();
    m_socket->setProxy(proxy);
    m_socket->setReadBufferSize(readBytes);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &WebSocketClient::socketReady);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &WebSocketClient::lost);
    const auto port = static_cast<quint16>(url.port(isSecure ? 443 : 80));
    if (!encrypted) {
        connect(m_socket.get(), &QTcpSocket::connected, this, &WebSocketClient::startUpgrade);
        m_socket->connectToHost(url.host(), port);
        return;
    }
    connect(encrypted, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(encrypted, &QSslSocket::encrypted, this, &WebSocketClient::startUpgrade);
    encrypted->setSslConfiguration(tls);
    encrypted->connectToHostEncrypted(url.host(), port);
}

void WebSocketClient::startUpgrade()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_state = State::Upgrading;
    m_key = WebSocketUpgrade::randomKey();
    m_socket->write(WebSocketUpgrade::request(m_url, m_userAgent, m_key));
}

void WebSocketClient::sendText(QByteArrayView utf8)
{
    if (m_state == State::Open)
        sendFrame(WebSocketOpcode::Text, utf8);
}

void WebSocketClient::sendFrame(WebSocketOpcode opcode, QByteArrayView payload)
{
    m_socket->write(clientFrame(opcode, payload, QRandomGenerator::system()->generate()));
}

void WebSocketClient::close(int code, const QString &reason)
{
    if (m_state == State::Open) {
        sendFrame(WebSocketOpcode::Close, closePayload(code, reason));
        m_socket->flush();
    }
    finish();
    if (m_socket)
        m_socket->disconnectFromHost();
}

void WebSocketClient::abort()
{
    finish();
    if (m_socket)
        m_socket->abort();
}

void WebSocketClient::reset()
{
#ifdef Q_OS_UNIX
    // Closing a socket that does not linger sends RST in place of FIN. Behind SOCKS5 Qt tells a number of its own, which
    // may be that of another file.
    const linger now { .l_onoff = 1, .l_linger = 0 };
    if (m_socket && m_socket->proxy().type() != QNetworkProxy::Socks5Proxy && m_socket->socketDescriptor() >= 0)
        setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    abort();
}

void WebSocketClient::silence()
{
    finish();
}

/// The socket is let go by its owner: this may be said from inside a TLS handshake, whose objects it holds.
void WebSocketClient::finish()
{
    m_state = State::Ended;
    m_rest.stop();
    if (m_socket)
        m_socket->disconnect(this);
}

QString WebSocketClient::errorString() const
{
    return m_socket ? m_socket->errorString() : QString();
}

void WebSocketClient::lost(QAbstractSocket::SocketError error)
{
    // That nothing came while it looked is no error.
    if (m_isLooking && error == QAbstractSocket::SocketTimeoutError)
        return;
    m_lost = error;
    read();
}

void WebSocketClient::socketReady()
{
    if (!m_isResting)
        read();
}

void WebSocketClient::setPrompt(bool prompt)
{
    m_isPrompt = prompt;
    if (prompt && m_isResting)
        read();
}

/// After a read: whether the next may wait a little.
void WebSocketClient::rest()
{
    const TimePoint now = std::chrono::steady_clock::now();
    const bool wasResting = std::exchange(m_isResting, false);
    const bool isBusy = wasResting ? m_arrived - m_arrivedBeforeRest >= busyMessages : now - m_lastRead < busyGap;
    m_lastRead = now;
    // Much at once means that more waits already: to rest would only make it wait longer.
    if (m_state != State::Open || m_isPrompt || !isBusy || m_gotBytes > calmBytes)
        return;
    // A full buffer keeps Qt from looking at the socket, so that nobody wakes up for what comes meanwhile.
    m_isResting = true;
    m_arrivedBeforeRest = m_arrived;
    m_socket->setReadBufferSize(1);
    m_rest.start();
}

void WebSocketClient::read()
{
    if (m_isReading || m_state == State::Ended)
        return;
    if (m_waitingBytes > maximumWaitingBytes) {
        m_isHeldBack = true;
        return;
    }
    const QScopedValueRollback reading(m_isReading, true);
    m_isHeldBack = false;
    if (m_isResting) {
        m_rest.stop();
        m_socket->setReadBufferSize(readBytes);
        const QScopedValueRollback looking(m_isLooking, true);
        m_socket->waitForReadyRead(0); // waits for nothing
    }
    const TimePoint now = m_clock.now();
    const qint64 at = m_clock.utcMicroseconds();
    const quint64 before = m_arrived;
    m_gotBytes = 0;
    while (m_state != State::Ended && m_waitingBytes <= maximumWaitingBytes && readSome(now, at)) { }
    rest();
    if (m_arrived != before)
        Q_EMIT messagesArrived();
    // What came before the end is still a message.
    if (m_lost && m_state != State::Ended && m_socket->bytesAvailable() == 0) {
        finish();
        Q_EMIT failed(*m_lost);
    }
}

bool WebSocketClient::readSome(TimePoint now, qint64 at)
{
    const qint64 available = m_socket->bytesAvailable();
    if (available <= 0)
        return false;
    makeRoom();
    const qsizetype used = m_buffer.size();
    m_buffer.resize(used + static_cast<qsizetype>(available));
    const qint64 got = std::max<qint64>(m_socket->read(m_buffer.data() + used, available), 0);
    m_buffer.resize(used + static_cast<qsizetype>(got));
    m_gotBytes += got;
    if (m_state == State::Upgrading)
        readAnswer();
    if (m_state == State::Open)
        readFrames(now, at);
    return got > 0;
}

/// Lets go of what was taken and keeps the rest at the beginning.
void WebSocketClient::makeRoom()
{
    const auto inBuffer = std::find_if(
        m_messages.begin(), m_messages.end(), [](const Waiting &waiting) { return waiting.own.isEmpty(); });
    const qint64 needed = inBuffer == m_messages.end() ? m_parsed : inBuffer->offset;
    const qint64 gone = needed - m_bufferBegin;
    if (gone <= 0)
        return;
    const qsizetype left = m_buffer.size() - static_cast<qsizetype>(gone);
    if (left == 0 && m_buffer.capacity() > keptBufferBytes)
        m_buffer = {};
    else if (left > 0)
        std::memmove(m_buffer.data(), m_buffer.constData() + gone, static_cast<std::size_t>(left));
    m_buffer.resize(left);
    m_bufferBegin = needed;
}

QByteArrayView WebSocketClient::view(qint64 offset, qint64 length) const
{
    return QByteArrayView(m_buffer).sliced(offset - m_bufferBegin, length);
}

void WebSocketClient::readAnswer()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        if (++m_upgradeReads > maximumUpgradeReads || m_buffer.size() >= maximumAnswerBytes) {
            finish();
            Q_EMIT abused(true);
        }
        return;
    }
    const WebSocketUpgrade::Answer answer = WebSocketUpgrade::readAnswer(m_buffer.first(end + 2), m_key);
    m_parsed = end + 4;
    if (!answer.isAccepted) {
        finish();
        Q_EMIT refused(answer.status, answer.reason);
        return;
    }
    m_state = State::Open;
    Q_EMIT opened();
}

void WebSocketClient::readFrames(TimePoint now, qint64 at)
{
    while (m_state == State::Open) {
        const QByteArrayView rest = view(m_parsed, m_bufferBegin + m_buffer.size() - m_parsed);
        std::optional<WebSocketViolation> violation;
        const std::optional<WebSocketFrame> frame = readFrame(rest, m_maximumBytes, &violation);
        if (violation) {
            violate(*violation);
            return;
        }
        if (!frame || rest.size() - frame->headBytes < frame->payloadBytes)
            return;
        m_parsed += frame->headBytes;
        if (!takeFrame(*frame, now, at))
            return;
        m_parsed += frame->payloadBytes;
    }
}

bool WebSocketClient::takeFrame(const WebSocketFrame &frame, TimePoint now, qint64 at)
{
    const QByteArrayView payload = view(m_parsed, frame.payloadBytes);
    switch (frame.opcode) {
    case WebSocketOpcode::Continuation:
    case WebSocketOpcode::Text:
    case WebSocketOpcode::Binary:
        return takeData(frame, now, at);
    case WebSocketOpcode::Close:
        return takeClose(payload);
    case WebSocketOpcode::Ping:
        sendFrame(WebSocketOpcode::Pong, payload);
        if (m_socket->bytesToWrite() <= maximumUnsentBytes)
            return true;
        finish();
        Q_EMIT abused(false);
        return false;
    case WebSocketOpcode::Pong:
        return true;
    }
    return true;
}

bool WebSocketClient::takeData(const WebSocketFrame &frame, TimePoint now, qint64 at)
{
    const bool isContinuation = frame.opcode == WebSocketOpcode::Continuation;
    if (isContinuation != m_fragmented.has_value())
        return violate({ WebSocketViolation::Kind::Protocol,
            isContinuation ? tr("a frame continues a message that did not begin")
                           : tr("a message begins before the one before it has ended") });
    Waiting waiting { m_parsed, frame.payloadBytes, frame.opcode == WebSocketOpcode::Text, now, at };
    if (isContinuation || !frame.isFinal) {
        if (m_fragments.size() + frame.payloadBytes > m_maximumBytes)
            return violate({ WebSocketViolation::Kind::TooLarge, tr("a message is too large") });
        if (!isContinuation)
            m_fragmented = frame.opcode;
        m_fragments.append(view(m_parsed, frame.payloadBytes));
        if (!frame.isFinal)
            return true;
        waiting.isText = *m_fragmented == WebSocketOpcode::Text;
        waiting.own = std::exchange(m_fragments, {});
        waiting.length = waiting.own.size();
        m_fragmented.reset();
    }
    if (waiting.isText
        && !isUtf8(waiting.own.isEmpty() ? view(waiting.offset, waiting.length) : QByteArrayView(waiting.own)))
        return violate({ WebSocketViolation::Kind::WrongData, tr("a text is not UTF-8") });
    m_waitingBytes += waiting.length;
    ++m_arrived;
    m_messages.push_back(std::move(waiting));
    return true;
}

bool WebSocketClient::takeClose(QByteArrayView payload)
{
    std::optional<WebSocketViolation> violation;
    const WebSocketClosePayload close = readClosePayload(payload, &violation);
    if (violation)
        return violate(*violation);
    sendFrame(WebSocketOpcode::Close, payload.first(std::min<qsizetype>(payload.size(), 2)));
    m_socket->flush();
    // Handed out before the end is told.
    if (hasNext())
        Q_EMIT messagesArrived();
    if (m_state == State::Ended)
        return false;
    finish();
    m_socket->disconnectFromHost();
    Q_EMIT closeReceived(close.code, close.reason);
    return false;
}

bool WebSocketClient::violate(const WebSocketViolation &violation)
{
    sendFrame(WebSocketOpcode::Close, closePayload(static_cast<int>(violation.kind), violation.reason));
    m_socket->flush();
    if (hasNext())
        Q_EMIT messagesArrived();
    if (m_state == State::Ended)
        return false;
    finish();
    m_socket->disconnectFromHost();
    Q_EMIT violated(violation);
    return false;
}

bool WebSocketClient::takeNext(Message *message)
{
    if (m_messages.empty() && m_isHeldBack && m_state == State::Open)
        read();
    if (m_messages.empty())
        return false;
    Waiting next = std::move(m_messages.front());
    m_messages.pop_front();
    m_waitingBytes -= next.length;
    m_taken = std::move(next.own);
    message->bytes = m_taken.isEmpty() ? view(next.offset, next.length) : QByteArrayView(m_taken);
    message->isText = next.isText;
    message->receivedAt = next.receivedAt;
    message->at = next.at;
    return true;
}

} // namespace Shardscope
