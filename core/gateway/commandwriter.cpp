// SPDX-License-Identifier: MIT
#include "core/gateway/gatewaycommand.h"
#include "core/jsonwriter.h"

namespace Shardscope {

namespace {

template <typename T> void pairIf(JsonWriter &line, QByteArrayView key, const std::optional<T> &value)
{
    if (value)
        line.pair(key, *value);
}

void list(JsonWriter &line, QByteArrayView key, const QStringList &texts)
{
    line.key(key).beginArray();
    for (const QString &text : texts)
        line.value(text);
    line.endArray();
}

/// The keys of a command behind its name.
struct LineWriter
{
    JsonWriter &line;

    void operator()(const UpdatePresence &command) const
    {
        if (command.status)
            line.pair("status", presenceStatusName(*command.status));
        pairIf(line, "afk", command.afk);
        if (command.idleSince.hasValue())
            line.pair("idle_since", *command.idleSince);
        else if (command.idleSince.isNull())
            line.key("idle_since").null();
        if (command.activity.isNull())
            line.key("activity").null();
        if (!command.activity.hasValue())
            return;
        const BotActivity &activity = *command.activity;
        line.key("activity").beginObject();
        line.pair("type", static_cast<int>(activity.type)).pair("name", activity.name);
        pairIf(line, "state", activity.state);
        pairIf(line, "url", activity.url);
        line.endObject();
    }
    void operator()(const UpdateVoiceState &command) const
    {
        line.pair("guild_id", command.guildId).key("channel_id");
        if (command.channelId)
            line.value(*command.channelId);
        else
            line.null();
        pairIf(line, "self_mute", command.selfMute);
        pairIf(line, "self_deaf", command.selfDeaf);
    }
    void operator()(const RequestGuildMembers &command) const
    {
        line.pair("guild_id", command.guildId);
        pairIf(line, "query", command.query);
        pairIf(line, "limit", command.limit);
        if (command.userIds)
            list(line, "user_ids", *command.userIds);
        pairIf(line, "presences", command.presences);
        pairIf(line, "nonce", command.nonce);
    }
    void operator()(const RequestSoundboardSounds &command) const { list(line, "guild_ids", command.guildIds); }
    void operator()(const RequestChannelInfo &command) const
    {
        line.pair("guild_id", command.guildId);
        list(line, "fields", command.fields);
    }
    void operator()(const RawSend &command) const
    {
        line.pair("op", command.op);
        if (!command.data.isEmpty())
            line.key("d").raw(command.data);
    }
    void operator()(const Reconnect &command) const { line.pair("resume", command.resume); }
    void operator()(const Close &) const { }
};

} // namespace

QByteArray GatewayCommand::toLine() const
{
    JsonWriter line;
    line.beginObject().pair("command", name());
    std::visit(LineWriter { line }, payload);
    line.endObject();
    return line.take();
}

} // namespace Shardscope
