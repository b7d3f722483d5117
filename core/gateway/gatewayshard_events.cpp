// SPDX-License-Identifier: MIT
#include "core/events/eventfactory.h"
#include "core/events/payloads.h"
#include "core/gateway/gatewayshard.h"

#include <QMetaMethod>

#include <array>

namespace Shardscope {

namespace {

using TypedSignal = void (*)(GatewayShard *shard, const JsonObject &payload, const GatewayEvent &message);

// In the order of DispatchEvent.
constexpr std::array<TypedSignal, dispatchEventCount> typedSignals {
#define SHARDSCOPE_EMIT(NAME, signal, Payload, ...)                                                                    \
    [](GatewayShard *shard, const JsonObject &payload, const GatewayEvent &message) {                                  \
        Q_EMIT shard->signal(EventFactory::as<Payload>(payload), message);                                             \
    },
    SHARDSCOPE_DISPATCH_EVENTS(SHARDSCOPE_EMIT)
#undef SHARDSCOPE_EMIT
};

/// Looked up once: Qt searches for it.
const std::array<QMetaMethod, dispatchEventCount> &typedMethods()
{
    static const std::array<QMetaMethod, dispatchEventCount> methods {
#define SHARDSCOPE_METHOD(NAME, signal, ...) QMetaMethod::fromSignal(&GatewayShard::signal),
        SHARDSCOPE_DISPATCH_EVENTS(SHARDSCOPE_METHOD)
#undef SHARDSCOPE_METHOD
    };
    return methods;
}

} // namespace

void GatewayShard::announce(const GatewayEvent &event)
{
    Q_EMIT messageReceived(event);
    Q_EMIT eventReceived(event);
    if (!event.dispatchInfo)
        return;
    const auto index = static_cast<std::size_t>(event.dispatchInfo->event);
    if (!isSignalConnected(typedMethods()[index]))
        return;
    const std::variant<JsonObject, ShapeFault> made = EventFactory::make(event, *event.dispatchInfo);
    if (const auto *fault = std::get_if<ShapeFault>(&made))
        Q_EMIT eventRejected(event, *fault);
    else
        typedSignals[index](this, std::get<JsonObject>(made), event);
}

} // namespace Shardscope
