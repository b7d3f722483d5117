// SPDX-License-Identifier: MIT
#include "core/gateway/fieldreader.h"
#include "core/gateway/gatewaycommand.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

BotActivity readActivity(const QJsonObject &object, FieldReader &outer)
{
    FieldReader fields(object);
    fields.allowOnly({ "type", "name", "state", "url" });
    BotActivity activity;
    const QJsonValue type = object.value("type"_L1);
    const QString typeText = type.isDouble() ? QString::number(type.toInteger(-1)) : type.toString();
    if (!type.isUndefined()) {
        if (const std::optional<BotActivity::Type> known = BotActivity::typeFromName(typeText))
            activity.type = *known;
        else
            fields.fail(u"activity"_s, Text::tr("The activity's type must be 0 to 5 or a name such as \"playing\"."));
    }
    const auto textOrNull = [&fields](QLatin1String name) {
        return fields.isNull(name) ? std::nullopt : fields.string(name);
    };
    activity.state = textOrNull("state"_L1);
    activity.url = textOrNull("url"_L1);
    activity.name = fields.string("name"_L1).value_or(QString());
    if (activity.type == BotActivity::Type::Custom && activity.name.isEmpty())
        activity.name = u"Custom Status"_s;
    if (fields.error())
        outer.fail(u"activity"_s, fields.error()->message);
    return activity;
}

GatewayCommand::Payload readPresence(FieldReader &fields, const QByteArray &)
{
    fields.allowOnly({ "status", "afk", "idle_since", "activity" });
    UpdatePresence command;
    if (const std::optional<QString> status = fields.string("status"_L1)) {
        command.status = presenceStatusFromName(*status);
        if (!command.status)
            fields.fail(u"status"_s, Text::tr("status is \"%1\", but must be online, dnd, idle, invisible or offline.").arg(*status));
    }
    command.afk = fields.boolean("afk"_L1);
    if (fields.isNull("idle_since"_L1))
        command.idleSince = Tristate<qint64>::null();
    else if (const std::optional<qint64> since = fields.integer("idle_since"_L1))
        command.idleSince = *since;
    if (fields.isNull("activity"_L1))
        command.activity = Tristate<BotActivity>::null();
    else if (fields.has("activity"_L1))
        command.activity = readActivity(fields.object("activity"_L1), fields);
    return command;
}

/// `activities` of a message by hand; an error names the element.
void readActivities(FieldReader &fields, UpdatePresence *command)
{
    const QJsonArray list = fields.array("activities"_L1);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = u"activities[%1]"_s.arg(i);
        const QJsonObject object = list.at(i).toObject();
        FieldReader inner(object);
        if (!list.at(i).isObject())
            fields.fail(place, Text::tr("%1 must be an object.").arg(place));
        const BotActivity activity = readActivity(object, inner);
        inner.require("name"_L1);
        inner.require("type"_L1);
        if (!object.value("type"_L1).isDouble())
            inner.fail(u"type"_s, Text::tr("The activity's type must be a number from 0 to 5."));
        if (inner.error())
            fields.fail(place, inner.error()->message);
        UpdatePresence alone;
        alone.activity = activity;
        if (const std::optional<CommandError> error = alone.validate({}))
            fields.fail(place, error->message);
        if (i == 0)
            command->activity = activity;
    }
}

/// `d` of op 3, where every key must be there.
GatewayCommand::Payload readPresenceMessage(FieldReader &fields)
{
    fields.allowOnly({ "since", "activities", "status", "afk" });
    UpdatePresence command;
    for (const QLatin1String key : { "since"_L1, "activities"_L1, "status"_L1, "afk"_L1 })
        fields.require(key);
    if (!fields.isNull("since"_L1)) {
        if (const std::optional<qint64> since = fields.integer("since"_L1))
            command.idleSince = *since;
    }
    readActivities(fields, &command);
    if (const std::optional<QString> status = fields.string("status"_L1)) {
        command.status = presenceStatusFromName(*status);
        if (!command.status || *status != QLatin1String(presenceStatusName(*command.status)))
            fields.fail(u"status"_s, Text::tr("status is \"%1\", but must be online, dnd, idle, invisible or offline.").arg(*status));
    }
    command.afk = fields.boolean("afk"_L1);
    return command;
}

