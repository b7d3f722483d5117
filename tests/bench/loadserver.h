// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/wire.h"

#include <deque>
#include <map>
#include <memory>

namespace Shardscope::Bench {

/// What every connection to the load server gets.
struct LoadPlan
{
    qint64 messages = 0; ///< dispatches after READY; the mix goes round
    double rate = 0; ///< a second; 0: as fast as the client reads
    int delayMs = 0; ///< from READY to the first of them
    int beatMs = 0; ///< asks for a heartbeat so often, from READY on; 0: never
    int holdMs = 0; ///< how long an ACK is held back
};

/// A gateway that knows nothing but how to send: one thread around epoll, every byte made before it listens.
/// A connection that begins with anything but an HTTP request gets back what it sends.
class LoadServer
{
public:
    LoadServer(LoadPlan plan, std::vector<Wire> wires);
    ~LoadServer();
    Q_DISABLE_COPY_MOVE(LoadServer)

    /// Listens on loopback; 0 where it cannot.
    [[nodiscard]] quint16 listen();
    /// Serves until standard input ends. Prints a line of JSON whenever a connection has been sent everything.
    void run();

private:
    struct Connection;
    /// Microseconds on the monotonic clock.
    [[nodiscard]] static qint64 now();

    void accept();
    void read(Connection &connection);
    void takeRequest(Connection &connection);
    void takeFrames(Connection &connection);
    void takeMessage(Connection &connection, const QByteArray &json);
    /// @p json in between the dispatches, as soon as the present frame is through.
    void say(Connection &connection, const QByteArray &json);
    /// Sends what is due until the socket is full.
    void pump(Connection &connection);
    [[nodiscard]] bool prepare(Connection &connection);
    void watch(Connection &connection, bool forRoom);
    bool armTimer(qint64 at) const;
    void tick();
    void drop(int socket);

    const LoadPlan m_plan;
    const std::vector<Wire> m_wires;
    int m_poll = -1;
    int m_listener = -1;
    int m_timer = -1;
    std::map<int, std::unique_ptr<Connection>> m_connections;
};

} // namespace Shardscope::Bench
