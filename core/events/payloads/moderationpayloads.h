// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/automoderation.h"

namespace Shardscope {

/// https://discord.com/developers/docs/events/gateway-events#auto-moderation-action-execution
class AutoModerationActionExecution : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(AutoModerationAction, action)                                                                                \
    FIELD(Snowflake, ruleId)                                                                                           \
    FIELD(AutoModerationRule::TriggerType, ruleTriggerType)                                                            \
    FIELD(Snowflake, userId)                                                                                           \
    FIELD(Optional<Snowflake>, channelId)                                                                              \
    FIELD(Optional<Snowflake>, messageId)                                                                              \
    FIELD(Optional<Snowflake>, alertSystemMessageId)                                                                   \
    FIELD(QString, content)                                                                                            \
    FIELD(Nullable<QString>, matchedKeyword)                                                                           \
    FIELD(Nullable<QString>, matchedContent)
    SHARDSCOPE_OBJECT(AutoModerationActionExecution, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
