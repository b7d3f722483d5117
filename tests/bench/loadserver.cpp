// SPDX-License-Identifier: MIT
#include "tests/bench/loadserver.h"

#include <QCryptographicHash>

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstdio>
#include <ctime>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <simdjson.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

namespace Shardscope::Bench {

namespace {

/// What is due is looked at so often. Packets of a real gateway come in bundles as well.
constexpr qint64 tickMicroseconds = 500;
/// So many frames are handed to the kernel at once: what is said in between waits for no more than these.
constexpr qint64 burst = 64;
constexpr int heartbeatInterval = 41'250;
constexpr qsizetype mostIncoming = 1024 * 1024;

const QByteArray hello("{\"t\":null,\"s\":null,\"op\":10,\"d\":{\"heartbeat_interval\":"
    + QByteArray::number(heartbeatInterval) + ",\"_trace\":[]}}");
const QByteArray acknowledgement(R"({"t":null,"s":null,"op":11,"d":null})");
const QByteArray beatRequest(R"({"t":null,"s":null,"op":1,"d":null})");

QByteArray readyMessage(quint16 port)
{
    return R"({"t":"READY","s":1,"op":0,"d":{"v":10,"user_settings":{},"user":{"verified":true,"username":"bench",)"
           R"("mfa_enabled":false,"id":"687289585438058518","global_name":null,"flags":0,"email":null,"discriminator":"0420",)"
           R"("bot":true,"avatar":null},"session_type":"normal","session_id":"3f1c0a8a6f6f4d2c9f4e57f9b1f8a7d2",)"
           R"("resume_gateway_url":"ws://127.0.0.1:)"
        + QByteArray::number(port)
        + R"(","relationships":[],"private_channels":[],"presences":[],"guilds":[],"guild_join_requests":[],)"
          R"("geo_ordered_rtc_regions":[],"auth":{},"application":{"id":"687289585438058518","flags":565248},"_trace":[]}})";
}

quint16 portOf(int socket)
{
    sockaddr_in address {};
    socklen_t length = sizeof address;
    ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &length);
    return ntohs(address.sin_port);
}

} // namespace

struct LoadServer::Connection
{
    int socket = -1;
    enum class Stage
    {
        Unknown,
        Echo,
        Greeted,
        Ready
    } stage
        = Stage::Unknown;
    QByteArray in {};
    const Wire *wire = nullptr;
    WireCompression compression = WireCompression::None;
    bool saidAnything = false;
    std::deque<QByteArray> words {}; ///< JSON to be said in between
    QByteArray own {}; ///< what current looks at where it is not of the wire
    QByteArrayView current {}; ///< whole frames, the rest of which goes first
    qint64 sent = 0; ///< dispatches, those in current included
    qint64 aloneUntil = 0; ///< frames before it refer to nothing
    qint64 begin = 0; ///< microseconds: when the first dispatch is due
    qint64 nextBeat = 0;
    std::deque<qint64> acks {}; ///< when they are due
    bool told = false;
    bool waitsForRoom = false;
    timespec cpuAtBegin {};
};

LoadServer::LoadServer(LoadPlan plan, std::vector<Wire> wires)
    : m_plan(plan)
    , m_wires(std::move(wires))
{
}

LoadServer::~LoadServer()
{
    while (!m_connections.empty())
        drop(m_connections.begin()->first);
    for (const int descriptor : { m_poll, m_listener, m_timer }) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
}

qint64 LoadServer::now()
{
    timespec time {};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
}

quint16 LoadServer::listen()
{
    m_poll = ::epoll_create1(EPOLL_CLOEXEC);
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    m_timer = ::timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool isOpen = ::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        && ::listen(m_listener, 8) == 0 && armTimer(now() + tickMicroseconds);
    for (const int descriptor : { STDIN_FILENO, m_listener, m_timer }) {
        epoll_event event {};
        event.events = EPOLLIN;
        event.data.fd = descriptor;
        ::epoll_ctl(m_poll, EPOLL_CTL_ADD, descriptor, &event);
    }
    return isOpen ? portOf(m_listener) : 0;
}

void LoadServer::run()
{
    epoll_event events[16];
    while (true) {
        const int count = ::epoll_wait(m_poll, events, std::size(events), -1);
        for (int i = 0; i < count; ++i) {
            const int descriptor = events[i].data.fd;
            if (descriptor == STDIN_FILENO) {
                char byte = 0;
                if (::read(STDIN_FILENO, &byte, 1) <= 0)
                    return;
            } else if (descriptor == m_listener) {
                accept();
            } else if (descriptor == m_timer) {
                tick();
            } else if (const auto found = m_connections.find(descriptor); found != m_connections.end()) {
                if (events[i].events & EPOLLOUT)
                    pump(*found->second);
                if (events[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR))
                    read(*found->second);
            }
        }
    }
}

