// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/emoji.h"
#include "core/events/objects/role.h"
#include "core/events/objects/sticker.h"
#include "core/events/objects/welcomescreen.h"

namespace Shardscope {

/// https://discord.com/developers/docs/resources/guild#incidents-data-object
class IncidentsData : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Nullable<Timestamp>, invitesDisabledUntil)                                                                   \
    FIELD(Nullable<Timestamp>, dmsDisabledUntil)                                                                       \
    FIELD(Tristate<Timestamp>, dmSpamDetectedAt)                                                                       \
    FIELD(Tristate<Timestamp>, raidDetectedAt)
    SHARDSCOPE_OBJECT(IncidentsData, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/guild#guild-object
class Guild : public JsonObject
{
    Q_GADGET

public:
    enum class VerificationLevel : int
    {
        None_ = 0,
        Low = 1,
        Medium = 2,
        High = 3,
        VeryHigh = 4
    };
    Q_ENUM(VerificationLevel)
    enum class NotificationLevel : int
    {
        AllMessages = 0,
        OnlyMentions = 1
    };
    Q_ENUM(NotificationLevel)
    enum class ContentFilter : int
    {
        Disabled = 0,
        MembersWithoutRoles = 1,
        AllMembers = 2
    };
    Q_ENUM(ContentFilter)
    enum class MfaLevel : int
    {
        None_ = 0,
        Elevated = 1
    };
    Q_ENUM(MfaLevel)
    enum class NsfwLevel : int
    {
        Default_ = 0,
        Explicit = 1,
        Safe = 2,
        AgeRestricted = 3
    };
    Q_ENUM(NsfwLevel)
    enum class PremiumTier : int
    {
        None_ = 0,
        Tier1 = 1,
        Tier2 = 2,
        Tier3 = 3
    };
    Q_ENUM(PremiumTier)
    enum class SystemChannelFlag : qint64
    {
        SuppressJoinNotifications = 1LL << 0,
        SuppressPremiumSubscriptions = 1LL << 1,
        SuppressGuildReminderNotifications = 1LL << 2,
        SuppressJoinNotificationReplies = 1LL << 3,
        SuppressRoleSubscriptionPurchaseNotifications = 1LL << 4,
        SuppressRoleSubscriptionPurchaseNotificationReplies = 1LL << 5
    };
    Q_ENUM(SystemChannelFlag)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(QString, name)                                                                                               \
    FIELD(Nullable<QString>, icon)                                                                                     \
    FIELD(Tristate<QString>, iconHash)                                                                                 \
    FIELD(Nullable<QString>, splash)                                                                                   \
    FIELD(Nullable<QString>, discoverySplash)                                                                          \
    FIELD(Optional<bool>, owner)                                                                                       \
    FIELD(Snowflake, ownerId)                                                                                          \
    FIELD(Optional<Permissions>, permissions)                                                                          \
    FIELD(Tristate<QString>, region)                                                                                   \
    FIELD(Nullable<Snowflake>, afkChannelId)                                                                           \
    FIELD(int, afkTimeout) /* seconds */                                                                               \
    FIELD(Optional<bool>, widgetEnabled)                                                                               \
    FIELD(Tristate<Snowflake>, widgetChannelId)                                                                        \
    FIELD(Guild::VerificationLevel, verificationLevel)                                                                 \
    FIELD(Guild::NotificationLevel, defaultMessageNotifications)                                                       \
    FIELD(Guild::ContentFilter, explicitContentFilter)                                                                 \
    FIELD(QList<Role>, roles)                                                                                          \
    FIELD(QList<Emoji>, emojis)                                                                                        \
    FIELD(QList<QString>, features)                                                                                    \
    FIELD(Guild::MfaLevel, mfaLevel)                                                                                   \
    FIELD(Nullable<Snowflake>, applicationId)                                                                          \
    FIELD(Nullable<Snowflake>, systemChannelId)                                                                        \
    FIELD(int, systemChannelFlags) /* of Guild::SystemChannelFlag */                                                   \
    FIELD(Nullable<Snowflake>, rulesChannelId)                                                                         \
    FIELD(Tristate<int>, maxPresences)                                                                                 \
    FIELD(Optional<int>, maxMembers)                                                                                   \
    FIELD(Nullable<QString>, vanityUrlCode)                                                                            \
    FIELD(Nullable<QString>, description)                                                                              \
    FIELD(Nullable<QString>, banner)                                                                                   \
    FIELD(Guild::PremiumTier, premiumTier)                                                                             \
    FIELD(Optional<int>, premiumSubscriptionCount)                                                                     \
    FIELD(QString, preferredLocale)                                                                                    \
    FIELD(Nullable<Snowflake>, publicUpdatesChannelId)                                                                 \
    FIELD(Optional<int>, maxVideoChannelUsers)                                                                         \
    FIELD(Optional<int>, maxStageVideoChannelUsers)                                                                    \
    FIELD(Optional<int>, approximateMemberCount)                                                                       \
    FIELD(Optional<int>, approximatePresenceCount)                                                                     \
    FIELD(Optional<WelcomeScreen>, welcomeScreen)                                                                      \
    FIELD(Guild::NsfwLevel, nsfwLevel)                                                                                 \
    FIELD(Optional<QList<Sticker>>, stickers)                                                                          \
    FIELD(bool, premiumProgressBarEnabled)                                                                             \
    FIELD(Nullable<Snowflake>, safetyAlertsChannelId)                                                                  \
    FIELD(Nullable<IncidentsData>, incidentsData)                                                                      \
    FIELD(Tristate<JsonValue>, homeHeader) /* not documented */                                                        \
    FIELD(Tristate<Snowflake>, latestOnboardingQuestionId) /* not documented */                                        \
    FIELD(Optional<bool>, nsfw) /* not documented */                                                                   \
    FIELD(Optional<QString>, locale) /* not documented */
    SHARDSCOPE_OBJECT(Guild, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
