// SPDX-License-Identifier: MIT
#include "core/events/flagnames.h"

#include "core/events/payloads.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

struct FlagField
{
    QByteArrayView object;
    QByteArrayView key;
    QMetaEnum (*flags)();
    bool isOneEverywhere = false; ///< the key alone tells
};

const std::array flagTable {
    FlagField { "Activity", "flags", &QMetaEnum::fromType<Activity::Flag> },
    FlagField { "Application", "flags", &QMetaEnum::fromType<Application::Flag> },
    FlagField { "Attachment", "flags", &QMetaEnum::fromType<Attachment::Flag> },
    FlagField { "Channel", "flags", &QMetaEnum::fromType<Channel::Flag> },
    FlagField { "Embed", "flags", &QMetaEnum::fromType<Embed::Flag> },
    FlagField { "EmbedMedia", "flags", &QMetaEnum::fromType<EmbedMedia::Flag> },
    FlagField { "Guild", "system_channel_flags", &QMetaEnum::fromType<Guild::SystemChannelFlag>, true },
    FlagField { "GuildMember", "flags", &QMetaEnum::fromType<GuildMember::Flag> },
    FlagField { "GuildMemberUpdate", "flags", &QMetaEnum::fromType<GuildMember::Flag> },
    FlagField { "Message", "flags", &QMetaEnum::fromType<Message::Flag> },
    FlagField { "Role", "flags", &QMetaEnum::fromType<Role::Flag> },
    FlagField { "UnfurledMediaItem", "flags", &QMetaEnum::fromType<UnfurledMediaItem::Flag> },
    FlagField { "User", "flags", &QMetaEnum::fromType<User::Flag> },
    FlagField { "User", "public_flags", &QMetaEnum::fromType<User::Flag>, true },
};

// By the number of the bit; empty where it has no meaning.
constexpr std::array<const char *, 53> permissionTable { "CREATE_INSTANT_INVITE", "KICK_MEMBERS", "BAN_MEMBERS",
    "ADMINISTRATOR", "MANAGE_CHANNELS", "MANAGE_GUILD", "ADD_REACTIONS", "VIEW_AUDIT_LOG", "PRIORITY_SPEAKER", "STREAM",
    "VIEW_CHANNEL", "SEND_MESSAGES", "SEND_TTS_MESSAGES", "MANAGE_MESSAGES", "EMBED_LINKS", "ATTACH_FILES",
    "READ_MESSAGE_HISTORY", "MENTION_EVERYONE", "USE_EXTERNAL_EMOJIS", "VIEW_GUILD_INSIGHTS", "CONNECT", "SPEAK",
    "MUTE_MEMBERS", "DEAFEN_MEMBERS", "MOVE_MEMBERS", "USE_VAD", "CHANGE_NICKNAME", "MANAGE_NICKNAMES", "MANAGE_ROLES",
    "MANAGE_WEBHOOKS", "MANAGE_GUILD_EXPRESSIONS", "USE_APPLICATION_COMMANDS", "REQUEST_TO_SPEAK", "MANAGE_EVENTS",
    "MANAGE_THREADS", "CREATE_PUBLIC_THREADS", "CREATE_PRIVATE_THREADS", "USE_EXTERNAL_STICKERS",
    "SEND_MESSAGES_IN_THREADS", "USE_EMBEDDED_ACTIVITIES", "MODERATE_MEMBERS", "VIEW_CREATOR_MONETIZATION_ANALYTICS",
    "USE_SOUNDBOARD", "CREATE_GUILD_EXPRESSIONS", "CREATE_EVENTS", "USE_EXTERNAL_SOUNDS", "SEND_VOICE_MESSAGES", "",
    "SET_VOICE_CHANNEL_STATUS", "SEND_POLLS", "USE_EXTERNAL_APPS", "PIN_MESSAGES", "BYPASS_SLOWMODE" };

template <typename Name> QStringList namesOfBits(quint64 bits, Name &&name)
{
    QStringList names;
    for (int bit = 0; bit < 64; ++bit) {
        if ((bits >> bit & 1) == 0)
            continue;
        const QString known = name(bit);
        names.append(known.isEmpty() ? u"1<<%1"_s.arg(bit) : known);
    }
    return names;
}

} // namespace

QString documentedName(QByteArrayView enumerator)
{
    QString name;
    qsizetype wordLength = 0;
    bool inNumber = false;
    for (const char c : enumerator) {
        const bool isDigit = c >= '0' && c <= '9';
        // "V2" is one word, "TIER_1" are two.
        const bool begins = (c >= 'A' && c <= 'Z') || (isDigit && !inNumber && wordLength > 1);
        if (begins && !name.isEmpty()) {
            name += u'_';
            wordLength = 0;
        }
        if (c != '_')
            name += QChar::fromLatin1(c).toUpper();
        ++wordLength;
        inNumber = isDigit;
    }
    return name;
}

std::optional<QMetaEnum> flagsOf(QByteArrayView object, QByteArrayView key)
{
    for (const FlagField &field : flagTable) {
        if (field.key == key && (field.object == object || (object.isEmpty() && field.isOneEverywhere)))
            return field.flags();
    }
    return std::nullopt;
}

QStringList flagNames(const QMetaEnum &flags, quint64 bits)
{
    return namesOfBits(bits, [&flags](int bit) {
        for (int i = 0; i < flags.keyCount(); ++i) {
            if (static_cast<quint32>(flags.value(i)) == quint64(1) << bit)
                return documentedName(flags.key(i));
        }
        return QString();
    });
}

QStringList permissionNames(quint64 bits)
{
    return namesOfBits(bits, [](int bit) {
        const auto place = static_cast<std::size_t>(bit);
        return place < permissionTable.size() ? QString::fromLatin1(permissionTable[place]) : QString();
    });
}

} // namespace Shardscope
