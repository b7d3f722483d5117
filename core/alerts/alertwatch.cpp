// SPDX-License-Identifier: MIT
#include "core/alerts/alertwatch.h"

#include "core/capture/eventstore.h"

#include <algorithm>

namespace Shardscope {

AlertWatch::AlertWatch(const EventStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_timer(clock.createTimer([this] {
        m_timer->start(interval);
        look();
    }))
{
}

AlertWatch::~AlertWatch() = default;

void AlertWatch::setRules(const QList<AlertRule> &rules)
{
    m_rules = rules;
    begin();
}

void AlertWatch::setLive(bool live)
{
    if (m_live == live)
        return;
    m_live = live;
    begin();
}

void AlertWatch::begin()
{
    m_watched.clear();
    m_timer->stop();
    if (!m_live)
        return;
    const qint64 now = m_clock.utcMicroseconds();
    for (const AlertRule &rule : m_rules) {
        auto result = Filter::compile(rule.filter);
        auto *filter = std::get_if<std::shared_ptr<const Filter>>(&result);
        if (!rule.isEnabled || !filter || m_watched.size() == static_cast<std::size_t>(mostRules))
            continue;
        m_watched.push_back({ rule, *filter, AlertTrigger(rule, now),
            std::make_unique<FilterScan>(m_store, *filter, m_store.range().end, 1), -1, now });
    }
    if (!m_watched.empty())
        m_timer->start(interval);
}

void AlertWatch::look()
{
    std::vector<Alert> alerts;
    for (Watched &watched : m_watched) {
        take(watched, &alerts);
        const FilterScan::Progress progress = watched.scan->progress();
        watched.seenAt = m_clock.utcMicroseconds();
        if (progress.total - progress.searched > mostBehind) {
            watched.scan = std::make_unique<FilterScan>(m_store, watched.filter, m_store.range().end, 1);
            watched.trigger.skip(watched.seenAt);
        }
        watched.scan->extend();
    }
    // Whoever hears of it may set other rules.
    for (const Alert &alert : alerts)
        Q_EMIT fired(alert);
}

void AlertWatch::waitForSearching()
{
    for (const Watched &watched : m_watched)
        watched.scan->waitForDone();
}

void AlertWatch::take(Watched &watched, std::vector<Alert> *alerts) const
{
    // First, so that nothing can be found between the two.
    const bool isDone = watched.scan->progress().isDone();
    const std::vector<qint64> found = watched.scan->take();
    bool fires = false;
    for (const qint64 record : found) {
        watched.record = record;
        fires = watched.trigger.match(timeOf(record).value_or(watched.seenAt)) || fires;
    }
    // Only then is it known that there were no more.
    if (isDone)
        fires = watched.trigger.pass(watched.seenAt) || fires;
    if (fires)
        alerts->push_back({ watched.rule, watched.record, watched.seenAt });
}

std::optional<qint64> AlertWatch::timeOf(qint64 record) const
{
    const std::shared_ptr<const EventSegment> segment = m_store.segment(record);
    if (!segment)
        return std::nullopt;
    return segment->value(
        static_cast<std::size_t>(record - segment->first()), static_cast<std::size_t>(EventField::At));
}

} // namespace Shardscope
