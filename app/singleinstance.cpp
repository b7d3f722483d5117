// SPDX-License-Identifier: MIT
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// A window that hangs must not keep a new one from opening.
constexpr int patienceMs = 1000;
const QByteArray accepted = "taken\n"_ba;

} // namespace

QString SingleInstance::nameFor(const QString &settingsFolder)
{
    const QByteArray hash
        = QCryptographicHash::hash(QDir(settingsFolder).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    return u"shardscope-"_s + QString::fromLatin1(hash.toHex().first(16));
}

SingleInstance::SingleInstance(const QString &settingsFolder, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(settingsFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

bool SingleInstance::handOver(const QStringList &files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    QJsonArray paths;
    for (const QString &file : files)
        paths.append(QDir().absoluteFilePath(file));
    socket.write(QJsonDocument(paths).toJson(QJsonDocument::Compact) + '\n');
    while (socket.bytesAvailable() < accepted.size()) {
        if (!socket.waitForReadyRead(patienceMs))
            return false;
    }
    return socket.readAll() == accepted;
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    // What a crash left behind; one that is alive would have answered handOver().
    if (m_server.serverError() == QAbstractSocket::AddressInUseError && QLocalServer::removeServer(m_name))
        m_server.listen(m_name);
}

void SingleInstance::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > mostBytes)
                socket->abort();
            if (!socket->canReadLine())
                return;
            const QJsonDocument paths = QJsonDocument::fromJson(socket->readLine());
            if (!paths.isArray()) {
                socket->abort();
                return;
            }
            QStringList files;
            for (const QJsonValue &path : paths.array()) {
                if (QDir::isAbsolutePath(path.toString()))
                    files.append(path.toString());
            }
            socket->write(accepted);
            socket->disconnectFromServer();
            Q_EMIT asked(files);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace Shardscope
