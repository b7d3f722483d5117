// SPDX-License-Identifier: MIT
#pragma once

class QSettings;

namespace Shardscope {

class EventStore;

/// How much memory the log may take, as it is kept in the settings. In MiB.
namespace LogMemory {

inline constexpr int least = 16;
inline constexpr int most = 64 * 1024;

[[nodiscard]] int of(const EventStore &store);
/// Gives the store what was kept, if anything was.
void restore(const QSettings &settings, EventStore *store);
void set(QSettings *settings, EventStore *store, int mebibytes);

} // namespace LogMemory
} // namespace Shardscope
