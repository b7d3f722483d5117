// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"
#include "ui/theme.h"

#include <QString>

namespace Shardscope {

class NameDirectory;

/// How a record reads as a row of the log.
[[nodiscard]] QString recordGlyph(const EventRecord &record); ///< "↓", "↑", "♥", …
[[nodiscard]] QString recordDirection(const EventRecord &record); ///< the glyph in words
[[nodiscard]] Tone recordTone(const EventRecord &record);
[[nodiscard]] QString recordTitle(const EventRecord &record); ///< "MESSAGE_CREATE", "op 11 Heartbeat ACK", "state ready"
/// Who did what where, or the facts that tell this row from its neighbours; reads the payload where it is not large.
[[nodiscard]] QString recordSummary(const EventRecord &record, const NameDirectory &names);

} // namespace Shardscope
