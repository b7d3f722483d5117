// SPDX-License-Identifier: MIT
#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

const QString folder = QStringLiteral(SHARDSCOPE_SOURCE_DIR "/tests/support/");

} // namespace

ScriptedServer::ScriptedServer(bool tls)
    : answers {
        { "/api/v10/gateway/bot",
            response(200,
                R"({"url":"wss://gateway.example","shards":3,"session_start_limit":{"total":1000,"remaining":997,)"
                R"("reset_after":14400000,"max_concurrency":16}})") },
        { "/api/v10/users/@me", response(200, R"({"id":"123456789012345678","username":"chess","bot":true})") },
        { "/api/v10/applications/@me",
            response(200, R"({"id":"1","name":"Chess","flags":4096,"flags_new":"562949953953792"})") },
    }
    , m_scheme(tls ? u"https"_s : u"http"_s)
{
    if (tls) {
        QFile key(folder + u"loopback.key"_s);
        if (!key.open(QIODevice::ReadOnly))
            qFatal("no key");
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate()));
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(configuration);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

QString ScriptedServer::certificate()
{
    return folder + u"loopback.pem"_s;
}

QByteArray response(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

QUrl ScriptedServer::url() const
{
    return QUrl(u"%1://127.0.0.1:%2/api/v10"_s.arg(m_scheme).arg(m_server->serverPort()));
}

void ScriptedServer::take(QTcpSocket *socket)
{
    const QByteArray request = socket->property("request").toByteArray() + socket->readAll();
    socket->setProperty("request", request);
    if (!request.contains("\r\n\r\n"))
        return;
    requests.append(request);
    const QByteArray answer = answers.value(request.split(' ').value(1));
    if (dropsAtOnce) {
        socket->abort();
    } else if (!answer.isEmpty()) {
        socket->write(answer);
        socket->disconnectFromHost();
    }
}

} // namespace Shardscope
