// SPDX-License-Identifier: MIT
#include "core/gateway/gatewayintents.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr std::array intentTable {
    GatewayIntentInfo { GatewayIntent::Guilds, "GUILDS", false, 0, 0 },
    GatewayIntentInfo { GatewayIntent::GuildMembers, "GUILD_MEMBERS", true, 1U << 14, 1U << 15 },
    GatewayIntentInfo { GatewayIntent::GuildModeration, "GUILD_MODERATION", false, 0, 0 },
    GatewayIntentInfo { GatewayIntent::GuildExpressions, "GUILD_EXPRESSIONS", false, 0, 0 },
    GatewayIntentInfo { GatewayIntent::GuildIntegrations, "GUILD_INTEGRATIONS", false, 0, 0 },
    GatewayIntentInfo { GatewayIntent::GuildWebhooks, "GUILD_WEBHOOKS", false, 0, 0 },
    GatewayIntentInfo { GatewayIntent::GuildInvites, "GUILD_INVITES", false, 0, 0 },
    GatewayIntentInfo { GatewayIntent::GuildVoiceStates, "GUILD_VOICE_STATES", false, 0, 0 },
    GatewayIntentInfo { GatewayIntent::GuildPresences, "GUILD_PRESENCES", true, 1U << 12, 1U << 13 },
    GatewayIntentInfo { GatewayIntent::GuildMessages, "GUILD_MESSAGES", false, 0, 0 },
    GatewayIntentInfo { GatewayIntent::GuildMessageReactions, "GUILD_MESSAGE_REACTIONS", false, 0, 0 },
    GatewayIntentInfo { GatewayIntent::GuildMessageTyping, "GUILD_MESSAGE_TYPING", false, 0, 0 },
    GatewayIntentInfo { GatewayIntent::DirectMessages, "DIRECT_MESSAGES", false, 0, 0 },
    GatewayIntentInfo { GatewayIntent::DirectMessageReactions, "DIRECT_MESSAGE_REACTIONS", false, 0, 0 },
    GatewayIntentInfo { GatewayIntent::DirectMessageTyping, "DIRECT_MESSAGE_TYPING", false, 0, 0 },
    GatewayIntentInfo { GatewayIntent::MessageContent, "MESSAGE_CONTENT", true, 1U << 18, 1U << 19 },
    GatewayIntentInfo { GatewayIntent::GuildScheduledEvents, "GUILD_SCHEDULED_EVENTS", false, 0, 0 },
    GatewayIntentInfo { GatewayIntent::AutoModerationConfiguration, "AUTO_MODERATION_CONFIGURATION", false, 0, 0 },
    GatewayIntentInfo { GatewayIntent::AutoModerationExecution, "AUTO_MODERATION_EXECUTION", false, 0, 0 },
    GatewayIntentInfo { GatewayIntent::GuildMessagePolls, "GUILD_MESSAGE_POLLS", false, 0, 0 },
    GatewayIntentInfo { GatewayIntent::DirectMessagePolls, "DIRECT_MESSAGE_POLLS", false, 0, 0 },
};

template <typename Predicate>
GatewayIntents collect(Predicate wanted)
{
    GatewayIntents result;
    for (const GatewayIntentInfo &info : intentTable) {
        if (wanted(info))
            result = result | info.intent;
    }
    return result;
}

} // namespace

std::span<const GatewayIntentInfo> gatewayIntentTable()
{
    return intentTable;
}

GatewayIntents GatewayIntents::all()
{
    return collect([](const GatewayIntentInfo &) { return true; });
}

GatewayIntents GatewayIntents::privileged()
{
    return collect([](const GatewayIntentInfo &info) { return info.privileged; });
}

GatewayIntents GatewayIntents::unprivileged()
{
    return collect([](const GatewayIntentInfo &info) { return !info.privileged; });
}

GatewayIntents GatewayIntents::unknown() const
{
    return *this - all();
}

QStringList GatewayIntents::names() const
{
    QStringList result;
    for (const GatewayIntentInfo &info : intentTable) {
        if (contains(info.intent))
            result.append(QString::fromLatin1(info.name));
    }
    const quint64 rest = unknown().bits();
    for (int bit = 0; bit < 64; ++bit) {
        if (rest >> bit & 1)
            result.append(u"1<<%1"_s.arg(bit));
    }
    return result;
}

std::optional<GatewayIntents> GatewayIntents::parse(const QString &text, QString *error)
{
    const auto fail = [error](const QString &message) {
        if (error)
            *error = message;
        return std::nullopt;
    };
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return fail(QCoreApplication::translate("GatewayIntents", "The list of intents is empty."));

    bool isNumber = false;
    const quint64 number = trimmed.toULongLong(&isNumber);
    if (isNumber) {
        // The gateway reads the number as a JSON integer; beyond 2^53 readers of other kinds lose bits.
        if (number >= (quint64(1) << 53))
            return fail(QCoreApplication::translate("GatewayIntents", "The intents number %1 is too large.").arg(trimmed));
        return GatewayIntents(number);
    }

    GatewayIntents result;
    for (const QString &part : trimmed.split(u',')) {
        const QString name = part.trimmed().toUpper();
        if (name == "+ALL"_L1) {
            result = result | all();
            continue;
        }
        if (name == "+UNPRIVILEGED"_L1) {
            result = result | unprivileged();
            continue;
        }
        const auto found = std::find_if(intentTable.begin(), intentTable.end(),
            [&name](const GatewayIntentInfo &info) { return name == QLatin1String(info.name); });
        if (found == intentTable.end()) {
            return fail(QCoreApplication::translate("GatewayIntents",
                "\"%1\" is not an intent; use documented names such as GUILD_MESSAGES, +all, +unprivileged or a number.")
                            .arg(part.trimmed()));
        }
        result = result | found->intent;
    }
    return result;
}

GatewayIntents disallowedIntents(GatewayIntents intents, quint64 applicationFlags)
{
    return collect([&](const GatewayIntentInfo &info) {
        return info.privileged && intents.contains(info.intent)
            && (applicationFlags & (info.applicationFlag | info.applicationFlagLimited)) == 0;
    });
}

} // namespace Shardscope
