// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QString>

/// Numbers as the window writes them: in the reader's locale, always with their unit.
namespace Shardscope::Format {

[[nodiscard]] QString count(qint64 number); ///< "98,311"
[[nodiscard]] QString bytes(double number); ///< "912 B", "84 kB", "2.8 MB"
[[nodiscard]] QString rate(double perSecond); ///< "132/s", "0.4/s"
[[nodiscard]] QString ratio(double value); ///< "5.2×"
[[nodiscard]] QString milliseconds(double value); ///< "0.42 ms", "41 ms", "1.2 s"
/// A length of time in its two largest units: "12 ms", "8 s", "2 min 3 s", "1 h 2 min".
[[nodiscard]] QString duration(qint64 microseconds);
[[nodiscard]] QString duration(Duration value);
/// Its largest unit alone: "12 ms", "8 s", "3 d", "9 y".
[[nodiscard]] QString age(qint64 microseconds);
/// What is left, in whole seconds rounded up: "12 s", "1 min 5 s". Ends at 1, not at 0.
[[nodiscard]] QString countdown(Duration left);
/// "0:07", "12:31", "1:02:03": counts up beside a state.
[[nodiscard]] QString elapsed(Duration value);
/// Local time to the millisecond, "22:14:03.120"; @p at in microseconds since 1970.
[[nodiscard]] QString clock(qint64 at);
[[nodiscard]] QString clockSeconds(qint64 at);
/// Local date and time to the second, "2026-11-23 22:14:03".
[[nodiscard]] QString dateTime(qint64 at);

} // namespace Shardscope::Format
