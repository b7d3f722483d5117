// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayerror.h"
#include "core/gateway/gatewayopcode.h"
#include "core/gateway/presence.h"
#include "core/gateway/tristate.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMetaType>

#include <optional>
#include <variant>

namespace Shardscope {

/// Op 3. An absent field leaves what was set before.
/// https://discord.com/developers/docs/events/gateway-events#update-presence
struct UpdatePresence
{
    std::optional<PresenceStatus> status {};
    std::optional<bool> afk {};
    Tristate<qint64> idleSince {}; ///< milliseconds since 1970
    Tristate<BotActivity> activity {};

    [[nodiscard]] std::optional<CommandError> validate(GatewayIntents intents) const;
    [[nodiscard]] Presence mergedInto(Presence presence) const;
};

/// Op 4. A null channel leaves the voice channel.
/// https://discord.com/developers/docs/events/gateway-events#update-voice-state
struct UpdateVoiceState
{
    QString guildId;
    std::optional<QString> channelId {}; ///< empty: null, which leaves
    std::optional<bool> selfMute {};
    std::optional<bool> selfDeaf {};

    [[nodiscard]] std::optional<CommandError> validate(GatewayIntents intents) const;
    [[nodiscard]] QJsonObject data() const;
};

/// Op 8.
/// https://discord.com/developers/docs/events/gateway-events#request-guild-members
struct RequestGuildMembers
{
    QString guildId;
    std::optional<QString> query {}; ///< a prefix of names; absent without userIds means ""
    std::optional<int> limit {}; ///< 0 to 100; 0 asks for all that match
    std::optional<bool> presences {};
    std::optional<QStringList> userIds {}; ///< 1 to 100 ids
    std::optional<QString> nonce {}; ///< at most 32 bytes of UTF-8

    [[nodiscard]] std::optional<CommandError> validate(GatewayIntents intents) const;
    [[nodiscard]] QJsonObject data() const;
    /// The whole list of a guild, which Discord allows once in 30 s.
    [[nodiscard]] bool asksForAllMembers() const;
};

/// Op 31.
/// https://discord.com/developers/docs/events/gateway-events#request-soundboard-sounds
struct RequestSoundboardSounds
{
    QStringList guildIds;

    [[nodiscard]] std::optional<CommandError> validate(GatewayIntents intents) const;
    [[nodiscard]] QJsonObject data() const;
};

/// Op 43.
/// https://discord.com/developers/docs/events/gateway-events#request-channel-info
struct RequestChannelInfo
{
    QString guildId;
    QStringList fields; ///< of "status", "voice_start_time"

    [[nodiscard]] std::optional<CommandError> validate(GatewayIntents intents) const;
    [[nodiscard]] QJsonObject data() const;
};

/// Anything else, as it stands. Op 1, 2 and 6 belong to the shard and are refused.
struct RawSend
{
    qint32 op = -1;
    QByteArray data; ///< JSON; empty: no `d` at all

    [[nodiscard]] std::optional<CommandError> validate(GatewayIntents intents) const;
};

/// Drops the connection and comes back, with the session or a new one.
struct Reconnect
{
    bool resume = true;

    [[nodiscard]] std::optional<CommandError> validate(GatewayIntents intents) const;
};

/// Ends the run.
struct Close
{
    [[nodiscard]] std::optional<CommandError> validate(GatewayIntents intents) const;
};

/// What the form, the command line and the shard share. Immutable facts; the same validate() serves all three.
struct GatewayCommand
{
    using Payload = std::variant<UpdatePresence, UpdateVoiceState, RequestGuildMembers, RequestSoundboardSounds,
        RequestChannelInfo, RawSend, Reconnect, Close>;

    Payload payload;
    QJsonValue id = QJsonValue::Undefined; ///< echoed in the ack or error; undefined where none was given
    std::optional<int> shard {}; ///< empty: where the command belongs
    bool internal = false; ///< the shard's own: nobody waits for its outcome

    /// "update-presence", …, as `command` spells it.
    [[nodiscard]] const char *name() const;
    /// The opcode on the wire; empty for Reconnect and Close.
    [[nodiscard]] std::optional<qint32> opcode() const;
    [[nodiscard]] std::optional<CommandError> validate(GatewayIntents intents) const;
    /// The whole message as it will be sent, compact UTF-8; @p remembered is the presence to merge into.
    /// Empty for Reconnect and Close.
    [[nodiscard]] QByteArray toJson(const Presence &remembered) const;

    /// Reads one line of standard input of `tail`. An unknown key, a wrong type or a line that is no object
    /// gives InvalidArgument with the field; `id` and the name are kept in @p partial for the error line.
    [[nodiscard]] static std::variant<GatewayCommand, CommandError> fromJson(
        const QByteArray &line, GatewayCommand *partial = nullptr, QString *commandName = nullptr);

    /// Reads @p data, the `d` of a message by hand, as the command that Discord documents for @p op, by the same rules.
    /// An error names the key within `d`, "activities[0]". An op without a command gives RawSend.
    [[nodiscard]] static std::variant<GatewayCommand, CommandError> fromMessage(qint32 op, const QByteArray &data);
    /// The line of standard input of `tail` that fromJson() reads as this command, without id and shard.
    [[nodiscard]] QByteArray toLine() const;

    /// https://discord.com/developers/docs/events/gateway#sending-events
    static constexpr int maximumBytes = 4096;
};

/// What became of a command: an `ack` line, or an `error` line where @p error is set.
struct CommandOutcome
{
    enum class Kind { Sent, Queued, Remembered, Superseded, Failed };

    Kind kind = Kind::Sent;
    QString command {}; ///< its name
    QJsonValue id = QJsonValue::Undefined;
    int shard = 0;
    std::optional<Milliseconds> delay {}; ///< Queued: until it leaves, as far as can be told
    std::optional<CommandError> error {}; ///< Failed

    [[nodiscard]] const char *name() const; ///< "sent", "queued", "remembered", "superseded", "failed"
};

/// Digits only, not zero, within 64 bits.
[[nodiscard]] bool isSnowflake(QStringView text);

} // namespace Shardscope

Q_DECLARE_METATYPE(Shardscope::GatewayCommand)
Q_DECLARE_METATYPE(Shardscope::CommandOutcome)
