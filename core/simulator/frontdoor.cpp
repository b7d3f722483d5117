// SPDX-License-Identifier: MIT
#include "core/simulator/frontdoor.h"

#include "core/text.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpSocket>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace Shardscope::Simulation {

namespace {

constexpr std::size_t mostWaiting = 64;
constexpr Milliseconds headTimeout { 5000 };

struct StatusText
{
    int status;
    const char *text;
};

constexpr StatusText statusTexts[] = {
    { 200, "OK" },
    { 400, "Bad Request" },
    { 401, "Unauthorized" },
    { 403, "Forbidden" },
    { 404, "Not Found" },
    { 405, "Method Not Allowed" },
    { 429, "Too Many Requests" },
    { 431, "Request Header Fields Too Large" },
    { 500, "Internal Server Error" },
    { 502, "Bad Gateway" },
    { 503, "Service Unavailable" },
};

const char *statusText(int status)
{
    for (const StatusText &entry : statusTexts) {
        if (entry.status == status)
            return entry.text;
    }
    return "Other";
}

/// https://www.rfc-editor.org/rfc/rfc9110#name-date
QByteArray httpDate(qint64 milliseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

FrontDoor::FrontDoor(Clock &clock, HttpHandler handler, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_handler(std::move(handler))
    , m_tcp(this)
    , m_upgrader(u"shardscope-simulator"_s, QWebSocketServer::NonSecureMode, this)
{
    m_tcp.setMaxPendingConnections(int(mostWaiting));
    connect(&m_tcp, &QTcpServer::newConnection, this, &FrontDoor::accept);
    connect(&m_upgrader, &QWebSocketServer::newConnection, this, &FrontDoor::upgradeFinished);
}

FrontDoor::~FrontDoor()
{
    m_tcp.close();
    const auto waiting = std::move(m_waiting);
    for (const auto &[socket, timer] : waiting) {
        socket->disconnect(this);
        delete socket;
    }
}

bool FrontDoor::listen(quint16 port, QString *error)
{
    if (m_tcp.listen(QHostAddress::LocalHost, port))
        return true;
    if (error) {
        *error = Text::tr("Port %1 on 127.0.0.1 cannot be used: %2.")
                     .arg(QString::number(port), m_tcp.errorString());
    }
    return false;
}

void FrontDoor::accept()
{
    while (QTcpSocket *socket = m_tcp.nextPendingConnection()) {
        if (m_waiting.size() >= mostWaiting) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setParent(this);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        auto timer = m_clock.createTimer([socket] {
            // Not from within the timer, which goes with the socket.
            QMetaObject::invokeMethod(socket, &QAbstractSocket::abort, Qt::QueuedConnection);
        });
        timer->start(headTimeout);
        m_waiting.emplace(socket, std::move(timer));
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { forget(socket); });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readHead(socket); });
        if (socket->bytesAvailable() > 0)
            readHead(socket);
    }
}

void FrontDoor::forget(QTcpSocket *socket)
{
    if (m_waiting.erase(socket) > 0)
        socket->deleteLater();
}

void FrontDoor::readHead(QTcpSocket *socket)
{
    const QByteArray seen = socket->peek(RequestHead::maximumSize);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0) {
        if (seen.size() >= RequestHead::maximumSize)
            answer(socket, { 431, R"({"message": "431: Request Header Fields Too Large", "code": 0})" });
        return;
    }
    const auto head = RequestHead::parse(seen.left(end + 4));
    if (!head) {
        answer(socket, { 400, R"({"message": "400: Bad Request", "code": 0})" });
    } else if (!head->isLocal()) {
        answer(socket, { 403, R"({"message": "403: Forbidden", "code": 0})" });
    } else if (head->isUpgrade()) {
        // From here on the server of Qt reads it, and owns it.
        socket->disconnect(this);
        m_waiting.erase(socket);
        m_upgrader.handleConnection(socket);
    } else {
        answer(socket, m_handler(*head));
    }
}

void FrontDoor::answer(QTcpSocket *socket, const HttpAnswer &answer)
{
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + statusText(answer.status) + "\r\n";
    text += "Date: " + httpDate(m_clock.utcMicroseconds() / 1000 + answer.clockOffset.count()) + "\r\n";
    text += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(answer.json.size()) + "\r\n";
    text += answer.headers + "Connection: close\r\n\r\n" + answer.json;
    socket->readAll();
    socket->write(text);
    socket->disconnectFromHost();
}

void FrontDoor::upgradeFinished()
{
    while (QWebSocket *socket = m_upgrader.nextPendingConnection())
        Q_EMIT webSocketOpened(socket);
}

} // namespace Shardscope::Simulation