GatewayCommand::Payload readVoiceState(FieldReader &fields, const QByteArray &)
{
    fields.allowOnly({ "guild_id", "channel_id", "self_mute", "self_deaf" });
    UpdateVoiceState command;
    command.guildId = fields.string("guild_id"_L1).value_or(QString());
    if (!fields.has("channel_id"_L1))
        fields.fail(u"channel_id"_s, Text::tr("channel_id is missing: give the channel's id, or null to leave."));
    else if (!fields.isNull("channel_id"_L1))
        command.channelId = fields.string("channel_id"_L1);
    command.selfMute = fields.boolean("self_mute"_L1);
    command.selfDeaf = fields.boolean("self_deaf"_L1);
    return command;
}

GatewayCommand::Payload readMembers(FieldReader &fields, const QByteArray &)
{
    fields.allowOnly({ "guild_id", "query", "limit", "presences", "user_ids", "nonce" });
    RequestGuildMembers command;
    command.guildId = fields.string("guild_id"_L1).value_or(QString());
    command.query = fields.string("query"_L1);
    if (const std::optional<qint64> limit = fields.integer("limit"_L1))
        command.limit = static_cast<int>(std::clamp(*limit, qint64(-1), qint64(1'000'000)));
    command.presences = fields.boolean("presences"_L1);
    command.userIds = fields.strings("user_ids"_L1);
    command.nonce = fields.string("nonce"_L1);
    return command;
}

GatewayCommand::Payload readSoundboard(FieldReader &fields, const QByteArray &)
{
    fields.allowOnly({ "guild_ids" });
    return RequestSoundboardSounds { fields.strings("guild_ids"_L1).value_or(QStringList()) };
}

GatewayCommand::Payload readChannelInfo(FieldReader &fields, const QByteArray &)
{
    fields.allowOnly({ "guild_id", "fields" });
    return RequestChannelInfo { fields.string("guild_id"_L1).value_or(QString()),
        fields.strings("fields"_L1).value_or(QStringList()) };
}

/// `d` as it stands in the line: the order of keys and large numbers are the sender's business.
QByteArray rawData(const QByteArray &line)
{
    const simdjson::padded_string padded(line.constData(), static_cast<std::size_t>(line.size()));
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    if (parser.iterate(padded).get(document) || document.get_object().get(object))
        return {};
    for (auto result : object) {
        simdjson::ondemand::field field;
        if (std::move(result).get(field))
            return {};
        if (field.key() != "d")
            continue;
        simdjson::ondemand::value value = field.value();
        std::string_view raw = value.raw_json_token();
        if (raw.starts_with('{')) {
            simdjson::ondemand::object nested;
            if (value.get_object().get(nested) || nested.raw_json().get(raw))
                return {};
        } else if (raw.starts_with('[')) {
            simdjson::ondemand::array nested;
            if (value.get_array().get(nested) || nested.raw_json().get(raw))
                return {};
        }
        return QByteArray(raw.data(), static_cast<qsizetype>(raw.size())).trimmed();
    }
    return {};
}

GatewayCommand::Payload readSend(FieldReader &fields, const QByteArray &line)
{
    fields.allowOnly({ "op", "d" });
    RawSend command;
    command.op = static_cast<qint32>(std::clamp(fields.integer("op"_L1).value_or(-1), qint64(-1), qint64(0x7fffffff)));
    command.data = rawData(line);
    return command;
}

GatewayCommand::Payload readReconnect(FieldReader &fields, const QByteArray &)
{
    fields.allowOnly({ "resume" });
    return Reconnect { fields.boolean("resume"_L1).value_or(true) };
}

GatewayCommand::Payload readClose(FieldReader &fields, const QByteArray &)
{
    fields.allowOnly({});
    return Close {};
}

struct Reader
{
    const char *name;
    GatewayCommand::Payload (*read)(FieldReader &fields, const QByteArray &line);
};
constexpr std::array readers {
    Reader { "update-presence", &readPresence },
    Reader { "update-voice-state", &readVoiceState },
    Reader { "request-guild-members", &readMembers },
    Reader { "request-soundboard-sounds", &readSoundboard },
    Reader { "request-channel-info", &readChannelInfo },
    Reader { "send", &readSend },
    Reader { "reconnect", &readReconnect },
    Reader { "close", &readClose },
};

