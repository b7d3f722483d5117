// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/user.h"

namespace Shardscope {

/// https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-entity-metadata
class ScheduledEventEntityMetadata : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD) FIELD(Optional<QString>, location)
    SHARDSCOPE_OBJECT(ScheduledEventEntityMetadata, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object-guild-scheduled-event-recurrence-rule-nweekday-structure
class RecurrenceRuleWeekday : public JsonObject
{
    Q_GADGET

public:
    enum class Weekday : int
    {
        Monday = 0,
        Tuesday = 1,
        Wednesday = 2,
        Thursday = 3,
        Friday = 4,
        Saturday = 5,
        Sunday = 6
    };
    Q_ENUM(Weekday)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(int, n)                                                                                                      \
    FIELD(RecurrenceRuleWeekday::Weekday, day)
    SHARDSCOPE_OBJECT(RecurrenceRuleWeekday, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object
class RecurrenceRule : public JsonObject
{
    Q_GADGET

public:
    enum class Frequency : int
    {
        Yearly = 0,
        Monthly = 1,
        Weekly = 2,
        Daily = 3
    };
    Q_ENUM(Frequency)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Timestamp, start)                                                                                            \
    FIELD(Nullable<Timestamp>, end)                                                                                    \
    FIELD(RecurrenceRule::Frequency, frequency)                                                                        \
    FIELD(int, interval)                                                                                               \
    FIELD(Nullable<QList<RecurrenceRuleWeekday::Weekday>>, byWeekday)                                                  \
    FIELD(Nullable<QList<RecurrenceRuleWeekday>>, byNWeekday)                                                          \
    FIELD(Nullable<QList<int>>, byMonth) /* 1 to 12 */                                                                 \
    FIELD(Nullable<QList<int>>, byMonthDay)                                                                            \
    FIELD(Nullable<QList<int>>, byYearDay)                                                                             \
    FIELD(Nullable<int>, count)
    SHARDSCOPE_OBJECT(RecurrenceRule, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-object
class GuildScheduledEvent : public JsonObject
{
    Q_GADGET

public:
    enum class PrivacyLevel : int
    {
        GuildOnly = 2
    };
    Q_ENUM(PrivacyLevel)
    enum class EntityType : int
    {
        StageInstance = 1,
        Voice = 2,
        External = 3
    };
    Q_ENUM(EntityType)
    enum class Status : int
    {
        Scheduled = 1,
        Active = 2,
        Completed = 3,
        Canceled = 4
    };
    Q_ENUM(Status)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(Snowflake, guildId)                                                                                          \
    FIELD(Nullable<Snowflake>, channelId)                                                                              \
    FIELD(Tristate<Snowflake>, creatorId)                                                                              \
    FIELD(QString, name)                                                                                               \
    FIELD(Tristate<QString>, description)                                                                              \
    FIELD(Timestamp, scheduledStartTime)                                                                               \
    FIELD(Nullable<Timestamp>, scheduledEndTime)                                                                       \
    FIELD(GuildScheduledEvent::PrivacyLevel, privacyLevel)                                                             \
    FIELD(GuildScheduledEvent::Status, status)                                                                         \
    FIELD(GuildScheduledEvent::EntityType, entityType)                                                                 \
    FIELD(Nullable<Snowflake>, entityId)                                                                               \
    FIELD(Nullable<ScheduledEventEntityMetadata>, entityMetadata)                                                      \
    FIELD(Optional<User>, creator)                                                                                     \
    FIELD(Optional<int>, userCount)                                                                                    \
    FIELD(Tristate<QString>, image)                                                                                    \
    FIELD(Nullable<RecurrenceRule>, recurrenceRule)                                                                    \
    FIELD(Optional<QList<Snowflake>>, skuIds) /* not documented */
    SHARDSCOPE_OBJECT(GuildScheduledEvent, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
