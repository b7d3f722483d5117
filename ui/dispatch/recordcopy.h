// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"

#include <QString>

/// A record as text for the clipboard. Records are masked before they are made, so no secret is in it.
namespace Shardscope::RecordCopy {

enum class Form {
    Json, ///< the message byte for byte as it was received or sent; of other kinds their further keys
    Line, ///< a line of the line format
    Command, ///< a shell command: sends a command again, or shows such rows
};

/// Without a newline at its end.
[[nodiscard]] QByteArray text(const EventRecord &record, Form form);

/// One line of the standard input of `shardscope-cli tail` that sends a message again; empty where nothing can.
[[nodiscard]] QByteArray commandLine(const EventRecord &record);
/// @p text as one word of a POSIX shell.
[[nodiscard]] QByteArray shellQuoted(QByteArray text);

} // namespace Shardscope::RecordCopy
