// SPDX-License-Identifier: MIT
#pragma once

#include "tests/contract/toolprocess.h"

namespace Shardscope::Contract {

/// `shardscope-cli simulate` on a free port, and what a `tail` against it needs.
class SimulatorProcess
{
public:
    explicit SimulatorProcess(const QStringList &arguments = {});

    /// Waits for its first line; false where it is not what the contract says.
    [[nodiscard]] bool start();

    [[nodiscard]] QString gateway() const { return m_gateway; }
    [[nodiscard]] QString api() const { return m_api; }
    [[nodiscard]] QString token() const { return m_token; }
    [[nodiscard]] ToolProcess &process() { return m_process; }

    /// `tail --gateway … --api …` and @p more.
    [[nodiscard]] QStringList tail(const QStringList &more = {}) const;
    [[nodiscard]] ToolProcess::Environment environment() const;

private:
    ToolProcess m_process;
    QString m_gateway;
    QString m_api;
    QString m_token;
};

} // namespace Shardscope::Contract
