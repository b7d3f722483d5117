// SPDX-License-Identifier: MIT
#include "ui/commands/commandtitle.h"

#include "core/events/namedirectory.h"
#include "core/text.h"

#include "ui/format.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

struct Title
{
    const NameDirectory *names;

    [[nodiscard]] QString guild(const QString &id) const
    {
        const QString name = names ? names->name(NameDirectory::Kind::Guild, id.toULongLong()) : QString();
        return name.isEmpty() ? id : name;
    }

    QString operator()(const UpdatePresence &command) const
    {
        QStringList words;
        if (command.status)
            words.append(QLatin1String(presenceStatusName(*command.status)));
        if (command.activity.hasValue())
            words.append(command.activity->state.value_or(command.activity->name));
        return words.isEmpty() ? Text::tr("Presence") : Text::tr("Presence · %1").arg(words.join(u", "_s));
    }
    QString operator()(const UpdateVoiceState &command) const
    {
        return (command.channelId ? Text::tr("Join voice · %1") : Text::tr("Leave voice · %1"))
            .arg(guild(command.guildId));
    }
    QString operator()(const RequestGuildMembers &command) const
    {
        return Text::tr("Members · %1").arg(guild(command.guildId));
    }
    QString operator()(const RequestSoundboardSounds &command) const
    {
        return Text::tr("Soundboard · %1")
            .arg(command.guildIds.size() == 1
                    ? guild(command.guildIds.first())
                    : Text::tr("%1 guilds", nullptr, static_cast<int>(command.guildIds.size()))
                          .arg(Format::count(command.guildIds.size())));
    }
    QString operator()(const RequestChannelInfo &command) const
    {
        return Text::tr("Channel info · %1").arg(guild(command.guildId));
    }
    QString operator()(const RawSend &command) const
    {
        const char *const name = opcodeName(command.op);
        return *name ? Text::tr("op %1 by hand · %2").arg(command.op).arg(QLatin1String(name))
                     : Text::tr("op %1 by hand").arg(command.op);
    }
    QString operator()(const Reconnect &command) const
    {
        return command.resume ? Text::tr("Reconnect and resume") : Text::tr("Reconnect with a new session");
    }
    QString operator()(const Close &) const { return Text::tr("Close"); }
};

} // namespace

QString commandTitle(const GatewayCommand &command, const NameDirectory *names)
{
    return std::visit(Title { names }, command.payload);
}

} // namespace Shardscope
