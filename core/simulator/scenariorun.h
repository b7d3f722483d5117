// SPDX-License-Identifier: MIT
#pragma once

#include "core/simulator/scenario.h"
#include "core/simulator/scenariooutcome.h"

#include <deque>

namespace Shardscope::Simulation {

/// Goes through a scenario: judges what clients do, and has faults and messages come in their turn. It is over with the
/// first step that does not hold. One thread.
class ScenarioRun : public QObject, public RecordSink
{
    Q_OBJECT

public:
    /// Does a Fault, Mend or Send. Empty, or one sentence on why it cannot be done.
    using Act = std::function<QString(const ScenarioStep &step)>;

    /// Acts come from the event loop, never within append().
    ScenarioRun(std::shared_ptr<const Scenario> scenario, Clock &clock, Act act, QObject *parent = nullptr);

    /// The first step begins.
    void start();
    /// What a client did, masked. Filters find the keys of what is no message under `d`.
    void append(const EventRecord &record) override;

Q_SIGNALS:
    void stepEnded(const Shardscope::ScenarioOutcome &outcome);

private:
    [[nodiscard]] const ScenarioStep &step() const { return m_scenario->steps()[m_at]; }
    void begin();
    void finishTimed();
    void end(bool ok, const QString &seen = {});
    [[nodiscard]] QString whatCame(Milliseconds within) const;

    const std::shared_ptr<const Scenario> m_scenario;
    Clock &m_clock;
    const Act m_act;
    const std::unique_ptr<ClockTimer> m_timer; ///< when the step at hand is over, or acts
    std::size_t m_at = 0;
    bool m_isOver = true;
    TimePoint m_begunAt {};
    std::deque<QString> m_came; ///< the last ones of the step at hand, shortened
    qint64 m_cameCount = 0;
};

} // namespace Shardscope::Simulation
