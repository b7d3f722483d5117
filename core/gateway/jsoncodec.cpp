// SPDX-License-Identifier: MIT
#include "core/gateway/jsoncodec.h"

#include <QJsonDocument>

namespace Shardscope {

JsonCodec JsonCodec::standard()
{
    return {
        [](const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); },
        &GatewayPayload::parse,
    };
}

} // namespace Shardscope
