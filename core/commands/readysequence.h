// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/commands/sendplan.h"
#include "core/gateway/shardstatus.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Shardscope {

/// Hands the messages of a sequence over, each in its time, once a new session is READY. A resumed session goes on
/// where it was and needs nothing.
class ReadySequence : public QObject
{
    Q_OBJECT

public:
    /// @p clock must outlive the sequence.
    explicit ReadySequence(Clock &clock, QObject *parent = nullptr);

    /// What the next READY begins with; empty: nothing is sent. What is under way goes on.
    void setSteps(std::vector<PlannedStep> steps) { m_steps = std::move(steps); }
    void setStatus(const ShardStatus &status);
    [[nodiscard]] bool isRunning() const { return m_next < m_running.size(); }

Q_SIGNALS:
    /// A new session begins with what the sequence is now.
    void begun();
    void commandDue(const Shardscope::GatewayCommand &command);
    /// The session ended with @p left messages not handed over.
    void interrupted(int left);

private:
    void begin();
    void proceed();

    std::unique_ptr<ClockTimer> m_timer;
    std::vector<PlannedStep> m_steps;
    std::vector<PlannedStep> m_running;
    std::size_t m_next = 0;
    bool m_isReady = false;
};

} // namespace Shardscope
