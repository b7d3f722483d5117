// SPDX-License-Identifier: MIT
#include "core/simulator/eventmaker.h"
#include "core/simulator/worldjson.h"

namespace Shardscope::Simulation {

namespace {

constexpr const char *ruleNames[] = { "Keyword list", "Mention flood", "Links from newcomers" };

/// https://discord.com/developers/docs/resources/auto-moderation
void writeRule(EventContext &context, const NamedThing &rule)
{
    JsonWriter &d = context.d;
    d.beginObject().pair("trigger_type", 1).key("trigger_metadata").beginObject();
    d.key("regex_patterns").beginArray().endArray();
    d.key("keyword_filter").beginArray().value("free nitro*").value("*airdrop*").endArray();
    d.key("allow_list").beginArray().endArray().endObject();
    d.pair("name", rule.name).id("id", rule.id);
    context.guildId();
    d.key("exempt_roles").beginArray().value(QByteArray::number(context.guild.roles[1].id)).endArray();
    d.key("exempt_channels").beginArray().endArray().pair("event_type", 1).pair("enabled", rule.detail == 1);
    d.id("creator_id", rule.user).key("actions").beginArray().beginObject().pair("type", 1);
    d.key("metadata").beginObject().pair("custom_message", "Please keep it friendly.").endObject().endObject();
    d.beginObject().pair("type", 2).key("metadata").beginObject().id("channel_id", rule.channel).endObject();
    d.endObject().endArray().endObject();
}

bool ruleCreate(EventContext &context)
{
    if (context.guild.rules.size() >= 5)
        return false;
    context.guild.rules.push_back(
        { context.newId(), context.random.pick(ruleNames), 1, context.textChannel().id, context.guild.owner });
    writeRule(context, context.guild.rules.back());
    return true;
}

bool ruleUpdate(EventContext &context)
{
    if (context.guild.rules.empty())
        return false;
    NamedThing &rule = context.random.pick(context.guild.rules);
    rule.detail = 1 - rule.detail;
    writeRule(context, rule);
    return true;
}

bool ruleDelete(EventContext &context)
{
    if (context.guild.rules.size() < 2)
        return false;
    writeRule(context, context.guild.rules.back());
    context.guild.rules.pop_back();
    return true;
}

bool ruleExecution(EventContext &context)
{
    if (context.guild.rules.empty())
        return false;
    const NamedThing &rule = context.guild.rules.front();
    const bool content = context.intents.contains(GatewayIntent::MessageContent);
    JsonWriter &d = context.d;
    d.beginObject().id("user_id", context.someone().user.id).pair("rule_trigger_type", 1).id("rule_id", rule.id);
    d.pair("matched_keyword", "free nitro*").pair("matched_content", content ? "free nitro" : "");
    context.guildId();
    d.pair("content", content ? "free nitro here, only today" : "").id("channel_id", context.textChannel().id);
    d.key("action").beginObject().pair("type", 1).key("metadata").beginObject();
    d.pair("custom_message", "Please keep it friendly.").endObject().endObject().endObject();
    return true;
}

constexpr EventMakerEntry table[] = {
    { "AUTO_MODERATION_RULE_CREATE", 3, ruleCreate },
    { "AUTO_MODERATION_RULE_UPDATE", 3, ruleUpdate },
    { "AUTO_MODERATION_RULE_DELETE", 2, ruleDelete },
    { "AUTO_MODERATION_ACTION_EXECUTION", 8, ruleExecution },
};

} // namespace

std::span<const EventMakerEntry> moderationEvents()
{
    return table;
}

} // namespace Shardscope::Simulation
