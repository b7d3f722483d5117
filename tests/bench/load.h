// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/child.h"
#include "tests/bench/loadserver.h"

namespace Shardscope::Bench {

/// The load server as its own process.
class Load
{
public:
    Load(const QString &mixPath, const std::vector<WireCompression> &compressions, const LoadPlan &plan);

    [[nodiscard]] bool isReady() const { return m_port != 0; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString error() const { return m_child.error(); }
    /// What a connection was sent, and the server's CPU for it in milliseconds. Waits for it.
    struct Sent
    {
        qint64 messages = -1;
        double cpuMs = 0;
    };
    [[nodiscard]] Sent sent();

private:
    Child m_child;
    quint16 m_port = 0;
};

} // namespace Shardscope::Bench
