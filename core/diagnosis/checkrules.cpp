// SPDX-License-Identifier: MIT
#include "core/diagnosis/checkrules.h"

#include "core/rest/answerreader.h"
#include "core/shards/identifyqueue.h"
#include "core/text.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardscope::CheckRules {

namespace {

/// https://discord.com/developers/docs/events/gateway#sharding
constexpr qint64 mostGuildsOfShard = 2500;
/// What a run of one shard takes of the session budget.
/// Beyond it event ages and snowflake times are visibly wrong.
constexpr Milliseconds toleratedSkew { 2000 };
constexpr Milliseconds slowHello { 1000 };

CheckOutcome make(CheckStatus status, const QString &seen, const QString &advice, CheckPage page = CheckPage::None)
{
    return { status, seen, advice, page };
}

bool isDiscord(const ConnectionConfig &config)
{
    return isDiscordHost(config.shard.url.isEmpty() || config.apiGiven ? config.api.host() : config.shard.url.host());
}

QString names(GatewayIntents intents)
{
    return intents.names().join(u", "_s);
}

qint64 minutes(Milliseconds time)
{
    return std::chrono::ceil<std::chrono::minutes>(time).count();
}

} // namespace

CheckOutcome pass(const QString &seen)
{
    return { .seen = seen };
}

CheckOutcome skip(const QString &reason)
{
    return { .status = CheckStatus::Skip, .seen = reason };
}

CheckOutcome fail(const NetworkFault &fault)
{
    const CheckPage page = fault.kind == GatewayError::Kind::Authentication ? CheckPage::Bot : CheckPage::None;
    return make(CheckStatus::Fail, fault.seen, fault.advice, page);
}

/// An IDENTIFY for each shard.
int identifiesOfRun(const ConnectionConfig &config, const GatewayInfo &info)
{
    return config.allShards ? info.shards : static_cast<int>(config.shards().size());
}

CheckOutcome tokenShape(const ConnectionConfig &config)
{
    const QString advice = Text::tr(
        "Copy it again from the Developer Portal under Bot: three parts with a dot between them and nothing around "
        "them.");
    const QString &token = config.shard.token;
    if (token.startsWith("Bot "_L1)) {
        return make(CheckStatus::Fail, Text::tr("\"Bot \" stands before the token."),
            Text::tr("Take \"Bot \" away: it is put before the token where it belongs."));
    }
    const std::optional<GatewayError> error = config.validate();
    if (error && error->field == "token"_L1)
        return make(CheckStatus::Fail, error->message, advice, CheckPage::Bot);
    const QString id = botIdOf(token);
    return pass(id.isEmpty() ? Text::tr("No shape of a bot's token, which only Discord asks for.")
                             : Text::tr("A bot's token, of the bot %1.").arg(id));
}

CheckOutcome bot(const ConnectionConfig &config, const GatewayInfo &info)
{
    if (const std::optional<NetworkFault> fault = userFault(info))
        return fail(*fault);
    const QString id = botIdOf(config.shard.token);
    if (!id.isEmpty() && !info.userId.isEmpty() && id != info.userId) {
        return make(isDiscord(config) ? CheckStatus::Fail : CheckStatus::Warn,
            Text::tr("The token is of the bot %1, but the API answers for %2.").arg(id, info.userId),
            Text::tr("Check which token is used, and the address given with --api: they do not belong together."),
            CheckPage::Bot);
    }
    return pass(info.userName.isEmpty() ? Text::tr("The bot %1.").arg(info.userId)
                                        : Text::tr("The bot %1 (%2).").arg(info.userName, info.userId));
}

CheckOutcome intents(const ConnectionConfig &config, const GatewayInfo &info)
{
    const GatewayIntents asked = config.shard.intents;
    const GatewayIntents privileged = asked & GatewayIntents::privileged();
    if (!info.applicationFlags && !privileged.isEmpty()) {
        return make(CheckStatus::Warn,
            Text::tr("%1 are privileged, and the API does not tell whether they are enabled.").arg(names(privileged)),
            Text::tr("Where the gateway closes with 4014, enable them for the application or do not ask for them."));
    }
    const GatewayIntents disallowed = disallowedIntents(asked, info.applicationFlags.value_or(0));
    if (!disallowed.isEmpty()) {
        return make(CheckStatus::Fail,
            Text::tr("Asked for, but not enabled for this application: %1. The gateway would close with 4014.")
                .arg(names(disallowed)),
            Text::tr("Enable %1 in the Developer Portal under Bot, Privileged Gateway Intents, or leave it out of "
                     "the intents (--intents).")
                .arg(names(disallowed)),
            CheckPage::Bot);
    }
    if (const GatewayIntents unknown = asked.unknown(); !unknown.isEmpty()) {
        return make(CheckStatus::Warn,
            Text::tr("The bits %1 are not documented; Discord closes with 4013 for such.").arg(names(unknown)),
            Text::tr("Take them out of --intents unless you know better."));
    }
    if (privileged.isEmpty())
        return pass(Text::tr("%1 asked for, none of them privileged.").arg(asked.bits()));
    return pass(
        Text::tr("%1 asked for; the privileged ones are enabled: %2.").arg(asked.bits()).arg(names(privileged)));
}

