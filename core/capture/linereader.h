// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"

#include <QString>

#include <optional>

namespace Shardscope {

/// One line of the line format, without its newline, as the record that appendLine() makes the same line of. A
/// message's EventRecord::json is its envelope, in the order of Discord's, around the bytes of `d`. Kinds and keys that
/// nobody knows are kept. Empty where the line is none of ours; @p error says why and at which byte of it. Any thread.
///
/// Lenient where nothing is lost by it: of keys that come twice the last one counts, times may be any ISO 8601,
/// numbers that are missing are 0.
[[nodiscard]] std::optional<EventRecord> readLine(const QByteArray &line, QString *error);

/// The same without a copy: SIMDJSON_PADDING bytes behind @p line can be read.
[[nodiscard]] std::optional<EventRecord> readPaddedLine(QByteArrayView line, QString *error);

/// `at` in microseconds since 1970 UTC; a time without a zone is UTC.
[[nodiscard]] std::optional<qint64> readTimestamp(QByteArrayView text);

} // namespace Shardscope
