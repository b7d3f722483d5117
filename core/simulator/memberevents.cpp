// SPDX-License-Identifier: MIT
#include "core/simulator/communities.h"
#include "core/simulator/eventmaker.h"
#include "core/simulator/worldjson.h"

#include <algorithm>

namespace Shardscope::Simulation {

namespace {

bool presenceUpdate(EventContext &context)
{
    Random &random = context.random;
    Member &member = context.someone();
    if (random.chance(80)) {
        member.activity = random.chance(90) ? random.below(qsizetype(activities().size())) : -1;
        if (member.status == Status::Offline)
            member.status = Status::Online;
    } else {
        member.status = static_cast<Status>(random.below(4));
        member.mobile = random.chance(30);
    }
    JsonWriter &d = context.d;
    d.beginObject().key("user").beginObject().id("id", member.user.id).endObject();
    fillPresence(d, member, context.now);
    context.guildId();
    d.endObject();
    return true;
}

bool memberAdd(EventContext &context)
{
    Random &random = context.random;
    const auto number = static_cast<quint32>(20000 + random.below(40000));
    const quint64 id = snowflakeAt(context.now / 1000 - random.below(1000000000), random.bits());
    if (context.guild.members.size() > 4000)
        return false;
    Member member { { id, userName(number), displayName(number), false } };
    member.joinedAt = context.now;
    member.status = Status::Online;
    context.d.beginObject();
    fillMember(context.d, member, true);
    context.guildId();
    context.d.endObject();
    context.guild.members.push_back(std::move(member));
    return true;
}

/// Someone who may go: a newcomer, never one of the regulars that other things hang on.
Member *leaver(EventContext &context)
{
    std::vector<Member> &members = context.guild.members;
    if (members.size() < 9)
        return nullptr;
    Member &last = members[members.size() - 1 - std::size_t(context.random.below(2))];
    return last.user.id == context.guild.owner ? nullptr : &last;
}

void forget(Guild &guild, quint64 user)
{
    guild.leaveVoice(user);
    for (Thread &thread : guild.threads)
        std::erase(thread.members, user);
    std::erase_if(guild.members, [user](const Member &member) { return member.user.id == user; });
}

bool memberRemove(EventContext &context)
{
    const Member *member = leaver(context);
    if (!member)
        return false;
    context.d.beginObject().key("user");
    writeUser(context.d, member->user);
    context.guildId();
    context.d.endObject();
    forget(context.guild, member->user.id);
    return true;
}

bool memberUpdate(EventContext &context)
{
    Random &random = context.random;
    Member &member = context.regular();
    if (random.chance(50)) {
        member.nick = random.chance(70) ? displayName(quint32(random.below(9000)) * 4 + 1) : QByteArray();
    } else {
        const quint64 role
            = context.guild.roles[std::size_t(1 + random.below(qsizetype(context.guild.roles.size()) - 2))].id;
        if (std::erase(member.roles, role) == 0)
            member.roles.push_back(role);
    }
    context.d.beginObject();
    fillMember(context.d, member, true);
    context.guildId();
    context.d.endObject();
    return true;
}

bool banAdd(EventContext &context)
{
    const Member *member = context.guild.banned.size() < 20 ? leaver(context) : nullptr;
    if (!member)
        return false;
    const User user = member->user;
    context.d.beginObject().key("user");
    writeUser(context.d, user);
    context.guildId();
    context.d.endObject();
    forget(context.guild, user.id);
    context.guild.banned.push_back(user);
    return true;
}

bool banRemove(EventContext &context)
{
    std::vector<User> &banned = context.guild.banned;
    if (banned.empty())
        return false;
    context.d.beginObject().key("user");
    writeUser(context.d, banned.back());
    context.guildId();
    context.d.endObject();
    banned.pop_back();
    return true;
}

/// https://discord.com/developers/docs/resources/audit-log#audit-log-entry-object-audit-log-events
bool auditLogEntry(EventContext &context)
{
    const Member &member = context.someone();
    JsonWriter &d = context.d;
    d.beginObject().id("user_id", context.guild.owner).id("target_id", member.user.id).id("id", context.newId());
    if (context.random.chance(50)) {
        d.pair("reason", "Asked for it").key("changes").beginArray().beginObject();
        d.pair("key", "nick")
            .pair("new_value", member.nick.isEmpty() ? member.user.name : member.nick)
            .endObject()
            .endArray();
        d.pair("action_type", 24);
    } else {
        const Role &role = context.guild.roles[1];
        d.key("changes").beginArray().beginObject().pair("key", "$add").key("new_value").beginArray();
        d.beginObject().pair("name", role.name).id("id", role.id).endObject().endArray().endObject().endArray();
        d.pair("action_type", 25);
    }
    context.guildId();
    d.endObject();
    return true;
}

constexpr EventMakerEntry table[] = {
    { "PRESENCE_UPDATE", 2000, presenceUpdate },
    { "GUILD_MEMBER_ADD", 25, memberAdd },
    { "GUILD_MEMBER_REMOVE", 16, memberRemove },
    { "GUILD_MEMBER_UPDATE", 40, memberUpdate },
    { "GUILD_BAN_ADD", 3, banAdd },
    { "GUILD_BAN_REMOVE", 3, banRemove },
    { "GUILD_AUDIT_LOG_ENTRY_CREATE", 25, auditLogEntry },
};

} // namespace

std::span<const EventMakerEntry> memberEvents()
{
    return table;
}

} // namespace Shardscope::Simulation
