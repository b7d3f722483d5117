// SPDX-License-Identifier: MIT
#include "core/simulator/simulatorconnection.h"

#include "core/simulator/replies.h"
#include "core/simulator/simulatorserver.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope::Simulation {

namespace {

using Kind = SimulatorFault::Kind;

// Enough to tell a message that is too long (4002) from one that is only meant to hurt.
constexpr quint64 largestIncoming = 64 * 1024;
constexpr std::size_t mostSends = 120;
constexpr std::chrono::seconds sendWindow { 60 };
// The stream waits over the first, the connection ends over the second.
constexpr qint64 fullAt = 1024 * 1024;
constexpr qint64 hopelessAt = 64LL * 1024 * 1024;
constexpr int burst = 2000;
constexpr Milliseconds retryDelay { 10 };
constexpr double fastFrom = 5000;
constexpr int mostMissed = 300;
constexpr Milliseconds heartbeatGrace { 10000 };
constexpr Milliseconds closeTimeout { 3000 };

Duration seconds(double value)
{
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(value));
}

/// Codes after which nothing can be resumed.
/// https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
bool endsSession(int code)
{
    static constexpr int codes[] = { 1000, 1001, 4003, 4004, 4005, 4007, 4009, 4010, 4011, 4012, 4013, 4014 };
    return std::find(std::begin(codes), std::end(codes), code) != std::end(codes);
}

} // namespace

SimulatorConnection::SimulatorConnection(QWebSocket *socket, SimulatorServer &server)
    : QObject(&server)
    , m_server(server)
    , m_socket(socket)
    , m_pacer(server.config().rate, server.config().seed)
    , m_random(server.config().seed)
{
    socket->setParent(nullptr);
    socket->setMaxAllowedIncomingMessageSize(largestIncoming);
    socket->setMaxAllowedIncomingFrameSize(largestIncoming);
    // A close frame came where this is heard; closeCode() alone reads 1000 after a mere end of the connection.
    connect(socket, &QWebSocket::aboutToClose, this, [this] { m_saidGoodbye = true; });
    connect(socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) { receive(text.toUtf8()); });
    connect(socket, &QWebSocket::binaryMessageReceived, this, &SimulatorConnection::receive);
    connect(socket, &QWebSocket::disconnected, this, [this] {
        const int code = m_socket->closeCode(); // as a number: most codes are none of the enumeration
        if (!m_closed && m_saidGoodbye)
            m_server.recorder().recordClose(CloseInitiator::Client, code, m_socket->closeReason(), m_session);
        else if (!m_closed)
            m_server.recorder().recordClose(CloseInitiator::Network, {}, {}, m_session);
        leave(!m_saidGoodbye
            || (code != QWebSocketProtocol::CloseCodeNormal && code != QWebSocketProtocol::CloseCodeGoingAway));
        Q_EMIT closed();
    });
    Clock &clock = server.clock();
    m_helloTimer = clock.createTimer([this] { sendHello(); });
    m_readyTimer = clock.createTimer([this] { beginSession(); });
    m_heartbeatTimer = clock.createTimer([this] { missHeartbeat(); });
    m_pumpTimer = clock.createTimer([this] { pump(); });
    m_happeningTimer = clock.createTimer([this] { checkHappenings(); });
    m_closeTimer = clock.createTimer([this] { m_socket->abort(); });
    m_ackTimer = clock.createTimer([this] {
        for (; m_pendingAcks > 0; --m_pendingAcks)
            send(R"({"t":null,"s":null,"op":11,"d":null})");
    });
    open();
}

SimulatorConnection::~SimulatorConnection()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

std::optional<double> SimulatorConnection::fault(Kind kind)
{
    return m_session ? m_server.faults().lasting(kind, m_session->progress(), m_server.clock().now())
                     : m_server.fault(kind);
}

