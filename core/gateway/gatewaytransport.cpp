// SPDX-License-Identifier: MIT
#include "core/gateway/gatewaytransport.h"

#include "core/gateway/networkfault.h"
#include "core/gateway/networkproxy.h"
#include "core/logging.h"

#include <QScopedValueRollback>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// A turn of the event loop spent on handing out; the socket is read in between, so that stamps stay true. The clock is
/// looked at now and then: to ask it costs as much as to read a short message.
constexpr std::chrono::milliseconds handOutSlice { 4 };
constexpr qsizetype bytesBetweenLooks = 16 * 1024;
/// A peer that never stops sending and never acknowledges does not keep the judgement waiting for ever.
constexpr std::chrono::seconds drainPatience { 10 };
constexpr std::chrono::milliseconds drainQuiet { 500 };
constexpr std::chrono::milliseconds drainPoll { 20 };

} // namespace

GatewayTransport::GatewayTransport(Clock &clock, const GatewayShardConfig &config, QObject *parent)
    : QObject(parent)
    , m_config(config)
    // Compressed data can be a little larger than what it holds.
    , m_socket(clock, config.maximumMessageBytes + 64 * 1024)
    , m_inflater(Inflater::create(config.compression, config.maximumMessageBytes))
{
    // Timers of no length, not queued calls: the event loop looks at the socket before it runs them.
    for (QTimer *timer : { &m_handOutTimer, &m_drainTimer }) {
        timer->setSingleShot(true);
        timer->setInterval(0);
    }
    connect(&m_handOutTimer, &QTimer::timeout, this, [this] { handOut(false); });
    connect(&m_drainTimer, &QTimer::timeout, this, &GatewayTransport::continueDraining);

    connect(&m_socket, &WebSocketClient::opened, this, [this] {
        m_state = State::Open;
        Q_EMIT opened();
    });
    connect(&m_socket, &WebSocketClient::messagesArrived, this, [this] { handOut(false); });
    connect(&m_socket, &WebSocketClient::closeReceived, this, &GatewayTransport::closeReceived);
    connect(&m_socket, &WebSocketClient::violated, this, &GatewayTransport::violated);
    connect(&m_socket, &WebSocketClient::failed, this, &GatewayTransport::socketFailed);
    connect(&m_socket, &WebSocketClient::abused, this, [this](bool isUpgrade) {
        const QString message = isUpgrade ? tr("%1 answers the WebSocket upgrade with a header without end.")
                                          : tr("%1 does not read what is sent to it.");
        abort({ .kind = GatewayError::Kind::Protocol, .message = message.arg(m_url.host()) });
    });
    connect(&m_socket, &WebSocketClient::refused, this, [this](int status, const QString &reason) {
        fail(GatewayError::Kind::Network,
            reason.isEmpty() ? tr("%1 answered the WebSocket upgrade with HTTP %2.").arg(m_url.host()).arg(status)
                             : tr("%1 did not open a WebSocket: %2.").arg(m_url.host(), reason));
    });
}

GatewayTransport::~GatewayTransport()
{
    m_state = State::Ended;
    m_socket.silence();
}

void GatewayTransport::open(const QUrl &url)
{
    Q_ASSERT(m_state == State::Idle);
    m_state = State::Opening;
    m_url = url;
    QString reason;
    const std::optional<QSslConfiguration> tls = m_config.http.sslConfiguration(&reason);
    if (!tls) {
        fail(GatewayError::Kind::Tls, reason);
        return;
    }
    m_socket.open(url, m_config.http.effectiveUserAgent(), *tls, networkProxyFor(m_config.proxy, url));
}

void GatewayTransport::send(const QByteArray &json)
{
    if (m_state == State::Open)
        m_socket.sendText(json);
}

void GatewayTransport::close(int code, const QString &reason)
{
    if (m_state == State::Ended)
        return;
    const bool wasOpen = m_state == State::Open;
    TransportClose close { .by = CloseInitiator::Client, .wasOpen = wasOpen };
    if (wasOpen) {
        close.code = code;
        close.reason = fittingCloseReason(reason);
        m_socket.close(code, reason);
    } else {
        m_socket.abort();
    }
    end(close);
}

void GatewayTransport::drop()
{
    if (m_state == State::Ended)
        return;
    const bool wasOpen = m_state == State::Open;
    m_socket.reset();
    end({ .by = CloseInitiator::Client, .wasOpen = wasOpen });
}

void GatewayTransport::abort(const GatewayError &error)
{
    if (m_state == State::Ended)
        return;
    const bool wasOpen = m_state == State::Open;
    m_socket.abort();
    end({ .by = CloseInitiator::Client, .wasOpen = wasOpen, .error = error });
}

