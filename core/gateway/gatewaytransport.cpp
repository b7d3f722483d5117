// SPDX-License-Identifier: MIT
#include "core/gateway/gatewaytransport.h"

#include "core/gateway/networkproxy.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QNetworkRequest>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// A turn of the event loop spent on handing out; the socket is read in between, so that stamps stay true.
constexpr std::chrono::milliseconds handOutSlice { 4 };
/// Beyond this the socket waits for us: memory stays bounded under a flood.
constexpr qint64 maximumWaitingBytes = 16LL * 1024 * 1024;
/// A peer that never stops sending and never acknowledges does not keep the judgement waiting for ever.
constexpr std::chrono::seconds drainPatience { 10 };
constexpr std::chrono::milliseconds drainQuiet { 500 };
constexpr std::chrono::milliseconds drainPoll { 20 };
constexpr int maximumCloseReasonBytes = 123;
/// Far more than the commands of a minute; beyond it the peer does not read.
constexpr qint64 maximumUnsentBytes = 4LL * 1024 * 1024;
/// An answer to the upgrade has a few hundred bytes.
constexpr qint64 upgradeBufferBytes = 64LL * 1024;
constexpr int maximumUpgradeReads = 64;

} // namespace

GatewayTransport::GatewayTransport(Clock &clock, const GatewayShardConfig &config, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_config(config)
    , m_socket(QString(), QWebSocketProtocol::VersionLatest, this)
    , m_inflater(Inflater::create(config.compression, config.maximumMessageBytes))
{
    // Compressed data can be a little larger than what it holds.
    const auto limit = static_cast<quint64>(config.maximumMessageBytes) + 64 * 1024;
    m_socket.setMaxAllowedIncomingFrameSize(limit);
    m_socket.setMaxAllowedIncomingMessageSize(limit);

    // Timers of no length, not queued calls: the event loop looks at the socket before it runs them.
    for (QTimer *timer : { &m_handOutTimer, &m_drainTimer }) {
        timer->setSingleShot(true);
        timer->setInterval(0);
    }
    connect(&m_handOutTimer, &QTimer::timeout, this, [this] { handOut(false); });
    connect(&m_drainTimer, &QTimer::timeout, this, &GatewayTransport::continueDraining);

    m_socket.setReadBufferSize(upgradeBufferBytes);
    connect(&m_socket, &QWebSocket::connected, this, [this, limit] {
        m_state = State::Open;
        m_socket.setReadBufferSize(static_cast<qint64>(limit) + upgradeBufferBytes);
        Q_EMIT opened();
    });
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this,
        [this](const QByteArray &bytes) { arrive(bytes, QString(), false); });
    connect(&m_socket, &QWebSocket::textMessageReceived, this,
        [this](const QString &text) { arrive(QByteArray(), text, true); });
    connect(&m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        QStringList texts;
        for (const QSslError &error : errors)
            texts.append(error.errorString());
        m_tlsError = texts.join(u"; "_s);
    });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(&m_socket, &QWebSocket::errorOccurred, this, &GatewayTransport::socketFailed);
#else
    connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &GatewayTransport::socketFailed);
#endif
    connect(&m_socket, &QWebSocket::disconnected, this, &GatewayTransport::socketDisconnected);
}

GatewayTransport::~GatewayTransport()
{
    m_state = State::Ended;
    m_socket.disconnect(this);
    m_socket.abort();
}

void GatewayTransport::open(const QUrl &url)
{
    Q_ASSERT(m_state == State::Idle);
    m_state = State::Opening;
    QString reason;
    const std::optional<QSslConfiguration> tls = m_config.http.sslConfiguration(&reason);
    if (!tls) {
        end({ .error = GatewayError { .kind = GatewayError::Kind::Tls, .message = reason } });
        return;
    }
    m_socket.setSslConfiguration(*tls);
    m_socket.setProxy(networkProxyFor(m_config.proxy, url));
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", m_config.http.effectiveUserAgent());
    m_socket.open(request);
    // Qt tells neither of the pings that it answers nor of a header that never ends; the socket that it made does.
    if (const auto *wire = m_socket.findChild<QAbstractSocket *>())
        connect(wire, &QAbstractSocket::readyRead, this, [this, wire] { afterReading(wire->bytesAvailable()); });
}