void LoadServer::accept()
{
    const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (socket < 0)
        return;
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    auto connection = std::make_unique<Connection>();
    connection->socket = socket;
    epoll_event event {};
    event.events = EPOLLIN;
    event.data.fd = socket;
    ::epoll_ctl(m_poll, EPOLL_CTL_ADD, socket, &event);
    m_connections.emplace(socket, std::move(connection));
}

void LoadServer::drop(int socket)
{
    ::close(socket);
    m_connections.erase(socket);
}

void LoadServer::read(Connection &connection)
{
    char bytes[16 * 1024];
    const ssize_t got = ::recv(connection.socket, bytes, sizeof bytes, 0);
    if (got < 0 && errno == EAGAIN)
        return;
    if (got <= 0 || connection.in.size() > mostIncoming)
        return drop(connection.socket);
    if (connection.stage == Connection::Stage::Unknown)
        connection.stage = bytes[0] == 'G' ? Connection::Stage::Unknown : Connection::Stage::Echo;
    if (connection.stage == Connection::Stage::Echo) {
        [[maybe_unused]] const ssize_t sent = ::send(connection.socket, bytes, std::size_t(got), MSG_NOSIGNAL);
        return;
    }
    connection.in.append(bytes, got);
    if (connection.stage == Connection::Stage::Unknown)
        takeRequest(connection);
    else
        takeFrames(connection);
}

