// SPDX-License-Identifier: MIT
#include "core/diagnosis/eventverdict.h"

#include "core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// What else an event needs, where it is not plain from its name.
struct Condition
{
    DispatchEvent event;
    const char *text;
};

constexpr const char *audit = QT_TRANSLATE_NOOP("Shardscope", "The bot needs the permission View Audit Log.");
constexpr const char *manageGuild = QT_TRANSLATE_NOOP("Shardscope", "The bot needs the permission Manage Server.");
constexpr const char *invites
    = QT_TRANSLATE_NOOP("Shardscope", "The bot needs the permission Manage Channels, or Manage Server.");
constexpr const char *selling = QT_TRANSLATE_NOOP("Shardscope", "It comes only where the application sells something.");
constexpr const char *moderation
    = QT_TRANSLATE_NOOP("Shardscope", "The bot needs the permission Manage Server, and the guild a rule of AutoMod.");
constexpr std::array conditionTable {
    Condition { DispatchEvent::AUTO_MODERATION_ACTION_EXECUTION, moderation },
    Condition { DispatchEvent::AUTO_MODERATION_RULE_CREATE, manageGuild },
    Condition { DispatchEvent::AUTO_MODERATION_RULE_DELETE, manageGuild },
    Condition { DispatchEvent::AUTO_MODERATION_RULE_UPDATE, manageGuild },
    Condition {
        DispatchEvent::CHANNEL_INFO, QT_TRANSLATE_NOOP("Shardscope", "It only answers op 43, Request Channel Info.") },
    Condition { DispatchEvent::ENTITLEMENT_CREATE, selling },
    Condition { DispatchEvent::ENTITLEMENT_DELETE, selling },
    Condition { DispatchEvent::ENTITLEMENT_UPDATE, selling },
    Condition { DispatchEvent::GUILD_AUDIT_LOG_ENTRY_CREATE, audit },
    Condition { DispatchEvent::GUILD_MEMBERS_CHUNK,
        QT_TRANSLATE_NOOP("Shardscope", "It only answers op 8, Request Guild Members.") },
    Condition { DispatchEvent::INTERACTION_CREATE,
        QT_TRANSLATE_NOOP(
            "Shardscope", "An Interactions Endpoint URL in the portal takes them away from the gateway: clear it.") },
    Condition { DispatchEvent::INVITE_CREATE, invites },
    Condition { DispatchEvent::INVITE_DELETE, invites },
    Condition { DispatchEvent::RATE_LIMITED,
        QT_TRANSLATE_NOOP("Shardscope", "It comes only where a request was sent too often.") },
    Condition { DispatchEvent::RESUMED, QT_TRANSLATE_NOOP("Shardscope", "It only ends the replay after a RESUME.") },
    Condition { DispatchEvent::SOUNDBOARD_SOUNDS,
        QT_TRANSLATE_NOOP("Shardscope", "It only answers op 31, Request Soundboard Sounds.") },
    Condition { DispatchEvent::SUBSCRIPTION_CREATE, selling },
    Condition { DispatchEvent::SUBSCRIPTION_DELETE, selling },
    Condition { DispatchEvent::SUBSCRIPTION_UPDATE, selling },
    Condition { DispatchEvent::USER_UPDATE,
        QT_TRANSLATE_NOOP("Shardscope", "It comes only where the bot's own user changes.") },
    Condition { DispatchEvent::VOICE_SERVER_UPDATE,
        QT_TRANSLATE_NOOP("Shardscope", "It follows only where the bot itself joins a voice channel.") },
};

QString reasons(const DispatchEventInfo &event)
{
    const auto *own = std::find_if(conditionTable.begin(), conditionTable.end(),
        [&event](const Condition &condition) { return condition.event == event.event; });
    return own != conditionTable.end() ? Text::tr(own->text)
                                       : Text::tr("Usual reasons: no guild, no permission, or nothing happened.");
}

QString anyOf(GatewayIntents intents)
{
    return intents.names().join(Text::tr(" or "));
}

EventVerdict notAskedFor(const DispatchEventInfo &event, const SessionIntents &session)
{
    QString text = Text::tr("Not asked for: add %1.").arg(anyOf(event.intents));
    if (!event.isPrivileged())
        return { EventStanding::NotAskedFor, text };
    if (!session.applicationFlags)
        text += u' ' + Text::tr("It is privileged: run the token check to see whether the application has it.");
    else if (session.withheld(event.intents) == event.intents)
        text += u' ' + Text::tr("The application has it not: switch it on in the portal first.");
    return { EventStanding::NotAskedFor, text };
}

EventVerdict noneCame(const DispatchEventInfo &event, const SessionIntents &session)
{
    if (event.intents.isEmpty())
        return { EventStanding::NoneCame, Text::tr("Needs no intent, none came. %1").arg(reasons(event)) };
    const GatewayIntents asked = *session.asked & event.intents;
    const GatewayIntents left = event.intents - asked;
    if (asked.isEmpty())
        return notAskedFor(event, session);
    const bool isPrivileged = (asked & GatewayIntents::privileged()) == asked;
    if (session.withheld(asked) == asked) {
        return { EventStanding::NotAllowed,
            Text::tr("Asked for, but the application has no %1: switch it on in the portal.").arg(anyOf(asked)) };
    }
    if (!session.isReady)
        return { EventStanding::NoSession, Text::tr("Asked for; the session is not ready yet.") };
    if (isPrivileged && !session.applicationFlags) {
        return { EventStanding::Unsure,
            Text::tr("Asked for, none came. Whether the application has %1 is not known: run the token check.")
                .arg(anyOf(asked)) };
    }
    QString text = Text::tr("Asked for and allowed, none came. %1").arg(reasons(event));
    if (!left.isEmpty())
        text += u' ' + Text::tr("Some of them need %1, which was not asked for.").arg(anyOf(left));
    return { EventStanding::NoneCame, text };
}

} // namespace

GatewayIntents SessionIntents::withheld(GatewayIntents intents) const
{
    return applicationFlags ? disallowedIntents(intents, *applicationFlags) : GatewayIntents();
}

EventVerdict verdictOf(const DispatchEventInfo &event, const SessionIntents &session, const EventFacts &facts)
{
    if (facts.silentSince > 0) {
        return { EventStanding::Silent,
            Text::tr("Stopped although heartbeats go on. Where it should come, reconnect with a new session.") };
    }
    if (facts.seen > 0)
        return { EventStanding::Arrives, Text::tr("Arrives.") };
    if (!session.asked) {
        return { EventStanding::NoSession,
            Text::tr("No IDENTIFY was seen: what was asked for is known once a session begins.") };
    }
    return noneCame(event, session);
}

EventCondition askedFor(const DispatchEventInfo &event, const SessionIntents &session)
{
    if (event.intents.isEmpty())
        return EventCondition::NotNeeded;
    if (!session.asked)
        return EventCondition::Unknown;
    return (event.intents & *session.asked).isEmpty() ? EventCondition::Unmet : EventCondition::Met;
}

EventCondition allowed(const DispatchEventInfo &event, const SessionIntents &session)
{
    if (!event.isPrivileged())
        return EventCondition::NotNeeded;
    if (!session.applicationFlags)
        return EventCondition::Unknown;
    return session.withheld(event.intents) == event.intents ? EventCondition::Unmet : EventCondition::Met;
}

} // namespace Shardscope
