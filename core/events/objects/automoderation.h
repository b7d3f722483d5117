// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"

namespace Shardscope {

/// Which fields are there depends on the type of the action.
/// https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-action-object-action-metadata
class AutoModerationActionMetadata : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<Snowflake>, channelId)                                                                              \
    FIELD(Optional<int>, durationSeconds) /* at most four weeks */                                                     \
    FIELD(Optional<QString>, customMessage)
    SHARDSCOPE_OBJECT(AutoModerationActionMetadata, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-action-object
class AutoModerationAction : public JsonObject
{
    Q_GADGET

public:
    enum class Type : int
    {
        BlockMessage = 1,
        SendAlertMessage = 2,
        Timeout = 3,
        BlockMemberInteraction = 4
    };
    Q_ENUM(Type)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(AutoModerationAction::Type, type)                                                                            \
    FIELD(Optional<AutoModerationActionMetadata>, metadata)
    SHARDSCOPE_OBJECT(AutoModerationAction, JsonObject, FIELDS)
#undef FIELDS
};

/// Which fields are there depends on the type of the trigger.
/// https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata
class AutoModerationTriggerMetadata : public JsonObject
{
    Q_GADGET

public:
    enum class Preset : int
    {
        Profanity = 1,
        SexualContent = 2,
        Slurs = 3
    };
    Q_ENUM(Preset)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<QList<QString>>, keywordFilter)                                                                     \
    FIELD(Optional<QList<QString>>, regexPatterns)                                                                     \
    FIELD(Optional<QList<AutoModerationTriggerMetadata::Preset>>, presets)                                             \
    FIELD(Optional<QList<QString>>, allowList)                                                                         \
    FIELD(Optional<int>, mentionTotalLimit)                                                                            \
    FIELD(Optional<bool>, mentionRaidProtectionEnabled)
    SHARDSCOPE_OBJECT(AutoModerationTriggerMetadata, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object
class AutoModerationRule : public JsonObject
{
    Q_GADGET

public:
    enum class EventType : int
    {
        MessageSend = 1,
        MemberUpdate = 2
    };
    Q_ENUM(EventType)
    enum class TriggerType : int
    {
        Keyword = 1,
        Spam = 3,
        KeywordPreset = 4,
        MentionSpam = 5,
        MemberProfile = 6
    };
    Q_ENUM(TriggerType)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(QString, name)                                                                                               \
    FIELD(Snowflake, creatorId)                                                                                        \
    FIELD(AutoModerationRule::EventType, eventType)                                                                    \
    FIELD(AutoModerationRule::TriggerType, triggerType)                                                                \
    FIELD(AutoModerationTriggerMetadata, triggerMetadata)                                                              \
    FIELD(QList<AutoModerationAction>, actions)                                                                        \
    FIELD(bool, enabled)                                                                                               \
    FIELD(QList<Snowflake>, exemptRoles)                                                                               \
    FIELD(QList<Snowflake>, exemptChannels)
    SHARDSCOPE_OBJECT(AutoModerationRule, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
