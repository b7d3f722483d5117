// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/gateway/gatewaypayload.h"

#include <QMetaType>

namespace Shardscope {

struct DispatchEventInfo;

/// One message from the gateway, as it was received. Copies share the bytes.
struct GatewayEvent
{
    GatewayPayload payload;
    const DispatchEventInfo *dispatchInfo = nullptr; ///< null: no dispatch, or one that is not documented
    QByteArray json; ///< the message, byte for byte
    qint64 wireBytes = 0; ///< payloads of its WebSocket frames, headers not counted
    TimePoint receivedAt {}; ///< stamped before anything else was done with it
    qint64 at = 0; ///< the same moment in microseconds since 1970
    int shard = 0;

    [[nodiscard]] bool isDispatch() const { return payload.op == 0; }
    /// The bytes of `d`; empty where the key is absent.
    [[nodiscard]] QByteArrayView data() const
    {
        return payload.hasData ? QByteArrayView(json).sliced(payload.dataOffset, payload.dataLength)
                               : QByteArrayView();
    }
};

} // namespace Shardscope

Q_DECLARE_METATYPE(Shardscope::GatewayEvent)