void LoadServer::takeRequest(Connection &connection)
{
    if (!connection.in.contains("\r\n\r\n"))
        return;
    constexpr QByteArrayView asked("compress=");
    const qsizetype query = connection.in.indexOf(asked);
    if (query >= 0 && query < connection.in.indexOf('\n')) {
        const qsizetype from = query + asked.size();
        const qsizetype end = std::find_if(connection.in.begin() + from, connection.in.end(), [](char c) {
            return c == '&' || c == ' ';
        }) - connection.in.begin();
        connection.compression
            = compressionFromName(connection.in.sliced(from, end - from)).value_or(WireCompression::None);
    }
    constexpr QByteArrayView keyHeader("sec-websocket-key:");
    const qsizetype key = connection.in.toLower().indexOf(keyHeader) + keyHeader.size();
    const QByteArray nonce = connection.in.sliced(key, connection.in.indexOf('\r', key) - key).trimmed();
    connection.in.clear();
    connection.own
        = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + QCryptographicHash::hash(QByteArray(nonce + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"), QCryptographicHash::Sha1)
              .toBase64()
        + "\r\n\r\n";
    connection.current = connection.own;
    connection.stage = Connection::Stage::Greeted;
    say(connection, hello);
}

void LoadServer::takeFrames(Connection &connection)
{
    // Masked frames of a client, none of them long.
    while (connection.in.size() >= 6) {
        const auto *bytes = reinterpret_cast<const uchar *>(connection.in.constData());
        qsizetype length = bytes[1] & 0x7f;
        qsizetype header = 2;
        if (length == 126) {
            length = bytes[2] << 8 | bytes[3];
            header = 4;
        }
        if (connection.in.size() < header + 4 + length)
            return;
        const int opcode = bytes[0] & 0xf;
        QByteArray payload = connection.in.sliced(header + 4, length);
        for (qsizetype i = 0; i < length; ++i)
            payload[i] = static_cast<char>(payload[i] ^ bytes[header + i % 4]);
        connection.in.remove(0, header + 4 + length);
        if (opcode == closeFrame) {
            const QByteArray farewell = webSocketFrame(payload.left(2), closeFrame);
            [[maybe_unused]] const ssize_t sent
                = ::send(connection.socket, farewell.constData(), std::size_t(farewell.size()), MSG_NOSIGNAL);
            return drop(connection.socket);
        }
        if (opcode == textFrame || opcode == binaryFrame)
            takeMessage(connection, payload);
    }
}

void LoadServer::takeMessage(Connection &connection, const QByteArray &json)
{
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    std::int64_t op = -1;
    if (parser.parse(json.constData(), std::size_t(json.size())).get(root) || root["op"].get(op))
        return;
    if (op == 1) {
        connection.acks.push_back(now() + m_plan.holdMs * 1000LL);
        if (m_plan.holdMs == 0)
            tick();
        return;
    }
    bool compress = false;
    if (op != 2 || connection.stage == Connection::Stage::Ready)
        return;
    if (!root["d"]["compress"].get(compress) && compress && connection.compression == WireCompression::None)
        connection.compression = WireCompression::Payload;
    const auto found = std::find_if(m_wires.begin(), m_wires.end(),
        [&connection](const Wire &wire) { return wire.compression() == connection.compression; });
    if (found == m_wires.end()) {
        ::shutdown(connection.socket, SHUT_RDWR);
        return;
    }
    connection.wire = &*found;
    connection.stage = Connection::Stage::Ready;
    connection.begin = now() + m_plan.delayMs * 1000LL;
    connection.nextBeat = m_plan.beatMs > 0 ? now() + m_plan.beatMs * 1000LL : 0;
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &connection.cpuAtBegin);
    say(connection, readyMessage(portOf(m_listener)));
}

void LoadServer::say(Connection &connection, const QByteArray &json)
{
    connection.words.push_back(json);
    pump(connection);
}

bool LoadServer::prepare(Connection &c)
{
    const qint64 inBlock = c.wire && c.wire->isStream() ? c.sent % Wire::blockLength : 0;
    const bool mayTalk = inBlock == 0 || c.sent < c.aloneUntil || c.wire->hasAlone();
    if (!c.words.empty() && mayTalk) {
        c.own = Wire::between(c.words.front(), c.compression, !c.saidAnything, inBlock != 0 && c.sent >= c.aloneUntil);
        c.words.pop_front();
        c.current = c.own;
        c.saidAnything = true;
        if (inBlock != 0)
            c.aloneUntil = std::max(c.aloneUntil, c.sent - inBlock + Wire::blockLength);
        return true;
    }
    if (c.stage != Connection::Stage::Ready || c.sent >= m_plan.messages)
        return false;
    const qint64 passed = now() - c.begin;
    const qint64 due = passed < 0 ? 0
        : m_plan.rate <= 0        ? m_plan.messages
                                  : static_cast<qint64>(double(passed) * m_plan.rate / 1e6);
    const qint64 at = c.sent % c.wire->count();
    qint64 count = std::min({ due - c.sent, m_plan.messages - c.sent, burst, c.wire->count() - at,
        Wire::blockLength - c.sent % Wire::blockLength });
    if (count <= 0)
        return false;
    c.current = (c.sent < c.aloneUntil ? c.wire->alone() : c.wire->chained()).range(at, at + count);
    c.sent += count;
    return true;
}

void LoadServer::pump(Connection &c)
{
    while (!c.current.isEmpty() || prepare(c)) {
        const ssize_t sent = ::send(c.socket, c.current.data(), std::size_t(c.current.size()), MSG_NOSIGNAL);
        if (sent < 0)
            return watch(c, errno == EAGAIN); // what else went wrong is found by reading
        c.current = c.current.sliced(sent);
    }
    watch(c, false);
    if (c.sent < m_plan.messages || c.stage != Connection::Stage::Ready || std::exchange(c.told, true))
        return;
    timespec cpu {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &cpu);
    std::printf("{\"sent\":%lld,\"cpu_ms\":%.1f}\n", static_cast<long long>(c.sent),
        double(cpu.tv_sec - c.cpuAtBegin.tv_sec) * 1e3 + double(cpu.tv_nsec - c.cpuAtBegin.tv_nsec) / 1e6);
    std::fflush(stdout);
}

void LoadServer::watch(Connection &connection, bool forRoom)
{
    if (std::exchange(connection.waitsForRoom, forRoom) == forRoom)
        return;
    epoll_event event {};
    event.events = EPOLLIN | (forRoom ? EPOLLOUT : 0U);
    event.data.fd = connection.socket;
    ::epoll_ctl(m_poll, EPOLL_CTL_MOD, connection.socket, &event);
}

bool LoadServer::armTimer(qint64 at) const
{
    const itimerspec once { {}, { static_cast<time_t>(at / 1'000'000), static_cast<long>(at % 1'000'000 * 1000) } };
    return ::timerfd_settime(m_timer, TFD_TIMER_ABSTIME, &once, nullptr) == 0;
}

void LoadServer::tick()
{
    quint64 ticks = 0;
    [[maybe_unused]] const ssize_t got = ::read(m_timer, &ticks, sizeof ticks);
    const qint64 time = now();
    qint64 next = time + tickMicroseconds;
    for (auto &[socket, connection] : m_connections) {
        Connection &c = *connection;
        if (c.stage != Connection::Stage::Ready)
            continue;
        for (; !c.acks.empty() && c.acks.front() <= time; c.acks.pop_front())
            c.words.push_back(acknowledgement);
        if (c.nextBeat > 0 && c.nextBeat <= time) {
            c.words.push_back(beatRequest);
            c.nextBeat += m_plan.beatMs * 1000LL;
        }
        if (!c.waitsForRoom)
            pump(c);
        // An ACK leaves when it is due, not with the next tick.
        if (!c.acks.empty())
            next = std::min(next, c.acks.front());
    }
    armTimer(next);
}

} // namespace Shardscope::Bench