void GatewayTransport::handOut(bool everything)
{
    if (m_isHandingOut)
        return;
    const QScopedValueRollback handingOut(m_isHandingOut, true);
    // The real clock on purpose: this bounds a turn of the real event loop.
    const auto deadline = std::chrono::steady_clock::now() + handOutSlice;
    WebSocketClient::Message message;
    qsizetype bytes = 0;
    while (m_state != State::Ended && m_socket.takeNext(&message)) {
        bytes += handOutOne(message);
        if (everything || bytes < bytesBetweenLooks)
            continue;
        bytes = 0;
        if (std::chrono::steady_clock::now() >= deadline)
            break;
    }
    if (m_state != State::Ended && m_socket.hasNext())
        m_handOutTimer.start();
    else
        m_handOutTimer.stop();
}

/// The bytes that were worked on.
qsizetype GatewayTransport::handOutOne(const WebSocketClient::Message &message)
{
    m_wireBytes += message.bytes.size();
    Inflater::Result result = m_inflater->feed(message.bytes, message.isText);
    switch (result.status) {
    case Inflater::Status::NeedMore: return message.bytes.size();
    case Inflater::Status::Failed:
        Q_EMIT inflateFailed(result.reason, message.bytes.toByteArray(), m_wireBytes);
        return message.bytes.size();
    case Inflater::Status::Complete: break;
    }
    const qsizetype bytes = result.json.size();
    const qint64 wireBytes = std::exchange(m_wireBytes, 0);
    Q_EMIT messageReceived({ std::move(result.json), wireBytes, message.receivedAt, message.at });
    return bytes;
}

void GatewayTransport::whenDrained(std::function<void()> callback)
{
    const auto now = std::chrono::steady_clock::now();
    m_drains.push_back({ std::move(callback), m_socket.arrived(), now, now + drainPatience, false });
    m_drainTimer.start(0);
}

void GatewayTransport::continueDraining()
{
    // The first turn looks at the socket once more. Where something came, more may be on its way: the peer could
    // send on only after we had read.
    const auto now = std::chrono::steady_clock::now();
    std::vector<Drain> waiting = std::exchange(m_drains, {});
    for (Drain &drain : waiting) {
        if (drain.arrivedBefore != m_socket.arrived() || m_socket.hasNext()) {
            drain.arrivedBefore = m_socket.arrived();
            drain.lastArrival = now;
            drain.isFlood = true;
        }
        const bool isQuiet = !drain.isFlood || now - drain.lastArrival >= drainQuiet;
        if (m_state == State::Ended || isQuiet || now >= drain.patience)
            drain.callback();
        else
            m_drains.push_back(std::move(drain));
    }
    if (!m_drains.empty())
        m_drainTimer.start(drainPoll);
}

GatewayError GatewayTransport::describe(QAbstractSocket::SocketError error) const
{
    const std::optional<NetworkFault> certificate = certificateFault(m_socket.tlsErrors(), m_url.host());
    if (certificate)
        return certificate->error();
    return socketFault(error, m_url, networkProxyFor(m_config.proxy, m_url).hostName(), m_socket.errorString()).error();
}

void GatewayTransport::socketFailed(QAbstractSocket::SocketError error)
{
    qCDebug(lcTransport) << "socket error" << error;
    if (m_state == State::Opening) {
        end({ .error = describe(error) });
        return;
    }
    handOut(true);
    if (m_state != State::Ended) // what came last may have ended it
        end({ .by = CloseInitiator::Network, .wasOpen = true });
}

void GatewayTransport::closeReceived(std::optional<int> code, const QString &reason)
{
    handOut(true);
    if (m_state != State::Ended)
        end({ .by = CloseInitiator::Server, .code = code, .reason = reason, .wasOpen = true });
}

void GatewayTransport::violated(const WebSocketViolation &violation)
{
    handOut(true);
    if (m_state == State::Ended)
        return;
    const QString message = violation.kind == WebSocketViolation::Kind::TooLarge
        ? tr("A message is larger than --max-message allows.")
        : tr("The gateway broke the WebSocket protocol: %1.").arg(violation.reason);
    end({ .by = CloseInitiator::Client,
        .code = static_cast<int>(violation.kind),
        .reason = violation.reason,
        .wasOpen = true,
        .error = GatewayError { .kind = GatewayError::Kind::Protocol, .message = message } });
}

void GatewayTransport::fail(GatewayError::Kind kind, const QString &message)
{
    end({ .error = GatewayError { .kind = kind, .message = message } });
}

void GatewayTransport::end(TransportClose close)
{
    if (m_state == State::Ended)
        return;
    m_state = State::Ended;
    Q_EMIT closed(close);
}

} // namespace Shardscope
