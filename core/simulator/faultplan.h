// SPDX-License-Identifier: MIT
#pragma once

#include "core/simulator/simulator.h"

#include <map>

namespace Shardscope::Simulation {

/// How far a session has come, which the moments of faults are measured by.
struct Progress
{
    std::optional<TimePoint> readyAt;
    qint64 dispatches = 0;
};

/// The faults of a run, asked by kind and moment.
class FaultPlan
{
public:
    explicit FaultPlan(QList<SimulatorFault> faults)
        : m_faults(std::move(faults))
    {
    }

    /// From now on a lasting fault has this value, or holds no more, whatever the plan says.
    void overrule(SimulatorFault::Kind kind, std::optional<double> value) { m_overruled[kind] = value; }

    /// The value of a lasting fault that holds now; the last one given wins.
    [[nodiscard]] std::optional<double> lasting(
        SimulatorFault::Kind kind, const Progress &progress, TimePoint now) const
    {
        if (const auto found = m_overruled.find(kind); found != m_overruled.end())
            return found->second;
        std::optional<double> value;
        for (const SimulatorFault &fault : m_faults) {
            if (fault.kind == kind && isDue(fault, progress, now))
                value = fault.value;
        }
        return value;
    }

    /// The happening of a kind that comes at the start of every connection.
    [[nodiscard]] const SimulatorFault *atStart(SimulatorFault::Kind kind) const
    {
        for (const SimulatorFault &fault : m_faults) {
            if (fault.kind == kind && fault.when == SimulatorFault::When::Start)
                return &fault;
        }
        return nullptr;
    }

    [[nodiscard]] const QList<SimulatorFault> &all() const { return m_faults; }

    [[nodiscard]] static bool isDue(const SimulatorFault &fault, const Progress &progress, TimePoint now)
    {
        switch (fault.when) {
        case SimulatorFault::When::Start:
            return true;
        case SimulatorFault::When::Ready:
            return progress.readyAt.has_value();
        case SimulatorFault::When::Seconds:
            return progress.readyAt && now - *progress.readyAt >= std::chrono::duration<double>(fault.whenValue);
        case SimulatorFault::When::Events:
            return progress.readyAt && progress.dispatches >= static_cast<qint64>(fault.whenValue);
        }
        return false;
    }

    [[nodiscard]] static bool isHappening(SimulatorFault::Kind kind)
    {
        return kind == SimulatorFault::Kind::Op7 || kind == SimulatorFault::Kind::Op9
            || kind == SimulatorFault::Kind::Close;
    }

private:
    QList<SimulatorFault> m_faults;
    std::map<SimulatorFault::Kind, std::optional<double>> m_overruled;
};

} // namespace Shardscope::Simulation
