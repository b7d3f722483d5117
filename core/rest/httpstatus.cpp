// SPDX-License-Identifier: MIT
#include "core/rest/httpstatus.h"

#include "core/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

using Kind = GatewayError::Kind;

/// Words of a stranger go into a message only so far.
constexpr qsizetype longestWords = 200;

struct Row
{
    int first;
    int last;
    Kind kind;
    const char *seen; ///< %1 the address, %2 the status, %3 the server's words
    const char *advice;
};

// The first that fits counts.
constexpr std::array table {
    Row { 304, 304, Kind::Network,
        QT_TRANSLATE_NOOP("Shardscope", "%1 answered HTTP %2: nothing new, as a cache would say."),
        QT_TRANSLATE_NOOP("Shardscope", "Check the proxy: what it hands on must not come from a cache.") },
    Row { 300, 399, Kind::Network, QT_TRANSLATE_NOOP("Shardscope", "%1 points to another address (HTTP %2)."),
        QT_TRANSLATE_NOOP("Shardscope",
            "Redirects are not followed, since another host must not get the token; give the right address with "
            "--api.") },
    Row { 400, 400, Kind::Network,
        QT_TRANSLATE_NOOP("Shardscope", "%1 answered HTTP %2: the question was not understood%3."),
        QT_TRANSLATE_NOOP(
            "Shardscope", "Check the address given with --api, and whether a proxy changes what is sent.") },
    Row { 401, 401, Kind::Authentication,
        QT_TRANSLATE_NOOP("Shardscope", "The token was refused: %1 answered HTTP %2."),
        QT_TRANSLATE_NOOP(
            "Shardscope", "It is wrong, or was reset; copy it again from the Developer Portal under Bot.") },
    Row { 403, 403, Kind::Network, QT_TRANSLATE_NOOP("Shardscope", "%1 answered HTTP %2: this address may not ask%3."),
        QT_TRANSLATE_NOOP("Shardscope",
            "A firewall, a proxy or a ban for too many bad requests can be behind it. Try from another network, or "
            "wait an hour.") },
    Row { 404, 404, Kind::Network, QT_TRANSLATE_NOOP("Shardscope", "%1 answered HTTP %2: there is no such page%3."),
        QT_TRANSLATE_NOOP("Shardscope", "Check the address given with --api.") },
    Row { 405, 405, Kind::Network,
        QT_TRANSLATE_NOOP("Shardscope", "%1 answered HTTP %2: it may not be asked for with GET%3."),
        QT_TRANSLATE_NOOP("Shardscope", "Check the address given with --api.") },
    Row { 429, 429, Kind::RateLimited,
        QT_TRANSLATE_NOOP("Shardscope", "%1 answered HTTP %2: too many requests from this bot or this address."),
        QT_TRANSLATE_NOOP("Shardscope", "Wait before trying again, and find what asks so often with this token.") },
    Row { 502, 502, Kind::Network,
        QT_TRANSLATE_NOOP("Shardscope", "%1 answered HTTP %2: nothing behind it was there to answer%3."),
        QT_TRANSLATE_NOOP("Shardscope", "Try again later; https://discordstatus.com tells of outages.") },
    Row { 500, 599, Kind::Network,
        QT_TRANSLATE_NOOP("Shardscope", "%1 answered HTTP %2: the server has trouble of its own%3."),
        QT_TRANSLATE_NOOP("Shardscope", "Try again later; https://discordstatus.com tells of outages.") },
    Row { 0, 999, Kind::Network,
        QT_TRANSLATE_NOOP("Shardscope", "%1 answered HTTP %2%3, which is not what a gateway's API answers."),
        QT_TRANSLATE_NOOP("Shardscope", "Check the address given with --api.") },
};

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

} // namespace

QList<int> documentedHttpStatuses()
{
    return { 200, 201, 204, 304, 400, 401, 403, 404, 405, 429, 500, 502 };
}

std::optional<NetworkFault> httpFault(const HttpRefusal &refusal)
{
    if (isSuccess(refusal.status))
        return std::nullopt;
    const auto row = std::find_if(table.begin(), table.end() - 1,
        [&refusal](const Row &r) { return refusal.status >= r.first && refusal.status <= r.last; });
    const QString words = refusal.message.isEmpty() ? QString() : u" ("_s + refusal.message.left(longestWords) + u')';
    NetworkFault fault { .kind = row->kind, .seen = Text::tr(row->seen), .advice = Text::tr(row->advice) };
    fault.seen = fault.seen.contains("%3"_L1)
        ? fault.seen.arg(shownUrl(refusal.url), QString::number(refusal.status), words)
        : fault.seen.arg(shownUrl(refusal.url), QString::number(refusal.status));
    if (!refusal.location.isEmpty() && refusal.status < 400)
        fault.seen += u' ' + Text::tr("It is %1.").arg(shownUrl(refusal.location).left(longestWords));
    if (row->kind == Kind::RateLimited) {
        if (refusal.isGlobal)
            fault.seen += u' ' + Text::tr("It holds for everything this bot asks.");
        fault.retryAfter = refusal.retryAfter;
        if (refusal.retryAfter)
            fault.seen += u' ' + Text::tr("It lets us in again in %1 s.").arg(secondsText(*refusal.retryAfter));
    }
    return fault;
}

QString shownUrl(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace Shardscope
