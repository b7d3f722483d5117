// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QMetaEnum>
#include <QStringList>

#include <optional>

namespace Shardscope {

/// The names that Discord's documentation gives to bits and numbers: "GUILD_BOOST_TIER_1" for GuildBoostTier1.
[[nodiscard]] QString documentedName(QByteArrayView enumerator);

/// The flags that stand in the field @p key of a documented object, by the object's name; empty where it holds none.
/// Where the object is not known (its name is empty), those of a key that means one thing wherever it stands.
[[nodiscard]] std::optional<QMetaEnum> flagsOf(QByteArrayView object, QByteArrayView key);

/// The names of the bits that are set, the lowest first; those without a name as "1<<17".
[[nodiscard]] QStringList flagNames(const QMetaEnum &flags, quint64 bits);
/// https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags
[[nodiscard]] QStringList permissionNames(quint64 bits);

} // namespace Shardscope
