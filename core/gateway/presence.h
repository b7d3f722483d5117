// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/tristate.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Shardscope {

/// https://discord.com/developers/docs/events/gateway-events#update-presence-status-types
enum class PresenceStatus { Online, Dnd, Idle, Invisible, Offline };

[[nodiscard]] const char *presenceStatusName(PresenceStatus status); ///< "online", "dnd", …
[[nodiscard]] std::optional<PresenceStatus> presenceStatusFromName(QStringView name);

/// The fields a bot may set.
/// https://discord.com/developers/docs/events/gateway-events#activity-object
struct BotActivity
{
    enum class Type { Playing = 0, Streaming = 1, Listening = 2, Watching = 3, Custom = 4, Competing = 5 };

    Type type = Type::Playing;
    QString name;
    std::optional<QString> state {};
    std::optional<QString> url {}; ///< streaming only; Discord takes Twitch and YouTube

    [[nodiscard]] QJsonObject toJson() const;
    /// Reads `TYPE:TEXT[@URL]` of the command line; `custom` puts TEXT into `state`.
    [[nodiscard]] static std::optional<BotActivity> parse(const QString &text, QString *error);
    /// 0 to 5 or "playing", "streaming", …
    [[nodiscard]] static std::optional<Type> typeFromName(QStringView name);
    [[nodiscard]] static const char *typeName(Type type);

    friend bool operator==(const BotActivity &, const BotActivity &) = default;
};

/// What a bot shows of itself; the merged result of all updates, sent with IDENTIFY and after RESUMED.
struct Presence
{
    PresenceStatus status = PresenceStatus::Online;
    bool afk = false;
    std::optional<qint64> idleSince {}; ///< milliseconds since 1970
    std::optional<BotActivity> activity {};

    /// `d` of op 3: `since`, `activities`, `status`, `afk`. Offline is sent as invisible, as Discord wants it.
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace Shardscope
