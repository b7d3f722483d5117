// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/integration.h"

namespace Shardscope {

/// Of INTEGRATION_CREATE and INTEGRATION_UPDATE.
/// https://discord.com/developers/docs/events/gateway-events#integration-create
class IntegrationEvent : public Integration
{
    Q_GADGET
#define FIELDS(FIELD) FIELD(Snowflake, guildId)
    SHARDSCOPE_OBJECT(IntegrationEvent, Integration, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/events/gateway-events#integration-delete
class IntegrationDelete : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(Optional<Snowflake>, applicationId)
    SHARDSCOPE_OBJECT(IntegrationDelete, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
