// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dispatch/logmodel.h"

/// What of a row can be filtered for, as atoms of the filter language.
namespace Shardscope::RowTerms {

/// "t:MESSAGE_CREATE", "op:11", "kind:close": what the row is.
[[nodiscard]] QString event(const EventRecord &record);
/// What a cell says; empty where it says nothing that can be filtered for.
[[nodiscard]] QString cell(const EventRecord &record, LogModel::Column column);
/// All that the fields of a row say, what it is first; nothing twice.
[[nodiscard]] QStringList all(const EventRecord &record);
/// "at:…..…": what came from one moment to another, in microseconds since 1970.
[[nodiscard]] QString between(qint64 from, qint64 to);
/// The name behind the id of "guild:1", "channel:2" or "user:3"; empty where it is not known.
[[nodiscard]] QString nameOf(const QString &term, const NameDirectory &names);

/// @p expression and @p term as well; without @p term where @p exclude is set.
[[nodiscard]] QString narrowed(const QString &expression, const QString &term, bool exclude);

} // namespace Shardscope::RowTerms
