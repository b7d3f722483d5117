// SPDX-License-Identifier: MIT
#include "core/events/eventfactory.h"

#include "core/gateway/gatewayevent.h"

#include <algorithm>

namespace Shardscope {

namespace {

/// `d` within the whole message. What has no `d`, or null, is as good as empty.
JsonValue dataOf(const GatewayEvent &message)
{
    const JsonValue whole = JsonValue::parse(message.json);
    if (whole.isAbsent() || !message.payload.hasData)
        return JsonValue::parse("{}");
    const JsonText::Value place { JsonText::typeOf(message.data().front()), message.payload.dataOffset, message.payload.dataLength };
    const JsonValue data(whole.source(), place);
    return data.isNull() ? JsonValue::parse("{}") : data;
}

} // namespace

std::variant<JsonObject, ShapeFault> EventFactory::make(const GatewayEvent &message, const DispatchEventInfo &event)
{
    const JsonValue data = dataOf(message);
    if (std::optional<ShapeFault> fault = ShapeCheck::wrongType(data, event.shape()))
        return std::move(*fault);
    return JsonObject(data);
}

} // namespace Shardscope
