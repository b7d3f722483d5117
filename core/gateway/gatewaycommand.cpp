// SPDX-License-Identifier: MIT
#include "core/gateway/gatewaycommand.h"
#include "core/text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

CommandError invalid(const char *field, const QString &message)
{
    return { .kind = GatewayError::Kind::InvalidArgument, .message = message, .field = QString::fromLatin1(field) };
}

CommandError missing(GatewayIntent intent, const QString &message)
{
    return { .kind = GatewayError::Kind::MissingIntent, .message = message, .intents = intent };
}

std::optional<CommandError> checkSnowflake(const char *field, const QString &text)
{
    if (isSnowflake(text))
        return std::nullopt;
    if (text.isEmpty())
        return invalid(field, Text::tr("%1 is missing: give the id as digits in quotes.").arg(QLatin1String(field)));
    return invalid(field, Text::tr("%1 is \"%2\", but an id has digits only.").arg(QLatin1String(field), text));
}

std::optional<CommandError> checkSnowflakes(const char *field, const QStringList &ids)
{
    for (const QString &id : ids) {
        if (std::optional<CommandError> error = checkSnowflake(field, id))
            return error;
    }
    return std::nullopt;
}

QJsonArray stringArray(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

/// Names and opcodes in the order of GatewayCommand::Payload.
struct CommandInfo
{
    const char *name;
    std::optional<qint32> opcode;
};
constexpr CommandInfo commandTable[] = {
    { "update-presence", 3 },
    { "update-voice-state", 4 },
    { "request-guild-members", 8 },
    { "request-soundboard-sounds", 31 },
    { "request-channel-info", 43 },
    { "send", std::nullopt },
    { "reconnect", std::nullopt },
    { "close", std::nullopt },
};
static_assert(std::size(commandTable) == std::variant_size_v<GatewayCommand::Payload>);

} // namespace

bool isSnowflake(QStringView text)
{
    const bool digits = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
    bool fits = false;
    return digits && text.toULongLong(&fits) != 0 && fits;
}

std::optional<CommandError> UpdatePresence::validate(GatewayIntents) const
{
    if (idleSince.hasValue() && *idleSince < 0)
        return invalid("idle_since", Text::tr("idle_since is milliseconds since 1970 and cannot be negative."));
    if (!activity.hasValue())
        return std::nullopt;
    if (activity->name.isEmpty())
        return invalid("activity", Text::tr("The activity has no name."));
    if (activity->type == BotActivity::Type::Custom && activity->state.value_or(QString()).isEmpty())
        return invalid("activity", Text::tr("A custom status needs its text in \"state\"."));
    if (activity->url && !activity->url->startsWith("https://"_L1) && !activity->url->startsWith("http://"_L1))
        return invalid("activity", Text::tr("The activity's url must begin with https://."));
    return std::nullopt;
}

Presence UpdatePresence::mergedInto(Presence presence) const
{
    if (status)
        presence.status = *status;
    if (afk)
        presence.afk = *afk;
    if (!idleSince.isAbsent())
        presence.idleSince = idleSince.hasValue() ? std::optional(*idleSince) : std::nullopt;
    if (!activity.isAbsent())
        presence.activity = activity.hasValue() ? std::optional(*activity) : std::nullopt;
    return presence;
}

std::optional<CommandError> UpdateVoiceState::validate(GatewayIntents) const
{
    if (std::optional<CommandError> error = checkSnowflake("guild_id", guildId))
        return error;
    return channelId ? checkSnowflake("channel_id", *channelId) : std::nullopt;
}

QJsonObject UpdateVoiceState::data() const
{
    QJsonObject d {
        { u"guild_id"_s, guildId },
        { u"channel_id"_s, channelId ? QJsonValue(*channelId) : QJsonValue(QJsonValue::Null) },
    };
    if (selfMute)
        d.insert(u"self_mute"_s, *selfMute);
    if (selfDeaf)
        d.insert(u"self_deaf"_s, *selfDeaf);
    return d;
}

std::optional<CommandError> RequestGuildMembers::validate(GatewayIntents intents) const
{
    if (std::optional<CommandError> error = checkSnowflake("guild_id", guildId))
        return error;
    if (userIds && query && !query->isEmpty())
        return invalid("query", Text::tr("query cannot go together with user_ids: ask for names or for ids."));
    if (userIds && limit && *limit != 0)
        return invalid("limit", Text::tr("limit cannot go together with user_ids: every id is looked up."));
    if (limit && (*limit < 0 || *limit > 100))
        return invalid("limit", Text::tr("limit is %1, but must be from 0 to 100.").arg(*limit));
    if (userIds && (userIds->isEmpty() || userIds->size() > 100))
        return invalid("user_ids", Text::tr("user_ids has %1 ids, but must have 1 to 100.").arg(userIds->size()));
    if (userIds) {
        if (std::optional<CommandError> error = checkSnowflakes("user_ids", *userIds))
            return error;
    }
    // Discord leaves a longer nonce out of its reply, which then cannot be told from another's.
    if (nonce && nonce->toUtf8().size() > 32)
        return invalid("nonce", Text::tr("nonce has %1 bytes, but at most 32 are allowed.").arg(nonce->toUtf8().size()));

    if (!userIds && query.value_or(QString()).isEmpty() && !intents.contains(GatewayIntent::GuildMembers))
        return missing(GatewayIntent::GuildMembers, Text::tr("An empty query asks for all members, which needs the intent GUILD_MEMBERS."));
    if (presences.value_or(false) && !intents.contains(GatewayIntent::GuildPresences))
        return missing(GatewayIntent::GuildPresences, Text::tr("presences needs the intent GUILD_PRESENCES."));
    return std::nullopt;
}

