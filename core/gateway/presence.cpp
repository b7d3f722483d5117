// SPDX-License-Identifier: MIT
#include "core/gateway/presence.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr std::array statusNames { "online", "dnd", "idle", "invisible", "offline" };
constexpr std::array typeNames { "playing", "streaming", "listening", "watching", "custom", "competing" };

template <std::size_t size>
std::optional<int> indexOf(const std::array<const char *, size> &names, QStringView name)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (name.compare(QLatin1String(names[i]), Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    return std::nullopt;
}

} // namespace

const char *presenceStatusName(PresenceStatus status)
{
    return statusNames[static_cast<std::size_t>(status)];
}

std::optional<PresenceStatus> presenceStatusFromName(QStringView name)
{
    const std::optional<int> index = indexOf(statusNames, name);
    return index ? std::optional(static_cast<PresenceStatus>(*index)) : std::nullopt;
}

const char *BotActivity::typeName(Type type)
{
    return typeNames[static_cast<std::size_t>(type)];
}

std::optional<BotActivity::Type> BotActivity::typeFromName(QStringView name)
{
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    if (isNumber) {
        return number >= 0 && number < static_cast<int>(typeNames.size()) ? std::optional(static_cast<Type>(number))
                                                                          : std::nullopt;
    }
    const std::optional<int> index = indexOf(typeNames, name);
    return index ? std::optional(static_cast<Type>(*index)) : std::nullopt;
}

std::optional<BotActivity> BotActivity::parse(const QString &text, QString *error)
{
    const auto fail = [error](const QString &message) {
        if (error)
            *error = message;
        return std::nullopt;
    };
    const qsizetype colon = text.indexOf(u':');
    const std::optional<Type> type = typeFromName(QStringView(text).left(std::max(colon, qsizetype(0))));
    if (!type) {
        return fail(QCoreApplication::translate("Activity",
            "\"%1\" is not an activity: it is TYPE:TEXT[@URL], with a type of 0 to 5 or playing, streaming, listening, "
            "watching, custom or competing.")
                        .arg(text));
    }
    BotActivity activity;
    activity.type = *type;
    QString words = text.mid(colon + 1);
    const qsizetype at = words.lastIndexOf("@http"_L1);
    if (at >= 0) {
        activity.url = words.mid(at + 1);
        words.truncate(at);
    }
    if (words.isEmpty())
        return fail(QCoreApplication::translate("Activity", "The activity \"%1\" has no text.").arg(text));
    if (*type == Type::Custom) {
        // Discord shows only the state of a custom status, but wants a name all the same.
        activity.name = u"Custom Status"_s;
        activity.state = words;
    } else {
        activity.name = words;
    }
    return activity;
}

QJsonObject BotActivity::toJson() const
{
    QJsonObject object { { u"name"_s, name }, { u"type"_s, static_cast<int>(type) } };
    if (state)
        object.insert(u"state"_s, *state);
    if (url)
        object.insert(u"url"_s, *url);
    return object;
}

QJsonObject Presence::toJson() const
{
    const PresenceStatus sent = status == PresenceStatus::Offline ? PresenceStatus::Invisible : status;
    QJsonArray activities;
    if (activity)
        activities.append(activity->toJson());
    return {
        { u"since"_s, idleSince ? QJsonValue(*idleSince) : QJsonValue(QJsonValue::Null) },
        { u"activities"_s, activities },
        { u"status"_s, QString::fromLatin1(presenceStatusName(sent)) },
        { u"afk"_s, afk },
    };
}

} // namespace Shardscope
