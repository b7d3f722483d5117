// SPDX-License-Identifier: MIT
#include "core/alerts/alerttrigger.h"

#include <algorithm>

namespace Shardscope {

using Condition = AlertRule::Condition;

AlertTrigger::AlertTrigger(const AlertRule &rule, qint64 now)
    : m_rule(rule.bounded())
    , m_span(std::chrono::microseconds(m_rule.span).count())
    , m_last(now)
{
}

void AlertTrigger::forget(qint64 before)
{
    while (!m_matches.empty() && m_matches.front() <= before)
        m_matches.pop_front();
    if (m_matches.size() < static_cast<std::size_t>(m_rule.count))
        m_armed = true;
}

bool AlertTrigger::match(qint64 at)
{
    // A clock that was set back must not make a silence of what was just heard.
    m_last = std::max(m_last, at);
    if (m_rule.condition == Condition::Silence) {
        m_armed = true;
        return false;
    }
    forget(at - m_span);
    m_matches.push_back(at);
    if (m_matches.size() > static_cast<std::size_t>(m_rule.count))
        m_matches.pop_front();
    const bool fires = m_armed && m_matches.size() == static_cast<std::size_t>(m_rule.count);
    m_armed = m_armed && !fires;
    return fires;
}

void AlertTrigger::skip(qint64 now)
{
    m_last = std::max(m_last, now);
}

bool AlertTrigger::pass(qint64 now)
{
    if (m_rule.condition == Condition::AtLeast) {
        forget(now - m_span);
        return false;
    }
    const bool fires = m_armed && now - m_last >= m_span;
    m_armed = m_armed && !fires;
    return fires;
}

} // namespace Shardscope
