// SPDX-License-Identifier: MIT
#include "simulatorclient.h"

#include "core/simulator/dispatchsource.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>
#include <zlib.h>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace Shardscope {

QJsonObject parsed(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

SimulatorRig::SimulatorRig(SimulatorConfig config)
{
    auto recording = Simulation::openRecording(
        config, [this](const QString &sentence) { notes.append(sentence); }, &error);
    if (!recording)
        return;
    server = std::make_unique<Simulation::SimulatorServer>(std::move(config), *std::move(recording), clock,
        [state = 0.1]() mutable { return state = state * 7.3 - int(state * 7.3); });
    if (const auto listening = server->listen(&error))
        address = *listening;
}

void SimulatorClient::ZlibEnd::operator()(z_stream_s *stream) const
{
    inflateEnd(stream);
    delete stream;
}

void SimulatorClient::ZstdEnd::operator()(ZSTD_DCtx_s *context) const
{
    ZSTD_freeDCtx(context);
}

SimulatorClient::SimulatorClient(SimulatorRig &rig, const QString &query, const QUrl &address)
    : m_rig(rig)
    , m_compress(QUrlQuery(query).queryItemValue(u"compress"_s))
    , m_zlib(new z_stream_s {})
    , m_zstd(ZSTD_createDCtx())
{
    inflateInit(m_zlib.get());
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        texts.append(text.toUtf8());
        wasText.append(true);
    });
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &bytes) {
        wire.append(bytes);
        texts.append(inflate(bytes));
        wasText.append(false);
    });
    connect(&m_socket, &QWebSocket::aboutToClose, this, [this] { m_closeFrame = true; });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] { m_over = true; });
    QUrl url = address.isValid() ? address : rig.address.gateway;
    url.setPath(u"/"_s);
    url.setQuery(query);
    m_socket.open(url);
}

SimulatorClient::~SimulatorClient()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

QByteArray SimulatorClient::inflate(const QByteArray &bytes)
{
    QByteArray out;
    char part[16384];
    if (m_compress == "zstd-stream"_L1) {
        ZSTD_inBuffer input { bytes.constData(), std::size_t(bytes.size()), 0 };
        ZSTD_outBuffer output {};
        do {
            output = { part, sizeof part, 0 };
            if (ZSTD_isError(ZSTD_decompressStream(m_zstd.get(), &output, &input)))
                return "broken";
            out.append(part, qsizetype(output.pos));
        } while (input.pos < input.size || output.pos == output.size);
        return out;
    }
    // Without a stream each message is one of its own.
    if (m_compress.isEmpty())
        inflateReset(m_zlib.get());
    m_zlib->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    m_zlib->avail_in = uInt(bytes.size());
    do {
        m_zlib->next_out = reinterpret_cast<Bytef *>(part);
        m_zlib->avail_out = sizeof part;
        const int result = ::inflate(m_zlib.get(), Z_SYNC_FLUSH);
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
            return "broken";
        out.append(part, qsizetype(sizeof part - m_zlib->avail_out));
    } while (m_zlib->avail_out == 0);
    return out;
}

void SimulatorClient::sendRaw(const QByteArray &text)
{
    m_socket.sendTextMessage(QString::fromUtf8(text));
}

void SimulatorClient::send(int op, const QJsonValue &d)
{
    sendRaw(QJsonDocument(QJsonObject { { u"op"_s, op }, { u"d"_s, d } }).toJson(QJsonDocument::Compact));
}

void SimulatorClient::identify(const QJsonObject &more)
{
    QJsonObject d { { u"token"_s, m_rig.address.token }, { u"intents"_s, double(GatewayIntents::all().bits()) },
        { u"properties"_s, QJsonObject() } };
    for (auto it = more.begin(); it != more.end(); ++it)
        d[it.key()] = it.value();
    send(2, d);
}

void SimulatorClient::resume(const QByteArray &sessionId, qint64 sequence)
{
    send(6, QJsonObject { { u"token"_s, m_rig.address.token }, { u"session_id"_s, QString::fromLatin1(sessionId) },
                { u"seq"_s, sequence } });
}

QJsonObject SimulatorClient::expect(int op, const QString &name)
{
    QJsonObject found;
    const auto look = [&] {
        // Time stands still: what waits even for no time at all waits for it to be moved.
        m_rig.clock.advance(Duration::zero());
        for (; m_read < texts.size() && found.isEmpty(); ++m_read) {
            const QJsonObject message = parsed(texts[m_read]);
            if (message[u"op"_s] == op && (name.isEmpty() || message[u"t"_s] == name))
                found = message;
        }
        return !found.isEmpty();
    };
    (void)QTest::qWaitFor(look, 5000);
    return found;
}

bool SimulatorClient::beat()
{
    const qsizetype before = count(11);
    send(1, {});
    const auto answered = [&] {
        m_rig.clock.advance(Milliseconds(10));
        return count(11) > before;
    };
    return QTest::qWaitFor(answered, 5000);
}

qsizetype SimulatorClient::count(int op) const
{
    // Texts come with their `op` near one of the ends; only those that may be meant are parsed.
    const QByteArray key = "\"op\":" + QByteArray::number(op);
    return std::count_if(texts.begin(), texts.end(), [&](const QByteArray &text) {
        return text.size() < 200 && text.contains(key) && parsed(text)[u"op"_s] == op;
    });
}

bool SimulatorClient::waitForTotal(qsizetype count)
{
    return QTest::qWaitFor(
        [&] {
            m_rig.clock.advance(Duration::zero());
            return texts.size() >= count;
        },
        5000);
}

int SimulatorClient::waitForClose()
{
    const auto over = [this] {
        m_rig.clock.advance(Duration::zero());
        return m_over;
    };
    if (!QTest::qWaitFor(over, 5000))
        return -1;
    return m_closeFrame ? int(m_socket.closeCode()) : 0;
}

QJsonObject SimulatorClient::becomeReady(const QJsonObject &more)
{
    if (expect(10).isEmpty())
        return {};
    identify(more);
    return expect(0, u"READY"_s)[u"d"_s].toObject();
}

} // namespace Shardscope