void SimulatorConnection::open()
{
    const QUrlQuery query(m_socket->requestUrl());
    const QString compress = query.queryItemValue(u"compress"_s);
    if (compress == "zlib-stream"_L1)
        m_compression = WireCompression::ZlibStream;
    else if (compress == "zstd-stream"_L1)
        m_compression = WireCompression::ZstdStream;
    m_encoder = std::make_unique<MessageEncoder>(m_compression, m_server.config().rate >= fastFrom);

    const QString version = query.queryItemValue(u"v"_s);
    const QString encoding = query.queryItemValue(u"encoding"_s);
    // Later, when the owner is there to hear of an end.
    QMetaObject::invokeMethod(
        this,
        [this, version, encoding] {
            if (m_closed)
                return;
            if (!version.isEmpty() && version != "10"_L1)
                return close(4012, "Invalid API version.");
            if (!encoding.isEmpty() && encoding != "json"_L1)
                return close(4002, "Only encoding=json is spoken here.");
            m_helloTimer->start(seconds(fault(Kind::HelloDelay).value_or(0)));
        },
        Qt::QueuedConnection);
}

void SimulatorConnection::sendHello()
{
    if (m_closed)
        return;
    const FaultPlan &faults = m_server.faults();
    if (faults.atStart(Kind::Op7)) {
        send(R"({"t":null,"s":null,"op":7,"d":null})");
        return;
    }
    const QByteArray interval = QByteArray::number(qint64(m_server.config().heartbeatInterval.count()));
    send("{\"t\":null,\"s\":null,\"op\":10,\"d\":{\"heartbeat_interval\":" + interval
        + ",\"_trace\":[\"[\\\"shardscope-simulator\\\",{\\\"micros\\\":0.0}]\"]}}");
    expectHeartbeat();
    if (const SimulatorFault *fault = faults.atStart(Kind::Close))
        close(int(fault->value), "made by the fault close");
}

void SimulatorConnection::expectHeartbeat()
{
    const Milliseconds interval = m_server.config().heartbeatInterval;
    m_reminded = false;
    m_heartbeatTimer->start(interval + std::max(interval / 2, heartbeatGrace));
}

void SimulatorConnection::missHeartbeat()
{
    if (m_reminded)
        return close(4009, "Session timed out.");
    m_reminded = true;
    send(R"({"t":null,"s":null,"op":1,"d":null})");
    m_heartbeatTimer->start(heartbeatGrace);
}

void SimulatorConnection::receive(const QByteArray &json)
{
    if (m_closed)
        return;
    m_server.recorder().recordMessage(json, m_session);
    const TimePoint now = m_server.clock().now();
    while (!m_received.empty() && now - m_received.front() >= sendWindow)
        m_received.pop_front();
    m_received.push_back(now);
    if (m_received.size() > mostSends)
        return close(4008, "Rate limited.");

    const auto read = m_reader.read(json);
    if (const auto *mistake = std::get_if<ClientMistake>(&read))
        return close(mistake->closeCode, mistake->reason);
    const auto &message = std::get<ClientMessage>(read);
    const bool begins
        = std::holds_alternative<IdentifyMessage>(message) || std::holds_alternative<ResumeMessage>(message);
    if (begins && m_session)
        return close(4005, "Already authenticated.");
    if (!begins && !m_session && !std::holds_alternative<HeartbeatMessage>(message))
        return close(4003, "Not authenticated.");
    std::visit([this](const auto &m) { handle(m); }, message);
}

void SimulatorConnection::handle(const HeartbeatMessage &)
{
    expectHeartbeat();
    if (fault(Kind::NoAck))
        return;
    ++m_pendingAcks;
    const double mean = std::chrono::duration<double>(m_server.config().ackDelay).count();
    // A long tail, as real networks have.
    const double spread = double(m_random.lowBelow(1000)) / 250;
    m_ackTimer->start(seconds(mean * (0.5 + spread)));
}

void SimulatorConnection::handle(const IdentifyMessage &message)
{
    if (const SimulatorFault *fault = m_server.faults().atStart(Kind::Op9))
        return sendInvalidSession(fault->value != 0);
    const SimulatorServer::Admission admission = m_server.identify(message);
    if (const auto *mistake = std::get_if<ClientMistake>(&admission))
        return close(mistake->closeCode, mistake->reason);
    if (std::holds_alternative<SimulatorServer::Refused>(admission))
        return sendInvalidSession(false);
    if (message.compress && m_compression == WireCompression::None)
        m_encoder = std::make_unique<MessageEncoder>(WireCompression::Payload, m_server.config().rate >= fastFrom);
    m_session = std::get<SimulatorSession *>(admission);
    m_initialPresence = message.presence;
    m_readyTimer->start(seconds(fault(Kind::ReadyDelay).value_or(0)));
}

