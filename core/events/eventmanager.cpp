// SPDX-License-Identifier: MIT
#include "core/events/eventmanager.h"

#include "core/gateway/gatewayshard.h"

#include <algorithm>

namespace Shardscope {

EventManager::EventManager(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

EventManager::~EventManager() = default;

void EventManager::watch(GatewayShard *shard)
{
    connect(shard, &GatewayShard::eventReceived, this, &EventManager::dispatch);
}

void EventManager::dispatch(const GatewayEvent &message)
{
    const DispatchEventInfo *event = message.dispatchInfo;
    if (!event)
        return;
    // A copy: listeners may come and go meanwhile.
    const QList<Entry> entries = m_entries[static_cast<std::size_t>(event->event)];
    if (entries.isEmpty())
        return;
    const std::variant<JsonObject, ShapeFault> made = EventFactory::make(message, *event);
    if (const auto *fault = std::get_if<ShapeFault>(&made)) {
        Q_EMIT eventRejected(message, *fault);
        return;
    }
    for (const Entry &entry : entries) {
        const bool isGone = !entry.context;
        if (isGone || (isSubscribed(entry.id, event->event) && entry.take(std::get<JsonObject>(made), message)))
            unsubscribe(entry.id);
    }
}

EventManager::Subscription EventManager::add(
    DispatchEvent event, QObject *context, Taker take, std::optional<Milliseconds> timeout)
{
    Entry entry { ++m_lastId, context, std::move(take) };
    if (timeout) {
        entry.timer = m_clock.createTimer([this, id = entry.id] { unsubscribe(id); });
        entry.timer->start(*timeout);
    }
    m_entries[static_cast<std::size_t>(event)].append(entry);
    return entry.id;
}

bool EventManager::isSubscribed(Subscription subscription, DispatchEvent event) const
{
    const QList<Entry> &entries = m_entries[static_cast<std::size_t>(event)];
    return std::any_of(
        entries.begin(), entries.end(), [subscription](const Entry &entry) { return entry.id == subscription; });
}

bool EventManager::unsubscribe(Subscription subscription)
{
    for (QList<Entry> &entries : m_entries) {
        const auto found = std::find_if(
            entries.cbegin(), entries.cend(), [subscription](const Entry &entry) { return entry.id == subscription; });
        if (found == entries.cend())
            continue;
        // Outlives the list: its end may be that of the timer that calls us.
        const Entry kept = *found;
        entries.erase(found);
        if (kept.timer)
            kept.timer->stop();
        return true;
    }
    return false;
}

int EventManager::listenerCount(DispatchEvent event) const
{
    const QList<Entry> &entries = m_entries[static_cast<std::size_t>(event)];
    return static_cast<int>(
        std::count_if(entries.begin(), entries.end(), [](const Entry &entry) { return !entry.context.isNull(); }));
}

} // namespace Shardscope
