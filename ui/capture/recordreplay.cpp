// SPDX-License-Identifier: MIT
#include "ui/capture/recordreplay.h"

#include "core/capture/recordfacts.h"
#include "core/gateway/commandqueue.h"

#include <algorithm>

namespace Shardscope {

namespace {

constexpr qint64 second = 1'000'000;
/// A heartbeat comes more often: in a longer silence nothing was recorded, and no second of it is told.
constexpr qint64 longestSilence = 120 * second;

} // namespace

void RecordReplay::passSeconds(qint64 at)
{
    if (m_figures.records == 0)
        m_tickAt = at;
    if (at - m_figures.lastAt > longestSilence)
        m_tickAt = std::max(m_tickAt, at - at % second);
    for (; m_tickAt <= at; m_tickAt += second)
        m_facts.push_back({ m_tickAt, m_meter.totals() });
}

void RecordReplay::append(const EventRecord &record)
{
    // A clock that was put back, or another file, must not turn the graphs back.
    const qint64 at = std::max(record.at, m_figures.lastAt);
    passSeconds(at);
    if (m_figures.records++ == 0)
        m_figures.firstAt = at;
    m_figures.lastAt = at;
    m_meter.append(record);
    for (const AgeSample &age : m_meter.takeAges())
        m_facts.push_back({ at, AgeSample { at, age.age } });
    add(record);
}

void RecordReplay::add(const EventRecord &record)
{
    const qint64 at = m_figures.lastAt;
    if (const std::optional<ShardStatus> user = userOf(record)) {
        m_figures.userId = user->userId;
        m_figures.userName = user->userName;
    } else if (std::optional<ShardStatus> status = statusOf(record)) {
        m_state = status->state;
        status->sendsLimit = m_sendsLimit;
        if (m_state == ShardState::Ready) {
            m_close.reset();
            m_error.reset();
        }
        m_facts.push_back({ at, *status });
    } else if (const std::optional<Milliseconds> interval = heartbeatIntervalOf(record)) {
        m_sendsLimit = CommandQueue::limitFor(*interval);
    } else if (std::optional<LatencySample> sample = latencyOf(record)) {
        sample->at = m_sampleAt = std::max(sample->at, m_sampleAt);
        m_facts.push_back({ at, *sample });
    } else if (const std::optional<GatewayCloseInfo> close = closeOf(record)) {
        m_close = close;
        m_facts.push_back({ at, *close });
    } else if (const std::optional<GatewayError> error = errorOf(record)) {
        m_error = error;
        m_facts.push_back({ at, *error });
    }
}

void RecordReplay::setLevel(SanitizeLevel level)
{
    m_figures.level = std::min(level, m_figures.level.value_or(level));
}

RecordReplay::Figures RecordReplay::figures() const
{
    Figures figures = m_figures;
    figures.totals = m_meter.totals();
    return figures;
}

std::optional<Incident> RecordReplay::incident() const
{
    std::optional<Incident> found;
    if (m_close)
        found = incidentOf(*m_close);
    if (!found && m_error)
        found = incidentOf(*m_error);
    if (!found)
        return std::nullopt;
    // It is past: nothing follows by itself, and there is no session that a button could do something to.
    found->over = true;
    found->next.clear();
    found->actions &= Incident::OpenPortal | Incident::Details;
    return found;
}

} // namespace Shardscope
