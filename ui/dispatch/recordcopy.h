// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"

#include <QList>

namespace Shardscope {
class EventStore;
}

/// A record as text for the clipboard. Records are masked before they are made, so no secret is in it.
namespace Shardscope::RecordCopy {

enum class Form
{
    Json, ///< the message byte for byte as it was received or sent; of other kinds their further keys
    Line, ///< a line of the line format
    Command, ///< a shell command: sends a command again, or shows such rows
};

/// Without a newline at its end.
[[nodiscard]] QByteArray text(const EventRecord &record, Form form);

/// More is refused: whoever takes it from the clipboard would choke on it.
inline constexpr qsizetype mostBytes = 64 * 1024 * 1024;
/// A line for each of @p records; nothing where that would be more than @p most bytes. Records that are not at hand any
/// more are left out.
[[nodiscard]] std::optional<QByteArray> text(
    const EventStore &store, const QList<qint64> &records, Form form, qsizetype most = mostBytes);

/// One line of the standard input of `shardscope-cli tail` that sends a message again; empty where nothing can.
[[nodiscard]] QByteArray commandLine(const EventRecord &record);
/// @p text as one word of a POSIX shell.
[[nodiscard]] QByteArray shellQuoted(QByteArray text);

} // namespace Shardscope::RecordCopy
