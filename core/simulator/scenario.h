// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/filter.h"
#include "core/clock.h"
#include "core/simulator/simulator.h"

#include <variant>
#include <vector>

namespace Shardscope {

/// One line of a scenario that does or expects something.
struct ScenarioStep
{
    /// A client does what matches, before the time is over.
    struct Expect
    {
        std::shared_ptr<const Filter> filter;
        Milliseconds within {};
    };
    /// No client does, all the time.
    struct Never
    {
        std::shared_ptr<const Filter> filter;
        Milliseconds span {};
    };
    /// What happens does at once, what lasts holds from now on.
    struct Fault
    {
        SimulatorFault fault;
    };
    /// What lasted holds no more.
    struct Mend
    {
        SimulatorFault::Kind kind {};
    };
    /// A message to every client; a dispatch to those that are ready, numbered for each.
    struct Send
    {
        qint32 op = 0;
        QByteArray type {}; ///< of a dispatch, as it stands between its quotes
        QByteArray data = "null"; ///< as it stands
    };
    struct Wait
    {
        Milliseconds span {};
    };

    int line = 0; ///< from 1
    QString text; ///< as it stands, without the spaces around it
    std::variant<Expect, Never, Fault, Mend, Send, Wait> action;
};

/// Why a line is no step, and where.
struct ScenarioError
{
    int line = 0; ///< from 1
    qsizetype column = 0; ///< from 1, in UTF-16 units
    QString text; ///< what stands there and what was expected, as one sentence
};

/// What is to happen between the built-in gateway and its clients, read from a text: one step a line, each begun when
/// the one before it is done.
class Scenario
{
public:
    static constexpr qint64 maximumSize = 1024 * 1024;
    static constexpr Milliseconds longestTime = std::chrono::hours(24);

    using Errors = std::vector<ScenarioError>;
    /// All wrong lines of @p utf8 are told, in order. A scenario has at least one step.
    [[nodiscard]] static std::variant<Scenario, Errors> parse(QByteArrayView utf8);

    [[nodiscard]] const std::vector<ScenarioStep> &steps() const { return m_steps; }

private:
    std::vector<ScenarioStep> m_steps;
};

} // namespace Shardscope
