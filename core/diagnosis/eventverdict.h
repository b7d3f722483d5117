// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/dispatchevents.h"

#include <QString>

#include <optional>

namespace Shardscope {

/// What a session may receive, as far as it is known.
struct SessionIntents
{
    std::optional<GatewayIntents> asked {}; ///< in its IDENTIFY; empty where none was seen
    /// Of the application; empty where nobody has told.
    /// https://discord.com/developers/docs/resources/application#application-object-application-flags
    std::optional<quint64> applicationFlags {};
    bool isReady = false; ///< a READY followed

    /// Those of @p intents that are privileged and not the application's; empty where its flags are not known.
    [[nodiscard]] GatewayIntents withheld(GatewayIntents intents) const;
};

/// How an event came so far.
struct EventFacts
{
    qint64 seen = 0;
    qint64 lastAt = 0; ///< microseconds since 1970; 0: never
    qint64 lastRecord = -1; ///< its number in the store
    qint64 silentSince = 0; ///< 0: it is not
    qint64 usualGap = 0; ///< of one that is silent, microseconds
};

/// Why an event comes, or does not: what needs a look comes first.
enum class EventStanding : quint8
{
    Silent, ///< it came, and stopped although heartbeats go on
    NotAllowed, ///< asked for, but the application lacks the flag
    NotAskedFor,
    Unsure, ///< asked for and privileged, but the application's flags are not known
    NoneCame, ///< asked for and allowed
    NoSession, ///< no IDENTIFY was seen, or no READY yet
    Arrives,
};

struct EventVerdict
{
    EventStanding standing = EventStanding::NoSession;
    QString text {}; ///< a sentence that says what to change
};

[[nodiscard]] EventVerdict verdictOf(
    const DispatchEventInfo &event, const SessionIntents &session, const EventFacts &facts);

/// For a column: what one condition of an event comes to.
enum class EventCondition : quint8
{
    NotNeeded,
    Unknown,
    Met,
    Unmet
};
/// Whether an intent was asked for that brings it.
[[nodiscard]] EventCondition askedFor(const DispatchEventInfo &event, const SessionIntents &session);
/// Whether the application may have an intent that brings it.
[[nodiscard]] EventCondition allowed(const DispatchEventInfo &event, const SessionIntents &session);

} // namespace Shardscope