CheckOutcome shards(const ConnectionConfig &config, const GatewayInfo &info)
{
    const int count = config.allShards ? info.shards : config.shard.shardCount;
    const QString chosen = config.allShards
        ? Text::tr("All shards are asked for, as many as are recommended: %1.").arg(info.shards)
        : Text::tr("Shard %1/%2 is asked for; the recommended count is %3.")
              .arg(config.shard.shardId)
              .arg(count)
              .arg(info.shards);
    const QString choose = Text::tr("Use --shard ID/%1.").arg(info.shards);
    if (info.guilds && *info.guilds > mostGuildsOfShard * count) {
        return make(CheckStatus::Fail,
            chosen + u' '
                + Text::tr("The bot is in about %1 guilds, more than %2 for each shard: the gateway would close with "
                           "4011.")
                      .arg(*info.guilds)
                      .arg(mostGuildsOfShard),
            choose);
    }
    if (count < info.shards) {
        return make(CheckStatus::Warn,
            chosen + u' '
                + Text::tr("Fewer than recommended, the gateway may close with 4011 once a shard has too many guilds."),
            choose);
    }
    // Only large bots have more than one at a time, and theirs must be a multiple.
    if (info.limit.maxConcurrency > 1 && count % info.shards != 0) {
        return make(CheckStatus::Warn,
            chosen + u' ' + Text::tr("Of a large bot the count must be a multiple, or the gateway closes with 4010."),
            choose);
    }
    return pass(info.guilds ? chosen + u' ' + Text::tr("Guilds: about %1.").arg(*info.guilds) : chosen);
}

CheckOutcome sessionBudget(const ConnectionConfig &config, const GatewayInfo &info)
{
    const SessionStartLimit &limit = info.limit;
    const int needed = identifiesOfRun(config, info);
    QString seen = Text::tr("%1 of %2 sessions are left; a run takes %3.", nullptr, limit.remaining)
                       .arg(limit.remaining)
                       .arg(limit.total)
                       .arg(needed);
    if (limit.resetAfter > Milliseconds::zero())
        seen += u' ' + Text::tr("All come back in %1 min.").arg(minutes(limit.resetAfter));
    if (!IdentifyQueue::refusal(limit, needed))
        return pass(seen);
    const QString find = Text::tr("Find what starts sessions so often: an empty budget resets the bot's token.");
    if (limit.remaining < needed)
        return make(CheckStatus::Fail, seen, Text::tr("Wait until it resets.") + u' ' + find);
    if (config.spendBudget)
        return make(CheckStatus::Warn, seen, find);
    return make(CheckStatus::Fail, seen, Text::tr("Wait until it resets, or go on with --spend-budget.") + u' ' + find);
}

CheckOutcome clock(const GatewayInfo &info)
{
    if (!info.clock.skew())
        return skip(Text::tr("The API does not tell its time."));
    const Milliseconds skew = *info.clock.skew();
    if (std::chrono::abs(skew) <= toleratedSkew)
        return pass(Text::tr("This machine's clock is right to the second."));
    const double seconds = std::abs(static_cast<double>(skew.count())) / 1000;
    const QString much = QString::number(seconds, 'f', 0);
    return make(CheckStatus::Warn,
        skew > Milliseconds::zero() ? Text::tr("This machine's clock is %1 s ahead of the server's.").arg(much)
                                    : Text::tr("This machine's clock is %1 s behind the server's.").arg(much),
        Text::tr("Set the clock (NTP): the age of events is wrong by as much, and far off certificates fail."));
}

CheckOutcome hello(Duration waited, Milliseconds heartbeatInterval)
{
    const auto took = std::chrono::duration_cast<Milliseconds>(waited);
    const QString seen = Text::tr("HELLO came after %1 ms; a heartbeat every %2 s.")
                             .arg(took.count())
                             .arg(secondsText(heartbeatInterval));
    if (waited <= slowHello)
        return pass(seen);
    return make(CheckStatus::Warn, seen,
        Text::tr("Look at the network and at a proxy on the way; where both are well the gateway itself is slow."),
        CheckPage::Status);
}

QUrl pageUrl(CheckPage page, const ConnectionConfig &config, const GatewayInfo &info)
{
    switch (page) {
    case CheckPage::None:
        return {};
    case CheckPage::Status:
        return isDiscord(config) ? QUrl(u"https://discordstatus.com"_s) : QUrl();
    case CheckPage::Bot:
        break;
    }
    const QUrl all(u"https://discord.com/developers/applications"_s);
    // An id of another place leads to nothing at Discord.
    const bool isKnown = isDiscord(config) && isSnowflake(info.applicationId);
    return isKnown ? QUrl(all.toString() + u'/' + info.applicationId + u"/bot"_s) : all;
}

} // namespace Shardscope::CheckRules
