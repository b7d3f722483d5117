// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayintents.h"

#include <QByteArrayView>

#include <span>

namespace Shardscope {

/// A documented dispatch event.
/// https://discord.com/developers/docs/events/gateway-events#receive-events
struct DispatchEventInfo
{
    const char *name; ///< "MESSAGE_CREATE"
    GatewayIntents intents; ///< any one of them brings it; empty: always sent
};

/// All 79 in the order of their names.
[[nodiscard]] std::span<const DispatchEventInfo> dispatchEventTable();
/// Null where the name is not documented.
[[nodiscard]] const DispatchEventInfo *dispatchEvent(QByteArrayView name);

} // namespace Shardscope
