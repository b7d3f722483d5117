// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/events/eventfactory.h"
#include "core/gateway/gatewayevent.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QPromise>

#include <array>
#include <functional>
#include <memory>

namespace Shardscope {

class GatewayShard;

/// Hands typed events to those who asked for them. An event without listeners is not even built.
///
/// Lives on the thread of the shards it watches; it is called there and calls there. Listeners may come and go while
/// an event is handed out: who goes is not called any more, who comes gets the next one.
class EventManager : public QObject
{
    Q_OBJECT

public:
    explicit EventManager(Clock &clock = Clock::system(), QObject *parent = nullptr);
    ~EventManager() override;

    /// Takes every dispatch of @p shard.
    void watch(GatewayShard *shard);
    void dispatch(const GatewayEvent &message);

    using Subscription = quint64;
    template <DispatchEvent event>
    using Listener = std::function<void(const DispatchPayload<event> &payload, const GatewayEvent &message)>;
    template <DispatchEvent event> using Predicate = std::function<bool(const DispatchPayload<event> &payload)>;

    /// Calls @p listener for each @p event until unsubscribe(), or until @p context is gone.
    template <DispatchEvent event> Subscription subscribe(QObject *context, Listener<event> listener)
    {
        return add(event, context, erase<event>(std::move(listener), false));
    }
    /// The same for the next one alone.
    template <DispatchEvent event> Subscription once(QObject *context, Listener<event> listener)
    {
        return add(event, context, erase<event>(std::move(listener), true));
    }
    /// False where it is gone already.
    bool unsubscribe(Subscription subscription);

    /// The next @p event that @p predicate takes; the next of all where it is empty. Cancelled, without a result, where
    /// none comes within @p timeout or the manager goes first.
    template <DispatchEvent event>
    [[nodiscard]] QFuture<DispatchPayload<event>> waitFor(Milliseconds timeout, Predicate<event> predicate = {})
    {
        auto promise = std::make_shared<QPromise<DispatchPayload<event>>>();
        promise->start();
        QFuture<DispatchPayload<event>> future = promise->future();
        const auto take = [promise = std::move(promise), predicate = std::move(predicate)](
                              const JsonObject &object, const GatewayEvent &) {
            const auto payload = EventFactory::as<DispatchPayload<event>>(object);
            const bool isWanted = !promise->isCanceled() && (!predicate || predicate(payload));
            if (isWanted) {
                promise->addResult(payload);
                promise->finish();
            }
            return isWanted || promise->isCanceled();
        };
        add(event, this, take, timeout);
        return future;
    }

    /// Those who would be handed @p event.
    [[nodiscard]] int listenerCount(DispatchEvent event) const;

Q_SIGNALS:
    /// An event that somebody listens for cannot be read as what it is documented to be.
    void eventRejected(const Shardscope::GatewayEvent &message, const Shardscope::ShapeFault &fault);

private:
    /// Returns whether it wants no more.
    using Taker = std::function<bool(const JsonObject &payload, const GatewayEvent &message)>;
    struct Entry
    {
        Subscription id = 0;
        QPointer<QObject> context;
        Taker take;
        std::shared_ptr<ClockTimer> timer {}; ///< ends the subscription
    };

    template <DispatchEvent event> static Taker erase(Listener<event> listener, bool isOnce)
    {
        return [listener = std::move(listener), isOnce](const JsonObject &payload, const GatewayEvent &message) {
            listener(EventFactory::as<DispatchPayload<event>>(payload), message);
            return isOnce;
        };
    }
    Subscription add(DispatchEvent event, QObject *context, Taker take, std::optional<Milliseconds> timeout = {});
    [[nodiscard]] bool isSubscribed(Subscription subscription, DispatchEvent event) const;

    Clock &m_clock;
    Subscription m_lastId = 0;
    std::array<QList<Entry>, dispatchEventCount> m_entries;
};

} // namespace Shardscope
