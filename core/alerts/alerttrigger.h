// SPDX-License-Identifier: MIT
#pragma once

#include "core/alerts/alertrule.h"

#include <QtGlobal>

#include <deque>

namespace Shardscope {

/// Decides when a rule fires. It fires once and again only after what made it fire has passed: AtLeast after the span
/// holds fewer than count, a silence after the next match. All times are microseconds of one clock.
class AlertTrigger
{
public:
    /// A silence is counted from @p now on.
    AlertTrigger(const AlertRule &rule, qint64 now);

    /// A record matched; true where that makes the rule fire.
    [[nodiscard]] bool match(qint64 at);
    /// Time went on, and every match up to @p now was told; true where that makes the rule fire.
    [[nodiscard]] bool pass(qint64 now);
    /// What came up to @p now was passed over: it may have matched, so that it is no silence.
    void skip(qint64 now);

private:
    void forget(qint64 before);

    const AlertRule m_rule;
    const qint64 m_span; ///< microseconds
    std::deque<qint64> m_matches; ///< the newest, count at most
    qint64 m_last; ///< match, or the beginning
    bool m_armed = true;
};

} // namespace Shardscope
