// SPDX-License-Identifier: MIT
#include "core/commands/readysequence.h"

namespace Shardscope {

ReadySequence::ReadySequence(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_timer(clock.createTimer([this] { proceed(); }))
{
}

void ReadySequence::setStatus(const ShardStatus &status)
{
    const bool ready = status.state == ShardState::Ready;
    if (ready == m_isReady)
        return;
    m_isReady = ready;
    if (ready && !status.resumed) {
        begin();
    } else if (!ready && isRunning()) {
        const auto left = static_cast<int>(m_running.size() - m_next);
        m_timer->stop();
        m_running.clear();
        m_next = 0;
        Q_EMIT interrupted(left);
    }
}

void ReadySequence::begin()
{
    m_running = m_steps;
    m_next = 0;
    Q_EMIT begun();
    if (isRunning())
        m_timer->start(m_running.front().delay);
}

void ReadySequence::proceed()
{
    // A command may end the session, and with it the sequence.
    const GatewayCommand command = m_running[m_next++].command;
    if (isRunning())
        m_timer->start(m_running[m_next].delay);
    Q_EMIT commandDue(command);
}

} // namespace Shardscope
