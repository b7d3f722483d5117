// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>

namespace Shardscope {

/// What a moment of a filter means: a shortened one stands for all of its year, month, day, hour, minute or second.
/// In microseconds since 1970 UTC; both ends belong to it.
struct FilterMoment
{
    qint64 first = 0;
    qint64 last = 0;

    /// ISO 8601, extended or basic, UTC unless it has a zone; or an integer of milliseconds since 1970.
    [[nodiscard]] static std::optional<FilterMoment> parse(QStringView text);
};

} // namespace Shardscope