void SimulatorConnection::beginSession()
{
    if (!m_session->canBegin()) {
        m_readyTimer->start(Duration::zero());
        return;
    }
    Clock &clock = m_server.clock();
    if (m_initialPresence)
        m_session->setBotStatus(m_initialPresence->status);
    m_session->progress().readyAt = clock.now();
    m_server.sessionReady();
    const auto messages = m_session->begin(clock.utcMicroseconds());
    m_server.countDispatches(int(messages.size()));
    for (const QByteArray &message : messages)
        send(message);
    if (m_closed)
        return;
    m_server.recorder().recordReady(m_session, false);
    startStream();
}

void SimulatorConnection::handle(const ResumeMessage &message)
{
    if (const SimulatorFault *fault = m_server.faults().atStart(Kind::Op9))
        return sendInvalidSession(fault->value != 0);
    const SimulatorServer::Admission admission = m_server.resume(message);
    if (const auto *mistake = std::get_if<ClientMistake>(&admission))
        return close(mistake->closeCode, mistake->reason);
    if (std::holds_alternative<SimulatorServer::Refused>(admission))
        return sendInvalidSession(false);
    m_session = std::get<SimulatorSession *>(admission);
    Clock &clock = m_server.clock();
    // What went on meanwhile: the world does not wait for anybody, though not without end.
    if (m_session->detachedAt && m_session->progress().readyAt) {
        const TimePoint now = clock.now();
        const double away = std::chrono::duration<double>(now - *m_session->detachedAt).count();
        int left
            = m_session->hasSource() ? mostMissed : int(std::min(away * m_server.config().rate, double(mostMissed)));
        for (; left > 0 && m_session->isDue(now); --left) {
            if (!m_session->next(clock.utcMicroseconds()))
                break;
        }
    }
    m_session->detachedAt.reset();
    m_replayAt = message.sequence + 1;
    m_resuming = true;
    startStream();
}

void SimulatorConnection::startStream()
{
    if (m_encoder->takesDeflated() && m_server.config().rate >= fastFrom)
        m_session->deflateAhead();
    m_pacer.start(m_server.clock().now());
    checkHappenings();
    if (!m_closed)
        pump();
}

bool SimulatorConnection::isFull() const
{
    return m_socket->bytesToWrite() >= fullAt;
}

bool SimulatorConnection::replay()
{
    while (m_resuming && !m_closed && !isFull()) {
        if (m_replayAt > m_session->sequence()) {
            m_resuming = false;
            JsonWriter d;
            writeResumed(d);
            dispatch("RESUMED", d.take());
            m_server.recorder().recordReady(m_session, true);
            break;
        }
        const auto missed = m_session->replay(m_replayAt++);
        if (!missed) {
            // Answers to its commands pushed it out meanwhile.
            sendInvalidSession(false);
            return false;
        }
        send(*missed);
    }
    return !m_closed && !m_resuming;
}

void SimulatorConnection::pump()
{
    if (m_closed || !m_session)
        return;
    Clock &clock = m_server.clock();
    if (!replay()) {
        if (!m_closed && m_session)
            m_pumpTimer->start(retryDelay);
        return;
    }
    const bool isPaced = !m_session->hasSource();
    const TimePoint now = clock.now();
    const qint64 utc = clock.utcMicroseconds();
    int sent = 0;
    bool over = false;
    while (!m_closed && !isFull() && sent < burst && (isPaced ? m_pacer.isDue(now) : m_session->isDue(now))) {
        const auto next = m_session->next(utc);
        over = !next;
        if (over)
            break;
        send(*next);
        m_pacer.take();
        ++sent;
    }
    m_pacer.forgive(now);
    if (sent > 0) {
        m_server.countDispatches(sent);
        checkHappenings();
    }
    if (over || m_closed || !m_session)
        return;
    if (isFull() || sent == burst)
        m_pumpTimer->start(retryDelay);
    else if (isPaced)
        m_pumpTimer->start(m_pacer.wait(now));
    else if (const std::optional<Duration> wait = m_session->untilNext(now))
        m_pumpTimer->start(*wait);
}

