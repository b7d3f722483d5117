// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnosis/sessiontimeline.h"

#include <QByteArray>

namespace Shardscope::TimelineExport {

enum class Form
{
    Json, ///< one object with an array of connections
    Csv, ///< RFC 4180, a row for each connection
    Text, ///< for people
};

/// By the end of a file's name; empty for another one.
[[nodiscard]] std::optional<Form> formOfName(const QString &name);
[[nodiscard]] const char *suffix(Form form); ///< "json"

/// Durations are milliseconds; what did not happen is null or an empty cell.
[[nodiscard]] QByteArray write(Form form, const SessionTimeline &timeline);

} // namespace Shardscope::TimelineExport
