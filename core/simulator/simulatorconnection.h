// SPDX-License-Identifier: MIT
#pragma once

#include "core/simulator/clientmessage.h"
#include "core/simulator/eventpacer.h"
#include "core/simulator/messageencoder.h"
#include "core/simulator/simulatorsession.h"

#include <QWebSocket>

namespace Shardscope::Simulation {

class SimulatorServer;

/// One WebSocket of a client: the handshake, heartbeats, limits and the stream. Does nothing any more once closed.
class SimulatorConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes @p socket.
    SimulatorConnection(QWebSocket *socket, SimulatorServer &server);
    ~SimulatorConnection() override;

    [[nodiscard]] SimulatorSession *session() const { return m_session; }
    [[nodiscard]] bool isOpen() const { return !m_closed; }
    /// Whether READY went out in its session.
    [[nodiscard]] bool isReady() const { return m_session && m_session->progress().readyAt; }
    /// Closes it; the session stays where the code lets it.
    void close(int code, const QByteArray &reason);
    /// Ends it without a word.
    void drop();
    /// Numbers and sends an answer to a command.
    void dispatch(const char *name, const QByteArray &d);
    /// INVALID SESSION.
    void sendInvalidSession(bool resumable);
    /// A message that is no dispatch.
    void send(const QByteArray &json);
    /// Of the kinds that happen.
    void happen(const SimulatorFault &fault);

Q_SIGNALS:
    /// The connection has no part in @p session any more; @p keep is false where the session is over.
    void sessionLeft(Shardscope::Simulation::SimulatorSession *session, bool keep);
    /// At the end.
    void closed();

private:
    void open();
    void sendHello();
    void receive(const QByteArray &json);
    void handle(const HeartbeatMessage &message);
    void handle(const IdentifyMessage &message);
    void handle(const ResumeMessage &message);
    void handle(const PresenceRequest &message);
    void handle(const VoiceStateRequest &message);
    void handle(const MembersRequest &message);
    void handle(const SoundsRequest &message);
    void handle(const ChannelInfoRequest &message);
    void beginSession();
    void startStream();
    void pump();
    /// Sends what was missed; true once that is done.
    [[nodiscard]] bool replay();
    void checkHappenings();
    void expectHeartbeat();
    void missHeartbeat();
    void send(const SimulatorSession::Numbered &next);
    void send(const MessageEncoder::Encoded &message);
    /// Stops everything and lets go of the session; the socket may still have to say its last words.
    void leave(bool keepSession);
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] std::optional<double> fault(SimulatorFault::Kind kind);

    SimulatorServer &m_server;
    std::unique_ptr<QWebSocket> m_socket;
    ClientMessageReader m_reader;
    std::unique_ptr<MessageEncoder> m_encoder;
    WireCompression m_compression = WireCompression::None;
    SimulatorSession *m_session = nullptr; ///< owned by the server
    EventPacer m_pacer;
    Random m_random;
    std::deque<TimePoint> m_received; ///< of the last minute
    std::optional<PresenceRequest> m_initialPresence;
    qint64 m_replayAt = 0; ///< the next to send again
    bool m_resuming = false;
    bool m_closed = false;
    bool m_saidGoodbye = false; ///< the peer sent a close frame
    bool m_reminded = false; ///< of a heartbeat that is late
    int m_pendingAcks = 0;

    std::unique_ptr<ClockTimer> m_helloTimer;
    std::unique_ptr<ClockTimer> m_readyTimer;
    std::unique_ptr<ClockTimer> m_ackTimer;
    std::unique_ptr<ClockTimer> m_heartbeatTimer;
    std::unique_ptr<ClockTimer> m_pumpTimer;
    std::unique_ptr<ClockTimer> m_happeningTimer;
    std::unique_ptr<ClockTimer> m_closeTimer;
};

} // namespace Shardscope::Simulation