void SimulatorConnection::checkHappenings()
{
    const TimePoint now = m_server.clock().now();
    const QList<SimulatorFault> &faults = m_server.faults().all();
    std::optional<Duration> next;
    for (qsizetype i = 0; i < faults.size() && m_session && !m_closed; ++i) {
        const SimulatorFault &fault = faults[i];
        const Progress &progress = m_session->progress();
        if (!FaultPlan::isHappening(fault.kind) || fault.when == SimulatorFault::When::Start || !progress.readyAt)
            continue;
        if (!FaultPlan::isDue(fault, progress, now)) {
            if (fault.when == SimulatorFault::When::Seconds) {
                const Duration left = *progress.readyAt + seconds(fault.whenValue) - now;
                next = std::min(next.value_or(left), left);
            }
            continue;
        }
        if (m_session->takeHappening(i))
            happen(fault);
    }
    if (next && !m_closed)
        m_happeningTimer->start(*next);
}

void SimulatorConnection::happen(const SimulatorFault &fault)
{
    if (fault.kind == Kind::Op7)
        send(R"({"t":null,"s":null,"op":7,"d":null})");
    else if (fault.kind == Kind::Op9)
        sendInvalidSession(fault.value != 0);
    else
        close(int(fault.value), "made by the fault close");
}

void SimulatorConnection::dispatch(const char *name, const QByteArray &d)
{
    if (!m_session)
        return;
    m_server.countDispatches(1);
    const QByteArray text = m_session->dispatch(name, d);
    // While it replays, the new one comes in its turn.
    if (!m_resuming)
        send(text);
}

void SimulatorConnection::sendInvalidSession(bool resumable)
{
    send(resumable ? R"({"t":null,"s":null,"op":9,"d":true})" : R"({"t":null,"s":null,"op":9,"d":false})");
    // The connection stays: the client may identify or resume on it, or come again.
    SimulatorSession *session = std::exchange(m_session, nullptr);
    m_resuming = false;
    for (ClockTimer *timer : { m_readyTimer.get(), m_pumpTimer.get(), m_happeningTimer.get() })
        timer->stop();
    if (session)
        Q_EMIT sessionLeft(session, resumable);
}

void SimulatorConnection::send(const QByteArray &json)
{
    if (!m_closed)
        send(m_encoder->encode(json));
}

void SimulatorConnection::send(const SimulatorSession::Numbered &next)
{
    const PreparedDispatch &dispatch = next.dispatch;
    if (dispatch.deflatedTail.isEmpty() || !m_encoder->takesDeflated())
        return send(next.text);
    send(m_encoder->encodeAhead(QByteArrayView(next.text).chopped(dispatch.tail.size()), dispatch.deflatedTail));
}

void SimulatorConnection::send(const MessageEncoder::Encoded &message)
{
    if (message.text)
        m_socket->sendTextMessage(QString::fromUtf8(message.bytes));
    else
        m_socket->sendBinaryMessage(message.bytes);
    // Whoever asks and asks and never reads is not kept in memory.
    if (m_socket->bytesToWrite() > hopelessAt)
        drop();
}

void SimulatorConnection::close(int code, const QByteArray &reason)
{
    if (m_closed)
        return;
    m_server.recorder().recordClose(CloseInitiator::Server, code, QString::fromUtf8(reason), m_session);
    leave(!endsSession(code));
    // A peer that does not read its last words is not waited for.
    m_closeTimer->start(closeTimeout);
    m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code), QString::fromUtf8(reason));
}

void SimulatorConnection::drop()
{
    if (!m_closed)
        m_server.recorder().recordClose(CloseInitiator::Server, {}, {}, m_session);
    leave(true);
    m_socket->abort();
}

void SimulatorConnection::leave(bool keepSession)
{
    if (m_closed)
        return;
    m_closed = true;
    for (ClockTimer *timer : { m_helloTimer.get(), m_readyTimer.get(), m_ackTimer.get(), m_heartbeatTimer.get(),
             m_pumpTimer.get(), m_happeningTimer.get() })
        timer->stop();
    if (SimulatorSession *session = std::exchange(m_session, nullptr))
        Q_EMIT sessionLeft(session, keepSession);
}

} // namespace Shardscope::Simulation
