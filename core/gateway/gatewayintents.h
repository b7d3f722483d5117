// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace Shardscope {

/// https://discord.com/developers/docs/events/gateway#list-of-intents
enum class GatewayIntent : quint32
{
    Guilds = 1U << 0,
    GuildMembers = 1U << 1,
    GuildModeration = 1U << 2,
    GuildExpressions = 1U << 3,
    GuildIntegrations = 1U << 4,
    GuildWebhooks = 1U << 5,
    GuildInvites = 1U << 6,
    GuildVoiceStates = 1U << 7,
    GuildPresences = 1U << 8,
    GuildMessages = 1U << 9,
    GuildMessageReactions = 1U << 10,
    GuildMessageTyping = 1U << 11,
    DirectMessages = 1U << 12,
    DirectMessageReactions = 1U << 13,
    DirectMessageTyping = 1U << 14,
    MessageContent = 1U << 15,
    GuildScheduledEvents = 1U << 16,
    AutoModerationConfiguration = 1U << 20,
    AutoModerationExecution = 1U << 21,
    GuildMessagePolls = 1U << 24,
    DirectMessagePolls = 1U << 25,
};

/// A set of intents as a number. Unknown bits are carried along, since tomorrow's intents must be sendable.
class GatewayIntents
{
public:
    constexpr GatewayIntents() = default;
    constexpr GatewayIntents(GatewayIntent intent)
        : m_bits(static_cast<quint32>(intent))
    {
    }
    constexpr explicit GatewayIntents(quint64 bits)
        : m_bits(bits)
    {
    }

    [[nodiscard]] constexpr quint64 bits() const { return m_bits; }
    [[nodiscard]] constexpr bool contains(GatewayIntent intent) const
    {
        return (m_bits & static_cast<quint32>(intent)) != 0;
    }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }

    friend constexpr GatewayIntents operator|(GatewayIntents a, GatewayIntents b)
    {
        return GatewayIntents(a.m_bits | b.m_bits);
    }
    friend constexpr GatewayIntents operator&(GatewayIntents a, GatewayIntents b)
    {
        return GatewayIntents(a.m_bits & b.m_bits);
    }
    friend constexpr GatewayIntents operator-(GatewayIntents a, GatewayIntents b)
    {
        return GatewayIntents(a.m_bits & ~b.m_bits);
    }
    friend constexpr bool operator==(GatewayIntents, GatewayIntents) = default;

    [[nodiscard]] static GatewayIntents all(); ///< 53608447
    [[nodiscard]] static GatewayIntents privileged(); ///< 33026
    [[nodiscard]] static GatewayIntents unprivileged(); ///< 53575421

    /// Bits that the documentation does not list; sent all the same, answered with 4013 by Discord.
    [[nodiscard]] GatewayIntents unknown() const;
    /// Documented names ("GUILD_MEMBERS") in the order of their bits, unknown bits as "1<<17".
    [[nodiscard]] QStringList names() const;

    /// Reads what `--intents` takes: names, `+all`, `+unprivileged`, comma-separated, or one integer.
    /// On failure @p error says what is wrong.
    [[nodiscard]] static std::optional<GatewayIntents> parse(const QString &text, QString *error = nullptr);

private:
    quint64 m_bits = 0;
};

struct GatewayIntentInfo
{
    GatewayIntent intent;
    const char *name; ///< as documented, "GUILD_MEMBERS"
    bool privileged;
    /// Flags of GET /applications/@me that allow it, the full and the limited one; 0 where none is needed.
    /// https://discord.com/developers/docs/resources/application#application-object-application-flags
    quint64 applicationFlag;
    quint64 applicationFlagLimited;
};

/// Every documented intent in the order of the bits.
[[nodiscard]] std::span<const GatewayIntentInfo> gatewayIntentTable();
/// Those of @p intents that are privileged and not allowed by the application's @p applicationFlags.
[[nodiscard]] GatewayIntents disallowedIntents(GatewayIntents intents, quint64 applicationFlags);

} // namespace Shardscope
