// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"

namespace Shardscope {

struct LineOptions
{
    bool withData = true; ///< false leaves `d` out of messages
    qint64 dropped = 0; ///< dispatch lines left out just before this one; 0: no such key
};

/// Appends one line of JSON with its newline. `d` is copied byte for byte, each CR or LF in it becoming one space; keys that
/// nobody knows stand where `dropped` does.
void appendLine(QByteArray *out, const EventRecord &record, const LineOptions &options = {});

[[nodiscard]] QByteArray toLine(const EventRecord &record, bool withData = true);

/// `at` of a line: "2026-11-23T22:14:03.120417Z".
[[nodiscard]] QByteArray timestamp(qint64 microsecondsSinceEpoch);

} // namespace Shardscope
