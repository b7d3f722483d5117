// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/dispatcheventlist.h"
#include "core/gateway/gatewayintents.h"

#include <QByteArrayView>

#include <span>

namespace Shardscope {

struct ObjectShape;

/// The documented dispatch events under their names on the wire.
enum class DispatchEvent : quint8 {
#define SHARDSCOPE_ENUMERATOR(NAME, ...) NAME,
    SHARDSCOPE_DISPATCH_EVENTS(SHARDSCOPE_ENUMERATOR)
#undef SHARDSCOPE_ENUMERATOR
};

#define SHARDSCOPE_COUNT(...) +1
inline constexpr std::size_t dispatchEventCount = 0 SHARDSCOPE_DISPATCH_EVENTS(SHARDSCOPE_COUNT);
#undef SHARDSCOPE_COUNT

/// The class of the `d` of an event: DispatchPayload<DispatchEvent::MESSAGE_CREATE> is MessageCreate.
template <DispatchEvent event>
struct DispatchPayloadType;

#define SHARDSCOPE_PAYLOAD(NAME, signal, Payload, ...)                                                                 \
    class Payload;                                                                                                     \
    template <>                                                                                                        \
    struct DispatchPayloadType<DispatchEvent::NAME>                                                                    \
    {                                                                                                                  \
        using Type = Payload;                                                                                          \
    };
SHARDSCOPE_DISPATCH_EVENTS(SHARDSCOPE_PAYLOAD)
#undef SHARDSCOPE_PAYLOAD

template <DispatchEvent event>
using DispatchPayload = typename DispatchPayloadType<event>::Type;

/// A documented dispatch event.
/// https://discord.com/developers/docs/events/gateway-events#receive-events
struct DispatchEventInfo
{
    DispatchEvent event {};
    const char *name = ""; ///< "MESSAGE_CREATE"
    GatewayIntents intents {}; ///< any one of them brings it; empty: always sent
    const char *guildPath = ""; ///< within `d`; empty where it has none, several are parted by spaces
    const char *channelPath = "";
    const char *userPath = "";
    const char *summary = ""; ///< in the context "Summary"; its form is told in dispatcheventlist.h
    const ObjectShape &(*shape)() = nullptr; ///< of `d`

    /// Whether only privileged intents bring it.
    [[nodiscard]] bool isPrivileged() const;
};

/// All 79 in the order of their names, which is that of DispatchEvent.
[[nodiscard]] std::span<const DispatchEventInfo> dispatchEventTable();
[[nodiscard]] const DispatchEventInfo &dispatchEvent(DispatchEvent event);
/// Null where the name is not documented.
[[nodiscard]] const DispatchEventInfo *dispatchEvent(QByteArrayView name);

} // namespace Shardscope
