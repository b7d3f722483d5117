// SPDX-License-Identifier: MIT
#include "core/simulator/clientmessage.h"

#include "core/gateway/gatewayopcode.h"

#include <QString>

#include <algorithm>
#include <simdjson.h>

namespace Shardscope::Simulation {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

using Result = std::variant<ClientMessage, ClientMistake>;

constexpr std::size_t mostUserIds = 100;

Result invalid(const char *what)
{
    return ClientMistake { 4001, QByteArray("Invalid payload: ") + what };
}

std::optional<element> member(const object &from, std::string_view key)
{
    element found;
    if (from[key].get(found) != simdjson::SUCCESS)
        return std::nullopt;
    return found;
}

template <typename T> std::optional<T> read(const object &from, std::string_view key)
{
    T value;
    if (from[key].get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}

std::optional<QByteArray> readText(const object &from, std::string_view key)
{
    const auto text = read<std::string_view>(from, key);
    return text ? std::optional(QByteArray(text->data(), qsizetype(text->size()))) : std::nullopt;
}

bool flag(const object &from, std::string_view key)
{
    return read<bool>(from, key).value_or(false);
}

/// Ids come as strings of digits; numbers are taken as well, as Discord does.
std::optional<quint64> toId(const element &value)
{
    std::string_view text;
    std::uint64_t number = 0;
    if (value.get(number) == simdjson::SUCCESS)
        return number;
    if (value.get(text) != simdjson::SUCCESS)
        return std::nullopt;
    bool ok = false;
    number = QByteArrayView(text.data(), qsizetype(text.size())).toULongLong(&ok);
    return ok ? std::optional<quint64>(number) : std::nullopt;
}

std::optional<quint64> readId(const object &from, std::string_view key)
{
    const auto value = member(from, key);
    return value ? toId(*value) : std::nullopt;
}

std::optional<PresenceRequest> toPresence(const object &d)
{
    static constexpr std::string_view statuses[] = { "online", "idle", "dnd", "invisible", "offline" };
    PresenceRequest presence;
    const auto status = read<std::string_view>(d, "status");
    if (!status || std::find(std::begin(statuses), std::end(statuses), *status) == std::end(statuses))
        return std::nullopt;
    presence.status = QByteArray(status->data(), qsizetype(status->size()));
    const auto activities = member(d, "activities");
    if (activities && !activities->is_array() && !activities->is_null())
        return std::nullopt;
    presence.activities = activities && activities->is_array()
        ? QByteArray::fromStdString(simdjson::minify(*activities))
        : QByteArray("[]");
    return presence;
}

Result readIdentify(const object &d)
{
    IdentifyMessage identify;
    const auto token = readText(d, "token");
    const auto intents = read<std::uint64_t>(d, "intents");
    if (!token || !intents)
        return invalid("IDENTIFY needs a token and intents.");
    if (!read<object>(d, "properties"))
        return invalid("IDENTIFY needs its properties.");
    identify.token = *token;
    identify.intents = *intents;
    identify.compress = flag(d, "compress");
    if (member(d, "large_threshold"))
        identify.largeThreshold
            = int(std::clamp<std::int64_t>(read<std::int64_t>(d, "large_threshold").value_or(0), 0, 1000));
    if (identify.largeThreshold < 50 || identify.largeThreshold > 250)
        return invalid("large_threshold goes from 50 to 250.");
    if (const auto shard = member(d, "shard"); shard && !shard->is_null()) {
        array pair;
        std::int64_t id = 0;
        std::int64_t count = 0;
        if (shard->get(pair) != simdjson::SUCCESS || pair.size() != 2 || pair.at(0).get(id) != simdjson::SUCCESS
            || pair.at(1).get(count) != simdjson::SUCCESS)
            return invalid("shard is a pair of numbers.");
        constexpr qint64 most = 1 << 16;
        if (id < 0 || count < 1 || id >= count || count > most)
            return ClientMistake { 4010, "Invalid shard." };
        identify.shardId = int(id);
        identify.shardCount = int(count);
    }
    if (const auto presence = member(d, "presence"); presence && !presence->is_null()) {
        object given;
        if (presence->get(given) == simdjson::SUCCESS)
            identify.presence = toPresence(given);
        if (!identify.presence)
            return invalid("presence is not one.");
    }
    return identify;
}

Result readResume(const object &d)
{
    const auto token = readText(d, "token");
    const auto session = readText(d, "session_id");
    const auto sequence = read<std::int64_t>(d, "seq");
    if (!token || !session || !sequence)
        return invalid("RESUME needs token, session_id and seq.");
    return ResumeMessage { *token, *session, *sequence };
}

Result readPresence(const object &d)
{
    if (auto presence = toPresence(d))
        return *presence;
    return invalid("not a presence.");
}

Result readVoiceState(const object &d)
{
    const auto guild = readId(d, "guild_id");
    const auto channel = member(d, "channel_id");
    if (!guild || !channel || (!channel->is_null() && !toId(*channel)))
        return invalid("a voice state needs guild_id and channel_id.");
    return VoiceStateRequest { *guild, channel->is_null() ? 0 : *toId(*channel), flag(d, "self_mute"),
        flag(d, "self_deaf") };
}

Result readMembers(const object &d)
{
    MembersRequest request;
    auto guild = readId(d, "guild_id");
    if (const auto list = read<array>(d, "guild_id"); list && list->size() == 1)
        guild = toId(list->at(0).value_unsafe());
    const auto query = readText(d, "query");
    const auto ids = member(d, "user_ids");
    if (!guild || (!query && !ids))
        return invalid("a member request needs guild_id and one of query and user_ids.");
    request.guild = *guild;
    request.query = query.value_or(QByteArray());
    request.limit = int(std::clamp<std::int64_t>(read<std::int64_t>(d, "limit").value_or(0), 0, 1000));
    request.presences = flag(d, "presences");
    request.nonce = readText(d, "nonce").value_or(QByteArray());
    if (ids) {
        array list;
        if (ids->get(list) == simdjson::SUCCESS) {
            for (const element &id : list) {
                if (const auto number = toId(id))
                    request.userIds.push_back(QByteArray::number(*number));
                else
                    return invalid("user_ids are ids.");
            }
        } else if (const auto number = toId(*ids)) {
            request.userIds.push_back(QByteArray::number(*number));
        }
        if (request.userIds.size() > mostUserIds || (request.userIds.empty() && !query))
            return invalid("user_ids holds 1 to 100 ids.");
    }
    return request;
}

Result readSounds(const object &d)
{
    SoundsRequest request;
    const auto ids = read<array>(d, "guild_ids");
    if (!ids)
        return invalid("guild_ids is a list.");
    for (const element &value : *ids) {
        const auto id = toId(value);
        if (!id)
            return invalid("guild_ids are ids.");
        request.guilds.push_back(*id);
    }
    return request;
}

Result readChannelInfo(const object &d)
{
    const auto guild = readId(d, "guild_id");
    const auto fields = read<array>(d, "fields");
    if (!guild || !fields)
        return invalid("guild_id and fields are needed.");
    ChannelInfoRequest request { *guild };
    for (const element &field : *fields) {
        std::string_view name;
        if (field.get(name) != simdjson::SUCCESS)
            return invalid("fields are names.");
        request.status = request.status || name == "status";
        request.startTime = request.startTime || name == "voice_start_time";
    }
    return request;
}

struct OpReader
{
    GatewayOpcode op;
    Result (*read)(const object &);
};

constexpr OpReader readers[] = {
    { GatewayOpcode::Identify, readIdentify },
    { GatewayOpcode::PresenceUpdate, readPresence },
    { GatewayOpcode::VoiceStateUpdate, readVoiceState },
    { GatewayOpcode::Resume, readResume },
    { GatewayOpcode::RequestGuildMembers, readMembers },
    { GatewayOpcode::RequestSoundboardSounds, readSounds },
    { GatewayOpcode::RequestChannelInfo, readChannelInfo },
};

} // namespace

struct ClientMessageReader::Parser
{
    // Documents are small: nothing beyond is ever set aside.
    simdjson::dom::parser parser { std::size_t(maximumSize) };
};

ClientMessageReader::ClientMessageReader()
    : m_parser(std::make_unique<Parser>())
{
}

ClientMessageReader::~ClientMessageReader() = default;

std::variant<ClientMessage, ClientMistake> ClientMessageReader::read(const QByteArray &json)
{
    if (json.size() > maximumSize)
        return ClientMistake { 4002, "Over 4096 bytes." };
    element root;
    object message;
    if (m_parser->parser.parse(json.constData(), std::size_t(json.size()), true).get(root) != simdjson::SUCCESS
        || root.get(message) != simdjson::SUCCESS)
        return ClientMistake { 4002, "Error while decoding payload." };
    std::int64_t op = -1;
    if (message["op"].get(op) != simdjson::SUCCESS)
        return ClientMistake { 4002, "Error while decoding payload." };
    if (op == qint64(GatewayOpcode::Heartbeat)) {
        const auto d = member(message, "d");
        if (d && !d->is_null() && !d->is_int64())
            return invalid("a heartbeat carries a number or null.");
        return HeartbeatMessage {};
    }
    for (const OpReader &reader : readers) {
        if (op != qint64(reader.op))
            continue;
        const auto d = Simulation::read<object>(message, "d");
        return d ? reader.read(*d) : invalid("d is not an object.");
    }
    return ClientMistake { 4001, "Unknown opcode." };
}

} // namespace Shardscope::Simulation
