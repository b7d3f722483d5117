// SPDX-License-Identifier: MIT
#pragma once

#include "core/simulator/dispatchsource.h"

#include <QString>

namespace Shardscope::Simulation {

/// Reads the dispatches among the `*.json` of @p folder, in byte order of the file names; messages with another op
/// are left out. Everything but the number of `s` stays as it is, byte for byte.
/// Empty where the folder or a file cannot be read or is no gateway message; @p error says which and why.
[[nodiscard]] std::optional<std::vector<PreparedDispatch>> readPayloadFolder(const QString &folder, QString *error);
/// The same as what each session is served, once and without a pause.
[[nodiscard]] std::optional<Recording> openPayloadFolder(const QString &folder, QString *error);

} // namespace Shardscope::Simulation
