// SPDX-License-Identifier: MIT
#include "tests/bench/latencyprobe.h"

#include "tests/bench/benchmark.h"

#include <QScopeGuard>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Shardscope::Bench {

namespace {

constexpr int pauseMs = 10;

}

LoopbackPing::LoopbackPing(quint16 port)
    : m_thread([this, port] { run(port); })
{
}

LoopbackPing::~LoopbackPing()
{
    keep(finish().size());
}

std::vector<double> LoopbackPing::finish()
{
    m_ends = true;
    if (m_thread.joinable())
        m_thread.join();
    return std::move(m_trips);
}

void LoopbackPing::run(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto close = qScopeGuard([socket] { ::close(socket); });
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return;
    char byte = 'p';
    while (!m_ends) {
        const qint64 begin = monotonicNanoseconds();
        if (::send(socket, &byte, 1, MSG_NOSIGNAL) != 1 || ::recv(socket, &byte, 1, 0) != 1)
            return;
        m_trips.push_back(static_cast<double>(monotonicNanoseconds() - begin) / 1e6);
        pollfd nothing { socket, POLLIN, 0 };
        ::poll(&nothing, 1, pauseMs);
    }
}

} // namespace Shardscope::Bench
