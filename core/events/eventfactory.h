// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/dispatchevents.h"
#include "core/events/jsonobject.h"

#include <variant>

namespace Shardscope {

struct GatewayEvent;

/// Makes typed events of what was received. Costs nothing until it is called; what it makes looks into the bytes of
/// the message, which it keeps alive. Safe on any thread.
class EventFactory
{
public:
    /// The `d` of a dispatch of @p event, or the first value in it that cannot be read as what it is documented to be,
    /// with its path. Fields that are missing, null or unknown are no error: ShapeCheck::faults() names them.
    template <DispatchEvent event>
    [[nodiscard]] static std::variant<DispatchPayload<event>, ShapeFault> make(const GatewayEvent &message)
    {
        std::variant<JsonObject, ShapeFault> made = make(message, dispatchEvent(event));
        if (auto *fault = std::get_if<ShapeFault>(&made))
            return std::move(*fault);
        return as<DispatchPayload<event>>(std::get<JsonObject>(made));
    }
    /// The same without its class, for those who learn at run time which event it is.
    [[nodiscard]] static std::variant<JsonObject, ShapeFault> make(
        const GatewayEvent &message, const DispatchEventInfo &event);

    /// The same object seen as another class; nothing is read for it.
    template <std::derived_from<JsonObject> T> [[nodiscard]] static T as(const JsonObject &object)
    {
        static_assert(sizeof(T) == sizeof(JsonObject), "classes of objects add fields, not members");
        T result;
        static_cast<JsonObject &>(result) = object;
        return result;
    }
};

} // namespace Shardscope
