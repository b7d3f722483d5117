// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <memory>

namespace Shardscope {

/// A whole answer of HTTP; @p headers each with their line end.
[[nodiscard]] QByteArray response(int status, const QByteArray &body, const QByteArray &headers = {});

/// An HTTP API that answers by path with bytes that a test wrote; what has no answer is kept waiting.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    /// With @p tls it shows certificate(), which no system trusts.
    explicit ScriptedServer(bool tls = false);

    /// The file of the certificate, its own authority.
    [[nodiscard]] static QString certificate();
    [[nodiscard]] QUrl url() const;

    /// At first what a bot that has nothing wrong is answered.
    QHash<QByteArray, QByteArray> answers;
    QByteArrayList requests; ///< their heads
    bool dropsAtOnce = false;

private:
    void take(QTcpSocket *socket);

    const QString m_scheme;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace Shardscope
