// SPDX-License-Identifier: MIT
#include "core/simulator/eventmaker.h"
#include "core/simulator/phrases.h"
#include "core/simulator/worldjson.h"

#include <algorithm>

namespace Shardscope::Simulation {

namespace {

bool threadCreate(EventContext &context)
{
    if (context.guild.threads.size() >= 8)
        return false;
    Thread thread { context.newId(), context.textChannel().id, context.regular().user.id,
        threadNames()[std::size_t(context.random.below(qsizetype(threadNames().size())))] };
    thread.members = { thread.owner };
    context.d.beginObject();
    fillThread(context.d, context.guild, thread);
    context.d.pair("newly_created", true).endObject();
    context.guild.threads.push_back(std::move(thread));
    return true;
}

bool threadUpdate(EventContext &context)
{
    if (context.guild.threads.empty())
        return false;
    Thread &thread = context.random.pick(context.guild.threads);
    thread.archived = !thread.archived;
    thread.messages += context.random.between(1, 5);
    context.d.beginObject();
    fillThread(context.d, context.guild, thread);
    context.d.endObject();
    return true;
}

bool threadDelete(EventContext &context)
{
    std::vector<Thread> &threads = context.guild.threads;
    if (threads.size() < 2)
        return false;
    const Thread &thread = threads.back();
    context.d.beginObject().pair("type", 11).id("parent_id", thread.parent).id("id", thread.id);
    context.guildId();
    context.d.endObject();
    threads.pop_back();
    return true;
}

bool threadListSync(EventContext &context)
{
    JsonWriter &d = context.d;
    d.beginObject().key("threads").beginArray();
    for (const Thread &thread : context.guild.threads) {
        d.beginObject();
        fillThread(d, context.guild, thread);
        d.endObject();
    }
    d.endArray().key("members").beginArray();
    for (const Thread &thread : context.guild.threads) {
        if (std::find(thread.members.begin(), thread.members.end(), context.bot().id) != thread.members.end())
            writeThreadMember(d, thread.id, context.bot().id, snowflakeTime(thread.id) * 1000);
    }
    d.endArray();
    context.guildId();
    d.endObject();
    return true;
}

/// Of the bot's own membership.
bool threadMemberUpdate(EventContext &context)
{
    if (context.guild.threads.empty())
        return false;
    const Thread &thread = context.random.pick(context.guild.threads);
    JsonWriter &d = context.d;
    d.beginObject().id("user_id", context.bot().id).pair("muted", false).key("mute_config").null();
    d.pair("join_timestamp", isoTime(context.now)).id("id", thread.id);
    context.guildId();
    d.pair("flags", 1).endObject();
    return true;
}

bool threadMembersUpdate(EventContext &context)
{
    if (context.guild.threads.empty())
        return false;
    Thread &thread = context.random.pick(context.guild.threads);
    // Without the intent only the bot's own coming and going is told.
    const bool others = context.intents.contains(GatewayIntent::GuildMembers);
    const Member &member = others ? context.regular() : context.guild.members.front();
    const bool leaves = std::erase(thread.members, member.user.id) > 0;
    JsonWriter &d = context.d;
    d.beginObject();
    if (leaves) {
        d.key("removed_member_ids").beginArray().value(QByteArray::number(member.user.id)).endArray();
    } else {
        thread.members.push_back(member.user.id);
        d.key("added_members").beginArray().beginObject().id("user_id", member.user.id).key("presence").null();
        d.key("member");
        writeMember(d, member, true);
        d.pair("join_timestamp", isoTime(context.now)).id("id", thread.id).pair("flags", 0).endObject().endArray();
    }
    d.pair("member_count", static_cast<int>(thread.members.size())).id("id", thread.id);
    context.guildId();
    d.endObject();
    return true;
}

constexpr EventMakerEntry table[] = {
    { "THREAD_CREATE", 12, threadCreate },
    { "THREAD_UPDATE", 10, threadUpdate },
    { "THREAD_DELETE", 6, threadDelete },
    { "THREAD_LIST_SYNC", 3, threadListSync },
    { "THREAD_MEMBER_UPDATE", 4, threadMemberUpdate },
    { "THREAD_MEMBERS_UPDATE", 12, threadMembersUpdate },
};

} // namespace

std::span<const EventMakerEntry> threadEvents()
{
    return table;
}

} // namespace Shardscope::Simulation
