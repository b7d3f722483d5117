// SPDX-License-Identifier: MIT
#include "core/shards/commandroute.h"

#include "core/text.h"

#include <map>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// The guilds that a command is about; empty where it is about none.
struct GuildsOf
{
    QStringList operator()(const UpdateVoiceState &command) const { return { command.guildId }; }
    QStringList operator()(const RequestGuildMembers &command) const { return { command.guildId }; }
    QStringList operator()(const RequestChannelInfo &command) const { return { command.guildId }; }
    QStringList operator()(const RequestSoundboardSounds &command) const { return command.guildIds; }
    template <typename Other> QStringList operator()(const Other &) const { return {}; }
};

CommandError invalid(const QString &field, const QString &message)
{
    return { .kind = GatewayError::Kind::InvalidArgument, .message = message, .field = field };
}

QString notAmong(const QList<int> &ids, int shard)
{
    return ids.size() == 1 ? Text::tr("Shard %1 is not part of this run; it has shard %2.").arg(shard).arg(ids.first())
                           : Text::tr("Shard %1 is not part of this run; it has %2 shards from %3 to %4.")
                                 .arg(shard)
                                 .arg(ids.size())
                                 .arg(ids.first())
                                 .arg(ids.last());
}

} // namespace

int shardOfGuild(quint64 guildId, int shardCount)
{
    return static_cast<int>((guildId >> 22) % static_cast<quint64>(shardCount));
}

std::variant<std::vector<CommandRoute>, CommandError> routeCommand(
    const GatewayCommand &command, const QList<int> &ids, int shardCount)
{
    if (command.shard) {
        if (!ids.contains(*command.shard))
            return invalid(u"shard"_s, notAmong(ids, *command.shard));
        return std::vector { CommandRoute { *command.shard, command } };
    }
    std::map<int, QStringList> guildsOfShard;
    const QStringList guilds = std::visit(GuildsOf {}, command.payload);
    for (const QString &guild : guilds) {
        const int owner = shardOfGuild(guild.toULongLong(), shardCount);
        if (!ids.contains(owner)) {
            const bool isList = std::holds_alternative<RequestSoundboardSounds>(command.payload);
            return invalid(isList ? u"guild_ids"_s : u"guild_id"_s,
                isList
                    ? Text::tr("The guild %1 belongs to shard %2, which is not part of this run.").arg(guild).arg(owner)
                    : Text::tr("This guild belongs to shard %1, which is not part of this run.").arg(owner));
        }
        guildsOfShard[owner].append(guild);
    }
    std::vector<CommandRoute> routes;
    for (const auto &[owner, part] : guildsOfShard) {
        routes.push_back({ owner, command });
        if (auto *sounds = std::get_if<RequestSoundboardSounds>(&routes.back().command.payload))
            sounds->guildIds = part;
    }
    if (guilds.isEmpty()) {
        for (const int id : ids)
            routes.push_back({ id, command, ids.size() > 1 });
    }
    return routes;
}

} // namespace Shardscope
