// SPDX-License-Identifier: MIT
#include "core/events/eventfactory.h"

#include "core/gateway/gatewayevent.h"

namespace Shardscope {

std::variant<JsonObject, ShapeFault> EventFactory::make(const GatewayEvent &message, const DispatchEventInfo &event)
{
    JsonValue data = JsonValue::within(
        message.json, message.payload.dataOffset, message.payload.hasData ? message.payload.dataLength : 0);
    if (data.isNull())
        data = JsonValue::parse("{}"); // some events carry nothing, and some gateways say it so
    if (std::optional<ShapeFault> fault = ShapeCheck::wrongType(data, event.shape()))
        return std::move(*fault);
    return JsonObject(data);
}

} // namespace Shardscope
