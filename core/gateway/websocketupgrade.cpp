// SPDX-License-Identifier: MIT
#include "core/gateway/websocketupgrade.h"

#include "core/text.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Shardscope::WebSocketUpgrade {

namespace {

constexpr QByteArrayView acceptKey { "258EAFA5-E914-47DA-95CA-C5AB0DC85B11" };
constexpr int switchingProtocols = 101;

/// What stands behind @p name; null where there is no such line. Names ignore case.
QByteArray headerOf(const QByteArrayList &lines, QByteArrayView name)
{
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

bool hasWord(const QByteArray &list, QByteArrayView word)
{
    for (const QByteArray &entry : list.split(',')) {
        if (entry.trimmed().compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// Of "HTTP/1.1 101 Switching Protocols"; 0 where it is no such line.
int statusOf(const QByteArray &line)
{
    if (!line.startsWith("HTTP/1.") || line.size() < 12 || line[8] != ' ')
        return 0;
    bool isNumber = false;
    const int status = line.sliced(9, 3).toInt(&isNumber);
    return isNumber && status >= 100 ? status : 0;
}

} // namespace

QByteArray randomKey()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words).toBase64();
}

QByteArray request(const QUrl &url, const QByteArray &userAgent, const QByteArray &key)
{
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']'; // an address of IPv6
    if (url.port() >= 0)
        host += ':' + QByteArray::number(url.port());
    return "GET " + path + " HTTP/1.1\r\nHost: " + host
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nUser-Agent: " + userAgent + "\r\nSec-WebSocket-Key: " + key
        + "\r\nSec-WebSocket-Version: 13\r\n\r\n";
}

Answer readAnswer(const QByteArray &head, const QByteArray &key)
{
    QByteArrayList lines = head.split('\n');
    Answer answer { .status = statusOf(lines.takeFirst().trimmed()) };
    if (answer.status == 0) {
        answer.reason = Text::tr("what it answers is not HTTP");
        return answer;
    }
    if (answer.status != switchingProtocols)
        return answer;
    const QByteArray accept
        = QCryptographicHash::hash(QByteArray(key + acceptKey.toByteArray()), QCryptographicHash::Sha1).toBase64();
    if (!hasWord(headerOf(lines, "Upgrade"), "websocket") || !hasWord(headerOf(lines, "Connection"), "Upgrade"))
        answer.reason = Text::tr("it switches to another protocol than WebSocket");
    else if (headerOf(lines, "Sec-WebSocket-Accept") != accept)
        answer.reason = Text::tr("Sec-WebSocket-Accept is not the answer to our key");
    else if (!headerOf(lines, "Sec-WebSocket-Extensions").isEmpty()
        || !headerOf(lines, "Sec-WebSocket-Protocol").isEmpty())
        answer.reason = Text::tr("it chose an extension or a protocol that was not offered");
    else
        answer.isAccepted = true;
    return answer;
}

} // namespace Shardscope::WebSocketUpgrade
