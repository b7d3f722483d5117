// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// What of a filter's expression is about one shard: `shard:12` and `-shard:12`, as words of their own.
namespace Shardscope::ShardFilter {

enum class Part
{
    Any,
    Only, ///< nothing but this shard
    Without ///< all but it
};

[[nodiscard]] Part partOf(const QString &expression, int shard);
/// @p expression for @p part; where it says so already, without it. What it says of other shards goes where nothing
/// would be left.
[[nodiscard]] QString toggled(const QString &expression, int shard, Part part);

} // namespace Shardscope::ShardFilter
