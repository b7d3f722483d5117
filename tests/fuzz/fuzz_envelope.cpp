// SPDX-License-Identifier: MIT
#include "core/gateway/gatewaypayload.h"

#include <cstdint>
#include <cstdlib>

using namespace Shardscope;

/// Any bytes as a message: an envelope whose data lies within it, or an error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    QString error;
    const std::optional<GatewayPayload> payload = GatewayPayload::parse(json, &error);
    if (payload.has_value() != error.isEmpty())
        std::abort();
    if (payload && JsonFault::find(json))
        std::abort(); // a line of a capture would be broken by it
    if (!payload || !payload->hasData)
        return 0;
    if (payload->dataOffset < 0 || payload->dataLength <= 0 || payload->dataOffset + payload->dataLength > json.size())
        std::abort();
    if (JsonFault::find(QByteArrayView(json).sliced(payload->dataOffset, payload->dataLength)))
        std::abort();
    return 0;
}
