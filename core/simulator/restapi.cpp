// SPDX-License-Identifier: MIT
#include "core/simulator/restapi.h"

#include "core/simulator/worldjson.h"

#include <QString>

namespace Shardscope::Simulation {

namespace {

QByteArray failure(int status, const char *text)
{
    JsonWriter json;
    json.beginObject()
        .pair("message", QByteArray(QByteArray::number(status) + ": " + text))
        .pair("code", 0)
        .endObject();
    return json.take();
}

void writeGateway(JsonWriter &json, const RestFacts &facts)
{
    json.beginObject().pair("url", facts.gatewayUrl).endObject();
}

void writeGatewayBot(JsonWriter &json, const RestFacts &facts)
{
    json.beginObject().pair("url", facts.gatewayUrl).pair("shards", facts.shards);
    json.key("session_start_limit").beginObject().pair("total", 1000).pair("remaining", facts.remaining);
    json.pair("reset_after", facts.resetAfterMs).pair("max_concurrency", facts.maxConcurrency).endObject().endObject();
}

void writeSelf(JsonWriter &json, const RestFacts &facts)
{
    writeBotUser(json, facts.bot);
}

void writeApplication(JsonWriter &json, const RestFacts &facts)
{
    json.beginObject().id("id", facts.bot.id).pair("name", facts.bot.displayName);
    json.key("icon").null();
    json.pair("description", "The bot of the built-in gateway.").pair("summary", "");
    json.key("type").null();
    json.pair("bot_public", true).pair("bot_require_code_grant", false);
    json.pair("verify_key", "5f3a0c6e5f3a0c6e5f3a0c6e5f3a0c6e5f3a0c6e5f3a0c6e5f3a0c6e5f3a0c6e");
    json.pair("flags", facts.flags & 0x7fffffff).pair("flags_new", QByteArray::number(facts.flags));
    json.key("owner").beginObject().id("id", facts.bot.id + 1).pair("username", "mira.kettle");
    json.pair("discriminator", "0").key("avatar").null().pair("public_flags", 0).endObject();
    json.key("team").null();
    json.pair("approximate_guild_count", facts.guilds).pair("approximate_user_install_count", 0);
    json.key("redirect_uris").beginArray().endArray().key("interactions_endpoint_url").null();
    json.endObject();
}

struct Route
{
    const char *path;
    bool needsToken;
    void (*write)(JsonWriter &, const RestFacts &);
};

constexpr Route routes[] = {
    { "/gateway", false, writeGateway },
    { "/gateway/bot", true, writeGatewayBot },
    { "/users/@me", true, writeSelf },
    { "/applications/@me", true, writeApplication },
    { "/oauth2/applications/@me", true, writeApplication },
};

/// The path behind "/api/v10"; other versions are not spoken.
QByteArray routePath(const QByteArray &path)
{
    for (const QByteArrayView base : { QByteArrayView("/api/v10"), QByteArrayView("/api") }) {
        if (path.startsWith(base) && path.size() > base.size() && path[base.size()] == '/')
            return path.mid(base.size());
    }
    return {};
}

} // namespace

HttpAnswer answerRest(const RequestHead &request, const RestFacts &facts)
{
    if (facts.failWith && *facts.failWith != 200) {
        const int status = *facts.failWith;
        if (status == 429) {
            return { status, R"({"message": "You are being rate limited.", "retry_after": 2.5, "global": true})",
                "Retry-After: 3\r\nX-RateLimit-Global: true\r\nX-RateLimit-Scope: global\r\n" };
        }
        return { status, failure(status, "made by the fault http") };
    }
    const QByteArray path = routePath(request.path);
    for (const Route &route : routes) {
        if (path != route.path)
            continue;
        if (request.method != "GET")
            return { 405, failure(405, "Method Not Allowed"), "Allow: GET\r\n" };
        const QByteArray authorization = request.headers.value("authorization");
        const bool allowed = facts.anyToken ? authorization.startsWith("Bot ") && authorization.size() > 4
                                            : authorization == "Bot " + facts.token;
        if (route.needsToken && !allowed)
            return { 401, failure(401, "Unauthorized") };
        JsonWriter json;
        route.write(json, facts);
        return { 200, json.take() };
    }
    return { 404, failure(404, "Not Found") };
}

} // namespace Shardscope::Simulation
