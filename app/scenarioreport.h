// SPDX-License-Identifier: MIT
#pragma once

#include "core/simulator/scenario.h"

#include "app/exitcode.h"

namespace Shardscope {

/// Prints how the steps of a scenario end, each as one JSON object, and what the whole comes to. What does not hold is
/// said to people as well.
class ScenarioReport
{
public:
    /// @p path is what people know the scenario by.
    ScenarioReport(const Scenario &scenario, const QString &path);

    void add(const ScenarioOutcome &outcome);
    /// Nothing more comes.
    [[nodiscard]] bool isOver() const { return m_hasFailed || m_passed == m_steps; }
    /// The last line. A scenario that is not over did not hold.
    [[nodiscard]] ExitCode end() const;

private:
    const qsizetype m_steps;
    const QString m_path;
    qsizetype m_passed = 0;
    bool m_hasFailed = false;
    Milliseconds m_duration {};
};

} // namespace Shardscope
