// SPDX-License-Identifier: MIT
#include "tests/support/fakegateway.h"

#include <QJsonDocument>
#include <QTest>

#include <zlib.h>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {
constexpr int patienceMs = 5000;
}

/// The sending half of each compression, begun anew with each connection.
struct FakeGateway::Compressor
{
    explicit Compressor(Compression compression)
        : kind(compression)
    {
        deflateInit(&deflateStream, Z_DEFAULT_COMPRESSION);
        zstd = ZSTD_createCCtx();
    }
    ~Compressor()
    {
        deflateEnd(&deflateStream);
        ZSTD_freeCCtx(zstd);
    }
    Q_DISABLE_COPY_MOVE(Compressor)

    QByteArray deflated(const QByteArray &json, int flush)
    {
        QByteArray out(static_cast<qsizetype>(compressBound(static_cast<uLong>(json.size()))) + 64, Qt::Uninitialized);
        deflateStream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(json.constData()));
        deflateStream.avail_in = static_cast<uInt>(json.size());
        deflateStream.next_out = reinterpret_cast<Bytef *>(out.data());
        deflateStream.avail_out = static_cast<uInt>(out.size());
        deflate(&deflateStream, flush);
        out.truncate(out.size() - deflateStream.avail_out);
        return out;
    }

    QByteArray zstdFlushed(const QByteArray &json)
    {
        QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(json.size()))) + 64, Qt::Uninitialized);
        ZSTD_inBuffer input { json.constData(), static_cast<std::size_t>(json.size()), 0 };
        ZSTD_outBuffer output { out.data(), static_cast<std::size_t>(out.size()), 0 };
        ZSTD_compressStream2(zstd, &output, &input, ZSTD_e_flush);
        out.truncate(static_cast<qsizetype>(output.pos));
        return out;
    }

    Compression kind;
    z_stream deflateStream {};
    ZSTD_CCtx *zstd = nullptr;
};

FakeGateway::FakeGateway(Compression compression, QObject *parent)
    : QObject(parent)
    , m_server(u"fake"_s, QWebSocketServer::NonSecureMode)
    , m_compression(compression)
{
    if (!m_server.listen(QHostAddress::LocalHost, 0))
        qFatal("no port to listen on");
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] { adopt(m_server.nextPendingConnection()); });
}

FakeGateway::~FakeGateway()
{
    if (m_client)
        m_client->disconnect(this);
}

QUrl FakeGateway::url() const
{
    return QUrl(u"ws://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void FakeGateway::adopt(QWebSocket *socket)
{
    socket->setParent(this);
    m_client = socket;
    m_compressor = std::make_unique<Compressor>(m_compression);
    m_requestUrl = socket->requestUrl();
    m_requestHeaders.clear();
    const QNetworkRequest request = socket->request();
    for (const QByteArray &name : request.rawHeaderList())
        m_requestHeaders.insert(name.toLower(), request.rawHeader(name));
    m_received.clear();
    ++m_connections;
    connect(socket, &QWebSocket::textMessageReceived, this,
        [this](const QString &text) { m_received.enqueue(QJsonDocument::fromJson(text.toUtf8()).object()); });
    connect(socket, &QWebSocket::disconnected, this, [this, socket] {
        m_closeCode = socket->closeCode();
        ++m_closes;
        socket->deleteLater();
    });
}

bool FakeGateway::waitForClient()
{
    const bool came = QTest::qWaitFor([this] { return m_connections > m_connectionsSeen; }, patienceMs);
    m_connectionsSeen = m_connections;
    return came;
}

QJsonObject FakeGateway::expect(int op)
{
    QJsonObject found;
    const auto look = [&] {
        while (!m_received.isEmpty()) {
            found = m_received.dequeue();
            if (found.value("op"_L1).toInt(-1) == op)
                return true;
        }
        found = {};
        return false;
    };
    return QTest::qWaitFor(look, patienceMs) ? found : QJsonObject();
}

bool FakeGateway::waitForClose()
{
    const bool came = QTest::qWaitFor([this] { return m_closes > m_closesSeen; }, patienceMs);
    m_closesSeen = m_closes;
    return came;
}

QList<int> FakeGateway::pendingOps() const
{
    QList<int> ops;
    for (const QJsonObject &message : m_received)
        ops.append(message.value("op"_L1).toInt(-1));
    return ops;
}

QByteArray FakeGateway::compressed(const QByteArray &json)
{
    switch (m_compression) {
    case Compression::None: return json;
    case Compression::ZlibStream: return m_compressor->deflated(json, Z_SYNC_FLUSH);
    case Compression::ZstdStream: return m_compressor->zstdFlushed(json);
    case Compression::Payload: {
        Compressor once(m_compression);
        return once.deflated(json, Z_FINISH);
    }
    }
    return {};
}

void FakeGateway::send(const QByteArray &json)
{
    if (m_compression == Compression::None)
        sendText(QString::fromUtf8(json));
    else
        sendBinary(compressed(json));
}

void FakeGateway::send(const QJsonObject &message)
{
    send(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

void FakeGateway::sendHello(int heartbeatIntervalMs)
{
    send(QJsonObject { { u"op"_s, 10 }, { u"d"_s, QJsonObject { { u"heartbeat_interval"_s, heartbeatIntervalMs } } } });
}

void FakeGateway::sendReady(const QString &sessionId, qint64 sequence, const QJsonObject &more)
{
    QJsonObject data {
        { u"v"_s, 10 },
        { u"session_id"_s, sessionId },
        { u"resume_gateway_url"_s, url().toString() },
        { u"user"_s, QJsonObject { { u"id"_s, u"42"_s }, { u"username"_s, u"fake"_s }, { u"bot"_s, true } } },
    };
    for (auto it = more.begin(); it != more.end(); ++it)
        data.insert(it.key(), it.value());
    sendDispatch(u"READY"_s, sequence, data);
}

void FakeGateway::sendDispatch(const QString &type, qint64 sequence, const QJsonObject &data)
{
    send(QJsonObject { { u"op"_s, 0 }, { u"t"_s, type }, { u"s"_s, sequence }, { u"d"_s, data } });
}

void FakeGateway::sendText(const QString &text)
{
    if (m_client)
        m_client->sendTextMessage(text);
}

void FakeGateway::sendBinary(const QByteArray &bytes)
{
    if (m_client)
        m_client->sendBinaryMessage(bytes);
}

void FakeGateway::flush()
{
    if (m_client)
        m_client->flush();
}

void FakeGateway::closeClient(int code, const QString &reason)
{
    if (m_client)
        m_client->close(static_cast<QWebSocketProtocol::CloseCode>(code), reason);
}

void FakeGateway::drop()
{
    if (m_client)
        m_client->abort();
}

} // namespace Shardscope
