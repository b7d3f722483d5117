// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"

namespace Shardscope {

/// https://discord.com/developers/docs/resources/audit-log#audit-log-change-object
class AuditLogChange : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<JsonValue>, newValue)                                                                               \
    FIELD(Optional<JsonValue>, oldValue)                                                                               \
    FIELD(QString, key)
    SHARDSCOPE_OBJECT(AuditLogChange, JsonObject, FIELDS)
#undef FIELDS
};

/// Which fields are there depends on the action.
/// https://discord.com/developers/docs/resources/audit-log#audit-log-entry-object-optional-audit-entry-info
class AuditLogOptions : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Optional<Snowflake>, applicationId)                                                                          \
    FIELD(Optional<QString>, autoModerationRuleName)                                                                   \
    FIELD(Optional<QString>, autoModerationRuleTriggerType)                                                            \
    FIELD(Optional<Snowflake>, channelId)                                                                              \
    FIELD(Optional<QString>, count)                                                                                    \
    FIELD(Optional<QString>, deleteMemberDays)                                                                         \
    FIELD(Optional<Snowflake>, id)                                                                                     \
    FIELD(Optional<QString>, membersRemoved)                                                                           \
    FIELD(Optional<Snowflake>, messageId)                                                                              \
    FIELD(Optional<QString>, roleName)                                                                                 \
    FIELD(Optional<QString>, type)                                                                                     \
    FIELD(Optional<QString>, integrationType)                                                                          \
    FIELD(Optional<QString>, status)
    SHARDSCOPE_OBJECT(AuditLogOptions, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/audit-log#audit-log-entry-object
class AuditLogEntry : public JsonObject
{
    Q_GADGET

public:
    enum class Action : int
    {
        GuildUpdate = 1,
        ChannelCreate = 10,
        ChannelUpdate = 11,
        ChannelDelete = 12,
        ChannelOverwriteCreate = 13,
        ChannelOverwriteUpdate = 14,
        ChannelOverwriteDelete = 15,
        MemberKick = 20,
        MemberPrune = 21,
        MemberBanAdd = 22,
        MemberBanRemove = 23,
        MemberUpdate = 24,
        MemberRoleUpdate = 25,
        MemberMove = 26,
        MemberDisconnect = 27,
        BotAdd = 28,
        RoleCreate = 30,
        RoleUpdate = 31,
        RoleDelete = 32,
        InviteCreate = 40,
        InviteUpdate = 41,
        InviteDelete = 42,
        WebhookCreate = 50,
        WebhookUpdate = 51,
        WebhookDelete = 52,
        EmojiCreate = 60,
        EmojiUpdate = 61,
        EmojiDelete = 62,
        MessageDelete = 72,
        MessageBulkDelete = 73,
        MessagePin = 74,
        MessageUnpin = 75,
        IntegrationCreate = 80,
        IntegrationUpdate = 81,
        IntegrationDelete = 82,
        StageInstanceCreate = 83,
        StageInstanceUpdate = 84,
        StageInstanceDelete = 85,
        StickerCreate = 90,
        StickerUpdate = 91,
        StickerDelete = 92,
        GuildScheduledEventCreate = 100,
        GuildScheduledEventUpdate = 101,
        GuildScheduledEventDelete = 102,
        ThreadCreate = 110,
        ThreadUpdate = 111,
        ThreadDelete = 112,
        ApplicationCommandPermissionUpdate = 121,
        SoundboardSoundCreate = 130,
        SoundboardSoundUpdate = 131,
        SoundboardSoundDelete = 132,
        AutoModerationRuleCreate = 140,
        AutoModerationRuleUpdate = 141,
        AutoModerationRuleDelete = 142,
        AutoModerationBlockMessage = 143,
        AutoModerationFlagToChannel = 144,
        AutoModerationUserCommunicationDisabled = 145,
        AutoModerationQuarantineUser = 146,
        CreatorMonetizationRequestCreated = 150,
        CreatorMonetizationTermsAccepted = 151,
        OnboardingPromptCreate = 163,
        OnboardingPromptUpdate = 164,
        OnboardingPromptDelete = 165,
        OnboardingCreate = 166,
        OnboardingUpdate = 167,
        HomeSettingsCreate = 190,
        HomeSettingsUpdate = 191,
        VoiceChannelStatusCreate = 192,
        VoiceChannelStatusDelete = 193
    };
    Q_ENUM(Action)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Nullable<QString>, targetId)                                                                                 \
    FIELD(Optional<QList<AuditLogChange>>, changes)                                                                    \
    FIELD(Nullable<Snowflake>, userId)                                                                                 \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(AuditLogEntry::Action, actionType)                                                                           \
    FIELD(Optional<AuditLogOptions>, options)                                                                          \
    FIELD(Optional<QString>, reason)
    SHARDSCOPE_OBJECT(AuditLogEntry, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
