// SPDX-License-Identifier: MIT
#include "core/simulator/eventmaker.h"
#include "core/simulator/phrases.h"
#include "core/simulator/worldjson.h"

namespace Shardscope::Simulation {

namespace {

constexpr const char *stageTopics[]
    = { "Questions and answers", "What is new in 2.7", "Open microphone", "Reading aloud" };

void writeEvent(EventContext &context, const NamedThing &event)
{
    context.d.beginObject();
    fillScheduledEvent(context.d, context.guild, event);
    context.d.endObject();
}

bool eventCreate(EventContext &context)
{
    if (context.guild.scheduledEvents.size() >= 6)
        return false;
    const char *name = eventNames()[std::size_t(context.random.below(qsizetype(eventNames().size())))];
    context.guild.scheduledEvents.push_back({ context.newId(), name, 0, context.voiceChannel().id,
        context.regular().user.id, context.now + (1 + context.random.below(6)) * 86400000000LL });
    writeEvent(context, context.guild.scheduledEvents.back());
    return true;
}

bool eventUpdate(EventContext &context)
{
    if (context.guild.scheduledEvents.empty())
        return false;
    NamedThing &event = context.random.pick(context.guild.scheduledEvents);
    event.at += 1800000000LL;
    writeEvent(context, event);
    return true;
}

bool eventDelete(EventContext &context)
{
    if (context.guild.scheduledEvents.size() < 2)
        return false;
    writeEvent(context, context.guild.scheduledEvents.back());
    context.guild.scheduledEvents.pop_back();
    return true;
}

bool eventUser(EventContext &context)
{
    if (context.guild.scheduledEvents.empty())
        return false;
    context.d.beginObject().id("user_id", context.regular().user.id);
    context.d.id("guild_scheduled_event_id", context.guild.scheduledEvents.front().id);
    context.guildId();
    context.d.endObject();
    return true;
}

void writeStage(EventContext &context, const NamedThing &stage)
{
    context.d.beginObject();
    fillStageInstance(context.d, context.guild, stage);
    context.d.endObject();
}

bool stageCreate(EventContext &context)
{
    Guild &guild = context.guild;
    for (const Channel &channel : guild.channels) {
        if (channel.kind == ChannelKind::Stage && guild.stageInstances.empty()) {
            guild.stageInstances.push_back({ context.newId(), context.random.pick(stageTopics), 0, channel.id });
            writeStage(context, guild.stageInstances.back());
            return true;
        }
    }
    return false;
}

bool stageUpdate(EventContext &context)
{
    if (context.guild.stageInstances.empty())
        return false;
    context.guild.stageInstances.front().name = context.random.pick(stageTopics);
    writeStage(context, context.guild.stageInstances.front());
    return true;
}

bool stageDelete(EventContext &context)
{
    if (context.guild.stageInstances.empty())
        return false;
    writeStage(context, context.guild.stageInstances.back());
    context.guild.stageInstances.pop_back();
    return true;
}

constexpr EventMakerEntry table[] = {
    { "GUILD_SCHEDULED_EVENT_CREATE", 3, eventCreate },
    { "GUILD_SCHEDULED_EVENT_UPDATE", 3, eventUpdate },
    { "GUILD_SCHEDULED_EVENT_DELETE", 2, eventDelete },
    { "GUILD_SCHEDULED_EVENT_USER_ADD", 8, eventUser },
    { "GUILD_SCHEDULED_EVENT_USER_REMOVE", 4, eventUser },
    { "STAGE_INSTANCE_CREATE", 3, stageCreate },
    { "STAGE_INSTANCE_UPDATE", 2, stageUpdate },
    { "STAGE_INSTANCE_DELETE", 2, stageDelete },
};

} // namespace

std::span<const EventMakerEntry> scheduledEvents()
{
    return table;
}

} // namespace Shardscope::Simulation
