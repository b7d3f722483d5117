// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewaypayload.h"

#include <QJsonObject>

#include <functional>

namespace Shardscope {

/// How messages are written and read; hand in another to measure or to bend it.
struct JsonCodec
{
    std::function<QByteArray(const QJsonObject &)> encode;
    std::function<std::optional<GatewayPayload>(const QByteArray &json, QString *error)> decode;

    /// Encodes compactly, decodes with GatewayPayload::parse().
    [[nodiscard]] static JsonCodec standard();
};

} // namespace Shardscope
