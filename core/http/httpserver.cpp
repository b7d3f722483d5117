// SPDX-License-Identifier: MIT
#include "core/http/httpserver.h"

#include "core/text.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr std::size_t mostWaiting = 64;
constexpr Milliseconds timeout { 5000 };

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

QString hostText(const QString &host)
{
    return host.contains(u':') ? u'[' + host + u']' : host;
}

HttpServer::HttpServer(Clock &clock, Handler handler, Refusal refusal, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_handler(std::move(handler))
    , m_refusal(std::move(refusal))
    , m_tcp(this)
{
    m_tcp.setMaxPendingConnections(int(mostWaiting));
    connect(&m_tcp, &QTcpServer::newConnection, this, &HttpServer::accept);
}

HttpServer::~HttpServer()
{
    m_tcp.close();
    const auto waiting = std::move(m_waiting);
    for (const auto &[socket, timer] : waiting) {
        socket->disconnect(this);
        delete socket;
    }
}

bool HttpServer::listen(const QHostAddress &address, quint16 port, QString *error)
{
    if (m_tcp.listen(address, port))
        return true;
    if (error) {
        *error = Text::tr("Port %1 on %2 cannot be used: %3.")
                     .arg(QString::number(port), address.toString(), m_tcp.errorString());
    }
    return false;
}

void HttpServer::accept()
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
        timer->start(timeout);
        m_waiting.emplace(socket, std::move(timer));
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { forget(socket); });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readHead(socket); });
        if (socket->bytesAvailable() > 0)
            readHead(socket);
    }
}

void HttpServer::forget(QTcpSocket *socket)
{
    if (m_waiting.erase(socket) > 0)
        socket->deleteLater();
}

bool HttpServer::isWelcome(const RequestHead &head, const QHostAddress &here) const
{
    if (head.isFromPage())
        return false;
    return head.isForLoopback() || head.isFor(hostText(here.toString()).toLatin1())
        || std::any_of(m_hosts.begin(), m_hosts.end(), [&](const QByteArray &host) { return head.isFor(host); });
}

void HttpServer::readHead(QTcpSocket *socket)
{
    const QByteArray seen = socket->peek(RequestHead::maximumSize);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0) {
        if (seen.size() >= RequestHead::maximumSize)
            refuse(socket, 431);
        return;
    }
    const auto head = RequestHead::parse(seen.left(end + 4));
    if (!head) {
        refuse(socket, 400);
    } else if (!isWelcome(*head, socket->localAddress())) {
        refuse(socket, 403);
    } else if (m_upgrade && head->isUpgrade()) {
        socket->disconnect(this);
        m_waiting.erase(socket);
        m_upgrade(socket);
    } else {
        answer(socket, m_handler(*head), head->method != "HEAD");
    }
}

void HttpServer::refuse(QTcpSocket *socket, int status)
{
    answer(socket, m_refusal(status, statusText(status)));
}

void HttpServer::answer(QTcpSocket *socket, const HttpAnswer &answer, bool withBody)
{
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + statusText(answer.status) + "\r\n";
    text += "Date: " + httpDate(m_clock.utcMicroseconds() / 1000 + answer.clockOffset.count()) + "\r\n";
    text += "Content-Type: " + answer.contentType + "\r\nContent-Length: " + QByteArray::number(answer.body.size());
    text += "\r\n" + answer.headers + "Connection: close\r\n\r\n";
    if (withBody)
        text += answer.body;
    socket->readAll();
    socket->write(text);
    socket->disconnectFromHost();
}

} // namespace Shardscope
