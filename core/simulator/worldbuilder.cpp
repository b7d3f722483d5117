// SPDX-License-Identifier: MIT
#include "core/simulator/worldbuilder.h"

#include "core/simulator/communities.h"
#include "core/simulator/simulatorrandom.h"
#include "core/simulator/snowflake.h"

#include <QString>

namespace Shardscope::Simulation {

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr qint64 foundationMs = 1546300800000; // 2019-01-01: nothing in the world is older, users apart
constexpr qint64 presentMs = 1735689600000; // 2025-01-01: what exists at the start was made before

constexpr quint64 everyonePermissions = 0x60DFE4C1D64F;
constexpr quint64 staffPermissions = 0x4050C7FFFF;

quint64 oldId(Random &random, qint64 fromMs, qint64 toMs)
{
    const qint64 days = (toMs - fromMs) / dayMs;
    const qint64 at = fromMs + random.below(days) * dayMs + random.below(dayMs);
    return snowflakeAt(at, random.bits());
}

User makeUser(Random &random, quint32 number)
{
    return { oldId(random, 1451606400000, presentMs - 200 * dayMs), userName(number), displayName(number), false };
}

std::vector<RolePlan> rolePlans(const Community &plan)
{
    std::vector<RolePlan> roles(plan.roles.begin(), plan.roles.end());
    if (!plan.playground)
        roles.insert(roles.end(), commonRoles().begin(), commonRoles().end());
    return roles;
}

void addRoles(Guild &guild, const Community &plan, Random &random)
{
    guild.roles.push_back({ guild.id, "@everyone", 0, everyonePermissions, false, false });
    for (const RolePlan &role : rolePlans(plan)) {
        const bool staff = role.percent <= 5;
        guild.roles.push_back({ oldId(random, foundationMs, presentMs), role.name, role.color,
            staff ? staffPermissions : 0, staff, !staff });
    }
    guild.roles.push_back(
        { oldId(random, foundationMs, presentMs), "Demo Bot", 0x5865f2, staffPermissions, false, false });
    guild.lastingRoles = guild.roles.size();
}

void addChannels(Guild &guild, const Community &plan, Random &random)
{
    quint64 category = 0;
    int position = 0;
    for (const ChannelPlan &channel : plan.channels) {
        Channel made { oldId(random, foundationMs, presentMs), channel.kind, 0, position++, channel.name,
            channel.topic };
        made.topic = channel.topic;
        made.talk = static_cast<quint8>(channel.talk);
        if (channel.kind == ChannelKind::Category)
            category = made.id;
        else
            made.parent = category;
        if (made.takesMessages())
            made.lastMessage = oldId(random, presentMs, presentMs + 30 * dayMs);
        guild.channels.push_back(made);
    }
}

void addMembers(Guild &guild, const World &world, const Community &plan, Random &random, quint32 firstNumber)
{
    const std::vector<RolePlan> roles = rolePlans(plan);
    guild.members.reserve(static_cast<std::size_t>(plan.members) + 64);
    Member bot { world.bot };
    bot.joinedAt = guild.joinedAt;
    bot.roles = { guild.roles.back().id };
    bot.status = Status::Online;
    guild.members.push_back(bot);
    for (int i = 1; i < plan.members; ++i) {
        Member member { makeUser(random, firstNumber + quint32(i)) };
        member.joinedAt
            = foundationMs * 1000 + qint64(random.below(2100)) * dayMs * 1000 + random.below(dayMs) * 1000LL;
        if (random.chance(15))
            member.nick = displayName(firstNumber + quint32(random.below(5000)) * 4 + 1);
        for (std::size_t r = 0; r < roles.size(); ++r) {
            if (random.chance(roles[r].percent))
                member.roles.push_back(guild.roles[r + 1].id);
        }
        // The first are the regulars, and those are around.
        const int around = i < 25 ? 85 : 35;
        if (random.chance(around)) {
            member.status = static_cast<Status>(1 + random.lowBelow(3));
            member.mobile = random.chance(30);
            if (random.chance(40))
                member.activity = random.below(qsizetype(activities().size()));
        }
        guild.members.push_back(std::move(member));
    }
    guild.owner = guild.members[1].user.id;
}

void addThings(Guild &guild, const Community &plan, Random &random, qint64 now)
{
    const auto id = [&random] { return oldId(random, foundationMs, presentMs); };
    const auto someone
        = [&] { return guild.members[std::size_t(1 + random.lowBelow(qsizetype(guild.members.size()) - 1))].user.id; };
    std::vector<quint64> texts, voices, stages;
    for (const Channel &channel : guild.channels) {
        if (channel.takesMessages())
            texts.push_back(channel.id);
        if (channel.kind == ChannelKind::Voice)
            voices.push_back(channel.id);
        if (channel.kind == ChannelKind::Stage)
            stages.push_back(channel.id);
    }

    for (const EmojiPlan &emoji : plan.emojis)
        guild.emojis.push_back({ id(), emoji.name, emoji.animated });
    for (const char *name : { "wave", "facepalm" })
        guild.stickers.push_back({ id(), name });
    for (const char *name : { "airhorn", "tada", "quack" })
        guild.sounds.push_back({ id(), name });
    for (int i = 0; i < 3; ++i)
        guild.invites.push_back({ id(), random.hex(8), 0, texts.front(), guild.owner, presentMs * 1000 });
    for (const char *name : { "Clip feed", "Calendar" })
        guild.integrations.push_back({ id(), name });
    for (const char *name : { "No invite links", "Spam and scams" })
        guild.rules.push_back({ id(), name, 1, texts.front(), guild.owner });
    for (int i = 0; i < 2; ++i)
        guild.scheduledEvents.push_back(
            { id(), random.pick(eventNames()), 0, voices.front(), someone(), now + (i + 1) * dayMs * 1000 });
    for (const quint64 stage : stages)
        guild.stageInstances.push_back({ id(), "Open questions", 0, stage });
    for (int i = 0; i < 2; ++i)
        guild.banned.push_back(makeUser(random, 90000 + quint32(random.below(900))));

    const int threads = plan.playground ? 2 : 3;
    for (int i = 0; i < threads; ++i) {
        Thread thread { id(), random.pick(texts), someone(),
            threadNames()[std::size_t(random.below(qsizetype(threadNames().size())))] };
        thread.members = { thread.owner, guild.members.front().user.id };
        thread.messages = random.between(2, 60);
        thread.lastMessage = oldId(random, presentMs, presentMs + 30 * dayMs);
        guild.threads.push_back(std::move(thread));
    }
    for (std::size_t i = 1;
         i < guild.members.size() && guild.voiceStates.size() < std::min<std::size_t>(6, guild.members.size() / 4);
         ++i) {
        if (guild.members[i].status != Status::Offline && random.chance(40))
            guild.voiceStates.push_back(
                { guild.members[i].user.id, random.pick(voices), random.hex(32), random.chance(40), false });
    }
}

/// What was said shortly before the bot came, so that there is something to edit, react to and delete.
void addMessages(Guild &guild, World &world, Random &random, qint64 now)
{
    std::vector<Channel *> texts;
    for (Channel &channel : guild.channels) {
        if (channel.takesMessages())
            texts.push_back(&channel);
    }
    for (int i = 0; i < 24; ++i) {
        Channel *channel = random.pick(texts);
        const Member &author = guild.members[std::size_t(1 + random.lowBelow(qsizetype(guild.members.size()) - 1))];
        const quint64 id = snowflakeAt(now / 1000 - (24 - i) * 40000 - random.below(30000), random.bits());
        guild.messages.push_back({ id, channel->id, author.user, random.pick(phrases(Topic::Chat)), 0, i % 8 == 0 });
        if (i % 3 == 0)
            guild.messages.back().reactions.push_back({ reactionEmojis().front(), { guild.members[1].user.id } });
        channel->lastMessage = std::max(channel->lastMessage, id);
    }
    Q_UNUSED(world)
}

} // namespace

