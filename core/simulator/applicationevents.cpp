// SPDX-License-Identifier: MIT
#include "core/simulator/eventmaker.h"
#include "core/simulator/worldjson.h"

#include <QString>

namespace Shardscope::Simulation {

namespace {

constexpr const char *commandNames[] = { "roll", "weather", "remind", "poll", "play", "help" };
constexpr const char *integrationNames[] = { "Stream alerts", "Repository feed", "Recipe of the day" };

quint64 commandId(const EventContext &context, int number)
{
    return context.world.application + (quint64(number + 1) << 22);
}

bool interactionCreate(EventContext &context)
{
    Random &random = context.random;
    JsonWriter &d = context.d;
    const Member &member = context.regular();
    const Channel &channel = context.textChannel();
    const int command = random.below(qsizetype(std::size(commandNames)));
    const bool button = random.chance(25);
    d.beginObject().pair("version", 1).pair("type", button ? 3 : 2).pair("token", "aW50ZXJhY3Rpb246" + random.hex(64));
    d.key("member").beginObject();
    fillMember(d, member, true);
    d.pair("permissions", QByteArray::number(context.guild.roles.front().permissions)).endObject();
    d.pair("locale", random.chance(70) ? "en-US" : "de").id("id", context.newId()).pair("guild_locale", "en-US");
    context.guildId();
    d.key("guild").beginObject().pair("locale", "en-US").id("id", context.guild.id);
    d.key("features").beginArray().value("COMMUNITY").endArray().endObject();
    d.key("entitlements").beginArray().endArray();
    d.key("data").beginObject();
    if (button) {
        d.pair("custom_id", "refresh").pair("component_type", 2);
    } else {
        d.pair("type", 1).pair("name", commandNames[command]).id("id", commandId(context, command));
        d.key("options").beginArray().beginObject().pair("value", 1 + random.below(20)).pair("type", 4);
        d.pair("name", "number").endObject().endArray();
    }
    d.endObject().pair("context", 0).id("channel_id", channel.id);
    d.key("channel").beginObject().pair("permissions", QByteArray::number(context.guild.roles.front().permissions));
    fillChannel(d, context.guild, channel);
    d.endObject();
    d.key("authorizing_integration_owners").beginObject().pair("0", QByteArray::number(context.guild.id)).endObject();
    d.pair("attachment_size_limit", 10485760).id("application_id", context.world.application);
    d.pair("app_permissions", QByteArray::number(context.guild.roles.front().permissions)).endObject();
    return true;
}

bool commandPermissions(EventContext &context)
{
    JsonWriter &d = context.d;
    d.beginObject()
        .key("permissions")
        .beginArray()
        .beginObject()
        .pair("type", 1)
        .pair("permission", context.random.chance(50));
    d.id("id", context.guild.roles[1].id).endObject().endArray();
    d.id("id", commandId(context, 0));
    context.guildId();
    d.id("application_id", context.world.application).endObject();
    return true;
}

/// https://discord.com/developers/docs/resources/entitlement
void writeEntitlement(EventContext &context, const NamedThing &entitlement)
{
    JsonWriter &d = context.d;
    d.beginObject().id("user_id", entitlement.user).pair("type", 8).pair("starts_at", isoTime(entitlement.at));
    d.id("sku_id", context.world.application + 1);
    if (entitlement.detail == 0)
        d.key("ends_at").null();
    else
        d.pair("ends_at", isoTime(context.now + entitlement.detail * 86400000000LL));
    d.id("id", entitlement.id).pair("deleted", false).pair("consumed", false);
    d.id("application_id", context.world.application).endObject();
}

/// Purchases come on the first shard only.
bool entitlementCreate(EventContext &context)
{
    std::vector<NamedThing> &all = context.world.entitlements;
    if (context.world.shardId != 0 || all.size() >= 8)
        return false;
    all.push_back({ context.newId(), "Premium", 0, 0, context.regular().user.id, context.now });
    writeEntitlement(context, all.back());
    return true;
}

bool entitlementUpdate(EventContext &context)
{
    if (context.world.shardId != 0 || context.world.entitlements.empty())
        return false;
    NamedThing &entitlement = context.random.pick(context.world.entitlements);
    entitlement.detail += 30;
    writeEntitlement(context, entitlement);
    return true;
}

bool entitlementDelete(EventContext &context)
{
    std::vector<NamedThing> &all = context.world.entitlements;
    if (context.world.shardId != 0 || all.size() < 2)
        return false;
    writeEntitlement(context, all.back());
    all.pop_back();
    return true;
}

/// https://discord.com/developers/docs/resources/subscription
void writeSubscription(EventContext &context, const NamedThing &subscription, int status)
{
    JsonWriter &d = context.d;
    d.beginObject().id("user_id", subscription.user).pair("status", status);
    d.key("sku_ids").beginArray().value(QByteArray::number(context.world.application + 1)).endArray();
    d.key("renewal_sku_ids").null();
    d.id("id", subscription.id).key("entitlement_ids").beginArray();
    d.value(QByteArray::number(context.world.entitlements.front().id)).endArray();
    d.pair("current_period_start", isoTime(subscription.at));
    d.pair("current_period_end", isoTime(subscription.at + 30 * 86400000000LL));
    d.key("canceled_at");
    if (status == 0)
        d.null();
    else
        d.value(isoTime(context.now));
    d.endObject();
}

bool subscriptionCreate(EventContext &context)
{
    std::vector<NamedThing> &all = context.world.subscriptions;
    if (context.world.shardId != 0 || all.size() >= 8)
        return false;
    all.push_back({ context.newId(), "Premium", 0, 0, context.regular().user.id, context.now });
    writeSubscription(context, all.back(), 0);
    return true;
}

bool subscriptionUpdate(EventContext &context)
{
    if (context.world.shardId != 0 || context.world.subscriptions.empty())
        return false;
    writeSubscription(context, context.random.pick(context.world.subscriptions), 1);
    return true;
}

bool subscriptionDelete(EventContext &context)
{
    std::vector<NamedThing> &all = context.world.subscriptions;
    if (context.world.shardId != 0 || all.size() < 2)
        return false;
    writeSubscription(context, all.back(), 2);
    all.pop_back();
    return true;
}

void fillIntegration(EventContext &context, const NamedThing &integration)
{
    JsonWriter &d = context.d;
    d.pair("type", "discord").key("scopes").beginArray().value("bot").endArray();
    d.pair("name", integration.name).id("id", integration.id).pair("enabled", integration.detail == 0);
    d.key("application").beginObject().pair("name", integration.name).id("id", integration.id);
    d.key("icon").null().pair("summary", "").pair("description", "").endObject();
    d.key("account").beginObject().pair("name", integration.name).id("id", integration.id).endObject();
}

void writeIntegration(EventContext &context, const NamedThing &integration)
{
    context.d.beginObject();
    fillIntegration(context, integration);
    context.guildId();
    context.d.endObject();
}

bool integrationCreate(EventContext &context)
{
    std::vector<NamedThing> &all = context.guild.integrations;
    if (all.size() >= 5)
        return false;
    all.push_back({ context.newId(), context.random.pick(integrationNames) });
    writeIntegration(context, all.back());
    return true;
}

bool integrationUpdate(EventContext &context)
{
    if (context.guild.integrations.empty())
        return false;
    NamedThing &integration = context.random.pick(context.guild.integrations);
    integration.detail = 1 - integration.detail;
    writeIntegration(context, integration);
    return true;
}

bool integrationDelete(EventContext &context)
{
    std::vector<NamedThing> &all = context.guild.integrations;
    if (all.size() < 2)
        return false;
    context.d.beginObject().id("id", all.back().id);
    context.guildId();
    context.d.id("application_id", all.back().id).endObject();
    all.pop_back();
    return true;
}

bool integrationsUpdate(EventContext &context)
{
    context.d.beginObject();
    context.guildId();
    context.d.endObject();
    return true;
}

bool userUpdate(EventContext &context)
{
    writeBotUser(context.d, context.bot());
    return true;
}

constexpr EventMakerEntry table[] = {
    { "INTERACTION_CREATE", 40, interactionCreate },
    { "APPLICATION_COMMAND_PERMISSIONS_UPDATE", 2, commandPermissions },
    { "ENTITLEMENT_CREATE", 3, entitlementCreate },
    { "ENTITLEMENT_UPDATE", 2, entitlementUpdate },
    { "ENTITLEMENT_DELETE", 2, entitlementDelete },
    { "SUBSCRIPTION_CREATE", 3, subscriptionCreate },
    { "SUBSCRIPTION_UPDATE", 2, subscriptionUpdate },
    { "SUBSCRIPTION_DELETE", 2, subscriptionDelete },
    { "INTEGRATION_CREATE", 2, integrationCreate },
    { "INTEGRATION_UPDATE", 2, integrationUpdate },
    { "INTEGRATION_DELETE", 2, integrationDelete },
    { "GUILD_INTEGRATIONS_UPDATE", 2, integrationsUpdate },
    { "USER_UPDATE", 2, userUpdate },
};

} // namespace

std::span<const EventMakerEntry> applicationEvents()
{
    return table;
}

} // namespace Shardscope::Simulation
