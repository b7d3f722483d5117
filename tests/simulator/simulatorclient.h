// SPDX-License-Identifier: MIT
#pragma once

#include "core/simulator/simulatorserver.h"
#include "tests/support/manualclock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QWebSocket>

#include <memory>

struct z_stream_s;
struct ZSTD_DCtx_s;

namespace Shardscope {

/// The built-in gateway on the thread of the test, whose time a test moves.
class SimulatorRig
{
public:
    explicit SimulatorRig(SimulatorConfig config = {});

    ManualClock clock;
    std::unique_ptr<Simulation::SimulatorServer> server;
    SimulatorAddress address;
    QString error;
    QStringList notes; ///< what it told of a capture

    [[nodiscard]] QByteArray token() const { return address.token.toLatin1(); }
};

/// A client that does what it is told and remembers what came.
class SimulatorClient : public QObject
{
    Q_OBJECT

public:
    /// @p query as "v=10&encoding=json&compress=zlib-stream"; @p address is another one than the rig's.
    explicit SimulatorClient(SimulatorRig &rig, const QString &query = QStringLiteral("v=10&encoding=json"),
        const QUrl &address = {});
    ~SimulatorClient() override;

    void sendRaw(const QByteArray &text);
    void send(int op, const QJsonValue &d);
    void identify(const QJsonObject &more = {});
    void resume(const QByteArray &sessionId, qint64 sequence);

    /// Waits for the next message with @p op, and of that name where one is given; those before it are passed over.
    /// Empty after 5 s.
    [[nodiscard]] QJsonObject expect(int op, const QString &name = {});
    /// Sends a heartbeat and moves time until it is answered.
    [[nodiscard]] bool beat();
    /// How many short messages with @p op, of those that are no dispatches, came so far.
    [[nodiscard]] qsizetype count(int op) const;
    /// Waits until so many messages came.
    [[nodiscard]] bool waitForTotal(qsizetype count);
    /// Waits for the end; the close code, or 0 where it went without one.
    [[nodiscard]] int waitForClose();
    /// HELLO, IDENTIFY and READY; the READY's `d`.
    [[nodiscard]] QJsonObject becomeReady(const QJsonObject &more = {});
    /// Ends the TCP connection without a close frame.
    void abort() { m_socket.abort(); }
    void close(int code) { m_socket.close(static_cast<QWebSocketProtocol::CloseCode>(code)); }

    QList<QByteArray> texts; ///< all that came
    QList<bool> wasText; ///< whether each was a TEXT message
    QList<QByteArray> wire; ///< the BINARY ones as they came
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

private:
    [[nodiscard]] QByteArray inflate(const QByteArray &bytes);

    SimulatorRig &m_rig;
    QWebSocket m_socket;
    QString m_compress;
    qsizetype m_read = 0;
    bool m_over = false;
    bool m_closeFrame = false;
    struct ZlibEnd
    {
        void operator()(z_stream_s *stream) const;
    };
    struct ZstdEnd
    {
        void operator()(ZSTD_DCtx_s *context) const;
    };
    std::unique_ptr<z_stream_s, ZlibEnd> m_zlib;
    std::unique_ptr<ZSTD_DCtx_s, ZstdEnd> m_zstd;
};

/// The message as an object; empty where it is none.
[[nodiscard]] QJsonObject parsed(const QByteArray &text);

} // namespace Shardscope