GatewayCommand::Payload readVoiceStateMessage(FieldReader &fields)
{
    fields.require("guild_id"_L1);
    return readVoiceState(fields, {});
}

/// Unlike a command, a message has no defaults: without either key Discord closes with 4001.
GatewayCommand::Payload readMembersMessage(FieldReader &fields)
{
    fields.require("guild_id"_L1);
    if (!fields.has("query"_L1) && !fields.has("user_ids"_L1))
        fields.fail(u"query"_s, Text::tr("Either query or user_ids must be there."));
    if (fields.has("query"_L1) && !fields.has("limit"_L1))
        fields.fail(u"limit"_s, Text::tr("query needs a limit; 0 asks for all that match."));
    return readMembers(fields, {});
}

struct MessageReader
{
    GatewayOpcode op;
    GatewayCommand::Payload (*read)(FieldReader &fields);
};
constexpr std::array messageReaders {
    MessageReader { GatewayOpcode::PresenceUpdate, &readPresenceMessage },
    MessageReader { GatewayOpcode::VoiceStateUpdate, &readVoiceStateMessage },
    MessageReader { GatewayOpcode::RequestGuildMembers, &readMembersMessage },
    MessageReader { GatewayOpcode::RequestSoundboardSounds, [](FieldReader &fields) { return readSoundboard(fields, {}); } },
    MessageReader { GatewayOpcode::RequestChannelInfo, [](FieldReader &fields) { return readChannelInfo(fields, {}); } },
};

} // namespace

std::variant<GatewayCommand, CommandError> GatewayCommand::fromMessage(qint32 op, const QByteArray &data)
{
    const auto reader = std::find_if(messageReaders.begin(), messageReaders.end(),
        [op](const MessageReader &known) { return static_cast<qint32>(known.op) == op; });
    if (reader == messageReaders.end())
        return GatewayCommand { RawSend { op, data } };
    const QJsonDocument document = QJsonDocument::fromJson(data);
    if (!document.isObject()) {
        return CommandError { .kind = GatewayError::Kind::InvalidArgument,
            .message = Text::tr("d of op %1 must be an object.").arg(op), .field = u"d"_s };
    }
    const QJsonObject object = document.object();
    FieldReader fields(object);
    GatewayCommand command { reader->read(fields) };
    if (fields.error())
        return *fields.error();
    return command;
}

std::variant<GatewayCommand, CommandError> GatewayCommand::fromJson(
    const QByteArray &line, GatewayCommand *partial, QString *commandName)
{
    const auto fail = [](const QString &field, const QString &message) {
        return CommandError { .kind = GatewayError::Kind::InvalidArgument, .message = message, .field = field };
    };
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(line, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return fail(QString(), Text::tr("The line is not JSON: %1 at byte %2.").arg(parseError.errorString()).arg(parseError.offset));
    if (!document.isObject())
        return fail(QString(), Text::tr("The line is not a JSON object such as {\"command\":\"close\"}."));

    const QJsonObject object = document.object();
    GatewayCommand command;
    command.id = object.value("id"_L1);
    if (partial)
        partial->id = command.id;
    FieldReader fields(object, { "command", "id", "shard" });
    const QString name = fields.string("command"_L1).value_or(QString());
    if (commandName)
        *commandName = name;
    if (fields.error())
        return *fields.error();
    if (const std::optional<qint64> shard = fields.integer("shard"_L1))
        command.shard = static_cast<int>(std::clamp(*shard, qint64(-1), qint64(0x7fffffff)));
    const auto reader = std::find_if(readers.begin(), readers.end(), [&name](const Reader &r) { return name == QLatin1String(r.name); });
    if (reader == readers.end()) {
        QStringList names;
        for (const Reader &known : readers)
            names.append(QString::fromLatin1(known.name));
        return fail(u"command"_s, Text::tr("\"%1\" is not a command; there are %2.").arg(name, names.join(u", "_s)));
    }
    command.payload = reader->read(fields, line);
    if (fields.error())
        return *fields.error();
    return command;
}

} // namespace Shardscope
