// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventstore.h"

#include "tests/bench/benchmark.h"

namespace Shardscope::Bench {

/// What is measured of a store in a process of its own, so that resident memory is the store's alone. Each prints
/// lines as Child reads them; the exit code of the process comes back.
[[nodiscard]] int holdInChild(const QStringList &arguments);

/// Puts @p count records into @p store, the mix of @p path read over and over. Calls @p quarter after each quarter.
/// False where the mix cannot be read.
[[nodiscard]] bool fill(
    EventStore *store, const QString &path, qint64 count, const std::function<void(int)> &quarter = {});

} // namespace Shardscope::Bench