quint64 botId(quint32 seed)
{
    Random random(seed);
    return oldId(random, foundationMs, presentMs);
}

World buildWorld(const WorldPlan &plan)
{
    World world;
    world.bot = { botId(plan.seed), "demo_bot", "Demo Bot", plan.bot };
    world.application = world.bot.id; // as with every application of today
    world.applicationFlags = plan.applicationFlags;
    world.shardId = plan.shardId;
    world.shardCount = plan.shardCount;

    Random random(plan.seed * 2654435761U + quint32(plan.shardId));
    quint32 people = quint32(plan.seed + quint32(plan.shardId) * 37) % 1000;
    int number = 0;
    world.guilds.reserve(communities().size());
    for (const Community &community : communities()) {
        Guild guild;
        quint64 id = oldId(random, foundationMs, presentMs - 400 * dayMs);
        const auto count = quint64(plan.shardCount);
        const quint64 off = (quint64(plan.shardId) + count - (id >> 22) % count) % count;
        guild.id = id + (off << 22);
        guild.name = plan.shardId == 0 ? QByteArray(community.name)
                                       : community.name + QByteArray(" ") + QByteArray::number(plan.shardId + 1);
        guild.description = community.description;
        guild.community = number++;
        guild.playground = community.playground;
        guild.joinedAt = (presentMs - qint64(random.below(300)) * dayMs) * 1000;
        addRoles(guild, community, random);
        addChannels(guild, community, random);
        addMembers(guild, world, community, random, people);
        addThings(guild, community, random, plan.now);
        addMessages(guild, world, random, plan.now);
        people += quint32(community.members);
        world.guilds.push_back(std::move(guild));
    }
    // Private talks are a matter of the first shard.
    if (plan.shardId == 0) {
        for (std::size_t i = 2; i < 5; ++i)
            world.directChannels.push_back(
                { oldId(random, foundationMs, presentMs), world.guilds.front().members[i].user });
        for (const DirectChannel &direct : world.directChannels) {
            world.directMessages.push_back({ snowflakeAt(plan.now / 1000 - random.below(90000), random.bits()),
                direct.id, direct.user, "hello bot", 0, true, {} });
        }
    }
    for (int i = 0; i < 3; ++i) {
        const quint64 buyer = world.guilds.front().members[std::size_t(5 + i)].user.id;
        world.entitlements.push_back(
            { oldId(random, foundationMs, presentMs), "Premium", 8, 0, buyer, presentMs * 1000 });
        world.subscriptions.push_back(
            { oldId(random, foundationMs, presentMs), "Premium", 0, 0, buyer, presentMs * 1000 });
    }
    return world;
}

} // namespace Shardscope::Simulation
