// SPDX-License-Identifier: MIT
#include "tests/support/httpexchange.h"

#include <QTcpSocket>
#include <QTest>

namespace Shardscope {

HttpReply httpExchange(quint16 port, const QByteArray &request, const QString &host)
{
    QTcpSocket socket;
    socket.connectToHost(host, port);
    socket.write(request);
    QByteArray text;
    (void)QTest::qWaitFor(
        [&] {
            text += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState;
        },
        5000);
    text += socket.readAll();
    const qsizetype end = text.indexOf("\r\n\r\n");
    return { text.mid(9, 3).toInt(), text.left(end + 2), end < 0 ? QByteArray() : text.mid(end + 4) };
}

QByteArray httpGet(const QByteArray &path, const QByteArray &headers)
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n";
}

} // namespace Shardscope