void GatewayTransport::boundMemory(qint64 waitingBytes)
{
    const auto leave = [this](const QString &message) {
        abort({ .kind = GatewayError::Kind::Protocol, .message = message.arg(m_socket.requestUrl().host()) });
    };
    if (m_state == State::Opening && (++m_upgradeReads > maximumUpgradeReads || waitingBytes >= upgradeBufferBytes))
        leave(tr("%1 answers the WebSocket upgrade with a header without end."));
    else if (m_state == State::Open && m_socket.bytesToWrite() > maximumUnsentBytes)
        leave(tr("%1 does not read what is sent to it."));
}

/// The WebSocket has taken all that was there and every message has its stamp. One turn of the event loop less than
/// waiting for the timer, which on a calm stream is what a message costs most.
void GatewayTransport::afterReading(qint64 waitingBytes)
{
    boundMemory(waitingBytes);
    if (m_state == State::Open)
        handOut(false);
}

void GatewayTransport::send(const QByteArray &json)
{
    if (m_state == State::Open)
        m_socket.sendTextMessage(QString::fromUtf8(json));
}

void GatewayTransport::close(int code, const QString &reason)
{
    if (m_state == State::Ended)
        return;
    if (m_state == State::Open) {
        QByteArray words = reason.toUtf8().left(maximumCloseReasonBytes);
        while (!words.isEmpty() && QString::fromUtf8(words).contains(QChar::ReplacementCharacter))
            words.chop(1); // never half a character
        m_socket.disconnect(this);
        m_socket.close(static_cast<QWebSocketProtocol::CloseCode>(code), QString::fromUtf8(words));
        end({ .by = CloseInitiator::Client, .code = code, .reason = QString::fromUtf8(words), .wasOpen = true });
        return;
    }
    m_socket.disconnect(this);
    m_socket.abort();
    end({ .by = CloseInitiator::Client });
}

void GatewayTransport::abort(const GatewayError &error)
{
    if (m_state == State::Ended)
        return;
    const bool wasOpen = m_state == State::Open;
    m_socket.disconnect(this);
    m_socket.abort();
    end({ .by = CloseInitiator::Client, .wasOpen = wasOpen, .error = error });
}

void GatewayTransport::arrive(const QByteArray &bytes, const QString &text, bool isText)
{
    m_arrivals.push_back({ bytes, text, isText, m_clock.now(), m_clock.utcMicroseconds() });
    m_waitingBytes += m_arrivals.back().size();
    ++m_arrived;
    // No more than it takes: a turn that handed out all that waits would hold up the heartbeats.
    while (m_waitingBytes > maximumWaitingBytes && m_state != State::Ended)
        handOutNext();
    if (!m_handOutTimer.isActive())
        m_handOutTimer.start();
}

void GatewayTransport::handOutNext()
{
    const Arrival arrival = std::move(m_arrivals.front());
    m_arrivals.pop_front();
    m_waitingBytes -= arrival.size();
    handOutOne(arrival);
}

void GatewayTransport::handOut(bool everything)
{
    // The real clock on purpose: this bounds a turn of the real event loop.
    const auto deadline = std::chrono::steady_clock::now() + handOutSlice;
    while (!m_arrivals.empty() && m_state != State::Ended) {
        handOutNext();
        if (!everything && std::chrono::steady_clock::now() >= deadline)
            break;
    }
    if (m_state != State::Ended && !m_arrivals.empty())
        m_handOutTimer.start();
    else
        m_handOutTimer.stop();
}

void GatewayTransport::handOutOne(const Arrival &arrival)
{
    const QByteArray bytes = arrival.isText ? arrival.text.toUtf8() : arrival.bytes;
    m_wireBytes += bytes.size();
    Inflater::Result result = m_inflater->feed(bytes, arrival.isText);
    switch (result.status) {
    case Inflater::Status::NeedMore: return;
    case Inflater::Status::Failed: Q_EMIT inflateFailed(result.reason, bytes, m_wireBytes); return;
    case Inflater::Status::Complete: break;
    }
    const qint64 wireBytes = std::exchange(m_wireBytes, 0);
    Q_EMIT messageReceived({ std::move(result.json), wireBytes, arrival.receivedAt, arrival.at });
}

void GatewayTransport::whenDrained(std::function<void()> callback)
{
    const auto now = std::chrono::steady_clock::now();
    m_drains.push_back({ std::move(callback), m_arrived, now, now + drainPatience, false });
    m_drainTimer.start(0);
}