bool RequestGuildMembers::asksForAllMembers() const
{
    return !userIds && query.value_or(QString()).isEmpty() && limit.value_or(0) == 0;
}

QJsonObject RequestGuildMembers::data() const
{
    QJsonObject d { { u"guild_id"_s, guildId } };
    if (userIds) {
        d.insert(u"user_ids"_s, stringArray(*userIds));
    } else {
        d.insert(u"query"_s, query.value_or(QString()));
        d.insert(u"limit"_s, limit.value_or(0));
    }
    if (presences)
        d.insert(u"presences"_s, *presences);
    if (nonce)
        d.insert(u"nonce"_s, *nonce);
    return d;
}

std::optional<CommandError> RequestSoundboardSounds::validate(GatewayIntents) const
{
    if (guildIds.isEmpty())
        return invalid("guild_ids", Text::tr("guild_ids is empty: name at least one guild."));
    return checkSnowflakes("guild_ids", guildIds);
}

QJsonObject RequestSoundboardSounds::data() const
{
    return { { u"guild_ids"_s, stringArray(guildIds) } };
}

std::optional<CommandError> RequestChannelInfo::validate(GatewayIntents) const
{
    if (std::optional<CommandError> error = checkSnowflake("guild_id", guildId))
        return error;
    if (fields.isEmpty())
        return invalid("fields", Text::tr("fields is empty: ask for \"status\", \"voice_start_time\" or both."));
    for (const QString &field : fields) {
        if (field != "status"_L1 && field != "voice_start_time"_L1)
            return invalid("fields", Text::tr("\"%1\" is not a field of channel info: use \"status\" or \"voice_start_time\".").arg(field));
    }
    return std::nullopt;
}

QJsonObject RequestChannelInfo::data() const
{
    return { { u"guild_id"_s, guildId }, { u"fields"_s, stringArray(fields) } };
}

std::optional<CommandError> RawSend::validate(GatewayIntents) const
{
    if (op < 0)
        return invalid("op", Text::tr("op is missing or negative."));
    const auto own = { GatewayOpcode::Heartbeat, GatewayOpcode::Identify, GatewayOpcode::Resume };
    if (std::find(own.begin(), own.end(), static_cast<GatewayOpcode>(op)) != own.end())
        return invalid("op", Text::tr("op %1 belongs to the shard: sending it by hand would break the session.").arg(op));
    return std::nullopt;
}

std::optional<CommandError> Reconnect::validate(GatewayIntents) const
{
    return std::nullopt;
}

std::optional<CommandError> Close::validate(GatewayIntents) const
{
    return std::nullopt;
}

const char *GatewayCommand::name() const
{
    return commandTable[payload.index()].name;
}

std::optional<qint32> GatewayCommand::opcode() const
{
    if (const auto *raw = std::get_if<RawSend>(&payload))
        return raw->op;
    return commandTable[payload.index()].opcode;
}

std::optional<CommandError> GatewayCommand::validate(GatewayIntents intents) const
{
    return std::visit([intents](const auto &command) { return command.validate(intents); }, payload);
}

QByteArray GatewayCommand::toJson(const Presence &remembered) const
{
    struct Data
    {
        const Presence &remembered;

        static QByteArray compact(const QJsonObject &object)
        {
            return QJsonDocument(object).toJson(QJsonDocument::Compact);
        }
        QByteArray operator()(const UpdatePresence &command) const
        {
            return compact(command.mergedInto(remembered).toJson());
        }
        QByteArray operator()(const UpdateVoiceState &command) const { return compact(command.data()); }
        QByteArray operator()(const RequestGuildMembers &command) const { return compact(command.data()); }
        QByteArray operator()(const RequestSoundboardSounds &command) const { return compact(command.data()); }
        QByteArray operator()(const RequestChannelInfo &command) const { return compact(command.data()); }
        QByteArray operator()(const RawSend &command) const { return command.data; }
        QByteArray operator()(const Reconnect &) const { return {}; }
        QByteArray operator()(const Close &) const { return {}; }
    };

    const std::optional<qint32> op = opcode();
    if (!op)
        return {};
    const QByteArray data = std::visit(Data { remembered }, payload);
    QByteArray message = "{\"op\":" + QByteArray::number(*op);
    if (!data.isEmpty())
        message += ",\"d\":" + data;
    return message + '}';
}

const char *CommandOutcome::name() const
{
    switch (kind) {
    case Kind::Sent: return "sent";
    case Kind::Queued: return "queued";
    case Kind::Remembered: return "remembered";
    case Kind::Superseded: return "superseded";
    case Kind::Failed: return "failed";
    }
    return "";
}

} // namespace Shardscope
