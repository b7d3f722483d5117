// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"

namespace Shardscope {

/// One line of JSON with its newline. @p withData false leaves `d` out of messages.
/// `d` is copied byte for byte, each CR or LF in it becoming one space.
[[nodiscard]] QByteArray toLine(const EventRecord &record, bool withData = true);

/// `at` of a line: "2026-11-23T22:14:03.120417Z".
[[nodiscard]] QByteArray timestamp(qint64 microsecondsSinceEpoch);

} // namespace Shardscope
