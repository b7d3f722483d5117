// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventstore.h"

/// Rows for tests of the log.
namespace LogRows {

/// A dispatch as the recorder makes it; @p data is the text of its `d`.
Shardscope::EventRecord dispatch(const QByteArray &type, const QByteArray &data, qint64 sequence = 1);
Shardscope::EventRecord sent(int op, const QByteArray &data);
Shardscope::EventRecord close(int code);

/// Appends @p count rows: every third a TYPING_START, the others MESSAGE_CREATE whose content is their number; each
/// tenth of all is by a bot.
void fill(Shardscope::EventStore &store, int count);

} // namespace LogRows