void GatewayTransport::continueDraining()
{
    // The first turn looks at the socket once more. Where something came, more may be on its way: the peer could
    // send on only after we had read.
    const auto now = std::chrono::steady_clock::now();
    std::vector<Drain> waiting = std::exchange(m_drains, {});
    for (Drain &drain : waiting) {
        if (drain.arrivedBefore != m_arrived || !m_arrivals.empty()) {
            drain.arrivedBefore = m_arrived;
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
    const auto make = [](GatewayError::Kind kind, const QString &message) {
        return GatewayError { .kind = kind, .message = message };
    };
    const QString host = m_socket.requestUrl().host();
    // Qt marks replies of a proxy with "###" and speaks of HTTP in a sentence of its own.
    const QString words = m_socket.errorString().remove(u"###"_s);
    static const QRegularExpression status(u"status code: (\\d{3})"_s);
    switch (error) {
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return make(GatewayError::Kind::Tls,
            tr("TLS with %1 failed: %2. Where the server has an authority of its own, name its certificate with --ca-file.")
                .arg(host, m_tlsError.isEmpty() ? words : m_tlsError));
    case QAbstractSocket::HostNotFoundError:
        return make(GatewayError::Kind::Network, tr("The host %1 was not found. Check the address and the name server.").arg(host));
    case QAbstractSocket::ConnectionRefusedError:
        if (const QRegularExpressionMatch match = status.match(words); match.hasMatch()) {
            return make(GatewayError::Kind::Network,
                tr("%1 answered the WebSocket upgrade with HTTP %2.").arg(host, match.captured(1)));
        }
        return make(GatewayError::Kind::Network,
            tr("%1 refused the connection on port %2: %3.").arg(host).arg(m_socket.requestUrl().port(m_socket.requestUrl().scheme() == "wss"_L1 ? 443 : 80)).arg(words));
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return make(GatewayError::Kind::Network,
            tr("The proxy asks for a user and password; give them as user:password in SHARDSCOPE_PROXY_AUTH."));
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return make(GatewayError::Kind::Network, tr("The proxy did not let us through: %1.").arg(words));
    default: break;
    }
    return make(GatewayError::Kind::Network, tr("The connection to %1 failed: %2.").arg(host, words));
}

void GatewayTransport::socketFailed(QAbstractSocket::SocketError error)
{
    qCDebug(lcTransport) << "socket error" << error;
    if (m_state == State::Opening) {
        // Some failures are followed by disconnected(), some never: this is the end either way.
        // Not abort(): this may be said from inside a TLS handshake, which would leave its objects behind.
        const GatewayError described = describe(error);
        m_socket.disconnect(this);
        end({ .error = described });
        return;
    }
    // disconnected() follows, with a close code of 1000 that nobody sent.
    m_networkLost = true;
}

QString GatewayTransport::explainOwnClose(const QString &reason)
{
    // Qt refuses registered codes newer than itself (1012 to 1014) and forgets which one it was.
    if (reason.contains("close code"_L1))
        return tr("The gateway closed the connection with a code that Qt does not know; 1012, a restart, is one.");
    if (reason.contains("too big"_L1))
        return tr("A message is larger than --max-message allows.");
    return tr("The gateway broke the WebSocket protocol: %1").arg(reason);
}

void GatewayTransport::socketDisconnected()
{
    if (m_state == State::Opening) {
        // The error that tells why comes only after this signal.
        QMetaObject::invokeMethod(this, [this] {
            if (m_state == State::Opening)
                end({ .error = describe(QAbstractSocket::RemoteHostClosedError) });
        }, Qt::QueuedConnection);
        return;
    }
    handOut(true);
    if (m_state == State::Ended)
        return; // what came last ended it
    if (m_networkLost) {
        end({ .by = CloseInitiator::Network, .wasOpen = true });
        return;
    }
    const int code = m_socket.closeCode();
    const QString reason = m_socket.closeReason();
    // Qt closes by itself where the peer breaks the WebSocket protocol, and says so in these words.
    static const QRegularExpression own(u"frame|opcode|UTF-8|close code|too big|Rsv|length|Length"_s);
    const bool byQt = (code == QWebSocketProtocol::CloseCodeProtocolError || code == QWebSocketProtocol::CloseCodeWrongDatatype
                          || code == QWebSocketProtocol::CloseCodeTooMuchData)
        && own.match(reason).hasMatch();
    TransportClose close { .by = byQt ? CloseInitiator::Client : CloseInitiator::Server, .code = code, .reason = reason, .wasOpen = true };
    if (byQt)
        close.error = GatewayError { .kind = GatewayError::Kind::Protocol, .message = explainOwnClose(reason) };
    end(close);
}

void GatewayTransport::end(TransportClose close)
{
    if (m_state == State::Ended)
        return;
    m_state = State::Ended;
    m_arrivals.clear();
    Q_EMIT closed(close);
}

} // namespace Shardscope
