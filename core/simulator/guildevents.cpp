// SPDX-License-Identifier: MIT
#include "core/simulator/communities.h"
#include "core/simulator/eventmaker.h"
#include "core/simulator/worldjson.h"

#include <QString>

#include <algorithm>

namespace Shardscope::Simulation {

namespace {

constexpr const char *roleNames[] = { "Quiz winner", "Helper", "On holiday", "Early bird", "Guest" };

Guild *playground(World &world, bool available)
{
    const auto found = std::find_if(world.guilds.begin(), world.guilds.end(),
        [available](const Guild &guild) { return guild.playground && guild.available == available; });
    return found == world.guilds.end() ? nullptr : &*found;
}

/// An outage ends.
bool guildCreateAgain(EventContext &context)
{
    Guild *guild = playground(context.world, false);
    if (!guild)
        return false;
    guild->available = true;
    context.d.raw(guildCreate(*guild, context.intents, 250, context.now));
    return true;
}

/// An outage begins.
bool guildDelete(EventContext &context)
{
    Guild *guild = playground(context.world, true);
    if (!guild)
        return false;
    guild->available = false;
    context.d.beginObject().pair("unavailable", true).id("id", guild->id).endObject();
    return true;
}

bool guildUpdate(EventContext &context)
{
    Guild &guild = context.guild;
    const QByteArray plain = communities()[std::size_t(guild.community)].description;
    guild.description = guild.description == plain ? plain + " Now with more ducks." : plain;
    context.d.beginObject();
    fillGuild(context.d, guild);
    context.d.endObject();
    return true;
}

void fillRole(EventContext &context, const Role &role)
{
    context.d.beginObject().key("role");
    writeRole(context.d, context.guild, role);
    context.guildId();
    context.d.endObject();
}

bool roleCreate(EventContext &context)
{
    if (context.guild.roles.size() >= context.guild.lastingRoles + 4)
        return false;
    const Role role { context.newId(), context.random.pick(roleNames), 0x99aab5, 0, false, true };
    context.guild.roles.push_back(role);
    fillRole(context, role);
    return true;
}

bool roleUpdate(EventContext &context)
{
    Role &role = context.guild.roles[std::size_t(1 + context.random.below(qsizetype(context.guild.roles.size()) - 1))];
    role.color = context.random.below(0x1000000);
    role.mentionable = !role.mentionable;
    fillRole(context, role);
    return true;
}

bool roleDelete(EventContext &context)
{
    Guild &guild = context.guild;
    if (guild.roles.size() <= guild.lastingRoles)
        return false;
    const quint64 id = guild.roles.back().id;
    guild.roles.pop_back();
    for (Member &member : guild.members)
        std::erase(member.roles, id);
    context.d.beginObject().id("role_id", id);
    context.guildId();
    context.d.endObject();
    return true;
}

constexpr EventMakerEntry table[] = {
    { "GUILD_CREATE", 2, guildCreateAgain },
    { "GUILD_UPDATE", 2, guildUpdate },
    { "GUILD_DELETE", 2, guildDelete },
    { "GUILD_ROLE_CREATE", 4, roleCreate },
    { "GUILD_ROLE_UPDATE", 5, roleUpdate },
    { "GUILD_ROLE_DELETE", 3, roleDelete },
};

} // namespace

std::span<const EventMakerEntry> guildEvents()
{
    return table;
}

} // namespace Shardscope::Simulation
